"""What laptops exchange: cards, certificates, sealed bundles and their files. No database."""
