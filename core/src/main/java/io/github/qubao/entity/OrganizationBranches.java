package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. What schools, groups of companies, the police and fire brigades have under a name of
 * its own, right behind theirs: 云桥 中学 北 校区, 石塘 小学 鼓号队, 云桥 集团 运营 公司, 县 公安局 站 前 派出所.
 */
final class OrganizationBranches {
  private static final WordSet CAMPUSES = new WordSet("校区 院区 分校");

  /** What teams of schools do, by two characters. */
  private static final WordSet ARTS =
      new WordSet(
          "足球 篮球 排球 手球 网球 羽毛 乒乓 合唱 鼓号 舞蹈 管乐 民乐 铜管 交响 龙舟 舞龙 舞狮 腰鼓 锣鼓 啦啦 跳绳 武术 礼仪 戏曲 话剧 志愿 宣讲 支教 国旗 田径 游泳"
              + " 乐队 轮滑 射箭 机器 科创 文艺");

  private static final WordSet OF_POLICE = new WordSet("派出所 大队 中队 支队 特警大队 交警大队 刑警大队");

  private static final WordSet COMPANIES = new WordSet("公司 分公司 有限公司 总公司");

  private static final WordSet SCHOOLS = new WordSet("小学 中学 大学 学院 学校 一中 二中 三中 四中 五中 六中 附中 附小 医院");

  private static final int MOST_OF_TEAM = 6;
  private static final int MOST_OF_COMPANY = 3;
  private static final int MOST_OF_STATION = 6;

  private OrganizationBranches() {}

  /** How many tokens behind the last of a name are what belongs to it. */
  static int length(Words w, int last) {
    int next = last + 1;
    if (!w.isHan(next) || w.length(last) < 2) {
      return 0;
    }
    int end = w.end(last);
    if (SCHOOLS.has(w.text(), end - 2, end)) {
      return ofSchool(w, last);
    }
    return switch (w.last(last)) {
      case '团' -> w.isWord(last, "集团") ? ofGroup(w, next) : 0;
      case '局' -> isPolice(w, last) ? ofPolice(w, next) : 0;
      case '队' -> stationOfFirefighters(w, last);
      default -> 0;
    };
  }

  private static int ofSchool(Words w, int last) {
    int next = last + 1;
    // 北 校区, 书楼 校区
    if (CAMPUSES.has(w, next + 1)
        && w.length(next) <= 3
        && switch (w.tag(next)) {
          case NOUN, PLACE, LOCALIZER, LOCATION, PERSON, PROPER_NAME -> true;
          default -> false;
        }) {
      return 2;
    }
    if (w.length(next) >= 3 && CAMPUSES.has(w.text(), w.end(next) - 2, w.end(next))) {
      return 1;
    }
    // 大学 茶学系, 大学 会计学 院
    if (OrganizationHeads.isUniversity(w, last)) {
      if (w.last(next) == '系' && w.length(next) >= 3 && !w.is(next, PartOfSpeech.VERB)) {
        return 1;
      }
      if (w.is(next, PartOfSpeech.NOUN)
          && w.isChar(next + 1, '系')
          && !w.is(next + 1, PartOfSpeech.VERB)) {
        return 2;
      }
      if (w.last(next) == '学' && w.length(next) == 3 && w.isChar(next + 1, '院')) {
        return 2;
      }
    }
    return team(w, next);
  }

  /** 鼓号队, 足球 队, 青年 志愿者 服务队 is told elsewhere. */
  private static int team(Words w, int next) {
    if (w.length(next) < 2 || !ARTS.has(w.text(), w.start(next), w.start(next) + 2)) {
      return 0;
    }
    for (int n = 0; n < 3 && w.isHan(next + n); n++) {
      if (w.end(next + n) - w.start(next) > MOST_OF_TEAM) {
        return 0;
      }
      if (w.last(next + n) == '队' || w.last(next + n) == '团') {
        return n + 1;
      }
      if (!w.is(next + n, PartOfSpeech.NOUN) && !w.is(next + n, PartOfSpeech.VERBAL_NOUN)) {
        return 0;
      }
    }
    return 0;
  }

  /** 集团 虎丘 家具 公司, 集团 运营 公司 */
  private static int ofGroup(Words w, int next) {
    for (int n = 0; n <= MOST_OF_COMPANY && w.isHan(next + n); n++) {
      if (COMPANIES.has(w, next + n)) {
        return n > 0 ? n + 1 : 0;
      }
      boolean inside =
          switch (w.tag(next + n)) {
            case NOUN, VERBAL_NOUN, PROPER_NAME, PLACE, ABBREVIATION -> true;
            default -> false;
          };
      if (!inside
          || OrganizationHeads.isHead(w, next + n)
          || w.in(next + n, Vocabulary.TITLE | Vocabulary.OUTSIDE | Vocabulary.LEVEL)) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isPolice(Words w, int last) {
    return w.endsWith(last, "公安局")
        || w.endsWith(last, "公安分局")
        || w.isWord(last, "分局") && w.isWord(last - 1, "公安");
  }

  private static int ofPolice(Words w, int next) {
    for (int n = 0; n <= 3 && w.isHan(next + n); n++) {
      if (OF_POLICE.has(w, next + n)) {
        return n + 1;
      }
      boolean inside =
          switch (w.tag(next + n)) {
            case NOUN, PLACE, LOCALIZER, LOCATION, NUMERAL, VERBAL_NOUN, PERSON, PROPER_NAME ->
                true;
            case VERB, MEASURE, ADJECTIVE, ABBREVIATION -> w.length(next + n) == 1;
            default -> false;
          };
      if (!inside
          || w.length(next + n) > 4
          || w.length(next + n) > 1 && w.in(next + n, Vocabulary.OUTSIDE)
          || w.in(next + n, Vocabulary.TITLE | Vocabulary.LEVEL)) {
        return 0;
      }
    }
    return 0;
  }

  /** 消防 救援 支队 西 环路 消防 救援 站 */
  private static int stationOfFirefighters(Words w, int last) {
    if (!w.isWord(last - 1, "救援") && !w.isWord(last - 1, "消防")) {
      return 0;
    }
    for (int n = 1; n <= MOST_OF_STATION && w.isHan(last + n); n++) {
      int i = last + n;
      boolean station =
          w.isWord(i, "消防站")
              || w.isWord(i, "救援站")
              || w.isChar(i, '站') && (w.isWord(i - 1, "救援") || w.isWord(i - 1, "消防"));
      if (station) {
        return n;
      }
      if (w.in(i, Vocabulary.TITLE)
          || w.is(i, PartOfSpeech.PARTICLE)
          || w.is(i, PartOfSpeech.PREPOSITION)) {
        return 0;
      }
    }
    return 0;
  }
}
