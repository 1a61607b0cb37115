"""The domain: pure Python and numpy. No Qt, no files, no sockets, no threads."""
