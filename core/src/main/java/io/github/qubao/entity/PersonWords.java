package io.github.qubao.entity;

import io.github.qubao.internal.TitleWords;
import io.github.qubao.text.BylineGrammar;
import java.util.Map;

/** Stateless. The words around names of people. */
final class PersonWords {
  private static final String TITLES =
      "督学 第一书记 处长 科长 股长 厅长 副厅长 省长 旗长 村长 州长 厂长 场长 发言人 带头人 创始人 理事长 理事 班长 园长 馆长 河长 湖长 "
          + "林长 路长 楼长 栋长 街长 店长 行长 社长 台长 庭长 检察长 政委 参谋 排长 连长 营长 团长 船长 机长 列车长 主播 "
          + "主持人 讲师 医师 护士长 护师 药师 讲解员 研究员 工程师 农艺师 技师 师傅 律师 法官 检察官 辅警 交警 战士 驾驶员 船员 "
          + "学子 学员 运动员 选手 教练 教练员 裁判 队员 义工 社工 党员 干部 职工 员工 技术员 操作员 管理员 调度员 安全员 巡查员 "
          + "调解员 指导员 宣传员 协管员 养护员 护林员 饲养员 快递员 外卖员 骑手 售货员 营业员 服务员 保洁员 环卫工 清洁工 电工 "
          + "焊工 机手 牧民 渔民 药农 菜农 果农 茶农 蜂农 棉农 蚕农 花农 粮农 烟农 户主 牧户 脱贫户 大户 农场主 业主 商户 店主 "
          + "老板 摊主 房东 租客 住户 读者 观众 游客 乘客 旅客 患者 病人 家属 家长 当事人 警官 军人 总书记 副总书记 申请人 "
          + "举报人 投诉人 被告 原告 被告人 嫌疑人 老人 老汉 大爷 大妈 大叔 大娘 大伯 大婶 大姐 大哥 阿妈 阿爸 阿婆 青年 姑娘 小伙 小伙子 妇女 女孩 男孩 儿童 女儿 儿子 妻子 "
          + "丈夫 母亲 父亲 爸爸 妈妈 丈母娘 弟弟 哥哥 姐姐 妹妹 奶奶 爷爷 外婆 孙子 孙女 儿媳 女婿 邻居 大臣 外长 国王 女王 "
          + "王子 将军 司令 司令员 元帅 上校 首相 议员 议长 顾问 歌手 书法家 艺人 艺术家 传承人 馆员 参赞 大使 公使 董事 总裁 "
          + "男单 女单 小将 名将 老将 前锋 后卫 中锋 门将 学者 博士 烈士 英雄 老兵 退役军人 劳模 模范 匠人 木匠 裁缝 厨师 乡贤 "
          + "乡亲 特派员 驻村干部 大学生 创业者 返乡青年 督查员 监督员 经办人 联系人 法人 主攻手 二传手 窑工 农民工 常委 采购商 "
          + "经销商 客商 治疗师 康复师 营养师 指挥 指战员 消防员 救援员 教员 主编 "
          + "堂弟 堂哥 堂妹 堂姐 表哥 表弟 表姐 表妹 舅舅 姑姑 婶婶 徒弟 师父 学徒 搭档 战友 同桌 同学 恋人 老伴 老乡 同乡 发小 网友 顾客 会员 考生 伤者 死者 产妇 孕妇 "
          + "保姆 绣娘 汉子 标兵 校友 侄子 侄女 外甥 公公 婆婆 岳父 岳母 嫂子 大嫂 大女儿 小女儿 大儿子 小儿子 女士 "
          + "专干 商人 嘉宾 主理人 讲解人 摄影师 水管员 网格长 片长 片区长 组员 站员 团员 船老大 渠长 楼组长 联络员 副所 乡医 村医 校医 护工 教官 民宿主 掌柜 自媒体人 检票员 摊主 领唱 领队 鼓头 老阿妈 阿婆 阿公 货主 失主 承办人 总工 总监 主委 委员长 值班员 驾驶人 报关员 关员 配种员 会长 小朋友 网友 老党员 老支书 老队长 "
          // No 作者 of an article.
          + "工作者 创作者 合作者 写作者 制作者 操作者 协作者 耕作者";

  private static final String ADDRESSES =
      "阿妈 阿爸 老爷子 老太太 大嫂 二嫂 大哥 大姑 大姨 婆婆 爷爷 姥姥 奶奶 技师 先生 女士 小姐 太太 夫人 老师 医生 大夫 教授 博士 院士 同志 师傅 大爷 大妈 大娘 大叔 大伯 大婶 大姐 大哥 阿姨 阿婆 阿公 阿伯 "
          + "阿叔 奶奶 爷爷 婆婆 老人 老汉 老伯 婶 伯 叔 叔叔 伯伯 嫂 嫂子 书记 副书记 主任 副主任 局长 副局长 处长 科长 部长 厅长 省长 市长 副市长 州长 副州长 旗长 盟长 区长 副区长 县长 "
          + "副县长 镇长 乡长 村长 校长 院长 所长 站长 队长 厂长 经理 总经理 董事长 总 第一书记 律师 法官 警官 警察 检察官 工 工程师 某 某某 某家 氏 总理 总统 "
          + "将军 司令 主席 秘书长 支书 组长 班长 连长 团长 会长 园长 药师 护士 护士长 教练 馆长 理事长 河长 船长 老板 同学 委员长 参谋长 军长 师长 上将 中将 少将 大校 上校 庭长 检察长 行长 台长 社长 政委 部长 外长 首相";

  private static final String SAYING =
      "说 说道 介绍 介绍说 表示 告诉 指出 强调 认为 宣布 坦言 感慨 感叹 回忆 解释 透露 笑道 笑着 直言 称 称赞 报道 会见 讲 讲解 讲述 "
          + "主持 出席 讲话 致辞 带队 率队 一行 提醒 建议 呼吁 要求 回应 补充 算 算了 高兴 激动 竖起 同志 先生 女士 摄 打趣 念叨 叮嘱 感叹道 笑言 直夸 夸赞 赞叹 称道 反映 吐槽 调侃 坦承 补充道 解释道 说起 提起 盼着 乐呵呵 笑呵呵 喊道";

  private static final String ROLES =
      "编辑 作者 责编 摄影 文图 图文 文/图 图 审核 校对 校审 审校 初审 复审 终审 监制 主编 统筹 策划 撰稿 供图 供稿 来稿 拍摄 摄制 "
          + "特约 责任编辑 值班编辑 值班编委 美编 版式 视觉 制图 剪辑 播音 配音 签发 审签 编审 监审 审阅 一审 二审 三审 一校 二校 三校 初校 终校 通讯 撰文 编委";

  private static final String BEFORE_TITLES =
      "副 常务 第一 总 党组 党委 党总支 支部 党支部 党工委 高级 主治 首席 特级 区委 县委 市委 省委 旗委 镇委 乡党委 镇党委 街道党工委 区 县 市 旗 镇 "
          + "乡 村 社区 组织部 宣传部 统战部 政法委 纪委 监委 区政府 县政府 市政府 镇政府 乡政府 政府 人大 政协 人大常委会 主要 相关 党 团 工会 妇联 "
          + "村党支部 人大工委 人武部 武装部 纪工委 党工委 办事处 县人大 区人大 市人大 县政协 区政协 市政协 管委会 居委会 村委会 人民政府 驻村 理论 教研 年级 兼 、 委员会 驻";

  private static final String NO_PEN_NAMES =
      "报道 见习 供稿 供图 摄影报道 摄 综合 整理 发自 获悉 了解 近日 日前 昨日 今日 从 在 走进 来到 看到 采访 融媒体 融媒 中心 文图";

  private static final String GROUPS =
      "儿童 义工 妇女 青年 老人 职工 学生 志愿者 作家 教师 农民 居民 市民 党员 军人 退役军人 专家 医生 工人 交警 消防员 女性 社工 画家 书法家 艺术家 "
          + "演员 律师 企业家 记者 代表 裁判 学员";

  private PersonWords() {}

  static void addTo(Map<String, Long> all) {
    Vocabulary.add(all, Vocabulary.TITLE, TITLES);
    Vocabulary.add(all, Vocabulary.TITLE, TitleWords.COMMON);
    Vocabulary.add(all, Vocabulary.TITLE, TitleWords.IN_LISTS);
    Vocabulary.add(all, Vocabulary.TITLE, TitleWords.IN_NEWS);
    Vocabulary.add(all, Vocabulary.ADDRESS, ADDRESSES);
    Vocabulary.add(all, Vocabulary.SAYING, SAYING);
    Vocabulary.add(all, Vocabulary.ROLE, ROLES);
    Vocabulary.add(all, Vocabulary.TITLE, "编辑 作者");
    String writers = String.join(" ", BylineGrammar.WRITERS);
    Vocabulary.add(all, Vocabulary.ROLE | Vocabulary.TITLE, writers);
    Vocabulary.add(all, Vocabulary.GROUP, GROUPS);
    Vocabulary.add(all, Vocabulary.NO_PEN_NAME, NO_PEN_NAMES);
    Vocabulary.add(all, Vocabulary.BEFORE_TITLE, BEFORE_TITLES);
  }
}
