"""Hands what is open from one window to the next: the photo, and all that was decided so far."""

from desktop.photo.photo_controller import PhotoController


def take_over(now: PhotoController, before: PhotoController) -> None:
    """Show what was open in another window, with all steps that can be undone.

    The photo is not read again. What was decided about others is found again when they are opened.

    Args:
        now: nothing is open there so far.
        before: closed, and all that it kept is on the disk, or cannot be.
    """
    photo, unreadable = before.session.photo, before.unreadable
    before.left.keep(before.session)
    now.left.take_over(before.left)
    now.pasted.take_over(before.pasted)
    now.keeper.take_over(before.keeper)
    if photo is not None:
        now.opener.take_over(photo)
    elif unreadable is not None:
        now.show_unreadable(unreadable)
