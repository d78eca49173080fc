package io.github.qubao.summary;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Surnames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Immutable. Shortens who, from hardly at all to the office or the name. */
final class HeadlineWho {
  /** With these end the names of offices and places and the words for people. */
  private static final String WHOLE_ENDS = "局所队站院部室组会庭馆厂校园心委社团办县区市镇乡村员者们民众司";

  private static final Set<String> EDGES = Set.of("上下", "内外", "前后");

  private static final Set<String> ZONES = Set.of("开发区", "园区", "新区", "示范区", "高新区", "管理区", "度假区");

  private static final Set<String> OFTEN = Set.of("年年", "天天", "月月", "日日", "次次", "回回");

  private static final String PLACE_ENDS = "县市区镇乡州旗";

  private final String text;
  private final HeadlineShortener phrases;

  HeadlineWho(String text, HeadlineShortener phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /** The ways to say who, the fullest first. */
  List<List<Token>> ways(List<Token> subject) {
    List<List<Token>> out = new ArrayList<>();
    List<Token> s = withoutEdges(subject);
    out.add(s);
    HeadlineShortener.add(out, manyOffices(s));
    s = phrases.behindList(s);
    HeadlineShortener.add(out, s);
    s = lastTitle(s);
    HeadlineShortener.add(out, s);
    s = phrases.withoutQuote(s);
    HeadlineShortener.add(out, s);
    HeadlineShortener.add(out, withoutYear(s));
    s = phrases.behindDe(s, 0);
    HeadlineShortener.add(out, s);
    List<Token> first = untilComma(s);
    HeadlineShortener.add(out, first);
    HeadlineShortener.add(out, name(s));
    for (int k = 0; k < 3; k++) {
      first = withoutOuterPlace(first);
      HeadlineShortener.add(out, first);
    }
    HeadlineShortener.add(out, untilOffice(first));
    HeadlineShortener.add(out, untilOffice(out.get(0)));
    HeadlineShortener.add(out, lastOffice(first));
    HeadlineShortener.add(out, behindAnd(s));
    return out;
  }

  /** Without 该县 before who it is, and 上下 or the number of the party (一行12人) behind. */
  private List<Token> withoutEdges(List<Token> subject) {
    List<Token> s = withoutParty(subject);
    if (s.size() > 1 && EDGES.contains(s.get(s.size() - 1).in(text))) {
      s = s.subList(0, s.size() - 1);
    }
    // 年年 tells how often.
    if (s.size() > 1 && OFTEN.contains(s.get(s.size() - 1).in(text))) {
      s = s.subList(0, s.size() - 1);
    }
    // 该组织 without 该 is anybody.
    boolean points =
        s.size() > 1
            && isPointer(s.get(0).in(text))
            && s.get(1).partOfSpeech() != PartOfSpeech.ADVERB
            && !(s.size() == 2 && s.get(0).in(text).equals("该"));
    return points ? s.subList(1, s.size()) : s;
  }

  private List<Token> withoutParty(List<Token> s) {
    int i = s.size() - 1;
    while (i > 0 && isNumber(s.get(i))) {
      i--;
    }
    if (i <= 0 || !s.get(i).in(text).equals("一行")) {
      return s;
    }
    boolean etc = i > 1 && s.get(i - 1).in(text).equals("等");
    return s.subList(0, etc ? i - 1 : i);
  }

  private boolean isNumber(Token t) {
    return switch (t.partOfSpeech()) {
      case NUMERAL, MEASURE -> true;
      default -> "人余多名".contains(t.in(text));
    };
  }

  /** Of a place's offices in a list the place and that they are many: 云桥县…等部门. */
  private List<Token> manyOffices(List<Token> words) {
    int last = words.size() - 1;
    int etc = -1;
    boolean list = false;
    for (int i = 0; i < last; i++) {
      list |= words.get(i).in(text).equals("、");
      etc = list && words.get(i).in(text).equals("等") ? i : etc;
    }
    if (etc < 0 || !HeadlineShortener.OFFICES.contains(words.get(last).in(text))) {
      return words;
    }
    // 等12个部门 tells how many.
    int from = etc + 1 == last ? etc : etc + 1;
    String first = words.get(0).in(text);
    boolean place = PLACE_ENDS.indexOf(first.charAt(first.length() - 1)) >= 0;
    return HeadlineShortener.joined(
        words.subList(0, place ? 1 : 0), words.subList(from, words.size()));
  }

  /** 该县. */
  private static boolean isPointer(String word) {
    return word.equals("该")
        || word.length() == 2
            && "该本".indexOf(word.charAt(0)) >= 0
            && "县区市镇乡村校院局所州旗站队".indexOf(word.charAt(1)) >= 0;
  }

  /** Of two names of one event the second: …暨第三届灯会. */
  private List<Token> behindAnd(List<Token> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      if (words.get(i).in(text).equals("暨") && phrases.depth(words, i) == 0) {
        return words.subList(i + 1, words.size());
      }
    }
    return words;
  }

  /** An office without what is in it: 县中医院. */
  private List<Token> untilOffice(List<Token> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).in(text);
      if (word.length() > (i > 0 ? 1 : 3)
          && "局院校".indexOf(word.charAt(word.length() - 1)) >= 0
          && !(i + 1 < words.size() && "、和与及".contains(words.get(i + 1).in(text)))
          && phrases.depth(words, i) == 0) {
        return words.subList(0, i + 1);
      }
    }
    return words;
  }

  /** An occasion without its year: 2026年度全民阅读活动. */
  private List<Token> withoutYear(List<Token> words) {
    for (int i = 1; i + 2 < words.size(); i++) {
      boolean year =
          words.get(i).partOfSpeech() == PartOfSpeech.NUMERAL
              && words.get(i).end() - words.get(i).start() == 4
              && words.get(i + 1).in(text).equals("年度");
      if (year) {
        return HeadlineShortener.joined(words.subList(0, i), words.subList(i + 2, words.size()));
      }
    }
    return words;
  }

  /** Of a zone's office with a long name the office: 云桥经济技术开发区|消防救援大队. */
  private List<Token> lastOffice(List<Token> words) {
    int from = -1;
    for (int i = 1; i + 1 < words.size(); i++) {
      String word = words.get(i).in(text);
      boolean place = words.get(i).partOfSpeech() == PartOfSpeech.NOUN && ZONES.contains(word);
      from = place && phrases.depth(words, i) == 0 ? i + 1 : from;
    }
    boolean office =
        from > 0 && "队局所院站校".indexOf(text.charAt(words.get(words.size() - 1).end() - 1)) >= 0;
    return office ? words.subList(from, words.size()) : words;
  }

  /** Of somebody's titles the last one with the name: 县委副书记、县长祁芳. */
  private List<Token> lastTitle(List<Token> words) {
    int comma = -1;
    for (int i = 0; i < words.size(); i++) {
      comma = words.get(i).in(text).equals("、") && phrases.depth(words, i) == 0 ? i : comma;
    }
    if (comma > 0 && HeadlineText.isTitle(phrases.text(words.subList(0, comma)))) {
      return words.subList(comma + 1, words.size());
    }
    return words;
  }

  /** Of somebody with titles the name. */
  private List<Token> name(List<Token> words) {
    Token last = words.isEmpty() ? null : words.get(words.size() - 1);
    boolean named =
        last != null
            && words.size() > 1
            && (last.partOfSpeech() == PartOfSpeech.PERSON
                || Surnames.isFullName(text, last.start(), last.end()))
            && HeadlineText.isTitle(phrases.text(words.subList(0, words.size() - 1)));
    return named ? words.subList(words.size() - 1, words.size()) : words;
  }

  /** The first of several. */
  private List<Token> untilComma(List<Token> words) {
    for (int i = 2; i < words.size(); i++) {
      if ("、与和及同".contains(words.get(i).in(text)) && phrases.depth(words, i) == 0) {
        return isWhole(words.subList(0, i)) ? words.subList(0, i) : words;
      }
    }
    return words;
  }

  /** Whether the first of several is a name by itself: no number, no half of one. */
  private boolean isWhole(List<Token> first) {
    Token last = first.get(first.size() - 1);
    String word = last.in(text);
    return switch (last.partOfSpeech()) {
      case PERSON, ORGANIZATION, PLACE -> true;
      case NOUN, SUFFIX ->
          WHOLE_ENDS.indexOf(word.charAt(word.length() - 1)) >= 0
              && !HeadlineText.isTitle(phrases.text(first));
      default -> false;
    };
  }

  /** Without the province before the county: 南江省云桥县. */
  private List<Token> withoutOuterPlace(List<Token> words) {
    boolean two =
        words.size() > 2
            && words.get(0).partOfSpeech() == PartOfSpeech.PLACE
            && words.get(1).partOfSpeech() == PartOfSpeech.PLACE;
    return two ? words.subList(1, words.size()) : words;
  }
}
