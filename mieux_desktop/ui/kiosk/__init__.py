"""The kiosk: a form over the whole screen that people answer one after the other."""
