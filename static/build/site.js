const PLAYERS = {
youtube: [/(?:v=|youtu\.be\/|shorts\/|live\/|embed\/)([\w-]{6,})/, (id) => `https://www.youtube-nocookie.com/embed/${id}`],
instagram: [/\/(?:p|reel|tv)\/([\w-]+)/, (id) => `https://www.instagram.com/p/${id}/embed/`],
tiktok: [/\/video\/(\d+)/, (id) => `https://www.tiktok.com/player/v1/${id}`],
facebook: [/(.+)/, (url) => `https://www.facebook.com/plugins/post.php?href=${encodeURIComponent(url)}`],
};
function embeds() {
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
document.addEventListener("securitypolicyviolation", () => location.assign(link.href), { once: true });
box.classList.add("is-loaded");
box.replaceChildren(frame);
frame.focus();
});
}
function thinMasthead() {
const masthead = document.querySelector("[data-masthead]");
if (!masthead) return;
const room = document.createElement("div");
masthead.after(room);
let last = scrollY;
addEventListener("scroll", () => {
const isUp = scrollY < last - 4 && scrollY > 600;
const isDown = scrollY > last + 4 || scrollY <= 200;
if (isUp && !masthead.classList.contains("is-thin")) {
room.style.height = `${masthead.offsetHeight}px`;
masthead.classList.add("is-thin");
masthead.style.cssText = "position:fixed;inset-inline:0";
} else if (isDown && masthead.classList.contains("is-thin")) {
masthead.classList.remove("is-thin");
masthead.style.cssText = "";
room.style.height = "";
}
last = scrollY;
}, { passive: true });
}
function menu() {
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
function myRegion() {
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
function readingProgress() {
const line = document.querySelector("[data-progress]");
const story = document.querySelector("[data-story-body]");
if (!line || !story || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
let isWaiting = false;
const draw = () => {
isWaiting = false;
const box = story.getBoundingClientRect();
const read = (innerHeight - box.top) / (box.height || 1);
line.style.transform = `scaleX(${Math.min(1, Math.max(0, read))})`;
};
addEventListener("scroll", () => {
if (isWaiting) return;
isWaiting = true;
requestAnimationFrame(draw);
}, { passive: true });
}
function replyInPlace() {
document.addEventListener("click", async (event) => {
const link = event.target.closest("a[data-reply]");
if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
event.preventDefault();
const comment = link.closest("[data-comment]");
const open = comment.querySelector(":scope > [data-comment-form]");
if (open) return open.querySelector("textarea").focus();
try {
const answer = await fetch(link.href, { headers: { Accept: "text/html" } });
const page = new DOMParser().parseFromString(await answer.text(), "text/html");
const form = page.querySelector("[data-comment-form]");
if (!answer.ok || answer.redirected || !form) return location.assign(link.href);
form.querySelector("[data-cancel]")?.addEventListener("click", (cancel) => {
cancel.preventDefault();
form.remove();
link.focus();
});
comment.append(form);
form.querySelector("textarea").focus();
} catch (offline) {
location.assign(link.href);
}
});
}
const SAVED_LIMIT = 100;
function savedStories() {
try { return JSON.parse(recall("saved") || "[]"); } catch (broken) { return []; }
}
function saveButton() {
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
function savedList() {
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
function shareRow() {
const row = document.querySelector("[data-share]");
if (!row) return;
const status = row.querySelector("[role=status]");
const native = row.querySelector("[data-share-native]");
const copy = row.querySelector("[data-share-copy]");
if (native && navigator.share) {
native.hidden = false;
native.addEventListener("click", () => {
navigator.share({ title: row.dataset.title, url: row.dataset.share }).catch(() => {});
});
}
copy?.addEventListener("click", async (event) => {
if (!navigator.clipboard) return;
event.preventDefault();
await navigator.clipboard.writeText(row.dataset.share);
status.textContent = copy.dataset.done;
});
row.querySelector("[data-print]")?.addEventListener("click", () => window.print());
}
function recall(key) {
try { return localStorage.getItem(key); } catch (refused) { return null; }
}
function remember(key, value) {
try {
if (value) localStorage.setItem(key, value);
else localStorage.removeItem(key);
} catch (refused) {  }
}
const TEXT_STEPS = ["", "large", "largest"];
function textSize() {
const button = document.querySelector("[data-text-size]");
button?.addEventListener("click", () => {
const root = document.documentElement;
const next = TEXT_STEPS[(TEXT_STEPS.indexOf(root.dataset.text || "") + 1) % TEXT_STEPS.length];
if (next) root.dataset.text = next;
else delete root.dataset.text;
remember("text", next);
});
}
function themeSwitch() {
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
function relativeTimes() {
const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" });
const update = () => {
for (const time of document.querySelectorAll("time[data-relative]")) {
const minutes = Math.floor((Date.now() - Date.parse(time.dateTime)) / 60000);
time.dataset.printed ??= time.textContent;
const isFresh = minutes >= 0 && minutes < 60;
time.textContent = isFresh
? words.format(-minutes, "minute").replace("yang lalu", "lalu")
: time.dataset.printed;
}
};
update();
setInterval(update, 60000);
}
for (const behave of [
menu, themeSwitch, relativeTimes, myRegion, shareRow, textSize, saveButton, savedList,
readingProgress, thinMasthead, embeds, replyInPlace,
]) {
try { behave(); } catch (problem) { console.error(problem); }
}
