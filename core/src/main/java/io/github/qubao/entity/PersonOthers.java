package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Surnames;
import java.util.HashSet;
import java.util.Set;

/**
 * Stateless. People whom the place or office tells that they are of, and what they do: 派出所 的 于 涛 讲
 * 了, 柳坪村 的 和 秀花 把; however the segmenter cuts and tags their names.
 */
final class PersonOthers {
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

  private static final WordSet HOME = new WordSet("家 家里 家中 一家 一起 一道 一样 等人 夫妇 两口子");

  private static final WordSet ACTS =
      new WordSet(
          "今年 当年 当天 昨天 今天 每天 天天 冬天 夏天 起先 原先 从前 以前 去年 前年 每 一 两 两手 一手 一边 边 就 说 没 没有 连夜 当场 随后");

  private PersonOthers() {}

  static void find(Words w, Names names) {
    Set<Character> told = new HashSet<>();
    for (int i = 0; i < w.size(); i++) {
      if (names.typeAt(i) == Entity.Type.PERSON) {
        told.add(w.first(i));
      }
    }
    for (int i = 0; i < w.size(); i++) {
      if (w.isChar(i, '·')) {
        DottedNames.find(w, i, names);
      } else if (w.isHan(i) && !names.isTaken(i)) {
        int tokens = spaced(w, i, names);
        tokens = tokens > 0 ? tokens : length(w, i, names);
        tokens = tokens > 0 ? tokens : PersonAddresses.length(w, i, names, told);
        if (tokens > 0 && names.add(i, tokens, Entity.Type.PERSON, Certainty.PERSON_LIKELY)) {
          told.add(w.first(i));
        }
      }
    }
  }

  /** 校长 柳 勤 说, 黄爱萍 罗 珍: two characters set apart by a blank, behind a title or another name. */
  private static int spaced(Words w, int i, Names names) {
    if (w.length(i) != 1
        || !Surnames.isSurname(w.first(i))
        || !w.isBlank(i + 1)
        || w.length(i + 2) != 1
        || !w.isHan(i + 2)
        || Characters.endsLine(w.first(i + 1))) {
      return 0;
    }
    boolean title = Titles.endsAt(w, i - 1);
    boolean other =
        w.isBlank(i - 1)
            && !Characters.endsLine(w.first(i - 1))
            && names.endsAt(i - 2, Entity.Type.PERSON);
    int behind = i + 3;
    boolean ends = w.isBoundary(behind) || acts(w, behind) || w.in(behind, Vocabulary.NO_PEN_NAME);
    return (title || other) && ends ? 3 : 0;
  }

  /** 派出所 的, 柳坪村 的: of whom or what the name behind it is. */
  static boolean isOf(Words w, int i, Names names) {
    return w.isChar(i, '的')
        && (names.endsAt(i - 1, Entity.Type.ORGANIZATION)
            || names.endsAt(i - 1, Entity.Type.PLACE)
                && "村镇乡县市区州旗组屯寨社团连".indexOf(w.last(i - 1)) >= 0
            || w.in(i - 1, Vocabulary.HEAD));
  }

  /** Whether what somebody does stands there. */
  static boolean acts(Words w, int i) {
    return w.in(i, Vocabulary.SAYING)
        || ACTS.has(w, i)
        // 种 了, 领着
        || w.isHan(i) && w.length(i + 1) == 1 && "了着过".indexOf(w.first(i + 1)) >= 0
        || w.length(i) == 2 && w.last(i) == '着'
        || switch (w.tag(i)) {
          case VERB, ADVERB, PREPOSITION, TIME, IDIOM -> !w.isWord(i, "等");
          default -> false;
        };
  }

  /** How many tokens from {@code i} on are a name, 0 if none. */
  private static int length(Words w, int i, Names names) {
    boolean of = isOf(w, i - 1, names);
    // 游客 冉苓：, with a blank between
    int before = w.isBlank(i - 1) && !w.isBlank(i - 2) ? i - 2 : i - 1;
    // 张 大爷 满口 称赞: he is named already.
    boolean title = Titles.endsAt(w, before) && !names.isTaken(before);
    boolean office = names.endsAt(i - 1, Entity.Type.ORGANIZATION);
    boolean begins = w.isBoundary(i - 1) && !w.isChar(i - 1, '“') && !w.isChar(i - 1, '、');
    boolean listed = w.isChar(i - 1, '、') && names.endsAt(i - 2, Entity.Type.PERSON);
    boolean beside =
        w.is(i - 1, PartOfSpeech.PREPOSITION) || w.isChar(i - 1, '和') || w.isChar(i - 1, '与');
    if (!of && !title && !begins && !listed && !office && !beside) {
      return 0;
    }
    int tokens = shape(w, i);
    if (tokens == 0) {
      boolean whole =
          begins && w.length(i) == 3 && MinorityNames.isWhole(w.text(), w.start(i), w.end(i));
      return (of && isOfOther(w, i) || whole) && acts(w, i + 1) ? 1 : 0;
    }
    int behind = i + tokens;
    boolean ends = w.isBoundary(behind);
    boolean acts = acts(w, behind) && !w.isWord(behind, "向");
    int chars = w.end(behind - 1) - w.start(i);
    boolean frequent = Surnames.isFrequent(w.first(i)) && !GivenNames.isAlsoAWord(w.first(i));
    boolean tagged = tokens == 1 && w.is(i, PartOfSpeech.PERSON);
    if (of || title || listed) {
      boolean one = acts || ends && (chars == 3 || title);
      boolean given = tagged || isGiven(w, i, behind) >= (tokens == 1 && chars == 2 ? 0 : 1);
      boolean listing = w.isChar(behind, '等') || w.isChar(behind, '、');
      return (one || title && listing) && given ? tokens : 0;
    }
    if (beside) {
      return chars == 3 && HOME.has(w, behind) && isGiven(w, i, behind) == 2 ? tokens : 0;
    }
    if (office) {
      boolean said = w.in(behind, Vocabulary.SAYING) || ends && !w.isChar(behind, '、');
      return said && chars == 3 && isGiven(w, i, behind) == 2 ? tokens : 0;
    }
    // 。张有庆 的 扇贝, ，羊家俊 用 黎语
    boolean of2 = w.isChar(behind, '的') && tagged && frequent;
    return chars == 3
            && (acts && (tagged || tokens == 2 && isRareBeginning(w, i) || frequent) || of2)
            && isGiven(w, i, behind) == 2
        ? tokens
        : 0;
  }

  /** Whether a surname by itself begins no other word: no 应 和平 解决. */
  private static boolean isRareBeginning(Words w, int i) {
    return !GivenNames.isAlsoAWord(w.first(i)) || w.isUnknown(i + 1);
  }

  /** How many characters of a given name are such as names are written with; -1 if one never is. */
  private static int isGiven(Words w, int i, int behind) {
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
  private static int shape(Words w, int i) {
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
              || THINGS.has(w.last(i)) && !(w.is(i, PartOfSpeech.PERSON) && acts(w, i + 1));
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
  private static boolean isOfOther(Words w, int i) {
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
