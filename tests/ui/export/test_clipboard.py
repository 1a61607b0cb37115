"""A copied link is text to whoever wants text, and a named link to whoever can show one."""

from __future__ import annotations

from camb_desktop.ui.export.clipboard import links_data

URL = "https://storage.example/a.wav?X=1&Y=(2)"


def test_each_form_has_every_link_and_the_plain_one_nothing_else() -> None:
    data = links_data(f"{URL}\n{URL}2", [("Gate <3>", URL), ("Rain_[1]", f"{URL}2")])
    assert data.text() == f"{URL}\n{URL}2"
    assert 'href="https://storage.example/a.wav?X=1&amp;Y=(2)">Gate &lt;3&gt;</a>' in data.html()
    marked = bytes(data.data("text/markdown").data()).decode()
    assert marked == f"- [Gate \\<3\\>](<{URL}>)\n- [Rain\\_\\[1\\]](<{URL}2>)"


def test_links_without_names_are_text_alone() -> None:
    assert links_data(URL, []).formats() == ["text/plain"]
