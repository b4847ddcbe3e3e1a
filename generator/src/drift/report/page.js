"use strict";
const form = document.getElementById("filters");
if (form) {
  const changes = [...document.querySelectorAll(".change")];
  const texts = changes.map((change) => change.querySelector("summary").textContent.toLowerCase());
  const chosen = (name) => new Set([...form.querySelectorAll(`[name=${name}]:checked`)].map((box) => box.value));
  const filter = () => {
    const runtime = chosen("runtime");
    const source = chosen("source");
    const tag = form.tag.value;
    const words = form.text.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    changes.forEach((change, index) => {
      const { runtime: r, source: s, tags } = change.dataset;
      const fits = runtime.has(r) && source.has(s)
        && (!tag || (tag === "-" ? tags === "[]" : JSON.parse(tags).includes(tag)))
        && words.every((word) => texts[index].includes(word));
      change.hidden = !fits;
      count += fits;
    });
    document.getElementById("count").value = `${count} of ${changes.length}`;
    document.getElementById("none").hidden = count > 0;
    const state = new URLSearchParams();
    if (tag) state.set("tag", tag);
    if (form.text.value) state.set("text", form.text.value);
    for (const name of ["runtime", "source"]) {
      const off = form.querySelectorAll(`[name=${name}]:not(:disabled):not(:checked)`);
      if (off.length) state.set(name, [...chosen(name)].join(","));
    }
    history.replaceState(null, "", state.size ? `#${state}` : location.pathname + location.search);
  };
  const state = new URLSearchParams(location.hash.slice(1));
  if (state.has("tag")) form.tag.value = state.get("tag");
  form.text.value = state.get("text") ?? "";
  for (const name of ["runtime", "source"]) {
    if (state.has(name)) {
      const on = state.get(name).split(",");
      form.querySelectorAll(`[name=${name}]:not(:disabled)`).forEach((box) => (box.checked = on.includes(box.value)));
    }
  }
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("open").addEventListener("click", (event) => {
    const shown = changes.filter((change) => !change.hidden).map((change) => change.firstElementChild);
    const open = shown.some((details) => !details.open);
    shown.forEach((details) => (details.open = open));
    event.target.textContent = open ? "close all" : "open all";
  });
  filter();
}
