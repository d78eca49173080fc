package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;
import java.util.Locale;

/** Stateless. Words that an organisation's name ends with, and such as are one by themselves. */
final class OrganizationHeads {
  private static final CharSet WHOLE_LASTS = new CharSet("局党报网台队军小中");

  /** Which words that end with 会 are offices; all others are meetings. */
  private static final CharSet BEFORE_HUI = new CharSet("委协学商工合究金进事字谊促");

  /** Which short names that end so are: 安理会, 证监会, and no 冬奥会. */
  private static final String OFFICES_HUI = "委协学商工合究金进事字谊促理监基残";

  /** What is between states: 国际货币基金组织; all other 组织 are any. */
  private static final WordSet BEFORE_ORGANIZATION =
      new WordSet("基金 粮农 卫生 贸易 世贸 世卫 经合 合作 会议 教科文 输出国 条约 旅游 劳工 海事 标准化 气象 民航 移民 产权");

  /**
   * Heads that are no end of another: 其中 would be looked up for 附中, as would all words that end so.
   */
  static final String WHOLE_WORDS = "附中 附小 共同体 一中 二中 三中 四中 五中 六中 一小 二小 三小 四小 五小 六小 实小";

  private static final WordSet WHOLE_WORD_HEADS = new WordSet(WHOLE_WORDS);

  /** Those that texts in Chinese name in Latin letters. */
  private static final WordSet LATIN =
      new WordSet("IMF WTO WHO NATO OPEC CCTV BBC CNN NASA FIFA NBA CBA UNESCO IBM");

  /** What a newspaper has behind it where it reports. */
  private static final WordSet BEHIND_PAPER = new WordSet("讯 记者 客户端 全媒体 通讯员");

  /** What every district has: with its place or level it is a name, alone it is none. */
  static final WordSet BARE_KINDS =
      new WordSet("融媒体中心 党群服务中心 便民服务中心 婚姻登记处 市场监管所 社区服务中心 文明实践中心 管委会 居委会 村委会 河长办 林长办 供销联社");

  /** What is counted is no office: 一次办. */
  private static final CharSet NUMERALS = new CharSet("一二三四五六七八九十两几零");

  /** What words end with that are stations, which are named as places. */
  private static final WordSet STATIONS = new WordSet("车站 铁站 客站 东站 西站 南站 北站");

  /** What a 中心 is for that is a building: 文化 艺术 中心. */
  private static final WordSet CENTRES =
      new WordSet("活动 会展 艺术 展览 展示 体育 文体 健身 购物 会议 游泳 演艺 博览 体验 康养");

  /** What lies in the middle: 重庆市 中心 城区. */
  private static final WordSet BEHIND_CENTRE = new WordSet("城区 城市 区域 地带 地段 位置");

  /** Offices by their short names, where they do something. */
  private static final String SHORT_OFFICES = "公安 消防 网警 巡警 特警 交警";

  private static final WordSet ACTING = new WordSet(SHORT_OFFICES);

  private static final String STUDIO = "工作室";

  private static final String BODY = "组织";

  /** Heads of two words: 工作 领导 小组, 科技 小院. */
  private static final String IN_TWO = "小组 小院";

  /** Heads of one character, and which words end with them. */
  private static final String SHORT = "局委办院校所站厂社部署厅处党军团馆店队";

  /** Of these alone {@link SingleHeads} knows when they are heads. */
  private static final CharSet SINGLES = new CharSet("局厅署厂院校馆报所站室处团系科部办委网小中幼队军党社");

  private static final CharSet SHORT_HEADS = new CharSet(SHORT);

  /** What a head ends with that is no listed one: most words are settled by it. */
  private static final CharSet HEAD_LASTS =
      CharSet.ofLasts(SHORT + "会", WHOLE_WORDS, SHORT_OFFICES, STUDIO, BODY, IN_TWO);

  private static final WordSet BEHIND_BROADCAST = new WordSet("旅游 体育 新闻 出版 和 文物");

  /** What teams do with each other. */
  private static final WordSet PLAYING = new WordSet("对阵 迎战 战胜 击败 险胜 力克 战平 夺冠 夺得 获胜 胜出 晋级 摘得 捧杯");

  private static final WordSet CRIMES = new WordSet("犯罪 诈骗 走私 贩毒 盗窃");

  /** Before the name of a studio stand so many words of what it does. */
  private static final int MOST_OF_STUDIO = 3;

  private OrganizationHeads() {}

  /** 周小燕 调解 工作室: where the one is named whose it is, the head itself if nobody is. */
  static int ownerOfStudio(Words w, int head) {
    for (int i = head - 1; i >= head - MOST_OF_STUDIO; i--) {
      boolean name = Surnames.isFullName(w.text(), w.start(i), w.end(i)) && w.length(i) >= 2;
      if (name && (w.is(i, PartOfSpeech.PERSON) || w.isChar(i - 1, '“') && w.isUnknown(i))) {
        return i;
      }
      if (!w.isHan(i) || w.is(i, PartOfSpeech.PARTICLE)) {
        return head;
      }
    }
    return head;
  }

  /** Whether token {@code i} may be the last of a name. */
  static boolean isHead(Words w, int i) {
    // Asked of a word for each head behind it.
    return w.isHan(i) && w.isHead(i);
  }

  static boolean endsName(Words w, int i) {
    return mayEndName(w, i) && endsNameHere(w, i);
  }

  /** Most words are settled by their classes and last characters. */
  private static boolean mayEndName(Words w, int i) {
    return !w.in(i, Vocabulary.FACILITY)
        && (w.in(i, Vocabulary.HEAD | Vocabulary.TRADE)
            || (w.length(i) > 1 ? HEAD_LASTS : SINGLES).has(w.last(i)));
  }

  private static boolean endsNameHere(Words w, int i) {
    if (w.isWord(i, BODY)) {
      return BEFORE_ORGANIZATION.has(w, i - 1)
          || w.in(i - 1, Vocabulary.WHOLE) && !isPartyOffice(w, i - 1);
    }
    if (w.in(i, Vocabulary.TRADE)) {
      return !w.is(i + 1, PartOfSpeech.NOUN) && !w.is(i + 1, PartOfSpeech.VERBAL_NOUN);
    }
    // 县 政府 中心 工作, and no 服务 中心 工作 人员
    boolean work = w.isWord(i + 1, "工作") && !w.isWord(i + 2, "人员");
    if (w.isWord(i, "中心") && (work || BEHIND_CENTRE.has(w, i + 1))) {
      return false;
    }
    if (ACTING.has(w, i)) {
      return isActing(w, i);
    }
    // 王集镇 安 监站
    if (w.length(i) == 2 && w.first(i) == '监' && w.isChar(i - 1, '安')) {
      return true;
    }
    // 上 大学
    if (w.isWord(i, "大学") && w.length(i - 1) == 1 && "上读考念".indexOf(w.first(i - 1)) >= 0) {
      return false;
    }
    // 文化 广电 和 旅游 局 goes on; 犯罪 集团 has no name.
    if (w.isWord(i, "广电") && BEHIND_BROADCAST.has(w, i + 1)
        || w.isWord(i, "集团") && CRIMES.has(w, i - 1)
        // 党支部 领办 合作社: a way of running one.
        || w.isWord(i, "党支部") && w.isWord(i + 1, "领办")) {
      return false;
    }
    if (w.isWord(i, STUDIO)) {
      return ownerOfStudio(w, i) < i;
    }
    if (w.first(i) == '小' && w.length(i) == 2) {
      return w.isWord(i, "小组") && w.isWord(i - 1, "领导")
          || w.isWord(i, "小院") && w.isWord(i - 1, "科技")
          || w.in(i, Vocabulary.HEAD);
    }
    // 学会 了
    if (w.isWord(i, "学会") && w.isChar(i + 1, '了')) {
      return false;
    }
    // 锅炉厂 有限 责任 公司
    if (w.isWord(i + 1, "有限")) {
      return false;
    }
    if (w.in(i, Vocabulary.HEAD)) {
      // 支队 党委 班子 成员: whoever leads it.
      boolean leaders = w.isWord(i, "党委") && w.isWord(i + 1, "班子");
      return !w.in(i, Vocabulary.TITLE) && !isSeat(w, i + 1) && !leaders;
    }
    char last = w.last(i);
    if (w.length(i) == 1) {
      return SingleHeads.is(w, i);
    }
    if ("中小体".indexOf(last) >= 0) {
      return WHOLE_WORD_HEADS.has(w, i) || isNumberedSchool(w, i);
    }
    // 云桥 高铁站 is a place.
    if (last == '站' && STATIONS.has(w.text(), w.end(i) - 2, w.end(i))) {
      return false;
    }
    // 西北部 is a part of a place.
    if (w.is(i, PartOfSpeech.VERB)
        || w.is(i, PartOfSpeech.ADVERB)
        || w.is(i, PartOfSpeech.LOCALIZER)
        || w.in(i, Vocabulary.TITLE)) {
      return false;
    }
    // 河东店、石塘县 高坪: a village in a list.
    if (last == '店'
        && w.length(i) == 3
        && w.isChar(i + 1, '、')
        && PlaceEndings.endsAsPlace(w, i + 2)
        && w.isUnknown(i)) {
      return false;
    }
    // 柳坪村 三社: a part of a village.
    if (last == '社' && w.length(i) == 2 && "一二三四五六七八九十".indexOf(w.first(i)) >= 0) {
      return false;
    }
    // 黄店 is a village, 排口处 a spot.
    if ((w.length(i) == 2 && "店站馆".indexOf(last) >= 0 || last == '处') && w.isUnknown(i)) {
      return false;
    }
    return !w.in(i, Vocabulary.NO_HEAD)
        && (SHORT_HEADS.has(last)
            || last == '会' && w.length(i) >= 3 && BEFORE_HUI.has(w.text().charAt(w.end(i) - 2)));
  }

  /** 柳城 公安 通报, 柳城 消防 民警: an office of a place by its short name, and no 公安 机关. */
  private static boolean isActing(Words w, int i) {
    int place = w.isWord(i - 1, "高速") ? i - 2 : i - 1;
    return (Levels.isPlace(w, place)
            || Levels.isListed(w.text(), w.start(place - 1), w.end(place))
            || w.isBoundary(place - 1)
                && w.length(place) == 2
                && w.is(place, PartOfSpeech.NOUN)
                && w.isUnknown(place))
        && !w.isWord(i + 1, "高速")
        && (w.isBoundary(i + 1)
            || w.isChar(i + 1, '的')
            || w.is(i + 1, PartOfSpeech.VERB)
            || w.is(i + 1, PartOfSpeech.IDIOM)
            || w.is(i + 1, PartOfSpeech.TIME)
            || w.is(i + 1, PartOfSpeech.ADVERB)
            // 牢固 树立
            || w.is(i + 1, PartOfSpeech.ADJECTIVE) && w.is(i + 2, PartOfSpeech.VERB)
            || w.is(i + 1, PartOfSpeech.PREPOSITION)
            || w.in(i + 1, Vocabulary.TITLE));
  }

  /** 三中, 实小 */
  static boolean isNumbered(Words w, int i) {
    return WHOLE_WORD_HEADS.has(w, i) && w.length(i) == 2;
  }

  /** 龙仙二小: a place that no lexicon has, and a school by its number. */
  static boolean isNumberedSchool(Words w, int i) {
    return w.length(i) >= 4
        && w.length(i) <= 6
        && "小中".indexOf(w.last(i)) >= 0
        && "一二三四五六七八九十".indexOf(w.text().charAt(w.end(i) - 2)) >= 0
        && w.isUnknown(i);
  }

  /** 旗政府 所在地: where an office is, and not the office. */
  private static boolean isSeat(Words w, int i) {
    return w.isWord(i, "所在地") || w.isWord(i, "驻地");
  }

  static boolean isUniversity(Words w, int i) {
    return w.endsWith(i, "大学") || w.endsWith(i, "学院");
  }

  /** 辽宁队, 苏州队; 长塘队 对阵 杨坪村队: whoever plays for a village that no list has. */
  private static boolean isTeam(Words w, int i) {
    return w.last(i) == '队'
        && w.length(i) >= 3
        && w.length(i) <= 5
        && (Levels.isListed(w.text(), w.start(i), w.end(i) - 1)
            || (PLAYING.has(w, i + 1) || PLAYING.has(w, i - 1)) && w.isUnknown(i));
  }

  /** Whether the token is the name of an organisation by itself. */
  static boolean isWhole(Words w, int i) {
    if (w.is(i, PartOfSpeech.STRING)) {
      return w.length(i) <= 6 && LATIN.has(w.word(i).toUpperCase(Locale.ROOT));
    }
    boolean maybe =
        w.is(i, PartOfSpeech.ORGANIZATION)
            || w.is(i, PartOfSpeech.ABBREVIATION)
            || w.in(i, Vocabulary.WHOLE)
            || WHOLE_LASTS.has(w.last(i));
    if (!maybe
        || !w.isHan(i)
        || w.in(i, Vocabulary.TITLE)
        || w.in(i, Vocabulary.NO_HEAD)
        || isSeat(w, i + 1)) {
      return false;
    }
    boolean party =
        w.length(i) >= 3
            && (w.last(i) == '党' || "报网台".indexOf(w.last(i)) >= 0 && BEHIND_PAPER.has(w, i + 1));
    boolean army = w.length(i) == 2 && w.last(i) == '军' && ShortPlaces.isOne(w.first(i));
    // 市实小, 县一中 in one word
    boolean school =
        w.length(i) == 3
            && "省市县区镇乡".indexOf(w.first(i)) >= 0
            && WHOLE_WORD_HEADS.has(w.text(), w.start(i) + 1, w.end(i));
    // 总台 记者, 总台 《…》
    boolean station = w.isWord(i, "总台") && (w.isWord(i + 1, "记者") || w.isChar(i + 1, '《'));
    // 中宣部, 安理会, 贸促会
    boolean shortName =
        w.is(i, PartOfSpeech.ABBREVIATION)
            && w.length(i) >= 3
            && "部委会办局社".indexOf(w.last(i)) >= 0
            && !NUMERALS.has(w.first(i))
            && !isMeeting(w.word(i))
            && !w.in(i, Vocabulary.HEAD);
    // 一 支 交警中队
    boolean counted =
        w.is(i - 1, PartOfSpeech.MEASURE)
            && w.length(i - 1) == 1
            && "支家所个".indexOf(w.first(i - 1)) >= 0;
    return w.is(i, PartOfSpeech.ORGANIZATION) && !BARE_KINDS.has(w, i) && !counted
        || w.last(i) == '局' && OneWordPlaces.isOffice(w, i)
        || w.in(i, Vocabulary.WHOLE)
        || party
        || isTeam(w, i)
        || school
        || station
        || army
        || shortName;
  }

  /** 冬奥会, 三中全会: what is held, and no office. */
  private static boolean isMeeting(String word) {
    return word.endsWith("会") && OFFICES_HUI.indexOf(word.charAt(word.length() - 2)) < 0;
  }

  /** Whether the head is of a building, which is named as a place: 博物馆, 水情 馆. */
  static boolean isBuilding(Words w, int head) {
    return w.in(head, Vocabulary.BUILDING)
        // 区 养老 服务 中心
        || w.isWord(head, "中心") && w.isWord(head - 1, "服务") && w.isWord(head - 2, "养老")
        || w.isWord(head, "中心")
            && (CENTRES.has(w, head - 1) || w.isWord(head - 1, "物流") && w.isWord(head - 2, "保税"))
        // 双博馆, and no 大使馆
        || w.last(head) == '馆'
            && !w.isWord(head - 1, "群众")
            && (w.length(head) == 1
                || w.length(head) >= 3
                    && !w.in(head, Vocabulary.HEAD)
                    && "使事".indexOf(w.text().charAt(w.end(head) - 2)) < 0);
  }

  static boolean isPartyOffice(Words w, int i) {
    return w.in(i, Vocabulary.WHOLE) && "省州市县区旗盟镇乡".indexOf(w.first(i)) >= 0;
  }
}
