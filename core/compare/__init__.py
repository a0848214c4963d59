"""Models held against photos in colour: how near each comes to the true colours."""
