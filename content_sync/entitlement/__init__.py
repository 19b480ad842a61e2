"""What somebody may be able to get: rules as data, three-valued logic, reasons. Writes nothing, calculates no award."""
