(function () {
var root = document.documentElement;
root.classList.add("js");
try {
var theme = localStorage.getItem("theme");
var text = localStorage.getItem("text");
if (theme === "light" || theme === "dark") root.dataset.theme = theme;
if (text === "large" || text === "largest") root.dataset.text = text;
if (localStorage.getItem("region")) root.classList.add("has-region");
} catch (refused) {
}
})();
