"""A summary as text: JSON, Markdown, and for a person at a terminal."""
