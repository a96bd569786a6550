"""Taking the journal out: one file a form, all from the records and documents of the journal.

What is taken out says nothing of when or where it was taken out: the same journal gives the same
bytes. No command line and no window here.
"""
