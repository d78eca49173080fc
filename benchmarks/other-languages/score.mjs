// F1 of words against gold, as Score and Segmentation do in Java.
const LETTER = /[\p{L}\p{N}]/u;

/** Places of the words as "start end"; what is left out is filled in, a run of the same mark as one word. */
function spans(text, words) {
  const spans = new Set();
  let end = 0;
  const fill = (to) => {
    while (end < to) {
      const first = String.fromCodePoint(text.codePointAt(end));
      let next = end + first.length;
      while (!LETTER.test(first) && next < to && text.startsWith(first, next)) next += first.length;
      spans.add(`${end} ${next}`);
      end = next;
    }
  };
  for (const word of words) {
    const found = text.indexOf(word, end);
    // A word that stands nowhere near was changed; its place is filled in.
    if (word && found >= 0 && found - end <= 32) {
      fill(found);
      end = found + word.length;
      spans.add(`${found} ${end}`);
    }
  }
  fill(text.length);
  return spans;
}

/** F1 in percent: gold lines, and lines of the words of each. */
export function f1(goldLines, wordLines) {
  let hits = 0;
  let total = 0;
  goldLines.forEach((line, i) => {
    const gold = line.trim().split(/\s+/).filter((w) => w);
    const text = gold.join('');
    const wanted = spans(text, gold);
    const got = spans(text, (wordLines[i] ?? '').split(' '));
    for (const span of got) hits += wanted.has(span) ? 1 : 0;
    total += wanted.size + got.size;
  });
  return (200 * hits) / Math.max(1, total);
}
