"""Audio files judged by their bytes: true type, wholeness, what to mend for the decoder."""
