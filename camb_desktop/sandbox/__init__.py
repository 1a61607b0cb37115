"""A local look-alike of the service, for trying the program without a key and for the tests."""
