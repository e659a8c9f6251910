// Nothing typed is lost: a copy of the form stays in this browser until the server has confirmed the save, and leaving
// with unsaved changes asks first. Files can't be kept; everything else can.

const PREFIX = "naskah:";
const KEPT_DAYS = 14;
const form = document.querySelector("form[data-keep]");

function store(action) {
  try {
    return action(window.localStorage);
  } catch {
    return null; // private windows and full stores: the warning on leaving remains
  }
}

function typed() {
  const values = {};
  for (const [name, value] of new FormData(form)) {
    if (name === "csrfmiddlewaretoken" || name === "based_on" || typeof value !== "string") continue;
    (values[name] ||= []).push(value);
  }
  return values;
}

function putBack(values) {
  for (const [name, kept] of Object.entries(values)) {
    for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (field.type === "hidden" || field.type === "file") continue;
      if (field.type === "checkbox" || field.type === "radio") field.checked = kept.includes(field.value);
      else if (field.multiple) for (const option of field.options) option.selected = kept.includes(option.value);
      else field.value = kept[0];
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }
}

function forgetOld() {
  const oldest = Date.now() - KEPT_DAYS * 86_400_000;
  store((kept) => {
    for (const key of Object.keys(kept)) {
      if (key.startsWith(PREFIX) && (JSON.parse(kept.getItem(key))?.at || 0) < oldest) kept.removeItem(key);
    }
  });
}

// The address after a save names the story whose save was confirmed.
const address = new URL(window.location);
const confirmed = address.searchParams.get("tersimpan");
if (confirmed) {
  store((kept) => kept.removeItem(PREFIX + confirmed));
  address.searchParams.delete("tersimpan");
  window.history.replaceState(null, "", address);
}
forgetOld();

if (form) {
  // A story that was never saved gets a new number with each empty form, so its copy is kept under one name too.
  const isNew = form.querySelector("[name=based_on]")?.value === "0";
  const keys = [PREFIX + form.dataset.keep, ...(isNew ? [`${PREFIX}baru`] : [])];
  const state = document.querySelector("[data-save-state]");
  const offer = document.querySelector("[data-offer]");
  const asShown = JSON.stringify(typed());
  let isLeaving = false;
  let timer = 0;

  // What came back refused was never saved, though nothing was typed since.
  const isChanged = () => "refused" in form.dataset || JSON.stringify(typed()) !== asShown || form.querySelector("input[type=file]")?.value;
  const keep = () => {
    const text = JSON.stringify({ at: Date.now(), values: typed() });
    store((kept) => keys.forEach((key) => kept.setItem(key, text)));
  };
  const drop = () => store((kept) => keys.forEach((key) => kept.removeItem(key)));

  if (confirmed) store((kept) => kept.removeItem(`${PREFIX}baru`));
  const found = store((kept) => keys.map((key) => kept.getItem(key)).find(Boolean));
  const copy = found ? JSON.parse(found) : null;
  const differs = copy && JSON.stringify({ ...copy.values, uid: null }) !== JSON.stringify({ ...JSON.parse(asShown), uid: null });
  if (differs && offer) {
    offer.hidden = false;
    offer.querySelector("[data-offer-time]").textContent = new Date(copy.at).toLocaleString(document.documentElement.lang);
    offer.querySelector("[data-offer-take]").addEventListener("click", () => {
      putBack(copy.values);
      // The same number as then: if that first save arrived after all, this one adds to it instead of a second story.
      if (isNew && copy.values.uid) form.querySelector("[name=uid]").value = copy.values.uid[0];
      offer.hidden = true;
    });
    offer.querySelector("[data-offer-drop]").addEventListener("click", () => {
      drop();
      offer.hidden = true;
    });
  }

  const noticed = () => {
    if (state) state.textContent = isChanged() ? state.dataset.unsaved || "" : "";
    clearTimeout(timer);
    // An offered copy isn't written over before it was answered.
    timer = setTimeout(() => isChanged() && (!offer || offer.hidden) && keep(), 600);
  };
  form.addEventListener("input", noticed);
  form.addEventListener("change", noticed);
  form.addEventListener("submit", () => {
    keep();
    isLeaving = true;
  });
  window.addEventListener("beforeunload", (event) => {
    if (isLeaving || !isChanged()) return;
    keep();
    event.preventDefault();
  });
}
