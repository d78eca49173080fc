package io.github.qubao.entity;

import io.github.qubao.text.Surnames;

/**
 * Not thread-safe. What {@link NameModel} sees of each token of a text: its word, its form and its
 * {@link Vocabulary}, those of its neighbours, which names of {@link KnownNames} it may be of, how
 * far the next head of an organisation is. Each such feature is a number; two of them may have the
 * same (feature hashing, Weinberger and others 2009).
 */
final class TokenFeatures {
  /** A feature's number has so many bits. */
  static final int BITS = 21;

  static final int COUNT = 1 << BITS;

  /** A token has so many at most. */
  static final int MOST = 64;

  /** So far around a token its neighbours are seen. */
  private static final int REACH = 2;

  /** From so many places a word, its form and its classes are seen: their numbers are in a row. */
  private static final int VIEWS = 2 * REACH + 1;

  /** No head of an organisation is looked for further away. */
  private static final int FAR = 8;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final Words w;

  /** Of each token, from {@link #REACH} before the first on, a number for its word, */
  private final int[] words;

  /** those of its tag and length, */
  private final int[] forms;

  /** and those of its classes. */
  private final int[] classes;

  /** Of each token the next head of an organisation, as far as a name may go on; -1 without one. */
  private final int[] heads;

  /** How far behind a quotation mark that is open. */
  private final byte[] quotes;

  /** How far behind a word such as 记者, and whether in brackets: names in bylines. */
  private final byte[] roles;

  private final int[] known;

  private int[] into = new int[0];
  private int many;

  TokenFeatures(Words words) {
    w = words;
    int size = words.size() + 2 * REACH;
    this.words = new int[size];
    forms = new int[size];
    classes = new int[size];
    for (int at = 0; at < size; at++) {
      int i = at - REACH;
      this.words[at] = number(1, word(i));
      forms[at] = number(2, form(i));
      classes[at] = number(3, w.classes(i));
    }
    heads = heads();
    quotes = new byte[words.size()];
    roles = new byte[words.size()];
    readMarks();
    known = KnownNames.in(words);
  }

  private int[] heads() {
    int[] out = new int[w.size()];
    int next = -1;
    for (int i = w.size() - 1; i >= 0; i--) {
      next = w.in(i, Vocabulary.HEAD) ? i : w.isBoundary(i) ? -1 : next;
      out[i] = next;
    }
    return out;
  }

  private void readMarks() {
    int quote = -1;
    int bracket = -1;
    int role = -1;
    for (int i = 0; i < w.size(); i++) {
      switch (w.first(i)) {
        case '“' -> quote = i;
        case '”' -> quote = -1;
        case '（', '(', '【' -> bracket = i;
        case '）', ')', '】' -> bracket = -1;
        case '。' -> {
          bracket = -1;
          role = -1;
        }
        case '\n' -> {
          quote = -1;
          bracket = -1;
          role = -1;
        }
        default -> role = w.in(i, Vocabulary.ROLE) ? i : role;
      }
      quotes[i] = (byte) (quote < 0 ? 0 : Math.min(3, i - quote + 1));
      int behind = role < 0 ? FAR + 1 : Math.min(FAR, i - role);
      roles[i] = (byte) (2 * behind + (bracket < 0 ? 0 : 1));
    }
  }

  /** The word of a token; other numbers than Chinese ones, and blanks, are one word each. */
  private int word(int i) {
    return w.isHan(i) ? w.hash(i) : kind(w, i);
  }

  private static int kind(Words w, int i) {
    if (w.length(i) == 0) {
      return 1;
    }
    return switch (w.tag(i)) {
      case NUMERAL -> 2;
      case WHITE_SPACE -> w.first(i) == '\n' ? 3 : 4;
      default -> w.hash(i);
    };
  }

  private int tag(int i) {
    return w.tag(i).ordinal();
  }

  /** Tag, length and whether a lexicon has the word. */
  private int form(int i) {
    return 16 * tag(i) + 2 * Math.min(7, w.length(i)) + (w.isUnknown(i) ? 1 : 0);
  }

  /** A number for a token's word, or that it is a number or blank, and its part of speech. */
  static long word(Words w, int i) {
    return (long) kind(w, i) * Byte.MAX_VALUE + w.tag(i).ordinal();
  }

  private static long pair(long a, long b) {
    return a * MIX + b;
  }

  private static int number(int kind, long value) {
    return (int) ((value + kind * 0xC2B2AE3D27D4EB4FL) * MIX >>> Long.SIZE - BITS);
  }

  /**
   * Adds a feature.
   *
   * @param kind a number that no other kind of feature has
   */
  private void add(int kind, long value) {
    into[many++] = number(kind, value);
  }

  /**
   * Puts those of a token into {@code numbers}, which has room for {@link #MOST}.
   *
   * @return how many there are
   */
  int of(int i, int[] numbers) {
    into = numbers;
    many = 0;
    for (int d = 0; d < VIEWS; d++) {
      into[many++] = words[i + d] + d & COUNT - 1;
      into[many++] = forms[i + d] + d & COUNT - 1;
      into[many++] = classes[i + d] + d & COUNT - 1;
    }
    addNeighbours(i);
    addForms(i);
    if (w.isHan(i)) {
      addPerson(i);
    }
    addHead(i);
    add(4, quotes[i]);
    add(5, roles[i]);
    addKnown(i);
    return many;
  }

  private void addNeighbours(int i) {
    add(6, tag(i - 2) * 64 + tag(i - 1));
    add(7, tag(i + 1) * 64 + tag(i + 2));
    add(8, (tag(i - 1) * 64 + tag(i)) * 64 + tag(i + 1));
    add(9, pair(words[i + 1], words[i + 2]));
    add(10, pair(words[i + 2], words[i + 3]));
    add(11, w.last(i - 1) << Character.SIZE | w.first(i));
    add(12, w.last(i) << Character.SIZE | w.first(i + 1));
    add(13, w.last(i));
    add(14, w.first(i));
    add(15, w.last(i - 1));
    add(16, w.first(i + 1));
    add(17, w.last(i + 1));
    add(18, pair(classes[i + 1], classes[i + 2]));
    add(19, pair(classes[i + 2], classes[i + 3]));
  }

  private void addForms(int i) {
    int form = forms[i + REACH];
    int before = forms[i + REACH - 1];
    int behind = forms[i + REACH + 1];
    add(20, pair(form, w.last(i)));
    add(21, pair(form, w.last(i + 1)));
    add(22, pair(form, w.last(i - 1)));
    add(23, pair(before, form));
    add(24, pair(form, behind));
    add(25, pair(pair(before, form), behind));
    add(26, pair(words[i + 1], form));
    add(27, pair(form, words[i + 3]));
  }

  /** Whether the token may be a person's name or a part of one. */
  private void addPerson(int i) {
    char first = w.first(i);
    char last = w.last(i);
    int surname = Surnames.isFrequent(first) ? 2 : Surnames.isSurname(first) ? 1 : 0;
    int given = GivenNames.isTypical(last) ? 2 : GivenNames.isNever(last) ? 1 : 0;
    int person = 4 * Math.min(7, w.length(i)) + surname;
    add(28, 4 * person + given);
    add(29, pair(person, tag(i - 1) * 64 + tag(i + 1)));
    add(30, pair(person, forms[i + REACH + 1]));
    add(31, pair(roles[i], w.length(i)));
    if (w.length(i) > 2) {
      String text = w.text();
      add(32, text.charAt(w.end(i) - 2) << Character.SIZE | last);
      add(33, first << Character.SIZE | text.charAt(w.start(i) + 1));
    }
  }

  private void addHead(int i) {
    int head = heads[i] < 0 ? FAR + 1 : Math.min(FAR, heads[i] - i);
    if (head < FAR) {
      add(34, head * 64 + tag(i));
      if (head > 0) {
        add(35, pair(head, words[heads[i] + REACH]));
        add(36, w.last(heads[i]));
        add(37, pair(head, forms[i + REACH]));
      }
    }
    boolean goesOn = i > 0 && !w.isBoundary(i - 1) && heads[i - 1] >= 0;
    add(38, 2 * head + (goesOn ? 1 : 0));
  }

  private void addKnown(int i) {
    if (known[i] != 0) {
      add(39, known[i]);
      add(40, pair(known[i], forms[i + REACH]));
    }
    if (i > 0 && known[i - 1] != 0) {
      add(41, known[i - 1]);
    }
    if (i + 1 < known.length && known[i + 1] != 0) {
      add(42, known[i + 1]);
    }
  }
}
