import { remember } from "./storage.js";

const TEXT_STEPS = ["", "large", "largest"];

// One button goes round: normal, large, largest.
export function textSize() {
  const button = document.querySelector("[data-text-size]");
  button?.addEventListener("click", () => {
    const root = document.documentElement;
    const next = TEXT_STEPS[(TEXT_STEPS.indexOf(root.dataset.text || "") + 1) % TEXT_STEPS.length];
    if (next) root.dataset.text = next;
    else delete root.dataset.text;
    remember("text", next);
  });
}
