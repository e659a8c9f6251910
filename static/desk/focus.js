// A click into the photo sets the two numbers of its focal point, and each crop shows at once what it would keep.
// Without this the numbers are typed.

const picker = document.querySelector("[data-focus-picker]");
const fields = { x: document.querySelector("[data-focus=x]"), y: document.querySelector("[data-focus=y]") };

const clamp = (value) => Math.min(Math.max(value, 0), 1);

// Where along one side the visible part begins, as a share of what is cut off: what object-position means.
const position = (focus, visible) => (visible >= 1 ? 0.5 : clamp((focus - visible / 2) / (1 - visible)));

function show(photo, mark) {
  const x = clamp(Number.parseFloat(fields.x.value) || 0);
  const y = clamp(Number.parseFloat(fields.y.value) || 0);
  mark.style.left = `${x * 100}%`;
  mark.style.top = `${y * 100}%`;
  const ratio = photo.width / photo.height;
  for (const frame of document.querySelectorAll("[data-focus-crop]")) {
    const [wide, high] = frame.dataset.focusCrop.split(":").map(Number);
    const wanted = wide / high;
    frame.style.inlineSize = `${96 * wanted}px`;
    const across = position(x, Math.min(1, wanted / ratio));
    const down = position(y, Math.min(1, ratio / wanted));
    frame.firstElementChild.style.objectPosition = `${across * 100}% ${down * 100}%`;
  }
}

if (picker && fields.x && fields.y) {
  const photo = picker.querySelector("img");
  const mark = document.createElement("span");
  mark.className = "desk-focus-mark";
  picker.append(mark);
  picker.classList.add("is-ready");
  photo.addEventListener("click", (event) => {
    const frame = photo.getBoundingClientRect();
    fields.x.value = clamp((event.clientX - frame.left) / frame.width).toFixed(2);
    fields.y.value = clamp((event.clientY - frame.top) / frame.height).toFixed(2);
    show(photo, mark);
  });
  for (const field of Object.values(fields)) field.addEventListener("input", () => show(photo, mark));
  if (photo.complete) show(photo, mark);
  else photo.addEventListener("load", () => show(photo, mark));
}
