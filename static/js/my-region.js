import { recall, remember } from "./storage.js";

// "Daerah saya": the choice stays in the browser. Without script the form simply opens the region's page.
export function myRegion() {
  for (const form of document.querySelectorAll("[data-region-form]")) {
    const select = form.querySelector("select");
    select.value = recall("region") || select.value;
    form.addEventListener("submit", () => remember("region", select.value));
  }
  const keep = document.querySelector("[data-keep-region]");
  if (keep) {
    const show = () => {
      const isKept = recall("region") === keep.dataset.keepRegion;
      keep.setAttribute("aria-pressed", String(isKept));
      keep.querySelector("span").textContent = isKept ? keep.dataset.on : keep.dataset.off;
    };
    keep.addEventListener("click", () => {
      remember("region", recall("region") === keep.dataset.keepRegion ? "" : keep.dataset.keepRegion);
      show();
    });
    show();
  }
  leadWithRegion(document.querySelector("[data-region-strip]"), recall("region"));
}

async function leadWithRegion(strip, slug) {
  if (!strip || !slug) return;
  const giveUp = () => document.documentElement.classList.remove("has-region");
  try {
    const answer = await fetch(`/daerah/${encodeURIComponent(slug)}/fragmen/`);
    if (!answer.ok) return giveUp();
    strip.innerHTML = await answer.text();
    strip.querySelector("[data-forget-region]")?.addEventListener("click", () => {
      remember("region", "");
      giveUp();
    });
  } catch (offline) {
    giveUp();
  }
}
