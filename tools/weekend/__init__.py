"""A weekend's run in minutes: thousands of scans, and everything that goes wrong meanwhile."""
