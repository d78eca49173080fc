package io.github.qubao.summary;

import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Immutable and thread-safe. How strongly an editor wants each sentence: of those that are left,
 * one is taken next with a probability in proportion to e to its strength (Plackett and Luce). The
 * strengths are sums of small decision trees over {@link SentenceFeatures} and a few values more.
 *
 * <p>The trees are plain text, {@code order.tsv}, a line a tree.
 */
final class PickOrder {
  /** What the trees ask about. */
  static final List<String> NAMES = names();

  /** What an editor takes first does not depend on the length: the values that do are left out. */
  private static final int ANY_CHARS = 160;

  private static final int DEPENDENCE = NAMES.indexOf("dependence");

  private static final int FORM = NAMES.indexOf(FormFeatures.NAMES.get(0));

  /** The first of the values that are not known of real articles whose text is not kept. */
  static final int CONTEXT = NAMES.indexOf(ContextFeatures.NAMES.get(0));

  private static final int NEWS = NAMES.indexOf(NewsFeatures.NAMES.get(0));

  private final BoostedTrees trees;

  PickOrder(BoostedTrees trees) {
    this.trees = trees;
  }

  private static List<String> names() {
    List<String> out = new ArrayList<>(SentenceFeatures.NAMES.subList(0, SentenceFeatures.ROOM));
    out.addAll(List.of("national", "titled", "sentences", "leadLength", "before", "dependence"));
    out.add("purposeFirst");
    out.addAll(FormFeatures.NAMES);
    out.addAll(ContextFeatures.NAMES);
    out.addAll(NewsFeatures.NAMES);
    return List.copyOf(out);
  }

  /** The built-in one, read once. */
  static PickOrder builtIn() {
    return BuiltIn.ORDER;
  }

  private static final class BuiltIn {
    static final PickOrder ORDER = BoostedTrees.builtIn("order.tsv", in -> read(in));
  }

  /**
   * Reads trees.
   *
   * @throws IOException if there are none or a line is no tree; it says which line
   */
  static PickOrder read(BufferedReader in) throws IOException {
    return new PickOrder(BoostedTrees.read("order.tsv", in, NAMES));
  }

  /** The strength of each sentence, by its {@link #values}. */
  float[] strengths(float[][] values) {
    float[] out = trees.sums(values);
    for (int i = 0; i < out.length; i++) {
      out[i] = base(values[i]) + out[i];
    }
    return out;
  }

  /** What the trees add to: the logarithm of what a sentence is worth that may not stand alone. */
  static float base(float[] values) {
    return (float) Math.log(values[DEPENDENCE]);
  }

  /** The values of the sentences, in the order of {@link #NAMES}. */
  static float[][] values(String title, String body, Prose prose) {
    return values(title, body, Reading.of(body, prose, NationalNews.is(title, body, prose)));
  }

  /**
   * The values of the sentences, in the order of {@link #NAMES}.
   *
   * @param title the headline, blank if there is none
   */
  static float[][] values(String title, String body, Reading reading) {
    Prose prose = reading.prose();
    List<Span> sentences = prose.sentences();
    SentenceFeatures features =
        new SentenceFeatures(title, body, prose, reading.pairs(), reading.marks(), false);
    RelativeFeatures relative = new RelativeFeatures(sentences, ANY_CHARS);
    float[][] out = new float[sentences.size()][NAMES.size()];
    int total = 0;
    for (int i = 0; i < out.length; i++) {
      features.compute(i, out[i]);
      relative.add(i, out[i]);
      total += sentences.get(i).length();
    }
    int before = 0;
    for (int i = 0; i < out.length; i++) {
      relative.setShares(i, out[i]);
      int at = SentenceFeatures.ROOM;
      out[i][at++] = reading.national() ? 1 : 0;
      out[i][at++] = title.isBlank() ? 0 : 1;
      out[i][at++] = out.length / 10f;
      out[i][at++] = sentences.get(0).length() / 100f;
      out[i][at++] = before / (float) total;
      out[i][at++] = reading.dependence()[i];
      out[i][at] = Prose.mainClause(sentences.get(i).in(body)) > 0 ? 1 : 0;
      before += sentences.get(i).length();
    }
    // What these ask is of no use in news of the country, which opens with what matters.
    if (!reading.national()) {
      FormFeatures.put(body, reading, out, FORM);
      ContextFeatures.put(body, reading, out, CONTEXT);
      NewsFeatures.put(body, reading, out, NEWS);
    }
    return out;
  }
}
