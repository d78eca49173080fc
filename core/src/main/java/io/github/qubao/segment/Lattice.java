package io.github.qubao.segment;

import java.util.Arrays;

/**
 * Not thread-safe: one per thread, kept in its {@link TokenBuffer}. The word lattice and the search
 * for its cheapest path (Viterbi, 1967).
 *
 * <p>Where every path goes through one node, the path so far is settled whatever follows: it is put
 * out there and the lattice begins anew. That happens every few words, so what is worked on stays
 * in the first-level cache however long the text, and pieces never change the words. Should it not
 * happen for {@link #LONGEST} characters, the cheapest path so far is settled, again whatever
 * follows.
 */
final class Lattice {
  /** Characters held at a time. */
  private static final int WINDOW = 4096;

  /** A path is settled after so many characters at the latest. */
  private static final int LONGEST = 1024;

  /** Characters looked at beyond a position: no word is longer. */
  private static final int AHEAD = NumberRules.LONGEST + 8;

  private static final int UNKNOWN = -1;
  private static final int NO_STATE = -1;
  private static final byte PUNCTUATION = (byte) PartOfSpeech.PUNCTUATION.ordinal();
  private static final byte NUMERAL = (byte) PartOfSpeech.NUMERAL.ordinal();
  private static final byte STRING = (byte) PartOfSpeech.STRING.ordinal();
  private static final byte TIME = (byte) PartOfSpeech.TIME.ordinal();
  private static final byte NOUN = (byte) PartOfSpeech.NOUN.ordinal();

  private final char[] text = new char[WINDOW];

  /** Codes and classes of the text's characters. */
  private final char[] units = new char[WINDOW];

  /**
   * Of the node that ended last at each position, -1 if none does; the others follow by {@link
   * #next}.
   */
  private final int[] ending = new int[WINDOW + 1];

  private int[] next = new int[1024];
  private int[] cost = new int[1024];
  private int[] back = new int[1024];
  private int[] id = new int[1024];
  private int[] count = new int[1024];
  private int[] end = new int[1024];

  /** Tag of the node's word; nothing where it is to be looked up by {@link #state}. */
  private byte[] tag = new byte[1024];

  private int[] state = new int[1024];
  private int[] path = new int[LONGEST];
  private int nodes;

  /** Where in the window the lattice begins. */
  private int origin;

  /** The furthest that any word goes. */
  private int reach;

  /**
   * The next place on the way of longest words: only there does HanLP look for what no word covers.
   */
  private int greedy;

  /** Where the next of a run of atoms begins, -1 if there is none. */
  private int nextAtom;

  /** Where that run ends. */
  private int atomsEnd;

  private int filled;

  /** Whether the last text came to its end: nothing that an error left may come into the next. */
  private boolean clean = true;

  Lattice() {
    Arrays.fill(ending, -1);
  }

  /** Cuts {@code s} and adds its tokens to {@code out}. */
  void run(String s, Engine engine, boolean tagged, TokenBuffer out) {
    int length = s.length();
    if (length == 0) {
      return;
    }
    LexiconData data = engine.data;
    int base = 0;
    int at = 0;
    if (!clean) {
      Arrays.fill(ending, -1);
    }
    clean = false;
    filled = 0;
    fill(s, 0, engine);
    greedy = 0;
    nextAtom = -1;
    begin(0, data.id(LexiconData.BEGIN), data.count(LexiconData.BEGIN), NO_STATE);
    while (base + at < length) {
      if (at + AHEAD > filled && base + filled < length) {
        base += origin;
        at -= origin;
        shift(origin);
        fill(s, base, engine);
      }
      int head = ending[at];
      if (head < 0) {
        at++;
        continue;
      }
      if (at > origin && (reach == at && next[head] < 0 || at - origin >= LONGEST)) {
        settle(at, base, engine, tagged, out);
      }
      expand(at, engine);
      ending[at] = -1;
      at++;
    }
    finish(at, base, engine, tagged, out);
    clean = true;
  }

  /** Fills the window behind what it holds. */
  private void fill(String s, int base, Engine engine) {
    int to = Math.min(WINDOW, s.length() - base);
    s.getChars(base + filled, base + to, text, filled);
    char[] table = engine.units;
    for (int i = filled; i < to; i++) {
      units[i] = table[text[i]];
    }
    filled = to;
  }

  /** Moves everything {@code by} characters to the window's front. */
  private void shift(int by) {
    if (by == 0) {
      return;
    }
    filled -= by;
    System.arraycopy(text, by, text, 0, filled);
    System.arraycopy(units, by, units, 0, filled);
    System.arraycopy(ending, by, ending, 0, WINDOW + 1 - by);
    Arrays.fill(ending, WINDOW + 1 - by, WINDOW + 1, -1);
    for (int x = 0; x < nodes; x++) {
      end[x] -= by;
    }
    origin -= by;
    reach -= by;
    greedy -= by;
    nextAtom -= by;
    atomsEnd -= by;
  }

  /** A lattice of one node, which ends at {@code at}. */
  private void begin(int at, int i, int n, int st) {
    nodes = 0;
    int root = node(at, 0, -1, i, n, st, (byte) 0);
    next[root] = -1;
    ending[at] = root;
    origin = at;
    reach = at;
  }

  private int node(int e, int c, int b, int i, int n, int st, byte t) {
    int x = known(e, c, b, i, st);
    count[x] = n;
    tag[x] = t;
    return x;
  }

  /** A node of a lexicon's word, whose count and tag are looked up by its state. */
  private int known(int e, int c, int b, int i, int st) {
    int x = nodes++;
    if (x == next.length) {
      grow();
    }
    end[x] = e;
    cost[x] = c;
    back[x] = b;
    id[x] = i;
    state[x] = st;
    return x;
  }

  /**
   * The count of a node's word; a lexicon's word is looked up only where it is needed, which is
   * seldom.
   */
  private int count(int u, Engine engine) {
    return state[u] >= 0 ? engine.data.counts[state[u]] : count[u];
  }

  int capacity() {
    return Math.max(next.length, path.length);
  }

  private void grow() {
    int size = 2 * next.length;
    next = Arrays.copyOf(next, size);
    cost = Arrays.copyOf(cost, size);
    back = Arrays.copyOf(back, size);
    id = Arrays.copyOf(id, size);
    count = Arrays.copyOf(count, size);
    end = Arrays.copyOf(end, size);
    tag = Arrays.copyOf(tag, size);
    state = Arrays.copyOf(state, size);
  }

  private void link(int x, int to) {
    next[x] = ending[to];
    ending[to] = x;
    reach = Math.max(reach, to);
  }

  /** Adds the words that begin at {@code at}, each behind its best predecessor. */
  private void expand(int at, Engine engine) {
    int cheapest = ending[at];
    for (int u = next[cheapest]; u >= 0; u = next[u]) {
      // Of equals the longer word, which was begun first, wins: it stands further down the list.
      cheapest = cost[u] <= cost[cheapest] ? u : cheapest;
    }
    UserWords users = engine.users;
    if (users != null && users.trie.mayBegin(text[at], units[at])) {
      userWords(at, cheapest, users, engine.rules);
    }
    if (engine.rules
        && ((units[at] & (Characters.IN_WORD | Characters.MARK)) != 0 || text[at] == '第')
        && ruled(at, engine)) {
      return;
    }
    int longest = lexiconWords(at, cheapest, engine);
    if (engine.rules || users != null) {
      if (longest == 0) {
        atom(at, engine.rules || users == null ? behind(at) : kindEnd(at, users, engine), engine);
      }
    } else {
      hanLpAtoms(at, longest, engine);
    }
  }

  /**
   * What no word covers, as HanLP finds it: only on the way of longest words, as runs of one kind
   * of character; and a run that goes on over Chinese numerals has atoms of them beside their
   * words.
   */
  private void hanLpAtoms(int at, int longest, Engine engine) {
    if (at == greedy && longest == 0) {
      atomsEnd = atomsEnd(at, engine);
      nextAtom = at;
    }
    if (at == nextAtom) {
      int to = atomEnd(at, engine.data.characters);
      nextAtom = to < atomsEnd ? to : -1;
      if (longest == 0 || !hasNode(at, to)) {
        atom(at, to, engine);
      }
    }
    if (at == greedy) {
      greedy = longest > 0 ? longest : atomsEnd;
    }
  }

  private int atomsEnd(int at, Engine engine) {
    int to = at + 1;
    while (to < filled
        && to < at + NumberRules.LONGEST
        && (!wordBegins(to, engine)
            || engine.data.characters.kind(text[to]) == Characters.CHINESE_NUMBER)) {
      to++;
    }
    return to;
  }

  /** The end of the character at {@code at}, which may be two UTF-16 units. */
  private int behind(int at) {
    return at + 1 < filled && Character.isSurrogatePair(text[at], text[at + 1]) ? at + 2 : at + 1;
  }

  /**
   * With a user's words the way of longest words is not known: an atom goes on over characters of
   * its kind until one of theirs may begin.
   */
  private int kindEnd(int at, UserWords users, Engine engine) {
    atomsEnd = atomsEnd(at, engine);
    int last = atomEnd(at, engine.data.characters);
    int to = behind(at);
    while (to < last && !users.trie.mayBegin(text[to], units[to])) {
      to++;
    }
    return to;
  }

  private int atomEnd(int at, Characters characters) {
    int to = at + 1;
    int kind = characters.kind(text[at]);
    while (to < atomsEnd) {
      boolean point =
          kind == Characters.NUMBER
              && "，,．.".indexOf(text[to]) >= 0
              && to + 1 < atomsEnd
              && characters.kind(text[to + 1]) == Characters.NUMBER;
      if (characters.kind(text[to]) != kind && !point) {
        break;
      }
      to++;
    }
    return to;
  }

  /** Whether a word of the lexicon from {@code at} to {@code to} was added last or before. */
  private boolean hasNode(int at, int to) {
    for (int x = ending[to]; x >= 0; x = next[x]) {
      if (back[x] >= 0 && end[back[x]] == at) {
        return true;
      }
    }
    return false;
  }

  /** Adds the lexicon's words; returns the end of the longest, 0 if there is none. */
  private int lexiconWords(int at, int cheapest, Engine engine) {
    LexiconData data = engine.data;
    int[] cells = data.cells;
    boolean rules = engine.rules;
    int code = units[at] & Characters.CODE;
    int from = 0;
    int longest = 0;
    // Where all paths meet and one word goes on alone, nothing is chosen by what it costs.
    boolean alone = at == origin && nodes == 1 && nextAtom != at;
    int first = 0;
    for (int i = at; code != 0; ) {
      int to = cells[4 * from] + code;
      if (cells[4 * to + LexiconData.CHECK] != from) {
        break;
      }
      int word = cells[4 * to + LexiconData.ID];
      if (word >= 0 && !(rules && insideRule(i))) {
        if (alone && longest == 0) {
          first = to;
        } else {
          if (alone) {
            addKnown(at, longest, cheapest, engine, first);
            alone = false;
          }
          addKnown(at, i + 1, cheapest, engine, to);
        }
        longest = i + 1;
      }
      if (++i == filled) {
        break;
      }
      int next = units[i] & Characters.CODE;
      if (from == 0 && !data.mayBegin(code, next)) {
        break;
      }
      code = next;
      from = to;
    }
    if (alone && longest > 0) {
      int word = cells[4 * first + LexiconData.ID];
      link(known(longest, cost[cheapest], cheapest, word, first), longest);
    }
    return longest;
  }

  /** Whether a cut after {@code i} would cut a number or a Latin word. */
  private boolean insideRule(int i) {
    return i + 1 < filled && (units[i] & units[i + 1] & Characters.IN_WORD) != 0;
  }

  /**
   * A word of the lexicon that ends at {@code to}: only pairs that exist can beat the cheapest
   * predecessor.
   */
  private void addKnown(int at, int to, int cheapest, Engine engine, int st) {
    int word = engine.data.cells[4 * st + LexiconData.ID];
    int unigram = engine.data.cells[4 * st + LexiconData.UNIGRAM];
    int best = cost[cheapest] + (unigram & LexiconData.UNIGRAM_MASK);
    int least = LexiconData.least(unigram);
    int from = cheapest;
    Bigrams bigrams = engine.data.bigrams;
    boolean rules = engine.rules;
    for (int u = ending[at]; u >= 0; u = next[u]) {
      // On the plain setting a pair can cost less than nothing.
      if (!rules || cost[u] + least < best) {
        int pair = id[u] == UNKNOWN ? afterUnknown(u, engine, st) : bigrams.cost(id[u], word);
        if (pair != Integer.MAX_VALUE) {
          if ((pair & LexiconData.IS_COUNT) != 0) {
            int n = pair & ~LexiconData.IS_COUNT;
            pair = engine.data.costs.pair(n, count(u, engine), engine.data.counts[st]);
            // HanLP lets a rare name pull its neighbour apart for less than nothing: only the plain
            // setting does.
            pair = rules ? Math.max(0, pair) : pair;
          }
          int c = cost[u] + pair;
          if (c < best || c == best && u < from) {
            best = c;
            from = u;
          }
        }
      }
    }
    link(known(to, best, from, word, st), to);
  }

  /**
   * HanLP counts an unknown pair once, which favours what stands beside unknown words: only the
   * plain setting does.
   */
  private int afterUnknown(int u, Engine engine, int st) {
    return engine.rules
        ? Integer.MAX_VALUE
        : engine.data.costs.pair(1, count(u, engine), engine.data.counts[st]);
  }

  /** A word that is not the lexicon's: {@code word} is a class's id or {@link #UNKNOWN}. */
  private void add(int at, int to, Engine engine, int word, int n, byte t) {
    int best = Integer.MAX_VALUE;
    int from = ending[at];
    Costs costs = engine.data.costs;
    for (int u = ending[at]; u >= 0; u = next[u]) {
      int pair;
      if (id[u] == UNKNOWN || word == UNKNOWN) {
        pair = engine.rules ? costs.unigram(1) : costs.pair(1, count(u, engine), n);
      } else {
        pair = engine.data.bigrams.cost(id[u], word);
        if (pair == Integer.MAX_VALUE) {
          pair = costs.unigram(n);
        } else if ((pair & LexiconData.IS_COUNT) != 0) {
          pair = costs.pair(pair & ~LexiconData.IS_COUNT, count(u, engine), n);
        }
      }
      int c = cost[u] + pair;
      if (c < best || c == best && u < from) {
        best = c;
        from = u;
      }
    }
    link(node(to, best, from, word, n, NO_STATE, t), to);
  }

  /** Adds the token that a rule finds, if one does. */
  private boolean ruled(int at, Engine engine) {
    if ((units[at] & Characters.IN_WORD) != 0) {
      number(at, engine);
    } else if (text[at] == '第') {
      int to = NumberRules.ordinalEnd(text, at, filled);
      if (to == at) {
        return false;
      }
      special(at, to, LexiconData.NUMBER, NUMERAL, engine);
    } else {
      int to = at + 1;
      int last = Math.min(filled, at + NumberRules.LONGEST);
      while (to < last && text[to] == text[at]) {
        to++;
      }
      if (to == at + 1) {
        return false;
      }
      add(at, to, engine, UNKNOWN, engine.data.costs.unknownCount(), PUNCTUATION);
    }
    return true;
  }

  private void number(int at, Engine engine) {
    int to = NumberRules.end(text, at, filled);
    if (engine.joinDates
        && to < filled
        && NumberRules.isDateUnit(text, at, to, engine.form(text[to]))) {
      to++;
    }
    char last = engine.form(text[to - 1]);
    boolean date = last == '年' || last == '月' || last == '日' || last == '时';
    boolean number = !NumberRules.hasLatin(text, at, to);
    int special = date ? LexiconData.TIME : number ? LexiconData.NUMBER : LexiconData.STRING;
    special(at, to, special, date ? TIME : number ? NUMERAL : STRING, engine);
  }

  /** A token of a class that the bigrams know, such as numbers. */
  private void special(int at, int to, int special, byte t, Engine engine) {
    add(at, to, engine, engine.data.id(special), engine.data.count(special), t);
  }

  private void userWords(int at, int cheapest, UserWords users, boolean rules) {
    WordTrie trie = users.trie;
    int st = trie.single(text[at], units[at]);
    int to = at + 1;
    if (st != WordTrie.ROOT && !(rules && insideRule(at))) {
      userWord(trie.value(st), to, cheapest, users);
    }
    if (to == filled) {
      return;
    }
    st = trie.pair(text[at], units[at], text[to], units[to]);
    while (st != WordTrie.ROOT) {
      int begin = to;
      to += trie.length(st);
      if (to > filled || !trie.matches(st, text, units, begin)) {
        return;
      }
      if (trie.value(st) >= 0 && !(rules && insideRule(to - 1))) {
        userWord(trie.value(st), to, cheapest, users);
      }
      if (to == filled) {
        return;
      }
      st = trie.child(st, text[to], units[to]);
    }
  }

  private void userWord(int word, int to, int cheapest, UserWords users) {
    if (word >= 0) {
      int c = cost[cheapest] + users.cost(word);
      // Below NO_STATE the tag of the user's own, at it the part of speech's.
      int own = NO_STATE - 1 - users.ownTag(word);
      link(node(to, c, cheapest, UNKNOWN, users.count(word), own, users.tag(word)), to);
    }
  }

  /** A token that the lexicon does not have. */
  private void atom(int at, int to, Engine engine) {
    char c = text[at];
    int kind = engine.data.characters.kind(c);
    boolean number =
        kind == Characters.NUMBER || kind == Characters.INDEX || kind == Characters.CHINESE_NUMBER;
    int word = UNKNOWN;
    byte t = PUNCTUATION;
    if (number) {
      word = engine.data.id(LexiconData.NUMBER);
      t = NUMERAL;
    } else if (kind == Characters.SINGLE) {
      word = engine.data.id(LexiconData.STRING);
      t = STRING;
    } else if (kind == Characters.CHINESE) {
      t = NOUN;
    } else if (Character.isLetter(c)) {
      t = STRING;
    }
    add(at, to, engine, word, engine.data.costs.unknownCount(), t);
  }

  private boolean wordBegins(int at, Engine engine) {
    int[] cells = engine.data.cells;
    int from = 0;
    for (int i = at; i < filled; i++) {
      int code = units[i] & Characters.CODE;
      int to = cells[4 * from] + code;
      if (code == 0 || cells[4 * to + LexiconData.CHECK] != from) {
        return false;
      }
      if (cells[4 * to + LexiconData.ID] >= 0) {
        return true;
      }
      from = to;
    }
    return false;
  }

  /** The text ends: the last word is chosen by what it costs to end after it. */
  private void finish(int at, int base, Engine engine, boolean tagged, TokenBuffer out) {
    LexiconData data = engine.data;
    add(at, at, engine, data.id(LexiconData.END), data.count(LexiconData.END), (byte) 0);
    emit(back[nodes - 1], base, engine, tagged, out);
    ending[at] = -1;
  }

  /** Puts out the cheapest path to {@code at} and begins anew with its last word. */
  private void settle(int at, int base, Engine engine, boolean tagged, TokenBuffer out) {
    int last = ending[at];
    for (int u = next[last]; u >= 0; u = next[u]) {
      last = cost[u] <= cost[last] ? u : last;
    }
    emit(last, base, engine, tagged, out);
    if (reach > at) {
      Arrays.fill(ending, at, reach + 1, -1);
      greedy = at;
      nextAtom = -1;
    }
    begin(at, id[last], count[last], state[last]);
  }

  private void emit(int last, int base, Engine engine, boolean tagged, TokenBuffer out) {
    int n = 0;
    for (int x = last; back[x] >= 0; x = back[x]) {
      if (n == path.length) {
        path = Arrays.copyOf(path, 2 * n);
      }
      path[n++] = x;
    }
    while (n > 0) {
      int x = path[--n];
      byte t = state[x] >= 0 ? 0 : tag[x];
      if (!tagged) {
        t &= TokenBuffer.WHOLE;
      } else if (state[x] >= 0) {
        t = engine.data.tags[state[x]];
      } else if (state[x] < NO_STATE) {
        out.addOwn(base + end[x], NO_STATE - 1 - state[x]);
      }
      out.add(base + end[x], t);
    }
  }
}
