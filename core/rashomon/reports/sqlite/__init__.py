"""The report as an SQLite database, for Datasette and for SQL."""
