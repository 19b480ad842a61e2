"""What somebody may be able to get: rules as data, three-valued logic, reasons. Nothing is written, nothing calculated."""
