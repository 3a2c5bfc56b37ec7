"""The vocabulary, the claims of an engine (`Extraction`) and what survived grounding (`Summary`)."""
