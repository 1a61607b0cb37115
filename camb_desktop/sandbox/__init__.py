"""A local look-alike of the service with real audio: for trying the program without a key, and for its tests.

``server`` runs it in a thread, ``child`` as a process of its own. Nothing here is imported unless the sandbox is
asked for, and no module imports numpy or FastAPI before it has to: the child process answers within a second.
"""
