from tests.house_rules.checking import own_files, run_tool


def test_types_agree() -> None:
    run_tool("mypy", mend="say the true types; `# type: ignore[code]  # why` only where a library's stubs are wrong.")


def test_types_agree_in_packaging() -> None:
    scripts = [path for path in own_files("packaging", endings=(".py",)) if path.parent.name == "packaging"]
    run_tool("mypy", "--config-file=", "--strict", "--python-version=3.11", *scripts, mend="say the true types.")
