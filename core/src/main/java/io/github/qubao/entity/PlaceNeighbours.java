package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;
import java.util.Map;

/** Stateless. Places that what stands beside them tells: 到 清芳园, 金桂苑 南侧, 石塘镇 桃苴 的 村口. */
final class PlaceNeighbours {
  /** What places end with and people hardly do. */
  private static final CharSet GONE_TO = new CharSet("园馆场庙寺苑庄坝沟湾坳屯寨塘堡垭桥店铺");

  private static final WordSet IN_VILLAGES = new WordSet("村民 居民 村口 农户 菜农 村里");

  private static final WordSet SIDES =
      new WordSet("南侧 北侧 东侧 西侧 附近 旁 旁边 下游 上游 沿岸 两岸 沿线 脚下 对面 周边 境内 流域 干流 支流");

  private static final CharSet OF_SIDES = new CharSet("苑里园宫寺庙阁楼洲河江湖溪沟坝坡岭山岛港桥闸塘口嘴湾滩坪街路巷村庄屯寨");

  private static final WordSet GOVERNED = new WordSet("辖 下辖 管辖 代管 托管 辖有 所辖 划归");

  /** So far from an area that is told. */
  private static final int AROUND = 12;

  /** What names of small places end with, if no lexicon has them: 松澧垸. */
  private static final CharSet SPOTS = new CharSet("桥岩泉洞崖峰屯寨坡洼梁垭坝垸堰堤塘坑圩铺墩集口岗岭坪埠渡埂冲坳寺庙塔亭阁楼台垴咀嘴窑");

  /** What officials do at dams and hills. */
  private static final WordSet LOOKED_AT = new WordSet("查看 察看 踏勘 巡查 查勘");

  /** What one goes on a way or over a hill by. */
  private static final WordSet ALONG = new WordSet("沿着 沿 登上 翻过 穿过 经过");

  /** Behind which somebody's home is told. */
  private static final WordSet HOMES = new WordSet("来自 家住 住在 嫁到 嫁入 祖籍 老家 家乡 籍贯 嫁至 迁居 落户");

  /** What begins a word for a part, a time or a number, and hardly a name: 外搬, 半年, 两点. */
  private static final CharSet RELATIVE = new CharSet("一二三四五六七八九十两几半前后左右内外里这那哪各全本该此每某旧末深变天");

  /** What is in a house or beside something: 沟口, 炕边. */
  private static final CharSet INSIDE = new CharSet("里上下边口底内外间旁中后前头尾");

  /** What short names of villages end with. */
  private static final CharSet SHORT_SPOTS = new CharSet("庄镇塘坑墟寨洲岭桥港圩渡屯集堡铺畈垟岙浦泾溪坪坝陂埠墩垭坳垸沱甸堰峪塬");

  private PlaceNeighbours() {}

  static void addMarks(Map<String, Long> all) {
    HOMES.addTo(all, Marks.BEFORE_HOME);
    Vocabulary.add(all, Marks.BEFORE_HOME, "去 往");
  }

  /** 到 清芳园: a place that is called as people are. */
  static boolean isGoneTo(Words w, int i) {
    return w.in(i - 1, Vocabulary.TOWARDS)
        && w.is(i, PartOfSpeech.PERSON)
        && w.length(i) == 3
        && GONE_TO.has(w.last(i))
        && !w.in(i + 1, Vocabulary.SAYING | Vocabulary.ADDRESS);
  }

  /** 石塘镇 桃苴 的 村口: what no lexicon has, behind a town. */
  static boolean isInTown(Words w, int i) {
    return w.length(i) <= 3
        && (w.last(i - 1) == '乡' || PlaceEndings.endsAsTown(w, i - 1))
        && w.is(i, PartOfSpeech.NOUN)
        && (w.isChar(i + 1, '的') || w.isBoundary(i + 1) || IN_VILLAGES.has(w, i + 1))
        && !Surnames.isSurname(w.first(i))
        && !w.in(i, Vocabulary.TITLE | Vocabulary.HEAD | Vocabulary.COMMON_PLACE | Vocabulary.KIND)
        && w.length(i) >= 2
        && w.isUnknown(i);
  }

  /** 古筑村, 庄林线: nobody is called so. */
  static boolean isNobody(Words w, int i) {
    return w.length(i) == 3
        && "村镇乡屯县沟路街线巷寨坳垭圩".indexOf(w.last(i)) >= 0
        && w.isUnknown(i)
        && !Titles.endsAt(w, i - 1)
        && !w.isChar(i + 1, '和')
        && !w.in(i + 1, Vocabulary.SAYING)
        && (!w.in(i + 1, Vocabulary.ADDRESS) || "村镇乡县".indexOf(w.last(i)) >= 0);
  }

  /** 建设路 和 柳湖路: what ends as places do, listed with another that does, is nobody. */
  static boolean isListed(Words w, int i) {
    return PlaceEndings.endsSurely(w, i)
        && !mayBePerson(w, i)
        && (isAnd(w, i - 1) && endsSo(w, i - 2) || isAnd(w, i + 1) && endsSo(w, i + 2));
  }

  private static boolean isAnd(Words w, int i) {
    return w.isChar(i, '、') || w.isChar(i, '和');
  }

  private static boolean endsSo(Words w, int i) {
    return w.is(i, PartOfSpeech.PLACE) && w.length(i) >= 3
        || PlaceEndings.endsSurely(w, i) && !mayBePerson(w, i);
  }

  /** 王建江、李青山 */
  private static boolean mayBePerson(Words w, int i) {
    return w.is(i, PartOfSpeech.PERSON)
        && w.length(i) <= 3
        && Surnames.isFrequent(w.first(i))
        && "路街巷".indexOf(w.last(i)) < 0;
  }

  /** 到 首尔、釜山: what no lexicon has, with a place that one has. */
  static boolean isFirstOfTwo(Words w, int i) {
    return w.in(i - 1, Vocabulary.TOWARDS)
        && w.isChar(i + 1, '、')
        && w.is(i + 2, PartOfSpeech.PLACE)
        && w.is(i, PartOfSpeech.NOUN)
        && w.length(i) >= 2
        && w.length(i) <= 4
        && !w.in(i, Vocabulary.TITLE | Vocabulary.HEAD | Vocabulary.COMMON_PLACE)
        && w.isUnknown(i);
  }

  /** 来到 柏村 考察: a village of two characters, where one comes to or if the text has it again. */
  static boolean isVillage(Words w, int i) {
    return w.length(i) == 2
        && w.last(i) == '村'
        && w.is(i, PartOfSpeech.NOUN)
        && !w.in(i, Vocabulary.COMMON_PLACE)
        && "全同围到外整各本我该这那某".indexOf(w.first(i)) < 0
        && w.isUnknown(i)
        && (w.in(i - 1, Vocabulary.TOWARDS) || Repeated.isTold(w, w.start(i), w.end(i)));
  }

  /** 柏林桥 边 的: and no 边 走 边 说. */
  private static boolean isEdge(Words w, int i) {
    return w.isChar(i, '边') && (w.isBoundary(i + 1) || w.isChar(i + 1, '的'));
  }

  /** 金桂苑 南侧, 江心洲 下游: what has a side. */
  static boolean isBeside(Words w, int i) {
    return w.length(i) == 3
        && (SIDES.has(w, i + 1) || isEdge(w, i + 1))
        && OF_SIDES.has(w.last(i))
        && (w.is(i, PartOfSpeech.PERSON) || w.is(i, PartOfSpeech.NOUN))
        && w.isUnknown(i)
        && !w.in(i, Vocabulary.TITLE | Vocabulary.HEAD)
        && !PlaceEndings.isDeed(w, i);
  }

  /** 辖 石塘 办事处、高坪 办事处: whether what stands there is told of as land, and no office. */
  static boolean isGoverned(Words w, int first, int last) {
    for (int i = first - 1; i >= first - AROUND && !w.isChar(i, '。'); i--) {
      if (GOVERNED.has(w, i)) {
        return true;
      }
    }
    for (int i = last + 1; i <= last + AROUND && !w.isChar(i, '。'); i++) {
      if (GOVERNED.has(w, i)) {
        return true;
      }
    }
    return false;
  }

  /** 波兰 罗兹: a city of two characters right behind its country. */
  static boolean isForeignCity(Words w, int i) {
    return w.length(i) == 2
        && w.is(i, PartOfSpeech.NOUN)
        && w.is(i - 1, PartOfSpeech.PLACE)
        && !w.isWord(i - 1, "中国")
        && !Levels.isListed(w, i - 1)
        && !PlaceEndings.endsAsPlace(w, i - 1)
        && Transliteration.is(w.text(), w.start(i - 1), w.end(i - 1) - 1)
        && Transliteration.is(w, i)
        && !w.in(i, Vocabulary.TITLE | Vocabulary.HEAD | Vocabulary.OUTSIDE)
        && !w.in(i + 1, Vocabulary.TITLE | Vocabulary.SAYING)
        && (w.isHan(i + 1) || w.isBoundary(i + 1))
        && !w.isChar(i + 1, '·')
        && w.isUnknown(i);
  }

  /** 来自 水坪 ，, 从 柏庄 出发, 去 马墟 、: two characters that no lexicon has, where one comes from. */
  static boolean isHome(Words w, int i) {
    if (w.length(i) != 2
        || !isBeforeHome(w, i - 1)
        || !w.is(i, PartOfSpeech.NOUN)
        || !w.isUnknown(i)
        || w.in(
            i, Vocabulary.TITLE | Vocabulary.HEAD | Vocabulary.COMMON_PLACE | Vocabulary.TOWARDS)
        || RELATIVE.has(w.first(i))) {
      return false;
    }
    boolean ends = w.isBoundary(i + 1) || w.isWord(i + 1, "出发") || w.isWord(i + 1, "一带");
    if (HOMES.has(w, i - 1)) {
      return (ends || w.isWord(i - 1, "家乡") && w.isChar(i + 1, '的')) && !INSIDE.has(w.last(i));
    }
    boolean towards =
        w.in(i - 1, Vocabulary.TOWARDS) || w.isChar(i - 1, '去') || w.isChar(i - 1, '往');
    return towards && (ends && SHORT_SPOTS.has(w.last(i)) || w.isWord(i + 1, "出发"))
        // 从 那桐 到 坛洛
        || w.isChar(i - 1, '从') && w.isChar(i + 1, '到') && isUnknownPair(w, i + 2)
        || w.isChar(i - 1, '到') && w.isChar(i - 3, '从') && isUnknownPair(w, i - 2) && ends;
  }

  /** Whether {@link #isHome} may find one behind the token. */
  static boolean isBeforeHome(Words w, int i) {
    return w.in(i, Vocabulary.TOWARDS) || w.shows(i, Marks.BEFORE_HOME);
  }

  private static boolean isUnknownPair(Words w, int i) {
    return w.length(i) == 2
        && (w.is(i, PartOfSpeech.NOUN) && w.isUnknown(i) || w.is(i, PartOfSpeech.PLACE));
  }

  /** 在 菱溪名居: what no lexicon has and stands where places do. */
  static boolean isUnknownThere(Words w, int i) {
    return w.is(i, PartOfSpeech.NOUN)
        && (w.length(i) >= 4 || w.length(i) == 3 && SPOTS.has(w.last(i)))
        && (w.in(i - 1, Vocabulary.TOWARDS)
            || w.is(i - 1, PartOfSpeech.PLACE)
            || w.length(i) == 3 && (LOOKED_AT.has(w, i - 1) || ALONG.has(w, i - 1)))
        && w.isUnknown(i)
        && "炎病症癌菌毒酶素剂".indexOf(w.last(i)) < 0
        && !w.in(i, Vocabulary.HEAD | Vocabulary.TITLE)
        && !w.in(i + 1, Vocabulary.SAYING)
        && !ThingWords.ALL.has(w, i)
        && !PlaceEndings.isDeed(w, i);
  }
}
