"""Swift text without what a rule must not trip over: comments and the words inside string literals."""

import re

IMPORT = re.compile(
    r"^[ \t]*(?:@\w+(?:\([^)]*\))?[ \t]+)*(?:(?:public|package|internal|fileprivate|private)[ \t]+)?"
    r"import[ \t]+(?:(?:struct|class|enum|protocol|typealias|func|var|let|actor)[ \t]+)?(\w+)",
    re.MULTILINE,
)


def code_only(text: str) -> str:
    """The text with comments and literal words blanked; line numbers and interpolated code stay."""
    out: list[str] = []
    _copy_code(text, 0, out, until_closing_parenthesis=False)
    return "".join(out)


def imports(code: str) -> list[tuple[int, str]]:
    """Line number and module name of every import statement in text that `code_only` has cleaned."""
    return [(code.count("\n", 0, match.start(1)) + 1, match.group(1)) for match in IMPORT.finditer(code)]


def _blank(piece: str) -> str:
    return "".join("\n" if character == "\n" else " " for character in piece)


def _copy_code(text: str, start: int, out: list[str], until_closing_parenthesis: bool) -> int:
    position, depth = start, 0
    while position < len(text):
        if text.startswith("//", position):
            end = text.find("\n", position)
            end = len(text) if end < 0 else end
            out.append(_blank(text[position:end]))
            position = end
        elif text.startswith("/*", position):
            end = _end_of_block_comment(text, position)
            out.append(_blank(text[position:end]))
            position = end
        elif opening := re.compile(r'(#*)("""|")').match(text, position):
            position = _copy_literal(text, position, opening, out)
        else:
            character = text[position]
            depth += (character == "(") - (character == ")")
            if until_closing_parenthesis and depth < 0:
                return position
            out.append(character)
            position += 1
    return position


def _end_of_block_comment(text: str, start: int) -> int:
    depth, position = 0, start
    while position < len(text):
        if text.startswith("/*", position):
            depth, position = depth + 1, position + 2
        elif text.startswith("*/", position):
            depth, position = depth - 1, position + 2
            if depth == 0:
                return position
        else:
            position += 1
    return position


def _copy_literal(text: str, start: int, opening: re.Match[str], out: list[str]) -> int:
    pounds, quote = opening.groups()
    escape, closing = "\\" + pounds, quote + pounds
    out.append(opening.group(0))
    position = opening.end()
    while position < len(text):
        if text.startswith(escape + "(", position):
            out.append(" " * len(escape) + "(")
            position = _copy_code(text, position + len(escape) + 1, out, until_closing_parenthesis=True)
        elif text.startswith(escape, position):
            out.append(_blank(text[position : position + len(escape) + 1]))
            position += len(escape) + 1
        elif text.startswith(closing, position):
            out.append(closing)
            return position + len(closing)
        elif text[position] == "\n" and quote == '"':
            return position
        else:
            out.append(_blank(text[position]))
            position += 1
    return position
