"""How well the summarizer reads: gold files, matching, integer counts, and a report."""
