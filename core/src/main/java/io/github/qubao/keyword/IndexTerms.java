package io.github.qubao.keyword;

import io.github.qubao.internal.LongIndex;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Stateless. Which words of the common vocabulary an indexer would file an article under by
 * themselves. Of words with two characters that is a closed list and the kinds of {@link
 * TermHeads}, for most of them may stand in any report; of longer ones it is all but a list. Made
 * by reading what was chosen in 2,500 articles.
 */
final class IndexTerms {
  private static final Set<String> SHORT =
      words(
          // Crops and plants that no head tells.
          "稻种 谷种 玉米 大豆 黄豆 土豆 花生 高粱 芝麻 油菜 青稞 甘蔗 甜菜 豌豆 蚕豆 绿豆 红豆 谷子 糜子 荞麦 燕麦"
              + " 莜麦 烟叶 烤烟 茶叶 茶油 桑叶 咖啡 橡胶 木耳 银耳 香菇 平菇 灵芝 松茸 竹荪 天麻 药材 中药 黄芪 当归 连翘"
              + " 白术 黄连 艾草 枸杞 山药 魔芋 芋头 莲子 莲藕 菱角 芦笋 芦苇 竹笋 冬笋 春笋 菠菜 芹菜 白菜 韭菜 生菜 萝卜"
              + " 番茄 茄子 豆角 洋葱 大蒜 生姜 葡萄 枇杷 柚子 橙子 脐橙 蜜柚 荔枝 龙眼 桂圆 芒果 香蕉 菠萝 柿子 石榴 山楂"
              + " 榛子 板栗 核桃 桃子 李子 草莓 桑葚 菌草 牧草 苜蓿 饲草 野菜 海棠 桂花 玫瑰 牡丹 月季 百合 杜鹃 多肉 盆景"
              + " 苗木 棉花 苎麻 花椒 辣椒 蔬菜 良种 制种 育种 种业 秸秆 稻谷 稻米 粉条 豆腐 豆瓣 米粉 米线 粽子 月饼 汤圆"
              + " 饺子 面条 腊肉 香肠 酱油 白酒 黄酒 米酒 啤酒 蜂蜜 白糖 红糖 食盐 菜籽 茶籽 花卉 绿植",
          // Animals and what is made of them.
          "牦牛 黄牛 奶牛 肉牛 生猪 仔猪 种猪 肉鸡 蛋鸡 鸭子 鸡蛋 鸭蛋 牛肉 羊肉 猪肉 骡子 骆驼 兔子 蚕桑 蚕种 蜜蜂"
              + " 鱼苗 虾苗 螃蟹 河蟹 对虾 泥鳅 甲鱼 牛蛙 生蚝 牡蛎 鲍鱼 海参 海带 紫菜 扇贝 江豚 白鹳 候鸟 雪豹 岩羊 鱼塘"
              + " 虾塘 渔业 牧业 林业 农机 农膜 农药 农技 耕牛",
          // Fields, water, weather.
          "水稻 春耕 春灌 秋收 秋播 夏收 夏种 夏粮 秋粮 早稻 备耕 育秧 插秧 机插 机收 夏播 春播 春管 夏管 秋种 冬种"
              + " 飞播 撂荒 抛荒 梯田 灌区 大棚 温棚 冷库 粮库 储粮 粮仓 果园 茶园 桑园 桃园 梨园 牧场 草场 盐田 滴灌 喷灌"
              + " 水利 水源 水质 水网 饮水 供水 节水 洪水 洪涝 内涝 山洪 防汛 抗旱 抗洪 干旱 旱情 旱灾 台风 寒潮 霜冻 冻害"
              + " 高温 低温 暴雨 暴雪 大雾 大风 沙尘 雷电 雷暴 冰雹 雪灾 洪灾 火灾 山火 地震 余震 滑坡 塌方 救灾 减灾 森防"
              + " 防火 消防 灭火 节气 清明 端午 中秋 重阳 春节 元宵 元旦 国庆 五一 七一 八一 六一 三八 春运 暑运 除夕 腊八"
              + " 冬至 立春 谷雨 夏至 立秋 高考 中考",
          // Environment.
          "污水 治污 垃圾 油烟 噪声 噪音 扬尘 雾霾 臭氧 湿地 沙地 荒漠 戈壁 沙漠 治沙 种草 植树 造林 绿化 碳汇 林草"
              + " 矿山 煤矿 矿井 采砂 禁渔 休渔 禁捕 放流 禁牧 禁烧 违建 拆违 厕所 公厕 路灯 煤棚 沼气 风电 光伏 水电 核电"
              + " 火电 氢能 储能 煤炭 石油 燃气 供暖 供热 供电 供气 电网 电梯 河长 林长",
          // Health.
          "医保 社保 低保 医改 中医 村医 名医 急救 急诊 门诊 献血 疫苗 义诊 体检 流感 肺炎 肝炎 艾滋 结核 癌症 肿瘤"
              + " 疟疾 布病 近视 龋齿 肥胖 中暑 中毒 溺水 冻伤 烫伤 心梗 卒中 中风 血糖 血压 胃镜 骨科 儿科 眼科 妇科 产科"
              + " 托育 托幼 计生 助产 妇幼 控烟 禁烟 戒烟 戒毒 禁毒 毒品 吸毒 鸦片 大麻 冰毒 核酸 新冠 疫情 抗疫 防疫 鼠疫"
              + " 口罩 药品 药店 药房 集采 处方 针灸 推拿 养老 助老 敬老 孝老 助餐 失能 殡葬 祭扫 扫墓 火化 公墓 捐献",
          // Law and order.
          "普法 信访 接访 调解 纠纷 仲裁 公证 法援 诈骗 反诈 电诈 盗窃 抢劫 抢夺 赌博 涉赌 贩毒 走私 醉驾 酒驾 毒驾"
              + " 飙车 走失 寻亲 打拐 拐卖 扫黑 除恶 扫黄 打非 缉毒 缉私 治安 警务 交管 车祸 超载 超限 治超 校车 头盔 烟花"
              + " 爆竹 枪支 管制 行贿 受贿 贪污 贪腐 反腐 廉政 廉洁 巡察 巡视 破产 离婚 抚养 赡养 欠薪 讨薪 工伤 传销 假币"
              + " 假药 家暴",
          // Buildings, trades and tools.
          "水库 机井 寺庙 石桥 廊桥 灯塔 古塔 茶农 果农 枣农 花农 菜农 瓜农 蚕农 药农 烟农 棉农 铁匠 木匠 石匠 军犬"
              + " 警犬 渔船 龙船 邮票 校医 兽医 法医 牙医 军医 铁塔 堤防 河堤 盾构",
          // Work and trade.
          "就业 创业 招聘 招商 招工 技工 焊工 电工 育婴 家政 月嫂 电商 带货 网购 快递 物流 冷链 外贸 外资 贷款 信贷"
              + " 保险 理赔 债券 税收 减税 退税 降费 国债 基金 股市 期货 民企 国企 工会 妇联 文联 侨联 科协 残联 侨务 双拥"
              + " 拥军 征兵 参军 优抚 英烈 烈士 国防 人防 民兵 民防 党建 党课 党史 换届 选举 扶贫 脱贫 支教 援疆 援藏 移民"
              + " 征地 拆迁 棚改 旧改 危房 公租 房租 房价 物业 民宿 文旅 旅游 研学 露营 漂流 温泉 滑雪 冰雪 赏花 夜市 集市"
              + " 年货 庙会 灯会 花市 早市 年味 商圈 商标 专利 芯片 算力 量子 机床 轴承 电池 电缆 陶瓷 家具 家电 纺织 化工"
              + " 钢铁 水泥 石材 石膏 稀土 锂电 造船 航线 航运 高铁 铁路 地铁 公交 客运 货运 校服 隧道 国道 省道 涵管 管网"
              + " 管道 燃煤",
          // Schools, arts, sport.
          "课改 双减 思政 美育 德育 招生 入学 开学 军训 助学 奖学 作文 征文 朗诵 演讲 辩论 书屋 书法 绘画 国画 剪纸"
              + " 刺绣 扎染 竹编 草编 木雕 石雕 泥塑 糖画 年画 皮影 木偶 川剧 京剧 评书 相声 快板 山歌 民歌 合唱 戏曲 秧歌"
              + " 舞龙 舞狮 龙舟 高跷 锣鼓 花灯 灯笼 春联 春晚 电影 动画 非遗 文物 考古 遗址 古镇 古城 古村 古井 古籍 古建"
              + " 宗祠 祠堂 家谱 族谱 家风 家训 家教 孝道 民俗 习俗 长城 石窟 壁画 方志 县志 文博 武术 太极 足球 篮球 排球"
              + " 网球 乒乓 台球 象棋 围棋 钢琴 游泳 跳水 射击 射箭 举重 摔跤 拳击 马术 赛马 骑行 登山 奥运 亚运 全运 冬奥"
              + " 科普 航天 卫星 火箭 神舟 北斗 气象 测绘 档案 普查 计量 质检 消协 维权 诚信 征信 婚俗 婚姻 彩礼 慈善 捐赠"
              + " 公益 雷锋 好人 两会 政协 人大 提案 议案 信用 低碳 环保 双碳 拥堵 堵车 农旅 绿道 劳模 工匠 乡贤 三农 村超"
              + " 村晚 村歌 网红 网格 外卖 骑手 侗族 苗族 彝族 藏族 回族 壮族 土家 畲族 瑶族 傣族 白族 羌族 满族",
          // World news.
          "导弹 北约 欧盟 东盟 月球 火星 汇率 关税 通胀 空袭 停火 罢工 武器 气候");

  private static final Set<String> GENERAL =
      words(
          // Of two characters, though their head is that of a kind: too general or no thing.
          "佳节 年节 时节 细节 环节 情节 季节 礼节 关节 结节 拔节 使节 过节 章节 出苗 小苗 幼苗 麦苗 树苗 育苗 大树"
              + " 小树 果树 种树 栽树 绿树 花树 苦果 鲜果 坚果 硕果 成果 结果 效果 后果 水果 野果 采果 黄花 焊花 火花 浪花"
              + " 雪花 鲜花 开花 种花 浇花 养花 繁花 百花 铁牛 养牛 放牛 大鱼 小鱼 养鱼 捕鱼 钓鱼 打鱼 鱼 鸟 小鸟 飞鸟 放羊"
              + " 养羊 养猪 养鸡 养鸭 养蜂 品茶 喝茶 采茶 饮茶 小曲 乐曲 弯曲 序曲 舞曲 把戏 大戏 好戏 演戏 看戏 闹剧 喜剧"
              + " 悲剧 加剧 剧 满腔 口腔 胸腔 跳舞 起舞 飞舞 挥舞 比赛 决赛 初赛 复赛 预赛 参赛 开赛 办赛 赛 锦绣 亮灯 车灯"
              + " 红灯 绿灯 电灯 台灯 彩灯 点灯 开灯 灯 打鼓 敲鼓 欠税 缴税 纳税 上税 风险 危险 惊险 抢险 探险 参险 投保 房贷"
              + " 还贷 放贷 犯罪 认罪 定罪 无罪 有罪 罪 小病 看病 生病 治病 患病 发病 重病 因病 病 病症 重症 急症 炎症 发炎"
              + " 小雨 中雨 大雨 阵雨 风雨 春雨 雷雨 细雨 雨 风雪 大雪 小雪 飞雪 积雪 云雾 烟雾 迷雾 霜 干菜 白布 顺风耳 双耳"
              + " 蛋黄 花 苗 树 果 节 舞 菜园 大年 大枣 大麦 老梅 大灾 因灾 受灾",
          // Bodies and groups of no named place.
          "办公厅 委员长 招待会 代表团 主席团 宣讲团 考察团 采访团 参观团 访华团 顾问团 组织部 宣传部 统战部 武装部 工作部"
              + " 保障部 管理部 护理部 商务部 教育部 书记处 秘书处 登记处 主任委员 发布会 新闻发布会 见面会 交流会 推介会 恳谈会"
              + " 招商会 动员会 部署会 协调会 联席会 代表大会 闭幕会 开幕会 联组会 吹风会 理事会 常务委员会 常委会 委员会 促进会"
              + " 研究会 基金会 董事会 业委会 组委会 联委会 主席台 巡察组 督导组 督查组 调查组 巡视组 指导组 专案组 领导小组 指挥部"
              + " 指挥所 指挥中心 研究所 研究院 研究室 科学院 设计院 办公室 接待室 调解室 候车室 阅览室 活动室 值班室 实验室 地下室"
              + " 宴会厅 审判庭 气象台 医疗队 考古队 代表队 突击队 工作队 服务队 宣传队 巡逻队 救援队 国家队 运动队 团组织 政府部门"
              + " 社会组织 党支部 共青团 少先队 卫生局 农业局 林业局 水利局 能源局 文化站 管理站 街道办事处 政府 医共体 示范园"
              + " 产业园 工业园 科技园 物流园 服务中心 民营企业 国有企业 中小企业 小微企业 龙头企业 大学 高校 高中 初中 职校 党校"
              + " 剧团 村干部 镇干部 老干部 县人大 县政协 区人大 市人大 区政协 市政协 省人大 省政协",
          // People whom any report has.
          "被害人 被告人 受害者 示威者 感染者 奋斗者 劳动者 革命家 企业家 科学家 艺术家 经济学家 工程师 设计师 技术员 农技员"
              + " 驾驶员 调解员 宣讲员 指挥员 安全员 管理员 监督员 联络员 辅导员 营业员 保洁员 列车员 邮递员 放映员 巡护员 巡视员"
              + " 侦查员 检查员 护理员 检察官 公务员 党代表 共产党员 共产党人 共青团员 机关干部 老党员 老同志 老师傅 老爷子 老太太"
              + " 老朋友 老百姓 小姑娘 小伙伴 小朋友 小学生 大学生 中小学生 高中生 研究生 毕业生 年轻干部 师生员工 人民群众 困难群众"
              + " 各族群众 城乡居民 父老乡亲 同胞 婴幼儿 新生儿 养父母 兄弟俩 接班人 个体户 贫困户 困难户 特困户 低保户 种粮户"
              + " 经营户 老病号 老街坊 民辅警 公安民警 公安干警 派出所民警 派出所干警 法官助理 书记员 老年人 年轻人 环卫工人"
              + " 医务工作者 教育工作者 接待员 采购商 开发商 承包商 经销商 供应商 收购商 批发商",
          // Figures.
          "不确定性 流动量 客流量 客运量 货运量 吞吐量 零售额 成交额 交易额 交易量 成交量 销售量 降雨量 降水量 用电量 发电量"
              + " 增长量 饲养量 存栏量 出栏量 装机容量 增加值 增长点 生产总值 成活率 损失率 普及率 化解率 满意率 使用率 利用率"
              + " 出生率 就业率 死亡率 覆盖面 收购价 批发价 市场价 能见度 空气质量 气温 温度 降雨 降水 高压",
          // Figures of speech and what plans are made of.
          "攻坚战 持久战 歼灭战 大会战 主战场 主阵地 里程碑 大动脉 主渠道 主力军 生力军 必由之路 黄金时间 转折点 压舱石"
              + " 领头羊 排头兵 领头雁 新气象 大方向 正能量 重灾区 回头看 连心桥 金钥匙 金招牌 金名片 聚宝盆 钱袋子 米袋子 菜篮子"
              + " 百花园 半边天 大家庭 千里眼 最后一公里 新生活 好日子 新动能 新赛道 产业链 供应链 生产线 流水线 生产力 战斗力"
              + " 竞争力 凝聚力 影响力 劳动力 伟力 价值观 方法论 切入点 出发点 突破口 关键点 着力点 积极性 主动性 一体化 高端化"
              + " 绿色化 正常化 老龄化 适老化 现代化 产业化 信息化 城镇化 新品种 新技术 新模式 新业态 高技术 新产品 加工业 制造业"
              + " 服务业 金融业 零售业 运输业 物流业 轻工业 重工业 种植业 养殖业 保险业 银行业 餐饮业 旅游业 建筑业 农牧业 农林牧"
              + " 农产品 农副产品 土特产 消费品 日用品 工业品 经济作物 粮食作物 农作物 原材料 零部件 机械手 机械化 中华民族 国民经济"
              + " 经济体 共同富裕 人民币 综合治理 大中城市 城市群 大循环 双循环 统一战线 科学技术 知识分子",
          // Places of any town.
          "试验区 保护区 示范区 开发区 度假区 旅游度假区 风景区 生活区 居住区 核心区 控制区 封控区 防范区 管控区 行政区"
              + " 行政区划 直辖市 服务区 聚集地 根据地 目的地 所在地 发源地 原产地 保护地 自然保护地 景观台 观景台 新区 高铁站"
              + " 火车站 汽车站 公交站 停车场 停车位 停车棚 示范村 行政村 自然村 贫困村 小康村 村集体 步行街 步行道 游乐场 露天"
              + " 田间 文化广场 篮球场 操场 建筑物 住宅楼 办公楼 教学楼 宿舍楼 门诊楼 综合楼 卫生间 高速公路 公路网 主干道 机场路"
              + " 安置点 采样点 接种点 增长极 制高点 避难所 一线 现场",
          // Things that any scene has.
          "编织袋 包装袋 塑料袋 垃圾袋 玻璃瓶 矿泉水 木箱 检查单 报告单 登记册 记录器 户口本 身份证 警示牌 公告牌 指示牌"
              + " 光荣牌 宣传周 活动周 宣传日 纪念日 工作日 节假日 星期天 国歌 国旗 五星红旗 照片 对讲机 摄像头 冲锋舟 救护车"
              + " 消防车 火车票 自来水 电话亭 小喇叭 小程序 微信群 朋友圈 二维码 小院 烟火气 欢呼声 爆炸声 锣鼓声 大事记 成绩单"
              + " 倡议书 慰问电 判决书 感谢信 表扬信 公开信 读书班 培训班 专题片 宣传片 短视频 教材 读本 影视剧 表演唱 一老一小"
              + " 家务事 身后事 成效 收据 账单 清单",
          // Of people, with what and where, once more.
          "指战员 督查室 排水沟 信用卡 必修课 拆迁费 洗衣机 电冰箱 笔记本 保温杯 手提袋 红马甲 遮阳伞 小板凳 展示牌 宣传画"
              + " 垃圾桶 垃圾箱 垃圾车 洒水车 挖掘机 显示屏 保温箱 体温计 血压计 听诊器 银行卡 电话费 生活费 医药费 手续费 赔偿款"
              + " 工程款 救命钱 一辈子 老人家 村小组 村民小组 信息员 服务员 售票员 驾驶人 报警人 应届毕业生 发起人 创始人 董事长"
              + " 理事长 总经理 经理 店长 船长 楼长 工商联 直升机 民族脊梁 免疫屏障 建制村 指挥官 志愿军 班主任 副班长 优秀学生"
              + " 先进个人 先进集体 先进单位 光荣榜 荣誉证书 开幕词 贺信 文化节 艺术节 美食节 购物节 主题曲 采访组 报道组 通讯组"
              + " 考核组 验收组 慰问组 服务组 工作群 居民楼 村民楼 农家院 老房子 新房子 泥巴路 水泥路 柏油路 主街道 主干路 专报"
              + " 服务费 大赛 作家 院区 自行车 捐献者 食堂 列车 客车 中小学校 小册子 宣传册 住宿生 红袖章 大喇叭 老大爷 老大娘"
              + " 大门口 十字路口"
              + " 人民政府 中心校 试用期 候选人 小分队 收银员 班子成员 主任科员 名字 苏木 嘎查 四级主任科员 三级主任科员 二级主任科员 一级主任科员");

  /** Terms of a field, though each of their words is general. */
  private static final Set<String> TERMS =
      words(
          "巡回审判 巡回法庭 开学典礼 交通秩序 交通违法 国防教育 红色教育 劳动教育 科普宣传 送戏下乡 土地承包 家庭医生 慢病管理"
              + " 消防演练 防汛抗旱 防汛备汛 河湖治理 污水治理 垃圾治理 厕所革命 秸秆禁烧 森林防火 移风易俗 电信诈骗 反电信诈骗"
              + " 征兵宣传 退役军人 优抚对象 困难职工 留守儿童 留守老人 孤寡老人 空巢老人 残疾儿童 安全生产 消防安全 交通安全 食品安全"
              + " 药品安全 网络安全 校园安全 用电安全 燃气安全 社会治理 基层治理 民族团结 党风廉政 党风廉政建设 人居环境 人居环境整治"
              + " 营商环境 生态环境保护 生态保护 环境保护 文化惠民 全民健身 全民阅读 法治宣传 法治教育 社会保障 社会保险 社会救助"
              + " 医疗保障 医疗救助 公共卫生 健康教育 家庭教育 义务教育 职业教育 特殊教育 学前教育 心理健康 文明城市 精神文明 文明实践"
              + " 志愿服务 基层党建 主题教育 作风建设 人才引进 科技创新 农业保险 乡村旅游 生态旅游 文化旅游 红色旅游 集体经济"
              + " 村集体经济 县域经济 民营经济 数字经济 土地流转 耕地保护 水土保持 农田水利 垃圾分类 环境整治 环境卫生 城市管理"
              + " 城市更新 道路交通 道路交通安全 劳动保障 劳动就业 劳动争议 人民调解 矛盾纠纷 矛盾调解 司法救助 法律援助 社区矫正"
              + " 治安管理 禁毒宣传 反诈宣传 养老服务 便民服务 政务服务 行政审批 招商引资 安全教育 交通整治 传统文化 非遗传承 文化遗产"
              + " 社会工作 网格管理 网格化管理 应急救援 应急演练 公益诉讼 检察建议 司法公开 诉前调解 诉源治理 市场监管 质量监管"
              + " 食品监管 科学种植 产销对接 消费维权");

  /** With these end terms that tell who or what of no named place: 消防官兵, 设卡行动. */
  private static final String[] GENERAL_ENDS = {
    "官兵", "干部", "村民", "居民", "民警", "干警", "辅警", "警方", "志愿者", "管理员", "工作人员", "人员", "负责人", "群众", "农户",
    "师生", "学生", "队员", "员工", "代表", "委员", "常委", "孩子", "家庭", "观众", "专家", "行动", "现象", "影响", "讲座", "锦旗",
    "检查组", "督查组", "工作组", "督查室", "联络站", "队伍", "汇演", "会议", "问题", "情况", "环节", "能力", "水平", "措施", "方式",
    "经验", "成果", "效果", "主题", "裤腿", "衣袖", "资料", "知识", "常识", "单位", "部门", "企业", "设备", "材料", "时间", "活动",
    "过程", "阶段", "意识", "性质", "通告", "仪式", "工作", "办公室", "指战员", "点位", "宣传员", "消防员", "通知", "发展", "公安",
    "人士", "学历", "费用", "高手"
  };

  /** Who did it or for whom it is, which is no part of a term: 志愿者 义诊. */
  private static final LongIndex WHO =
      packed(
          Set.of(
              "志愿者", "群众", "民警", "居民", "村民", "市民", "学生", "干部", "企业", "单位", "部门", "农民", "员工", "游客",
              "百姓"));

  /** What of any place, where it is not told which: 专业合作社, 武警中队, 休闲广场. */
  private static final Set<String> KINDS = Set.of("合作社", "中队", "大队", "广场", "小区", "大厅", "窗口", "平台");

  /** With these begin the names of offices whose place is not told: 交通运输局. */
  private static final Set<String> FIELDS =
      Set.of(
          "公安", "教育", "卫生", "卫健", "健康", "农业", "农村", "林业", "林草", "水利", "水务", "交通", "运输", "应急", "市场",
          "市监", "住建", "住房", "民政", "财政", "税务", "审计", "统计", "司法", "发改", "发展", "城管", "城市", "环保", "生态",
          "自然", "文旅", "文化", "文广", "文体", "人社", "人力", "商务", "科技", "科学", "工信", "工业", "气象", "安监", "安全",
          "退役", "医保", "医疗", "体育", "规划", "国土", "信访", "计生", "网信", "组织", "宣传", "统战", "政法", "社会", "综合",
          "行政", "粮食", "能源", "民族", "宗教", "旅游", "广电", "畜牧", "水产", "供销", "编委", "交警", "消防", "刑侦", "治安",
          "党群", "食品", "食药", "药监", "物价", "招商", "机关", "政务", "数据", "河长", "林长", "创城");

  private static final String OFFICE_ENDS = "局委办厅部署处队";

  /** Before an office these tell of which level it is, and not of which place: 县教育局. */
  private static final String LEVELS = "省市县区镇乡";

  private static final Set<String> BODIES =
      Set.of("人大", "政协", "纪委", "监委", "妇联", "残联", "工会", "文联", "科协", "团委");

  private static final LongIndex SHORT_TERMS = packed(TERMS);

  private IndexTerms() {}

  /** Whether a term tells of nobody and nothing in particular. */
  static boolean isGeneralTerm(String word) {
    for (String end : GENERAL_ENDS) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    int length = word.length();
    return length > 3
        && (KINDS.contains(word.substring(length - 2))
            || KINDS.contains(word.substring(length - 3)));
  }

  /** Whether it is the name of an office or zone without its place: 教育局, 区政协, 县经济开发区. */
  static boolean isBareOffice(String word, Predicate<String> lexicon) {
    int length = word.length();
    if (length < 3) {
      return false;
    }
    boolean level = LEVELS.indexOf(word.charAt(0)) >= 0;
    if (word.charAt(0) == '县'
        && length > 3
        && "域城级直".indexOf(word.charAt(1)) < 0
        && "区园场".indexOf(word.charAt(length - 1)) >= 0) {
      return true;
    }
    String office = level ? word.substring(1) : word;
    if (level && (BODIES.contains(office) || lexicon.test(office) && Evidence.isOffice(office))) {
      return true;
    }
    return OFFICE_ENDS.indexOf(word.charAt(length - 1)) >= 0
        && office.length() > 2
        && (FIELDS.contains(office.substring(0, 2)) || level && isUnplaced(office));
  }

  /** Whether nothing in it tells a place: 文明办, but 市 中区教育局. */
  private static boolean isUnplaced(String office) {
    for (int i = 0; i < office.length(); i++) {
      if ("区县市镇乡".indexOf(office.charAt(i)) >= 0) {
        return false;
      }
    }
    return office.length() < 5 && "局委办".indexOf(office.charAt(office.length() - 1)) >= 0;
  }

  /**
   * Whether a word may be a keyword though it is no name and no compound; one that the lexicon does
   * not have is at least no common one.
   */
  static boolean has(String word, Predicate<String> lexicon) {
    return !GENERAL.contains(word)
        && (word.length() != 2
            || TermHeads.isSubject(word)
            || SHORT.contains(word)
            || !lexicon.test(word));
  }

  /** Whether it is one of those of two characters. */
  static boolean isShort(String word) {
    return SHORT.contains(word);
  }

  /** Whether {@code text[start, end)} only tells who did it or for whom it is. */
  static boolean isWho(String text, int start, int end) {
    return end - start < PackedWord.LONGEST && WHO.find(PackedWord.of(text, start, end)) >= 0;
  }

  /** Whether {@code text[start, end)} is a term of a field that has four characters. */
  static boolean isTerm(String text, int start, int end) {
    return end - start == PackedWord.LONGEST
        && SHORT_TERMS.find(PackedWord.of(text, start, end)) >= 0;
  }

  /** Whether it is a term of a field, however general its words are: 安全生产. */
  static boolean isTerm(String word) {
    return TERMS.contains(word);
  }

  /** Whether any report may have it, so that it is none whatever shows it. */
  static boolean isGeneral(String word) {
    return GENERAL.contains(word);
  }

  /** Those of at most four characters, so that they are found without a string. */
  private static LongIndex packed(Set<String> words) {
    LongIndex index = new LongIndex(words.size());
    for (String word : words) {
      if (word.length() <= PackedWord.LONGEST) {
        index.add(PackedWord.of(word, 0, word.length()));
      }
    }
    return index;
  }

  private static Set<String> words(String... kinds) {
    Set<String> words = new HashSet<>();
    for (String kind : kinds) {
      words.addAll(Set.of(kind.split(" ")));
    }
    return Set.copyOf(words);
  }
}
