"""What ``rashomon new`` writes: the package of a plugin that installs, runs and passes its own tests at once."""
