"""Snapshots of the open photo: taken, gone back to, compared, named and removed."""
