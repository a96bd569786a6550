"""Healthy distance or shutting off? Five pairs with a marker each, and no result."""
