package io.github.qubao.keyword;

import io.github.qubao.internal.LongIndex;
import org.jspecify.annotations.Nullable;

/**
 * Stateless. Words that any report may have, by what they are; they tell of none. A word of three
 * characters that is made of one of them and a suffix (示范区, 建设期) is as general: {@link
 * KeywordFilter#isVague}.
 */
final class GeneralWords {
  /** What a word may be of use for. */
  enum Use {
    /** It is no keyword, and what it stands beside is whole without it. */
    NONE,
    /** It is no keyword, but parts of keywords may be such: 反诈中心. */
    PART,
    /** A part that no keyword ends with: it only says of what follows how it is. */
    MODIFIER,
    /**
     * What all offices of a field have, so that it seldom tells what an article is about: 民警, 学校.
     */
    USUAL,
    /** It names a kind of work, whatever the tagger says: behind a noun it is part of a keyword. */
    WORK
  }

  /** There are no more. */
  private static final int MOST = 2500;

  private static final LongIndex WORDS = new LongIndex(MOST);

  /** Of each of {@link #WORDS}. */
  private static final Use[] USES = uses();

  private GeneralWords() {}

  /** What the word is of use for; null if it is not general. */
  static @Nullable Use of(String word) {
    return of(word, 0, word.length());
  }

  /** The same of {@code text[start, end)}, without a string of its own. */
  static @Nullable Use of(String text, int start, int end) {
    if (end - start > PackedWord.LONGEST) {
      return null;
    }
    int number = WORDS.find(PackedWord.of(text, start, end));
    return number < 0 ? null : USES[number];
  }

  private static Use[] uses() {
    Use[] uses = new Use[MOST];
    add(
        uses,
        Use.NONE,
        // Who writes, and where it stands.
        "作者 简介 来源 版权 本报讯 报讯 本报 本网 本台 记者 通讯员 记者站 新闻网 笔者 编审 全媒体 客户端 视频号 公众号",
        // Posts and their holders.
        "主任 副主任 书记 副书记 局长 区长 县长 市长 镇长 乡长 所长 院长 校长 主席 副主席 组长 代表 负责人 副县长 副区长 副市长 副局长 县委书记"
            + " 区委书记 市委书记 中队长 大队长 领导 干部 班子 常务副 党组 党委委员",
        // What people are called.
        "同志 大叔 阿姨 大妈 大爷 大娘 大伯 大姐 大哥 奶奶 爷爷 老汉 女士 先生 人 人员 群众 人民 成员 全体 一行",
        // How far and where, of any place.
        "全区 全县 全市 全国 全省 我区 我县 我市 我国 我省 该县 该区 该市 县直 市直 区直 辖区 国家 中国 社会 区 县 市 镇 局 办",
        // Governing bodies without their place, and offices without their field.
        "党中央 国务院 中央 省委 省政府 党委 党支部 政府 乡镇 县委 区委 市委 县政府 区政府 市政府 镇政府 乡政府 管理局 规划局 管理所 组织 上级 单位 部门",
        // When.
        "季度 年度 全年 半年 上半年 下半年 学期 学年 近日 日前 下午 上午 时候 小时 个小时 分钟 当日 当晚 连日 年初 年底 年末 月底 月初 初期 前期 后期 中期 长期"
            + " 短期 近期 同期 赛季 旺季 淡季 季节 时令 节前 节后 年内 历年 常年 全程 首家 首个 首届 首场 首批 首次 线上 线下 倒计时 过渡期 月份 星期 节日",
        // How much.
        "公里 万元 亿元 人次 百分点 同比 环比 增量 总值 余额",
        // What any office does, has and wants.
        "工作 会议 有关 相关 问题 情况 方面 建设 活动 精神 重点 要求 责任 作用 基础 过程 机制 措施 能力 水平 内容 方式 力度 任务 目标 成效 主体 全面"
            + " 整体 意见 通知 方案 难点 痛点 堵点 结果 作 事 东西 违规 违法 知识 常识");
    add(
        uses,
        Use.PART,
        // Units of offices, and groups of people.
        "中心 分局 支局 集体 公司 有限公司 队伍 团队 推进会 座谈会 调研组 工作组 检查组 专班 小组 小队 分队 大队 中队 支队 总队 专员 四大班子 支两委 两委 村两委"
            + " 领导班子 班子成员 驻区 党组织 骨干 实施者 队员 学员 组员 责任人 经办人 老百姓 同学 网友 大家 自己 家人 朋友 各方 多方 双方 全村人 人群 人士"
            + " 身影",
        // People of any kind, whom any report has.
        "男女 老少 男子 女子 男性 女性 旁人 他人 路人 专家 专家组 学者 学生 学子 师生 家长 孩子 小朋友 儿童 青年 年轻人 妇女 老人 员工 职工 工人 居民 村民 市民"
            + " 游客 观众 读者 网友 乡亲 业主 住户 商户 商家 客户 顾客 用户 客人 受害人 当事人 嫌疑人 工作者 党员 能手 带头人 先进 模范 榜样 楷模 典型 标兵"
            + " 先锋 先锋队 尖兵 英雄 英雄人物 人物 名人 伙伴 亲友 邻居 邻里 嘉宾 来宾 选手 主持人 讲解员 评委 人才 劳动者 建设者 受访者 人们 游人 行人 路人"
            + " 外国人 外地人 本地人 年轻人 中年人 民众 大众 公众 民间 人口 消费者 经营者 管理者 爱好者 农户 家庭 夫妇 夫妻 父母 丈夫 妻子 儿子 女儿 病人",
        // What any office does with a matter.
        "梳理 统筹 协调 落实 部署 推进 推动 提升 完善 优化 强化 加强 处理 核实 核查 研判 对接 走访 座谈 观摩 考核 评估 汇总 反馈 答复 回应 办理 督导 督查"
            + " 报告 总结 宣传 庆祝 纪念 表彰 筹备 安排 准备 调度",
        // What is felt and thought.
        "精力 真情 暖心 心声 意识 观念 思想 认识 态度 作风 心意 心愿 心情 心里 温暖 关爱 爱心 热情 热潮 热线 干劲 信心 决心 初心 使命 担当 本领 动力 活力 魅力"
            + " 后劲 潜力 实力 压力 底气 热度 口碑 好评 一致好评 素养 素质 理念 情怀 情谊 笑容 掌声 笑声 美誉 声誉 赞誉 名气 名声 乐趣 趣味 欢乐 快乐 喜悦"
            + " 欢笑 笑脸 滋味 风味 心得 感受 体会 期待 祝福 问候",
        // How it is and what is good or bad about it.
        "状况 成色 颜色 老旧 特色 亮点 优势 特点 特征 性质 品质 质量 效果 效率 效益 实效 速度 环境 资源 条件 要素 因素 短板 弱项 盲区 死角 困难 难题"
            + " 需求 现状 现象 面貌 美誉度 知名度 满意度 知晓率 成功率 合格率 完成率 覆盖率 价值 意义 目的 原因 功能 用途 形势 态势 趋势 局势",
        // How it is done.
        "举措 手段 载体 平台 样板 模式 经验 做法 思路 解法 方向 前提 核心 关键 格局 局面 环节 层面 步伐 力量 合力 抓手 引擎 台阶 新台阶 路子 点子 法子 样子 渠道"
            + " 标准 机遇 规律 流程 程序 规程 事项 事宜 业务 事务 套路 妙招 招数 清单 名单 台账 资料 闭环 打算 汇报 讲评 导向 仪式 节点 点位 步骤 要领"
            + " 要点",
        // What it leads to.
        "进度 进展 成果 成绩 产值 投资额 效应 新篇章 篇章 蓝图 画卷 底线 红线 防线 屏障 基石 根基 保证 支撑 引领 示范 带动 收获",
        // How many and how large.
        "流量 网络 海拔 占地 直径 宽度 深度 厚度 重量 总长 面积 长度 高度 程度 人数 户数 次数 金额 总额 总数 总量 数量 规模 平均 比例 类型 种类 型号 样式 外观"
            + " 形式 部分 整个 细节 范围 区域 方圆 占比 份额 数额 数目 数值 额度 幅度 产量 年产量 总产量 亩产量 总产值 年产值 销量 销售额 年收入 总收入 增速"
            + " 增幅",
        // Where, of any place.
        "场面 氛围 画面 景象 现场 一线 前沿 大局 全局 总体 全过程 全方位 家门口 身边 脸上 手里 手中 心中 眼前 面前 当地 本地 外地 各地 附近 周边 一带"
            + " 沿线 全线 路上 街上 村里 家里 屋里 地里 田里 山里 城里 镇里 县里 区里 市里 镇上 会上 会后 会前 途中 其间 场所 全镇 全乡 全村 全旗 镇村 县区"
            + " 省市县 东西部 沿河 沿街 沿路 沿途 北段 南段 东段 西段 线上线下 处所 地点 地段 地带 位置 角落 满目",
        // When.
        "时节 时刻 时期 时间 时代 阶段 期间 日常 往年 今后 未来 日子 闲暇 高峰期 开始 结束 开端 尾声 值班 假日",
        // Places that any district has.
        "县城 城区 城乡 城镇 街道 社区 小区 村庄 村落 农村 乡村 城市 县域 区域 片区 家乡 故乡 老家 地区 省市 市县 县乡 主产区 基层 空地 场地 院子 院落 村口 门口"
            + " 路口 路边 街头 街面 广场 田间 地头 田野 田地 山野 大山 大地 山乡 基地 园区 景区 校园 机关 会场 分会场 主会场 教室 课堂 办公室 会议室 大厅"
            + " 窗台 门店 摊位 工地 厂区 车间",
        // What papers and orders are called whatever they say.
        "通告 公告 公示 文件 条例 规定 办法 制度 法律 法规 政策 纪律 协议 合同 手续 证件 材料 文章 作品 节目 栏目 书籍 海报 传单 宣传单 横幅 标语 手册 案例 案件"
            + " 案情 线索 事件 事故 情形 事迹 事例 典故 课程 项目 工程 计划 规划 预案 榜单 荣誉 称号 奖项 奖金 奖品 证书",
        // What any office meets, has and uses.
        "会谈 晚会 例会 年会 培训会 研讨会 报告会 开幕式 闭幕式 典礼 揭牌 揭牌仪式 颁奖 比赛 赛事 现金 资金 经费 费用 价格 成本 收入 利润 财产 财物 物品 物资 产品"
            + " 商品 货物 食品 用品 工具 设备 设施 器材 装备 机器 车辆 警力 运力 人力 物力 人手 劳力 资产 技术 科技 信息化 数据 系统 软件 屏幕 手机 电话"
            + " 电视 镜头",
        // Fields of which each office has one.
        "经济 产业 行业 市场 企业 机构 领域 文化 文艺 艺术 体育 教育 科学 卫生 健康 交通 农业 工业 商业 生态 生活 生产 民生 政治 法治 社会 家庭 历史 传统 财政"
            + " 全民 全员 全社会 生活环境 生态环境 生产生活 人力资源 地理位置 基础设施 财产安全 生命财产 集体经济",
        // Of a living, a body, a house and the weather of any day.
        "活儿 家务 手艺 衣服 饭菜 房子 房屋 屋子 客厅 厨房 桌子 椅子 门窗 汗水 泪水 眼泪 目光 脸庞 双手 双脚 脚步 肩膀 声音 歌声 铃声 味道 香味 阳光 雨水 清晨"
            + " 傍晚 深夜 夜幕 天空 空气 空间 天气 晴天 阴天 气候 气息",
        // What is likely where, and how far along it is.
        "易发 频发 多发 高发 常见 普通 一般 典范 先行 试点 前列 临街 黄金 黄金期 关键期 高峰 黄金周 窗口期 场景 情景 操作 作业 施工 施工期 势头 强度 源头 根源"
            + " 区位优势 供给 订单 履职 异地 同步 落细 落地 长势 灯光 火苗 职务 岗位 名额 处分 尾部 头部 内部 外部 上游 下游 初级 中级 高级 县级 市级 省级"
            + " 国家级",
        // What is said and written.
        "参与 支持 帮助 交流 沟通 讨论 发言 讲话 致辞 主题 标题 原文 全文 图片 视频 字号 微信 微信群 扫码 评论 编辑 责编 审核 校对 摄影 供稿 投稿 话题"
            + " 故事 议题 字眼 横幅 标志 建议 行为 行动 生动实践 实践 责任书 委托 检查 幸福感 获得感 安全感 仪式感 义务 生命 必需品 名片 热点 消息 信息",
        // Figures of speech.
        "春光 春色 春风 东风 秋色 新风 新貌 风采 风貌 风尚 暖流 暖意 暖阳 热土 沃土 号角 战鼓 浪潮 硕果 实招 硬仗 良机 新局 征程 新征程 步履"
            + " 答卷 旋律 乐章 主旋律 最强音 加速度 春天 盛宴 法宝 秘诀 钥匙 密码 基因 家底 桥梁 纽带 阵地 舞台 窗口",
        // Of what any event has.
        "系列 专场 专题 实战 身体 高压态势 实事 好事 喜事 小事 大事",
        // What plans, speeches and reports are made of.
        "一代 一体 上述 上限 下限 下沉 业绩 事实 主导 主张 主管 主线 人心 民心 人气 人生 人间 代价 依据 信念 信号 信仰 信任 关怀 关注 关切 关心 共享"
            + " 共创 共处 共促 内涵 准则 前景 前行 前途 到来 制约 动作 动态 勇气 历程 压实 可能 后果 后续 向往 周期 响应 嘱托 嘱咐 场合 境界 壁垒 壮大 大势"
            + " 大计 大道 奇迹 契合 契机 姿态 宗旨 定位 定力 实际 客观 寓意 对象 局部 局地 层次 差距 干预 广度 应变 底色 底蕴 形态 形象 往来 待遇 心理 思维"
            + " 性能 意志 意愿 感情 愿景 愿望 所在 所属 批次 承诺 投入 担忧 指引 探索 接续 提振 支柱 收益 改善 攻关 攻坚 效能 整合 方法 方针 方阵 旗帜 日程"
            + " 时尚 显效 有为 期望 期限 本质 机会 条款 板块 极端 架构 标杆 框架 比重 民意 气氛 清理 深情 演进 潜能 潮流 激励 激情 状态 现实 理想 理解 生机"
            + " 福祉 秉持 秩序 空白 突发 立场 站位 等级 精准 精度 红利 终身 细分 统计 群体 考验 职能 职责 联动 联系 肯定 背景 胸怀 能级 能量 血脉 补齐 衔接"
            + " 表率 要义 见证 观点 规矩 规范 视觉 视野 角度 认同 记录 评价 诉求 说法 调整 调控 调节 调配 负担 财富 赞赏 起点 足迹 距离 路径 转化 转移 辅助"
            + " 边界 进程 选择 途径 造型 邀请 重任 链条 限制 限度 陪同 难度 集成 集聚 需要 韧性 频率 题材 题目 风格 领先 领军 鼓舞 便民 利民 便利 便捷 实惠"
            + " 好处 福利 好转 变化 变迁 巨变 发展 进步 跨越 崛起 腾飞 飞跃 突破 创新 先后 顺序 名义 安心 放心 省心 齐心 同心 凝心",
        // Figures of headlines, and the seasons and weather that reports begin with.
        "序曲 新绿 前奏 交响 赞歌 凯歌 盛会 沃野 心田 心扉 心坎 心间 心头 晨光 晚霞 夕阳 朝阳 清风 微风 细雨 小雨 寒风 寒冬 寒意 严寒 酷暑 烈日 春日"
            + " 夏日 秋日 冬日 夏天 秋天 冬天 初春 初夏 初秋 初冬 深秋 盛夏 金秋 隆冬 美景 景致 全景",
        // When, again, and which of several.
        "年代 年龄 时机 时段 最好 本周 上周 下周 周末 周一 周二 周三 周四 周五 周六 周日 中旬 上旬 下旬 一等奖 二等奖 三等奖 优秀奖 特等奖 组织奖 纪念奖"
            + " 名次 第一名 奖牌 奖杯 奖状",
        // Posts again, kin, and who takes part.
        "党政 党务 党组成员 委员 常委 政委 教导员 指导员 辅导员 班长 秘书 秘书长 顾问 助理 主编 文书 同事 同行 人大代表 政协委员 获奖者 获胜者 参与者"
            + " 参加者 参会者 报名者 亲人 亲属 家属 儿女 子女 孙子 孙女 老伴 母亲 父亲 爸爸 妈妈 弟弟 妹妹 哥哥 姐姐 青壮年 后生 小伙子 姑娘 伤者 死者 逝者"
            + " 百姓 个人",
        // Papers, signs and presents of any event.
        "名册 花名册 记录本 登记表 申请书 申请表 承诺书 通知书 明白纸 明白卡 宣传页 宣传册 宣传车 宣传栏 宣传员 宣传品 展板 展台 展位 展区 喇叭 音响 节奏"
            + " 礼物 礼品 红包 慰问品 慰问金 路段 示范片 示范点 驻地 队列 列队 奖补 文明 操场 账户 账号 总分 年级 班级 兄弟 姐妹 故障 单位名");
    add(
        uses,
        Use.MODIFIER,
        "高质量 高标准 高水平 高效 高品质 高层次 高规格 高素质 高起点 应急 综合 专项 联合 集中 专业 重大 重要 主要 首要 大型 中型 小型 多元 多元化"
            + " 常态化 规范化 标准化 精细化 智能化 规模化 制度化 科学化 长效 实时 全天候 全覆盖 全链条 一站式 一体化 沉浸式 零距离 面对面 点对点 一对一");
    add(
        uses,
        Use.WORK,
        "服务 治理 整治 管理 监管 监督 监测 保护 保障 改革 改造 培训 教育 救助 升级 招商 执法 养殖 种植 灌溉 防治 防控 防汛 抗旱 巡查 巡察 整改 申报"
            + " 考察 学习 调研 宣讲 辅导 接种 筛查 报销 补贴 修复 排查 演练 采购 审批 登记 收购 安全 育秧 义诊 体检 献血 招聘 招生 普法 禁渔 休渔 禁捕");
    add(
        uses,
        Use.USUAL,
        // Of any police, court, clinic or school, and whom they have to do with.
        "公安机关 司法机关 民警 警察 交警 干警 辅警 公安 公安局 派出所 警务室 法院 检察院 法官 检察官 法庭 律师 医院 卫生院 卫生室 医生 护士 医师 医务人员 医护人员 患者"
            + " 学校 中心校 小学 中学 幼儿园 老师 教师 教练 同学们 小孩 男孩 女孩 青少年 中小学生 未成年人 老年人 残疾人 农民 农民工 果农 菜农 运动员 裁判员"
            + " 教练员 选手们 志愿者 义工 司机 乘客 车主 车站 银行 超市 商场 商店 酒店 宾馆 饭店 餐馆 种植户 养殖户 经营户 贫困户 脱贫户 商贩 摊主 老板 合作社"
            + " 集团 工厂 监管部门 职能部门 主管部门 医疗机构 教育局 财政局 民政局 村委会 居委会 管委会 街道办 办事处 工作站 服务站 司法 衣物 鲜花 水果 牛奶 大米"
            + " 面粉 食用油 蔬菜 冠军 亚军 季军 金奖 银奖 铜奖 锦旗 音乐 歌曲 舞蹈 歌舞 广播 部队 军人 官兵 教授 院士 研究员 会员 社员 大赛 竞赛 疾病 保健"
            + " 道德 汽车 车子 电脑 树木 花草 道路 公路 大桥 河道 河流 湖泊 山林 房产 住房 宿舍 食堂 餐厅 饮用水 粮食 庄稼 农作物 作物 种子 农资 化肥 牲畜"
            + " 家禽 牛羊 海洋 森林 土壤 土地 耕地 草原");
    return uses;
  }

  private static void add(Use[] uses, Use use, String... kinds) {
    for (String kind : kinds) {
      for (String word : kind.split(" ")) {
        uses[WORDS.add(PackedWord.of(word, 0, word.length()))] = use;
      }
    }
  }
}
