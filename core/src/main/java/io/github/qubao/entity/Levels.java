package io.github.qubao.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Stateless. Which level of administration a place is of, by its last word or by a list. */
final class Levels {
  private static final String PROVINCES =
      "北京 天津 上海 重庆 北京市 天津市 上海市 重庆市 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 "
          + "甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 京 津 沪 渝 冀 晋 辽 黑 苏 浙 皖 闽 赣 鲁 豫 鄂 湘 粤 桂 琼 川 黔 滇 藏 陕 甘 青 宁 新";

  /** Cities that are often named without 市. */
  private static final String CITIES =
      "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 长治 晋城 晋中 运城 临汾 呼和浩特 包头 赤峰 通辽 鄂尔多斯 沈阳 大连 鞍山 抚顺 本溪 "
          + "丹东 锦州 营口 长春 四平 哈尔滨 齐齐哈尔 大庆 佳木斯 牡丹江 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 杭州 宁波 温州 嘉兴 湖州 "
          + "绍兴 金华 衢州 舟山 台州 丽水 合肥 芜湖 蚌埠 淮南 马鞍山 铜陵 安庆 滁州 阜阳 宿州 六安 亳州 池州 宣城 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 南昌 "
          + "景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 郑州 开封 洛阳 "
          + "平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 长沙 株洲 "
          + "湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 "
          + "揭阳 云浮 南宁 柳州 桂林 梧州 北海 玉林 百色 海口 三亚 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 贵阳 "
          + "六盘水 遵义 安顺 毕节 铜仁 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 大理 拉萨 日喀则 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 兰州 嘉峪关 金昌 "
          + "白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 西宁 银川 石嘴山 吴忠 固原 中卫 乌鲁木齐 克拉玛依";

  private static final Map<String, Entity.Level> LISTED = listed();

  /** Places that no administration has its name of. */
  private static final String[] OTHERS = {
    "片区", "景区", "小区", "园区", "矿区", "港区", "保护区", "开发区", "高新区", "地区"
  };

  private static final String[] VILLAGES = {"村", "社区", "嘎查", "屯", "寨"};
  private static final String[] TOWNS = {"镇", "乡", "街道", "苏木"};
  private static final String[] COUNTIES = {"县", "区", "旗"};
  private static final String[] CITY_ENDS = {"市", "自治州", "盟"};
  private static final String[] PROVINCE_ENDS = {"省", "自治区"};

  private Levels() {}

  static Optional<Entity.Level> of(String place) {
    Entity.Level listed = LISTED.get(place);
    if (listed != null) {
      return Optional.of(listed);
    }
    if (place.length() < 2 || endsWith(place, OTHERS)) {
      return Optional.empty();
    }
    // 自治区 before 区, 社区 before 区.
    if (endsWith(place, PROVINCE_ENDS)) {
      return Optional.of(Entity.Level.PROVINCE);
    }
    if (endsWith(place, VILLAGES)) {
      return Optional.of(Entity.Level.VILLAGE);
    }
    if (endsWith(place, TOWNS)) {
      return Optional.of(Entity.Level.TOWN);
    }
    if (endsWith(place, COUNTIES)) {
      return Optional.of(Entity.Level.COUNTY);
    }
    return endsWith(place, CITY_ENDS) ? Optional.of(Entity.Level.CITY) : Optional.empty();
  }

  private static boolean endsWith(String place, String[] endings) {
    for (String ending : endings) {
      if (place.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Entity.Level> listed() {
    Map<String, Entity.Level> out = new HashMap<>();
    for (String city : CITIES.split(" ")) {
      out.put(city, Entity.Level.CITY);
    }
    for (String province : PROVINCES.split(" ")) {
      out.put(province, Entity.Level.PROVINCE);
    }
    return Map.copyOf(out);
  }
}
