// Segmenters of other languages beside ours, measured in one run; README.md says how.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { f1 } from './score.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const JAR = join(HERE, '../target/benchmarks.jar');
const FOLDER = join(HERE, '../target/other-languages');
const OURS = ['qubao-buffer', 'qubao-split-buffer', 'hanlp-standard', 'hanlp-speed'];
const USAGE = 'usage: node run.mjs [--quick] [--corpus FILE] [--gold FILE_OR_FOLDER]... [--json FILE]';

const lines = (file) => readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');

/** The command line, or the end with exit code 2. */
function options() {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: 'boolean' },
        corpus: { type: 'string' },
        gold: { type: 'string', multiple: true, default: [] },
        json: { type: 'string' },
      },
    });
    const gold = values.gold.flatMap((path) =>
      statSync(path).isDirectory()
        ? readdirSync(path).filter((f) => f.endsWith('.gold.txt')).sort().map((f) => join(path, f))
        : [path],
    );
    if (!existsSync(JAR)) throw new Error('build first: mvn -q -DskipTests -pl core,benchmarks package');
    return { ...values, gold: gold.map((g) => resolve(g)), corpus: values.corpus && resolve(values.corpus) };
  } catch (e) {
    console.error(`${e.message}\n${USAGE}`);
    process.exit(2);
  }
}

/** The articles written for this project, a line a text, as Corpus has them. */
function sampleCorpus() {
  const articles = join(HERE, '../../training/src/main/data/topics/district-articles.jsonl');
  const texts = lines(articles).map((l) => JSON.parse(l)).flatMap((a) => [a.title, ...a.text.split('\n')]);
  const file = join(FOLDER, 'sample.txt');
  writeFileSync(file, texts.filter((t) => t.trim()).join('\n') + '\n');
  return file;
}

function corpusText(file) {
  if (!file.endsWith('.gold.txt')) return file;
  const text = join(FOLDER, `${basename(file)}.corpus`);
  writeFileSync(text, lines(file).map((l) => l.replaceAll(' ', '')).filter((l) => l.trim()).join('\n') + '\n');
  return text;
}

function measureOurs(corpus, plan, gold) {
  const json = join(FOLDER, 'ours.json');
  const args = ['-cp', JAR, 'io.github.qubao.benchmarks.Compare', '--only', OURS.join(','), '--forks', '1'];
  args.push('--corpus', corpus, '--json', json, ...gold.flatMap((g) => ['--gold', g]));
  args.push('--warmup', `${plan.warmup}`, '--rounds', `${plan.rounds}`, '--round', `${plan.round}`);
  execFileSync('java', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return JSON.parse(readFileSync(json, 'utf8'));
}

function measure(segmenter, corpus, plan, gold) {
  const files = gold.flatMap((g) => {
    const name = join(FOLDER, basename(g));
    writeFileSync(`${name}.texts`, lines(g).map((l) => l.trim().replace(/\s+/g, '') + '\n').join(''));
    return [`${name}.texts`, `${name}.${segmenter.name}.words`];
  });
  const [program, ...first] = segmenter.command;
  const args = [...first, corpus, `${plan.warmup}`, `${plan.rounds}`, `${plan.round}`, ...files];
  const out = execFileSync(program, args, { cwd: segmenter.cwd ?? FOLDER, encoding: 'utf8', timeout: 300_000, stdio: ['ignore', 'pipe', 'pipe'] });
  const rounds = out.split('\n').filter((l) => l.startsWith('round ')).map((l) => {
    const [chars, wallNanos, cpuNanos] = l.split(' ').slice(1).map(Number);
    return { chars, wallNanos, cpuNanos };
  });
  return { rounds, f1: gold.map((g, i) => f1(lines(g), lines(files[2 * i + 1]))) };
}

const quantile = (sorted, share) => {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  return sorted[below] + (place - below) * (sorted[Math.min(sorted.length - 1, below + 1)] - sorted[below]);
};

function distribution(figures) {
  const sorted = figures.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

function table(rows, sets) {
  const base = distribution(rows[0].rounds.map((r) => r.chars / r.cpuNanos)).median;
  const out = [`| segmenter | language | Mchar/s | quartiles | on the clock | × ${rows[0].name} |${sets.map((s) => ` F1 ${s} |`).join('')}`];
  out.push(`|---|---|${'---:|'.repeat(4 + sets.length)}`);
  for (const row of rows) {
    const cpu = distribution(row.rounds.map((r) => (1e3 * r.chars) / r.cpuNanos));
    const wall = distribution(row.rounds.map((r) => (1e3 * r.chars) / r.wallNanos));
    const speed = `${cpu.median.toFixed(2)} | ${cpu.low.toFixed(2)} to ${cpu.high.toFixed(2)} | ${wall.median.toFixed(2)}`;
    const ratio = (cpu.median / 1e3 / base).toFixed(2);
    out.push(`| ${row.name} | ${row.language} | ${speed} | ${ratio} |${row.f1.map((f) => ` ${f.toFixed(2)} |`).join('')}`);
  }
  return out.join('\n');
}

const { quick, corpus: asked, gold, json } = options();
const plan = quick ? { warmup: 1, rounds: 5, round: 0.1, turns: 1 } : { warmup: 2, rounds: 5, round: 0.25, turns: 2 };
mkdirSync(FOLDER, { recursive: true });
const { found, missing } = install(FOLDER);
const corpus = asked ? corpusText(asked) : sampleCorpus();
const sets = gold.map((g) => basename(g).replace('.gold.txt', ''));
const rows = new Map();
let environment;
for (let turn = 1; turn <= plan.turns; turn++) {
  console.error(`turn ${turn} of ${plan.turns}`);
  // Ours by its own program, with the same plan; scored in the first turn only, as all.
  const scored = turn === 1 ? gold : [];
  const ours = measureOurs(corpus, plan, scored);
  environment ??= ours.environment;
  for (const row of ours.rows) {
    if (row.failure) throw new Error(`${row.name}: ${row.failure}`);
    const known = rows.get(row.name) ?? { name: row.name, language: 'Java', note: row.call, rounds: [], f1: [] };
    known.rounds.push(...row.rounds);
    if (turn === 1) known.f1 = sets.map((s) => row.scores[s].f1);
    rows.set(row.name, known);
  }
  for (const segmenter of found) {
    console.error(`  ${segmenter.name}`);
    try {
      const got = measure(segmenter, corpus, plan, scored);
      const { name, language, note } = segmenter;
      const known = rows.get(name) ?? { name, language, note, rounds: [], f1: got.f1 };
      known.rounds.push(...got.rounds);
      rows.set(name, known);
    } catch (e) {
      missing.push({ name: segmenter.name, why: String(e.stderr ?? e.message).trim().split('\n').at(-1) });
    }
  }
}
const e = environment;
console.log(table([...rows.values()], sets));
console.log(`
${e.date} UTC, ${e.machine}, ${e.processors} processors, ${e.memoryMb} MB, ${e.os}, ${e.jvm}, Node ${process.version}; at the start load average ${e.loadAverage.toFixed(2)}, ${Math.round(100 * e.use)} % of the processors in use by others${e.use > 0.1 ? ' (busy: times mean little)' : ''}.

Corpus ${asked ?? 'sample'}. Mchar/s is by thread CPU time (of Node: by the process's): median and quartiles of ${plan.rounds} rounds of about ${plan.round} s in each of ${plan.turns} processes, after ${plan.warmup} s of warm-up. Each gets the text in the form it works on: UTF-8, UTF-16, a string of Java or Node.

The calls: ${[...rows.values()].map((r) => `${r.name} \`${r.note}\``).join('; ')}.

Not measured: ${missing.map((m) => `${m.name} (${m.why})`).join('; ')}.`);
if (json) writeFileSync(json, JSON.stringify({ environment, plan, corpus: asked ?? 'sample', sets, rows: [...rows.values()], missing }, null, 2) + '\n');
