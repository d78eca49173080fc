package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Set;

/** Stateless. Names of places (地名). */
final class PlaceRules {
  /** What places are made of, of one character. */
  private static final String TAILS = "省市县区州镇乡村屯寨堡旗盟路街道巷里桥山河湖江海湾岛港峡谷岭峰洞泉溪沟滩洲寺庙塔宫陵园站城邨";

  private static final Set<String> LONG_TAILS =
      Set.of(
          ("街道 社区 小区 大道 大街 大桥 公路 高速 机场 车站 火车站 广场 公园 水库 高原 平原 盆地 沙漠 山脉 半岛 群岛 海峡 瀑布 草原 流域 地区 "
                  + "自治区 自治州 自治县 新区 开发区 园区 高新区 工业园 风景区 景区 林场 农场 码头 古镇 古城 体育馆 体育场 球场 纪念馆 博物馆 故居 旧居 国道 "
                  + "省道 隧道 水电站 铁路")
              .split(" "));

  /** Short names of countries and provinces (简称). */
  private static final String SHORT =
      "华爱葡荷埃希土叙黎约中美俄日英法德韩朝越印澳加意巴以伊泰京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕甘青宁新港台";

  private static final String BESIDE_SHORT = "方籍侨商胞";

  private PlaceRules() {}

  static boolean isShortName(char c) {
    return SHORT.indexOf(c) >= 0 || c == '苏';
  }

  private static final Set<String> TOWARDS =
      Set.of("在 位于 来自 到 前往 至 赴 抵达 从 离开 访问 占领 攻打 返回".split(" "));

  /** Whether a word that may be a person or a place is a place by what stands before it. */
  static boolean isPlaceBefore(Words w, int i) {
    return TOWARDS.contains(w.word(i - 1));
  }

  /** Whether a word of three characters or more ends as places do. */
  static boolean endsAsPlace(String word) {
    return word.length() >= 3 && "省市县区州镇乡村".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  /** How many tokens from {@code i} on are the name of a place, 0 if none. */
  static int length(Words w, int i) {
    String word = w.word(i);
    boolean place = w.is(i, PartOfSpeech.PLACE);
    if (!w.isHan(i)) {
      return 0;
    }
    if (!place
        && endsAsPlace(word)
        && (w.is(i, PartOfSpeech.PERSON) || w.is(i, PartOfSpeech.NOUN))
        && !COMMON.contains(word.substring(word.length() - 2))) {
      place = w.is(i, PartOfSpeech.PERSON) || isAdministrative(word);
    }
    boolean foreign =
        word.length() >= 3
            && (w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PERSON))
            && PersonRules.isTransliteration(word);
    boolean opaque = w.is(i, PartOfSpeech.PERSON) || w.is(i, PartOfSpeech.PROPER_NAME) || foreign;
    if (place && word.length() == 1 && isShort(w, i)) {
      return 1;
    }
    if (place || opaque && word.length() > 1) {
      String next = w.word(i + 1);
      boolean tail =
          LONG_TAILS.contains(next)
              || next.length() == 1
                  && TAILS.indexOf(next) >= 0
                  && !(next.equals("里") || next.equals("道") && place);
      if (tail && !endsAsPlace(word)) {
        return 2;
      }
    }
    if (place) {
      return word.length() == 1 ? 0 : 1;
    }
    if (foreign && isPlaceBefore(w, i)) {
      return 1;
    }
    return isShort(w, i) ? 1 : 0;
  }

  private static final Set<String> COMMON =
      Set.of(
          "城市 超市 门市 股市 上市 都市 集市 夜市 小区 社区 园区 地区 山区 郊区 城区 市区 灾区 景区 片区 库区 校区 厂区 战区 军区 牧区 林区 矿区 农村 乡村 山村 新村 城镇 乡镇 家乡 老乡 同乡 下乡 各县 全县 全市 全区 全省 全村 本村 本市 专区 误区 禁区 特区 新区 赛区 辖区 街区 商区"
              .split(" "));

  private static boolean isAdministrative(String word) {
    return "县镇乡村".indexOf(word.charAt(word.length() - 1)) >= 0 && word.length() <= 5;
  }

  private static boolean isShort(Words w, int i) {
    if (w.length(i) != 1 || SHORT.indexOf(w.first(i)) < 0) {
      return false;
    }
    String before = w.word(i - 1);
    if (before.equals("访")
        || before.equals("来")
        || before.equals("在") && "京沪华".indexOf(w.first(i)) >= 0
        || before.equals("赴")
        || before.equals("抵")
        || before.equals("离")
        || before.equals("驻")) {
      return w.is(i + 1, PartOfSpeech.PUNCTUATION)
          || w.is(i + 1, PartOfSpeech.VERB)
          || w.is(i + 1, PartOfSpeech.VERBAL_NOUN);
    }
    boolean besideShort =
        w.length1(i + 1) && SHORT.indexOf(w.first(i + 1)) >= 0
            || w.length1(i - 1) && SHORT.indexOf(w.first(i - 1)) >= 0
            || w.word(i + 1).equals("、") && w.length1(i + 2) && SHORT.indexOf(w.first(i + 2)) >= 0
            || before.equals("、") && w.length1(i - 2) && SHORT.indexOf(w.first(i - 2)) >= 0;
    return besideShort || w.length1(i + 1) && BESIDE_SHORT.indexOf(w.first(i + 1)) >= 0;
  }
}
