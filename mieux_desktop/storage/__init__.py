"""The encrypted store: tables, repository, unit of work, attachments, upgrades, checks."""
