// On the way back up, the masthead follows as a thin bar. Its own room is held, so the text does not jump.
export function thinMasthead() {
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
