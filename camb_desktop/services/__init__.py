"""QObjects that live in the GUI thread and hold all state."""
