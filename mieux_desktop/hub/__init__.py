"""The central system: takes in what devices write, orders it, and passes on what each may have."""
