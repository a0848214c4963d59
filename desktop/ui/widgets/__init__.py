"""Widgets of the house style that know nothing of photographs."""
