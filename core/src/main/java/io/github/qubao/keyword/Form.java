package io.github.qubao.keyword;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Span;
import java.util.List;

/**
 * Immutable. Of what words a candidate is made where it stands first, and whether other nouns touch
 * it there.
 *
 * @param loose whether nothing but its place shows that it is one: {@link LooseTerms}
 * @param repeated whether the text repeats it from the title: {@link TitleRuns}
 * @param named whether only {@link io.github.qubao.entity.EntityRecognizer} found it
 */
record Form(
    boolean loose,
    boolean named,
    boolean repeated,
    int parts,
    boolean joinedBefore,
    boolean joinedBehind,
    boolean firstActs,
    boolean lastActs,
    boolean lastVague,
    double firstIdf,
    double lastIdf) {
  /** What the figures are called, in their order. */
  static final List<String> NAMES =
      List.of(
          "loose",
          "named",
          "repeated",
          "parts",
          "joinedBefore",
          "joinedBehind",
          "firstActs",
          "lastActs",
          "lastVague",
          "firstIdf",
          "lastIdf");

  /** That of a name that the article's own words do not show. */
  static final Form NAME = new Form(false, true, false, 1, false, false, false, false, false, 1, 1);

  /** That of words of a title. */
  static Form of(String title, List<Token> tokens, Span run) {
    Token first = tokens.get(run.start());
    Token last = tokens.get(run.end() - 1);
    Idf idf = Idf.builtIn();
    return new Form(
        false,
        false,
        true,
        run.end() - run.start(),
        run.start() > 0 && KeywordFilter.isTelling(tokens.get(run.start() - 1).partOfSpeech()),
        run.end() < tokens.size() && KeywordFilter.isTelling(tokens.get(run.end()).partOfSpeech()),
        acts(first),
        acts(last),
        false,
        idf.of(title, first.start(), first.end()),
        idf.of(title, last.start(), last.end()));
  }

  private static boolean acts(Token t) {
    return t.partOfSpeech() == PartOfSpeech.VERB || t.partOfSpeech() == PartOfSpeech.VERBAL_NOUN;
  }

  /** The same, which the text repeats from the title. */
  Form asRepeated() {
    return new Form(
        loose,
        named,
        true,
        parts,
        joinedBefore,
        joinedBehind,
        firstActs,
        lastActs,
        lastVague,
        firstIdf,
        lastIdf);
  }

  float[] figures() {
    return new float[] {
      figure(loose),
      figure(named),
      figure(repeated),
      parts,
      figure(joinedBefore),
      figure(joinedBehind),
      figure(firstActs),
      figure(lastActs),
      figure(lastVague),
      (float) firstIdf,
      (float) lastIdf
    };
  }

  private static float figure(boolean holds) {
    return holds ? 1 : 0;
  }

  /** Whether the article's own words do not show it: a name or a term that stands once. */
  boolean isFound() {
    return loose || named || repeated;
  }

  /** That of {@code n} parts from part {@code i} on. */
  static Form of(List<Part> parts, int i, int n, boolean loose) {
    Part first = parts.get(i);
    Part last = parts.get(i + n - 1);
    return new Form(
        loose,
        false,
        false,
        n,
        first.joined(),
        i + n < parts.size() && parts.get(i + n).joined(),
        first.acts(),
        last.acts(),
        last.vague(),
        first.idf(),
        last.idf());
  }
}
