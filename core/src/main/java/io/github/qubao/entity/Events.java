package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. Places that a festival, a contest, a title or a brand bears (第十 届 云桥 苹果 节, 中国 驰名 商标,
 * 美丽 中国): they name nothing there.
 */
final class Events {
  /** What the country gives as a title or has as a brand, behind its name. */
  private static final WordSet OF_COUNTRY =
      new WordSet(
          "梦 结 红 风 式 造 龙 画 驰名 美丽 最美 十大 十佳 百强 百佳 五十强 好 好人 名牌 著名 知名 地理 历史文化 传统村落 水周 优秀 驰名商标 瓷都 慢城 书画 楹联 诗词 民间文化 "
              + "西部 最具 优质 绿色 名茶 名优 重要 国际 原生态 长寿 温泉 避暑 天然氧吧 深呼吸 康养 花卉 苗木 果品 园艺 文明网");

  private static final WordSet RANKS = new WordSet("百强 百佳 百强县 百强区 百强镇 百强村 千强镇 十强 五十强");

  /** What makes a title of the country behind them. */
  private static final WordSet BEFORE_COUNTRY =
      new WordSet(
          "美丽 首届 届 感动 少年 健康 平安 数字 行进 行走 入选 荣获 评为 获评 喜获 斩获 授予 荣膺 获得 跻身 荣登 登上 红色 法治 文明 乡村 大美 童心 出彩 书香");

  /** What festivals and contests end with. */
  private static final WordSet EVENTS =
      new WordSet(
          "节 文化节 旅游节 艺术节 美食节 采摘节 丰收节 赛 大赛 联赛 锦标赛 邀请赛 公开赛 挑战赛 马拉松 马拉松赛 博览会 展销会 交易会 论坛 峰会 啤酒节 音乐节 灯会 庙会 运动会 庙会节 桃花节 梨花节 杏花节 樱花节 油菜花节 冰雪节 苗年 开渔节 龙舟赛 国际马拉松 半程马拉松 嘉年华");

  /** So many words stand between a place and its festival. */
  private static final int MOST_WORDS = 5;

  private static final WordSet GAMES = new WordSet("奥运会 冬奥会 残奥会 冬残奥会 亚运会 亚残运会 大运会 全运会 冬奥 亚运 奥运");

  private static final WordSet SLOGANS = new WordSet("大美 多彩 诗画 七彩 好客 壮美 今");

  private static final WordSet CREWS = new WordSet("采访团 采风团 采访 媒体行");

  private Events() {}

  /** Whether the place from {@code first} on stands in the name of such a thing. */
  static boolean isNamedBy(Words w, int first, int behind) {
    boolean wide = behind == first + 1 && (w.isWord(first, "中国") || w.last(first) == '洲');
    // 亚洲 最 大 的 戏台
    if (wide && w.isChar(behind, '最') && w.length(behind + 1) == 1) {
      return true;
    }
    if (w.isWord(first, "中国") && behind == first + 1) {
      boolean title =
          OF_COUNTRY.has(w, behind)
              || w.isWord(behind, "农民") && w.isWord(behind + 1, "丰收节")
              || BEFORE_COUNTRY.has(w, first - 1)
              || isQuoted(w, first, behind)
              || isTitle(w, behind)
              // 新 中国: the state, and no place.
              || w.isChar(first - 1, '新')
              // 中国 第一 农民城, and no 中国 第一 个
              || w.isWord(behind, "第一") && !w.is(behind + 1, PartOfSpeech.MEASURE);
      if (title) {
        return true;
      }
    }
    // 云桥 2022年 冬奥会
    int games = w.is(behind, PartOfSpeech.TIME) ? behind + 1 : behind;
    if (GAMES.has(w, games)) {
      return true;
    }
    // 大美 云桥, 云桥 采访团, 《云桥县 志》, 云桥省 级
    return SLOGANS.has(w, first - 1)
        || CREWS.has(w, behind)
        || CREWS.has(w, behind + 1) && isWithin(w, behind)
        || w.isChar(behind, '志') && w.isChar(behind + 1, '》')
        || w.isChar(behind, '级')
            && w.last(behind - 1) != '区'
            && PlaceEndings.endsAsPlace(w, behind - 1)
        || isOfEvent(w, first, behind);
  }

  /** 中国 湖泊 之 都, 中国 工业 百强 区: what towns are called. */
  private static boolean isTitle(Words w, int behind) {
    for (int i = behind; i < behind + MOST_WORDS && w.isHan(i); i++) {
      if (w.isChar(i, '之')) {
        return w.length(i + 1) == 1 && "乡都城".indexOf(w.first(i + 1)) >= 0;
      }
      if (RANKS.has(w, i)) {
        return true;
      }
    }
    return false;
  }

  /** “中国 苹果 之 乡”: a short title, and no “中国 的 发展 …”. */
  private static boolean isQuoted(Words w, int first, int behind) {
    char quote = w.length(first - 1) == 1 ? w.first(first - 1) : 0;
    if (quote != '“' && quote != '‘' || w.isChar(behind, '的')) {
      return false;
    }
    for (int i = behind; i < behind + MOST_WORDS; i++) {
      if (w.isChar(i, '”') || w.isChar(i, '’')) {
        return i > behind;
      }
    }
    return false;
  }

  private static boolean isOfEvent(Words w, int first, int behind) {
    // 第十八 届 云桥 国际 苹果 节
    boolean numbered = w.isChar(first - 1, '届') || w.isWord(first - 1, "首届");
    if (numbered && w.isHan(behind)) {
      return true;
    }
    // 环 青山湖 自行车 赛: a way round, and no place.
    boolean round = w.isChar(first - 1, '环');
    // 云桥县 技能 大赛: whose it is, by its level; 德国 足球 联赛.
    if (!round
        && (PlaceEndings.endsAsPlace(w, behind - 1)
            || !Levels.isListed(w, behind - 1) && !w.isUnknown(behind - 1))) {
      return false;
    }
    for (int i = behind;
        i < behind + MOST_WORDS && (isWithin(w, i) || round && w.isChar(i, '赛'));
        i++) {
      if (EVENTS.has(w, i)) {
        return !w.in(i + 1, Vocabulary.HEAD);
      }
    }
    return false;
  }

  private static boolean isWithin(Words w, int i) {
    return switch (w.tag(i)) {
      case NOUN, VERBAL_NOUN, PROPER_NAME, ABBREVIATION, DISTINGUISHER, IDIOM ->
          w.isHan(i) && !w.isWord(i, "首届");
      default -> false;
    };
  }
}
