// Nothing is asked of another site before the reader wants it. A placeholder carries `data-embed` (the
// address of the player); without script its link opens the post on the other site.
export function embeds() {
  document.addEventListener("click", (event) => {
    const box = event.target.closest("[data-embed]");
    if (!box || !event.target.closest("button, [data-embed-open]")) return;
    const source = new URL(box.dataset.embed, location.href);
    if (source.protocol !== "https:") return;
    event.preventDefault();
    const frame = document.createElement("iframe");
    frame.src = source.href;
    frame.title = box.dataset.title || "";
    frame.allow = "fullscreen; encrypted-media";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.sandbox = "allow-scripts allow-same-origin allow-popups allow-presentation";
    box.replaceChildren(frame);
    box.classList.add("is-loaded");
    frame.focus();
  });
}
