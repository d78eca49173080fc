package io.github.qubao.keyword;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Stateless. Words of a title that stand side by side in the text, too: what a title repeats is
 * often what it is about, whatever its parts of speech: 入河 排污口, 查螺. {@link KeywordJudge} tells
 * which are.
 */
final class TitleRuns {
  private static final int MOST_TOKENS = 4;

  /** No headline has more words: of a longer text only so many are looked for. */
  private static final int LONGEST_TITLE = 64;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 10;

  /** With these no term begins or ends. */
  private static final Set<PartOfSpeech> EDGES =
      Collections.unmodifiableSet(
          EnumSet.of(
              PartOfSpeech.PUNCTUATION,
              PartOfSpeech.WHITE_SPACE,
              PartOfSpeech.PARTICLE,
              PartOfSpeech.PREPOSITION,
              PartOfSpeech.CONJUNCTION,
              PartOfSpeech.PRONOUN,
              PartOfSpeech.ADVERB,
              PartOfSpeech.NUMERAL,
              PartOfSpeech.MEASURE,
              PartOfSpeech.LOCALIZER,
              PartOfSpeech.PERSON));

  private TitleRuns() {}

  /** The runs, as numbers of tokens. */
  static List<Span> of(String title, List<Token> tokens, String body) {
    List<Span> out = new ArrayList<>();
    for (int i = 0; i < Math.min(LONGEST_TITLE, tokens.size()); i++) {
      if (EDGES.contains(tokens.get(i).partOfSpeech())) {
        continue;
      }
      int start = tokens.get(i).start();
      for (int n = 1; n <= MOST_TOKENS && i + n <= tokens.size(); n++) {
        Token last = tokens.get(i + n - 1);
        int length = last.end() - start;
        if (length > LONGEST
            || last.partOfSpeech() == PartOfSpeech.PUNCTUATION
            || !Characters.isHan(title.charAt(last.start()))
            || !body.contains(title.substring(start, last.end()))) {
          break;
        }
        if (length >= SHORTEST && !EDGES.contains(last.partOfSpeech())) {
          out.add(new Span(i, i + n));
        }
      }
    }
    return out;
  }
}
