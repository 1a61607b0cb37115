#!/usr/bin/python3
"""Eyes and hands on one program, through the accessibility bus: a command per line in, an answer per line out (JSON).

Runs under the system's Python, which has ``gi``; the tests speak to it through ``reader.ScreenReader``. Commands are
``{"do": name, …}``, answers ``{"ok": value}`` or ``{"error": text}``. Nothing waits here: the tests ask again.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

KNOWN = {}


class NotThere(Exception):
    """What was asked for is not on the screen (yet)."""


def application(pid):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_process_id() == pid:
            return child
    raise NotThere(f"no application with process {pid}")


def walk(node, depth=0):
    """The node and all below it; the cells of a table are left out."""
    yield node
    if depth > 40 or node.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE):
        return
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from walk(child, depth + 1)


def below(node, path):
    """As ``walk``, each with the names of what it is in."""
    yield node, path
    if len(path) > 40 or node.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE):
        return
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from below(child, (*path, node.get_name() or node.get_role_name()))


def facts(node, path):
    states = [state.value_nick for state in node.get_state_set().get_states()]
    return {"role": node.get_role_name(), "name": node.get_name(), "states": states, "in": list(path)}


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def is_wanted(node, command):
    """Whether a node has the wanted name (or description) and role."""
    role = command.get("role")
    if role is not None and node.get_role_name() != role:
        return False
    if "description" in command:
        return node.get_description() == command["description"]
    return node.get_name() == command["name"]


def find_all(command):
    found = [n for n in walk(application(command["pid"])) if is_wanted(n, command)]
    return found if command.get("hidden") else [n for n in found if showing(n)]


def find(command):
    """One control; where it was found before is looked at first, for a walk takes a hundred calls over the bus."""
    key = json.dumps([command.get(part) for part in ("pid", "name", "description", "role", "hidden")])
    known = KNOWN.get(key)
    if known is not None and is_wanted(known, command) and (command.get("hidden") or showing(known)):
        return known
    found = find_all(command)
    if not found:
        raise NotThere(f"nothing is called {command.get('name', command.get('description'))!r}")
    KNOWN[key] = found[0]
    return found[0]


def cells(command):
    """The wanted columns of a table as a list of rows, each a dict from column title to what the cell says."""
    table = find(command)
    titles = {Atspi.Table.get_column_description(table, c): c for c in range(Atspi.Table.get_n_columns(table))}
    wanted = {title: titles[title] for title in command["columns"] if title in titles}
    rows = range(Atspi.Table.get_n_rows(table))
    found = [{title: Atspi.Table.get_accessible_at(table, row, c) for title, c in wanted.items()} for row in rows]
    return [{title: cell.get_name() if cell else "" for title, cell in row.items()} for row in found]


def do(command):
    what = command["do"]
    if what == "windows":
        root = application(command["pid"])
        nodes = [root.get_child_at_index(index) for index in range(root.get_child_count())]
        return [node.get_name() for node in nodes if node is not None and showing(node)]
    if what == "names":
        root = application(command["pid"])
        return [[n.get_role_name(), n.get_name(), n.get_description()] for n in walk(root) if showing(n)]
    if what == "census":
        return [facts(node, path) for node, path in below(application(command["pid"]), ())]
    if what == "table":
        return cells(command)
    node = find(command)
    if what == "there":
        return True
    if what == "press":
        return Atspi.Action.do_action(node, 0)
    if what == "write":
        return Atspi.EditableText.set_text_contents(node, command["text"])
    if what == "text":
        return Atspi.Text.get_text(node, 0, -1)
    if what == "focus":
        return Atspi.Component.grab_focus(node)
    if what == "describe":
        return node.get_description()
    if what == "value":
        return [Atspi.Value.get_current_value(node), Atspi.Value.get_maximum_value(node)]
    if what == "set_value":
        return Atspi.Value.set_current_value(node, command["value"])
    if what == "states":
        return [state.value_nick for state in node.get_state_set().get_states()]
    if what == "cell_extents":
        titles = [Atspi.Table.get_column_description(node, c) for c in range(Atspi.Table.get_n_columns(node))]
        node = Atspi.Table.get_accessible_at(node, command["row"], titles.index(command["column"]))
        what = "extents"
    if what == "extents":
        box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
        return [box.x, box.y, box.width, box.height]
    raise ValueError(what)


def main():
    Atspi.set_timeout(3000, 5000)
    for line in sys.stdin:
        command = json.loads(line)
        try:
            context = GLib.MainContext.default()
            while context.pending():
                context.iteration(False)
            answer = {"ok": do(command)}
        except (NotThere, GLib.Error) as error:
            answer = {"error": str(error)}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
