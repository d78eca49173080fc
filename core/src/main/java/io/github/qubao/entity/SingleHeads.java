package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/** Stateless. Heads of organisations that are words of one character: 环保 局, 日本 队, 县政府 办. */
final class SingleHeads {
  /** What a page of news has its name of: 云桥 新闻 网. */
  private static final WordSet BEFORE_WANG =
      new WordSet(
          "新闻 文明 政府 人民政府 法院 政务 信息 党建 人民 法制 教育 财经 视窗 热线 资讯 检察 政法 三农 党史 统战 组工 先锋 纪检 长安 普法 禁毒 农业 旅游 文旅 侨联");

  /** The same where the name ends, for there are such 网 of other kinds: 农村 网商. */
  private static final WordSet BEFORE_LAST_WANG = new WordSet("图片 农村 法治 科技 经济 消费");

  /** What follows a page of news: 滁州 网 报道. */
  private static final WordSet BEHIND_WANG = new WordSet("报道 消息 记者 讯 快讯 专稿 电 供稿 供图");

  private static final WordSet TEAMS =
      new WordSet(
          "合唱 民歌 支教 鼓号 乐 巡逻 巡河 劝导 龙舟 足球 篮球 排球 舞蹈 秧歌 锣鼓 舞狮 舞龙 腰鼓 拔河 宣讲 文艺 护林 消防 护渔 协管 芦笙 山歌 放映 义警 义工 巡查 唢呐 花鼓 彩调 舞狮 龙灯 高跷 打击乐 铜鼓 战鼓 威风锣鼓 八音 采茶 秋歌 民兵 搜救 救生 宣传 医疗 演出");

  static final WordSet TRAINS = new WordSet("动车 高铁 火车 地铁 汽车 公交 公交车 客车");

  /** What posts in towns are for: 司法 所, 供电 所. */
  static final WordSet OF_POSTS =
      new WordSet(
          "司法 供电 国土 财政 民政 邮政 税务 水利 林业 环卫 文物 水管 建管 农技 畜牧 兽医 渔政 交管 动监 城管 路政 公路 种子 植保 林管 房管 卫监 计生 财税 市管 工商 食药"
              + " 养路 灌区 村镇");

  /** Who and what is at a school: 云桥 十 中 师生. */
  private static final WordSet AT_SCHOOL =
      new WordSet(
          "师生 学生 学子 门口 校园 校长 副校长 教师 老师 考生 毕业 操场 体育馆 图书馆 报告厅 会议室 领导 高三 高二 高一 初三 初二 初一 党委 党支部 团委 代表队 家长");

  /** What committees are for that districts of large cities have in place of bureaus. */
  private static final WordSet OF_COMMITTEES =
      new WordSet("文化 体育 卫生 城管 农村 改革 健康 建设 资源 信息 信息化 运输 管理 旅游 商务 教育 科技 发展 水务 计生 生育 交通 国资");

  private SingleHeads() {}

  static boolean is(Words w, int i) {
    if (w.is(i, PartOfSpeech.PARTICLE)) {
      // 县 健康 教育 所, and no 所 of a clause.
      return w.isChar(i, '所')
          && (OF_POSTS.has(w, i - 1)
              || w.is(i - 1, PartOfSpeech.VERBAL_NOUN) && w.isBoundary(i + 1));
    }
    return switch (w.first(i)) {
      case '局', '厅', '署', '厂', '院' -> w.isHan(i - 1);
      // 云桥 一中 校 史馆
      case '校' -> w.isHan(i - 1) && w.last(i - 1) != '中' && w.last(i - 1) != '小';
      case '馆' -> w.is(i - 1, PartOfSpeech.NOUN) && !w.is(i + 1, PartOfSpeech.LOCALIZER);
      case '报' ->
          w.isWord(i - 1, "手机")
              || (w.is(i - 1, PartOfSpeech.NOUN) || w.is(i - 1, PartOfSpeech.PLACE))
                  && (w.isWord(i + 1, "记者") || w.isWord(i + 1, "通讯员"));
      case '所', '站' -> isPost(w, i);
      // A room is none: 、换装 室
      case '室' -> isPost(w, i) && !w.isBoundary(i - 2);
      case '处' -> w.in(i - 1, Vocabulary.INNER_VERB) && !w.is(i, PartOfSpeech.LOCALIZER);
      case '团' -> w.isHan(i - 1) && "剧乐舞唱术表问察".indexOf(w.last(i - 1)) >= 0;
      case '系' -> isDepartment(w, i);
      case '科' ->
          w.is(i - 1, PartOfSpeech.NOUN)
              && w.length(i - 1) > 1
              && (w.isBoundary(i + 1) || w.in(i + 1, Vocabulary.TITLE));
      case '部' -> isMinistry(w, i);
      case '办' -> isOfficeOf(w, i);
      case '委' -> isCommittee(w, i);
      case '网' -> isPageOfNews(w, i);
      case '小', '中', '幼' -> isSchool(w, i);
      case '队', '军', '党', '社' ->
          !(w.isChar(i, '社') && w.is(i - 1, PartOfSpeech.NUMERAL)) && isBody(w, i);
      default -> false;
    };
  }

  private static boolean isBody(Words w, int i) {
    return w.isChar(i, '队') && TEAMS.has(w, i - 1)
        || w.in(i - 1, Vocabulary.INNER_VERB)
        || PlaceEndings.isAdministrative(w, i - 1)
        || w.is(i - 1, PartOfSpeech.PLACE)
        || w.is(i - 1, PartOfSpeech.ORGANIZATION)
        || w.is(i - 1, PartOfSpeech.PROPER_NAME)
        || w.isChar(i, '队') && w.is(i - 1, PartOfSpeech.PERSON);
  }

  /** 云桥 新闻 网, 云桥 网 记者, 柳城 晚报 网, 日报、大众 网、: what is read like a newspaper. */
  private static boolean isPageOfNews(Words w, int i) {
    boolean listed =
        w.isChar(i + 1, '·')
            || w.isChar(i + 1, '、') && isPaper(w, i - 3)
            || w.isChar(i + 1, '、') && w.isChar(i - 3, '、') && isPaper(w, i - 4);
    return BEFORE_WANG.has(w, i - 1)
        || BEFORE_LAST_WANG.has(w, i - 1) && (w.isBoundary(i + 1) || BEHIND_WANG.has(w, i + 1))
        || isPaper(w, i - 1)
        || (w.is(i - 1, PartOfSpeech.PLACE) || w.is(i - 1, PartOfSpeech.LOCATION))
            && (listed
                || w.is(i + 1, PartOfSpeech.TIME) && beginsSentence(w, i - 1)
                // （云桥 网 甲 摄）
                || w.isBlank(i + 1) && beginsSentence(w, i - 1) && isOpen(w, i)
                || BEHIND_WANG.has(w, i + 1)
                || w.isChar(i - 2, '：') && w.isBoundary(i + 1))
        || w.is(i - 1, PartOfSpeech.NOUN) && listed && w.isBoundary(i - 2);
  }

  /** 中国 云桥 网: whether nothing stands before the places that end with the token. */
  private static boolean beginsSentence(Words w, int last) {
    return w.isBoundary(last - 1) || w.is(last - 1, PartOfSpeech.PLACE) && w.isBoundary(last - 2);
  }

  private static boolean isOpen(Words w, int i) {
    return w.isChar(i - 2, '（') || w.isChar(i - 3, '（');
  }

  private static boolean isPaper(Words w, int i) {
    return w.last(i) == '报' && w.length(i) >= 2 && w.in(i, Vocabulary.HEAD | Vocabulary.WHOLE);
  }

  private static boolean isPost(Words w, int i) {
    // 云桥 动车 站 is a place.
    return !TRAINS.has(w, i - 1)
        && (w.in(i - 1, Vocabulary.INNER_VERB)
            || w.is(i - 1, PartOfSpeech.NOUN)
                && w.length(i - 1) > 1
                // 渔坝 站: a place by its name
                && !(w.isChar(i, '站') && w.is(i, PartOfSpeech.VERB) && w.isUnknown(i - 1)));
  }

  /** 清华大学 电机 系: behind a university. */
  private static boolean isDepartment(Words w, int i) {
    for (int k = i - 1; k >= i - 4; k--) {
      if (OrganizationHeads.isUniversity(w, k)) {
        return k < i - 1;
      }
      if (!w.is(k, PartOfSpeech.NOUN)
          && !w.is(k, PartOfSpeech.VERBAL_NOUN)
          && !w.is(k, PartOfSpeech.ADJECTIVE)) {
        return false;
      }
    }
    return false;
  }

  /** 区 人力 资源 部, 农业 部, and no 一 部 or 西北 部. */
  private static boolean isMinistry(Words w, int i) {
    boolean subject = w.is(i - 1, PartOfSpeech.NOUN) || w.is(i - 1, PartOfSpeech.VERBAL_NOUN);
    return subject
        && w.length(i - 1) > 1
        && "东西南北".indexOf(w.first(i - 1)) < 0
        && !w.in(i - 1, Vocabulary.HEAD | Vocabulary.KIND | Vocabulary.OUTSIDE)
        && !w.is(i + 1, PartOfSpeech.LOCALIZER);
  }

  /** 县 政府 办, and no 县 政府 办 实事. */
  private static boolean isOfficeOf(Words w, int i) {
    boolean office = w.in(i - 1, Vocabulary.HEAD | Vocabulary.WHOLE);
    // 林业局 防火 办
    boolean task =
        w.is(i - 1, PartOfSpeech.VERBAL_NOUN)
            && w.in(i - 1, Vocabulary.INNER_VERB)
            && w.in(i - 2, Vocabulary.HEAD | Vocabulary.LEVEL);
    // 县 芒果 办, 石塘镇 民政 办
    boolean subject =
        w.length(i - 1) == 2
                && (w.is(i - 1, PartOfSpeech.NOUN)
                    || w.is(i - 1, PartOfSpeech.VERBAL_NOUN)
                    || w.is(i - 1, PartOfSpeech.ABBREVIATION)
                    || w.is(i - 1, PartOfSpeech.VERB))
                && !w.in(i - 1, Vocabulary.HEAD | Vocabulary.TITLE | Vocabulary.TOWARDS)
                && (isOfDistrict(w, i - 2)
                    || PlaceEndings.isAdministrative(w, i - 2)
                    || PlaceEndings.endsAsPlace(w, i - 2)
                    // 县 美丽 城镇 办, 云桥县 房屋 征收 办
                    || w.length(i - 2) == 2
                        && (w.in(i - 3, Vocabulary.LEVEL)
                            || PlaceEndings.isAdministrative(w, i - 3))
                        && switch (w.tag(i - 2)) {
                          case ADJECTIVE, NOUN, VERBAL_NOUN, ABBREVIATION -> true;
                          default -> false;
                        })
            // 县 乡村振兴 办
            || w.length(i - 1) == 4 && w.is(i - 1, PartOfSpeech.NOUN) && isOfDistrict(w, i - 2);
    // 县委 主题 教育 办, 县委 乡村振兴 办
    boolean of =
        w.is(i - 1, PartOfSpeech.NOUN) && w.length(i - 1) == 4 && w.in(i - 2, Vocabulary.WHOLE)
            || w.length(i - 1) == 2
                && w.length(i - 2) == 2
                && (w.is(i - 1, PartOfSpeech.NOUN) || w.is(i - 1, PartOfSpeech.VERBAL_NOUN))
                && w.is(i - 2, PartOfSpeech.NOUN)
                && w.in(i - 3, Vocabulary.WHOLE);
    if ((subject || of)
        && (w.isBoundary(i + 1)
            || w.isChar(i + 1, '的')
            || w.in(i + 1, Vocabulary.TITLE)
            || w.is(i + 1, PartOfSpeech.VERB) && w.length(i + 1) == 2)) {
      return true;
    }
    return (office || task)
        && (w.isBoundary(i + 1)
            || task && w.is(i + 1, PartOfSpeech.PREPOSITION)
            || w.in(i + 1, Vocabulary.TITLE)
            || w.is(i + 1, PartOfSpeech.VERB)
            // 县 政府 办 联合 下文
            || w.is(i + 1, PartOfSpeech.VERBAL_NOUN)
                && w.length(i + 1) == 2
                && !w.is(i, PartOfSpeech.VERB)
            || w.isWord(i + 1, "联合")
            || w.is(i + 1, PartOfSpeech.CONJUNCTION));
  }

  /** 柳树村 委, 云桥市 委. */
  private static boolean isCommittee(Words w, int i) {
    // 省政协 经济 委
    if (w.in(i - 2, Vocabulary.WHOLE) && w.is(i - 1, PartOfSpeech.NOUN)) {
      return OrganizationHeads.isPartyOffice(w, i - 2);
    }
    // 州 政协 农业 委
    if (w.isWord(i - 2, "政协") && w.is(i - 1, PartOfSpeech.NOUN) && isOfDistrict(w, i - 3)) {
      return true;
    }
    // 区 农业 农村 委, 云桥区 发展 改革 委
    if (OF_COMMITTEES.has(w, i - 1)
        && (isOfDistrict(w, i - 2)
            || isOfDistrict(w, i - 3) && w.length(i - 2) == 2
            || isOfDistrict(w, i - 4) && w.length(i - 2) == 2 && w.length(i - 3) == 2)) {
      return true;
    }
    // 县 食安 委
    if (w.length(i - 1) == 2
        && w.isUnknown(i - 1)
        && w.is(i - 1, PartOfSpeech.NOUN)
        && w.in(i - 2, Vocabulary.LEVEL)
        && !PlaceEndings.ADMINISTRATIVE.has(w.last(i - 1))) {
      return true;
    }
    return w.length(i - 1) > 1
        && PlaceEndings.ADMINISTRATIVE.has(w.last(i - 1))
        && (w.is(i - 1, PartOfSpeech.PLACE) || PlaceEndings.isAdministrative(w, i - 1))
        && !w.is(i, PartOfSpeech.VERB);
  }

  private static boolean isOfDistrict(Words w, int i) {
    return w.in(i, Vocabulary.LEVEL) || w.is(i, PartOfSpeech.PLACE);
  }

  /** 南门 三 小, 市 一 中. */
  static boolean isSchool(Words w, int i) {
    return (w.length(i) == 1 || w.isWord(i, "完小"))
        && (w.first(i) == '完' || w.first(i) == '小' || w.first(i) == '中' || w.first(i) == '幼')
        && w.is(i - 1, PartOfSpeech.NUMERAL)
        && w.length(i - 1) == 1
        && w.isHan(i - 1)
        && (w.is(i - 2, PartOfSpeech.NOUN) || w.is(i - 2, PartOfSpeech.PLACE))
        && (w.isBoundary(i + 1)
            || w.isChar(i + 1, '的')
            || w.isChar(i + 1, '等')
            || AT_SCHOOL.has(w, i + 1)
            || w.is(i + 1, PartOfSpeech.CONJUNCTION)
            || w.is(i + 1, PartOfSpeech.VERB)
            || w.is(i + 1, PartOfSpeech.PREPOSITION));
  }
}
