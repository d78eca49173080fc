package io.github.qubao.segment;

/**
 * Stateless. Joins words that many readers take as one: numeral and measure (一个), determiner and
 * measure (这次), dates, names of people in several parts, offices and institutions (国家电力公司). It goes
 * by parts of speech and by what offices are called.
 */
final class CoarseWords {
  private CoarseWords() {}

  /**
   * Joins the words from {@code from} on in place; the buffer has tags.
   *
   * @param from 0, or 1 where the first word only stands before those to be joined
   * @param ends whether no word will follow the last
   * @return how many of the words given are joined, or left alone, whatever follows; only what came
   *     of these is kept
   */
  static int join(String text, Settings settings, TokenBuffer words, int from, boolean ends) {
    WordView w = new WordView(text, settings, words);
    int n = words.size;
    int out = from;
    int i = from;
    String before = "";
    PartOfSpeech tagBefore = PartOfSpeech.NONE;
    if (from > 0) {
      before = w.word(from - 1);
      tagBefore = w.tag(from - 1);
    }
    while (ends ? i < n : i + WordView.LONGEST_WORD < n) {
      byte tag = (byte) PartOfSpeech.ORGANIZATION.ordinal();
      int end = Offices.end(w, i, before, tagBefore);
      if (end == i) {
        end = FullNames.end(w, i, before, tagBefore);
        tag = (byte) PartOfSpeech.PERSON.ordinal();
      }
      if (end == i) {
        end = Quantities.end(w, i);
        tag = words.tags[Math.max(i, end - 1)];
      }
      int last = Math.max(i, end - 1);
      if (settings.isTakenOut(text, words.begin(i), words.ends[last])) {
        last = i;
      }
      before = w.word(last);
      tagBefore = w.tag(last);
      if (last > i) {
        words.put(out++, words.ends[last], PathWord.of(tag), tag);
      } else {
        words.put(out++, words.ends[i], words.words[i], words.tags[i]);
      }
      i = last + 1;
    }
    words.size = out;
    return i;
  }
}
