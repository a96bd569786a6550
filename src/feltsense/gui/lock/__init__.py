"""The window's lock: what asks for the passphrase, what sets it, and what closes everything.

No key and no passphrase stays in a widget or a name here; `feltsense.vault` alone knows ciphers.
"""
