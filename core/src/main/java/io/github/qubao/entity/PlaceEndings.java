package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;

/** Stateless. Words that are places by what they end with: 大川乡, 清源江, 董家岙. */
final class PlaceEndings {
  private static final String OF_ADMINISTRATION = "省市县区州镇乡村旗";

  private static final String OF_LAND = "路街河湖江山湾岛沟岭坪滩峡渠港荡浜泾漾溪洲寺";

  /** What words of other kinds end with, too. */
  private static final String OF_SPOTS = "苑府亭楼阁祠宫庵殿坊道线桥庙塔坳垭坞坑塘圩墩屯寨庄堡铺峪崖洼浦渡厝畈塬垸堰闸梁墟陂埠";

  /** All of them: what a word of three characters or more ends with that is a place by itself. */
  static final String ALL = OF_ADMINISTRATION + OF_LAND + OF_SPOTS;

  /** What places of administration end with. */
  static final CharSet ADMINISTRATIVE = new CharSet(OF_ADMINISTRATION);

  /** What an unknown word ends with that is a place: 大功河, 庙尔沟. */
  private static final CharSet WATERS_AND_WAYS = new CharSet(OF_LAND + OF_SPOTS);

  /** Characters before such an end that make another word of it: 高速公路, 马路, 外滩. */
  private static final CharSet COMMON_BEFORE = new CharSet("线思道出网销活退一半走入赶各全本我郊辖片社园灾矿农强弱贫富几某该院目护双");

  /** The same before a road alone: 白马河 is a river. */
  private static final CharSet COMMON_BEFORE_ROAD = new CharSet("公马铁梯");

  /** What is done on the way to a river, a road or a hill, and begins no name: 看青湖. */
  private static final CharSet DEEDS_FIRST = new CharSet("沿灌请堆属看撵挪需确那这每某找爬蹚追挖填");

  /** The same behind the first character: 漫进沟, 人翻山, 少跑路. */
  private static final CharSet DEEDS_WITHIN = new CharSet("到嫌翻绕压挪入沿撵陡走跑爬挖填这那每条过");

  private static final CharSet NUMERALS = new CharSet("一二三四五六七八九十两几半");

  private static final CharSet MEASURES = new CharSet("里站条段座点");

  /** What stands in clauses and in no name of a place. */
  private static final CharSet OF_CLAUSES = new CharSet("着了的是把这那被吗呢就都也您你他她它们么因");

  /** What a level stands behind that is no part of a name: 让县卫生局, 据区气象局. */
  private static final CharSet BEFORE_LEVEL = new CharSet("让据率携给请从在向由经送报到等各设置");

  private static final CharSet OF_FAMILIES =
      new CharSet("岙坪沟湾岭坝坳寨庄屯村桥店铺畈冲垭嘴塆塘坎咀岗洼浜河滩台楼窑营院坞峪坡塬堡集圩渡埠沱坨洞梁崖峁圪坟沿口头墩墙巷弄塔港垄畔湖江溪泉渚泾浦漕埭荡庙祠塄沙");

  /** What words end with that no lexicon has: 哈日诺尔嘎查, 菱溪名居. */
  static final String TAILS =
      "街道 社区 嘎查 苏木 大街 老街 码头 渡口 服务区 度假区 工业园 产业园 风景区 农贸市场 大峡谷 古镇 古城 古村 遗址 陵园 庄园 山庄 度假村 大道 水库 公园 广场 大桥 湿地 小区 景区 片区 名居 新区 新村 山村 林场 农场 牧场 名苑 花苑 雅苑 华府 家园 花园 新城 公馆 壹号 新苑 佳苑 嘉苑 馨苑 丽苑 御苑 豪庭 华庭 名都 名邸 府邸 花城 雅居 公寓 大厦";

  private static final WordSet WORD_TAILS = new WordSet(TAILS);

  /** What names of places end with that say their level; 旗 ends words of other kinds too. */
  private static final CharSet NAMED_WITH_LEVEL = new CharSet("省市县区州镇乡村");

  /** Those that words of other kinds end with, too. */
  private static final CharSet SPOTS = new CharSet(OF_SPOTS);

  private PlaceEndings() {}

  /** 隔蒲潭站, 三河坝站: where a river is measured, or a train stops at a small place. */
  private static boolean isStation(Words w, int i) {
    return w.length(i) <= 5
        && "港潭坑河桥湾溪坝庙渡江塘圩闸岭湖洲沟滩".indexOf(w.text().charAt(w.end(i) - 2)) >= 0
        && (w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PERSON))
        && w.isUnknown(i);
  }

  /** Whether a word of three characters or more ends as places of administration do. */
  static boolean endsAsPlace(String word) {
    return word.length() >= 3 && NAMED_WITH_LEVEL.has(word.charAt(word.length() - 1));
  }

  static boolean endsAsPlace(Words w, int i) {
    return w.length(i) >= 3 && NAMED_WITH_LEVEL.has(w.last(i));
  }

  /** 石塘镇, 石塘街道 */
  static boolean endsAsTown(Words w, int i) {
    return w.length(i) >= 3
        && (w.last(i) == '镇' || WORD_TAILS.has(w.text(), w.end(i) - 2, w.end(i)));
  }

  /** 董家岙, 柏家浜: a place that has the name of a family. */
  static boolean isFamily(Words w, int i) {
    return w.length(i) == 3
        && w.text().charAt(w.start(i) + 1) == '家'
        && OF_FAMILIES.has(w.last(i))
        && Surnames.isSurname(w.first(i))
        && (w.is(i, PartOfSpeech.PERSON) || w.is(i, PartOfSpeech.NOUN))
        && !Titles.endsAt(w, i - 1)
        && !w.in(i + 1, Vocabulary.SAYING);
  }

  /** Whether a word that the tagger takes for another is a place of administration: 大川乡. */
  static boolean isAdministrative(Words w, int i) {
    if (!w.isHan(i)
        || w.length(i) < 3
        || w.length(i) > 10
        || !ADMINISTRATIVE.has(w.last(i))
        || w.in(i, Vocabulary.COMMON_PLACE)
        || "各全本我该咱这那哪某".indexOf(w.first(i)) >= 0
        || w.first(i) == '双' && "村镇乡".indexOf(w.last(i)) < 0
        || isClause(w, i)
        || isCounted(w, i)
        // 现为区 军休 所
        || w.text().charAt(w.start(i) + 1) == '为'
            && w.isUnknown(i)
            && !Levels.isListed(w.text(), w.start(i), w.end(i) - 1)) {
      return false;
    }
    boolean tag =
        w.is(i, PartOfSpeech.PERSON)
            || w.is(i, PartOfSpeech.NOUN)
            || w.is(i, PartOfSpeech.PROPER_NAME)
            || w.is(i, PartOfSpeech.VERB) && w.length(i) >= 4 && w.isUnknown(i);
    // 划行归市
    tag &= w.text().charAt(w.end(i) - 2) != '归';
    // 东新区
    boolean side =
        w.length(i) == 3
            && "东西南北".indexOf(w.first(i)) >= 0
            && w.text().charAt(w.end(i) - 2) == '新'
            && w.last(i) == '区';
    return tag
        && (side
            || "县镇乡".indexOf(w.last(i)) >= 0
            || !endsAsCommonWord(w, i)
            // 四峰山村, 云山村, 下院村
            || w.last(i) == '村'
                && w.isUnknown(i)
                && (w.length(i) == 4
                    || w.length(i) == 3
                        && "进入出驻回下".indexOf(w.text().charAt(w.end(i) - 2)) < 0
                        && "小大老穷贫新美富深进出回入整邻外旧好在".indexOf(w.first(i)) < 0));
  }

  /** 石塘两镇, 云桥五区, 青禾等乡: a name and how many there are, in one word of the segmenter. */
  static boolean isCounted(Words w, int i) {
    if (w.length(i) < 3) {
      return false;
    }
    char before = w.text().charAt(w.end(i) - 2);
    return (w.length(i) >= 4 && NUMERALS.has(before) || before == '等' && w.isUnknown(i))
            && "镇乡县区市".indexOf(w.last(i)) >= 0
        || (NUMERALS.has(before) && w.isChar(i - 1, '、') && !w.isChar(i + 1, '等') || before == '等')
            && "镇乡县区市村".indexOf(w.last(i)) >= 0
            && w.isUnknown(i);
  }

  /** 缠着街道, 率县: a word of the segmenter that no name is, by a character that none has. */
  static boolean isClause(Words w, int i) {
    String text = w.text();
    int last = w.end(i) - 1;
    if (BEFORE_LEVEL.has(text.charAt(last - 1)) && w.isUnknown(i)) {
      return true;
    }
    for (int at = w.start(i); at < last; at++) {
      if (OF_CLAUSES.has(text.charAt(at))) {
        return w.isUnknown(i) && !isForeign(text, w.start(i), last);
      }
    }
    return false;
  }

  /** 路易斯安那州: where 那 points to nothing. */
  private static boolean isForeign(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (!Transliteration.isOne(c) && "都那他路昆士日".indexOf(c) < 0) {
        return false;
      }
    }
    return to - from >= 2;
  }

  /** 少跑路, 漫进沟, 八里山路: what is done or counted, and no name. */
  static boolean isDeed(Words w, int i) {
    String text = w.text();
    int start = w.start(i);
    int last = w.end(i) - 1;
    char first = text.charAt(start);
    if (DEEDS_FIRST.has(first)
        // 堆叠如山
        || text.charAt(last - 1) == '如'
        || first == '分' && NUMERALS.has(text.charAt(start + 1))
        || first == '进' && text.charAt(start + 1) != '贤') {
      return true;
    }
    for (int at = start + 1; at < last; at++) {
      char c = text.charAt(at);
      if (DEEDS_WITHIN.has(c)
          || MEASURES.has(c)
              && NUMERALS.has(text.charAt(at - 1))
              && (at > start + 1 || last - start > 2 || c != '里')
          || c == '进' && "前跃先武奋新促改".indexOf(text.charAt(at - 1)) < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsAsCommonWord(Words w, int i) {
    char before = w.text().charAt(w.end(i) - 2);
    return COMMON_BEFORE.has(before)
        || w.last(i) == '路' && COMMON_BEFORE_ROAD.has(before)
        || Vocabulary.isCommonPlace(w.text(), w.end(i) - 2, w.end(i));
  }

  /** 清源江, 桂香路: a word of three characters or four that only names end like. */
  static boolean endsSurely(Words w, int i) {
    if (w.length(i) == 2) {
      // 过河, 渡河: what is done to any.
      return "河江湖县".indexOf(w.last(i)) >= 0
          && "立兴活设建置富强过整撤该我各全邻两外本驻援包联跨拆并过渡下管说护治巡沿临跨游涉渡跳查入进隔外".indexOf(w.first(i)) < 0
          && w.is(i, PartOfSpeech.NOUN)
          && !w.in(i, Vocabulary.COMMON_PLACE)
          && !w.is(i - 1, PartOfSpeech.MEASURE)
          && w.isUnknown(i);
    }
    if (w.length(i) < 3 || w.length(i) > 8 || w.in(i, Vocabulary.COMMON_PLACE)) {
      return false;
    }
    if (w.last(i) == '站') {
      return isStation(w, i);
    }
    if (WATERS_AND_WAYS.has(w.last(i)) && !(w.length(i) >= 4 && endsInTail(w, i))) {
      boolean foreign = w.length(i) > 4 && isForeign(w.text(), w.start(i), w.end(i) - 1);
      return (w.length(i) <= 4 || foreign)
          && !COMMON_BEFORE.has(w.text().charAt(w.end(i) - 2))
          && !(w.last(i) == '路' && COMMON_BEFORE_ROAD.has(w.text().charAt(w.end(i) - 2)))
          // 环青湖, 修青河, 入山路
          && !("环修".indexOf(w.first(i)) >= 0 && w.length(i) == 3 && "河湖山".indexOf(w.last(i)) >= 0)
          && !("都入".indexOf(w.first(i)) >= 0 && w.last(i) == '路')
          && (foreign || !isDeed(w, i))
          && (!SPOTS.has(w.last(i)) || isSpot(w, i))
          // 库尔班江, a person
          && !(w.last(i) == '江' && Transliteration.is(w.text(), w.start(i), w.end(i) - 1))
          && (w.is(i, PartOfSpeech.PERSON)
              || w.is(i, PartOfSpeech.PROPER_NAME)
              || w.is(i, PartOfSpeech.NOUN) && w.isUnknown(i));
    }
    return w.length(i) >= 4 && endsInTail(w, i) && w.isUnknown(i) && !isClause(w, i);
  }

  /** 回龙桥, 石头塘: and no 悬索桥, 跨河桥, 科斯塔. */
  private static boolean isSpot(Words w, int i) {
    char before = w.text().charAt(w.end(i) - 2);
    return "小大跳跨危古老新旧".indexOf(w.first(i)) < 0
        && before != w.last(i)
        && "锅同不".indexOf(before) < 0
        && !("楼亭坊道府".indexOf(w.last(i)) >= 0
            && "号栋层幢座公岗书报作工染油磨政官乐茶酒行车频轨航管便快慢步绿消非水渠沟复理诊检铁街赛索味霸东知王地半古城国子".indexOf(before) >= 0)
        && !(w.last(i) == '线'
            && "热专航快干支警防战视曲直光电网拉毛火路沿中界红底主阵天复数段号地缆轴管产流岸海水生在上下平基毫准行络班划".indexOf(before) >= 0)
        && !(w.last(i) == '桥' && "索河沟拱拉改便".indexOf(before) >= 0)
        && !Transliteration.is(w, i);
  }

  /** 哈日诺尔嘎查: a word of its own that ends with a tail of two characters. */
  static boolean endsInTail(Words w, int i) {
    return WORD_TAILS.has(w.text(), w.end(i) - 2, w.end(i));
  }
}
