"""Whose words, and whose deeds: subjects of verbs, pronouns, and speakers that no word list knows."""
