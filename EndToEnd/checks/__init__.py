"""The mechanical rules of the sources, run by scripts/check. Standard library only."""
