
"use strict";
(() => {
  const form = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const field = (id) => document.getElementById(id) || { value: "" };
  const search = field("search");
  const tag = field("tag");
  const person = field("person");
  const marks = new Map();
  for (const mark of document.querySelectorAll("[data-event]")) {
    marks.set(mark.dataset.event, mark);
  }
  const events = Array.from(document.querySelectorAll(".event"), (item) => ({
    item,
    mark: marks.get(item.id.slice("event-".length)),
    people: item.dataset.people.split(" "),
    tags: item.dataset.tags.split(" "),
    words: item.textContent.toLocaleLowerCase(),
  }));
  const choose = () => {
    const wanted = search.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const event of events) {
      const meant =
        (!tag.value || event.tags.includes(tag.value)) &&
        (!person.value || event.people.includes(person.value)) &&
        wanted.every((word) => event.words.includes(word));
      event.item.hidden = !meant;
      count += meant;
      if (event.mark) {
        event.mark.classList.toggle("out", !meant);
        event.mark.setAttribute("tabindex", meant ? "0" : "-1");
      }
    }
    shown.textContent = shown.dataset.words
      .replace("{shown}", count)
      .replace("{count}", events.length);
  };
  form.addEventListener("input", choose);
  form.addEventListener("reset", () => setTimeout(choose));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  choose();
})();
