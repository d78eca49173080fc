package io.github.qubao.keyword;

import io.github.qubao.document.Document;
import io.github.qubao.internal.Hash;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. The nouns and names of an article and how they stand in it. Neighbours that
 * recur together, or stand in the title and in the text, are one word (医保 服务 → 医保服务); their parts
 * count only where they stand apart from it. A noun that stands once, and there among others, is no
 * word by itself: all of them together are one.
 */
final class KeywordCandidates {
  /** Compounds have at most so many units and parts. */
  private static final int LONGEST = 16;

  private static final int MOST_PARTS = 8;

  /** Those that stand once are shorter: longer ones are mostly two phrases. */
  private static final int LONGEST_ONCE = 8;

  private static final int MOST_PARTS_ONCE = 3;

  /** From this on a noun behind an act is its object: 经营 烟花爆竹, but 治理 工程. */
  private static final double RARE_OBJECT = 0.6;

  /** What ends with a word that more of the news has is no term, only a phrase: 过往 居民. */
  private static final double LEAST_LAST = 0.42;

  /** With a verb: 种粮大户. */
  private static final int LONGEST_WITH_VERB = 4;

  /** A common word that ends compounds, too: 思想道德建设. */
  static final String MAY_BE_LAST = "建设";

  private final String text;
  private final int bodyStart;
  private final Prose prose;
  private final List<Part> parts;
  private final Predicate<String> lexicon;

  /** How many compounds have a hash, and for each part and length of a compound that hash. */
  private final int[] sketch;

  private final int[] slots;

  /** The sentence that stands for a title, -1 where there is one. */
  private final int leadSentence;

  private KeywordCandidates(
      String title,
      List<Token> titled,
      String body,
      List<Token> bodied,
      Prose prose,
      Predicate<String> lexicon) {
    text = title + "\n" + body;
    bodyStart = title.length() + 1;
    this.prose = prose;
    this.lexicon = lexicon;
    Parts found = new Parts(text, lexicon);
    found.collect(titled, 0, List.of(new Span(0, title.length())));
    found.collect(bodied, bodyStart, prose.sentences());
    parts = found.all();
    sketch = new int[Math.max(256, Integer.highestOneBit(4 * parts.size()) << 1)];
    slots = new int[MOST_PARTS * parts.size()];
    leadSentence = title.isBlank() ? lead(prose) : -1;
  }

  /** The first sentence that tells an act, else the first: what it is about where no title says. */
  private static int lead(Prose prose) {
    for (int i = 0; i < prose.sentences().size(); i++) {
      if (prose.kind(i) == Prose.Kind.ACT) {
        return i;
      }
    }
    return 0;
  }

  /**
   * The words, whatever they tell; in the order of the text.
   *
   * @param lexicon whether it has a word
   */
  static Map<String, WordCounts> of(
      String title,
      List<Token> titled,
      String body,
      List<Token> bodied,
      Predicate<String> lexicon) {
    Prose prose = Prose.of(body);
    return new KeywordCandidates(title, titled, body, bodied, prose, lexicon).words();
  }

  /** The same of an article that is read already. */
  static Map<String, WordCounts> of(Document d, Predicate<String> lexicon) {
    return new KeywordCandidates(
            Segmenter.simplified(d.title()),
            d.titleTokens(),
            d.simplifiedBody(),
            d.tokens(),
            d.prose(),
            lexicon)
        .words();
  }

  private Map<String, WordCounts> words() {
    Map<String, WordCounts> words = count(compounds());
    wholeTerms(words);
    return WholeWords.of(words, lexicon);
  }

  /** How many parts the longest compound that may begin at part {@code i} has, 1 if none. */
  private int reach(int i) {
    Part first = parts.get(i);
    int n = 1;
    while (n < MOST_PARTS
        && first.leads()
        && i + n < parts.size()
        && parts.get(i + n).joined()
        && parts.get(i + n).end() - first.start() <= LONGEST) {
      n++;
    }
    return n;
  }

  /**
   * Whether {@code n} parts may be a compound: none ends with a common word, and with a place that
   * tells its kind only an office's name begins.
   */
  private boolean mayBe(int i, int n) {
    Part first = parts.get(i);
    Part last = parts.get(i + n - 1);
    if (last.isInner()) {
      return last.word().equals(MAY_BE_LAST) && !first.isWholePlace()
          || last.word().length() > 2 && Evidence.isOffice(last.word());
    }
    return !first.isWholePlace() || Evidence.isOffice(last.word());
  }

  /** Whether a compound may begin with these two: not an act and its object, nor two acts. */
  private static boolean mayFollow(Part first, Part second, Part last) {
    if (first.isInner()) {
      return last.end() - first.start() <= LONGEST_WITH_VERB
          && second.sort() == Evidence.Sort.NOUN
          && (Evidence.isOffice(second.word()) || !KeywordFilter.isVague(second.word()));
    }
    boolean twoActs = second.sort() == Evidence.Sort.ACT && !KeywordFilter.isWork(second.word());
    return first.sort() != Evidence.Sort.ACT
        || !twoActs && Idf.builtIn().of(second.word()) < RARE_OBJECT
        || last.word().charAt(last.word().length() - 1) == '区'
        || Evidence.isOffice(last.word());
  }

  private String word(int i, int n) {
    return n == 1
        ? parts.get(i).word()
        : text.substring(parts.get(i).start(), parts.get(i + n - 1).end());
  }

  /** Those that stand twice or more. The sketch spares strings for nearly all that do not. */
  private Map<String, int[]> compounds() {
    for (int i = 0; i < parts.size(); i++) {
      int reach = reach(i);
      int hash = 0;
      int at = parts.get(i).start();
      for (int n = 1; reach > 1 && n <= reach; n++) {
        for (int end = parts.get(i + n - 1).end(); at < end; at++) {
          hash = 31 * hash + text.charAt(at);
        }
        if (n > 1 && mayBe(i, n)) {
          int spread = Hash.of(hash);
          int slot = (spread ^ spread >>> 15) & sketch.length - 1;
          sketch[slot]++;
          // 0 stands for none.
          slots[MOST_PARTS * i + n - 1] = slot + 1;
        }
      }
    }
    Map<String, int[]> found = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      for (int n = 2; n <= MOST_PARTS; n++) {
        if (isLikely(i, n) && mayFollow(parts.get(i), parts.get(i + 1), parts.get(i + n - 1))) {
          found.computeIfAbsent(word(i, n), w -> new int[1])[0]++;
        }
      }
    }
    return found;
  }

  /** Whether a compound of {@code n} parts begins here and may recur. */
  private boolean isLikely(int i, int n) {
    int slot = slots[MOST_PARTS * i + n - 1];
    return slot > 0 && sketch[slot - 1] > 1;
  }

  /** How many parts the longest compound or office's name has that begins at part {@code i}. */
  private int longest(int i, Map<String, int[]> compounds) {
    int office = officeAt(i);
    for (int n = MOST_PARTS; n > office; n--) {
      if (isLikely(i, n)) {
        int[] times = compounds.get(word(i, n));
        if (times != null && times[0] > 1) {
          return n;
        }
      }
    }
    return office;
  }

  /** An office's name is one word wherever it stands: 云桥县 公安局; 1 if there is none. */
  private int officeAt(int i) {
    if (!parts.get(i).beginsOffice()) {
      return 1;
    }
    int n = reach(i);
    while (n > 1 && !isOfficeName(i, n)) {
      n--;
    }
    return n;
  }

  private boolean isOfficeName(int i, int n) {
    Part last = parts.get(i + n - 1);
    return !last.place()
        && Evidence.isOffice(last.word())
        && (lexicon.test(last.word())
            || !KeywordFilter.hasFunctionWord(last.word())
                && !KeywordFilter.beginsWithFunctionWord(last.word()));
  }

  private Map<String, WordCounts> count(Map<String, int[]> compounds) {
    Map<String, WordCounts> words = new LinkedHashMap<>();
    List<Span> sentences = prose.sentences();
    int sentence = 0;
    int n = 1;
    for (int i = 0; i < parts.size(); i += n) {
      n = longest(i, compounds);
      Part part = parts.get(i);
      if (n == 1 && part.isInner()) {
        continue;
      }
      while (sentence < sentences.size()
          && bodyStart + sentences.get(sentence).end() <= part.start()) {
        sentence++;
      }
      note(words, i, n, sentence);
    }
    return words;
  }

  private void note(Map<String, WordCounts> words, int i, int n, int sentence) {
    String word = word(i, n);
    WordCounts c = words.get(word);
    if (c == null) {
      c = fresh(i, n);
      c.standsAt(n == 1 ? i : -1, sentence);
      words.put(word, c);
    }
    Part first = parts.get(i);
    boolean title = first.start() < bodyStart;
    Prose.Kind kind = title ? Prose.Kind.STATEMENT : prose.kind(sentence);
    int after = parts.get(i + n - 1).after();
    if (sentence == leadSentence && !title) {
      c.lead();
    }
    c.count(title, first.start() - bodyStart, sentence, kind, first.before(), after);
  }

  /** A compound is as rare as its parts are on average. */
  private WordCounts fresh(int i, int n) {
    Part first = parts.get(i);
    Evidence.@Nullable Sort sort = first.sort();
    if (n == 1 && sort != null) {
      return new WordCounts(first.named(), sort, first.weight(), Idf.builtIn().of(first.word()));
    }
    double idf = 0;
    for (int k = i; k < i + n; k++) {
      idf += Idf.builtIn().of(word(k, 1)) / n;
    }
    boolean office = first.beginsOffice() && isOfficeName(i, n);
    return new WordCounts(true, office ? Evidence.Sort.NAME : Evidence.Sort.TERM, 1.25, idf);
  }

  /** Puts what stands among other nouns, once, together with them; 大户 of 种粮 大户 goes. */
  private void wholeTerms(Map<String, WordCounts> words) {
    List<WordCounts> once = new ArrayList<>();
    words
        .values()
        .removeIf(
            c -> {
              boolean piece =
                  c.times() == 1
                      && c.part() >= 0
                      && c.sort() != Evidence.Sort.NAME
                      && isAmongOthers(c.part());
              if (piece && c.sort() == Evidence.Sort.NOUN) {
                once.add(c);
              }
              return piece;
            });
    int behind = 0;
    for (WordCounts c : once) {
      if (c.part() >= behind) {
        behind = addTerm(words, c.part(), c.sentence());
      }
    }
  }

  private boolean isAmongOthers(int i) {
    return isLinked(i) || isLinked(i + 1);
  }

  /** Whether part {@code i} follows the one before it, which is no person's name. */
  private boolean isLinked(int i) {
    if (i == 0 || i >= parts.size() || !parts.get(i).joined()) {
      return false;
    }
    Part before = parts.get(i - 1);
    // Single characters are the matter of WordEdges.
    boolean single =
        before.sort() == Evidence.Sort.SHORT || parts.get(i).sort() == Evidence.Sort.SHORT;
    return !single && (!before.named() || before.place());
  }

  /** Adds the term that part {@code i} is a piece of, if it can be told; gives where it ends. */
  private int addTerm(Map<String, WordCounts> words, int i, int sentence) {
    int first = i;
    int end = i + 1;
    while (isLinked(first) && i - first < MOST_PARTS) {
      first--;
    }
    while (isLinked(end) && end - i < MOST_PARTS) {
      end++;
    }
    while (end > i + 1 && parts.get(end - 1).isInner()) {
      end--;
    }
    while (first < i && !parts.get(first).leads()) {
      first++;
    }
    int n = end - first;
    boolean fits =
        n <= MOST_PARTS_ONCE && parts.get(end - 1).end() - parts.get(first).start() <= LONGEST_ONCE;
    boolean whole = fits && areWords(first, end);
    String word = whole ? word(first, n) : parts.get(i).word();
    // A longer word of the lexicon is whole whatever stands beside it.
    if ((whole || word.length() > 2 && lexicon.test(word)) && !words.containsKey(word)) {
      note(words, whole ? first : i, whole ? n : 1, sentence);
    }
    return whole ? end : i + 1;
  }

  /**
   * Whether a term may be made of these parts: of nouns that the lexicon has. What begins with an
   * act or a place may be an act and its object or be two phrases; what ends vaguely says little.
   */
  private boolean areWords(int first, int end) {
    Part head = parts.get(first);
    if (head.isInner()
        || end - first > 1 && (head.sort() == Evidence.Sort.ACT || head.isWholePlace())
        || end - first > 1 && KeywordFilter.isVague(parts.get(end - 1).word())) {
      return false;
    }
    Part last = parts.get(end - 1);
    boolean work = KeywordFilter.isWork(last.word());
    if (end - first > 1 && !work && Idf.builtIn().of(last.word()) < LEAST_LAST) {
      return false;
    }
    for (int i = first; i < end; i++) {
      Part p = parts.get(i);
      boolean does = i > first && p.sort() == Evidence.Sort.ACT;
      boolean vague = i + 1 < end && KeywordFilter.isVague(p.word());
      if (vague
          || does && Evidence.isOffice(parts.get(i - 1).word())
          || p.sort() == Evidence.Sort.SHORT
          || !p.place() && !lexicon.test(p.word())) {
        return false;
      }
    }
    return true;
  }
}
