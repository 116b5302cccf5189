"""A second implementation of the device side, written from docs/protocol.md and nothing else."""
