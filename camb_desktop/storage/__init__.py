"""Files, the audio cache, the library and the key store. No Qt."""
