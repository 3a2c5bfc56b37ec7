"""Positions: who takes which stand on what."""
