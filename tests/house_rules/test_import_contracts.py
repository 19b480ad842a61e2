from tests.house_rules.checking import run_tool


def test_imports_go_one_way() -> None:
    run_tool(
        "lint-imports",
        mend="move the code to the room where it belongs (ARCHITECTURE.md). A new screen adds its folder's name to "
        "'Screens do not know each other' in pyproject.toml.",
    )
