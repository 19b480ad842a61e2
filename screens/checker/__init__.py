"""What the checker is, what it does with what people say (nothing), and whom it is for."""
