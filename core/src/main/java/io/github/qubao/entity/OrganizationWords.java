package io.github.qubao.entity;

import java.util.Map;

/** Stateless. The words that names of organisations are built of. */
final class OrganizationWords {
  private static final String HEADS =
      "委员会 办公室 管理局 公司 集团 总公司 分公司 有限公司 有限责任公司 股份有限公司 银行 分行 支行 大学 学院 中学 小学 学校 幼儿园 医院 卫生院 卫生室 "
          + "卫生所 诊所 中医院 法院 人民法院 检察院 人民检察院 研究院 研究所 科学院 工程院 设计院 敬老院 福利院 养老院 出版社 通讯社 电视台 广播电台 电台 "
          + "气象台 日报 晚报 晨报 报社 协会 学会 联合会 总会 商会 基金会 研究会 促进会 联谊会 红十字会 慈善会 残联 文联 科协 合作社 供销社 支队 大队 总队 中队 "
          + "医疗队 救援队 工作队 派出所 村委会 居委会 党支部 党总支 党委 支部 指挥部 专班 领导小组 俱乐部 中心 政府 人民政府 公安局 人大 政协 常委会 总局 "
          + "分局 财政部 外交部 国防部 教育部 卫生部 武装部 组织部 宣传部 统战部 政法委 监委 编办 工厂 工业厅 水厂 电厂 党校 代表团 代表队 国家队 联队 乐团 "
          + "剧团 剧院 歌舞团 话剧团 艺术团 工作组 巡察组 督导组 巡视组 图书馆 博物馆 文化馆 美术馆 档案馆 纪念馆 体育馆 联盟 同盟 总工会 工会 妇联 团委 "
          + "纪委 市委 区委 县委 省委 镇委 旗委 党工委 证监会 国会 议会 法庭 军区 舰队 师团 警察局 航空公司 旅行社 杂志社 编辑部 事务所 交易所 供电公司 "
          + "卫健委 发改委 农业农村局 海关 税务局 交警 管委会 理事会 董事会 组委会 安委会 药房 药店 农场 林场 志愿队 服务队 宣讲团 服务站 工作站 保健院 "
          + "养护段 养护站 电力所 司法所 国土所 财政所 邮政局 邮政所 供电所 食药所 水管所 民政所 信用社 信用联社 农商行 农商银行 调解室 监管局 便民中心 "
          + "服务所 执法局 防疫站 检测站 监测站 海警站 联合社 实验室 打捞队 总医院 客运站 服务大厅 中心组 科技小院 人武部 政研室 主席团 联络站 时报 早报 商报 新闻网 社工站 供水站 水文站 完小 水务局 女篮 男篮 女排 男排 女足 男足 卫视 青年报 新报 都市报 广电 足协 棋联 "
          + "足联 篮协 排协 乒协 羽协 体协 作协 音协 书协 美协 舞协 影协 剧协 视协 记协 曲协 妇协 友协 侨联 工商联 体联 消协 商协 老协 研究室 工作处 管理处 秘书处 事故科 警务室";

  private static final String GENERIC = "公司 学校 工厂 组织 高校 议会 政府 卫生院 机构 部队 企业 联队 中心 药店 诊所 卫生所 实验室";

  private static final String STRONG =
      "大学 学院 中学 小学 医院 银行 集团 总工会 出版社 电视台 日报 晚报 设计局 有限公司 卫视 青年报 都市报 幼儿园 合作社 有限责任公司 股份有限公司 养护站 福利院 敬老院 养老院 俱乐部 药房 联合社 剧院 歌剧院 师团 乐团";

  private static final String PARTS =
      "办公室 党委 党支部 党总支 支部 工会 团委 支队 大队 中队 总队 分局 分公司 支行 分行 派出所 领导小组 指挥部 组织部 宣传部 统战部 政法委 常委会 巡察组 "
          + "研究所 研究院 法庭 编办 党校 工作委员会 委员会 中心 代表队 卫生所 分院 监委 检测站 服务站 门诊部 税务局 学院 工作组 医院 供电公司 联合社 代表团 集团 有限公司 股份有限公司 有限责任公司 研究室 政研室 主席团 联络站 附中 附小 工作处 管理处 秘书处 事故科 警务室";

  private static final String WHOLE =
      "最高人民法院 最高人民检察院 市委 县委 区委 省委 旗委 党中央 国务院 教育部 外交部 财政部 公安部 卫生部 国防部 商务部 交通部 农业部 建设部 文化部 司法部 民政部 铁道部 水利部 "
          + "人事部 全国人大 全国政协 欧盟 北约 联合国 解放军 红军 八路军 新四军 欧佩克 新华社 中新社 人民日报 军委 中纪委 世贸组织 世卫组织 经合组织 国足 "
          + "红网 华龙网 人民网 新华网 央视网 中新网 光明网 大众网 大河网 东北网 荆楚网 州政府 旗政府 镇政府 乡政府 县政府 区政府 市政府 省政府 外务省 北大 清华 复旦 杜马 国家杜马 民盟 民革 民建 民进 台盟 东盟 非盟 南盟 阿盟 央视 中情局 俄共 解放军报 光明日报 经济日报 农民日报 联通 国航 南航 海航 东航 上海交大 央行 纪委 市人大 县人大 区人大 省人大 州人大 旗人大 市政协 县政协 区政协 省政协 州政协 旗政协 州委 盟委";

  private static final String LEVELS = "国家 全国 中央 省 市 区 县 镇 乡 旗 街道 国际 世界 亚洲 欧洲 非洲 中国 中共 州 国网 共青团";

  private static final String WEAK_LEVELS = "东方 人民 民主 共和 社会 国民";

  private static final String INNER_VERBS =
      "管理 服务 建设 发展 保护 监督 防治 控制 开发 投资 救援 教育 研究 计划 生育 合作 审计 统计 检验 检测 监测 执法 指挥 治理 交流 促进 评论 宣传 监察 "
          + "卫生 安全 联合 运输 交易 设计 工作 志愿 预防 保障 推广 整治 改革 创建 养护 养老 保健 供电 供水 排水 发电 种植 养殖 加工 销售 调解 仲裁 "
          + "采购 招商 信访 接待 应急 维修 经营 租赁 装饰 保洁 绿化 环保 托育 康复 急救 鉴定 评估 考试 培训 就业 创业 流通 储备 勘察 测绘 规划 监管 协调 "
          + "编制 审批 扶贫 帮扶 振兴 禁毒 防汛 抗旱 防火 灭火 消防 护林 征收 拆迁 安置 搬迁 移民 登记 征兵 巡察 巡视 督查 考核 利用 循环 物流 配送 综合 再生 打捞 繁育 治沙 辐射 创新 复议 反 诈 旅游 信息化 养 统一 污染 融 救助 援 防御 预警 侦查 作战 取暖 放映 发行 护渔 巡逻 抢修 救治 分拣 回收 托管 统筹 兽医";

  private static final String OUTSIDE =
      "区内 县内 市内 镇内 村内 省内 校内 院内 示范性 普惠性 内 三级 两级 各级 四级 二级 有关 各 我 本 全 该 时任 现任 前 原 新任 记者 目前 今天 昨天 日前 相关 当地 国家级 省级 市级 县级 区级 附近 一带 沿线 周边 周邻 部分 期间 方面 一些 许多 同时 附属 命运";

  private static final String KINDS =
      "新院 老院 美好 幸福 美丽 共同 既得利益 综合性 军火 重点 普通 附属 综合 专科 民办 公立 高级 中等 高等 农村 城市 国有 商业 私立 名牌 企业 大型 上市 投资 世界 著名 两 各 有关 村 乡镇 全日制 专业 农民 "
          + "种植 养殖 股份 地方 当地 中央 外资 合资 跨国 大 家 公司 龙头 职业 技术 完全 示范 初级 定点 基层 公办 传染病 妇产 儿童 互助 宠物 乡村 社区 学校 "
          + "三甲 上级 民营 部分 专门 附近 医共体 帮扶 中小 薄弱 寄宿制 旅游 种养 苗木 茶叶 蔬菜 水果 中药材 药材 生猪 肉牛 水稻 粮油 典型 红色 绿色 小微 口袋 特色 样板 帮扶 空壳 偏远 亿元 明星 天麻 油菜 水果 乡镇 市级 省级 县级 区级 三级 二级 泥沙 水泥 沥青 柏油 砂石 辖区 城区 科技 农业 油茶 农机 工程 商贸 贸易 建筑 建材 机械 电子 化工 服装 印刷 食品 酿造 畜牧业 畜牧 牧业 果业 渔业 林业 妇女 双方 劳务 物业 水务";

  private static final String NO_HEADS =
      "推进会 两委 村两委 支两委 部署 村委 街办 冠军 亚军 季军 殿军 僵局 格局 布局 全局 大局 结局 时局 政局 当局 高校 常委 政委 主委 编委 执委 委 区委书记 将军 大军 海军 空军 "
          + "陆军 援军 敌军 我军 全军 进军 从军 参军 社会 机会 会 部 全部 内部 外部 东部 西部 南部 北部 中部 大部 干部 处 到处 好处 深处 "
          + "多处 办 所 场所 厕所 住所 团 集体 站 车站 网站 部队 军队 乐队 排队 车队 党 政党 入党 建党 全党 军 店 饭店 书店 商店 网店 "
          + "门店 厂 社 院 家庭 班 单位 部门 机关 组织 团队 球队 队 厅 客厅 大厅 餐厅 展厅 歌厅 舞厅 组团 社团 抱团 补办 举办 主办 承办 "
          + "协办 开办 创办 交办 督办 查办 村办 申办 帮办 代办 领办 住院 出院 入院 电影院 影院 庭院 小院 大院 宾馆 场馆 展馆 茶馆 餐馆 饭馆 "
          + "小分队 分队 社区办 农家院 四合院 采访团 采风团 考察团 观摩团 参观团 旅游团 新馆 旧馆 开馆 闭馆 家庭农场";

  private static final String BUILDINGS =
      "林场 农场 牧场 茶场 园艺场 体育馆 体育场 博物馆 图书馆 纪念馆 美术馆 展览馆 陈列馆 戏院 体育中心 会展中心";

  /** What companies call themselves by: 溢香 茶业. */
  private static final String TRADES = "超市 药业 茶业 牧业 酒业 乳业 实业 置业 传媒 影业 唱片 家居";

  private OrganizationWords() {}

  static void addTo(Map<String, Integer> all) {
    Vocabulary.add(all, Vocabulary.HEAD, HEADS);
    Vocabulary.add(all, Vocabulary.GENERIC_HEAD, GENERIC);
    Vocabulary.add(all, Vocabulary.STRONG_HEAD, STRONG);
    Vocabulary.add(all, Vocabulary.PART_HEAD, PARTS);
    Vocabulary.add(all, Vocabulary.BUILDING, BUILDINGS);
    Vocabulary.add(all, Vocabulary.TRADE | Vocabulary.HEAD, TRADES);
    Vocabulary.add(all, Vocabulary.HEAD, "戏院 会展中心 体育中心 展览馆 陈列馆");
    Vocabulary.add(all, Vocabulary.WHOLE, WHOLE);
    Vocabulary.add(all, Vocabulary.LEVEL, LEVELS);
    Vocabulary.add(all, Vocabulary.WEAK_LEVEL, WEAK_LEVELS);
    Vocabulary.add(all, Vocabulary.INNER_VERB, INNER_VERBS);
    Vocabulary.add(all, Vocabulary.OUTSIDE, OUTSIDE);
    Vocabulary.add(all, Vocabulary.KIND, KINDS);
    Vocabulary.add(all, Vocabulary.NO_HEAD, NO_HEADS);
  }
}
