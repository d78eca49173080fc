package io.github.qubao.summary;

import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Immutable and thread-safe. Tells how likely an editor keeps each sentence: logistic regression
 * (OpenNLP's maximum entropy of two outcomes) over {@link SentenceFeatures}, with sets of weights
 * for national news and for districts', with a title and without.
 *
 * <p>The weights are plain text, {@code ranker.tsv}: the name of a feature and its weights for
 * national news with a title and without one, and for districts' with and without.
 */
final class SentenceRanker {
  /**
   * What is of no use without its neighbours is never chosen while anything better is, whatever the
   * weights say: who else was there, a question, a purpose, an item of a list.
   */
  private static final float DEPENDENT_FACTOR = 0.05f;

  /** What news of the country or the world names at its beginning. */
  private static final List<String> NATIONAL =
      List.of(
          "习近平", "总书记", "国家主席", "国务院", "中共中央", "党中央", "外交部", "商务部", "财政部", "总理", "总统", "外长", "联合国");

  /** News of a district names these too (全国文明城市), but behind its own places. */
  private static final List<String> OF_THE_COUNTRY = List.of("我国", "全国", "中国", "国家");

  private static final int LOCAL_HEAD = 40;

  /** What news of a district names there. */
  private static final List<String> LOCAL =
      List.of("县", "镇", "乡", "街道", "村", "社区", "分局", "旗", "我市", "市委", "市人", "市公安", "市检察");

  /** Before 区 these make another word of it (地区, 小区), */
  private static final String NO_DISTRICT_BEFORE = "地小景园山灾老牧库校片厂城疆湾战牲林海军禁误社时";

  /** and these behind it (区域). */
  private static final String NO_DISTRICT_BEHIND = "域别间分块位";

  /** So many units of the text may name either. */
  private static final int NATIONAL_HEAD = 200;

  /**
   * So is a scene before a district's news, and a hook of so few units; longer ones often tell news
   * too.
   */
  private static final int LONGEST_PLAIN_HOOK = 30;

  /** So many sentences may open a report in which none tells an act. */
  private static final int OPENING = 2;

  /**
   * What does not say whose demand it is (要…) of whom it tells (该局…, 他…) or when (当天…) is chosen
   * only where little else is.
   */
  private static final float DEPENDENT_HEAD_FACTOR = 0.4f;

  /** What is promised comes last and is hardly ever kept (of 14 in the written articles, none). */
  private static final float PROMISE_FACTOR = 0.3f;

  private static final List<String> PROMISES =
      List.of("下一步", "下一阶段", "下阶段", "接下来", "未来，", "今后，", "后续，", "同时还将", "此外还将");

  /** So far in a sentence one may begin. */
  private static final int PROMISE_WITHIN = 24;

  private static final String DEPENDENT_HEADS = "要该他她";

  private static final List<String> GOING_ON = List.of("随后", "然后", "期间");

  private static final List<String> WHEN = List.of("近日", "日前", "近期", "昨", "今", "前不久", "不久前");

  /** So does this, if the first sentence tells the act. */
  private static final List<String> SAME_DAY = List.of("当天", "当日");

  /** A sentence before the first act of a district's news, of whatever length. */
  private static final float BEFORE_ACT_FACTOR = 0.6f;

  /** No headline within a text is longer. */
  private static final int LONGEST_HEAD = 40;

  private static final float HOOK_FACTOR = 0.2f;

  private static final int COLUMNS = 4;

  /** What an editor fills of the characters allowed, as a share. */
  private static final float EXPECTED_FILL = 0.8f;

  /** Log-odds by which an article may expect less than that before it is taken for strange. */
  private static final float MIN_SHIFT = 0.6f;

  private static final float MAX_SHIFT = 6;

  /** For national news with a title and without one, then for districts' with and without. */
  private final float[][] weights;

  SentenceRanker(float[]... weights) {
    if (weights.length != COLUMNS) {
      throw new IllegalArgumentException(weights.length + " sets of weights");
    }
    this.weights = weights;
  }

  /**
   * Whether an article is news of the country or the world. Districts write otherwise: a scene or a
   * quotation may stand before the news.
   */
  static boolean isNational(String title, String body) {
    String head = title + body.substring(0, Math.min(NATIONAL_HEAD, body.length()));
    if (NATIONAL.stream().anyMatch(head::contains) || !isLocal(head)) {
      return true;
    }
    String first = body.substring(0, Math.min(LOCAL_HEAD, body.length()));
    return OF_THE_COUNTRY.stream().anyMatch(head::contains) && !isLocal(withoutCommon(first));
  }

  /** Without the words that have a district's kind in them and name none. */
  private static String withoutCommon(String head) {
    return head.replace("乡村", "").replace("农村", "").replace("城乡", "").replace("城镇", "");
  }

  private static boolean isLocal(String head) {
    for (int i = head.indexOf('区', 1);
        i > 0 && i + 1 < head.length();
        i = head.indexOf('区', i + 1)) {
      if (NO_DISTRICT_BEFORE.indexOf(head.charAt(i - 1)) < 0
          && NO_DISTRICT_BEHIND.indexOf(head.charAt(i + 1)) < 0) {
        return true;
      }
    }
    return LOCAL.stream().anyMatch(head::contains);
  }

  /** The built-in one, read once. */
  static SentenceRanker builtIn() {
    return BuiltIn.RANKER;
  }

  private static final class BuiltIn {
    static final SentenceRanker RANKER = read();

    private static SentenceRanker read() {
      try (InputStream in = SentenceRanker.class.getResourceAsStream("ranker.tsv")) {
        if (in == null) {
          throw new IllegalStateException("ranker.tsv is missing from the jar of qubao");
        }
        return SentenceRanker.read(
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException("ranker.tsv cannot be read", e);
      }
    }
  }

  /**
   * Reads weights.
   *
   * @throws IOException if a line has no known feature or no two numbers; it says which line
   */
  static SentenceRanker read(BufferedReader in) throws IOException {
    float[][] weights = new float[COLUMNS][SentenceFeatures.SIZE + 1];
    int n = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      n++;
      String[] cells = line.split("\t", -1);
      int f =
          cells[0].equals("bias")
              ? SentenceFeatures.SIZE
              : SentenceFeatures.NAMES.indexOf(cells[0]);
      if (f < 0 || cells.length != COLUMNS + 1) {
        throw new IOException(
            "ranker.tsv, line " + n + ": expected feature and " + COLUMNS + " weights");
      }
      try {
        for (int c = 0; c < COLUMNS; c++) {
          weights[c][f] = Float.parseFloat(cells[c + 1]);
        }
      } catch (NumberFormatException e) {
        throw new IOException("ranker.tsv, line " + n + ": not a number", e);
      }
    }
    if (n != SentenceFeatures.SIZE + 1) {
      throw new IOException(
          "ranker.tsv has " + n + " lines instead of " + (SentenceFeatures.SIZE + 1));
    }
    return new SentenceRanker(weights);
  }

  /**
   * The probabilities, 0 to 1, that an editor keeps the sentences.
   *
   * @param title the headline, blank if there is none
   * @param maxChars the length of the summary
   */
  float[] probabilities(String title, String body, Prose prose, int maxChars) {
    return demoted(predicted(title, body, prose, maxChars), body, prose, isNational(title, body));
  }

  /**
   * The same, calibrated for a summary that is filled. An editor fills most of {@code maxChars}
   * whatever the article is like: where the sentences after the lead seem far too poor for it, as
   * those of a manner that the weights were not learned from do, they are all raised alike.
   */
  float[] calibratedProbabilities(String title, String body, Prose prose, int maxChars) {
    float[] p = predicted(title, body, prose, maxChars);
    return demoted(
        calibrated(p, prose.sentences(), maxChars), body, prose, isNational(title, body));
  }

  /** What the weights say. */
  private float[] predicted(String title, String body, Prose prose, int maxChars) {
    List<Span> sentences = prose.sentences();
    boolean national = isNational(title, body);
    SentenceFeatures features = new SentenceFeatures(title, body, prose, national);
    RelativeFeatures relative = new RelativeFeatures(sentences, maxChars);
    float[] w = weights[(national ? 0 : 2) + (title.isBlank() ? 1 : 0)];
    float[] values = new float[SentenceFeatures.SIZE];
    float[] out = new float[sentences.size()];
    for (int i = 0; i < out.length; i++) {
      features.compute(i, values);
      relative.add(i, values);
      out[i] = w[SentenceFeatures.SIZE];
      for (int f = 0; f < SentenceFeatures.RELATIVE; f++) {
        out[i] += w[f] * values[f];
      }
    }
    for (int i = 0; i < out.length; i++) {
      relative.set(i, values);
      for (int f = SentenceFeatures.RELATIVE; f < SentenceFeatures.SIZE; f++) {
        out[i] += w[f] * values[f];
      }
      out[i] = (float) (1 / (1 + Math.exp(-out[i])));
    }
    return out;
  }

  private static float[] demoted(
      float[] probabilities, String body, Prose prose, boolean national) {
    boolean stops = mostHaveStops(body, prose.sentences());
    int act = firstAct(prose);
    for (int i = 0; i < probabilities.length; i++) {
      boolean hook = !national && isHook(i, body, prose);
      boolean alone = prose.kind(i).standsAlone() && !(stops && isHead(body, prose, i));
      probabilities[i] *= hook ? HOOK_FACTOR : alone ? 1 : DEPENDENT_FACTOR;
      if (!national && i > 0 && isDependent(body, prose, i)) {
        probabilities[i] *= DEPENDENT_HEAD_FACTOR;
      }
      if (!national && i > 0 && isPromise(body, prose.sentences().get(i))) {
        probabilities[i] *= PROMISE_FACTOR;
      }
      if (!national && i < act && !tellsNews(body, prose, i)) {
        probabilities[i] *= BEFORE_ACT_FACTOR;
      }
    }
    return probabilities;
  }

  /** Whether a sentence tells a result, or begins with figures or when it was. */
  static boolean tellsNews(String body, Prose prose, int i) {
    int start = prose.sentences().get(i).start();
    return prose.kind(i) == Prose.Kind.RESULT
        || Character.isDigit(body.charAt(start))
        || WHEN.stream().anyMatch(w -> body.startsWith(w, start));
  }

  /** The first sentence of the opening ones that tells an act, or 0. */
  private static int firstAct(Prose prose) {
    for (int i = 0; i <= OPENING && i < prose.sentences().size(); i++) {
      if (prose.kind(i) == Prose.Kind.ACT) {
        return i;
      }
    }
    return 0;
  }

  /** Whether a sentence goes on from the one before, so that it tells little without it. */
  private static boolean isDependent(String body, Prose prose, int i) {
    int start = prose.sentences().get(i).start();
    return DEPENDENT_HEADS.indexOf(body.charAt(start)) >= 0
        || GOING_ON.stream().anyMatch(g -> body.startsWith(g, start))
        || prose.kind(0) == Prose.Kind.ACT
            && SAME_DAY.stream().anyMatch(g -> body.startsWith(g, start));
  }

  private static boolean isPromise(String body, Span s) {
    int last = Math.min(s.end(), s.start() + PROMISE_WITHIN);
    for (int i = s.start(); i < last; i++) {
      int at = i;
      boolean begins = i == s.start() || body.charAt(i - 1) == '，';
      if (begins && PROMISES.stream().anyMatch(p -> body.startsWith(p, at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mostHaveStops(String body, List<Span> sentences) {
    int with = 0;
    int all = 0;
    for (Span s : sentences) {
      all += s.length();
      with += Summary.endsWithStop(body, s) ? s.length() : 0;
    }
    return 2 * with > all;
  }

  /** A short line without a stop among others with one: a headline within the text, a caption. */
  private static boolean isHead(String body, Prose prose, int i) {
    Span s = prose.sentences().get(i);
    return s.length() <= LONGEST_HEAD && !Summary.endsWithStop(body, s);
  }

  /** Where no act is told, only a scene at the very beginning is a hook. */
  private static boolean isHook(int i, String body, Prose prose) {
    Span s = prose.sentences().get(i);
    boolean hook = prose.kind(i) == Prose.Kind.HOOK;
    boolean opens =
        i < OPENING && prose.kind(i) == Prose.Kind.STATEMENT && prose.sentences().size() > OPENING;
    return hook && s.length() <= LONGEST_PLAIN_HOOK || (hook || opens) && Scenes.isOne(s.in(body));
  }

  private static float[] calibrated(float[] probabilities, List<Span> sentences, int maxChars) {
    long total = 0;
    for (Span s : sentences) {
      total += s.length();
    }
    float target = EXPECTED_FILL * Math.min(maxChars, total);
    if (probabilities.length < 2
        || expectedLength(probabilities, sentences, maxChars, MIN_SHIFT) >= target) {
      return probabilities;
    }
    float low = MIN_SHIFT;
    float high = MAX_SHIFT;
    for (int i = 0; i < 12; i++) {
      float middle = (low + high) / 2;
      boolean little = expectedLength(probabilities, sentences, maxChars, middle) < target;
      low = little ? middle : low;
      high = little ? high : middle;
    }
    float[] out = probabilities.clone();
    for (int i = 1; i < out.length; i++) {
      out[i] = (float) shifted(out[i], Math.exp(low - MIN_SHIFT));
    }
    return out;
  }

  /** How many characters are expected to be kept if the later sentences are raised. */
  private static float expectedLength(
      float[] probabilities, List<Span> sentences, int maxChars, float logOdds) {
    double odds = Math.exp(logOdds);
    double sum = probabilities[0] * Math.min(maxChars, sentences.get(0).length());
    for (int i = 1; i < probabilities.length; i++) {
      sum += shifted(probabilities[i], odds) * Math.min(maxChars, sentences.get(i).length());
    }
    return (float) sum;
  }

  private static double shifted(float p, double odds) {
    return p * odds / (1 - p + p * odds);
  }
}
