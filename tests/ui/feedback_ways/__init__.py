"""Ways to answer: phones, kiosk, paper."""
