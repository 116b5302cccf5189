"""Measured figures of the program, side by side with a peer in one run: `make bench`."""
