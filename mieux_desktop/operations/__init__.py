"""One verb function per intent of the user: one transaction each; queries that screens show."""
