// "Balas" opens the form below the comment. The form comes from the same address that the link leads to.
export function replyInPlace() {
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
