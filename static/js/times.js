// "12 menit lalu" for what is younger than an hour; the server prints the hour, which stays right in a cache.
export function relativeTimes() {
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
