package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. Names within the name of something else name nothing there: in a quoted title, slogan
 * or prize (“清河好人”), in what is called after a model (雷锋 精神), in a doctrine.
 */
final class Bearers {
  /** A quotation of more characters is of speech. */
  private static final int LONGEST_QUOTATION = 16;

  /** Marks that sentences have and titles have not. */
  private static final CharSet OF_SPEECH = new CharSet("，。！？；：、…,!?;:\n");

  /** What titles end with that whole countries give or have: “中国好人县”. */
  private static final CharSet TITLE_LASTS = new CharSet("县市区村镇乡梦周奖杯星");

  private static final WordSet TITLE_WORDS =
      new WordSet("好人 人物 商标 品牌 工程 行动 计划 项目 家庭 单位 企业 社区 先锋 模范 标兵 青年 少年 称号 名片 大集 集市 夜市 早市");

  /** What titles and quotations end with. */
  static final CharSet QUOTE_ENDS = new CharSet("》”’」』");

  private static final String QUOTES = "“‘「『";

  /** Of whom one speaks as a model: others are told of with such words, too. */
  private static final WordSet MODELS =
      new WordSet("雷锋 焦裕禄 孔繁森 张思德 王进喜 黄大年 郭明义 白求恩 钱学森 廖俊波 大庆 红旗渠 延安 井冈山 大寨 西柏坡 沂蒙 北大荒 塞罕坝 右玉 中国");

  private static final WordSet OF_MODELS =
      new WordSet("精神 式 行动 活动 活动月 活动日 纪念日 道路 传人 岗 日 志愿 志愿者 志愿服务 服务 号 班 车队 热潮 故事会 月 标兵 故事 梦");

  /** So many words stand between a name and 思想 (思想 of 新 时代 法治). */
  private static final int LONGEST_DOCTRINE = 6;

  private static final WordSet PRAISE = new WordSet("美誉 美称 美名 称号 之称 之誉 荣誉 荣誉称号 殊荣 称 誉 名片 桂冠 说 说法");

  /** No praise has more words. */
  private static final int LONGEST_PRAISE = 20;

  private Bearers() {}

  static void clear(Words w, Names names) {
    for (int i = 0; i < w.size(); i++) {
      if (w.shows(i, Marks.QUOTE_END) && w.length(i) == 1) {
        if (w.first(i) == '》') {
          Books.clear(w, i, names);
        } else {
          quotation(w, i, names);
        }
      } else if (names.typeAt(i) == Entity.Type.PERSON && isModel(w, i, i + names.tokensAt(i))
          || names.typeAt(i) == Entity.Type.PLACE
              && (isOfState(w, i, i + names.tokensAt(i))
                  || isOfEvent(w, i + names.tokensAt(i))
                  || Goods.areNamedBy(w, i, i + names.tokensAt(i))
                  || Events.isNamedBy(w, i, i + names.tokensAt(i)))) {
        names.remove(i);
      }
    }
  }

  /** 雷锋 精神, and 甲 新 时代 … 思想. */
  private static boolean isModel(Words w, int i, int behind) {
    return behind == i + 1 && MODELS.has(w, i) && (OF_MODELS.has(w, behind) || isLearnt(w, i))
        || (w.isChar(behind, '新') || w.isWord(behind, "新时代")) && isDoctrine(w, behind);
  }

  /** 中国 梦, 中国 特色, 北京 时间, 大庆 精神. */
  private static boolean isOfState(Words w, int i, int behind) {
    return w.isWord(i, "中国")
            && (w.isChar(behind, '梦') || w.isWord(i - 1, "美丽") || w.isWord(behind, "特色"))
        || w.isWord(i, "北京") && w.isWord(behind, "时间")
        || w.isWord(behind, "精神") && MODELS.has(w, i);
  }

  /** 云桥县 第六 届 运动会, 云桥县 第十 届 委员会: a name that goes on. */
  private static boolean isOfEvent(Words w, int behind) {
    int number = w.isChar(behind, '第') ? behind + 1 : behind;
    return w.isChar(number + 1, '届')
        && (number > behind
            || w.first(number) == '第'
            || w.is(number, PartOfSpeech.NUMERAL) && w.isWord(number + 2, "人大"));
  }

  /** 学 雷锋, and no 同学 雷锋. */
  private static boolean isLearnt(Words w, int i) {
    return w.isChar(i - 1, '学') || w.isWord(i - 1, "学习") && w.isBoundary(i + 1);
  }

  private static boolean isDoctrine(Words w, int behind) {
    for (int n = 1; n <= LONGEST_DOCTRINE && w.isHan(behind + n); n++) {
      if (w.isWord(behind + n, "思想")) {
        return true;
      }
    }
    return false;
  }

  /** Takes back the names within the quotation that the token ends, if they are not all of it. */
  private static void quotation(Words w, int end, Names names) {
    char begin = QUOTES.charAt("”’」』".indexOf(w.first(end)));
    if (isPraise(w, end)) {
      praise(w, end, begin, names);
      return;
    }
    // “桃花沟”两站: which ones, and no nickname.
    boolean told =
        w.is(end + 1, PartOfSpeech.NUMERAL)
            || w.isChar(end + 1, '等')
            || w.isChar(end + 1, '站')
            || w.isChar(end + 1, '“');
    boolean more = false;
    boolean any = false;
    int i = end - 1;
    while (i >= 0 && !w.isChar(i, begin)) {
      boolean taken = names.isTaken(i);
      if (w.start(end) - w.start(i) > LONGEST_QUOTATION || !taken && isOfClause(w, i)) {
        return;
      }
      any |= taken;
      // “中国好人县”: no district is named behind the country there.
      more |= !taken || w.isWord(i, "中国") && i < end - 1;
      i--;
    }
    if (i < 0 || !any || !more && (told || !isNickname(w, i, end, names)) || isSaid(w, i)) {
      return;
    }
    boolean title = TITLE_LASTS.has(w.last(end - 1)) || TITLE_WORDS.has(w, end - 1);
    for (int k = i + 1; k < end; k++) {
      if (names.tokensAt(k) > 0 && (title || w.isWord(k - 1, "感动") || !isOfWorld(w, k, names))) {
        names.remove(k);
      }
    }
  }

  /** “云桥山下第一县”的美誉: how a place is praised. */
  private static boolean isPraise(Words w, int end) {
    return PRAISE.has(w, end + 1)
        || w.isChar(end + 1, '之') && PRAISE.has(w, end + 2)
        || w.isChar(end + 1, '的') && PRAISE.has(w, end + 2)
        || w.isWord(end + 1, "美") && PRAISE.has(w, end + 2);
  }

  private static void praise(Words w, int end, char begin, Names names) {
    for (int i = end - 1; i >= 0 && end - i < LONGEST_PRAISE; i--) {
      if (w.isChar(i, begin)) {
        for (int k = i + 1; k < end; k++) {
          // “云桥好人” is, “云桥” is none.
          if (names.tokensAt(k) > 0 && !(k == i + 1 && k + names.tokensAt(k) == end)) {
            names.remove(k);
          }
        }
        return;
      }
    }
  }

  /** Whether a word is of what is said, and of no title: 去 云桥, 云桥 的 发展. */
  private static boolean isOfClause(Words w, int i) {
    return switch (w.tag(i)) {
      case PREPOSITION, CONJUNCTION, PRONOUN -> true;
      case TIME -> w.length(i) > 1;
      case ADVERB -> !w.isChar(i, '最');
      case PARTICLE -> !w.isChar(i, '之');
      case VERB ->
          w.length(i) == 1 && !w.isChar(i, '爱') && !w.isChar(i, '游') || w.isChar(i + 1, '的');
      default -> w.length(i) == 1 && OF_SPEECH.has(w.first(i));
    };
  }

  /** 中国, 欧洲: what no district of the country is. */
  private static boolean isOfWorld(Words w, int i, Names names) {
    return names.typeAt(i) == Entity.Type.PLACE
        && names.tokensAt(i) == 1
        && w.is(i, PartOfSpeech.PLACE)
        && w.length(i) <= 3
        && "山河江湖岛城县市".indexOf(w.last(i)) < 0
        && !Levels.isListed(w, i)
        && !PlaceEndings.endsAsPlace(w, i);
  }

  /** “牛奶河”: what only its end shows to be a place, and is called so. */
  private static boolean isNickname(Words w, int quote, int end, Names names) {
    int first = quote + 1;
    return names.typeAt(first) == Entity.Type.PLACE
        && first + names.tokensAt(first) == end
        && "村区河山路沟湖江".indexOf(w.last(end - 1)) >= 0
        && (end > first + 1 || w.isUnknown(first))
        && !Levels.isListed(w, first);
  }

  private static boolean isSaid(Words w, int quote) {
    return w.isChar(quote - 1, '：')
        || w.isChar(quote - 1, ':')
        || w.isChar(quote - 1, '，') && w.in(quote - 2, Vocabulary.SAYING)
        || w.in(quote - 1, Vocabulary.SAYING);
  }
}
