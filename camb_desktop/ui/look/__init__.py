"""How it looks: theme, icons, small widgets, the message bar."""
