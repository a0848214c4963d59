"""Models: the package that holds one, the library, the sandbox of strangers, the network."""
