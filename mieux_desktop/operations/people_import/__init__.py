"""Import of people from lists that others made: read, recognise, preview, take over.

`files` reads a file or a pasted text into `sheets`, `columns` finds headings and what each column
holds, `entries` reads people out of the lines, `preview` finds who is known already, and `saving`
makes the people and invites them, in one intent.
"""
