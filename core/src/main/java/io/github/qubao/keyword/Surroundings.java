package io.github.qubao.keyword;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Surnames;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. The text around the words of an article. What is free to stand anywhere has neighbours
 * that change (accessor variety): a word that the lexicon does not have, and that always has the
 * same beside it, ends within a longer one.
 */
final class Surroundings {
  /** So many places tell enough. */
  private static final int MOST_PLACES = 12;

  /** What is always there for longer than this is the rest of a phrase, not of a word. */
  private static final int LONGEST_REST = 4;

  private static final int LONGEST = 10;

  /** So often a run of single characters shows that it is one word, whatever they are. */
  private static final int OFTEN = 3;

  /** With these end offices' names. */
  private static final String OFFICE_ENDS = "站所院校局队馆厅";

  private static final int BEFORE = -1;
  private static final int BEHIND = 1;

  private final String title;
  private final List<Token> titled;
  private final String body;
  private final List<Token> bodied;
  private final Predicate<String> lexicon;

  Surroundings(
      String title,
      List<Token> titled,
      String body,
      List<Token> bodied,
      Predicate<String> lexicon) {
    this.title = title;
    this.titled = titled;
    this.body = body;
    this.bodied = bodied;
    this.lexicon = lexicon;
  }

  /**
   * The word that {@code word} is, longer if it ends within one; empty if it is a piece of what
   * cannot be told.
   *
   * @param name whether it names one thing, so that the words beside it are none of it
   * @param times how often it was counted; what stands once shows nothing
   */
  String whole(String word, boolean name, int times) {
    boolean shortName = name && word.length() == 2;
    if (name && word.length() == 3 && isCutPerson(word)) {
      return word.substring(0, 2);
    }
    // 青芦镇: its name tells where it ends.
    if (!shortName && (times < 2 || name && Part.tellsKind(word))) {
      return word;
    }
    String longer = name ? "" : Quotations.whole(word, title, body, MOST_PLACES);
    longer = name || !longer.isEmpty() ? longer : headed(word);
    if (!longer.isEmpty()) {
      return longer;
    }
    boolean known = lexicon.test(word);
    if (known && !shortName) {
      return word;
    }
    Places places = new Places(word, name);
    if (shortName && places.areBefore() || !known && places.areOfOffices()) {
      return "";
    }
    if (known || places.n < 2) {
      return word;
    }
    int right = places.rest(BEHIND);
    int left = places.rest(BEFORE);
    if (left == 0 && right == 0) {
      return word;
    }
    boolean told = left >= 0 && right >= 0 && word.length() + left + right <= LONGEST;
    return told ? slice(places.at[0] - left, places.at[0] + word.length() + right) : "";
  }

  /** Whether the text has the name without its last character more often: 祁芳 of 祁芳住 在. */
  private boolean isCutPerson(String word) {
    String name = word.substring(0, 2);
    return !Part.tellsKind(word)
        && Surnames.isFullName(word, 0, 2)
        && !lexicon.test(word)
        && !lexicon.test(name)
        && timesAlone(name) > times(word);
  }

  /** How often what stands behind a name is nothing that stands there again: 祁建国, 祁建军. */
  private int timesAlone(String name) {
    int alone = 0;
    int places = 0;
    for (String text : List.of(title, body)) {
      int at = text.indexOf(name);
      while (at >= 0 && places++ < MOST_PLACES) {
        int end = at + name.length();
        alone += end == text.length() || times(text.substring(at, end + 1)) == 1 ? 1 : 0;
        at = text.indexOf(name, end);
      }
    }
    return alone;
  }

  /**
   * The word with the single character that the title has behind it, if the text has both together,
   * too: 板凳 龙; empty if there is none.
   */
  private String headed(String word) {
    int end = title.indexOf(word) + word.length();
    int token = end < word.length() ? -1 : tokenAt(end, BEHIND);
    if (token < 0 || !isLone(end, token) || tokenAt(end, BEFORE) < 0) {
      return "";
    }
    PartOfSpeech pos = titled.get(token).partOfSpeech();
    char c = title.charAt(end);
    boolean noun = pos == PartOfSpeech.NOUN || pos == PartOfSpeech.MORPHEME;
    // 世界节水 日: what it is the day of.
    boolean head =
        noun && WordEdges.mayBePiece(c, pos)
            || c == '日' && word.length() > 3
            // 云桥市血防 站: the segmenter takes it for a verb.
            || OFFICE_ENDS.indexOf(c) >= 0 && word.length() > 2;
    return head && body.contains(word + c) ? word + c : "";
  }

  private int times(String word) {
    int n = 0;
    for (String text : List.of(title, body)) {
      for (int at = text.indexOf(word); at >= 0 && n < MOST_PLACES; n++) {
        at = text.indexOf(word, at + word.length());
      }
    }
    return n;
  }

  /** Not thread-safe. A word, and where it stands: offsets in title and body as one text. */
  private final class Places {
    final String word;
    final boolean name;
    final boolean person;

    /** Whether it ends generally, and so goes on with what any report has: 建设 调度 会议. */
    final boolean general;

    final int[] at = new int[MOST_PLACES];
    int n;

    Places(String word, boolean name) {
      this.word = word;
      this.name = name;
      person = Surnames.isFullName(word, 0, word.length());
      general = KeywordFilter.isVague(word.substring(Math.max(0, word.length() - 2)));
      find(title, 0);
      find(body, title.length() + 1);
    }

    private void find(String text, int base) {
      int from = text.indexOf(word);
      while (from >= 0 && n < MOST_PLACES) {
        at[n++] = base + from;
        from = text.indexOf(word, from + word.length());
      }
    }

    /** Whether a short name always has a noun behind it, so that it is a piece: 青芦 蔬菜 基地. */
    boolean areBefore() {
      for (int i = 0; i < n; i++) {
        int edge = edge(i, BEHIND);
        int token = tokenAt(edge, BEHIND);
        if (token >= 0 && !(isPiece(edge, token, BEHIND, false) && isTelling(edge, token))) {
          return false;
        }
      }
      return n > 0;
    }

    /** Whether they are of offices whose names stand before it: 云桥 煤矿公司, 沙柳 煤矿公司. */
    boolean areOfOffices() {
      if (n < 2 || !Evidence.isOffice(word)) {
        return false;
      }
      for (int i = 0; i < n; i++) {
        int token = tokenAt(at[i], BEFORE);
        if (token >= 0 && !isPiece(at[i], token, BEFORE, false)) {
          return false;
        }
      }
      return true;
    }

    /** How many characters of it are left on a side, 0 if it ends there; -1 if who knows. */
    int rest(int side) {
      int same = same(side);
      if (same == 0) {
        return 0;
      }
      boolean pieces = true;
      boolean within = false;
      boolean lone = side < 0 && n >= OFTEN && same > 1;
      for (int i = 0; i < n; i++) {
        int edge = edge(i, side);
        int token = tokenAt(edge, side);
        within |= token < 0;
        pieces &= token < 0 || isPiece(edge, token, side, name);
        lone &= token >= 0 && isLone(edge, token) && isLone(edge, token + side);
      }
      if (!pieces && !within && !lone && !(side > 0 && areAlikeBehind())) {
        return 0;
      }
      return same > LONGEST_REST ? -1 : rest(side, same);
    }

    /** How many of the characters that are always there are up to the end of a word. */
    private int rest(int side, int same) {
      for (int rest = same; rest > 0; rest--) {
        for (int i = 0; i < n; i++) {
          int end = edge(i, side) + side * rest;
          if (tokenAt(end, side) >= 0 || tokenAt(end, -side) >= 0) {
            return rest;
          }
        }
      }
      return n >= OFTEN ? same : -1;
    }

    /** Whether the words behind differ though they begin alike, and are none: 付镇, 付庄村. */
    private boolean areAlikeBehind() {
      if (n < OFTEN || name) {
        return false;
      }
      boolean differ = false;
      String first = "";
      for (int i = 0; i < n; i++) {
        int edge = edge(i, BEHIND);
        int token = tokenAt(edge, BEHIND);
        String behind = token < 0 ? "" : word(edge, token);
        if (behind.length() < 2 || lexicon.test(behind)) {
          return false;
        }
        differ |= i > 0 && !behind.equals(first);
        first = behind;
      }
      return differ;
    }

    /** How many Chinese characters on a side are the same in all places. */
    private int same(int side) {
      for (int same = 0; same <= LONGEST_REST; same++) {
        char c = beside(edge(0, side) + side * same, side);
        for (int i = 1; i < n; i++) {
          if (beside(edge(i, side) + side * same, side) != c) {
            return same;
          }
        }
        if (!Characters.isHan(c)) {
          return same;
        }
      }
      return LONGEST_REST + 1;
    }

    private int edge(int place, int side) {
      return side < 0 ? at[place] : at[place] + word.length();
    }

    /** Whether the token that touches the word may be part of it. */
    private boolean isPiece(int edge, int token, int side, boolean name) {
      Token t = tokens(edge).get(token);
      PartOfSpeech pos = t.partOfSpeech();
      if (t.end() - t.start() == 1) {
        // 交 强险, “学 祁芳: before two unknown characters, or where a title begins.
        // A deputy belongs to the post behind.
        if (side > 0 && pos == PartOfSpeech.DISTINGUISHER) {
          return false;
        }
        // 第二 届 运动会: it counts.
        if (side < 0
            && pos == PartOfSpeech.MEASURE
            && KeywordFilter.isNumeral(String.valueOf(beside(edge - 1, BEFORE)), 0, 1)) {
          return false;
        }
        boolean verb = side < 0 && pos == PartOfSpeech.VERB;
        char before = verb ? beside(edge - 1, BEFORE) : 0;
        boolean begins = word.length() == 2 || before == '“' || before == '《';
        // 最 美家庭: half of what it says is before it.
        return beside(edge, side) == '最' && side < 0
            || WordEdges.mayBePiece(beside(edge, side), verb && begins ? PartOfSpeech.NOUN : pos);
      }
      if (name) {
        // 乐安 山西瓜: what is no word before a name is the first half of it.
        return side < 0
            && !person
            && pos == PartOfSpeech.NOUN
            && !lexicon.test(word(edge, token))
            && WordEdges.POSTS.indexOf(beside(edge, BEFORE)) < 0;
      }
      // 农技员 祁芳菲, 祁芳菲 老人.
      if (person && WordEdges.POSTS.indexOf(text(edge).charAt(t.end() - 1)) >= 0) {
        return false;
      }
      GeneralWords.@Nullable Use use = GeneralWords.of(text(edge), t.start(), t.end());
      return switch (pos) {
        case NOUN, VERBAL_NOUN, ABBREVIATION, PROPER_NAME, MORPHEME ->
            side > 0
                ? use != GeneralWords.Use.MODIFIER && (use != GeneralWords.Use.NONE || general)
                : use == null;
        case ADJECTIVE, DISTINGUISHER -> side > 0;
        // 四十 载双桥, but 第二届 运动会.
        case NUMERAL -> side < 0 && KeywordFilter.isNumeral(text(edge), t.start(), t.end());
        default -> false;
      };
    }
  }

  /** The character behind or before an offset; a line feed where there is none. */
  private char beside(int offset, int side) {
    int at = side < 0 ? offset - 1 : offset;
    if (at < 0 || at == title.length() || at > title.length() + body.length()) {
      return '\n';
    }
    return at < title.length() ? title.charAt(at) : body.charAt(at - title.length() - 1);
  }

  private String slice(int start, int end) {
    return end <= title.length()
        ? title.substring(start, end)
        : body.substring(start - title.length() - 1, end - title.length() - 1);
  }

  private boolean isTelling(int edge, int token) {
    Token t = tokens(edge).get(token);
    GeneralWords.@Nullable Use use = GeneralWords.of(text(edge), t.start(), t.end());
    return use == null || use == GeneralWords.Use.USUAL;
  }

  private boolean isLone(int edge, int token) {
    return WordEdges.isLone(tokens(edge), token);
  }

  private String word(int edge, int token) {
    Token t = tokens(edge).get(token);
    return text(edge).substring(t.start(), t.end());
  }

  private List<Token> tokens(int offset) {
    return offset <= title.length() ? titled : bodied;
  }

  private String text(int offset) {
    return offset <= title.length() ? title : body;
  }

  /** The number of the token that begins (1) or ends (-1) at an offset, -1 if none does. */
  private int tokenAt(int offset, int side) {
    List<Token> tokens = tokens(offset);
    int at = offset <= title.length() ? offset : offset - title.length() - 1;
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Token t = tokens.get(middle);
      int edge = side > 0 ? t.start() : t.end();
      if (edge == at) {
        return middle;
      }
      if (edge < at) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
