package io.github.qubao.entity;

import java.util.Map;

/** Stateless. The words in and around names of places. */
final class PlaceWords {
  private static final String TAILS =
      "街道 社区 小区 新区 片区 大道 大街 大桥 公路 高速 高速公路 快速路 机场 车站 火车站 高铁站 动车站 汽车站 地铁站 广场 公园 水库 黄土高原 高原 平原 盆地 沙漠 山脉 半岛 群岛 海峡 瀑布 草原 流域 地区 "
          + "自治区 自治州 自治县 开发区 经济开发区 高新区 园区 工业园 产业园 科技园 风景区 景区 保护区 林场 农场 牧场 码头 古镇 古城 体育馆 体育场 球场 "
          + "纪念馆 博物馆 故居 旧居 国道 省道 县道 隧道 水电站 电站 铁路 湿地 花园 家园 新村 胡同 小镇 花苑 名苑 雅苑 佳苑 新苑 嘉苑 华庭 名城 豪庭 雅居 苏木 嘎查 大厦 国际大厦 行政村 自然村 河段 渠 "
          + "灌区 矿区 港区 湿地公园 森林公园 工业园区 自然保护区 经开区 保税区 自贸区 集中区 遗址 石窟 军港 特别行政区 共和国 教堂 高地 大区 王国";

  private static final String TOWARDS = "在 位于 来自 到 来到 前往 至 赴 抵达 从 离开 访问 占领 攻打 返回 走进 地处 途经 家住";

  private static final String COMMON =
      "城市 超市 门市 股市 上市 都市 集市 夜市 早市 小区 社区 园区 地区 山区 郊区 城区 市区 灾区 景区 片区 库区 校区 厂区 战区 军区 牧区 林区 矿区 农村 "
          + "乡村 山村 新村 城镇 乡镇 家乡 老乡 同乡 下乡 各县 全县 全市 全区 全省 全村 全镇 全乡 全州 本村 本市 本县 本区 本镇 专区 误区 禁区 特区 新区 赛区 "
          + "辖区 街区 商区 县区 各区 各市 各镇 各村 各乡 我市 我县 我区 我省 我镇 我村 邻县 邻村 镇村 乡村 某村 某镇 某县 某市 某区 某乡 所在乡 所在村 所在镇 所在县 所在区 所在市 建制镇 建制村 行政村 自然村 贫困村 中心村 "
          + "贫困县 示范村 示范县 五星红旗 大镇 大县 大市 强镇 强县 强村 名镇 名村 第一村 第一镇 第一县 苹果园 葡萄园 草莓园 樱桃园 示范区 适生区 主产区 核心区 主城区 试点村 城中村 空心村 开发区 功能区 服务区 保护区 风景区 小镇 进村 驻村 入村 强村 出村 离村 回村 到村 外省 两省 "
          + "三省 全旗 城乡 异乡 水乡 他乡 梦乡 故乡 思乡 返乡 拟任乡 归乡 还乡 出县 进县 文明村 示范镇 居住区 生活区 办公区 展区 "
          + "馆区 院区 病区 诊区 盲区 雷区 街镇 村镇 重镇 自治区 自治州 自治县 特别行政区 贸易区 冬麦区 水利枢纽 管理区 县城 省城 省市 市县 县市 居民区 棚户区 安置区 集中区 工业集中区 小康村 农牧村 度假区 旅游度假区 经开区 江城 长城 全城 进城 同城";

  private static final String FACILITIES =
      "产业园 产业园区 工业园 工业园区 示范园 创业园 创意园 科技园 科创园 物流园 生态园 采摘园 植物园 动物园 农业园 孵化园 种植园 养殖园 果园 茶园 农庄 庄园 山庄 "
          + "市场 集贸市场 农贸市场 批发市场 专业市场 广场 公园 湿地公园 森林公园 体育公园 遗址公园 景区 旅游区 度假区 林区 灌区 泵站 电站 水电站 电排站 扬水站 提灌站 "
          + "变电站 大坝 水坝 大院 古墓 遗址 故居 旧居 长廊 侗寨 苗寨 瑶寨 羌寨 彝寨 步行街 商业街 家园 花园 倒虹吸 干渠 渡槽 猎场 渔场 科学城 科创城 大学城 田园综合体 基地 居民区 祠堂 宗祠 书院 民宿 营地 口岸 大闸 水闸 船闸 渔港 泄洪闸 节制闸 分洪闸 拦河坝 渡口 公寓 大厦 老年公寓 家庭农场 葡萄园 草莓园 梨园 百果园 乐园 停车场 收费站 动车站 度假村 自然保护区";

  /** Those that end with no tail. */
  private static final String WELL_KNOWN =
      "人民大会堂 中南海 钓鱼台 天安门 故宫 颐和园 圆明园 布达拉宫 卢浮宫 月球 木卫一 木卫二 木卫三 木卫四 土卫二 土卫六 火星 金星 木星 水星 土星 天王星 海王星 华夏 南极 北极 北冰洋 青藏高原 三江源 长三角 珠三角 京津冀 大湾区";

  private PlaceWords() {}

  static void addTo(Map<String, Integer> all) {
    Vocabulary.add(all, Vocabulary.PLACE_TAIL, TAILS);
    Vocabulary.add(all, Vocabulary.FACILITY, FACILITIES);
    Vocabulary.add(all, Vocabulary.TOWN, "城市 首都 首府 小镇 小城 港口");
    Vocabulary.add(all, Vocabulary.TOWARDS, TOWARDS);
    Vocabulary.add(all, Vocabulary.COMMON_PLACE, COMMON);
    Vocabulary.add(all, Vocabulary.WELL_KNOWN_PLACE, WELL_KNOWN);
  }
}
