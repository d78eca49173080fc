package io.github.qubao.segment;

import io.github.qubao.text.Surnames;
import java.util.Objects;

/**
 * Not thread-safe: one per worker. Puts out the words of the cheapest path, and joins single
 * characters among them: to words that no dictionary has, as the character tagger says, to names
 * that a byline tells of, and a suffix to the word before it.
 */
final class PathWriter {
  /** Characters of a surname and a given name of two. */
  private static final int NAME = 3;

  private final Window window;
  private final ShortestPath path;
  private final CharTagger charTagger = new CharTagger();

  /** Writes words of {@code path}, which runs over {@code window}. */
  PathWriter(Window window, ShortestPath path) {
    this.window = window;
    this.path = path;
  }

  /**
   * Puts out the words of the path from number {@code first} on; returns where the first begins
   * that what follows may still change.
   */
  int put(
      String text,
      int origin,
      int first,
      boolean last,
      Settings settings,
      Dictionary dictionary,
      TokenBuffer out) {
    int[] ends = path.ends;
    int[] words = path.words;
    CharTaggerModel model = settings.charTagger();
    int base = window.base;
    int n = ends.length;
    int start = origin;
    for (int i = first; i < n; ) {
      if (model != null) {
        int settled = putSettled(i, start, n - 1, model, dictionary, out);
        start = settled == i ? start : ends[settled - 1];
        i = settled;
      }
      if (ends[i] > start + 1) {
        if (!last
            && i + 1 == n
            && DerivedWords.takesSuffix(words[i], ends[i] - start, dictionary.tags())) {
          return start;
        }
        out.add(base + ends[i], PathWord.plain(words[i]), dictionary.tags());
        start = ends[i++];
        continue;
      }
      int run = model == null ? 0 : run(start, i, n, model);
      if (run == 0) {
        out.add(base + ends[i], PathWord.plain(words[i]), dictionary.tags());
        start = ends[i++];
        continue;
      }
      int roles = dictionary.chars().roles(window.codes[start] & CharTable.CODE);
      boolean suffix = (roles & CharTable.SUFFIX) != 0;
      int before = suffix && i > first ? before(start, i, first, origin, out) : start;
      if (!last && i + run == n && run < CharTagger.LONGEST) {
        if (start - before > 1) {
          // The character may belong to the word before it.
          out.size--;
          return before;
        }
        return start;
      }
      boolean surname = (roles & CharTable.SURNAME) != 0;
      if (surname
          && run <= NAME
          && !saysBehindName(start, start + NAME - 1, settings)
          && isApart(start, i, n)
          && PersonNames.endsAt(text, base + start, base + start + NAME, settings, out)
          && !settings.isTakenOut(text, base + start, base + start + NAME)) {
        // A byline tells of a name more surely than the tagger.
        out.add(base + start + NAME, PathWord.PERSON, dictionary.tags());
        i += NAME;
      } else if (run > 1) {
        join(text, start, i, run, before, settings, dictionary, out);
        i += run;
      } else if (surname
          && i + 1 < n
          && !PathWord.isUser(words[i + 1])
          && PersonNames.endsAt(text, base + start, base + ends[i + 1], settings, out)
          && !settings.isTakenOut(text, base + start, base + ends[i + 1])) {
        out.add(base + ends[i + 1], PathWord.PERSON, dictionary.tags());
        i += 2;
      } else {
        single(text, start, i, before, settings, dictionary, out);
        i++;
      }
      start = ends[i - 1];
    }
    return start;
  }

  /**
   * Puts out the words from {@code first} on, which begins at {@code start}, up to the next that
   * may be joined to one beside it: a single Han character before another, or a surname or a
   * suffix. Nine of ten words are passed by here, with one branch for all that is asked: most of it
   * cannot be foreseen.
   *
   * @return the number of that word, at most {@code to}
   */
  private int putSettled(
      int first, int start, int to, CharTaggerModel model, Dictionary dictionary, TokenBuffer out) {
    int[] ends = path.ends;
    char[] codes = window.codes;
    CharTable chars = dictionary.chars();
    int begin = start;
    int i = first;
    while (i < to) {
      int end = ends[i];
      int code = codes[begin] & CharTable.CODE;
      int pair = singleHan(end, ends[i + 1]) & model.mayJoin(code, codes[end] & CharTable.CODE);
      if ((singleHan(begin, end) & (pair | chars.roles(code))) != 0) {
        break;
      }
      begin = end;
      i++;
    }
    out.addAll(path, first, i, window.base, dictionary.tags());
    return i;
  }

  /** All bits set if the word is a single Han character, else 0. */
  private int singleHan(int start, int end) {
    return (end - start - 2 & -(window.codes[start] & CharTable.HAN)) >> 31;
  }

  /**
   * Where the path's word before word {@code i} begins; {@code start} if it was put together with
   * what stands before it, by the tagger or as a name in a byline.
   */
  private int before(int start, int i, int first, int origin, TokenBuffer out) {
    int before = i == first + 1 ? origin : path.ends[i - 2];
    int token = out.size == 1 ? 0 : out.ends[out.size - 2];
    return token == window.base + before ? before : start;
  }

  /**
   * Puts out a single character of the path: a suffix as part of the word before it, else a word.
   *
   * @param before where the word before it begins if it may be a suffix, else {@code start}
   */
  private void single(
      String text,
      int start,
      int i,
      int before,
      Settings settings,
      Dictionary dictionary,
      TokenBuffer out) {
    int end = window.base + start + 1;
    if (start - before > 1) {
      char suffix = settings.form(window.chars[start]);
      char first = settings.form(window.chars[before]);
      char last = settings.form(window.chars[start - 1]);
      if (DerivedWords.takes(
              suffix, path.words[i - 1], start - before, first, last, dictionary.tags())
          && !settings.isTakenOut(text, window.base + before, end)) {
        out.extend(end, PathWord.NOUN, dictionary.tags());
        return;
      }
    }
    out.add(end, path.words[i], dictionary.tags());
  }

  /** Whether as many single characters of the path stand from word {@code i} on as a name has. */
  private boolean isApart(int start, int i, int n) {
    return i + NAME <= n
        && path.ends[i + NAME - 1] == start + NAME
        && !PathWord.isUser(path.words[i])
        && !PathWord.isUser(path.words[i + 1])
        && !PathWord.isUser(path.words[i + 2]);
  }

  /** How many single Han characters that may be one word stand from word {@code i} on. */
  private int run(int start, int i, int n, CharTaggerModel model) {
    int[] ends = path.ends;
    int[] words = path.words;
    char[] codes = window.codes;
    int j = i;
    for (int at = start; j < n && j - i < CharTagger.LONGEST; j++, at++) {
      boolean single =
          ends[j] == at + 1
              && (codes[at] & CharTable.HAN) != 0
              && !PathWord.isUser(words[j])
              && !PathWord.isPhrase(words[j])
              && words[j] != PathWord.NUMERAL;
      if (!single
          || j > i && model.areApart(codes[at - 1] & CharTable.CODE, codes[at] & CharTable.CODE)) {
        break;
      }
    }
    return j - i;
  }

  /** Tags a run of single characters and puts out the words that come of it. */
  private void join(
      String text,
      int start,
      int i,
      int run,
      int before,
      Settings settings,
      Dictionary dictionary,
      TokenBuffer out) {
    CharTaggerModel model = Objects.requireNonNull(settings.charTagger());
    charTagger.tag(window, start, run, dictionary.trie(), model);
    int base = window.base;
    int begin = 0;
    for (int k = 1; k <= run; k++) {
      if (k < run
          && !charTagger.isCutBefore(k)
          && !saysBehindName(start + begin, start + k, settings)) {
        continue;
      }
      int name = nameThatGoes(start + begin, start + k, settings);
      if (name > 0
          && !holdsTakenOut(text, base + start + begin, base + start + begin + name, settings)) {
        putName(start + begin, name, i + begin, settings, dictionary, out);
        begin += name + 1;
        if (begin == k) {
          continue;
        }
      }
      if (k - begin == 1 || holdsTakenOut(text, base + start + begin, base + start + k, settings)) {
        if (begin == 0) {
          single(text, start, i, before, settings, dictionary, out);
        }
        for (int c = Math.max(1, begin); c < k; c++) {
          out.add(base + start + c + 1, path.words[i + c], dictionary.tags());
        }
      } else {
        int word =
            out.isTagged() ? joined(start + begin, start + k, settings, dictionary) : PathWord.NOUN;
        out.add(base + start + k, word, dictionary.tags());
      }
      begin = k;
    }
  }

  /**
   * How long a name is that the tagger joins with where its bearer goes: 2 in 伍强来云桥县, 3 in 戴明溪率; 0
   * if there is none. A word that begins with a frequent surname is seldom so long.
   */
  private int nameThatGoes(int from, int to, Settings settings) {
    int length = to - from;
    if (length <= NAME || !Surnames.isFrequent(settings.form(window.chars[from]))) {
      return 0;
    }
    if (length == NAME + 1) {
      boolean leads = NameWords.LEADS.indexOf(settings.form(window.chars[to - 1])) >= 0;
      return leads
              && to < window.filled
              && NameWords.LED.indexOf(settings.form(window.chars[to])) >= 0
          ? NAME
          : 0;
    }
    for (int name = 2; name <= NAME; name++) {
      if (NameWords.GOES.indexOf(settings.form(window.chars[from + name])) >= 0) {
        return name;
      }
    }
    return 0;
  }

  /** Puts out a name and the verb of one character behind it. */
  private void putName(
      int from, int name, int i, Settings settings, Dictionary dictionary, TokenBuffer out) {
    int end = window.base + from + name;
    out.add(
        end,
        out.isTagged() ? joined(from, from + name, settings, dictionary) : PathWord.NOUN,
        dictionary.tags());
    out.add(end + 1, path.words[i + name], dictionary.tags());
  }

  /** What ends no name: 说 before a mark, 等 anywhere (陈云 等 一行). */
  private boolean isBehindName(int at, Settings settings) {
    char c = settings.form(window.chars[at]);
    return c == '等'
        || NameWords.SAYS.indexOf(c) >= 0 && (window.codes[at + 1] & CharTable.HAN) == 0;
  }

  /** Whether a name that the tagger joins with what its bearer does ends at {@code at}: 梁耀 说，. */
  private boolean saysBehindName(int from, int at, Settings settings) {
    int name = at - from;
    return (name == 2 || name == 3)
        && at < window.filled
        && isBehindName(at, settings)
        && Surnames.isSurname(settings.form(window.chars[from]));
  }

  /**
   * The user's or the dictionary's word if one of them has it after all; a person if it looks like
   * one, else a noun.
   */
  private int joined(int from, int to, Settings settings, Dictionary dictionary) {
    UserDictionary users = settings.users();
    int own = users == null ? -1 : window.valueIn(users.trie, from, to);
    if (own >= 0) {
      return PathWord.user(own);
    }
    int state = dictionary.trie().state(window.codes, from, to);
    if (state > 0 && dictionary.trie().isWord(state)) {
      return state;
    }
    boolean name = to - from == 3 && Surnames.isFrequent(settings.form(window.chars[from]));
    return name ? PathWord.PERSON : PathWord.NOUN;
  }

  /** Whether a word that the user took out would come back inside what the tagger joins. */
  private static boolean holdsTakenOut(String text, int from, int to, Settings settings) {
    if (settings.users() == null || settings.users().removed == null) {
      return false;
    }
    for (int start = from; start < to; start++) {
      for (int end = start + 1; end <= to; end++) {
        if (settings.isTakenOut(text, start, end)) {
          return true;
        }
      }
    }
    return false;
  }
}
