import { recall, remember } from "./storage.js";

// "Sistem / Terang / Gelap" in the menu: radio buttons named "theme".
export function themeSwitch() {
  const current = recall("theme") || "system";
  for (const choice of document.querySelectorAll('input[name="theme"]')) {
    choice.checked = choice.value === current;
    choice.addEventListener("change", () => {
      const chosen = choice.value === "system" ? "" : choice.value;
      remember("theme", chosen);
      if (chosen) document.documentElement.dataset.theme = chosen;
      else delete document.documentElement.dataset.theme;
    });
  }
}
