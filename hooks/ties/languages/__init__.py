"""What languages are like: scripts, marks, quotes, plurals, alphabets, sameness of words."""
