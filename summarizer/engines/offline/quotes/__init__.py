"""Quotes: cue, words and speaker, in every order that they are printed in."""
