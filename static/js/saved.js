import { recall, remember } from "./storage.js";

const SAVED_LIMIT = 100;

function savedStories() {
  try { return JSON.parse(recall("saved") || "[]"); } catch (broken) { return []; }
}

// "Simpan" keeps id, headline, address and section in this browser; nothing is sent anywhere.
export function saveButton() {
  const button = document.querySelector("[data-save]");
  if (!button) return;
  const show = (isSaved) => {
    button.setAttribute("aria-pressed", String(isSaved));
    button.classList.toggle("is-on", isSaved);
    button.querySelector("span").textContent = isSaved ? button.dataset.on : button.dataset.off;
  };
  const { save: id, headline, url, section } = button.dataset;
  show(savedStories().some((story) => story.id === id));
  button.addEventListener("click", () => {
    const others = savedStories().filter((story) => story.id !== id);
    const isSaved = others.length < savedStories().length;
    const stories = isSaved ? others : [{ id, headline, url, section }, ...others].slice(0, SAVED_LIMIT);
    remember("saved", JSON.stringify(stories));
    show(!isSaved);
  });
}

// The list of saved stories, on a page of its own.
export function savedList() {
  const list = document.querySelector("[data-saved-list]");
  if (!list) return;
  const draw = () => {
    const stories = savedStories();
    document.querySelector("[data-saved-empty]").hidden = stories.length > 0;
    list.replaceChildren(...stories.map((story) => {
      const item = list.nextElementSibling.content.cloneNode(true).firstElementChild;
      const link = item.querySelector("a");
      link.textContent = story.headline;
      if (story.url?.startsWith("/")) link.href = story.url;
      item.querySelector("[data-section]").textContent = story.section;
      item.querySelector("button").addEventListener("click", () => {
        remember("saved", JSON.stringify(savedStories().filter((other) => other.id !== story.id)));
        draw();
      });
      return item;
    }));
  };
  draw();
}
