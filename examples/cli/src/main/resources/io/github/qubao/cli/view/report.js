
// Search and topics of the report. Without it the report is the same, but all of it is shown.
"use strict";
(() => {
  const box = document.querySelector(".find");
  if (!box) {
    return;
  }
  const input = box.querySelector("input");
  const told = box.querySelector("output");
  const buttons = [...document.querySelectorAll(".share button")];
  const sections = [...document.querySelectorAll("main section")];
  const articles = [...document.querySelectorAll("article")].map((card) => ({
    card,
    entry: document.querySelector('nav li a[href="#' + card.id + '"]').parentElement,
    text: [...card.querySelectorAll(".head, .text, .keywords li, .names li")]
      .map((e) => e.textContent.toLowerCase())
      .join("\n"),
  }));
  const MOST_RANGES = 2000;

  /** Where the words stand in the headlines and texts that are shown, however these are marked. */
  const ranges = (words) => {
    const found = [];
    for (const { card } of articles.filter((a) => !a.card.hidden)) {
      for (const part of card.querySelectorAll("h3, .kicker, .text p")) {
        const nodes = [];
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        for (let at = 0; walker.nextNode(); at += walker.currentNode.data.length) {
          nodes.push({ node: walker.currentNode, at });
        }
        const text = part.textContent.toLowerCase();
        const place = (offset, end) => {
          const n = nodes.findLast((n) => (end ? n.at < offset : n.at <= offset));
          return [n.node, Math.min(offset - n.at, n.node.data.length)];
        };
        for (const word of words) {
          for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length)) {
            if (found.length === MOST_RANGES) {
              return found;
            }
            const range = new Range();
            range.setStart(...place(i, false));
            range.setEnd(...place(i + word.length, true));
            found.push(range);
          }
        }
      }
    }
    return found;
  };

  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter((w) => w);
    const topics = buttons
      .filter((b) => b.getAttribute("aria-pressed") === "true")
      .map((b) => b.dataset.topic);
    let shown = 0;
    for (const { card, entry, text } of articles) {
      const fits =
        (topics.length === 0 || topics.includes(card.dataset.topic)) &&
        words.every((w) => text.includes(w));
      card.hidden = !fits;
      entry.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    const asked = words.length > 0 || topics.length > 0;
    for (const section of sections) {
      section.hidden = asked && !section.querySelector("article:not([hidden])");
      for (const digest of section.querySelectorAll(".digest")) {
        digest.hidden = asked;
      }
    }
    told.value = asked ? shown + " / " + articles.length + " 篇" : "";
    if (window.CSS && CSS.highlights) {
      CSS.highlights.set("search", new Highlight(...ranges(words)));
    }
  };

  for (const button of buttons) {
    button.disabled = false;
    button.setAttribute("aria-pressed", "false");
    button.addEventListener("click", () => {
      const pressed = button.getAttribute("aria-pressed") === "true";
      button.setAttribute("aria-pressed", String(!pressed));
      show();
    });
  }
  input.addEventListener("input", show);
  box.hidden = false;
  show();
})();
