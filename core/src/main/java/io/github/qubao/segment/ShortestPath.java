package io.github.qubao.segment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per worker. The first stage: the cheapest way through the words of the
 * dictionary, each of which costs -ln of its probability (a unigram model), by one best cost a
 * position.
 *
 * <pre>
 *   position  0    1    2    3    4    5
 *   text      | 区 | 委 | 会 | 议 | 室 |
 *             |----|----|----|----|----|     single characters
 *             |---------|                    区委
 *                       |---------|          会议
 *                       |--------------|     会议室
 * </pre>
 *
 * <p>At each position, from left to right, every word that begins there is tried: {@code cost[end]
 * = min(cost[end], cost[position] + cost of the word)}. What all ways have in common is final,
 * whatever follows, and goes on to the second stage.
 */
final class ShortestPath implements UserDictionary.Taker {
  private static final int UNREACHED = Integer.MAX_VALUE;

  /** Brings a cell's mark of a phrase to its place in a word. */
  private static final int PHRASE_SHIFT =
      Long.numberOfTrailingZeros(DictionaryTrie.PHRASE)
          - Integer.numberOfTrailingZeros(PathWord.PHRASE);

  /** What 多 costs behind a number, in units of 2^-10: hardly anything else stands there. */
  private static final int MORE_COST = 2 << 10;

  /** Measures that follow it. */
  private static final String BEHIND_MORE = "元年人个名户亩万家位次件项天吨斤米公平立种条台辆场座棵株头只岁里度所处份级层间";

  /** Costs are counted anew after so many characters: sums never overflow. */
  private static final int BLOCK = 1 << 14;

  /** Cost of the best way to each position. */
  private int[] cost = new int[0];

  /** Where the last word of that way begins. */
  private int[] from = new int[0];

  /** What that word is: a state of the dictionary, or below 0 as {@link PathWord} says. */
  private int[] word = new int[0];

  /** The farthest end of a word that was offered. */
  private int reach;

  /** Ends of the words that {@link #trace} found. */
  int[] ends = new int[0];

  /** What they are, as in {@link #word}. */
  int[] words = new int[0];

  /** Finds the best way from {@code origin} to every position up to {@code limit}. */
  void run(Window window, int origin, int limit, Settings settings, Dictionary dictionary) {
    int size = window.chars.length + 1;
    if (cost.length < size) {
      cost = new int[size];
      from = new int[size];
      word = new int[size];
      ends = new int[size];
      words = new int[size];
    }
    Arrays.fill(cost, origin + 1, window.filled + 1, UNREACHED);
    cost[origin] = 0;
    reach = origin;
    for (int at = origin; at < limit; at += BLOCK) {
      int end = Math.min(limit, at + BLOCK);
      expand(window, at, end, settings, dictionary);
      if (end < limit) {
        countAnew(end, window.filled);
      }
    }
  }

  /** What the best way to {@code at} costs, but for what {@link #countAnew} took off. */
  int cost(int at) {
    return cost[at];
  }

  /** Takes the least cost of what is reached behind {@code at} off all of them. */
  private void countAnew(int at, int filled) {
    int last = Math.min(filled, at + Window.LOOKAHEAD);
    int least = UNREACHED;
    for (int i = at; i <= last; i++) {
      least = Math.min(least, cost[i]);
    }
    for (int i = at; i <= last; i++) {
      cost[i] -= cost[i] == UNREACHED ? 0 : least;
    }
  }

  /** The hot loop: tries the words that begin at each position. */
  private void expand(
      Window window, int start, int limit, Settings settings, Dictionary dictionary) {
    int[] cost = this.cost;
    int[] from = this.from;
    int[] word = this.word;
    char[] chars = window.chars;
    char[] codes = window.codes;
    byte[] wordLengths = window.wordLengths;
    DictionaryTrie trie = dictionary.trie();
    long[] cells = trie.cells;
    int root = trie.root;
    int unknownCost = dictionary.unknownCost();
    UserDictionary users = settings.users();
    for (int at = start; at < limit; at++) {
      wordLengths[at] = 0;
      int before = cost[at];
      if (before == UNREACHED) {
        continue;
      }
      int unit = codes[at];
      if (users != null && users.trie.mayBegin(chars[at], codes[at])) {
        users.find(window, at, this);
      }
      int code = unit & CharTable.CODE;
      boolean ruled = (unit & CharTable.RULE) != 0 && byRule(window, at, settings, dictionary);
      boolean crossed = reach > at;
      // Some words begin with a letter (T恤), but no letter of a Latin word is one by itself.
      if (ruled && (code == 0 || (unit & CharTable.IN_WORD) == 0)) {
        continue;
      }
      long cell = cells[root + code];
      int end = at + 1;
      boolean known = code != 0 && (cell & DictionaryTrie.LABEL) == code;
      int price = known ? DictionaryTrie.cost(cell) : 0;
      if (ruled) {
        if (!known) {
          continue;
        }
      } else if (price != 0) {
        if (before + price < cost[end]) {
          cost[end] = before + price;
          from[end] = at;
          word[end] = root + code;
        }
      } else {
        if (Character.isHighSurrogate(chars[at]) && Character.isLowSurrogate(chars[end])) {
          end++;
        }
        if (before + unknownCost < cost[end]) {
          cost[end] = before + unknownCost;
          from[end] = at;
          word[end] = PathWord.unknown(chars, at);
        }
        if (!known) {
          continue;
        }
      }
      end = at + 1;
      code = codes[end] & CharTable.CODE;
      if (code == 0 || !trie.mayBegin(unit & CharTable.CODE, code)) {
        continue;
      }
      int lengths = 0;
      int length = 1;
      long longest = 0;
      int longestEnd = at;
      do {
        if ((cell & DictionaryTrie.follow(code)) == 0) {
          break;
        }
        int state = DictionaryTrie.base(cell) + code;
        cell = cells[state];
        if ((cell & DictionaryTrie.LABEL) != code) {
          break;
        }
        end++;
        if ((cell & (DictionaryTrie.WORD | DictionaryTrie.PHRASE)) != 0
            && (codes[end - 1] & codes[end] & CharTable.IN_WORD) == 0) {
          lengths |= (cell & DictionaryTrie.WORD) != 0 ? length : 0;
          price = DictionaryTrie.cost(cell);
          if (price != 0) {
            longest = cell;
            longestEnd = end;
            if (before + price < cost[end]) {
              cost[end] = before + price;
              from[end] = at;
              word[end] = state | (int) (cell >>> PHRASE_SHIFT) & PathWord.PHRASE;
            }
          }
        }
        length <<= 1;
        code = codes[end] & CharTable.CODE;
      } while (code != 0);
      wordLengths[at] = (byte) (lengths & 15);
      reach = Math.max(reach, longestEnd);
      if ((longest & DictionaryTrie.CERTAIN) != 0
          && !crossed
          && !trie.mayBegin(
              codes[longestEnd - 1] & CharTable.CODE, codes[longestEnd] & CharTable.CODE)
          && (users == null || isFree(at + 1, longestEnd, window, users))) {
        while (at + 1 < longestEnd) {
          wordLengths[++at] = Window.UNSEEN;
        }
      }
    }
  }

  /** Whether no word of the user's may begin at any of the characters. */
  private static boolean isFree(int start, int end, Window window, UserDictionary users) {
    for (int i = start; i < end; i++) {
      if (users.trie.mayBegin(window.chars[i], window.codes[i])) {
        return false;
      }
    }
    return true;
  }

  /** Offers a user's word, but where it would cut a number or a Latin word. */
  @Override
  public void take(Window window, int at, int end, int user, UserDictionary users) {
    boolean cuts =
        window.cutsWord(end)
            || (window.codes[at] & CharTable.IN_WORD) != 0
                && end < NumberRules.end(window.chars, at, window.filled);
    if (!cuts) {
      offer(at, end, users.cost(user), PathWord.user(user));
    }
  }

  /** Offers the token that a rule finds; false if none does. */
  private boolean byRule(Window window, int at, Settings settings, Dictionary dictionary) {
    char[] chars = window.chars;
    int filled = window.filled;
    if ((window.codes[at] & CharTable.IN_WORD) != 0) {
      int to = NumberRules.end(chars, at, filled);
      boolean latin = RuleChars.hasLatin(chars, at, to);
      int price = latin ? dictionary.latinCost() : dictionary.numberCost();
      offer(at, to, price, latin ? PathWord.STRING : PathWord.NUMERAL);
      date(at, to, window, settings, dictionary);
      more(to, window);
      return true;
    }
    if ((window.codes[at] & CharTable.HAN) != 0) {
      return ChineseNumerals.mayFollow(chars[at + 1]) && numeral(window, at, settings, dictionary);
    }
    if (!SignRules.mayJoin(chars[at], chars[at + 1])) {
      return false;
    }
    int joined = SignRules.scriptEnd(chars, at, filled);
    boolean letters = joined > at;
    if (!letters) {
      joined = SignRules.emojiEnd(chars, at, filled);
    }
    if (letters || joined > at) {
      if (joined > at + 1) {
        int word = letters ? PathWord.STRING : PathWord.PUNCTUATION;
        offer(at, joined, dictionary.unknownCost(), word);
      }
      return joined > at + 1;
    }
    if (Character.isSurrogate(chars[at])) {
      return false;
    }
    int to = at + 1;
    int last = Math.min(filled, at + RuleChars.LONGEST);
    while (to < last && chars[to] == chars[at]) {
      to++;
    }
    if (to > at + 1) {
      offer(at, to, dictionary.unknownCost(), PathWord.PUNCTUATION);
      UserDictionary users = settings.users();
      if (users != null && users.trie.mayBegin(chars[at], window.codes[at])) {
        // Any of these marks may begin a word of the user's.
        for (int end = at + 1; end < to; end++) {
          offer(at, end, dictionary.unknownCost(), PathWord.PUNCTUATION);
        }
      }
    }
    return to > at + 1;
  }

  /**
   * Offers the numeral in Chinese characters that begins at {@code at}, and the ordinal; true if
   * nothing else may begin there.
   */
  private boolean numeral(Window window, int at, Settings settings, Dictionary dictionary) {
    char[] chars = window.chars;
    int filled = window.filled;
    if (chars[at] == '第') {
      int to = NumberRules.ordinalEnd(chars, at, filled);
      boolean arabic = to > at;
      if (!arabic && at + 1 < filled) {
        to = ChineseNumerals.end(chars, at + 1, filled);
      }
      if (to > at + 1) {
        offer(at, to, dictionary.numberCost(), PathWord.NUMERAL);
      }
      return arabic;
    }
    int to = ChineseNumerals.end(chars, at, filled);
    if (to > at) {
      offer(at, to, dictionary.numberCost(), PathWord.NUMERAL);
    }
    date(at, Math.max(to, at + 1), window, settings, dictionary);
    if (to > at) {
      more(to, window);
    }
    return false;
  }

  /** Offers 多 and 余 behind a number as a word of their own where a measure follows: 300 多 元. */
  private void more(int at, Window window) {
    char[] chars = window.chars;
    if (at + 1 < window.filled
        && (chars[at] == '多' || chars[at] == '余')
        && BEHIND_MORE.indexOf(chars[at + 1]) >= 0) {
      offer(at, at + 1, MORE_COST, PathWord.NUMERAL);
    }
  }

  /** Offers a number with the unit of a date behind it, where dates are one token. */
  private void date(int at, int to, Window window, Settings settings, Dictionary dictionary) {
    char[] chars = window.chars;
    if (settings.joinDates()
        && to < window.filled
        && DateRules.isUnit(chars, at, to, settings.form(chars[to]))) {
      offer(at, to + 1, dictionary.numberCost(), PathWord.TIME);
    }
  }

  private void offer(int at, int end, int price, int what) {
    reach = Math.max(reach, end);
    if (cost[at] + price < cost[end]) {
      cost[end] = cost[at] + price;
      from[end] = at;
      word[end] = what;
    }
  }

  /**
   * The last position up to {@code limit} that the best ways to all positions reached at or behind
   * {@code limit} have in common: the way to it is final.
   */
  int common(int origin, int limit, int filled) {
    int last = Math.min(filled, limit + Window.LOOKAHEAD);
    int common = -1;
    for (int i = limit; i <= last; i++) {
      if (cost[i] != UNREACHED) {
        common = common < 0 ? i : meet(common, i);
      }
    }
    while (common > limit) {
      common = from[common];
    }
    return Math.max(origin, common);
  }

  private int meet(int a, int b) {
    int first = a;
    int second = b;
    while (first != second) {
      if (first > second) {
        first = from[first];
      } else {
        second = from[second];
      }
    }
    return first;
  }

  /**
   * Leaves the words from {@code origin} to {@code to} at the end of {@link #ends} and {@link
   * #words}; returns the place of the first.
   */
  int trace(int origin, int to, Settings settings, Dictionary dictionary, Window window) {
    UserDictionary users = settings.users();
    int i = ends.length;
    for (int at = to; at > origin; at = from[at]) {
      if (PathWord.isPhrase(word[at])) {
        int raw = dictionary.phraseCuts(word[at] & ~PathWord.PHRASE);
        int mark = (raw & Dictionary.FIXED) != 0 ? PathWord.PHRASE : 0;
        int cuts = cuts(at, raw, users, window);
        i = tracePhrase(from[at], at, cuts, mark, i, dictionary.trie(), users, window);
      } else {
        ends[--i] = at;
        words[i] = word[at];
      }
    }
    return i;
  }

  /** Where the word that ends at {@code at} is cut again. */
  private int cuts(int at, int raw, @Nullable UserDictionary users, Window window) {
    int start = from[at];
    int cuts = raw & (1 << at - start - 1) - 1;
    WordTrie removed = users == null ? null : users.removed;
    return removed == null ? cuts : cutRemoved(start, at, cuts, removed, window);
  }

  /** Cuts between all characters of those parts of a phrase that the user took out. */
  private static int cutRemoved(int start, int end, int cuts, WordTrie removed, Window window) {
    int out = cuts;
    int first = start;
    for (int to = start + 1; to <= end; to++) {
      if (to == end || (cuts & 1 << to - start - 1) != 0) {
        if (window.valueIn(removed, first, to) >= 0) {
          for (int i = first + 1; i < to; i++) {
            out |= 1 << i - start - 1;
          }
        }
        first = to;
      }
    }
    return out;
  }

  /** Puts the words of a phrase in front of place {@code i}; returns the place of the first. */
  private int tracePhrase(
      int start,
      int end,
      int cuts,
      int mark,
      int i,
      DictionaryTrie trie,
      @Nullable UserDictionary users,
      Window window) {
    int place = i;
    int last = end;
    for (int at = end - 1; at >= start; at--) {
      if (at == start || (cuts & 1 << at - start - 1) != 0) {
        ends[--place] = last;
        int part = part(at, last, trie, users, window);
        // A character that a fixed phrase sets apart is none for the second stage to join.
        words[place] = last - at == 1 && part >= 0 ? part | mark : part;
        last = at;
      }
    }
    return place;
  }

  /** What a part of a phrase is: the user's word, the dictionary's, or a noun. */
  private static int part(
      int from, int to, DictionaryTrie trie, @Nullable UserDictionary users, Window window) {
    int own = users == null ? -1 : window.valueIn(users.trie, from, to);
    if (own >= 0) {
      return PathWord.user(own);
    }
    int state = trie.state(window.codes, from, to);
    return state > 0 && trie.isWord(state) ? state : PathWord.NOUN;
  }
}
