package io.github.qubao.segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of the default setting: HanLP's, the project's district words, and those that the
 * teacher found often; counts and bigrams are HanLP's plus the teacher's.
 */
final class TaughtLexicon {
  /** A word of the teacher's that HanLP lacks is taken when it stands there so often. */
  private static final int OFTEN = 100;

  private static final int LONGEST = 6;

  /** What a count of the teacher's is worth in HanLP's. */
  private static final int WEIGHT = 3;

  /** A pair of the teacher's that HanLP lacks is taken when it stands there so often. */
  private static final int PAIR_OFTEN = 4;

  /**
   * What a district word counts at least, by its length: names of offices stay whole, words of two
   * characters only where nothing else speaks against it.
   */
  private static final int[] DISTRICT_COUNT = {0, 1, 1, 20_000, 50_000};

  private final List<String[]> sentences;
  private final Conventions conventions;
  private final TreeMap<String, LexiconSource.Word> hanlp = HanLpLexicon.words();
  private final Map<String, String> district;
  private final Map<String, Integer> taught = new HashMap<>();
  private final LexiconSource plain = HanLpLexicon.source();

  TaughtLexicon(List<String[]> sentences, Conventions conventions, Path wordLists)
      throws IOException {
    this.sentences = sentences;
    this.conventions = conventions;
    this.district = district(wordLists);
    for (String[] sentence : sentences) {
      for (String word : sentence) {
        taught.merge(word, 1, Integer::sum);
      }
    }
  }

  /** Lines are a word and its tag; # begins a comment. */
  private static Map<String, String> district(Path folder) throws IOException {
    Map<String, String> words = new TreeMap<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          String text = line.replaceFirst("#.*", "").strip();
          if (!text.isEmpty()) {
            String[] cells = text.split("\\s+");
            words.put(cells[0], cells.length > 1 ? cells[1] : "n");
          }
        }
      }
    }
    return words;
  }

  /** The lexicon without the words of {@code dropped}. */
  LexiconSource source(Set<String> dropped) {
    TreeSet<String> words = new TreeSet<>(district.keySet());
    hanlp.forEach(
        (w, x) -> {
          if (conventions.split(w, x.tag()) == 0 && !w.contains("##")) {
            words.add(w);
          }
        });
    taught.forEach(
        (w, n) -> {
          if (isHan(w) && (w.length() == 1 || n >= OFTEN && w.length() <= LONGEST)) {
            words.add(w);
          }
        });
    words.removeIf(w -> dropped.contains(w) && !district.containsKey(w));
    Map<String, Integer> ids = new HashMap<>();
    for (String w : words) {
      ids.put(w, LexiconData.SPECIALS + ids.size());
    }
    int[] specialIds = {0, 1, 2, 3, 4};
    int[] counts = new int[LexiconData.SPECIALS + ids.size()];
    Map<Long, Integer> pairs = new HashMap<>();
    addHanLp(ids, counts, pairs);
    addTaught(ids, counts, pairs);
    TreeMap<String, LexiconSource.Word> out = new TreeMap<>();
    long total = 0;
    for (String w : words) {
      int id = Objects.requireNonNull(ids.get(w));
      LexiconSource.Word known = hanlp.get(w);
      String tag = district.getOrDefault(w, known == null ? guessedTag(w) : known.tag());
      total += counts[id];
      int least = district.containsKey(w) ? DISTRICT_COUNT[Math.min(4, w.length())] : 0;
      int count = Math.max(least, counts[id]);
      out.put(w, new LexiconSource.Word(id, id, count, tag));
    }
    for (int s : specialIds) {
      total += counts[s];
    }
    double myu = 1 - (1.0 / total + 0.00001);
    return new LexiconSource(
        out,
        table(pairs, counts.length),
        specialIds,
        Arrays.copyOf(counts, LexiconData.SPECIALS),
        Math.toIntExact(total),
        myu,
        plain.unknownCount());
  }

  /** Of a word that only the teacher knows. */
  private static String guessedTag(String word) {
    if (Conventions.isNumeral(word)) {
      return "m";
    }
    return word.length() == 3 && PersonNames.isSurname(word.charAt(0)) ? "nr" : "n";
  }

  private void addHanLp(Map<String, Integer> ids, int[] counts, Map<Long, Integer> pairs) {
    int[] mine = new int[plain.bigrams().length];
    Arrays.fill(mine, -1);
    hanlp.forEach(
        (w, x) -> {
          Integer id = ids.get(w);
          if (id != null) {
            counts[id] += HanLpLexicon.ownCount(x);
            mine[x.id()] = x.bigram() == x.id() ? id : -1;
          }
        });
    for (int s = 0; s < LexiconData.SPECIALS; s++) {
      mine[plain.specialIds()[s]] = s;
      counts[s] += plain.specialCounts()[s];
    }
    for (int u = 0; u < mine.length; u++) {
      int[] row = plain.bigrams()[u];
      for (int k = 0; k < row.length; k += 2) {
        if (mine[u] >= 0 && mine[row[k]] >= 0) {
          pairs.merge(key(mine[u], mine[row[k]]), row[k + 1], Integer::sum);
        }
      }
    }
  }

  private void addTaught(Map<String, Integer> ids, int[] counts, Map<Long, Integer> pairs) {
    Map<Long, Integer> fresh = new HashMap<>();
    for (String[] sentence : sentences) {
      int before = LexiconData.BEGIN;
      counts[LexiconData.BEGIN] += WEIGHT;
      counts[LexiconData.END] += WEIGHT;
      for (String word : sentence) {
        int id = id(word, ids);
        if (id >= 0) {
          counts[id] += WEIGHT;
        }
        count(before, id, fresh);
        before = id;
      }
      count(before, LexiconData.END, fresh);
    }
    fresh.forEach(
        (k, n) -> {
          if (n >= PAIR_OFTEN || pairs.containsKey(k)) {
            pairs.merge(k, WEIGHT * n, Integer::sum);
          }
        });
  }

  private static void count(int u, int v, Map<Long, Integer> into) {
    if (u >= 0 && v >= 0) {
      into.merge(key(u, v), 1, Integer::sum);
    }
  }

  private static int id(String word, Map<String, Integer> ids) {
    Integer known = ids.get(word);
    if (known != null) {
      return known;
    }
    char first = word.charAt(0);
    if (!NumberRules.inWord(first)) {
      return -1;
    }
    return word.chars().anyMatch(c -> NumberRules.isLatin((char) c))
        ? LexiconData.STRING
        : LexiconData.NUMBER;
  }

  private static long key(int u, int v) {
    return (long) u << 32 | v;
  }

  private static int[][] table(Map<Long, Integer> pairs, int ids) {
    int[] sizes = new int[ids];
    pairs.keySet().forEach(k -> sizes[(int) (k >> 32)] += 2);
    int[][] out = new int[ids][];
    Arrays.setAll(out, i -> new int[sizes[i]]);
    List<Long> keys = new ArrayList<>(pairs.keySet());
    keys.sort(null);
    int[] filled = new int[ids];
    for (long k : keys) {
      int u = (int) (k >> 32);
      out[u][filled[u]++] = (int) k;
      out[u][filled[u]++] = Objects.requireNonNull(pairs.get(k));
    }
    return out;
  }

  private static boolean isHan(String word) {
    return word.chars().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  /**
   * Words that the lattice over {@code data} puts out but the teacher mostly does not: they are
   * better left out.
   */
  Set<String> unwanted(LexiconData data) {
    Map<String, int[]> seen = new HashMap<>();
    Engine engine = new Engine(data, true, null, null, true, false);
    TokenBuffer buffer = new TokenBuffer();
    for (String[] sentence : sentences) {
      String text = String.join("", sentence);
      Set<Long> spans = new HashSet<>();
      int at = 0;
      for (String word : sentence) {
        spans.add(key(at, at + word.length()));
        at += word.length();
      }
      buffer.fill(text, engine, false);
      for (int i = 0; i < buffer.size(); i++) {
        if (buffer.end(i) - buffer.start(i) > 1) {
          int[] n =
              seen.computeIfAbsent(text.substring(buffer.start(i), buffer.end(i)), k -> new int[2]);
          n[0]++;
          n[1] += spans.contains(key(buffer.start(i), buffer.end(i))) ? 1 : 0;
        }
      }
    }
    Set<String> out = new HashSet<>();
    seen.forEach(
        (w, n) -> {
          if (n[0] >= 3 && n[1] < 0.4 * n[0]) {
            out.add(w);
          }
        });
    return out;
  }
}
