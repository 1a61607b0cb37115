"""What can be done: the table of commands, their actions, what they do."""
