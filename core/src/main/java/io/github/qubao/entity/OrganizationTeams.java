package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Map;

/**
 * Stateless. Teams of volunteers and of artists, and firms of every day, by their own name and what
 * they do: 石榴籽 助残 服务队, 鑫盛 物业 公司; and branches of parties by their place: 农工党 云桥县 支部.
 */
final class OrganizationTeams {
  private static final WordSet TEAMS =
      new WordSet(
          "服务队 志愿队 志愿服务队 救援队 宣讲队 艺术团 合唱团 合唱队 秧歌队 龙舟队 歌舞团 剧团 放映队 爱心社 俱乐部 服务中心 社工服务中心 社会工作服务中心 公益中心");

  private static final WordSet INNER =
      new WordSet(
          "志愿 助残 健康 党群 爱心 公益 应急 社会 工作 社工 服务 助老 敬老 巾帼 青年 先锋 文艺 电影 女子 农机 环保 护河 救援 水上 户外 社会工作 心理 义工 青少年 红色 学雷锋 党员");

  /** What tells a kind of team. */
  private static final WordSet KINDS =
      new WordSet(
          "社区 学校 医院 单位 机关 企业 部门 镇村 村级 县级 市级 各级 全县 全市 多支 一支 两支 几支 党员 青年 志愿 志愿者 大学生 学生 妇女 老年 女子 医疗 医护 医生 专家 法律 专业 组织 成立 开展 参加 民间 基层 高校 家庭 人员 群众 居民 干部 职工 公安 消防 社会 综合 先锋"
              + " 爱心 健康 文艺 公益 应急 水上 户外");

  private static final WordSet FIRMS =
      new WordSet(
          "物业 出租车 自来水 房地产 供热 燃气 公交 旅游 电商 建筑 装饰 家政 劳务 保安 客运 货运 物流 茶叶 食品 农业 农资 种业 机械 建材 广告 传媒 茶");

  private static final WordSet PARTIES = new WordSet("民盟 民革 民建 民进 农工党 农工 致公党 九三学社 台盟");

  private OrganizationTeams() {}

  static void addMarks(Map<String, Long> all) {
    TEAMS.addTo(all, Marks.TEAM);
    Vocabulary.add(all, Marks.TEAM, "队 公司");
  }

  static void find(Words w, int[] placeStarts, Names names) {
    for (int i = 1; i < w.size(); i++) {
      if (names.tokensAt(i) > 0) {
        party(w, i, names);
      } else if (w.shows(i, Marks.TEAM) && !names.isTaken(i)) {
        if (TEAMS.has(w, i) || w.isChar(i, '队') && INNER.has(w, i - 1)) {
          team(w, i, names);
        } else if (w.isWord(i, "公司") && FIRMS.has(w, i - 1)) {
          firm(w, placeStarts, i, names);
        }
      }
    }
  }

  private static void team(Words w, int head, Names names) {
    int own = head - 1;
    while (own > head - 4 && INNER.has(w, own)) {
      own--;
    }
    boolean two = w.length(own) == 2 && w.length(own - 1) == 1 && w.isHan(own - 1);
    boolean cut = two && w.is(own - 1, PartOfSpeech.ADJECTIVE) && w.isUnknown(own);
    int first = cut ? own - 1 : own;
    if (own <= 0
        || w.length(own) < 2
        || w.length(own) > 4
        || KINDS.has(w, own)
        || w.in(
            own,
            Vocabulary.TITLE
                | Vocabulary.OUTSIDE
                | Vocabulary.KIND
                | Vocabulary.GROUP
                | Vocabulary.HEAD
                | Vocabulary.LEVEL)
        || !mayBeOwn(w, own)
        || !begins(w, first)) {
      return;
    }
    add(w, first, head, names);
  }

  private static boolean mayBeOwn(Words w, int i) {
    return switch (w.tag(i)) {
      case NOUN, PERSON -> w.isUnknown(i);
      case PROPER_NAME -> true;
      default -> false;
    };
  }

  /** 灵台 宏运 出租车 公司, 请 来 鑫盛 物业 公司 */
  private static void firm(Words w, int[] placeStarts, int head, Names names) {
    int own = head - 2;
    boolean cut = w.length(own) == 1 && w.length(own - 1) == 1 && w.isHan(own - 1);
    int first = cut ? own - 1 : own;
    if (first <= 0 || names.isTaken(own) || names.isTaken(first)) {
      return;
    }
    boolean one =
        cut
            ? Companies.isOfName(w, own) && Companies.isOfName(w, first)
            : w.length(own) >= 2 && w.length(own) <= 3 && mayBeOwn(w, own);
    int place = first - 1;
    boolean placed =
        w.length(place) >= 2
            && !names.isTaken(place)
            && (placeStarts[place] == place || Levels.isListed(w, place));
    if (one && (placed || !cut) && begins(w, placed ? place : first)) {
      add(w, placed ? place : first, head, names);
    }
  }

  private static boolean begins(Words w, int first) {
    return w.isBoundary(first - 1)
        || switch (w.tag(first - 1)) {
          case VERB, PREPOSITION, CONJUNCTION, PARTICLE, ADVERB -> true;
          default -> false;
        };
  }

  /** 农工党 云桥县 支部, 团 云桥 县委 */
  private static void party(Words w, int i, Names names) {
    if (names.typeAt(i) != Entity.Type.ORGANIZATION) {
      return;
    }
    int tokens = names.tokensAt(i);
    int last = i + tokens - 1;
    boolean branch = tokens > 1 && (w.endsWith(last, "支部") || w.endsWith(last, "委"));
    boolean party =
        PARTIES.has(w, i - 1)
            || w.isChar(i - 1, '民') && w.isChar(i, '建')
            || w.isChar(i - 1, '团') && w.endsWith(last, "委") && w.isBoundary(i - 2);
    if (!branch || !party || names.isTaken(i - 1) && names.tokensAt(i - 1) != 1) {
      return;
    }
    double probability = names.probabilityAt(i);
    names.remove(i);
    if (names.isTaken(i - 1)) {
      names.remove(i - 1);
    }
    names.add(i - 1, tokens + 1, Entity.Type.ORGANIZATION, probability);
  }

  private static void add(Words w, int first, int last, Names names) {
    names.add(
        first, last + 1 - first, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
  }
}
