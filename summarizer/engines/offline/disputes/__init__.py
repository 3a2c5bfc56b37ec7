"""Disputed facts: what is claimed and not established, and what answers it."""
