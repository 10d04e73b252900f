"""The built-in comparators: plugins like any other, and what they share."""
