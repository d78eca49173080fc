package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;

/**
 * Stateless. Whether words have the form of a person's name, of surname and given name or of the
 * languages of minorities; however the segmenter cuts and tags them.
 */
final class PersonForms {
  /** What words end with that are no names, though they begin as such do. */
  private static final CharSet THINGS =
      new CharSet(
          "湖河江溪山湾岛石马牛羊树木草鱼鸟虫节赛杯庄岭沟寨坪坝坡塘洞桥泉井村镇乡县市区州路街巷院校局所站馆厂店园场库渠田地楼塔阁亭寺庙祠堂酒茶米面菜果瓜豆糕饼肉蛋汤酱糖油粮药材苗种类型级式品牌奖界层业线网车机器工会队组团班们人者员科室方部处司期稻麦棉薯藕");

  /** What single characters are words of their own far more often than surnames. */
  private static final CharSet WORDS =
      new CharSet("和于由与向从对让使把被给为将在是有到来去就也都还又再很更最不没这那其各每某等所但而且或及年月日时");

  /** What given names of the old are written with, besides what they all are. */
  private static final CharSet MORE =
      new CharSet(
          "振才满堂仁义昌盛树林明月国庆元方圆定邦安正石春花秋菊冬夏红霞继水土木金旺喜财根来顺发生成全富贵有传世永长少先学文武广兆怀占德保宝存厚克勤俭家业兴祥运友朋炳培素淑玉秀巧凤仙妹桃杏兰和平新民东西南北");

  private PersonForms() {}

  /** Whether a surname by itself begins no other word: no 应 和平 解决. */
  static boolean isRareBeginning(Words w, int i) {
    return !GivenNames.isAlsoAWord(w.first(i)) || w.isUnknown(i + 1);
  }

  /** How many characters of a given name are such as names are written with; -1 if one never is. */
  static int given(Words w, int i, int behind) {
    int found = 0;
    int end = w.end(behind - 1);
    for (int at = w.start(i) + 1; at < end; at++) {
      char c = w.text().charAt(at);
      boolean typical = GivenNames.isTypical(c) || MORE.has(c);
      if (!typical && GivenNames.isNever(c) && !GivenNames.isSeldom(c)) {
        return -1;
      }
      found += typical ? 1 : 0;
    }
    return found;
  }

  /** How many tokens from {@code i} on have the form of a name, 0 if they have another. */
  static int shape(Words w, int i) {
    char first = w.first(i);
    boolean listed = Surnames.isSurname(first);
    if (!listed && !RareSurnames.isListed(first) || w.in(i, Vocabulary.TITLE | Vocabulary.HEAD)) {
      return 0;
    }
    if (w.length(i) == 3) {
      boolean tag = w.is(i, PartOfSpeech.PERSON) || w.is(i, PartOfSpeech.NOUN);
      boolean thing =
          // 马莲花
          w.last(i) == '花' && GivenNames.isAlsoAWord(first)
              || THINGS.has(w.last(i))
                  && !(w.is(i, PartOfSpeech.PERSON) && PersonCues.acts(w, i + 1));
      boolean other = thing || PlaceEndings.endsAsPlace(w, i) || PersonEvidence.isPlant(w, i);
      return tag && !other && w.isUnknown(i) ? 1 : 0;
    }
    if (w.length(i) == 2) {
      boolean tag = w.is(i, PartOfSpeech.PERSON) || w.is(i, PartOfSpeech.NOUN);
      boolean told =
          Titles.endsAt(w, i - 1)
              || w.isChar(i - 1, '、')
              || w.isBlank(i - 1)
              || w.isChar(i - 1, '的') && GivenNames.isTypical(w.last(i));
      return tag
              && (listed || GivenNames.isTypical(w.last(i)))
              && !GivenNames.isNever(w.last(i))
              && !THINGS.has(w.last(i))
              && w.isUnknown(i)
              && told
          ? 1
          : 0;
    }
    if (w.length(i) != 1 || !w.isHan(i + 1)) {
      return 0;
    }
    int next = i + 1;
    boolean word = WORDS.has(first);
    if (w.length(next) == 2 && !w.in(next, Vocabulary.TITLE | Vocabulary.ADDRESS)) {
      boolean unknown = w.isUnknown(next);
      boolean typical =
          !word
              && (GivenNames.isTypical(w.first(next)) || MORE.has(w.first(next)))
              && (GivenNames.isTypical(w.last(next)) || MORE.has(w.last(next)));
      boolean tag =
          w.is(next, PartOfSpeech.NOUN)
              || w.is(next, PartOfSpeech.PERSON)
              || typical
                  && switch (w.tag(next)) {
                    case PLACE, PROPER_NAME, ADJECTIVE, VERBAL_NOUN, TIME, IDIOM -> true;
                    case VERB -> !w.in(next, Vocabulary.SAYING | Vocabulary.INNER_VERB);
                    default -> false;
                  };
      boolean thing = THINGS.has(w.last(next)) || w.last(next) == '花' && !unknown;
      return tag && (unknown || typical) && !thing ? 2 : 0;
    }
    // 工作站 的 于 涛
    return w.length(next) == 1
            && listed
            && GivenNames.isTypical(w.first(next))
            && w.is(next, PartOfSpeech.NOUN)
            && w.isChar(i - 1, '的')
            && !THINGS.has(w.first(next))
        ? 2
        : 0;
  }

  /** 柳坪村 的 阿苦尔哈 把: a word that no lexicon has, of what names of minorities are written with. */
  static boolean isOfOther(Words w, int i) {
    if (w.length(i) < 3
        || w.length(i) > 6
        || !w.is(i, PartOfSpeech.NOUN) && !w.is(i, PartOfSpeech.PERSON)
        || THINGS.has(w.last(i))
        || w.last(i) == '花'
        || w.in(i, Vocabulary.TITLE | Vocabulary.HEAD)
        || PlaceEndings.endsAsPlace(w, i)
        || !w.isUnknown(i)) {
      return false;
    }
    int found = 0;
    for (int at = w.start(i); at < w.end(i); at++) {
      found += MinorityNames.isWritten(w.text().charAt(at)) ? 1 : 0;
    }
    return 3 * found >= 2 * w.length(i);
  }
}
