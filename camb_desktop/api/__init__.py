"""The only place that knows httpx: requests, wire formats, downloads, scheduling. Runs in the network thread."""
