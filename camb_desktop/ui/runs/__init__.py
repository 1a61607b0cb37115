"""The list of runs: entry, table, filter, what is selected."""
