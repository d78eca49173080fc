package io.github.qubao.summary;

import java.util.Set;

/** Stateless and thread-safe. Words by what they are worth to a headline. */
final class HeadlineWords {
  /** Verbs of what districts report: acts with a result, and what happens to things. */
  static final Set<String> ACTS =
      words(
          "开展 举行 举办 召开 启动 实施 推出 成立 建成 完成 发布 出台 印发 破获 侦破 抓获 查处 查获 查扣 追回 打掉 捣毁 拦截 慰问 看望 捐赠 捐款 捐物 募捐 捐"
              + " 签订 签约 开通 化解 调解 救助 救援 救出 救下 救起 营救 找到 找回 寻回 帮助 护送 送 送上 送到 送进 送去 整治 改造 新增 揭牌 挂牌 开幕"
              + " 启幕 闭幕 落幕 收官 开工 复工 竣工 通车 投用 投产 投运 启用 试运行 上市 上线 亮相 获 获评 获得 荣获 喜获 斩获 夺得 入选 当选 任命 审理"
              + " 宣判 审结 开庭 判决 提起 调研 督查 督导 检查 巡查 视察 暗访 走访 转移 扑灭 处置 返还 发放 派发 组建 设立 创建 建立 引进 推广 培训 开班"
              + " 开学 开课 开业 开馆 开园 颁奖 表彰 授予 通报 公布 公示 修复 抢修 安装 更换 清理 清运 拆除 取缔 关停 增长 下降 突破 达到 实现 带动 增收"
              + " 丰收 放流 投放 栽植 植树 播种 收割 抢收 抢种 采收 接诊 义诊 筛查 收治 施救 抢救 接种 审议 审议通过 修订 制定 试点 推行 推进 迎来 进入"
              + " 打响 打造 处罚 罚款 立案 起诉 批捕 逮捕 落网 归案 押解 拘留 进行 举起 拉开 征集 招募 招聘 评选 评审 验收 普降 出现 遭遇 启程 出发 演练"
              + " 宣传 宣讲 演出 上演 展出 首演 开播 开镜 开赛 开放 恢复 提前 缩短 减少 增加 增至 成熟 通 修通 盛开 开花 热销 畅销 走俏 收购 收获 认定"
              + " 观测 认养 救治 处理 建 修 种 办 开 设 搬 搬进 搬到 变 变身 铺 架 补 免费 惠及 覆盖 覆 挂 摘 卖 销 卖出 售 产 出口 交付 移交 交接 改建"
              + " 扩建 新建 升级 更新 配备 配发 引导 劝导 调处 突发 制止 劝返 开市 开街 闭市 放归 放飞 救护"
              + " 采摘 铺设 架设 封闭 防治 飞防 检修 维修 筹集 募集 选聘 聘请 聘用 中标 贯通 合龙 封顶 列入 办结 追缴 兑付 垫付 结业 毕业 落下帷幕 拉开帷幕 拉开序幕 圆满收官 审定 补选 增选 选举 核查 查验 消杀 修剪 收尾 报废 分流 硬化 亮化 疏浚 加固 搬迁 安置 抓捕 制作 编印 开辟 开具 出动 抽查 发起 部署 编制");

  /** Of these the ones that most headlines of districts have. */
  static final Set<String> MAIN_ACTS =
      words(
          "开展 举行 举办 召开 启动 推出 成立 建成 发布 出台 破获 抓获 查获 捐赠 签约 开通 化解 调解 救助 揭牌 挂牌 开幕 启幕 落幕 开工 竣工 通车 投用 投产"
              + " 上市 荣获 获评 入选 慰问 调研 督查 义诊 救出 找到 追回");

  /** Acts that need nothing behind them. */
  static final Set<String> ALONE =
      words(
          "揭牌 挂牌 开幕 启幕 闭幕 落幕 收官 开工 复工 竣工 通车 投用 投产 投运 上市 上线 亮相 开班 开学 开课 开业 开馆 开园 落网 归案 丰收 增收 举行 启动"
              + " 成立 建成 召开 举办 试运行 启用 开播 开镜 开赛 演出 上演 首演 宣判 开庭 开诊 启程 出发 演练 义诊 植树 签约 获评 增长 下降 开挖 落地 送达"
              + " 施行 实施 成熟 盛开 开花 热销 畅销 走俏 开市 开街 闭市 贯通 合龙 封顶 结业 毕业 收尾");

  /**
   * Verbs that tell who was there, who said or knew it, what something is: no news by themselves.
   */
  static final Set<String> WEAK =
      words(
          "是 有 为 在 位于 占 属于 属 称 说 介绍 表示 认为 指出 强调 要求 希望 感慨 告诉 透露 得知 获悉 看到 听到 见 了解 了解到 察看 查看 参观 观看 观摩"
              + " 参加 出席 陪同 参与 主持 接到 收到 接 报警 报案 接报 重视 响应 涉案 涉及 意味 意味着 让 使 令 叫 成为 作为 存在 包括 包含 涵盖 具有"
              + " 拥有 体现 彰显 展现 展示 标志 标志着 感受 赢得 受到 得到 深受 备受 广受 营造 增强 提升 提高 丰富 拉近 促进 推动 融洽 增进 激发 弘扬 贯彻"
              + " 落实 践行 坚持 树立 秉持 秉承 加大 加强 强化 深化 不断 欢迎 感谢 致词 致辞 一边 发言 讲话 交流 沟通 联系 关切 询问 安抚 核实 排查 比对"
              + " 确认 确定 知道 觉得 想 打算 准备 需要 应 应当 可以 可 能 能够 会 要 想要 保持 呈现 洋溢 充满 坐落 热闹 忙碌 忙 忙着 吸引 享受 体验"
              + " 品尝 领略 请 注意 提醒 建议 呼吁 属实 指导 协助 配合 支持 牵头 统筹 协调 致力 致力于 尽显 屡建 旨在 寄语 鼓励 勉励 祝福 分享 讲述 回顾"
              + " 仔细 认真 牵动 温暖 照亮 见证 承载 凝聚 传递 点燃 汇聚 保障 确保 助力 守护 维护 防止 避免 满足 守住 放在 摆在 地处");

  /** Verbs of means and of the way: the act stands behind them. */
  static final Set<String> MEANS =
      words(
          "联合 会同 携手 联手 协同 带着 依托 结合 针对 围绕 按照 立足 聚焦 坚持 利用 借助 根据 抓住 瞄准 紧扣 踩着 冒着 顶着 来到 走进 深入 赴 前往 奔赴 赶赴 分赴"
              + " 抵达 赶到 率领 率 带领 率队 带队 驱车 历经 历时 辗转 紧盯 紧紧 充分 发挥 立即 响应 到 走 邀请 特邀 坐 乘 乘坐 沿着 抢抓 锚定 秉承 秉持"
              + " 本着 怀着 携带 肩负 面对 克服 采取 采用 运用 用 花 作为 领 出动 抽调 手持 挥动 挥舞 卷起 挽起 拿着 拿起 扛着 戴着 身着 身穿 着眼");

  /** What these begin is told of something else than the subject of the clause before. */
  static final Set<String> ATTRIBUTES =
      words(
          "涉案 涉及 占地 总投资 投资 全长 价值 总额 金额 面积 为期 历时 旨在 受到 得到 赢得 获得好评 深受 备受 惠及 其中 标志 标志着 意味着 意在 目的 包括 截至"
              + " 达 共计 合计 累计 有力 有效 进一步 切实 吸引 引来 引得 让 使 令 预计");

  /** Verbs of what an act is for or leads to. */
  static final Set<String> EFFECTS =
      words(
          "保障 确保 助力 推动 促进 提升 提高 增强 营造 防止 避免 守护 维护 筑牢 夯实 满足 丰富 让 使 令 传递 弘扬 激发 凝聚 打通 守牢 体现 彰显 展现 赢得"
              + " 受到 得到 拉近 增进 树立 深受 惠及 杜绝 严防 改善");

  /** Verbs of what came of an act that the clause before told. */
  static final Set<String> RESULTS = words("新增 增加 减少 缩短 实现 带动 惠及 覆盖 增收 达到 突破 增长 下降 查出 发现 检出 节约 节省");

  /** People and things that every report has: they name nobody. */
  static final Set<String> GENERAL =
      words(
          "民警 警方 老人 网格员 志愿者 活动 行动 医生 专家 专家们 群众 村民 居民 大家 分局 大队 专案组 会议 记者 工作人员 医务人员 人员 干部 学生 孩子 孩子们"
              + " 家长 老师 游客 市民 工人 农户 种植户 法官 被告 原告 男子 女子 现场 项目 公司 企业 学校 医院 单位 部门 党员 代表 负责人 家属 双方 当事人"
              + " 课堂 仪式 比赛 培训 演练 志愿者们 法庭 中心 民辅警 民警们 调研组 一行 检查组 专班 队员 救援人员 参与者 参会人员 全体 嫌疑人 司机 车辆 老师们"
              + " 学员 师傅 先生 女士 本次 此次 全县 全市 全区 全镇 全村 各地 各级 人们 环节 图 中队 支队 院方 店主 大爷 大妈 老乡 乡亲 乡亲们 菜农 果农"
              + " 农民 社区 村里 当地 气温 天气 社会");

  /** Adverbs of manner that may be left out before a verb. */
  static final Set<String> MANNERS =
      words(
          "全力以赴 多措并举 多管齐下 齐心协力 争分夺秒 因地制宜 积极 认真 扎实 全面 进一步 隆重 正式 顺利 成功 精心 专门 集中 圆满 有序 大力 持续 充分 切实 深入 火热 盛大 精彩 完美 先后 主动 迅速 及时 立即 快速"
              + " 又 已 已经 仍 还 也 均 都 共 正在 正 再次 终于 特 特意 专程 缓缓 陆续 仔细 耐心 详细 现场 实地 共同 踊跃 纷纷 一起 一同 依法 严格"
              + " 严厉 着力 努力 不断 同步 再 随即 马上 便 遂 广泛 统一 热情 倾情 温馨 同时 并 并且 还是 全力 有效 高效 圆满地 如期 日前 近日 公开");

  /** Words before a verb that change what it says. */
  static final Set<String> KEPT =
      words("没 没有 不 未 无 无法 不再 拟 计划 将 即将 预计 拒 拒绝 险些 差点 几乎 首次 首 停止 暂停 禁止 严禁 不得 可 能 要");

  /** Words that a phrase of one of them tells too little with: 大家的认可. */
  static final Set<String> EMPTY_OBJECTS =
      words(
          "情况 工作 活动 行动 问题 要求 建议 意见 力度 深度 作用 认可 好评 赞许 肯定 重视 感情 距离 效果 氛围 基础 能力 水平 意识 成效 任务 措施 模式 机制 事"
              + " 人 人员 者 地 方式 内容 环境 条件 时间 地方 现场 群众 村民 居民 支持 帮助 服务 关心 关爱 影响 特点 优势 案件 纠纷 项目 工程 环节 消息"
              + " 希望 成绩 进展 目标 阶段 节目 电话 会议 对策 措施 办法 数据 协议 结果");

  /** What is won by an act that it does not tell. */
  static final Set<String> PRAISE = words("点赞 好评 赞誉 称赞 赞扬 认可 肯定 赞许 欢迎");

  private HeadlineWords() {}

  private static Set<String> words(String all) {
    return Set.copyOf(java.util.List.of(all.split(" ")));
  }
}
