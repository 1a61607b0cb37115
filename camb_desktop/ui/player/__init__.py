"""The selected run: its panel, its controls, and hearing it."""
