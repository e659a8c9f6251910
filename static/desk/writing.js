// Helps while typing: marks of the notation at a button's touch or by keyboard, and counters. Without it everything
// can still be typed.

function replaceSelection(area, text, from, to) {
  area.focus();
  // Keeps the browser's own undo, which setting the value would throw away.
  if (!document.execCommand("insertText", false, text)) area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
  area.setSelectionRange(from, to);
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

function wrap(area, mark) {
  const { selectionStart: start, selectionEnd: end, value } = area;
  const chosen = value.slice(start, end) || "…";
  replaceSelection(area, `${mark}${chosen}${mark}`, start + mark.length, start + mark.length + chosen.length);
}

function link(area) {
  const { selectionStart: start, selectionEnd: end, value } = area;
  const chosen = value.slice(start, end) || "…";
  const from = start + chosen.length + 3;
  replaceSelection(area, `[${chosen}](https://)`, from, from + 8);
}

function beginLine(area, sign) {
  const start = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
  const caret = area.selectionEnd + sign.length;
  area.setSelectionRange(start, start);
  replaceSelection(area, sign, caret, caret);
}

function insertBlock(area, text) {
  const before = area.value.slice(0, area.selectionEnd);
  const gap = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  area.setSelectionRange(before.length, before.length);
  const from = before.length + gap.length + text.search(/…|0|https/);
  replaceSelection(area, `${gap}${text}\n\n`, from, from + (text.match(/…|0|https:\/\/…/) || [""])[0].length);
}

function act(area, button) {
  const { wrap: mark, line, block } = button.dataset;
  if (mark) wrap(area, mark);
  else if (line) beginLine(area, line);
  else if (block) insertBlock(area, block);
  else if ("link" in button.dataset) link(area);
}

for (const tools of document.querySelectorAll("[data-tools]")) {
  const area = document.getElementById(tools.getAttribute("aria-controls"));
  tools.hidden = false;
  tools.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) act(area, button);
  });
  area.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const keys = { b: () => wrap(area, "**"), i: () => wrap(area, "_"), k: () => link(area) };
    const chosen = keys[event.key.toLowerCase()];
    if (!chosen) return;
    event.preventDefault();
    chosen();
  });
}

for (const field of document.querySelectorAll("[data-counter]")) {
  const limit = Number(field.dataset.counter);
  const shown = document.createElement("p");
  shown.className = "desk-count";
  field.after(shown);
  const count = () => {
    shown.textContent = `${field.value.length} / ${limit}`;
    shown.classList.toggle("desk-count--over", field.value.length > limit);
  };
  field.addEventListener("input", count);
  count();
}

for (const shown of document.querySelectorAll("[data-words-for]")) {
  const field = document.getElementById(shown.dataset.wordsFor);
  const count = () => {
    const words = field.value.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) || [];
    // The server wrote the sentence, with a number to put ours in the place of.
    shown.textContent = shown.dataset.words.replace(/\d+/, words.length);
  };
  field.addEventListener("input", count);
  count();
}
