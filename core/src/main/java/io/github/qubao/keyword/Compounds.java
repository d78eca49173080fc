package io.github.qubao.keyword;

import io.github.qubao.internal.Hash;
import io.github.qubao.text.Surnames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Which neighbours of an article are one word: those that stand together twice or
 * more (医保 服务 → 医保服务), and the names of offices wherever they stand (云桥县 公安局).
 */
final class Compounds {
  /** What verbs end with that tell how far an act came (complements, 结果补语). */
  private static final String DONE = "足好完到满清成";

  /** They have at most so many units and parts. */
  private static final int LONGEST = 16;

  static final int MOST_PARTS = 8;

  /** From this on a noun behind an act is its object: 经营 烟花爆竹, but 治理 工程. */
  private static final double RARE_OBJECT = 0.6;

  /** With a verb: 种粮大户. */
  private static final int LONGEST_WITH_VERB = 4;

  /** With these end general words for people. */
  private static final String PEOPLE = "民员者户人众客";

  /** A common word that ends compounds, too: 思想道德建设. */
  static final String MAY_BE_LAST = "建设";

  /** A word that the news has more often is no person's name. */
  private static final double RARE_NAME = 0.9;

  /** What offices do before they act. */
  private static final Set<String> LOOKS =
      Set.of("调研", "考察", "检查", "督查", "督导", "视察", "走访", "慰问", "观摩", "巡查", "巡察", "参观", "指导");

  private final String text;
  private final List<Part> parts;
  private final Predicate<String> lexicon;

  /** How many compounds have a hash, and for each part and length of a compound that hash. */
  private final int[] sketch;

  private final int[] slots;

  private final Map<String, Recurring> recurring = new HashMap<>();

  /** Of each part the most parts of a compound that begins there and may recur. */
  private final byte[] longestLikely;

  /** Not thread-safe. How often a compound stands in the text, and what follows it. */
  private static final class Recurring {
    int times;

    /** Whether it once ends: no further part follows, or not always the same. */
    boolean ends;

    private @Nullable String next;

    void count(@Nullable String following) {
      ends |= following == null || next != null && !following.equals(next);
      next = following;
      times++;
    }
  }

  Compounds(String text, List<Part> parts, Predicate<String> lexicon) {
    this.text = text;
    this.parts = parts;
    this.lexicon = lexicon;
    sketch = new int[Math.max(256, Integer.highestOneBit(4 * parts.size()) << 1)];
    slots = new int[MOST_PARTS * parts.size()];
    longestLikely = new byte[parts.size()];
    fill();
  }

  /** The word that {@code n} parts from part {@code i} on make. */
  String word(int i, int n) {
    return n == 1
        ? parts.get(i).word()
        : text.substring(parts.get(i).start(), parts.get(i + n - 1).end());
  }

  /** How many parts the longest compound or office's name has that begins at part {@code i}. */
  int longest(int i) {
    int office = officeAt(i);
    for (int n = longestLikely[i]; n > office; n--) {
      if (isLikely(i, n)) {
        Recurring r = recurring.get(word(i, n));
        if (r != null && r.times > 1 && r.ends && !isGeneral(i, n)) {
          return n;
        }
      }
    }
    return office == 1 && isPair(i) ? 2 : office;
  }

  /** Whether part {@code i} and the next are a term of a field. */
  private boolean isPair(int i) {
    return i + 1 < parts.size()
        && parts.get(i + 1).joined()
        && IndexTerms.isTerm(text, parts.get(i).start(), parts.get(i + 1).end());
  }

  /** Whether {@code n} parts from part {@code i} on are a term of a field: 安全 生产. */
  private boolean isTerm(int i, int n) {
    if (i + n > parts.size() || !parts.get(i + n - 1).joined()) {
      return false;
    }
    int start = parts.get(i).start();
    int end = parts.get(i + n - 1).end();
    return end - start > PackedWord.LONGEST
        ? IndexTerms.isTerm(text.substring(start, end))
        : IndexTerms.isTerm(text, start, end);
  }

  /** Whether {@code n} parts from part {@code i} on are an office's name: 云桥县 公安局. */
  boolean isOffice(int i, int n) {
    return parts.get(i).beginsOffice() && endsAsOffice(i, n);
  }

  /** Whether none of {@code n} parts tells of what: 管理 服务 中心. */
  boolean isGeneral(int i, int n) {
    Part last = parts.get(i + n - 1);
    if (!last.vague()) {
      return false;
    }
    // 周边 居民: anybody, anywhere.
    if (n == 2 && parts.get(i).vague() && PEOPLE.indexOf(last.last()) >= 0) {
      return true;
    }
    for (int k = i; k < i + n; k++) {
      Part p = parts.get(k);
      boolean says = !p.acts() || p.isInner() && p.leads() || p.isVerbal() && !p.vague();
      if (k + 1 < i + n && says) {
        return false;
      }
    }
    return !isTerm(i, n);
  }

  /** Counts what may be a compound. The sketch spares strings for nearly all that stand once. */
  private void fill() {
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
          longestLikely[i] = (byte) n;
        }
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      for (int n = 2; n <= longestLikely[i]; n++) {
        if (isLikely(i, n) && (mayFollow(i, n) || isTerm(i, n))) {
          recurring
              .computeIfAbsent(word(i, n), w -> new Recurring())
              .count(goesOn(i + n) ? parts.get(i + n).word() : null);
        }
      }
    }
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
   * Whether {@code n} parts may be a compound: none ends with a common word or with what only says
   * how the next is, and with a place that tells its kind only an office's name begins.
   */
  private boolean mayBe(int i, int n) {
    Part first = parts.get(i);
    Part last = parts.get(i + n - 1);
    if (last.isInner()) {
      return last.word().equals(MAY_BE_LAST) && !first.isWholePlace()
          || last.word().length() > 2 && Evidence.isOffice(last.word());
    }
    return !last.modifies() && (!first.isWholePlace() || Evidence.isOffice(last.word()));
  }

  /** Whether these parts may be one: not an act and its object, nor two acts. */
  private boolean mayFollow(int i, int n) {
    Part first = parts.get(i);
    Part second = parts.get(i + 1);
    Part last = parts.get(i + n - 1);
    // 居民 消防 安全: who it is for is no part of it.
    if (looksAt(first, last)
        || namesAndPost(i, n)
        || IndexTerms.isWho(text, first.start(), first.end())
        || n > 2 && first.vague() && isTerm(i + 1, n - 1)) {
      return false;
    }
    if (Terms.isClause(parts, i, i + n, false)
        || !Evidence.isOffice(last.word()) && hasOffice(i, i + n - 1)) {
      return false;
    }
    // 备足 稻种, 建好 渠道: an act that is done, and no kind of thing.
    if ((first.isInner() && first.acts() || first.sort() == Evidence.Sort.ACT)
        && DONE.indexOf(first.last()) >= 0) {
      return false;
    }
    if (first.isInner() && first.acts()) {
      return !goesOn(i + n)
          && last.end() - first.start() <= LONGEST_WITH_VERB
          && second.sort() == Evidence.Sort.NOUN
          && (Evidence.isOffice(second.word()) || !second.vague());
    }
    boolean twoActs = second.sort() == Evidence.Sort.ACT && !KeywordFilter.isWork(second.word());
    return first.sort() != Evidence.Sort.ACT
        || !twoActs && second.idf() < RARE_OBJECT && !isObject(first, last)
        || last.last() == '区'
        || Evidence.isOffice(last.word());
  }

  /** Whether a kind of work is done to what is behind: 接种 疫苗, but 安全 头盔, 养殖 技术. */
  private static boolean isObject(Part work, Part last) {
    return !last.vague()
        && !last.acts()
        && KeywordFilter.isWork(work.word())
        && !work.word().equals("安全");
  }

  /** 调研 防汛: an office looks at it, and the matter is what is behind; but 调研组, 检查站. */
  private boolean looksAt(Part first, Part last) {
    return first.length() == 2
        && LOOKS.contains(first.word())
        && "组团队员".indexOf(last.last()) < 0
        && !Evidence.isOffice(last.word());
  }

  /** Whether a person's name stands beside what the person is: 教导员 祁芳, 祁芳 场长, 祁芳 老人. */
  private boolean namesAndPost(int i, int n) {
    for (int k = i; k < i + n; k++) {
      Part p = parts.get(k);
      boolean post =
          k > i
                  && (WordEdges.POSTS.indexOf(parts.get(k - 1).last()) >= 0
                      || IndexTerms.isWho(text, parts.get(k - 1).start(), parts.get(k - 1).end()))
              || k + 1 < i + n && WordEdges.POSTS.indexOf(parts.get(k + 1).last()) >= 0;
      if (post
          && p.length() < 4
          && !p.place()
          && !Part.tellsKind(p.word())
          && Surnames.isFullName(text, p.start(), p.end())
          && (p.idf() > RARE_NAME || !lexicon.test(p.word()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an office's name stands before what it does or who is there: 供电公司 抢修队. */
  private boolean hasOffice(int i, int end) {
    for (int k = i; k < end; k++) {
      if (parts.get(k).length() > 2 && Evidence.isOffice(parts.get(k).word())) {
        return true;
      }
    }
    return false;
  }

  /** Whether part {@code end} goes on with what ends before it: 电动车 交通 安全. */
  private boolean goesOn(int end) {
    if (end == parts.size()) {
      return false;
    }
    Part next = parts.get(end);
    return next.joined() && !next.isInner() && !next.modifies();
  }

  /** Whether a compound of {@code n} parts begins here and may recur. */
  private boolean isLikely(int i, int n) {
    int slot = slots[MOST_PARTS * i + n - 1];
    return slot > 0 && sketch[slot - 1] > 1;
  }

  private int officeAt(int i) {
    if (!parts.get(i).beginsOffice()) {
      return 1;
    }
    int n = reach(i);
    while (n > 1 && !endsAsOffice(i, n)) {
      n--;
    }
    return n;
  }

  private boolean endsAsOffice(int i, int n) {
    Part last = parts.get(i + n - 1);
    // 青芦镇 辖区 银行: some of them, and no name.
    for (int k = i + 1; k < i + n - 1; k++) {
      if (parts.get(k).isInner() && parts.get(k).acts()) {
        return false;
      }
    }
    return !last.place()
        && (last.word().length() > 2 || !last.isInner() && (n > 2 || !last.vague()))
        && Evidence.isOffice(last.word())
        && (lexicon.test(last.word())
            || !KeywordFilter.hasFunctionWord(last.word())
                && !KeywordFilter.beginsWithFunctionWord(last.word()));
  }
}
