"""The bridge to threads, and what a worker keeps."""
