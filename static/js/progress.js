// How far the story has been read, as a thin line.
export function readingProgress() {
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
