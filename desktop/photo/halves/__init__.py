"""What the two halves of the viewer show: any two pictures of the open photo."""
