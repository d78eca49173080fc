package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;

/**
 * Stateless. Names of organisations (机构名): what says where or whose, what about, and a head, as in
 * 青川区 生态环境 局.
 */
final class OrganizationRules {
  static final WordSet PARTIES = new WordSet("九三学社 民盟 民革 民建 民进 农工党 致公党 台盟 中共 共青团");

  /** Whose committees are of a session. */
  private static final WordSet OF_SESSIONS =
      new WordSet("政协 中共 中国共产党 中国人民政治协商会议 共青团 县政协 区政协 市政协 省政协 旗政协 州政协");

  /** What there are many of: before a number they are a kind. */
  private static final WordSet MANY = new WordSet("合作社 公司 企业 学校 幼儿园");

  /** What kinds of offices are counted by. */
  private static final CharSet COUNTED = new CharSet("家个所支户座");

  private static final CharSet CITIES = new CharSet("市州盟");

  private static final WordSet PLAYERS = new WordSet("代表队 代表团");

  private static final WordSet CREWS = new WordSet("代表团 宣讲团 工作组");

  /** No name has more tokens. */
  static final int LONGEST = 14;

  private OrganizationRules() {}

  /** Where the name begins whose head is token {@code head}: a token, {@code head + 1} if none. */
  static int start(Words w, int[] placeStarts, int head) {
    int bracket = OrganizationBrackets.start(w, placeStarts, head);
    return bracket < head ? bracket : startBeforeBracket(w, placeStarts, head);
  }

  /**
   * The same where no other bracket stands in the name: of a row of names each would be read anew.
   */
  static int startBeforeBracket(Words w, int[] placeStarts, int head) {
    // 澳门 特 区政府: of a place that is governed so.
    if (w.isWord(head, "区政府") && (w.isChar(head - 1, '特') || w.isChar(head - 1, '边'))) {
      return head >= 2 && placeStarts[head - 2] >= 0 ? placeStarts[head - 2] : head + 1;
    }
    // 县 领导 王建军
    if (w.last(head) == '军'
        && w.is(head, PartOfSpeech.PERSON)
        && Surnames.isFullName(w.text(), w.start(head), w.end(head))) {
      return head + 1;
    }
    int first = notCut(w, startOf(w, placeStarts, head), head);
    return OrganizationPlaces.apart(w, placeStarts, first, head);
  }

  /** 请 来云桥 公司: the segmenter has joined the name with what is before it, and it cannot be told. */
  private static int notCut(Words w, int first, int head) {
    boolean cut =
        first <= head
            && w.first(first) == '来'
            && w.length(first) >= 3
            && (w.isChar(first - 1, '请') || w.isChar(first - 1, '引') || w.isChar(first - 1, '派'))
            && w.isUnknown(first);
    return cut ? head + 1 : first;
  }

  private static int startOf(Words w, int[] placeStarts, int head) {
    // 大悟县 新四军: where it was.
    if (OrganizationUnits.isArmy(w, head)) {
      return head;
    }
    if (w.isChar(head - 1, '届') && w.isWord(head, "委员会")) {
      return ofSession(w, placeStarts, head);
    }
    if (w.isWord(head, "工作室")) {
      int owner = OrganizationHeads.ownerOfStudio(w, head);
      return owner < head ? owner : head + 1;
    }
    int quoted = OwnNames.quoted(w, placeStarts, head);
    if (quoted < head) {
      return quoted;
    }
    int anchor = OrganizationHeads.isWhole(w, head) ? head : head + 1;
    boolean anchored = false;
    boolean ofTask = OrganizationInside.isOfTask(w, head);
    int lastPlace = -1;
    for (int i = Companies.spelledBehindPlace(w, placeStarts, head) - 1;
        i >= 0 && head - i <= LONGEST;
        i--) {
      if (placeStarts[i] >= 0) {
        int place = placeStarts[i];
        if (lastPlace >= 0
            && placeStarts[i + 1] == anchor
            && OrganizationPlaces.isApart(w, placeStarts, place, anchor, lastPlace, head)) {
          break;
        }
        // 石塘镇 蔬菜 产业园 柳坪镇 金谷 牧业 are two.
        if (lastPlace >= 0
            && placeStarts[i + 1] != anchor
            && OrganizationPlaces.isSmall(w, placeStarts, lastPlace)
            && OrganizationPlaces.isSmall(w, placeStarts, place)) {
          break;
        }
        lastPlace = lastPlace < 0 ? place : lastPlace;
        i = place;
        anchor = i;
        anchored = true;
        continue;
      }
      // 网络 和 学校 医院 are more than one; 亚运会 中国 代表团: where it plays.
      if (i + 1 < head && OrganizationInside.isAnd(w, i) && OrganizationHeads.isHead(w, i + 1)
          || PLAYERS.has(w, head) && (w.endsWith(i, "运会") || w.endsWith(i, "运动会"))) {
        break;
      }
      // 水库 和 水厂 are two.
      if (OrganizationInside.isAnd(w, i) && i > 0 && placeStarts[i - 1] >= 0
          || OrganizationInside.isTogether(w, placeStarts, i)) {
        break;
      }
      // 北大 清华 are two.
      if (w.in(i, Vocabulary.WHOLE)
          && w.in(head, Vocabulary.WHOLE)
          && !OrganizationHeads.isPartyOffice(w, i)) {
        break;
      }
      // 天津 与 联通, 县 科室 和 派出所 are two.
      if (i == head - 1
          && OrganizationInside.isAnd(w, i)
          && (w.length(head) > 1 || OrganizationHeads.isWhole(w, head))
          && !OrganizationInside.isOfTwoSubjects(w, placeStarts, i)) {
        break;
      }
      boolean isHead = OrganizationHeads.isHead(w, i);
      if (isHead
              && (!OrganizationParts.mayHavePart(w, i, head)
                  || OrganizationParts.beginsAnew(w, i + 1))
          || !OrganizationInside.mayStand(w, i, anchored)
              && !Companies.isTrade(w, placeStarts, i, head)
              && !Companies.isOwnPiece(w, placeStarts, i, head)
              && !(ofTask && OrganizationInside.mayBeDone(w, i))) {
        break;
      }
      // 陕西省 云桥市 青川区 人民法院 柳林 法庭: the levels are those before the whole office.
      if (isHead) {
        lastPlace = -1;
      }
      if (OrganizationStarts.isAnchor(w, i) || OrganizationStarts.isSmallPlace(w, i, head)) {
        anchor = i;
        anchored |= w.in(i, Vocabulary.LEVEL);
        if (OrganizationStarts.isFirstLevel(w, i)) {
          break;
        }
      } else if (OrganizationHeads.isPartyOffice(w, i + 1)
          && OrganizationStarts.isBarePlace(w, i)) {
        // 云桥市 青川 区委 宣传部
        boolean city = i > 0 && placeStarts[i - 1] >= 0 && CITIES.has(w.last(i - 1));
        anchor = city && w.length(i - 1) > 2 ? placeStarts[i - 1] : i;
        break;
      }
    }
    return from(w, placeStarts, anchor, head);
  }

  /** Where the name begins that the first place or level before its head is {@code anchor} of. */
  private static int from(Words w, int[] placeStarts, int anchor, int head) {
    // 花生 种植 合作社 178 家
    if ((anchor > head || placeStarts[anchor] < 0) && isCounted(w, head)) {
      return head + 1;
    }
    if (anchor > head) {
      int spelled = Companies.spelled(w, placeStarts, head);
      return spelled < head ? spelled : OwnNames.start(w, head);
    }
    // 市、县 党委: those of all.
    if (w.length(anchor) == 1
        && w.isChar(anchor - 1, '、')
        && w.in(anchor, Vocabulary.LEVEL)
        && w.in(anchor - 2, Vocabulary.LEVEL)
        && (w.isWord(head, "党委") || w.isWord(head, "政府"))) {
      return head + 1;
    }
    // 九三学社 聊城市 委
    if (PARTIES.has(w, anchor - 1) && isOfParty(w, placeStarts, anchor, head)
        || w.isWord(anchor - 1, "政协") && w.isWord(head, "委员会") && anchor == head - 1) {
      return anchor - 1;
    }
    int parent = Parents.before(w, anchor, head);
    if (parent < anchor) {
      return parent;
    }
    if (isOther(w, placeStarts, anchor, head)) {
      return head + 1;
    }
    return withOwnName(w, placeStarts, anchor, head);
  }

  /** Whether it is a meeting, a team of a town or who is sent to one. */
  private static boolean isOther(Words w, int[] placeStarts, int anchor, int head) {
    // 旗委 十五 届 九 次 全会, 石塘镇 代表队: a meeting, and whoever plays or sits for a town.
    if (anchor == head && w.is(head + 1, PartOfSpeech.NUMERAL) && w.isChar(head + 2, '届')
        || (w.isChar(head, '队') || PLAYERS.has(w, head))
            && placeStarts[head - 1] == anchor
            && OrganizationPlaces.isSmall(w, placeStarts, anchor)) {
      return true;
    }
    // 中央 代表团, 省委 宣讲团: a crew. 调酒 实训 室: a room.
    if (CREWS.has(w, head)
            && w.in(anchor, Vocabulary.LEVEL | Vocabulary.WHOLE)
            && placeStarts[anchor] < 0
        || w.isChar(head, '室')
            && placeStarts[anchor] < 0
            && !w.in(anchor, Vocabulary.LEVEL | Vocabulary.WHOLE)
            && !w.is(anchor, PartOfSpeech.ORGANIZATION)) {
      return true;
    }
    // 驻 石塘镇 柳坪村 工作组
    return w.isChar(anchor - 1, '驻') && (w.isWord(head, "工作组") || w.isWord(head, "工作队"));
  }

  private static int withOwnName(Words w, int[] placeStarts, int anchor, int head) {
    // 钟鑫任 大武口区 综合执法局 副 局长
    if (w.is(anchor, PartOfSpeech.PERSON)
        && w.last(anchor) == '任'
        && anchor < head
        && (placeStarts[anchor + 1] >= 0 || w.in(anchor + 1, Vocabulary.LEVEL))) {
      return anchor + 1;
    }
    // 万黎明 大学 毕业
    boolean graduate = w.isWord(head + 1, "毕业") && w.is(anchor, PartOfSpeech.PERSON);
    int own = OrganizationStarts.ownName(w, placeStarts, anchor, head);
    if (own > anchor) {
      return own;
    }
    if (graduate || OfficeTitles.isOfTitle(w, anchor, head)) {
      return head + 1;
    }
    // 云桥 土家 文化 有限公司: the place that no lexicon has.
    boolean unknown =
        anchor < head
            && placeStarts[anchor] < 0
            && w.in(head, Vocabulary.STRONG_HEAD)
            && w.is(anchor - 1, PartOfSpeech.NOUN)
            && w.length(anchor - 1) >= 2
            && w.length(anchor - 1) <= 3
            && OrganizationInside.mayStand(w, anchor - 1, true)
            && w.isUnknown(anchor - 1);
    int first = unknown ? anchor - 1 : anchor;
    // 投产 项目 恒泰 工艺 有限公司: what it does is told before it.
    if (w.isWord(first, "项目") && first < head - 1) {
      return first + 1;
    }
    return isTooGeneral(w, placeStarts, first, head) ? head + 1 : first;
  }

  /** Whether the number of them follows: a kind, and no name. */
  private static boolean isCounted(Words w, int head) {
    return MANY.has(w, head)
        && w.is(head + 1, PartOfSpeech.NUMERAL)
        && w.is(head + 2, PartOfSpeech.MEASURE)
        && COUNTED.has(w.first(head + 2));
  }

  /** 中共 云桥 区委, 中共 云桥 区委 宣传部. */
  private static boolean isOfParty(Words w, int[] placeStarts, int anchor, int head) {
    if (w.last(head) == '委' && w.length(head) <= 2) {
      return true;
    }
    int behind = placeStarts[anchor] >= 0 ? PlaceStarts.end(placeStarts, anchor) : anchor + 1;
    return OrganizationHeads.isPartyOffice(w, behind) && w.last(behind) == '委';
  }

  /** 政协 云桥县 第 三 届 委员会, and no 第 三 届 委员会 第 一 次 会议. */
  private static int ofSession(Words w, int[] placeStarts, int head) {
    int i = head - 2;
    while (w.is(i, PartOfSpeech.NUMERAL)) {
      i--;
    }
    if (i >= 0 && placeStarts[i] >= 0) {
      i = placeStarts[i] - 1;
    }
    boolean meeting = w.first(head + 1) == '第' || w.isWord(head + 1, "全体");
    return i >= 0 && !meeting && OF_SESSIONS.has(w, i) ? i : head + 1;
  }

  /** How sure a name is that is anchored by a place, by a level, by neither. */
  static double probability(Words w, int[] placeStarts, int first, int tokens) {
    if (tokens == 1) {
      return Certainty.ORGANIZATION_OF_ONE_WORD;
    }
    if (placeStarts[first] >= 0) {
      return Certainty.ORGANIZATION_OF_PLACE;
    }
    return w.in(first, Vocabulary.LEVEL)
        ? Certainty.ORGANIZATION_OF_LEVEL
        : Certainty.ORGANIZATION_BY_OWN_NAME;
  }

  /** 日本 公司, 区 学校: a kind of organisation in a place, and no name. */
  private static boolean isTooGeneral(Words w, int[] placeStarts, int anchor, int head) {
    boolean place =
        placeStarts[anchor] >= 0
            ? anchor == placeStarts[head - 1 < 0 ? 0 : head - 1]
            : anchor == head - 1;
    if (!place || anchor >= head || !w.in(head, Vocabulary.GENERIC_HEAD)) {
      return false;
    }
    // 县 政府 is one, 县 公司 is any.
    // 西门子 公司: whose own name it is, tells which.
    if (anchor == head - 1 && (isTelling(w, anchor) || isOwnWord(w, anchor))) {
      return false;
    }
    boolean level = anchor == head - 1 && w.in(anchor, Vocabulary.LEVEL);
    if (level) {
      return w.length(anchor) > 1 || !w.isWord(head, "政府");
    }
    return !PlaceEndings.endsAsPlace(w.text().substring(w.start(anchor), w.end(head - 1)));
  }

  /** 绿胶 公司, 翠雷山 学校: a word that no lexicon has. */
  private static boolean isOwnWord(Words w, int i) {
    boolean name =
        w.isWord(i + 1, "公司")
            || w.isWord(i + 1, "学校")
                && (w.length(i) >= 3
                    || w.isBoundary(i - 1)
                    || w.in(i - 1, Vocabulary.TOWARDS) && w.isChar(i + 2, '、'));
    return name
        && w.length(i) <= 4
        && (w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PERSON))
        && !w.in(
            i, Vocabulary.KIND | Vocabulary.COMMON_PLACE | Vocabulary.TITLE | Vocabulary.OUTSIDE)
        && !PlaceEndings.ADMINISTRATIVE.has(w.last(i))
        && "制型级类所".indexOf(w.last(i)) < 0
        && w.isUnknown(i);
  }

  private static boolean isTelling(Words w, int i) {
    // 克林顿 政府: whose it is.
    return w.length(i) >= 2
        && !w.isWord(i + 1, "政府")
        && (w.is(i, PartOfSpeech.PROPER_NAME)
            || w.is(i, PartOfSpeech.STRING)
            || w.length(i) >= 3 && Transliteration.is(w, i) && !w.is(i, PartOfSpeech.PLACE));
  }
}
