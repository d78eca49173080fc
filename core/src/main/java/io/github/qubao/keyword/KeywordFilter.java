package io.github.qubao.keyword;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Stateless. What may be a keyword, and what every report has. */
final class KeywordFilter {
  private static final Set<PartOfSpeech> TELLING =
      Collections.unmodifiableSet(
          EnumSet.of(
              PartOfSpeech.NOUN,
              PartOfSpeech.PERSON,
              PartOfSpeech.PLACE,
              PartOfSpeech.ORGANIZATION,
              PartOfSpeech.PROPER_NAME,
              PartOfSpeech.VERBAL_NOUN,
              PartOfSpeech.ABBREVIATION,
              PartOfSpeech.IDIOM,
              PartOfSpeech.MORPHEME));

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

  /** Verbs that name a kind of work after a noun, whatever the tagger says of them. */
  private static final Set<String> WORK =
      Set.of(
          "服务", "治理", "整治", "管理", "监管", "监督", "监测", "保护", "保障", "改革", "改造", "检查", "培训", "教育", "救助",
          "升级", "招商", "执法", "养殖", "种植", "灌溉", "防治", "防控", "防汛", "抗旱", "巡查", "巡察", "整改", "申报", "考察",
          "学习", "调研", "宣讲", "辅导", "接种", "筛查", "报销", "补贴", "修复", "排查", "演练", "采购", "审批", "登记", "收购",
          "安全", "育秧", "义诊", "体检", "献血", "招聘", "招生", "普法", "禁渔", "禁捕");

  /** All of them have so many units. */
  static final int WORK_LENGTH = 2;

  /** Words that every report has and that tell of none. */
  private static final Set<String> COMMON =
      Set.of(
          "作者", "简介", "来源", "版权", "季度", "管理局", "规划局", "管理所", "本报讯", "报讯", "本报", "记者", "通讯员", "工作",
          "会议", "有关", "相关", "问题", "情况", "方面", "单位", "部门", "负责人", "人员", "同志", "全区", "全县", "全市", "我区",
          "我县", "我市", "全国", "全省", "我国", "我省", "近日", "日前", "下午", "上午", "建设", "活动", "精神", "重点", "要求",
          "责任", "作用", "基础", "过程", "时候", "领导", "干部", "群众", "人民", "社会", "国家", "中国", "成员", "全体", "主任",
          "书记", "局长", "区长", "县长", "市长", "副书记", "主席", "副主席", "组长", "代表", "机制", "措施", "能力", "水平",
          "内容", "方式", "力度", "任务", "目标", "成效", "主体", "全面", "整体", "意见", "通知", "方案", "难点", "痛点", "堵点",
          "结果", "作", "人", "事", "区", "县", "市", "镇", "局", "办", "小时", "个小时", "分钟", "公里", "万元", "亿元",
          "人次", "记者站", "融媒体中心", "新闻网", "大叔", "阿姨", "大妈", "大爷", "大娘", "大伯", "大姐", "大哥", "奶奶", "爷爷",
          "老汉", "女士", "先生", "东西", "县委", "区委", "市委", "县政府", "区政府", "市政府", "副县长", "副区长", "副市长",
          "县委书记", "区委书记", "市委书记", "党工委委员", "中队长", "大队长", "笔者", "组织", "上级", "编审", "通篇", "班子", "所长",
          "院长", "校长");

  private static final String BETWEEN_WORDS = "的了及与或被把等";

  private static final String NUMERALS = "一二两三四五六七八九十百千万亿几数";
  private static final String COUNTED = "大月年天日岁名个户位次亩斤元吨里米座条项批期万亿千百倍件台辆人";

  private static final int LONGEST_LETTER_WORD = 12;

  private KeywordFilter() {}

  /** Whether words of this part of speech name something. */
  static boolean isTelling(PartOfSpeech p) {
    return TELLING.contains(p);
  }

  /** Whether it names one thing, by its part of speech or by its end (三泉村). */
  static boolean isName(PartOfSpeech p, String word) {
    return NAMES.contains(p)
        || word.length() > 2 && NAME_ENDS.indexOf(word.charAt(word.length() - 1)) >= 0
        || word.length() > 3 && word.endsWith("社区");
  }

  /** Whether a verb names a kind of work. */
  static boolean isWork(String word) {
    return WORK.contains(word);
  }

  /** Whether the word tells of no report in particular. */
  static boolean isCommon(String word) {
    return COMMON.contains(word) || word.endsWith("记者") || word.endsWith("通讯员");
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

  /** Whether it counts something: 八个月, 三万, 两百名, 一盘盘, 第三. */
  static boolean isCount(String word) {
    if (isOrdinal(word)
        || word.length() == 2 && word.charAt(0) == '上' && NUMERALS.indexOf(word.charAt(1)) >= 0) {
      return true;
    }
    int last = word.length() - 1;
    boolean doubled = last == 2 && word.charAt(1) == word.charAt(2);
    return last > 0
        && NUMERALS.indexOf(word.charAt(0)) >= 0
        && (doubled || COUNTED.indexOf(word.charAt(last)) >= 0);
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
    boolean capital = false;
    int dots = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean digit = c >= '0' && c <= '9';
      capital |= c >= 'A' && c <= 'Z';
      dots += c == '.' ? 1 : 0;
      if (!letter && !digit && !(c >= 'A' && c <= 'Z') && c != '.' && c != '-' && c != '+') {
        return false;
      }
    }
    return capital && dots < 2;
  }
}
