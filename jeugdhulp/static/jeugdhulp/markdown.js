// Buttons above a textarea with data-markdown: they write Markdown into it. Without scripts the textarea works as it is.
"use strict";
(() => {
  const around = (before, after, sample) => (field) => {
    const { selectionStart: start, selectionEnd: end, value } = field;
    const words = value.slice(start, end) || sample;
    field.setRangeText(before + words + after, start, end, "end");
    field.setSelectionRange(start + before.length, start + before.length + words.length);
  };
  const perLine = (mark) => (field) => {
    const { value } = field;
    const start = value.lastIndexOf("\n", field.selectionStart - 1) + 1;
    const stop = value.indexOf("\n", field.selectionEnd);
    const end = stop < 0 ? value.length : stop;
    const lines = value.slice(start, end).split("\n");
    const bare = lines.map((line) => line.replace(/^(#{1,6} |- |\d+\. )/, ""));
    field.setRangeText(bare.map((line, n) => mark(n) + line).join("\n"), start, end, "end");
  };
  const tools = [
    ["Kop", "Maak van deze regel een kop", perLine(() => "## ")],
    ["Tussenkop", "Maak van deze regel een tussenkop", perLine(() => "### ")],
    ["Lijst", "Maak van deze regels een lijst", perLine(() => "- ")],
    ["Nummers", "Maak van deze regels een genummerde lijst", perLine((n) => `${n + 1}. `)],
    ["Vet", "Maak deze woorden vet", around("**", "**", "vet")],
    ["Cursief", "Maak deze woorden cursief", around("_", "_", "cursief")],
    ["Link", "Maak van deze woorden een link", around("[", "](https://)", "tekst")],
  ];
  const equip = (field) => {
    if (field.dataset.equipped || field.name.includes("__prefix__")) return;
    field.dataset.equipped = "1";
    const bar = document.createElement("div");
    bar.className = "markdown-bar";
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", "Opmaak");
    for (const [name, title, write] of tools) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = name;
      button.title = title;
      button.addEventListener("click", () => {
        write(field);
        field.focus();
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
      bar.append(button);
    }
    field.before(bar);
  };
  const all = () => document.querySelectorAll("textarea[data-markdown]").forEach(equip);
  document.addEventListener("DOMContentLoaded", all);
  document.addEventListener("formset:added", all);
})();
