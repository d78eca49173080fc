package io.github.qubao.keyword;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
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
          "院长", "校长", "一行", "县直", "市直", "区直", "首批", "青年报", "违规", "违法", "辖区", "全媒体", "客户端", "视频号",
          "公众号", "镇政府", "乡政府");

  /**
   * Words that say nothing by themselves; as parts of a compound they may (反诈中心, 高产模式), so they are
   * asked for last.
   */
  private static final Set<String> VAGUE =
      Set.of(
          ("中心 分局 支局 状况 精力 成色 真情 暖心 颜色 老旧 讲评 导向 场面 身影 笑容 脸上 氛围 画面 景象 心声 掌声 实践 生动实践 关键 力量 合力 抓手 引擎"
                  + " 实效 步伐 格局 局面 环节 层面 方向 前提 核心 优势 特色 亮点 样板 模式 理念 意识 观念 思想 认识 态度 作风 行动 举措 手段 载体 平台 品质 素质 需求 困难"
                  + " 难题 进度 进展 成果 成绩 经验 做法 现场 一线 前沿 大局 全局 总体 全程 全过程 全方位 多方 各方 双方 大家 自己 家人 朋友 雨污 心意 心愿 心情 心里"
                  + " 温暖 关爱 爱心 热情 热潮 热线 干劲 信心 决心 初心 使命 担当 本领 动力 活力 魅力 后劲 潜力 实力 压力 底气 名片 路子 点子 法子 样子 日子 家门口 身边"
                  + " 手里 手中 心中 眼前 面前 眼下 时节 时刻 时期 时间 时代 阶段 期间 日常 往年 今后 未来 短板 弱项 盲区 死角 台阶 新台阶 新篇章 篇章 蓝图 画卷 底线 红线 防线"
                  + " 屏障 基石 根基 保证 支撑 引领 示范 带动 参与 支持 帮助 交流 沟通 讨论 发言 讲话 致辞 主题 标题 原文 全文 图片 视频 字号 微信 扫码 网友 评论 编辑 责编"
                  + " 审核 校对 摄影 供稿 投稿 热度 话题 好评 一致好评 口碑 幸福感 获得感 满意度 知晓率 安全感 仪式感 重要性 积极性 针对性 实效性 必要性 紧迫性 场所 全镇 全乡 全村 全旗 行为 解法 思路 议题 委托 检查 成功率 责任人 负责人 经办人 横幅 闭环 微信群 标志"
                  + " 开始 结束 开端 尾声 当地 本地 外地 各地 附近 周边 一带 沿线 全线 路上 街上 村里 家里 屋里 地里 田里 山里 城里 镇里 县里 区里 市里 镇上 会上 会后 会前 途中 其间"
                  + " 资料 渠道 标准 网络 流量 闲暇 有限公司 东西部 美誉度 知名度 方圆"
                  + " 故事 特征 集体 公司 队伍 团队 区域 范围 总长 现状 全村人 字眼 北段 南段 东段 西段 下落 接线 假定 条件 效果 效率 质量 速度 环境 资源 要素 因素 数量 总量 规模"
                  + " 面积 长度 高度 程度 人数 户数 次数 金额 总额 总数 平均 比例 类型 种类 型号 样式 外观 形式 原因 目的 意义 价值 功能 用途 特点 性质 部分 整个 细节 清单 名单 台账 仪式 效应 点位 现象 产值 投资额 实施者 骨干 打算 汇报 省市县 县区 生命 责任书 推进会 座谈会 调研组 工作组 检查组 节点 建议 队员 学员 组员 支两委 两委 村两委 领导班子 班子成员 驻区 党组织 老百姓 必需品 素养 镇村 义务 值班 高峰期 同学")
              .split(" "));

  private static final List<String> TITLES =
      List.of("县长", "区长", "市长", "镇长", "乡长", "旗长", "州长", "局长", "处长", "科长", "股长", "支书");

  /** With these end the names of papers, which only say who reports. */
  private static final List<String> PAPERS =
      List.of("日报", "晚报", "晨报", "早报", "商报", "都市报", "法制报", "法治报");

  private static final String BETWEEN_WORDS = "的了及与或被把等携赴率";

  private static final String NUMERALS = "一二两三四五六七八九十百千万亿几数";
  private static final String COUNTED = "大月年天日岁名个户位次亩斤元吨里米座条项批期万亿千百倍件台辆人";

  private static final int LONGEST_LETTER_WORD = 12;

  private static final int LONGEST_COMMON = 5;

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
    return switch (word.charAt(word.length() - 1)) {
      case '者' -> word.endsWith("记者") || COMMON.contains(word);
      case '员' -> word.endsWith("通讯员") || COMMON.contains(word);
      case '心' -> word.endsWith("融媒体中心") || COMMON.contains(word);
      case '报' -> endsWithAny(word, PAPERS) || COMMON.contains(word);
      default -> word.length() <= LONGEST_COMMON && COMMON.contains(word);
    };
  }

  /** Whether the word says nothing by itself. */
  static boolean isVague(String word) {
    int length = word.length();
    if (length > LONGEST_COMMON) {
      return false;
    }
    char last = word.charAt(length - 1);
    return length == 3 && (last == '性' || last == '感')
        || length < 5 && (last == '长' || last == '书') && endsWithAny(word, TITLES)
        || VAGUE.contains(word);
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

  /** Whether what is tagged as no place has got what stands before it: 辖区内 集镇, 联合 镇应急办. */
  static boolean isRunOn(String word) {
    boolean place = word.length() < 4 && "镇乡村街区县".indexOf(word.charAt(word.length() - 1)) >= 0;
    return place && ("内外".indexOf(word.charAt(0)) >= 0 || word.startsWith("联合"));
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
