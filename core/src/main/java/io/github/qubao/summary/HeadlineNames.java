package io.github.qubao.summary;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Surnames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Stateless and thread-safe. Names of people that the words of a clause have in pieces, so that no
 * headline begins or ends within one.
 */
final class HeadlineNames {
  /** What a leader does behind the name: 带领县应急局…. */
  private static final Set<String> LED = Set.of("带领", "率领", "率", "带队", "率队", "一行");

  /** No name has more units: 扎西当周, 阿卜杜热合曼. */
  private static final int LONGEST = 6;

  private HeadlineNames() {}

  /**
   * With each name of a list whole whose last character stands apart (何秋月、方士|林), and each title of
   * a place's head: 云桥市|长|祁芳.
   */
  static List<Token> joined(String text, List<Token> words) {
    List<Token> out = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Token t = words.get(i);
      if (i > 1 && i + 1 < words.size() && isTorn(text, words, i)) {
        Token last = words.get(++i);
        t = new Token(t.start(), last.end(), PartOfSpeech.PERSON, t.tag());
      } else if (isTornPointer(text, words, i)) {
        Token last = words.get(++i);
        t = new Token(t.start(), last.end(), PartOfSpeech.PRONOUN, t.tag());
      } else if (isTornTitle(text, words, i)) {
        Token last = words.get(++i);
        t = new Token(t.start(), last.end(), PartOfSpeech.NOUN, t.tag());
      }
      out.add(t);
    }
    return out;
  }

  /** 该|站, the second of which may be tagged as a verb. */
  private static boolean isTornPointer(String text, List<Token> words, int i) {
    return i + 2 < words.size()
        && words.get(i).in(text).equals("该")
        && words.get(i + 1).end() - words.get(i + 1).start() == 1
        && "县市区镇乡村州旗校院局站所队".contains(words.get(i + 1).in(text));
  }

  private static boolean isTornTitle(String text, List<Token> words, int i) {
    Token t = words.get(i);
    return i + 2 < words.size()
        && t.partOfSpeech() == PartOfSpeech.PLACE
        && "县市区镇乡州旗村".indexOf(text.charAt(t.end() - 1)) >= 0
        && words.get(i + 1).in(text).equals("长")
        && words.get(i + 2).partOfSpeech() == PartOfSpeech.PERSON;
  }

  /** Whether a clause begins with a name in pieces that has a word for "and" in it: 永|和|三中. */
  static boolean beginsTorn(String text, List<Token> words) {
    return words.size() > 1
        && words.get(0).partOfSpeech() == PartOfSpeech.ADVERB
        && words.get(0).end() - words.get(0).start() == 1
        && HeadlineSubject.WITH.contains(words.get(1).in(text));
  }

  private static boolean isTorn(String text, List<Token> words, int i) {
    Token t = words.get(i);
    Token next = words.get(i + 1);
    return words.get(i - 1).in(text).equals("、")
        && words.get(i - 2).partOfSpeech() == PartOfSpeech.PERSON
        && t.partOfSpeech() == PartOfSpeech.NOUN
        && t.end() - t.start() == 2
        && next.end() - next.start() == 1
        && next.partOfSpeech() != PartOfSpeech.PUNCTUATION
        && Surnames.isFullName(text, t.start(), next.end());
  }

  /**
   * Where the subject ends behind a title and a name that is none of our people's names:
   * 副县长扎西当周带领….
   *
   * @param end where it ends by its words
   */
  static int behindName(String text, List<Token> words, int end) {
    if (end == 0 || end >= words.size()) {
      return end;
    }
    Token first = words.get(end);
    String word = first.in(text);
    boolean mayBe =
        first.partOfSpeech() != PartOfSpeech.PREPOSITION
            && first.partOfSpeech() != PartOfSpeech.PUNCTUATION
            && !HeadlineWords.MEANS.contains(word)
            && !HeadlineWords.MANNERS.contains(word)
            && !HeadlineWords.ACTS.contains(word)
            && !HeadlineWords.WEAK.contains(word)
            && HeadlineText.isTitle(text.substring(words.get(0).start(), words.get(end - 1).end()));
    for (int k = end + 1; mayBe && k < words.size(); k++) {
      if (words.get(k).start() - first.start() > LONGEST) {
        return end;
      }
      if (LED.contains(words.get(k).in(text))) {
        return k;
      }
    }
    return end;
  }
}
