"""Where an article may name somebody: noun phrases, proper names, functions, and how far each reaches."""
