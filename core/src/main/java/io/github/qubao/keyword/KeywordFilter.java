package io.github.qubao.keyword;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stateless. What may be a keyword, and what every report has. */
final class KeywordFilter {
  private static final Set<PartOfSpeech> NAMES =
      Collections.unmodifiableSet(
          EnumSet.of(
              PartOfSpeech.PERSON,
              PartOfSpeech.PLACE,
              PartOfSpeech.ORGANIZATION,
              PartOfSpeech.PROPER_NAME,
              PartOfSpeech.IDIOM));

  /** With these end names of three characters or more. */
  private static final String NAME_ENDS = "村镇乡庄寨屯沟岭坝湾山河湖溪路街巷桥港";

  /** All verbs that name a kind of work have so many units. */
  static final int WORK_LENGTH = 2;

  private static final List<String> TITLES =
      List.of(
          "县长", "区长", "市长", "镇长", "乡长", "旗长", "州长", "局长", "处长", "科长", "股长", "馆长", "检察长", "站长", "会长",
          "部长", "司长", "队长", "班长", "场长", "厂长", "社长", "所长", "院长", "校长", "园长", "组长", "村长", "行长", "团长",
          "支书");

  /** What ends with 报 behind one of these is no paper: 海报, 预报. */
  private static final String NO_PAPERS = "海情举年通预警捷喜电汇申填上播简战墙速快板画";

  /** What ends with 网 behind one of these is no site: 管网, 互联网, 防虫网, 校园网. */
  private static final String NETS = "管电路河水渔联铁骨田蛛防法情兜丝围公滤球天物拦鱼蚊热钢织结上安护虫园流带务阳气灌域测";

  private static final Set<String> STATES =
      Set.of("中华人民共和国", "中共中央", "中国共产党", "全国人大", "全国政协", "共和国");

  /** What one's own is: 我院, 本校. */
  private static final String OURS = "院校县市区镇乡村局所站队台网社司馆园场厂庭店班组部旗州盟";

  private static final Set<String> PLACE_TAILS =
      Set.of("新区", "高新区", "经开区", "开发区", "示范区", "水库", "林场", "大桥", "景区", "风景区", "古城", "古镇");

  private static final Set<String> SITES = Set.of("广场", "公园", "大厦", "花园", "商城", "体育场", "体育馆");

  /** With these end words of three characters that name no thing: 幸福感, 沉浸式, 夏秋季. */
  private static final String ALWAYS_GENERAL = "性感式季";

  /** Suffixes that make no term of a general word. */
  private static final String SUFFIXES = "区点带场员户期制书会率型式级化力度量者人地";

  private static final String BETWEEN_WORDS = "的了及与或被把等携赴到率";

  private static final String NUMERALS = "一二两三四五六七八九十百千万亿几数";
  private static final String COUNTED = "大月年天日岁名个户位次亩斤元吨里米座条项批期万亿千百倍件台辆人";

  private static final int LONGEST_LETTER_WORD = 12;

  private KeywordFilter() {}

  /** Whether words of this part of speech name something. */
  static boolean isTelling(PartOfSpeech p) {
    return switch (p) {
      case NOUN,
          PERSON,
          PLACE,
          ORGANIZATION,
          PROPER_NAME,
          VERBAL_NOUN,
          ABBREVIATION,
          IDIOM,
          MORPHEME ->
          true;
      default -> false;
    };
  }

  /** Whether it names one thing, by its part of speech or by its end (三泉村). */
  static boolean isName(PartOfSpeech p, String word) {
    return NAMES.contains(p)
        || word.length() > 2 && NAME_ENDS.indexOf(word.charAt(word.length() - 1)) >= 0
        || word.length() > 3 && word.endsWith("社区");
  }

  /** Whether a verb names a kind of work. */
  static boolean isWork(String word) {
    return GeneralWords.of(word) == GeneralWords.Use.WORK;
  }

  /** Whether the word tells of no report in particular, nor as a part of another. */
  static boolean isCommon(String word) {
    return isCommon(word, GeneralWords.of(word));
  }

  /** The same where it is known what use it is of. */
  static boolean isCommon(String word, GeneralWords.@Nullable Use use) {
    return switch (word.charAt(word.length() - 1)) {
          case '者' -> word.endsWith("记者");
          case '员' -> word.endsWith("通讯员");
          case '心' -> word.endsWith("融媒体中心");
          case '报' -> isPaper(word);
          case '刊' -> word.endsWith("周刊") || word.endsWith("月刊");
          case '媒' -> word.length() > 3 && (word.endsWith("传媒") || word.endsWith("融媒"));
          // Who prints it on the web: 云桥网, 沙柳频道, 云桥发布.
          case '网' -> word.length() > 2 && NETS.indexOf(word.charAt(word.length() - 2)) < 0;
          case '端' -> word.endsWith("客户端");
          case '道' -> word.endsWith("频道");
          case '线' -> word.length() > 3 && word.endsWith("在线");
          case '布' -> word.length() > 3 && word.endsWith("发布");
          case '号' -> word.endsWith("公众号");
          // 驻村第一书记: what a village's report may be about.
          case '记' -> word.endsWith("书记") && !word.endsWith("第一书记");
          // 祁芳县长: a name with its post.
          case '长' -> word.length() > 3 && endsWithAny(word, TITLES);
          // Somebody whose name is not told: 祁某, 祁某芳.
          case '某' -> true;
          // The columns of a site: 云桥新闻.
          case '闻' -> word.length() > 2 && word.endsWith("新闻");
          case '人' -> word.endsWith("嫌疑人") || word.endsWith("受害人") || word.endsWith("当事人");
          case '任' -> word.endsWith("主任");
          case '站' -> word.endsWith("网站") || word.endsWith("记者站");
          case '台' -> word.endsWith("电视台") || word.endsWith("广播电台");
          case '社' -> word.endsWith("报社") || word.endsWith("通讯社");
          default -> false;
        }
        || word.charAt(0) == '各'
        || isNamelessPerson(word)
        || word.length() > 2 && word.startsWith("中共")
        || STATES.contains(word)
        || isOurs(word)
        || use == GeneralWords.Use.NONE;
  }

  /** Papers' names: 沙柳日报, 农家报, but 天气预报, 海报. */
  private static boolean isPaper(String word) {
    int before = word.length() - 2;
    return before > 0 && NO_PAPERS.indexOf(word.charAt(before)) < 0;
  }

  /** 祁某芳, 祁某某. */
  private static boolean isNamelessPerson(String word) {
    return word.length() == 3 && word.charAt(1) == '某';
  }

  /** What only who writes calls so: 我院, 本校, 该镇. */
  private static boolean isOurs(String word) {
    return word.length() == 2
        && "我本该".indexOf(word.charAt(0)) >= 0
        && OURS.indexOf(word.charAt(1)) >= 0;
  }

  /** Whether the word says nothing by itself. */
  static boolean isVague(String word) {
    return isVague(word, GeneralWords.of(word));
  }

  /** The same where it is known what use it is of. */
  static boolean isVague(String word, GeneralWords.@Nullable Use use) {
    int length = word.length();
    if (length > PackedWord.LONGEST) {
      return false;
    }
    char last = word.charAt(length - 1);
    if (length == 3 && (ALWAYS_GENERAL.indexOf(last) >= 0 || isOfGeneral(word, last))
        || isOfAll(word)
        || last == '部' && length < 4 && "东西南北中".indexOf(word.charAt(0)) >= 0
        || length == 4 && word.startsWith("人", 2) && "士员".indexOf(last) >= 0
        || (last == '长' || last == '书') && endsWithAny(word, TITLES)) {
      return true;
    }
    return use == GeneralWords.Use.PART || use == GeneralWords.Use.MODIFIER;
  }

  /** Whether it is a general word with a suffix: 示范区, 责任制, 建设期, 现场会. */
  private static boolean isOfGeneral(String word, char last) {
    return SUFFIXES.indexOf(last) >= 0 && isGeneral(GeneralWords.of(word, 0, 2));
  }

  /** 全校, 全镇, and 总 before what any report counts: 总面积, but 总工会. */
  private static boolean isOfAll(String word) {
    return word.length() == 2 && word.charAt(0) == '全'
        || word.length() == 3
            && (word.charAt(0) == '总' || word.charAt(0) == '全')
            && isGeneral(GeneralWords.of(word, 1, 3));
  }

  private static boolean isGeneral(GeneralWords.@Nullable Use use) {
    return use != null && use != GeneralWords.Use.WORK && use != GeneralWords.Use.USUAL;
  }

  /** Whether {@code text[start, end)} is a number and nothing else: 四十. */
  static boolean isNumeral(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (NUMERALS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsWithAny(String word, List<String> ends) {
    for (int i = 0; i < ends.size(); i++) {
      if (word.endsWith(ends.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a name begins with the second half of another's (东路社区 of 杭州东路社区): a side and what is
   * named by it.
   */
  static boolean isSecondHalf(String word) {
    return word.length() > 2
        && "东西南北中".indexOf(word.charAt(0)) >= 0
        && "路街巷".indexOf(word.charAt(1)) >= 0;
  }

  /** Whether it is the side of a street, whose name stands before it: 南街 of 沙柳 南街. */
  static boolean isSideStreet(String word) {
    return word.length() == 2
        && "东西南北中".indexOf(word.charAt(0)) >= 0
        && "路街巷".indexOf(word.charAt(1)) >= 0;
  }

  /** Whether it is one character twice: 滴滴, 暖暖. */
  static boolean isDoubled(String word) {
    return word.length() == 2 && word.charAt(0) == word.charAt(1);
  }

  /** Whether a word has in it what stands between words: 叶青及镇. */
  static boolean hasFunctionWord(String word) {
    for (int i = 1; i + 1 < word.length(); i++) {
      if (BETWEEN_WORDS.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins with what stands before words: 和同学. */
  static boolean beginsWithFunctionWord(String word) {
    return "和与及在为把对从向".indexOf(word.charAt(0)) >= 0;
  }

  /** Whether a name of a place may end with it, though it is a word: 漳河 新区, 云桥 水库. */
  static boolean isPlaceTail(String word) {
    return PLACE_TAILS.contains(word);
  }

  /** Whether a site's name may end with it, behind whatever it is named after: 新世纪 广场. */
  static boolean isSite(String word) {
    return SITES.contains(word);
  }

  /** Whether it ends the name of what a people governs itself. */
  static boolean isAutonomous(String word) {
    return word.length() == 3 && word.startsWith("自治") && "区州县旗".indexOf(word.charAt(2)) >= 0;
  }

  /** Whether it counts something: 八个月, 三万, 两百名, 一盘盘, 第三. */
  static boolean isCount(String word) {
    if (isOrdinal(word)
        || word.length() == 2 && word.charAt(0) == '上' && NUMERALS.indexOf(word.charAt(1)) >= 0) {
      return true;
    }
    int last = word.length() - 1;
    // 四个一: what is counted are counts.
    if (last == 2
        && NUMERALS.indexOf(word.charAt(0)) >= 0
        && word.charAt(1) == '个'
        && NUMERALS.indexOf(word.charAt(2)) >= 0) {
      return true;
    }
    // 五点半, 八点: when it was.
    int clock = word.indexOf('点');
    if (clock > 0
        && isNumeral(word, 0, clock)
        && (clock == last || word.charAt(clock + 1) == '半' || isNumeral(word, clock + 1, last))) {
      return true;
    }
    boolean doubled = last == 2 && word.charAt(1) == word.charAt(2);
    return last > 0
        && NUMERALS.indexOf(word.charAt(0)) >= 0
        && (doubled
            || COUNTED.indexOf(word.charAt(last)) >= 0
            // 一场, and no 万达广场
            || last == 1 && "起步场".indexOf(word.charAt(1)) >= 0);
  }

  /** 第三, 第三个 and 第12; 第一书记 and 第三产业 are more. */
  private static boolean isOrdinal(String word) {
    if (word.charAt(0) != '第') {
      return false;
    }
    int i = 1;
    while (i < word.length()
        && (NUMERALS.indexOf(word.charAt(i)) >= 0 || Character.isDigit(word.charAt(i)))) {
      i++;
    }
    return word.length() - i == 0 || word.length() - i == 1 && COUNTED.indexOf(word.charAt(i)) >= 0;
  }

  /**
   * Whether a word of letters and digits names something: PM2.5, 5G, NOx, but no km and no address.
   */
  static boolean isLetterWord(String text, int start, int end) {
    if (end - start < 2 || end - start > LONGEST_LETTER_WORD) {
      return false;
    }
    // 190mmHg is a measure.
    boolean measure = isDigit(text.charAt(start)) && isDigit(text.charAt(start + 1));
    boolean capital = false;
    int dots = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      capital |= c >= 'A' && c <= 'Z';
      dots += c == '.' ? 1 : 0;
      if (!letter && !isDigit(c) && !(c >= 'A' && c <= 'Z') && c != '.' && c != '-' && c != '+') {
        return false;
      }
    }
    return capital && dots < 2 && !measure;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
