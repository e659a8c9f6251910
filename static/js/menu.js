// The menu is a <details>; Escape and a click elsewhere close it.
export function menu() {
  const box = document.querySelector("[data-menu]");
  if (!box) return;
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && box.open) {
      box.open = false;
      box.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (box.open && !box.contains(event.target)) box.open = false;
  });
}
