package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/** Stateless. What may stand between the first word of an organisation's name and its head. */
final class OrganizationInside {
  /** Whose own name may be a verb. */
  private static final WordSet WITH_MOTTOS = new WordSet("小学 中学 幼儿园 社区卫生服务中心");

  /** What is done to offices and whoever is in them, which is no part of their names. */
  private static final WordSet MAKING =
      new WordSet(
          "成立 建立 设立 打造 新建 组建 加入 参加 走进 进入 深入 联合 依托 开设 建成 建起 启用 举办 支持 组织 邀请 带领 走访 参观 考察 视察 调研 开展 召开"
              + " 推进 推动 负责 承担 作为 成为 属于 通过 委托 报告 告知 联系 接到 拨打 报警 筹建 改建 扩建 增设 挂牌 揭牌 启动 会同 担任 督导 现场 根据"
              + " 按照 要求 听取 依靠 设置 纳入 参与 主持 经由 请求 送往 立即 随即 今年 去年 明年 今天 昨天 目前 当天 日前 近日 上午 下午");

  private static final WordSet INVESTORS = new WordSet("集团 公司 有限公司");

  /** What a level stands behind in words of the segmenter that are none: 抬上区, 考进市. */
  private static final CharSet BEFORE_LEVEL = new CharSet("上进任率离为跑经系诉");

  private static final CharSet OF_HOSPITALS = new CharSet("藏蒙维彝苗壮傣总");

  private static final WordSet OF_ACTIVITIES = new WordSet("中心 站 所 办 委员会 大队 专班 指挥部 办公室");

  /** What is modern in names of cooperatives and firms. */
  private static final WordSet OF_FARMING =
      new WordSet("农机 农业 农牧 种业 畜牧 牧业 物流 林业 渔业 粮食 果业 种植 养殖 设施 蔬菜");

  private OrganizationInside() {}

  /** Whether the token may stand inside a name. */
  static boolean mayStand(Words w, int i, boolean anchored) {
    if (w.in(i, Vocabulary.TITLE) && !w.in(i, Vocabulary.GROUP) || w.in(i, Vocabulary.OUTSIDE)) {
      // 工作 领导 小组
      return w.isWord(i, "领导") && w.isWord(i + 1, "小组")
          // 市 急救 指挥 中心
          || w.isWord(i, "指挥") && (w.isWord(i + 1, "中心") || w.isWord(i + 1, "调度"))
          || w.isWord(i + 1, "服务") && w.in(i, Vocabulary.TITLE) && w.isWord(i + 2, "中心");
    }
    // 曲艺 家 协会, 约翰 · 罗伯特 大学
    if (w.isWord(i, "老年")
        || w.isChar(i, '家') && w.isWord(i + 1, "协会") && w.is(i - 1, PartOfSpeech.NOUN)
        || w.isChar(i, '·') && Transliteration.is(w, i - 1) && Transliteration.is(w, i + 1)) {
      return true;
    }
    // 云川 现代 农机 合作社, 县委 全面 依法 治县 委员会
    if (w.isWord(i, "现代") && OF_FARMING.has(w, i + 1)
        || w.isWord(i, "依法") && w.first(i + 1) == '治') {
      return true;
    }
    // 石塘镇 九 年 一贯制 学校
    if (w.isWord(i + 2, "一贯制") && w.isChar(i + 1, '年')
        || w.isWord(i + 1, "一贯制") && w.isChar(i, '年')) {
      return true;
    }
    // 省 住 建厅, 云桥 城 投 公司
    if (w.isChar(i, '住') && w.first(i + 1) == '建'
        || w.last(i) == '投' && w.length(i) <= 2 && INVESTORS.has(w, i + 1)) {
      return true;
    }
    // 县 藏 医院, 县 总 医院
    if (w.length(i) == 1 && w.isWord(i + 1, "医院") && OF_HOSPITALS.has(w.first(i))) {
      return true;
    }
    // 报县 应急局, 先请县 农技站: a word of the segmenter that is none.
    if (w.length(i) >= 2
        && PlaceEndings.ADMINISTRATIVE.has(w.last(i))
        && (PlaceEndings.isClause(w, i)
            || w.length(i) >= 3
                && BEFORE_LEVEL.has(w.text().charAt(w.end(i) - 2))
                && w.isUnknown(i))) {
      return false;
    }
    // 网信办 组织 南方 日报
    if (w.isWord(i, "组织") && !OrganizationHeads.isHead(w, i)) {
      return false;
    }
    return switch (w.tag(i)) {
      case NOUN,
          PLACE,
          ORGANIZATION,
          PROPER_NAME,
          VERBAL_NOUN,
          ABBREVIATION,
          DISTINGUISHER,
          MORPHEME,
          STRING,
          SUFFIX,
          ADJECTIVE,
          LOCATION,
          LOCALIZER,
          PERSON,
          IDIOM,
          STATUS ->
          true;
      // 云桥市 启智 小学
      case VERB ->
          w.in(i, Vocabulary.INNER_VERB)
              || isActivity(w, i)
              || w.isChar(i, '安') && w.first(i + 1) == '监'
              || w.length(i) == 2 && w.is(i - 1, PartOfSpeech.PLACE) && WITH_MOTTOS.has(w, i + 1);
      // 军区 一五二 医院
      case NUMERAL ->
          w.first(i) == '第'
              || SingleHeads.isSchool(w, i + 1)
              // 中铁 十六 局, 天津 五 市政 公路 工程 有限公司
              || w.isChar(i + 1, '局')
              || w.length(i) == 1
                  && w.isHan(i)
                  && !w.in(i + 1, Vocabulary.LEVEL)
                  && w.is(i - 1, PartOfSpeech.PLACE)
                  && w.is(i + 1, PartOfSpeech.NOUN)
              || w.isWord(i - 1, "直属")
              // 市 一 医院, 县 120 急救 中心
              || w.in(i - 1, Vocabulary.LEVEL) && (w.isWord(i + 1, "医院") || w.isWord(i + 1, "急救"))
              || w.in(i + 1, Vocabulary.PART_HEAD)
                  && (OrganizationHeads.isHead(w, i - 1) || w.in(i - 1, Vocabulary.WHOLE));
      // 第三 届 人大 常委会
      case MEASURE -> w.isChar(i, '届') && w.isWord(i + 1, "人大") && w.isWord(i + 2, "常委会");
      // 发展 和 改革 委员会, never 区政府 和 县政府.
      case CONJUNCTION, PREPOSITION ->
          !anchored
              && isAnd(w, i)
              && !OrganizationHeads.isHead(w, i - 1)
              // 国家 和 地方 政府
              && !w.in(i - 1, Vocabulary.LEVEL)
              && !w.in(i + 1, Vocabulary.LEVEL)
              // 标计科 与 柳林 分局
              && "科股站所".indexOf(w.last(i - 1)) < 0
              && !w.is(i - 1, PartOfSpeech.PERSON)
              && w.length(i - 1) > 1
              && !w.in(i - 1, Vocabulary.TITLE);
      default -> false;
    };
  }

  /** 县 纠纷 调处 中心, 县 清欠 办: what an office does, right before its last word. */
  private static boolean isActivity(Words w, int i) {
    return w.length(i) == 2
        && OF_ACTIVITIES.has(w, i + 1)
        && (w.in(i - 1, Vocabulary.LEVEL)
            || w.in(i - 2, Vocabulary.LEVEL) && !OrganizationHeads.isHead(w, i - 1)
            || w.in(i - 3, Vocabulary.LEVEL)
                && w.is(i - 1, PartOfSpeech.NOUN)
                && !OrganizationHeads.isHead(w, i - 1)
                && !OrganizationHeads.isHead(w, i - 2))
        && mayBeDone(w, i);
  }

  /** 优化 in 优化 营商环境 工作 领导 小组, where 成立 is before the name. */
  static boolean mayBeDone(Words w, int i) {
    return w.length(i) == 2
        && (w.is(i, PartOfSpeech.VERB) || w.is(i, PartOfSpeech.TIME))
        && !MAKING.has(w, i)
        && !w.in(i, Vocabulary.TOWARDS | Vocabulary.SAYING);
  }

  /** Whether the head is of a group for one task, whose name may be a whole clause. */
  static boolean isOfTask(Words w, int head) {
    return w.isWord(head, "小组")
        || w.isWord(head, "领导小组")
        || w.isWord(head, "指挥部")
        || w.isWord(head, "办公室") && w.isWord(head - 1, "小组");
  }

  /** 社区 联合 黄海路 派出所: whoever does something together with another, and no 联合 执法 大队. */
  static boolean isTogether(Words w, int[] placeStarts, int i) {
    return w.isWord(i, "联合")
        && (w.is(i, PartOfSpeech.VERB)
            || w.is(i, PartOfSpeech.VERBAL_NOUN) && !OrganizationHeads.isHead(w, i + 2))
        && i + 1 < w.size()
        && (placeStarts[i + 1] >= 0
            // 执法局 联合 公安
            || OrganizationHeads.isHead(w, i - 1)
            || w.is(i + 1, PartOfSpeech.NOUN) && !w.in(i + 1, Vocabulary.HEAD) && w.isUnknown(i + 1)
            || w.in(i + 1, Vocabulary.LEVEL | Vocabulary.WHOLE));
  }

  /** 县 农牧 和 科技局: one office, whose subject stands right behind its level. */
  static boolean isOfTwoSubjects(Words w, int[] placeStarts, int and) {
    return w.last(and + 1) == '局'
        && (w.length(and - 1) == 2 || w.length(and - 1) == 4)
        && !w.in(and - 1, Vocabulary.HEAD | Vocabulary.WHOLE)
        && and >= 2
        && (w.in(and - 2, Vocabulary.LEVEL) || placeStarts[and - 2] >= 0);
  }

  static boolean isAnd(Words w, int i) {
    return w.isChar(i, '和') || w.isChar(i, '与');
  }
}
