package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. Offices by what they are in charge of, in two characters or a few more, and one word
 * that tells that it is an office: 县 文管 所, 石塘镇 民政 办, 区 食安 办. However the segmenter cuts them, they
 * are told by their characters; behind another office they are its units: 县 住建局 环卫 中心.
 */
final class OrganizationFields {
  private static final WordSet FIELDS =
      new WordSet(
          "文管 文保 文旅 文广 文体 文联 文化 文物 文艺 文教 旅游 体育 广电 广播 电影 放映 演艺 非遗 非遗保护 文明 创文 创建 创城 创卫 网信 宣传 史志 方志 档案 党史"
              + " 地方志 党史方志 档案史志 机关事务 机关 接待 保密 机要 国安 编制 组织 党建 干教 老干 老干部 人才 统战 民宗 民族 宗教 侨务 外事 外侨 台办 政法 综治 维稳"
              + " 信访 司法 法治 法制 法律援助 普法 公证 仲裁 矫正 社区矫正 公安 治安 户政 户籍 出入境 出入境管理 特警 巡警 刑侦 经侦 网安 禁毒 反诈 反恐 交警 交管 车管 法医"
              + " 消防 消防救援 森防 防火 森林防火 防汛 防汛抗旱 防旱 抗旱 三防 防灾 减灾 抗震 地震 应急 应急管理 安监 安委 安全 安全生产 食安 食药 食药监 食品药品 药监 市监 市管 质监"
              + " 质检 计量 工商 物价 价格 价格认证 认证 消保 知识产权 发改 发展改革 经信 工信 科信 经发 经济发展 科技 科普 商务 招商 投促 投资促进 口岸 贸促 会展 电商 电子商务 数据 大数据 政务"
              + " 政务服务 政数 政管 行政审批 审批 审批服务 营商 营商环境 优化 公共资源 公共资源交易 交易 采购 政府采购 人社 人事 人力 人力资源 就业 就业服务 劳动 劳务 劳动监察 社保 医保 养老 老龄 民政 婚姻登记 婚登 福利"
              + " 殡葬 殡仪 救助 低保 慈善 残联 退役 退役军人 双拥 武装 人武 征兵 人防 民防 国防 财政 国库 会计 税务 国税 地税 审计 统计 调查 普查 金融 国资 投资 评审 非税"
              + " 收费 教育 教体 教科 教科体 科教 教研 学生资助 资助 招生 招生考试 考试 电教 卫健 卫生 卫计 卫监 计生 疾控 血防 血站 妇幼 爱卫 爱国卫生 医改 健康 农业 农业农村 农经 农机 农技 农技推广 农牧 农综"
              + " 农改 农办 乡村振兴 振兴 扶贫 帮扶 移民 库区 搬迁 易地搬迁 征收 征迁 房屋征收 拆迁 旧改 城改 棚改 三改 城镇化 新型城镇化 畜牧 畜牧兽医 兽医 动监 动检 动防 动物防疫 植保 植检 土肥 种子 种业 种植 种植业 养殖 养殖业 果业 果树 果蔬 茶业 茶叶 蚕桑"
              + " 蚕业 特产 蔬菜 花卉 甘蔗 糖业 橡胶 热作 烟草 烟办 菌业 药材 粮食 粮储 供销 物资 渔政 渔业 水产 海洋 海渔 海事 海防 港航 港口 航道 航务 林草 林业 林改 林政 绿化 园林 种苗 天保 退耕 治沙 造林 森林 木材"
              + " 草原 草监 湿地 自然保护区 护林 水务 水利 水保 水土保持 水政 水文 水电 农水 水资源 供水 排水 节水 自来水 排灌 灌溉 灌区 河长 林长 路长 田长 湖长 河湖 河道 水库 堤防 供排水 水质 交通 交运 运管 道路运输 运输 公路 公路建设 农村公路 路政"
              + " 治超 铁路 机场 民航 航空 邮政 通信 住建 建设 建管 建筑 质安 住房 住房保障 房管 房产 房改 物业 公积金 住房公积金 城建 城管 城市管理 市政 市容 环卫 亮化 路灯 燃气 供热 供暖 供电 电力 农电 能源 节能 墙改 绿色建筑 规划 规资 资规 自规 自然资源"
              + " 国土 不动产 不动产登记 测绘 地质 土地 土储 土地储备 收储 矿管 矿产 环保 生态 生态环境 环境监测 环境监察 监测 环监 消杀 检疫 检验 检验检测 防疫 防保 气象 人影 督查 督察 督导 巡察 巡视 纪检 监察 深改 改革 重点 重点项目 重点工程 项目"
              + " 项目推进 项目管理 工程 指挥 综合 综合执法 执法 综合行政执法 行政执法 稽查 法规 法宣 政策法规 秘书 政研 研究 信息 信息化 新闻 融媒 后勤 财务 人教 群工 群团 关工 妇儿 工会 便民 党群 社工 社区 社会事务 社会 农牧业 农服 农业服务 农业综合服务 经管 村镇 村建 镇村 规建 规划建设"
              + " 教管 学区 电教馆 科研 青少年 少工 老体 老年 体校 盐务 盐业 水投 城投 市场 市场监管 市场监督 市场发展 市场服务 民营经济 中小企业 企业 乡镇企业 工业 园区 开发区 景区 景管 旅发 打私 打非 扫黄打非 扫黑 清欠 治欠 禁捕 禁种 长江禁捕 退捕"
              + " 中小学 校安 校车 宗教事务 民族事务 外资 粮油 物流 冷链 快递 邮管 无委 无线电 数字 数字化 智慧城市 智城 城运 网格 网格化 网格中心 综合治理 平安 矛盾调解 调解 人民调解 诉讼服务 诉调 立案 执行 刑事 民事 行政 案管 控申 未检 原料 生产 销售 营销 运维 技术 质量 品控 研发 采供 供应"
              + " 运营 安环 机电 信贷 客户服务 新时代文明实践 森林防灭火 招商引资 劳务输出 道路交通 灵活就业 家庭教育");

  /** What offices are called by, behind what they are in charge of. */
  private static final WordSet HEADS =
      new WordSet(
          "局 委 办 所 站 处 段 队 科 股 中心 服务中心 管理局 管理处 管理所 管理站 管理中心 办公室 大队 中队 支队 总队 服务站 监督站 监理站 监测站 检测站 推广站 推广中心 指导站 监督所 分局 执法大队 执法队 执法中队 执法支队"
              + " 监察大队 监察中队 服务所 工作站 委员会 指挥部 管理段 服务队 检查站 保护站 保护中心 传承中心 保护传承中心 研究所 研究院 事务中心 事务所 发展中心 保障中心 指挥中心 监管所 监管局 监督局 监督管理局 监督管理所 部");

  /** Which of them are offices at any rate: behind 队, 站 or 中心 there is more to be asked. */
  private static final CharSet LEVELS = new CharSet("省市县区镇乡州旗场团师");

  /** What may have such units: what offices, firms and hospitals end with. */
  private static final CharSet WITH_UNITS = new CharSet("局委办部府院司中心站队处团联行会业社");

  /** Behind these words an office stands for what it has or does. */
  private static final WordSet PEOPLE =
      new WordSet(
          "干部 职工 工作人员 负责人 执法人员 人员 民警 讲解员 技术员 技术人员 专家 党员 志愿者 队员 代表 医护 医护人员 值班 主要 相关 有关 分管 全体 同志 门口 门前 大院 大厅 窗口 二楼 一楼 三楼 会议室 微信 公众号 视频号"
              + " 联合 组织 牵头 主办 承办 协办 供稿 供图 提供 供 讯 消息 通告 通报 公告 公示 大门 楼下 里 内 旁 抢险队 应急队 站长 所长 主任 科长 股长 队长");

  /** What offices and firms have in places, behind the name of such a place. */
  private static final WordSet BRANCHES =
      new WordSet(
          "分局 派出所 边防派出所 分公司 支公司 供电所 供电局 供电公司 营业所 营业部 营业厅 养护段 管理处 管理所 管理站 管护站 林业站 中队 大队 法庭 人民法庭 检察室 支行 分行 分会 项目部 项目经理部 工作站 记者站 分院 校区 院区 林场"
              + " 司法所 税务所 财政所 市场监管所 分社 分店 分馆 收费站 服务区 执勤点 警务站 办事处 分理处 储蓄所 支局 支队 气象站 水文站 分中心 分校");

  /** Of an office or a firm without a place too. */
  private static final WordSet PARTS = new WordSet("项目部 项目经理部 营业部 原料部 经营部 直营店");

  private static final WordSet SENT = new WordSet("办 特派办 工作站 检察室 记者站 办事处 联络处 纪检监察组 工作组 专员办");

  private static final WordSet QUOTED =
      new WordSet("服务队 宣传队 巡逻队 志愿队 志愿服务队 突击队 宣讲队 支教队 艺术团 合唱团 工作室 调解室");

  /** What is counted or any of its kind. */
  private static final CharSet ANY = new CharSet("各全该本每某几两多个等");

  private static final int LONGEST_PLACE = 5;
  private static final int MOST_OF_PLACE = 3;
  private static final int LONGEST_FIELD = 7;
  private static final int LONGEST_HEAD = 6;

  private OrganizationFields() {}

  /** Adds offices that stand behind a level or a place. */
  static void find(Words w, int[] placeStarts, Names names) {
    for (int i = 0; i < w.size(); i++) {
      if (!w.isHan(i) || names.isTaken(i)) {
        continue;
      }
      int behind = behindLevel(w, i);
      if (behind > 0) {
        int last = office(w, i, w.start(i) + behind);
        if (last >= i && names.isFree(i, last) && stands(w, i, last)) {
          names.add(i, last + 1 - i, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_OF_LEVEL);
        }
      } else if (i > 0 && placeStarts[i - 1] >= 0 && placeStarts[i] < 0) {
        ofPlace(w, placeStarts, i, names);
      }
    }
  }

  private static void ofPlace(Words w, int[] placeStarts, int i, Names names) {
    // 石塘街道 办
    boolean street = w.isChar(i, '办') && w.endsWith(i - 1, "街道");
    int last = street ? i : office(w, i, w.start(i));
    int first = placeStarts[i - 1];
    if (last < i || !names.isFree(first, last) || !ends(w, last)) {
      return;
    }
    // It begins one level above its last place.
    if (first > 0
        && placeStarts[first - 1] >= 0
        && !names.isTaken(first - 1)
        && !OrganizationPlaces.isApart(
            w, placeStarts, placeStarts[first - 1], first, first, last)) {
      first = placeStarts[first - 1];
    }
    if (names.isFree(first, last)) {
      names.add(first, last + 1 - first, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_OF_PLACE);
    }
  }

  /** Makes names of offices longer by the unit that stands right behind: 县 住建局 环卫 站. */
  static void lengthen(Words w, Names names) {
    for (int i = 0; i < w.size(); i++) {
      int tokens = names.tokensAt(i);
      if (tokens == 0 || names.typeAt(i) != Entity.Type.ORGANIZATION) {
        continue;
      }
      int next = i + tokens;
      if (!WITH_UNITS.has(w.last(next - 1)) || names.isTaken(next) && !isBranch(w, names, next)) {
        continue;
      }
      if (names.isTaken(next)) {
        join(names, i, next);
        continue;
      }
      int last = w.isHan(next) || w.isChar(next, '“') ? unit(w, next) : -1;
      if (last >= next && names.isFree(next, last) && ends(w, last)) {
        double probability = names.probabilityAt(i);
        names.remove(i);
        names.add(i, last + 1 - i, Entity.Type.ORGANIZATION, probability);
      }
    }
  }

  /** 集团 公司, 云桥 营业部: whether the next name is of what the one before has in a place. */
  private static boolean isBranch(Words w, Names names, int next) {
    int tokens = names.tokensAt(next);
    return tokens > 1
        && names.typeAt(next) == Entity.Type.ORGANIZATION
        && BRANCHES.has(w, next + tokens - 1)
        && !w.in(next, Vocabulary.LEVEL | Vocabulary.WHOLE);
  }

  private static void join(Names names, int first, int next) {
    int behind = next + names.tokensAt(next);
    double probability = names.probabilityAt(first);
    names.remove(first);
    names.remove(next);
    names.add(first, behind - first, Entity.Type.ORGANIZATION, probability);
  }

  /** The last token of the unit from {@code i} on, with the place before it that it is for. */
  private static int unit(Words w, int i) {
    int last = office(w, i, w.start(i));
    last = Math.max(last, wordThere(w, i, PARTS));
    if (last >= i) {
      return last;
    }
    if (w.isChar(i, '驻')) {
      return sent(w, i);
    }
    if (w.isChar(i, '“')) {
      return quoted(w, i);
    }
    // 集团 三 公司 柳坪 段 项目部
    if (w.is(i, PartOfSpeech.NUMERAL) && w.isWord(i + 1, "公司")) {
      int further = w.isHan(i + 2) ? inPlace(w, i + 2) : -1;
      return Math.max(further, i + 1);
    }
    return inPlace(w, i);
  }

  /** 分局 柳坪 养护段, 市场监管局 经 开 分局: what it has in a place of up to two tokens. */
  private static int inPlace(Words w, int i) {
    for (int k = i; k < i + MOST_OF_PLACE && mayBePlace(w, k); k++) {
      if (w.end(k) - w.start(i) > LONGEST_PLACE) {
        return i - 1;
      }
      int next = k + 1;
      if (w.end(k) - w.start(i) >= 2) {
        int branch = wordThere(w, next, BRANCHES);
        if (branch >= next) {
          return branch;
        }
        int last = w.isHan(next) && !w.in(k, Vocabulary.HEAD) ? office(w, next, w.start(next)) : -1;
        if (last >= next) {
          return last;
        }
      }
    }
    return i - 1;
  }

  /** The token that ends one of {@code words} which begins with the token, -1 if none does. */
  private static int wordThere(Words w, int i, WordSet words) {
    int start = w.start(i);
    for (int last = i; w.isHan(last) && w.end(last) - start <= LONGEST_HEAD; last++) {
      if (words.has(w.text(), start, w.end(last))
          && !(w.end(last + 1) - start <= LONGEST_HEAD
              && w.isHan(last + 1)
              && words.has(w.text(), start, w.end(last + 1)))) {
        return last;
      }
    }
    return -1;
  }

  private static boolean mayBePlace(Words w, int i) {
    if (!w.isHan(i)
        || w.in(i, Vocabulary.TITLE | Vocabulary.OUTSIDE | Vocabulary.SAYING | Vocabulary.LEVEL)) {
      return false;
    }
    return switch (w.tag(i)) {
      case PLACE, NOUN, PERSON, PROPER_NAME, ABBREVIATION, LOCATION -> true;
      case PARTICLE, CONJUNCTION, PRONOUN -> false;
      default -> w.length(i) == 1 && "的了在和与把被将对向从到就也都是有说".indexOf(w.first(i)) < 0;
    };
  }

  /** 商务部 驻 云桥 特派办 */
  private static int sent(Words w, int at) {
    for (int k = at + 1; k <= at + MOST_OF_PLACE + 2 && w.isHan(k); k++) {
      if (k > at + 1 && SENT.has(w, k)) {
        return k;
      }
      if (w.is(k, PartOfSpeech.PARTICLE) || w.is(k, PartOfSpeech.ADVERB)) {
        return at - 1;
      }
    }
    return at - 1;
  }

  /** 银行 “小云 反诈” 宣传队 */
  private static int quoted(Words w, int open) {
    int k = open + 1;
    while (w.isHan(k) && k - open <= MOST_OF_PLACE + 2) {
      k++;
    }
    if (!w.isChar(k, '”') || k == open + 1) {
      return open - 1;
    }
    if (QUOTED.has(w, k + 1)) {
      return k + 1;
    }
    return w.isChar(k + 2, '队') && w.isHan(k + 1) ? k + 2 : open - 1;
  }

  /** How many characters of a token are a level of administration that an office begins with. */
  private static int behindLevel(Words w, int i) {
    if (w.isWord(i, "街道")) {
      return w.isBoundary(i - 1) ? 2 : 0;
    }
    boolean level = LEVELS.has(w.first(i)) && !ANY.has(w.last(i - 1));
    boolean counted = w.is(i - 1, PartOfSpeech.NUMERAL) || w.is(i - 1, PartOfSpeech.MEASURE);
    return level && !counted && w.length(i) <= 6 ? 1 : 0;
  }

  /** The last token of what is in charge of something, from that character on; -1 if none is. */
  private static int office(Words w, int i, int from) {
    String text = w.text();
    int most = Math.min(text.length(), from + LONGEST_FIELD);
    for (int field = most; field > from; field--) {
      if (!FIELDS.has(text, from, field)) {
        continue;
      }
      for (int end = Math.min(text.length(), field + LONGEST_HEAD); end > field; end--) {
        if (HEADS.has(text, field, end)
            // 县 公路 段, and no 河道 段
            && (text.charAt(end - 1) != '段' || text.charAt(end - 2) != '道')) {
          int last = tokenThatEnds(w, i, end);
          if (last >= i) {
            return last;
          }
        }
      }
    }
    return -1;
  }

  /** The token from {@code i} on that ends there, -1 if none does. */
  private static int tokenThatEnds(Words w, int i, int end) {
    int last = i;
    while (w.isHan(last) && w.end(last) < end) {
      last++;
    }
    return w.isHan(last) && w.end(last) == end ? last : -1;
  }

  /** Whether a level that is told alone begins the name there. */
  private static boolean stands(Words w, int first, int last) {
    boolean begins =
        w.isBoundary(first - 1)
            || switch (w.tag(first - 1)) {
              case VERB, PREPOSITION, CONJUNCTION, PARTICLE, TIME, ADVERB, VERBAL_NOUN -> true;
              default -> Titles.endsAt(w, first - 1);
            };
    return begins && ends(w, last);
  }

  /** Whether a name may end with the token: what goes on is no office yet. */
  private static boolean ends(Words w, int last) {
    int next = last + 1;
    if (w.isBoundary(next)
        || PEOPLE.has(w, next)
        || w.in(next, Vocabulary.TITLE | Vocabulary.SAYING | Vocabulary.LEVEL)) {
      return true;
    }
    return switch (w.tag(next)) {
      case VERB,
          VERBAL_NOUN,
          PREPOSITION,
          ADVERB,
          CONJUNCTION,
          PARTICLE,
          TIME,
          NUMERAL,
          PERSON,
          PRONOUN,
          ADJECTIVE ->
          true;
      case NOUN -> w.isUnknown(next);
      default -> false;
    };
  }
}
