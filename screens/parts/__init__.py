"""QML parts that screens share."""
