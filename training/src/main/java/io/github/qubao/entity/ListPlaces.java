package io.github.qubao.entity;

import io.github.qubao.training.PackedText;
import io.github.qubao.training.Resource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lists the places whose level of administration their last word does not tell: short names of
 * provinces, cities and counties, cities that are counties by level, and districts that end as
 * other places do (房山区); training/README.md has the command.
 */
public final class ListPlaces {
  /** What names of autonomous regions, prefectures and counties have before their last word. */
  private static final List<String> PEOPLES =
      List.of(
          ("蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 "
                  + "毛南 仡佬 锡伯 普米 塔吉克 怒 鄂温克 裕固 保安 独龙 鄂伦春 各")
              .split(" "));

  /** Those that stand in names without 族, too: 博尔塔拉蒙古自治州. */
  private static final Set<String> WITHOUT_END = Set.of("蒙古 哈萨克 柯尔克孜 维吾尔 塔吉克 锡伯 达斡尔 裕固".split(" "));

  private static final List<String> ENDS =
      List.of("自治区 自治州 自治县 自治旗 地区 林区 特区 省 市 县 旗 盟 区".split(" "));

  /** What the statistics put between a province and its counties. */
  private static final Set<String> NO_PLACES = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

  /** Short names of counties that are everyday words: they would make places of them (湖北公安系统). */
  private static final Set<String> EVERYDAY_WORDS =
      Set.of(
          ("东方 中方 乐业 云霄 互助 交口 仙桃 会同 光泽 公安 共和 兴业 兴国 凤凰 南部 博爱 友谊 合作 同仁 同心 和平 和顺 商城 大名 大方 大田 大通 威信 安宁 富民 "
                  + "富裕 富源 山丹 平原 平顺 康乐 延长 惠民 开化 新兴 新星 方城 曲水 弥勒 民乐 民权 清水 清流 温泉 海盐 滨海 灯塔 白杨 石林 石棉 莲花 资源 进贤 "
                  + "通道 阳春 铁力 铜鼓 长子 高密 比如 龙门 石门 江山 沙河 河口 洞口 沿河 梨树 榆树 樟树 白玉 磐石 甘泉 盘山 故城 龙泉 龙井 白水 和县 应县 新县 随县 成县 古县")
              .split(" "));

  /** Districts of cities that are named without 区, too, and whose names are no everyday words. */
  private static final Set<String> DISTRICTS =
      Set.of(
          ("万州 余杭 萧山 临安 富阳 上虞 从化 增城 番禺 花都 禅城 江津 合川 永川 南川 綦江 大足 璧山 铜梁 "
                  + "潼南 荣昌 开州 梁平 武隆 涪陵 黔江 北碚 渝北 渝中 巴南 九龙坡 沙坪坝 双流 郫都 温江 新都 新津 "
                  + "龙泉驿 青白江 武侯 成华 罗江 旌阳 涪城 雁江 沿滩 叙州 昭化 恩阳 达川 红花岗 汇川 播州 七星关 碧江 "
                  + "西秀 观山湖 乌当 晋宁 呈贡 沾益 隆阳 昭阳 思茅 临翔 邕宁 武鸣 良庆 临桂 柳江 宜州 吉阳 崖州 琼山 "
                  + "美兰 斗门 蓬江 麻章 电白 茂南 端州 惠城 惠阳 梅县 潮安 湘桥 榕城 揭东 云安 宝安 罗湖 坪山 黄埔 "
                  + "荔湾 越秀 海珠 南沙 鄞州 奉化 北仑 海曙 柯桥 越城 吴兴 南浔 秀洲 婺城 柯城 衢江 普陀 椒江 黄岩 "
                  + "莲都 瓯海 洞头 江宁 六合 溧水 高淳 浦口 栖霞 雨花台 建邺 秦淮 锡山 金坛 吴中 吴江 相城 姑苏 虎丘 "
                  + "通州 崇川 海州 赣榆 淮阴 洪泽 亭湖 广陵 邗江 江都 丹徒 润州 京口 海陵 高港 姜堰 宿城 宿豫 贾汪 "
                  + "铜山 瑶海 庐阳 蜀山 包河 鸠江 弋江 湾沚 繁昌 蚌山 禹会 田家庵 潘集 谢家集 博望 义安 宜秀 屯溪 "
                  + "徽州 南谯 颍州 颍东 颍泉 埇桥 裕安 叶集 谯城 贵池 宣州 台江 仓山 马尾 晋安 思明 海沧 翔安 涵江 "
                  + "荔城 秀屿 鲤城 丰泽 洛江 泉港 芗城 延平 建阳 新罗 蕉城 青云谱 红谷滩 浔阳 濂溪 柴桑 渝水 赣县 "
                  + "吉州 袁州 临川 历下 槐荫 历城 章丘 莱芜 李沧 崂山 即墨 黄岛 淄川 张店 博山 临淄 周村 薛城 峄城 "
                  + "台儿庄 芝罘 牟平 莱山 奎文 坊子 潍城 寒亭 任城 兖州 岱岳 文登 岚山 兰山 罗庄 德城 陵城 茌平 滨城 "
                  + "沾化 定陶 惠济 祥符 偃师 孟津 涧西 洛龙 湛河 淇滨 牧野 凤泉 魏都 郾城 召陵 源汇 陕州 宛城 梁园 "
                  + "睢阳 浉河 平桥 川汇 淮阳 驿城 蔡甸 黄陂 新洲 江夏 汉南 东西湖 硚口 江岸 伍家岗 点军 猇亭 夷陵 "
                  + "襄州 樊城 茅箭 张湾 郧阳 鄂城 掇刀 孝南 荆州 黄州 咸安 曾都 岳麓 开福 望城 芦淞 渌口 岳塘 蒸湘 "
                  + "珠晖 岳阳楼 武陵 武陵源 赫山 苏仙 零陵 冷水滩 鹤城 娄星 灞桥 雁塔 阎良 临潼 鄠邑 碑林 莲湖 王益 "
                  + "印台 耀州 渭滨 陈仓 凤翔 秦都 渭城 杨陵 临渭 华州 汉台 南郑 榆阳 汉滨 商州 七里河 红古 麦积 秦州 "
                  + "凉州 甘州 崆峒 肃州 武都 湟中 乐都 兴庆 大武口 利通 红寺堡 沙坡头 米东 达坂城 水磨沟 头屯河 高昌 "
                  + "伊州 迎泽 杏花岭 尖草坪 万柏林 晋源 云冈 潞州 上党 屯留 潞城 榆次 太谷 忻府 尧都 离石 藁城 鹿泉 "
                  + "栾城 丰润 丰南 曹妃甸 北戴河 抚宁 肥乡 永年 襄都 信都 南和 任泽 竞秀 满城 清苑 徐水 崇礼 万全 "
                  + "宣化 双滦 安次 冀州 海淀 丰台 石景山 门头沟 顺义 昌平 怀柔 平谷 密云 延庆 宝坻 武清 静海 宁河 "
                  + "蓟州 北辰 津南 东丽 徐汇 虹口 杨浦 闵行 嘉定 松江 青浦 奉贤 崇明 呼兰 阿城 道里 道外 松北 香坊 "
                  + "昂昂溪 富拉尔基 萨尔图 让胡路 爱辉 九台 双阳 船营 浑江 洮北 宁江 沈河 皇姑 苏家屯 浑南 于洪 辽中 "
                  + "甘井子 旅顺口 普兰店 弓长岭 南芬 振安 太子河 大洼 双台子 兴隆台 赛罕 昆都仑 九原 海勃湾 乌达 元宝山 "
                  + "科尔沁 康巴什 海拉尔 扎赉诺尔 临河 集宁")
              .split(" "));

  private static final String SOURCE =
      "io.github.qubao.entity.ListPlaces: names of places.tsv.gz"
          + " (Administrative-divisions-of-China by modood, WTFPL)";

  private ListPlaces() {}

  /** Takes the folder of the shared data. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args.length > 0 ? args[0] : "../shared").resolve("data/places.tsv.gz");
    List<String> places = PackedText.lines(file);
    Resource.write("entity/places.tsv", file(places).getBytes(StandardCharsets.UTF_8), SOURCE);
  }

  /** A level a line, the highest first: its name, and then the places' names, set apart by tabs. */
  static String file(List<String> places) {
    Map<String, Entity.Level> levels = new TreeMap<>();
    Set<String> cities = new TreeSet<>();
    for (Entity.Level level :
        List.of(Entity.Level.PROVINCE, Entity.Level.CITY, Entity.Level.COUNTY)) {
      for (String line : places) {
        String[] cells = line.split("\t", -1);
        // A city without counties stands among the counties once more.
        if (cells[1].equals(level.name().toLowerCase(Locale.ROOT))
            && !NO_PLACES.contains(cells[0])
            && !(level == Entity.Level.COUNTY && cities.contains(cells[0]))) {
          add(cells[0], level, levels);
          if (level == Entity.Level.CITY) {
            cities.add(cells[0]);
          }
        }
      }
    }
    Map<Entity.Level, Set<String>> names = new EnumMap<>(Entity.Level.class);
    levels.forEach((n, l) -> names.computeIfAbsent(l, k -> new TreeSet<>()).add(n));
    StringBuilder out = new StringBuilder();
    names.forEach((l, n) -> out.append(l).append('\t').append(String.join("\t", n)).append('\n'));
    return out.toString();
  }

  private static void add(String name, Entity.Level level, Map<String, Entity.Level> levels) {
    if (name.endsWith("市") && level != Entity.Level.CITY
        // 房山区, 井陉矿区, and no 达孜工业园区
        || Levels.endsAsOther(name) && (name.length() <= 4 || name.endsWith("矿区"))) {
      levels.putIfAbsent(name, level);
    }
    String end = ENDS.stream().filter(name::endsWith).findFirst().orElse("");
    // 和平 and 新城 are words far more often than districts of cities.
    boolean district = end.equals("区") && !DISTRICTS.contains(name.substring(0, name.length() - 1));
    if (end.isEmpty() || district || end.endsWith("特区") || end.equals("林区")) {
      return;
    }
    // 荣县 has no shorter name.
    if (name.length() == 2) {
      if (!EVERYDAY_WORDS.contains(name)) {
        levels.putIfAbsent(name, level);
      }
      return;
    }
    String stem = withoutPeoples(name.substring(0, name.length() - end.length()));
    if (stem.length() >= 2 && !(level == Entity.Level.COUNTY && EVERYDAY_WORDS.contains(stem))) {
      levels.putIfAbsent(stem, level);
    }
  }

  /** 恩施 of 恩施土家族苗族. */
  private static String withoutPeoples(String name) {
    for (String people : PEOPLES) {
      for (String end : WITHOUT_END.contains(people) ? List.of("族", "") : List.of("族")) {
        if (name.endsWith(people + end) && name.length() >= people.length() + end.length() + 2) {
          return withoutPeoples(name.substring(0, name.length() - people.length() - end.length()));
        }
      }
    }
    return PEOPLES.contains(name.replaceFirst("族$", "")) ? name.replaceFirst("族$", "") : name;
  }
}
