"""Reads a rule set that editors write as YAML, refuses it with reasons, or compiles it. Too heavy for the window."""

from content_sync.entitlement.rule_file.problems import Problem, RulesRefused
from content_sync.entitlement.rule_file.reading import read_rules

__all__ = ["Problem", "RulesRefused", "read_rules"]
