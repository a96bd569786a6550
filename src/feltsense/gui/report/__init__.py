"""A report on pages: chosen item by item, looked at before it is saved, made on this computer."""
