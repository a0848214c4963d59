"""The second output of a network: which places of a photo change colour together."""
