package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Set;

/**
 * Stateless. Names of organisations (机构名): what says where or whose, what about, and a head, as in
 * 青川区 生态环境 局.
 */
final class OrganizationRules {
  private static final Set<String> HEADS =
      Set.of(
          ("委员会 办公室 管理局 公司 集团 总公司 分公司 有限公司 银行 分行 支行 大学 学院 中学 小学 学校 幼儿园 医院 卫生院 法院 人民法院 检察院 "
                  + "人民检察院 研究院 研究所 科学院 工程院 设计院 出版社 通讯社 电视台 广播电台 电台 日报 晚报 晨报 报社 协会 学会 联合会 总会 商会 基金会 "
                  + "合作社 支队 大队 总队 中队 派出所 村委会 居委会 党支部 党委 党组 支部 指挥部 专班 领导小组 俱乐部 中心 政府 人民政府 公安局 人大 政协 "
                  + "常委会 总局 分局 财政部 外交部 国防部 教育部 卫生部 工厂 工业厅 水厂 电厂 党校 代表团 代表队 国家队 联队 乐团 剧团 剧院 歌舞团 话剧团 "
                  + "艺术团 工作队 工作组 服务中心 图书馆 博物馆 文化馆 联盟 同盟 组织 总工会 工会 妇联 团委 纪委 市委 区委 县委 省委 镇委 党工委 证监会 国会 "
                  + "议会 法庭 军区 舰队 师团 警察局 航空公司 旅行社 杂志社 编辑部 事务所 交易所 供电公司 卫健委 发改委 教育局 农业农村局 水利局 财政局 民政局 "
                  + "司法局 文旅局 交通局 应急局 海关 税务局 检察 交警 消防 管委会 理事会 董事会 组委会")
              .split(" "));

  /** Heads of one character, and which words end with them. */
  private static final String SHORT_HEADS = "局委办院校所站厂社部署厅处队会党军团馆店";

  /** Words that end like heads but name no single office. */
  private static final Set<String> NOT_HEADS =
      Set.of(
          ("冠军 亚军 季军 殿军 僵局 格局 布局 全局 大局 结局 时局 政局 当局 高校 常委 政委 主委 编委 执委 委 区委书记 国会 将军 大军 海军 空军 "
                  + "陆军 援军 敌军 我军 全军 进军 从军 参军 机会主义 分会 学会 社会 机会 会 大会 年会 晚会 会议 部 全部 内部 外部 东部 西部 南部 北部 "
                  + "中部 干部 处 到处 好处 办 所 场所 厕所 团 集体 行 银行业 站 车站 网站 学校 医院 政府 公司 部队 军队 乐队 排队 党 政党 军 店 饭店 "
                  + "书店 厂 工厂 社 报社 院 家庭 法院 班 中心 单位 部门 机关 组织 集团 协会 团队 球队 队 议会 座谈会 发布会 推进会 运动会 联欢会 研讨会 "
                  + "博览会 交易会 展览会 听证会 报告会 动员会 奥运会 亚运会 全运会 世博会 冬奥会 锦标赛 入会 开会 聚会 约会 宴会 酒会 拜会 与会 峰会 茶话会 "
                  + "洽谈会 招待会")
              .split(" "));

  private static final int LONGEST = 14;

  private OrganizationRules() {}

  /** Whether token {@code i} may be the head. */
  static boolean isHead(Words w, int i) {
    String word = w.word(i);
    if (HEADS.contains(word)) {
      return true;
    }
    for (String head : LONG) {
      if (word.length() > head.length() && word.endsWith(head)) {
        return true;
      }
    }
    return w.isHan(i)
        && SHORT_HEADS.indexOf(w.last(i)) >= 0
        && (w.length(i) > 1 ? !NOT_HEADS.contains(word) : isSolid(w, i))
        && !w.is(i, PartOfSpeech.VERB)
        && !w.is(i, PartOfSpeech.ADVERB);
  }

  private static final String[] LONG = {
    "委员会", "办公室", "公司", "集团", "大学", "学院", "法院", "医院", "协会", "学会", "联合会", "基金会", "合作社", "支队", "大队",
    "派出所", "村委会", "居委会", "党支部", "指挥部", "领导小组", "俱乐部", "中心", "出版社", "研究所", "研究院"
  };

  /** A single character is a head right behind a place or an office: 日本 队, 环保 局. */
  private static boolean isSolid(Words w, int i) {
    char c = w.first(i);
    boolean place =
        w.is(i - 1, PartOfSpeech.PLACE)
            || w.is(i - 1, PartOfSpeech.ORGANIZATION)
            || w.is(i - 1, PartOfSpeech.PROPER_NAME)
            || w.is(i - 1, PartOfSpeech.PERSON);
    return c == '队' || c == '军' || c == '党' || c == '社'
        ? place
        : c == '局' || c == '厅' || c == '署' || c == '厂' || c == '校' || c == '院';
  }

  /** Heads that need more than a place before them: 日本 公司, 英国 学校. */
  private static final Set<String> GENERIC =
      Set.of("公司", "学校", "工厂", "组织", "高校", "议会", "政府", "机构", "部队", "企业", "联队", "中心");

  private static final Set<String> STANDALONE =
      Set.of(
          ("市委 县委 区委 省委 镇委 党中央 国务院 教育部 外交部 财政部 公安部 卫生部 国防部 商务部 交通部 农业部 建设部 文化部 司法部 民政部 铁道部 "
                  + "水利部 人事部 全国人大 全国政协 欧盟 北约 联合国 解放军 红军 八路军 新四军 欧佩克 新华社 中新社 人民日报 军委 中纪委 世贸组织 世卫组织 "
                  + "经合组织 国足 县政府 区政府 市政府 省政府 镇政府 乡政府 村委会 居委会 外务省 内阁 央行 纪委 人大常委会 市人大 县人大 区人大 市政协 县政协 "
                  + "区政协")
              .split(" "));

  /** Heads that make a name with any noun right before them: 奋斗 中学. */
  private static final Set<String> STRONG =
      Set.of("大学 学院 中学 小学 医院 银行 集团 总工会 出版社 电视台 日报 晚报 设计局 有限公司 幼儿园 合作社".split(" "));

  private static final Set<String> PLAIN =
      Set.of(
          "重点 普通 附属 综合 专科 民办 公立 高级 中等 高等 农村 城市 国有 商业 私立 名牌 企业 大型 上市 投资 世界 著名 两 各 有关 村 乡镇 全日制 专业 农民 种植 养殖 股份 地方 当地 中央 外资 合资 跨国 大 家 公司 龙头 职业 技术 完全 示范 初级 定点 基层 公办 传染病 妇产 儿童 互助"
              .split(" "));

  /** Whether the token is the name of an organisation by itself. */
  static boolean isStandalone(Words w, int i) {
    String word = w.word(i);
    boolean party = word.length() >= 3 && word.endsWith("党");
    boolean army =
        word.length() == 2 && word.endsWith("军") && PlaceRules.isShortName(word.charAt(0));
    return w.is(i, PartOfSpeech.ORGANIZATION) || STANDALONE.contains(word) || party || army;
  }

  /** Where the name begins whose head is token {@code head}: a token, {@code head + 1} if none. */
  static int start(Words w, int head) {
    int anchor = head + 1;
    String word = w.word(head);
    boolean whole = isStandalone(w, head);
    if (whole) {
      anchor = head;
    }
    for (int i = head - 1; i >= 0 && head - i <= LONGEST; i--) {
      if (!mayStand(w, i)) {
        break;
      }
      if (isAnchor(w, i)) {
        anchor = i;
      }
    }
    if (anchor > head
        && STRONG.contains(word)
        && w.isHan(head - 1)
        && w.is(head - 1, PartOfSpeech.NOUN)
        && !PLAIN.contains(w.word(head - 1))
        && w.length(head - 1) > 1
        && mayStand(w, head - 1)) {
      return head - 1;
    }
    if (anchor == head - 1
        && GENERIC.contains(word)
        && (w.is(anchor, PartOfSpeech.PLACE) && !PlaceRules.endsAsPlace(w.word(anchor))
            || LEVELS.contains(w.word(anchor)) && w.length(anchor) > 1)) {
      return head + 1;
    }
    if (anchor > head
        && word.length() >= 4
        && !NOT_HEADS.contains(word)
        && !HEADS.contains(word)
        && startsAsPlace(w, head)) {
      return head;
    }
    return anchor;
  }

  private static boolean startsAsPlace(Words w, int i) {
    return w.is(i, PartOfSpeech.ORGANIZATION) || "省市县区镇".indexOf(w.first(i)) >= 0;
  }

  /** Whether the token may stand inside a name. */
  private static boolean mayStand(Words w, int i) {
    String word = w.word(i);
    switch (w.tag(i)) {
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
      STATUS:
        return !PersonRules.isTitle(w, i) && !OUTSIDE.contains(word);
      case VERB:
        return w.length(i) == 2 && INSIDE.contains(word);
      case NUMERAL:
        return word.startsWith("第");
      case TIME:
        return false;
      default:
        return word.equals("与") && false;
    }
  }

  private static final Set<String> INSIDE =
      Set.of(
          ("管理 服务 建设 发展 保护 监督 防治 控制 开发 投资 救援 教育 研究 计划 生育 合作 审计 统计 检验 检测 监测 执法 指挥 治理 交流 促进 "
                  + "评论 宣传 组织 监察 卫生 安全 联合 运输 交易 代表 设计 工作 志愿")
              .split(" "));

  private static final Set<String> OUTSIDE =
      Set.of(
          ("有关 各 我 本 全 该 时任 现任 前 原 新任 记者 目前 今天 昨天 日前 相关 当地 国家级 省级 市级 县级 区级 附近 期间 方面 一些 许多")
              .split(" "));

  /** Whether a name may begin with the token. */
  private static boolean isAnchor(Words w, int i) {
    String word = w.word(i);
    return w.is(i, PartOfSpeech.PLACE)
        || w.is(i, PartOfSpeech.ORGANIZATION)
        || w.is(i, PartOfSpeech.PROPER_NAME)
        || w.is(i, PartOfSpeech.STRING)
        || w.is(i, PartOfSpeech.PERSON) && w.length(i) > 1
        || word.startsWith("第") && w.is(i, PartOfSpeech.NUMERAL)
        || PlaceRules.endsAsPlace(word)
        || word.length() >= 3 && PersonRules.isTransliteration(word)
        || LEVELS.contains(word);
  }

  private static final Set<String> LEVELS =
      Set.of(("国家 全国 中央 省 市 区 县 镇 乡 国际 世界 亚洲 欧洲 非洲 中国 中共 州 东方 人民 民主 共和 社会 国民").split(" "));
}
