"""A text prepared for the rules: its words, their forms and verbs, its sentences, and what the word lists know."""
