// Nothing is asked of another site before the reader wants it. A compiled body has a link to the post; a click
// on it puts the other site's player in its place. Where no player is known, the link simply opens the post.
const PLAYERS = {
  youtube: [/(?:v=|youtu\.be\/|shorts\/|live\/|embed\/)([\w-]{6,})/, (id) => `https://www.youtube-nocookie.com/embed/${id}`],
  instagram: [/\/(?:p|reel|tv)\/([\w-]+)/, (id) => `https://www.instagram.com/p/${id}/embed/`],
  tiktok: [/\/video\/(\d+)/, (id) => `https://www.tiktok.com/player/v1/${id}`],
  facebook: [/(.+)/, (url) => `https://www.facebook.com/plugins/post.php?href=${encodeURIComponent(url)}`],
};

export function embeds() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".embed__link");
    const box = link?.closest("[data-provider]");
    const [pattern, address] = PLAYERS[box?.dataset.provider] || [];
    const id = pattern?.exec(link.href)?.[1];
    if (!id || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const frame = document.createElement("iframe");
    frame.src = address(id);
    frame.title = link.textContent.trim();
    frame.allow = "fullscreen; encrypted-media; picture-in-picture";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.sandbox = "allow-scripts allow-same-origin allow-popups allow-presentation";
    // An outlet may forbid other sites' frames altogether: then the post opens where it is.
    document.addEventListener("securitypolicyviolation", () => location.assign(link.href), { once: true });
    box.classList.add("is-loaded");
    box.replaceChildren(frame);
    frame.focus();
  });
}
