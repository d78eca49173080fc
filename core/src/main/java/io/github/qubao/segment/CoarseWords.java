package io.github.qubao.segment;

import io.github.qubao.text.Surnames;
import java.util.Set;

/**
 * Stateless. Joins words that many readers take as one: numeral and measure (一个), determiner and
 * measure (这次), dates, names of people in several parts, offices and institutions (国家电力公司). It goes
 * by parts of speech and by what offices are called.
 */
final class CoarseWords {
  /** So many words are joined to one at most. */
  static final int LONGEST = 24;

  /** So many words an office's name has at most. */
  private static final int LONGEST_OFFICE = 8;

  private static final Set<String> DETERMINERS =
      Set.of("这", "那", "每", "各", "某", "哪", "几", "本", "该", "此", "另", "同");

  /** Units that follow a numeral and are nouns or times to the tagger. */
  private static final Set<String> UNITS =
      Set.of(
          "年", "月", "日", "号", "天", "时", "点", "分", "秒", "小时", "分钟", "周", "星期", "季度", "世纪", "年代", "岁",
          "周年", "刻钟", "元", "角", "倍", "成", "度", "级", "届", "代", "维");

  /** Between a number and its measure. */
  private static final Set<String> MORE = Set.of("多", "余", "几", "来", "半");

  private static final Set<String> DISTRICTS =
      Set.of("省", "市", "县", "区", "镇", "乡", "村", "街道", "州", "旗");

  private static final Set<String> OFFICE_BEGINS =
      Set.of("国家", "全国", "中央", "中国", "中共", "国际", "世界", "联合国", "最高");

  /** What an office deals with, where the tagger sees a verb or an adjective. */
  private static final Set<String> SUBJECTS =
      Set.of(
          ("管理 监督 发展 改革 教育 建设 规划 保障 保护 服务 执法 检察 审判 卫生 运输 生产 监察 组织 宣传 统战 应急 审计 统计 研究 开发 投资 贸易 出版 "
                  + "印刷 制造 设计 勘察 检测 检验 检疫 救援 救助 质量 安全 财务 咨询 培训 信息 创新 工作 指导 协调 领导 综合 高级 初级 人民 科学 合作")
              .split(" "));

  static final Set<String> HEADS =
      Set.of(
          ("人民政府 省委 市委 县委 区委 镇委 纪委 监委 团委 政协 人大 人大常委会 分局 支行 分行 分公司 局 部 厅 署 院 校 厂 公司 集团 银行 大学 中学 小学 学校 党校 医院 委员会 协会 学会 联合会 基金会 商会 工会 总工会 理事会 董事会 妇联 联盟 "
                  + "中心 政府 党委 支队 大队 总队 俱乐部 报社 幼儿园 指挥部 管委会 村委会 居委会 党支部 办公室 酒店 宾馆 剧团 乐团 博物馆 图书馆 美术馆 文化馆 体育馆 纪念馆 展览馆 "
                  + "研究所 研究院 科学院 卫生院 检察院 法院 学院 派出所 事务所 合作社 出版社 通讯社 旅行社 电视台 广播电台 交易所 法庭 监狱 火车站 车站 机场 电厂 工厂")
              .split(" "));

  /** A word of three characters or more that ends so is called as an office is. */
  private static final String HEAD_ENDS = "局部厅署院校厂馆所社站团办";

  private CoarseWords() {}

  /** Joins in place; the buffer has tags. */
  static void join(String text, TokenBuffer words) {
    join(text, words, 0, true);
  }

  /**
   * Joins the words from {@code from} on in place.
   *
   * @param ends whether no word will follow the last
   * @return how many of the words given are joined, or left alone, whatever follows; only what came
   *     of these is kept
   */
  static int join(String text, TokenBuffer words, int from, boolean ends) {
    int n = words.size;
    int out = from;
    int i = from;
    while (ends ? i < n : i + LONGEST < n) {
      int end = office(text, words, i);
      byte tag = tag(PartOfSpeech.ORGANIZATION);
      if (end == i) {
        end = person(text, words, i);
        tag = tag(PartOfSpeech.PERSON);
      }
      if (end == i) {
        end = quantity(text, words, i);
        tag = words.tags[Math.max(i, end - 1)];
      }
      if (end > i + 1) {
        words.put(out++, words.ends[end - 1], PathWord.of(tag), tag);
        i = end;
      } else {
        words.put(out++, words.ends[i], words.words[i], words.tags[i]);
        i++;
      }
    }
    words.size = out;
    return i;
  }

  private static byte tag(PartOfSpeech p) {
    return (byte) p.ordinal();
  }

  private static String word(String text, TokenBuffer words, int i) {
    return text.substring(i == 0 ? 0 : words.ends[i - 1], words.ends[i]);
  }

  private static boolean is(TokenBuffer words, int i, PartOfSpeech p) {
    return words.tags[i] == p.ordinal();
  }

  /** The place after the name of an office that begins at {@code i}; {@code i} if none does. */
  private static int office(String text, TokenBuffer words, int i) {
    boolean begins =
        is(words, i, PartOfSpeech.PLACE)
            || is(words, i, PartOfSpeech.ORGANIZATION)
            || OFFICE_BEGINS.contains(word(text, words, i))
            || isDistrict(text, words, i);
    int end = i;
    for (int k = i + 1; begins && k < words.size && k < i + LONGEST_OFFICE; k++) {
      String word = word(text, words, k);
      if (isHead(word)) {
        end = k + 1;
      } else if (!mayStandInOffice(word, words, k)) {
        break;
      }
    }
    return end;
  }

  /** Whether a name that no lexicon has stands before 区, 县 and the like. */
  private static boolean isDistrict(String text, TokenBuffer words, int i) {
    return i + 1 < words.size
        && words.words[i] == PathWord.NOUN
        && DISTRICTS.contains(word(text, words, i + 1));
  }

  private static boolean isHead(String word) {
    return HEADS.contains(word)
        || word.length() >= 3 && HEAD_ENDS.indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private static boolean mayStandInOffice(String word, TokenBuffer words, int k) {
    return switch (Tags.of(words.tags[k])) {
      case NOUN, VERBAL_NOUN, PLACE, ORGANIZATION, PROPER_NAME, DISTINGUISHER, ABBREVIATION -> true;
      case NUMERAL -> word.startsWith("第");
      default -> SUBJECTS.contains(word) || DISTRICTS.contains(word);
    };
  }

  /** The place after a name in several parts: 买买提·阿不都, 欧阳 明月. */
  private static int person(String text, TokenBuffer words, int i) {
    boolean dotted =
        i + 2 < words.size
            && isDot(word(text, words, i + 1))
            && isNamePart(words, i)
            && (isOfName(words, i) || isOfName(words, i + 2));
    if (!dotted && !is(words, i, PartOfSpeech.PERSON)) {
      return i;
    }
    int end = i + 1;
    while (dotted
        && end + 1 < Math.min(words.size, i + LONGEST)
        && isDot(word(text, words, end))
        && isNamePart(words, end + 1)) {
      end += 2;
    }
    String first = word(text, words, i);
    boolean surname = first.length() <= 2 && Surnames.lengthAt(first, 0) == first.length();
    if (end == i + 1
        && surname
        && end < words.size
        && (is(words, end, PartOfSpeech.PERSON)
            || first.length() == 2 && is(words, end, PartOfSpeech.NOUN))
        && word(text, words, end).length() <= 2) {
      end++;
    }
    return end > i + 1 ? end : i;
  }

  /** Whether the word is a person's name, or one that no lexicon has. */
  private static boolean isOfName(TokenBuffer words, int i) {
    return is(words, i, PartOfSpeech.PERSON) || words.words[i] == PathWord.NOUN;
  }

  private static boolean isDot(String word) {
    return word.equals("·") || word.equals("•") || word.equals("．");
  }

  private static boolean isNamePart(TokenBuffer words, int i) {
    return is(words, i, PartOfSpeech.PERSON)
        || is(words, i, PartOfSpeech.STRING)
        || is(words, i, PartOfSpeech.PROPER_NAME)
        || is(words, i, PartOfSpeech.PLACE)
        || is(words, i, PartOfSpeech.NOUN);
  }

  /** The place after a date, or after a numeral or determiner and its measure. */
  private static int quantity(String text, TokenBuffer words, int i) {
    int date = i;
    while (date < Math.min(words.size, i + LONGEST) && isDatePart(text, words, date)) {
      date++;
    }
    if (date > i + 1) {
      return date;
    }
    String first = word(text, words, i);
    int at = i;
    if (is(words, i, PartOfSpeech.PRONOUN) && DETERMINERS.contains(first)) {
      at++;
    } else if (!isNumeral(first, words, i)) {
      return i;
    }
    while (at < Math.min(words.size, i + LONGEST - 1)
        && (isNumeral(word(text, words, at), words, at)
            || at > i && MORE.contains(word(text, words, at)))) {
      at++;
    }
    if (at == i || at >= words.size) {
      return i;
    }
    String measure = word(text, words, at);
    if (!is(words, at, PartOfSpeech.MEASURE) && !UNITS.contains(measure)) {
      return i;
    }
    // 1998 年 3 月 8 日: numbers and units by turns.
    at++;
    while (at + 1 < Math.min(words.size, i + LONGEST)
        && is(words, at, PartOfSpeech.NUMERAL)
        && "年月日号时分".contains(word(text, words, at - 1))
        && "年月日号时分".contains(word(text, words, at + 1))) {
      at += 2;
    }
    return at;
  }

  private static boolean isNumeral(String word, TokenBuffer words, int i) {
    return is(words, i, PartOfSpeech.NUMERAL)
        || word.length() > 1
            && word.charAt(0) == '第'
            && ChineseNumerals.isDigits(word.toCharArray(), 1, word.length());
  }

  /** A number with the unit of a date, in one word. */
  private static boolean isDatePart(String text, TokenBuffer words, int i) {
    if (!is(words, i, PartOfSpeech.TIME)) {
      return false;
    }
    String word = word(text, words, i);
    char first = word.charAt(0);
    return word.length() > 1
        && (NumberRules.isDigit(first) || ChineseNumerals.mayBegin(first))
        && "年月日号时分".indexOf(word.charAt(word.length() - 1)) >= 0;
  }
}
