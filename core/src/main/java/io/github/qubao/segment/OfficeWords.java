package io.github.qubao.segment;

import java.util.Set;

/** Stateless. The words that names of offices and institutions are built of. */
final class OfficeWords {
  /** What a name may end with. */
  static final Set<String> HEADS =
      words(
          "人民政府 省委 市委 县委 区委 镇委 旗委 纪委 监委 团委 党委 党工委 政协 人大 人大常委会 常委会 代表大会 人民代表大会 常务委员会 分局 支行 分行 分公司 局 部 厅 署"
              + " 院 校 厂 公司 集团 银行 大学 中学 小学 学校 党校 医院 委员会 协会 学会 联合会 基金会 商会 工会 总工会 理事会 董事会 妇联 残联 文联 科协 联盟 中心 政府"
              + " 支队 大队 总队 中队 俱乐部 报社 日报 晚报 幼儿园 指挥部 管委会 村委会 居委会 党支部 办公室 办事处 酒店 宾馆 剧团 剧院 乐团 博物馆 图书馆 美术馆 文化馆"
              + " 体育馆 纪念馆 展览馆 档案馆 科技馆 研究所 研究院 科学院 工程院 卫生院 检察院 法院 人民法院 学院 派出所 事务所 合作社 出版社 通讯社 旅行社 电视台"
              + " 广播电台 气象台 天文台 交易所 法庭 监狱 车站 火车站 机场 电厂 工厂 共产党 国民党 议会 国会 海关 军区 舰队 代表团 代表队 国家队 领导小组");

  /** A longer word that ends so is the end of a name as well. */
  private static final String[] HEAD_ENDS = {
    "公司", "集团", "银行", "大学", "学院", "中学", "小学", "医院", "委员会", "协会", "学会", "联合会", "基金会", "总会", "工会",
    "商会", "研究会", "促进会", "理事会", "法院", "检察院", "支队", "大队", "总队", "中心", "管理局", "研究所", "研究院", "设计院",
    "博物馆", "图书馆", "指挥部", "办公室", "党委", "政府", "局", "厅", "署", "院", "校", "厂", "馆", "所", "社", "站", "部",
    "团", "办"
  };

  /** What only looks like a head. */
  private static final String[] NO_HEAD_ENDS = {
    "干部", "全部", "内部", "外部", "东部", "西部", "南部", "北部", "中部", "大部", "局部", "场所", "厕所", "住所", "网站", "主办",
    "承办", "电影院", "加油站", "服务站", "空间站"
  };

  /** A kind of institution: with a place alone no name (中国 公司), with a district one. */
  static final Set<String> GENERIC =
      words("公司 学校 工厂 议会 政府 酒店 宾馆 中心 银行 医院 工会 俱乐部 集团 法院 部 院 校 厂 国会 机场 车站 协会 学会 党委 委员会");

  /** Heads that a proper name alone may stand before: 复旦 大学. */
  static final Set<String> STRONG =
      words("大学 学院 中学 小学 医院 银行 集团 总工会 出版社 电视台 日报 晚报 有限公司 幼儿园 俱乐部 研究所 研究院 公司");

  static final Set<String> DISTRICTS = words("省 市 县 区 镇 乡 村 街道 州 旗");

  static final Set<String> BEGINS =
      words("国家 全国 中央 中国 中华 中共 国际 世界 联合国 最高 共青团 中国人民解放军 解放军 武警 亚洲 欧洲");

  /** Behind these, 中央 is an office. */
  static final Set<String> PARTIES = words("中共 共青团 民革 民盟 民建 民进 农工党 致公党 九三学社");

  /** What an office deals with, where the tagger sees a verb or an adjective. */
  private static final Set<String> SUBJECTS =
      words(
          "管理 监督 发展 改革 教育 建设 规划 保障 保护 服务 执法 检察 审判 卫生 运输 生产 监察 组织 宣传 统战 应急 审计 统计 研究 开发 投资 贸易 出版 印刷 制造 设计"
              + " 勘察 检测 检验 检疫 救援 救助 质量 安全 财务 咨询 培训 信息 创新 工作 指导 协调 领导 综合 高级 中级 初级 人民 科学 合作 防治 控制 交易 联合 养殖 种植"
              + " 促进 交流 环保 供电 供水 扶贫 振兴 禁毒 防汛 抗旱 消防 征收 登记 巡视 巡察 督查 信访 接待 测绘 勘测 监管 考试 评估 鉴定 预防 推广 退役 移民 储备"
              + " 计划 生育 劳动 保险 调解 仲裁 支援 反 总 新");

  /** Before 和 in a name: 发展 和 改革 委员会. */
  private static final Set<String> BEFORE_AND =
      words("发展 住房 资源 文化 自然 人力 工业 经济 科学 卫生 教育 规划 广播 新闻 国土 商务 民族 农业 交通 城乡 体育 水利 园林 环境");

  private static final Set<String> BEHIND_AND =
      words("改革 城乡 社会 旅游 信息化 技术 计划 体育 出版 宗教 农村 规划 保障 卫生 电视 国土 资源 绿化 运输 林业 草原 建设 健康");

  /** People, who no office is named after. */
  private static final Set<String> PEOPLE =
      words("记者 市民 农民 村民 居民 专家 主席 书记 市长 县长 区长 局长 总统 总理 学生 教师 老师 人员 游客 群众 百姓 企业 产品 领导人 人士 代表");

  private OfficeWords() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  /** Whether a name may end with the word. */
  static boolean isHead(String word) {
    if (HEADS.contains(word)) {
      return true;
    }
    // 安全部 is no 全部.
    boolean none = endsWithOne(word, NO_HEAD_ENDS) && !word.endsWith("安全部");
    return word.length() >= 3 && endsWithOne(word, HEAD_ENDS) && !none;
  }

  private static boolean endsWithOne(String word, String[] ends) {
    for (String end : ends) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether word {@code i}, which is no head, may stand inside a name. */
  static boolean mayStand(WordView w, int i) {
    String word = w.word(i);
    if (PEOPLE.contains(word) || word.charAt(0) == '一' || word.equals("部分")) {
      return false;
    }
    return switch (w.tag(i)) {
      case NOUN, VERBAL_NOUN, PLACE, ORGANIZATION, PROPER_NAME, DISTINGUISHER, ABBREVIATION -> true;
      case NUMERAL -> word.startsWith("第");
      case CONJUNCTION, PREPOSITION -> isAnd(w, i);
      default -> SUBJECTS.contains(word) || DISTRICTS.contains(word) || isBehindAnd(w, i);
    };
  }

  private static boolean isAnd(WordView w, int i) {
    return (w.word(i).equals("和") || w.word(i).equals("与"))
        && BEFORE_AND.contains(w.word(i - 1))
        && BEHIND_AND.contains(w.word(i + 1));
  }

  private static boolean isBehindAnd(WordView w, int i) {
    return BEHIND_AND.contains(w.word(i))
        && (w.word(i - 1).equals("和") || w.word(i - 1).equals("与"));
  }
}
