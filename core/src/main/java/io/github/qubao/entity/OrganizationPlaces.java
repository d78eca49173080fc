package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Stateless. Which of the places before an organisation belong to its name. */
final class OrganizationPlaces {
  /** Heads that make a name with a word before them that no lexicon has: 西厂门 派出所. */
  static final WordSet OF_SMALL_PLACES =
      new WordSet(
          "红十字会 街道办事处 派出所 分局 海警站 法庭 党支部 党总支 村委会 居委会 卫生院 司法所 供电所 市场监管所 市场监督管理所 自然资源所 国土所 信用社 农场 林场"
              + " 小学 中学 学校 法院 检察院 供销联社 供销社 农商行");

  /** Which of them villages have. */
  private static final WordSet OF_VILLAGES = new WordSet("村委会 居委会");

  private static final WordSet MUNICIPALITIES = new WordSet("北京市 天津市 上海市 重庆市 北京 天津 上海 重庆");

  private static final WordSet OF_COMPANIES = new WordSet("有限公司 有限责任公司 股份有限公司 合作社 公司 集团 银行 支行");

  private OrganizationPlaces() {}

  /**
   * 荔湾区 广州市: the second begins a name of its own, as 仓房镇 does in 河南省 仓房镇: names begin one level
   * above their last place.
   */
  static boolean isApart(Words w, int[] placeStarts, int first, int second, int last, int head) {
    // 湖南 保靖 黄金茶 有限公司: companies are registered with short names of places.
    if (OF_COMPANIES.has(w, head)
        && second == last
        && isBare(w, placeStarts, second)
        && (isBare(w, placeStarts, first) || level(w, placeStarts, first) == Entity.Level.COUNTY)) {
      return false;
    }
    Entity.@Nullable Level whole = level(w, placeStarts, first);
    Entity.@Nullable Level part = level(w, placeStarts, second);
    Entity.@Nullable Level inner = level(w, placeStarts, last);
    // 云桥县 新河 派出所: no county that is called so too.
    if (isBareSmallPlace(w, placeStarts, last)) {
      boolean village = OF_VILLAGES.has(w, PlaceStarts.end(placeStarts, last));
      inner = village ? Entity.Level.VILLAGE : Entity.Level.TOWN;
      part = second == last ? inner : part;
    }
    return whole != null
            && inner != null
            && (part != null && whole.ordinal() >= part.ordinal()
                || inner.ordinal() - whole.ordinal() >= 2)
        // 江南省 云溪 新区 沧江 新城
        || whole == Entity.Level.PROVINCE
            && inner == null
            && second != last
            && isZone(w, placeStarts, last);
  }

  private static boolean isBare(Words w, int[] placeStarts, int place) {
    int end = PlaceStarts.end(placeStarts, place);
    return end == place + 1 && !PlaceEndings.endsAsPlace(w, place);
  }

  static boolean isSmall(Words w, int[] placeStarts, int place) {
    Entity.@Nullable Level level = level(w, placeStarts, place);
    return level == Entity.Level.TOWN || level == Entity.Level.VILLAGE;
  }

  static boolean isZone(Words w, int[] placeStarts, int place) {
    char last = w.last(PlaceStarts.end(placeStarts, place) - 1);
    return last == '城' || last == '区';
  }

  static boolean isBareSmallPlace(Words w, int[] placeStarts, int place) {
    int end = PlaceStarts.end(placeStarts, place);
    return OF_SMALL_PLACES.has(w, end)
        && !PlaceEndings.ADMINISTRATIVE.has(w.last(end - 1))
        // 云桥市 红岭路 小学: a road is of the city.
        && "路街".indexOf(w.last(end - 1)) < 0
        && end == place + 1;
  }

  /**
   * 云桥县 石塘镇 方堡小学, 柳城市 云桥区 养马岛 街道办事处: where the name begins that has a place of its own, which no
   * list has, as the last: one level above that.
   */
  static int apart(Words w, int[] placeStarts, int first, int head) {
    if (first >= head || placeStarts[first] != first) {
      return first;
    }
    int second = PlaceStarts.end(placeStarts, first);
    if (second >= head || placeStarts[second] != second) {
      return first;
    }
    int own = PlaceStarts.end(placeStarts, second);
    if (own > head || !isOwn(w, own, head)) {
      return first;
    }
    Entity.@Nullable Level level = level(w, placeStarts, second);
    boolean school = isSchool(w, head) && level == Entity.Level.TOWN;
    boolean street =
        (w.isWord(head, "街道办事处") || w.isWord(head, "街道办")) && level == Entity.Level.COUNTY;
    return school || street ? second : first;
  }

  private static boolean isSchool(Words w, int head) {
    return w.endsWith(head, "小学") || w.endsWith(head, "中学") || w.endsWith(head, "幼儿园");
  }

  /** Whether a word that no lexicon has tells of a place of its own. */
  private static boolean isOwn(Words w, int own, int head) {
    if (own == head) {
      return w.length(head) >= 4 && w.isUnknown(head);
    }
    return w.length(own) >= 1
        && w.length(own) <= 3
        && own >= head - 2
        && !w.in(own, Vocabulary.KIND | Vocabulary.SCHOOL_WORD | Vocabulary.HEAD)
        && !w.isWord(own, "民族")
        && !w.is(own, PartOfSpeech.NUMERAL)
        && w.isUnknown(head - 1);
  }

  private static Entity.@Nullable Level level(Words w, int[] placeStarts, int place) {
    int end = PlaceStarts.end(placeStarts, place);
    String name = w.text().substring(w.start(place), w.end(end - 1));
    // Districts lie in a municipality (直辖市) as they do in a city.
    return MUNICIPALITIES.has(name) ? Entity.Level.CITY : Levels.of(name).orElse(null);
  }
}
