// The fields for choosing by typing get their label's name: the program that draws them leaves it at the list that it
// hides, so that a screen reader meets a nameless box.

const label = (select) => document.querySelector(`label[for="${CSS.escape(select.id)}"]`);

function name(select) {
  const words = label(select);
  const drawn = select.nextElementSibling;
  if (!words || !drawn?.classList.contains("select2")) return;
  words.id ||= `${select.id}-label`;
  const shown = drawn.querySelector(".select2-selection__rendered");
  drawn.querySelector("[role=combobox]")?.setAttribute("aria-labelledby", [words.id, shown?.id].filter(Boolean).join(" "));
  if (shown?.getAttribute("role") === "textbox") shown.setAttribute("aria-labelledby", words.id);
  drawn.querySelector(".select2-search__field")?.setAttribute("aria-labelledby", words.id);
}

function watch($, select) {
  name(select);
  $(select).on("select2:open", () => {
    const words = label(select)?.textContent.trim();
    const field = document.querySelector(".select2-container--open .select2-search--dropdown .select2-search__field");
    if (field && words) field.setAttribute("aria-label", words);
  });
  $(select).on("change", () => window.setTimeout(() => name(select)));
}

window.addEventListener("load", () => {
  const $ = window.django?.jQuery;
  // Behind the one that draws them: jQuery calls in the order of asking, and later than the page's own event.
  if ($) $(() => document.querySelectorAll("select.admin-autocomplete").forEach((select) => watch($, select)));
});
