from tests.house_rules.checking import run_tool


def test_ruff_finds_nothing() -> None:
    run_tool(
        "ruff",
        "check",
        "--output-format=concise",
        mend="do what it says (.venv/bin/ruff check --fix does some), or add `# noqa: RULE  why` with the reason.",
    )


def test_python_is_formatted() -> None:
    run_tool("ruff", "format", "--check", mend="make format")
