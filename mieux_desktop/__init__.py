"""MIEUX Desktop: offline field application for missions of the MIEUX facility."""

__version__ = "0.1.0"
