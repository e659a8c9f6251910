import { embeds } from "./embeds.js";
import { menu } from "./menu.js";
import { myRegion } from "./my-region.js";
import { readingProgress } from "./progress.js";
import { relativeTimes } from "./times.js";
import { replyInPlace } from "./reply.js";
import { saveButton, savedList } from "./saved.js";
import { shareRow } from "./share.js";
import { textSize } from "./text-size.js";
import { themeSwitch } from "./theme-switch.js";
import { thinMasthead } from "./masthead.js";

// Every behaviour makes a working page smoother; one that fails must not take the others with it.
for (const behave of [
  menu, themeSwitch, relativeTimes, myRegion, shareRow, textSize, saveButton, savedList,
  readingProgress, thinMasthead, embeds, replyInPlace,
]) {
  try { behave(); } catch (problem) { console.error(problem); }
}
