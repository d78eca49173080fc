package io.github.qubao.keyword;

/** Stateless. The last characters of terms that name what articles are about, by kind. */
final class TermHeads {
  /** Plants, animals and what is made of them. */
  private static final String LIVING =
      "树苗花果菌菇茶稻麦薯瓜梨桃杏枣柑橘桔橙柚莓葡竹藤椒葱姜蒜棉桑参芪耳芋藕莲菊兰梅榆柳杉松柏樟牛羊猪鸡鸭鹅鱼虾蟹蚕鹿鹤鸟獭龟蜂";

  /** Diseases and what befalls people, fields and houses. */
  private static final String EVILS = "病症炎癌疫瘤疹涝旱汛";

  /** Feasts, contests, arts and crafts. */
  private static final String ARTS = "节赛戏剧曲腔舞绣陶瓷灯鼓";

  /** Duties, funds and deeds that the law names. */
  private static final String LAW = "险贷税罪";

  private static final String WEATHER = "霾雾雪雹霜雨";

  private static final String ALL = LIVING + EVILS + ARTS + LAW + WEATHER;

  private TermHeads() {}

  /** Whether a word of two characters or more ends with one. */
  static boolean isSubject(String word) {
    return word.length() > 1 && has(word);
  }

  /** The same, though it may be that character alone. */
  static boolean has(String word) {
    return ALL.indexOf(word.charAt(word.length() - 1)) >= 0;
  }
}
