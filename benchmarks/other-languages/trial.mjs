// Measures one segmenter of Node in this process, as Trial does in Java: the same texts, the same lines as
// output. Arguments: segmenter, corpus, seconds of warm-up, rounds, seconds a round, then pairs of a file of
// texts and the file for its words. CPU time is of the process: Node 20 does not tell that of a thread.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Each gives a function from a text to its words, called as its documentation shows. */
const SEGMENTERS = {
  'jieba-rs': () => jiebaRs(true),
  'jieba-rs-no-hmm': () => jiebaRs(false),
  'intl-segmenter': () => {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
    return (text) => Array.from(segmenter.segment(text), (s) => s.segment);
  },
};

function jiebaRs(hmm) {
  // Installed under target, not beside this file.
  const require = createRequire(`${process.cwd()}/`);
  const jieba = require('@node-rs/jieba').Jieba.withDict(require('@node-rs/jieba/dict').dict);
  return (text) => jieba.cut(text, hmm);
}

const lines = (file) => readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');

const [name, corpus, warmup, rounds, round, ...files] = process.argv.slice(2);
const segment = SEGMENTERS[name]();
const texts = lines(corpus);
const chars = texts.reduce((n, text) => n + text.length, 0);
const pass = () => texts.reduce((n, text) => n + segment(text).length, 0);
const words = pass();
const begin = performance.now();
let last;
do {
  last = performance.now();
  pass();
  last = performance.now() - last;
} while (performance.now() - begin < warmup * 1e3);
const passes = Math.max(1, Math.round((round * 1e3) / last));
for (let i = 0; i < rounds; i++) {
  const wall = performance.now();
  const cpu = process.cpuUsage();
  let got = 0;
  for (let p = 0; p < passes; p++) got += pass();
  const { user, system } = process.cpuUsage(cpu);
  const taken = performance.now() - wall;
  if (got !== words * passes) throw new Error(`gave ${words * passes} words, then ${got}`);
  console.log(`round ${chars * passes} ${Math.round(taken * 1e6)} ${(user + system) * 1e3} 0`);
}
for (let i = 0; i + 1 < files.length; i += 2) {
  writeFileSync(files[i + 1], lines(files[i]).map((t) => segment(t).join(' ') + '\n').join(''));
}
