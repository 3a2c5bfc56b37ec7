"""Who is who: mentions gathered into players, and what tells that one of them acts."""
