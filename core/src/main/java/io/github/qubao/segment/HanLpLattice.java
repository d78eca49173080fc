package io.github.qubao.segment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per worker. The word lattice (词图) of HanLP's Viterbi segmenter and the
 * search for its cheapest path by word bigrams (Viterbi, 1967): its words to the letter.
 *
 * <p>Where every path goes through one node, the path so far is settled whatever follows: it is put
 * out there and the lattice begins anew. That happens every few words, so what is worked on stays
 * in the first-level cache however long the text; where it does not happen, the window grows.
 */
final class HanLpLattice implements UserDictionary.Taker {
  /** Costs are counted anew beyond this, so that sums never overflow. */
  private static final int HIGH = 1 << 29;

  /** Characters looked at beyond a position: an atom, and whether a word begins behind it. */
  private static final int AHEAD = RuleChars.LONGEST + HanLpDictionary.LONGEST_WORD + 8;

  private static final int UNKNOWN = -1;

  /** What ends nowhere: the beginning and the end of the text. */
  private static final int NO_WORD = -1;

  private final Window window;
  private final HanLpAtoms atoms;

  /**
   * Of the node that ended last at each position, -1 if none does; the others follow by {@link
   * #next}.
   */
  private int[] ending;

  private int[] next = new int[1024];
  private int[] cost = new int[1024];
  private int[] back = new int[1024];
  private int[] id = new int[1024];
  private int[] count = new int[1024];
  private int[] end = new int[1024];

  /** What the node's word is, as {@link PathWord} says; the states are the dictionary's. */
  private int[] what = new int[1024];

  private int[] path = new int[1024];
  private int nodes;

  /** Behind which node a user's words are put. */
  private int cheapest;

  /** Where in the window the lattice begins. */
  private int origin;

  /** The furthest that any word goes. */
  private int reach;

  /** The next position that words begin at, where a text in pieces is left. */
  private int at;

  /** Whether the last text came to its end: nothing that an error left may come into the next. */
  private boolean clean = true;

  /**
   * An empty lattice.
   *
   * @param size how many characters are held at first
   */
  HanLpLattice(int size) {
    window = new Window(size);
    atoms = new HanLpAtoms(window);
    ending = new int[size + 1];
    Arrays.fill(ending, -1);
  }

  /** Segments {@code s} and adds its tokens to {@code out}. */
  void run(
      String s,
      HanLpDictionary dictionary,
      @Nullable UserDictionary users,
      TagDictionary tags,
      TokenBuffer out) {
    if (s.isEmpty()) {
      return;
    }
    begin(dictionary);
    goOn(s, 0, true, dictionary, users, tags, out);
  }

  private void begin(HanLpDictionary dictionary) {
    window.begin("", dictionary.charCodes);
    atoms.begin();
    at = 0;
    if (!clean) {
      Arrays.fill(ending, -1);
    }
    clean = false;
    begin(0, dictionary.id(HanLpDictionary.BOS), dictionary.count(HanLpDictionary.BOS), NO_WORD);
  }

  /**
   * Goes on with a text of which {@code s} has more, but not the first {@code dropped} characters
   * of what it had before; adds the tokens that are settled to {@code out}.
   *
   * @param ends whether the text ends here: then all tokens are settled
   */
  void goOn(
      String s,
      int dropped,
      boolean ends,
      HanLpDictionary dictionary,
      @Nullable UserDictionary users,
      TagDictionary tags,
      TokenBuffer out) {
    if (clean) {
      begin(dictionary);
    }
    window.goOn(s, dropped);
    int at = this.at;
    int length = s.length();
    if (!ends && window.base + at == length) {
      return;
    }
    while (window.base + at < length) {
      if (at + AHEAD > window.filled && !window.isLast()) {
        at -= origin;
        shift(origin);
        window.more();
        growEnding();
      }
      if (!ends && at + AHEAD > window.filled) {
        // Whatever is left before the origin is settled, and its text may be dropped.
        at -= origin;
        shift(origin);
        this.at = at;
        return;
      }
      int head = ending[at];
      if (head < 0) {
        at++;
        continue;
      }
      if (at > origin && reach == at && next[head] < 0) {
        settle(at, tags, out);
      }
      expand(at, dictionary, users);
      ending[at] = -1;
      at++;
    }
    finish(at, dictionary, tags, out);
    window.end();
    clean = true;
  }

  /** Makes room for as many ends as the window has places. */
  private void growEnding() {
    int before = ending.length;
    if (before < window.chars.length) {
      ending = Arrays.copyOf(ending, window.chars.length);
      Arrays.fill(ending, before, ending.length, -1);
    }
  }

  /** Moves everything {@code by} characters to the window's front. */
  private void shift(int by) {
    if (by == 0) {
      return;
    }
    window.drop(by);
    atoms.drop(by);
    int last = ending.length - by;
    System.arraycopy(ending, by, ending, 0, last);
    Arrays.fill(ending, last, last + by, -1);
    for (int x = 0; x < nodes; x++) {
      end[x] -= by;
    }
    origin -= by;
    reach -= by;
  }

  /** A lattice of one node, which ends at {@code at}. */
  private void begin(int at, int i, int n, int st) {
    nodes = 0;
    int root = node(at, 0, -1, i, n, st);
    next[root] = -1;
    ending[at] = root;
    origin = at;
    reach = at;
  }

  private int node(int e, int c, int b, int i, int n, int st) {
    int x = known(e, c, b, i, st);
    count[x] = n;
    return x;
  }

  /** A node of a dictionary's word, whose count and tag are looked up by its state. */
  private int known(int e, int c, int b, int i, int st) {
    int x = nodes++;
    if (x == next.length) {
      grow();
    }
    end[x] = e;
    cost[x] = c;
    back[x] = b;
    id[x] = i;
    what[x] = st;
    return x;
  }

  /**
   * The count of a node's word; a dictionary's word is looked up only where it is needed, which is
   * seldom.
   */
  private int count(int u, HanLpDictionary dictionary) {
    return what[u] >= 0 ? dictionary.counts[what[u]] : count[u];
  }

  int capacity() {
    return Math.max(window.chars.length, Math.max(next.length, path.length));
  }

  private void grow() {
    int size = 2 * next.length;
    next = Arrays.copyOf(next, size);
    cost = Arrays.copyOf(cost, size);
    back = Arrays.copyOf(back, size);
    id = Arrays.copyOf(id, size);
    count = Arrays.copyOf(count, size);
    end = Arrays.copyOf(end, size);
    what = Arrays.copyOf(what, size);
  }

  private void link(int x, int to) {
    next[x] = ending[to];
    ending[to] = x;
    reach = Math.max(reach, to);
  }

  /** Adds the words that begin at {@code at}, each behind its best predecessor. */
  private void expand(int at, HanLpDictionary dictionary, @Nullable UserDictionary users) {
    int cheapest = ending[at];
    for (int u = next[cheapest]; u >= 0; u = next[u]) {
      // Of equals the longer word, which was begun first, wins: it stands further down the list.
      cheapest = cost[u] <= cost[cheapest] ? u : cheapest;
    }
    if (Math.abs(cost[cheapest]) > HIGH) {
      countAnew(at, cost[cheapest]);
    }
    if (users != null && users.trie.mayBegin(window.chars[at], window.codes[at])) {
      this.cheapest = cheapest;
      users.find(window, at, this);
    }
    int longest = lexiconWords(at, cheapest, dictionary);
    if (users == null) {
      int to = atoms.end(at, longest, dictionary);
      // Beside the words that begin there, not in the place of one.
      if (to > at && (longest == 0 || !hasNode(at, to))) {
        atom(at, to, dictionary);
      }
    } else if (longest == 0) {
      atom(at, atoms.end(at, users, dictionary), dictionary);
    } else {
      // A user's word may begin where none of the dictionary's ends.
      int to = RuleChars.behind(window.chars, at, window.filled);
      if (to < window.filled
          && users.trie.mayBegin(window.chars[to], window.codes[to])
          && !window.cutsWord(to)
          && !hasNode(at, to)) {
        atom(at, to, dictionary);
      }
    }
  }

  /** Takes {@code by} off the costs of all nodes that words may follow. */
  private void countAnew(int at, int by) {
    for (int to = at; to <= reach; to++) {
      for (int x = ending[to]; x >= 0; x = next[x]) {
        cost[x] -= by;
      }
    }
  }

  /** Whether a word of the dictionary from {@code at} to {@code to} was added last or before. */
  private boolean hasNode(int at, int to) {
    for (int x = ending[to]; x >= 0; x = next[x]) {
      if (back[x] >= 0 && end[back[x]] == at) {
        return true;
      }
    }
    return false;
  }

  /** Adds the dictionary's words; returns the end of the longest, 0 if there is none. */
  private int lexiconWords(int at, int cheapest, HanLpDictionary dictionary) {
    int[] cells = dictionary.cells;
    char[] codes = window.codes;
    int filled = window.filled;
    int code = codes[at] & CharTable.CODE;
    int from = 0;
    int longest = 0;
    // Where all paths meet and one word goes on alone, nothing is chosen by what it costs.
    boolean alone = at == origin && nodes == 1 && !atoms.isNext(at);
    int first = 0;
    for (int i = at; code != 0; ) {
      int to = cells[4 * from] + code;
      if (cells[4 * to + HanLpDictionary.CHECK] != from) {
        break;
      }
      int word = cells[4 * to + HanLpDictionary.ID];
      if (word >= 0) {
        if (alone && longest == 0) {
          first = to;
        } else {
          if (alone) {
            addKnown(at, longest, cheapest, dictionary, first);
            alone = false;
          }
          addKnown(at, i + 1, cheapest, dictionary, to);
        }
        longest = i + 1;
      }
      if (++i == filled) {
        break;
      }
      int next = codes[i] & CharTable.CODE;
      if (from == 0 && !dictionary.mayBegin(code, next)) {
        break;
      }
      code = next;
      from = to;
    }
    if (alone && longest > 0) {
      int word = cells[4 * first + HanLpDictionary.ID];
      link(known(longest, cost[cheapest], cheapest, word, first), longest);
    }
    return longest;
  }

  /**
   * A word of the dictionary that ends at {@code to}: only pairs that exist can beat the cheapest
   * predecessor.
   */
  private void addKnown(int at, int to, int cheapest, HanLpDictionary dictionary, int st) {
    int word = dictionary.cells[4 * st + HanLpDictionary.ID];
    int unigram = dictionary.cells[4 * st + HanLpDictionary.UNIGRAM];
    int best = cost[cheapest] + (unigram & HanLpDictionary.UNIGRAM_MASK);
    int from = cheapest;
    Bigrams bigrams = dictionary.bigrams;
    for (int u = ending[at]; u >= 0; u = next[u]) {
      int pair =
          id[u] == UNKNOWN
              // HanLP counts an unknown pair once.
              ? dictionary.costs.pair(1, count(u, dictionary), dictionary.counts[st])
              : bigrams.cost(id[u], word);
      if (pair != Integer.MAX_VALUE) {
        if ((pair & HanLpDictionary.IS_COUNT) != 0) {
          int n = pair & ~HanLpDictionary.IS_COUNT;
          pair = dictionary.costs.pair(n, count(u, dictionary), dictionary.counts[st]);
        }
        int c = cost[u] + pair;
        if (c < best || c == best && u < from) {
          best = c;
          from = u;
        }
      }
    }
    link(known(to, best, from, word, st), to);
  }

  /** A word that is not the dictionary's: {@code word} is a class's id or {@link #UNKNOWN}. */
  private void add(int at, int to, HanLpDictionary dictionary, int word, int n, int what) {
    int best = Integer.MAX_VALUE;
    int from = ending[at];
    Costs costs = dictionary.costs;
    for (int u = ending[at]; u >= 0; u = next[u]) {
      int pair;
      if (id[u] == UNKNOWN || word == UNKNOWN) {
        pair = costs.pair(1, count(u, dictionary), n);
      } else {
        pair = dictionary.bigrams.cost(id[u], word);
        if (pair == Integer.MAX_VALUE) {
          pair = costs.unigram(n);
        } else if ((pair & HanLpDictionary.IS_COUNT) != 0) {
          pair = costs.pair(pair & ~HanLpDictionary.IS_COUNT, count(u, dictionary), n);
        }
      }
      int c = cost[u] + pair;
      if (c < best || c == best && u < from) {
        best = c;
        from = u;
      }
    }
    link(node(to, best, from, word, n, what), to);
  }

  @Override
  public void take(Window window, int at, int to, int user, UserDictionary users) {
    if (window.cutsWord(to)) {
      return;
    }
    int c = cost[cheapest] + users.cost(user);
    link(node(to, c, cheapest, UNKNOWN, users.count(user), PathWord.user(user)), to);
  }

  /** A token that the dictionary does not have. */
  private void atom(int at, int to, HanLpDictionary dictionary) {
    char c = window.chars[at];
    int category = dictionary.category(c);
    int word = UNKNOWN;
    int what = PathWord.PUNCTUATION;
    if (HanLpDictionary.isNumber(category)) {
      word = dictionary.id(HanLpDictionary.NUMBER);
      what = PathWord.NUMERAL;
    } else if (category == HanLpDictionary.SINGLE) {
      word = dictionary.id(HanLpDictionary.STRING);
      what = PathWord.STRING;
    } else if (category == HanLpDictionary.CHINESE) {
      what = PathWord.NOUN;
    } else if (Character.isLetter(c)) {
      what = PathWord.STRING;
    }
    add(at, to, dictionary, word, dictionary.costs.unknownCount(), what);
  }

  /** The text ends: the last word is chosen by what it costs to end after it. */
  private void finish(int at, HanLpDictionary dictionary, TagDictionary tags, TokenBuffer out) {
    int eos = HanLpDictionary.EOS;
    add(at, at, dictionary, dictionary.id(eos), dictionary.count(eos), NO_WORD);
    emit(back[nodes - 1], tags, out);
    ending[at] = -1;
  }

  /** Puts out the cheapest path to {@code at} and begins anew with its last word. */
  private void settle(int at, TagDictionary tags, TokenBuffer out) {
    int last = ending[at];
    emit(last, tags, out);
    begin(at, id[last], count[last], what[last]);
  }

  private void emit(int last, TagDictionary tags, TokenBuffer out) {
    int n = 0;
    for (int x = last; back[x] >= 0; x = back[x]) {
      if (n == path.length) {
        path = Arrays.copyOf(path, 2 * n);
      }
      path[n++] = x;
    }
    while (n > 0) {
      int x = path[--n];
      out.add(window.base + end[x], what[x], tags);
    }
  }
}
