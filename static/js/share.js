// The telephone's own share sheet where there is one, and copying the address. The other ways are plain links.
export function shareRow() {
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
