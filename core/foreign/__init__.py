"""Models that other people made: recognised, tried, and packed as models of this program."""
