// The browser's own memory; every call works, and forgets, where storage is switched off.
export function recall(key) {
  try { return localStorage.getItem(key); } catch (refused) { return null; }
}

export function remember(key, value) {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch (refused) { /* nothing to keep it in */ }
}
