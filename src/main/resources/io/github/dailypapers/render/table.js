document.querySelectorAll("th button").forEach(button => button.addEventListener("click", () => {
  const head = button.parentNode, body = document.querySelector("tbody"), at = head.cellIndex;
  const number = head.classList.contains("number");
  const down = head.getAttribute("aria-sort") === (number ? null : "ascending");
  document.querySelectorAll("th").forEach(other => other.removeAttribute("aria-sort"));
  head.setAttribute("aria-sort", down ? "descending" : "ascending");
  const value = row => row.cells[at].textContent;
  [...body.rows].sort((a, b) => {
    const x = value(a), y = value(b);
    if (!x || !y) return (x ? 0 : 1) - (y ? 0 : 1);
    return (number ? x - y : x.localeCompare(y)) * (down ? -1 : 1);
  }).forEach(row => body.append(row));
}));
