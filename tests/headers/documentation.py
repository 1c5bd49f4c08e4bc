# SPDX-License-Identifier: MIT
"""What the comment of a public declaration lacks.

A function's comment has, in this order: a summary; `@param` for each parameter, which for a pointer
says who owns it and whether it may be NULL; `@return` where something is returned; `Thread:`, the
attachment it needs; `Errors:`; `Mirrors:`, its model in CPython; `@since`. A type or macro has a
comment of its own or shares that of its paragraph, and so has every member.
"""
import re

import declarations

LABELS = ["Thread:", "Errors:", "Mirrors:", "@since"]
OWNERSHIP = re.compile(r"\b(borrowed|stolen|out|new reference)\b")
STATUS_LIST = re.compile(r"\bX\((PYRS_\w+),")


def parts(comment):
    """(label, text) of `@param x`, `@return` and the labels, each with its further lines."""
    found = []
    for line in comment.split("\n"):
        body = re.sub(r"^(/\*\*?| \*/?) ?", "", line.replace("*/", "").rstrip())
        label = re.match(r"(@param +\w+|@return|@since|Thread:|Errors:|Mirrors:) *(.*)", body)
        if label:
            found.append([re.sub(" +", " ", label.group(1)), label.group(2)])
        elif found and body.startswith(" "):
            found[-1][1] += " " + body.strip()
    return found


def parameters(function):
    """(name, whether it is a pointer) of each parameter."""
    inside = re.search(r"\b%s\((.*)\)" % function.name, function.text).group(1)
    for text in [] if inside == "void" else re.split(r",\s*(?![^()]*\))", inside):
        name = re.search(r"\(\*(\w+)\)", text) or re.search(r"(\w+)(\[\w*\])?$", text)
        yield name.group(1), bool(re.search(r"[*(\[]", text))


def return_type(function):
    return re.sub(r"^PYRS_\w+ +", "", function.text.split(function.name + "(")[0]).strip()


def function_complaints(function, status_names):
    comment = function.comment
    if not comment.startswith("/**"):
        return ["has no /** comment on the line before it"]
    found = parts(comment)
    texts, complaints = dict(found), []
    if not re.match(r"/\*\*\n \* [^@\s]", comment):
        complaints.append("has no summary")
    expected = ["@param " + name for name, _ in parameters(function)]
    expected += ([] if return_type(function) == "void" else ["@return"]) + LABELS
    if [label for label, _ in found] != expected:
        complaints.append("has %s; expected %s" % ([label for label, _ in found], expected))
    for name, is_pointer in parameters(function):
        text = texts.get("@param " + name, "")
        if is_pointer and not (OWNERSHIP.search(text) and "NULL" in text):
            complaints.append("does not say who owns `%s`, or whether it may be NULL" % name)
    if "*" in return_type(function) and not OWNERSHIP.search(texts.get("@return", "")):
        complaints.append("does not say who owns what it returns")
    if not re.match(r"\d+\.\d+$", texts.get("@since", "0.0")):
        complaints.append("@since is no version")
    complaints += ["has nothing after " + label for label, text in found if not text]
    return complaints + [
        "names %s, which is no status" % name
        for name in re.findall(r"\bPYRS_ERR_\w+", comment)
        if name not in status_names
    ]


def body_of(lines, index):
    """The lines between the brace that ends line `index` and the one that closes it."""
    end = next(number for number in range(index, len(lines)) if lines[number].startswith("}"))
    return lines[index + 1 : end]


def member_complaints(declaration, lines):
    """Members and enumerators without a comment on their line or on the line before."""
    body, missing, members = body_of(lines, declaration.line - 1), [], 0
    for number, line in enumerate(body):
        member = re.match(r"^    (?:.*?\b)?(\w+)(?:\[\w+\])?(?: = [^,]+)?[;,]", line)
        members += bool(member)
        if member and "/*" not in line and not body[number - 1].lstrip().startswith(("/*", "*")):
            missing.append("has no comment for `%s`" % member.group(1))
    # The comment of a struct says what its only member is.
    return missing if members > 1 else []


def complaints(text, file, status_names):
    """(line, name, what is missing) of one header."""
    lines = text.split("\n")
    for declaration in declarations.parse(text, file):
        if declaration.kind == "function":
            found = function_complaints(declaration, status_names)
        else:
            found = [] if declaration.comment else ["has no comment"]
        if declaration.kind in ("struct", "enum"):
            found = found + member_complaints(declaration, lines)
        for complaint in found:
            yield declaration.line, declaration.name, complaint


def status_names():
    return set(STATUS_LIST.findall((declarations.INCLUDE / "status.h").read_text()))
