"""What one bundle may hold; a file that claims more is refused before it costs memory."""

MAX_SEALED = 16 << 20  # bytes of one sealed part, before decrypting
MAX_OPENED = 64 << 20  # bytes after decompression, and of all texts written out
MAX_CHANGES = 200_000  # with those withheld, of all runs and additions
MAX_EDITS = 300_000
MAX_VALUES = 1_000_000  # values of edits, counting the items of lists and maps
MAX_PARENTS = 1_000_000
MAX_RUNS = 10_000  # also ids of bundles received
# Receipts: one per start of a laptop with work. Six laptops started daily make 44,000 in 20 years,
# which take 2 MB of a bundle.
MAX_HELD = 100_000
MAX_SPANS = 2_000_000  # first and last numbers of what is withheld, in all receipts
MAX_DEPTH = 16  # lists and maps within each other
MAX_NAME = 100  # characters of the name of an entity or a field
MAX_ATTACHMENTS = 10_000
MAX_ATTACHMENT = 128 << 20  # bytes of one; larger files are not carried
MAX_N = 1 << 48  # numbers of changes
