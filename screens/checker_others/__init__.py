"""What is not among the results of the checker, and why."""
