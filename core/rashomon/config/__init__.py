"""Configuration: what files, the environment and options say, the nearest of them first. See docs/configuration.md."""
