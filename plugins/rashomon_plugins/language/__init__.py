"""What the built-in comparators share: words, sentences, dictionaries, and the question a claim answers."""
