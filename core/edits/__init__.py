"""What a person changed about one photo: kept beside it, and found again by what it holds."""
