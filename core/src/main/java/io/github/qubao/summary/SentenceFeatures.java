package io.github.qubao.summary;

import io.github.qubao.segment.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What the ranker knows of each sentence of an article, as numbers from about 0 to 1: where it
 * stands, how long it is, what it shares with the title, with the lead and with the rest, its
 * figures and cue phrases. Words are pairs of neighbouring characters, so nothing is segmented; the
 * time is linear in the length of the text.
 */
final class SentenceFeatures {
  /** The names, in the order of the values. */
  static final List<String> NAMES = names();

  static final int SIZE = NAMES.size();

  private static final int OWN = 42;
  private static final String LINKS = "此外 同时 其中 另外 与此 但是 而且 不过 随后 另据 这是 这个 这次 他们 她们";

  private final String body;
  private final List<Span> sentences;
  private final int mask;
  private final short[] spread;
  private final byte[] inTitle;
  private final byte[] inLead;
  private final int titlePairs;
  private final float[] values;

  private SentenceFeatures(String title, String body, List<Span> sentences) {
    this.body = body;
    this.sentences = sentences;
    int slots = Integer.highestOneBit(Math.max(256, Math.min(1 << 15, 2 * body.length()))) << 1;
    mask = slots - 1;
    spread = new short[slots];
    inTitle = new byte[slots];
    inLead = new byte[slots];
    titlePairs = mark(title, 0, title.length(), inTitle);
    if (!sentences.isEmpty()) {
      mark(body, sentences.get(0).start(), sentences.get(0).end(), inLead);
    }
    count();
    values = new float[sentences.size() * SIZE];
    for (int i = 0; i < sentences.size(); i++) {
      fill(i);
    }
    relate(13, 37);
    relate(15, 38);
    relate(19, 39);
    relate(20, 40);
    relate(7, 41);
  }

  /** Of each sentence, {@link #SIZE} values a sentence, without what depends on the budget. */
  static float[] of(String title, String body, List<Span> sentences) {
    return new SentenceFeatures(title, body, sentences).values;
  }

  /** Sets what depends on how many characters the summary may have. */
  static void setBudget(float[] values, List<Span> sentences, int budget) {
    int total = 0;
    for (Span s : sentences) {
      total += s.length();
    }
    float share = Math.min(1, budget / (float) Math.max(1, total));
    int lead = sentences.isEmpty() ? 0 : sentences.get(0).length();
    for (int i = 0; i < sentences.size(); i++) {
      int at = i * SIZE + SIZE - 8;
      float fit = sentences.get(i).length() / (float) budget;
      float wide = Math.min(1, budget / 240f);
      values[at] = share;
      values[at + 1] = Math.min(1.5f, fit);
      values[at + 2] = fit > 1 ? 1 : 0;
      values[at + 3] = i == 0 ? wide : 0;
      values[at + 4] = i > 0 ? wide : 0;
      values[at + 5] = i > 0 && lead + sentences.get(i).length() > budget ? 1 : 0;
      values[at + 6] = i == 0 && fit > 1 ? 1 : 0;
      values[at + 7] = i > 0 && lead > budget ? 1 : 0;
    }
  }

  private static List<String> names() {
    List<String> out =
        new ArrayList<>(
            List.of(
                "first",
                "second",
                "third",
                "early",
                "last",
                "depth",
                "few",
                "length",
                "brief",
                "long",
                "leadBrief",
                "leadLong",
                "afterBriefLead",
                "titleRecall",
                "titlePrecision",
                "titleNew",
                "firstTitle",
                "leadShare",
                "central",
                "centralBest",
                "digits",
                "figures",
                "bigFigures",
                "percent",
                "linked",
                "inPlace",
                "must",
                "quote",
                "question",
                "noStop",
                "colon",
                "lists",
                "paragraph",
                "talk",
                "empty",
                "pronoun",
                "afterHead",
                "bestTitle",
                "bestNew",
                "bestCentral",
                "bestFigures",
                "bestLength"));
    for (int k = 0; k < Cues.count(); k++) {
      out.add("cue-" + Cues.name(k));
    }
    out.addAll(
        List.of(
            "share",
            "fit",
            "over",
            "firstWide",
            "laterWide",
            "overWithLead",
            "leadOver",
            "afterLeadOver"));
    return List.copyOf(out);
  }

  private static boolean wordy(char c) {
    return c >= '\u4E00' && c <= '\u9FFF' || Character.isLetterOrDigit(c);
  }

  private int slot(char a, char b) {
    return (a << 16 | b) * 0x9E3779B1 >>> 15 & mask;
  }

  private int mark(String text, int start, int end, byte[] into) {
    int n = 0;
    for (int i = start; i + 1 < end; i++) {
      char a = text.charAt(i);
      char b = text.charAt(i + 1);
      if (wordy(a) && wordy(b)) {
        int slot = slot(a, b);
        n += into[slot] == 0 ? 1 : 0;
        into[slot] = 1;
      }
    }
    return n;
  }

  /** In how many sentences each pair stands. */
  private void count() {
    int[] last = new int[mask + 1];
    for (int i = 0; i < sentences.size(); i++) {
      Span s = sentences.get(i);
      for (int at = s.start(); at + 1 < s.end(); at++) {
        char a = body.charAt(at);
        char b = body.charAt(at + 1);
        if (wordy(a) && wordy(b)) {
          int slot = slot(a, b);
          if (last[slot] != i + 1 && spread[slot] < Short.MAX_VALUE) {
            last[slot] = i + 1;
            spread[slot]++;
          }
        }
      }
    }
  }

  private void fill(int i) {
    Span s = sentences.get(i);
    int n = sentences.size();
    int length = s.length();
    int lead = sentences.get(0).length();
    int[] cues = new int[Cues.count()];
    int pairs = 0;
    int shared = 0;
    int fresh = 0;
    int withLead = 0;
    float central = 0;
    int digits = 0;
    int figures = 0;
    int big = 0;
    int percent = 0;
    int lists = 0;
    int said = 0;
    for (int at = s.start(); at < s.end(); at++) {
      char a = body.charAt(at);
      if (a >= '0' && a <= '9') {
        digits++;
        figures += at == s.start() || !digit(body.charAt(at - 1)) ? 1 : 0;
      } else if (a == '%' || a == '％') {
        percent = 1;
      } else if ((a == '万' || a == '亿') && at > s.start() && digit(body.charAt(at - 1))) {
        big = 1;
      } else if (a == '、' || a == '；') {
        lists++;
      } else if ((a == '称' || a == '说') && at + 1 < s.end() && body.charAt(at + 1) == '，') {
        said = 1;
      }
      if (at + 1 >= s.end() || !wordy(a) || !wordy(body.charAt(at + 1))) {
        continue;
      }
      char b = body.charAt(at + 1);
      int slot = slot(a, b);
      pairs++;
      shared += inTitle[slot];
      fresh += inTitle[slot] & ~inLead[slot];
      withLead += inLead[slot];
      central += Math.min(4, spread[slot] - 1);
      int cue = Cues.of(a, b);
      if (cue >= 0) {
        cues[cue]++;
      }
    }
    float p = Math.max(8, pairs);
    float t = Math.max(6, titlePairs);
    float[] v = values;
    int at = i * SIZE;
    boolean first = i == 0;
    v[at] = first ? 1 : 0;
    v[at + 1] = i == 1 ? 1 : 0;
    v[at + 2] = i == 2 ? 1 : 0;
    v[at + 3] = 1f / (1 + i);
    v[at + 4] = i == n - 1 && n > 1 ? 1 : 0;
    v[at + 5] = i / (float) n;
    v[at + 6] = 1f / n;
    v[at + 7] = Math.min(1, length / 200f);
    v[at + 8] = length < 18 ? 1 : 0;
    v[at + 9] = length > 110 ? 1 : 0;
    v[at + 10] = first && length < 22 ? 1 : 0;
    v[at + 11] = first && length > 90 ? 1 : 0;
    v[at + 12] = i == 1 && lead < 22 ? 1 : 0;
    v[at + 13] = Math.min(1, shared / t);
    v[at + 14] = shared / p;
    v[at + 15] = Math.min(1, fresh / t);
    v[at + 16] = first ? Math.min(1, shared / t) : 0;
    v[at + 17] = first ? 0 : withLead / p;
    v[at + 18] = central / p / 4;
    v[at + 19] = central / 4 / (30 + pairs);
    v[at + 20] = Math.min(1, 4f * digits / Math.max(1, length));
    v[at + 21] = Math.min(1, figures / 4f);
    v[at + 22] = big;
    v[at + 23] = percent;
    v[at + 24] = linked(s) ? 1 : 0;
    char head = body.charAt(s.start());
    char second = length > 1 ? body.charAt(s.start() + 1) : ' ';
    char tail = body.charAt(s.end() - 1);
    v[at + 25] = head == '在' && !first ? 1 : 0;
    v[at + 26] = head == '要' || head == '必' && second == '须' ? 1 : 0;
    v[at + 27] = head == '“' ? 1 : 0;
    v[at + 28] = tail == '？' || tail == '?' ? 1 : 0;
    v[at + 29] = noStop(tail) ? 1 : 0;
    v[at + 30] = tail == '：' ? 1 : 0;
    v[at + 31] = Math.min(1, lists / 5f);
    v[at + 32] = !first && ownLine(i) ? 1 : 0;
    v[at + 33] = said;
    v[at + 35] = "这该他她其此那".indexOf(head) >= 0 ? 1 : 0;
    v[at + 36] = !first && noStop(body.charAt(sentences.get(i - 1).end() - 1)) ? 1 : 0;
    v[at + 34] = Boilerplate.isEmpty(body, s) ? 1 : 0;
    for (int k = 0; k < cues.length; k++) {
      v[at + OWN + k] = Math.min(1, cues[k] / 2f);
    }
  }

  private static boolean noStop(char tail) {
    return "。！？!?…”’」』）".indexOf(tail) < 0;
  }

  private boolean ownLine(int i) {
    for (int at = sentences.get(i - 1).end(); at < sentences.get(i).start(); at++) {
      if (body.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** A value as a share of the most that a sentence after the lead has. */
  private void relate(int from, int to) {
    float most = 1e-6f;
    for (int i = 1; i < sentences.size(); i++) {
      most = Math.max(most, values[i * SIZE + from]);
    }
    for (int i = 1; i < sentences.size(); i++) {
      float share = values[i * SIZE + from] / most;
      values[i * SIZE + to] = share * share;
    }
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean linked(Span s) {
    return s.length() > 1 && LINKS.contains(body.substring(s.start(), s.start() + 2));
  }

  /** The share of the pairs of {@code s} that {@code said} has, 0 to 1. */
  static float again(String body, Span s, long[] said) {
    int n = 0;
    int hit = 0;
    for (int i = s.start(); i + 1 < s.end(); i++) {
      if (wordy(body.charAt(i)) && wordy(body.charAt(i + 1))) {
        int bit = bit(body, i);
        n++;
        hit += said[bit >>> 6] >>> bit & 1;
      }
    }
    return n == 0 ? 0 : hit / (float) n;
  }

  /** Adds the pairs of {@code s}; {@code said} has 256 words. */
  static void say(String body, Span s, long[] said) {
    for (int i = s.start(); i + 1 < s.end(); i++) {
      if (wordy(body.charAt(i)) && wordy(body.charAt(i + 1))) {
        int bit = bit(body, i);
        said[bit >>> 6] |= 1L << bit;
      }
    }
  }

  private static int bit(String body, int i) {
    return (body.charAt(i) << 16 | body.charAt(i + 1)) * 0x9E3779B1 >>> 18;
  }
}
