// Gets the segmenters of other languages: from npm, from Debian, from a compiler; all under one folder,
// nothing into the system. What cannot be had is told with the reason.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/** The segmenters as {name, language, note, command, cwd}, and what is missing as {name, why}. */
export function install(folder) {
  const found = [];
  const missing = [
    { name: 'Vaporetto, vibrato, native jieba-rs (Rust)', why: 'crates.io only' },
    { name: 'THULAC, pkuseg, LTP, HanLP 2 (C++, Python)', why: 'PyPI or sources only' },
  ];
  mkdirSync(folder, { recursive: true });
  const attempt = (name, step) => {
    console.error(`installing ${name}`);
    try {
      step();
    } catch (e) {
      const said = String(e.stderr ?? '').trim().split('\n').filter((l) => l);
      missing.push({ name, why: said.at(-1) ?? e.message });
    }
  };
  const run = (program, args, options = {}) =>
    execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000, ...options });
  const compile = (name, args) => {
    const program = join(folder, name);
    run('g++', ['-std=c++17', '-O3', '-march=native', '-w', join(HERE, `${name}.cc`), '-o', program, `-I${HERE}`, ...args]);
    return program;
  };
  const debian = (...packages) => {
    const root = join(folder, 'debian');
    mkdirSync(root, { recursive: true });
    run('apt-get', ['download', ...packages], { cwd: root });
    for (const file of readdirSync(root).filter((f) => packages.some((p) => f.startsWith(`${p}_`)))) {
      run('dpkg-deb', ['-x', join(root, file), root]);
    }
    return root;
  };
  // Linked with where they lie, so that they need no settings when they run.
  const library = (root) => {
    const dirs = readdirSync(join(root, 'usr/lib'))
      .map((d) => join(root, 'usr/lib', d))
      .filter((d) => d.endsWith('linux-gnu'));
    return [`-I${root}/usr/include`, ...dirs.flatMap((d) => [`-L${d}`, `-Wl,-rpath,${d}`])];
  };

  attempt('jieba-rs and the sources of cppjieba (npm)', () => {
    copyFileSync(join(HERE, 'package.json'), join(folder, 'package.json'));
    // No install scripts: nodejieba's would build an addon; its C++ is compiled below without Node.
    run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund']);
  });
  const node = (name, language, note) =>
    found.push({ name, language, note, command: [process.execPath, join(HERE, 'trial.mjs'), name], cwd: folder });
  if (existsSync(join(folder, 'node_modules/@node-rs/jieba'))) {
    node('jieba-rs', 'Rust, from Node', 'cut(text, true); Node makes a string of each word');
    node('jieba-rs-no-hmm', 'Rust, from Node', 'cut(text, false); Node makes a string of each word');
  }
  node('intl-segmenter', 'C++, from Node', `Intl.Segmenter, ICU ${process.versions.icu}`);

  const cppjieba = join(folder, 'node_modules/nodejieba/submodules/cppjieba');
  attempt('cppjieba (C++)', () => {
    const program = compile('cppjieba', [`-I${cppjieba}/include`, `-I${cppjieba}/deps/limonp/include`]);
    const dictionary = join(cppjieba, 'dict');
    found.push({ name: 'cppjieba', language: 'C++', note: 'Cut(text, words, true)', command: [program, dictionary, '1'] });
    found.push({ name: 'cppjieba-no-hmm', language: 'C++', note: 'Cut(text, words, false)', command: [program, dictionary, '0'] });
  });
  attempt('ICU (C++, Debian)', () => {
    let program;
    let version;
    try {
      version = run('pkg-config', ['--modversion', 'icu-uc'], { stdio: ['ignore', 'pipe', 'pipe'] });
      program = compile('icu', ['-licuuc', '-licudata']);
    } catch {
      const depends = run('apt-cache', ['depends', 'libicu-dev'], { stdio: ['ignore', 'pipe', 'pipe'] });
      const [, runtime] = /Depends: (libicu\d+)/.exec(depends) ?? [];
      if (!runtime) throw new Error('apt knows no libicu-dev');
      version = runtime.replace('libicu', '');
      program = compile('icu', [...library(debian('libicu-dev', runtime)), '-licuuc', '-licudata']);
    }
    found.push({ name: 'icu', language: 'C++', note: `BreakIterator, ICU ${String(version).trim()}`, command: [program] });
  });
  attempt('MeCab (C++, Debian)', () => {
    const root = debian('libmecab2', 'libmecab-dev', 'mecab-utils');
    const program = compile('mecab', [...library(root), '-lmecab']);
    const dictionary = mecabDictionary(folder, join(cppjieba, 'dict/jieba.dict.utf8'), (args) =>
      run(join(root, 'usr/lib/mecab/mecab-dict-index'), args, {
        env: { ...process.env, LD_LIBRARY_PATH: library(root).find((a) => a.startsWith('-L')).slice(2) },
      }),
    );
    found.push({ name: 'mecab', language: 'C++', note: "jieba's words and frequencies, no transitions", command: [program, dictionary] });
  });
  attempt('friso (C, Debian)', () => {
    const root = debian('libfriso0', 'libfriso-dev', 'friso-dict');
    const program = compile('friso', [...library(root), '-lfriso']);
    for (const [name, mode, note] of [['friso-simple', 1, 'longest match'], ['friso-complex', 2, 'rules of MMSEG']]) {
      const ini = readFileSync(join(root, 'etc/friso/friso.ini'), 'utf8')
        .replace(/^friso.lex_dir.*$/m, `friso.lex_dir = ${root}/usr/share/friso/dict/UTF-8/`)
        .replace(/^friso.add_syn.*$/m, 'friso.add_syn = 0')
        .replace(/^friso.keep_urec.*$/m, 'friso.keep_urec = 1')
        .replace(/^friso.mode.*$/m, `friso.mode = ${mode}`);
      writeFileSync(join(folder, `${name}.ini`), ini);
      found.push({ name, language: 'C', note, command: [program, join(folder, `${name}.ini`)] });
    }
  });
  return { found, missing };
}

/** A word costs the negative logarithm of its share; an unknown character as much as the rarest word. */
function mecabDictionary(folder, words, index) {
  const source = join(folder, 'mecab-source');
  const target = join(folder, 'mecab-dictionary');
  mkdirSync(source, { recursive: true });
  mkdirSync(target, { recursive: true });
  const entries = readFileSync(words, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word, count]) => word && Number(count) > 0 && !/[",]/.test(word));
  const total = entries.reduce((n, [, count]) => n + Number(count), 0);
  const cost = (count) => Math.round(1000 * Math.log(total / count));
  const files = {
    'words.csv': entries.map(([word, count]) => `${word},0,0,${cost(Number(count))},*\n`).join(''),
    'unk.def': `DEFAULT,0,0,${cost(1)},*\nALPHA,0,0,${cost(1)},*\nNUMERIC,0,0,${cost(1)},*\nSPACE,0,0,${cost(1)},*\n`,
    'matrix.def': '1 1\n0 0 0\n',
    'char.def':
      'DEFAULT 0 0 1\nSPACE 0 1 0\nALPHA 1 1 0\nNUMERIC 1 1 0\n0x0020 SPACE\n' +
      '0x0030..0x0039 NUMERIC\n0x002E NUMERIC\n0x0041..0x005A ALPHA\n0x0061..0x007A ALPHA\n' +
      '0xFF10..0xFF19 NUMERIC\n0xFF21..0xFF3A ALPHA\n0xFF41..0xFF5A ALPHA\n',
    dicrc: 'cost-factor = 1000\nbos-feature = *\neval-size = 1\nunk-eval-size = 1\nconfig-charset = UTF-8\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(source, name), text);
  copyFileSync(join(source, 'dicrc'), join(target, 'dicrc'));
  index(['-d', source, '-o', target, '-f', 'utf-8', '-t', 'utf-8']);
  return target;
}
