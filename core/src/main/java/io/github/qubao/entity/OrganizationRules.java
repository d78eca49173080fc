package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Stateless. Names of organisations (机构名): what says where or whose, what about, and a head, as in
 * 青川区 生态环境 局.
 */
final class OrganizationRules {
  private static final WordSet PARTIES = new WordSet("九三学社 民盟 民革 民建 民进 农工党 致公党 台盟 中共 共青团");

  /** Heads that make a name with a word before them that no lexicon has: 西厂门 派出所. */
  private static final WordSet OF_SMALL_PLACES =
      new WordSet(
          "派出所 法庭 党支部 党总支 村委会 居委会 卫生院 司法所 供电所 市场监管所 市场监督管理所 自然资源所 国土所 信用社 农场 林场 小学 中学 学校 法院 检察院");

  private static final WordSet MUNICIPALITIES = new WordSet("北京市 天津市 上海市 重庆市 北京 天津 上海 重庆");

  /** Whose own name may be a verb. */
  private static final WordSet WITH_MOTTOS = new WordSet("小学 中学 幼儿园 社区卫生服务中心");

  private static final WordSet ZONES = new WordSet("集中 开发 工业 产业 高新 高新技术 集聚 合作 试验 示范");

  /** Whose committees are of a session. */
  private static final WordSet OF_SESSIONS =
      new WordSet("政协 中共 中国共产党 中国人民政治协商会议 共青团 县政协 区政协 市政协 省政协 旗政协 州政协");

  /** No name has more tokens. */
  static final int LONGEST = 14;

  private OrganizationRules() {}

  /** Where the name begins whose head is token {@code head}: a token, {@code head + 1} if none. */
  static int start(Words w, int[] placeStarts, int head) {
    if (w.isChar(head - 1, '）') && Companies.isOne(w, head)) {
      int first = Companies.beforeBracket(w, head);
      if (first < head) {
        return first;
      }
    }
    if (w.isChar(head - 1, '届') && w.isWord(head, "委员会")) {
      return ofSession(w, placeStarts, head);
    }
    if (w.isWord(head, "工作室")) {
      int owner = OrganizationHeads.ownerOfStudio(w, head);
      return owner < head ? owner : head + 1;
    }
    int anchor = OrganizationHeads.isWhole(w, head) ? head : head + 1;
    boolean anchored = false;
    int lastPlace = -1;
    for (int i = head - 1; i >= 0 && head - i <= LONGEST; i--) {
      if (placeStarts[i] >= 0) {
        int place = placeStarts[i];
        if (lastPlace >= 0
            && placeStarts[i + 1] == anchor
            && isApart(w, placeStarts, place, anchor, lastPlace)) {
          break;
        }
        // 石塘镇 蔬菜 产业园 柳坪镇 金谷 牧业 are two.
        if (lastPlace >= 0
            && placeStarts[i + 1] != anchor
            && isSmall(w, placeStarts, lastPlace)
            && isSmall(w, placeStarts, place)) {
          break;
        }
        lastPlace = lastPlace < 0 ? place : lastPlace;
        i = place;
        anchor = i;
        anchored = true;
        continue;
      }
      // 水库 和 水厂 are two.
      if (isAnd(w, i) && i > 0 && placeStarts[i - 1] >= 0 || isTogether(w, placeStarts, i)) {
        break;
      }
      // 北大 清华 are two.
      if (w.in(i, Vocabulary.WHOLE)
          && w.in(head, Vocabulary.WHOLE)
          && !OrganizationHeads.isPartyOffice(w, i)) {
        break;
      }
      // 天津 与 联通 are two.
      if (i == head - 1
          && isAnd(w, i)
          && OrganizationHeads.isWhole(w, head)
          && !isOfTwoSubjects(w, placeStarts, i)) {
        break;
      }
      if (OrganizationHeads.isHead(w, i)
              && (!OrganizationParts.mayHavePart(w, i, head)
                  || OrganizationParts.beginsAnew(w, i + 1))
          || !mayStand(w, i, anchored) && !Companies.isTrade(w, placeStarts, i, head)) {
        break;
      }
      // 陕西省 云桥市 青川区 人民法院 柳林 法庭: the levels are those before the whole office.
      if (OrganizationHeads.isHead(w, i)) {
        lastPlace = -1;
      }
      if (isAnchor(w, i) || i == head - 1 && isSmallPlace(w, i)) {
        anchor = i;
        anchored |= w.in(i, Vocabulary.LEVEL);
      } else if (OrganizationHeads.isPartyOffice(w, i + 1) && isBarePlace(w, i)) {
        anchor = i;
        break;
      }
    }
    if (anchor > head) {
      int own = OwnNames.start(w, head);
      return own < head && Companies.isOne(w, head) && isSpelled(w, own) ? own - 2 : own;
    }
    // 九三学社 聊城市 委
    if (w.last(head) == '委' && w.length(head) <= 2 && PARTIES.has(w, anchor - 1)) {
      return anchor - 1;
    }
    // 万黎明 大学 毕业
    boolean graduate = w.isWord(head + 1, "毕业") && w.is(anchor, PartOfSpeech.PERSON);
    int own = ownName(w, placeStarts, anchor, head);
    if (own > anchor) {
      return own;
    }
    if (graduate || OfficeTitles.isOfTitle(w, anchor, head)) {
      return head + 1;
    }
    // 云桥 土家 文化 有限公司: the place that no lexicon has.
    if (anchor < head
        && placeStarts[anchor] < 0
        && w.in(head, Vocabulary.STRONG_HEAD)
        && w.is(anchor - 1, PartOfSpeech.NOUN)
        && w.length(anchor - 1) >= 2
        && w.length(anchor - 1) <= 3
        && mayStand(w, anchor - 1, true)
        && w.isUnknown(anchor - 1)) {
      anchor--;
    }
    return isTooGeneral(w, placeStarts, anchor, head) ? head + 1 : anchor;
  }

  /**
   * 荔湾区 广州市: the second begins a name of its own, as 仓房镇 does in 河南省 仓房镇: names begin one level
   * above their last place.
   */
  private static boolean isApart(Words w, int[] placeStarts, int first, int second, int last) {
    Entity.@Nullable Level whole = level(w, placeStarts, first);
    Entity.@Nullable Level part = level(w, placeStarts, second);
    Entity.@Nullable Level inner = level(w, placeStarts, last);
    // 云桥县 新河 派出所: no county that is called so too.
    if (isBareSmallPlace(w, placeStarts, last)) {
      inner = Entity.Level.TOWN;
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

  private static boolean isSmall(Words w, int[] placeStarts, int place) {
    Entity.@Nullable Level level = level(w, placeStarts, place);
    return level == Entity.Level.TOWN || level == Entity.Level.VILLAGE;
  }

  private static boolean isZone(Words w, int[] placeStarts, int place) {
    char last = w.last(PlaceRules.end(placeStarts, place) - 1);
    return last == '城' || last == '区';
  }

  private static boolean isBareSmallPlace(Words w, int[] placeStarts, int place) {
    int end = PlaceRules.end(placeStarts, place);
    return OF_SMALL_PLACES.has(w, end)
        && !PlaceEndings.ADMINISTRATIVE.has(w.last(end - 1))
        && end == place + 1;
  }

  private static Entity.@Nullable Level level(Words w, int[] placeStarts, int place) {
    int end = PlaceRules.end(placeStarts, place);
    String name = w.text().substring(w.start(place), w.end(end - 1));
    // Districts lie in a municipality (直辖市) as they do in a city.
    return MUNICIPALITIES.has(name) ? Entity.Level.CITY : Levels.of(name).orElse(null);
  }

  /** 西川村 金亨祥 公司: in a town or village an organisation with its own name begins with that. */
  private static int ownName(Words w, int[] placeStarts, int anchor, int head) {
    if (placeStarts[anchor] < 0
        || !w.in(head, Vocabulary.STRONG_HEAD | Vocabulary.TRADE) && !w.isWord(head, "公司")) {
      return anchor;
    }
    int last = anchor;
    for (int i = anchor; i < head && placeStarts[i] >= 0; i = PlaceRules.end(placeStarts, i)) {
      last = i;
    }
    int next = PlaceRules.end(placeStarts, last);
    boolean own =
        next < head
            && w.length(next) >= 2
            && (w.is(next, PartOfSpeech.PERSON) || w.is(next, PartOfSpeech.NOUN))
            && !w.in(next, Vocabulary.KIND)
            && w.isUnknown(next);
    return own && isSmall(w, placeStarts, last) ? next : anchor;
  }

  /** 西厂门 派出所, 大支里 党支部: whose place no lexicon has. */
  private static boolean isSmallPlace(Words w, int i) {
    return OF_SMALL_PLACES.has(w, i + 1)
        && w.is(i, PartOfSpeech.NOUN)
        && w.length(i) >= 2
        && w.length(i) <= 4
        && !w.in(i, Vocabulary.KIND | Vocabulary.COMMON_PLACE | Vocabulary.TITLE)
        && w.isUnknown(i);
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
    if (anchor == head - 1 && isTelling(w, anchor)) {
      return false;
    }
    boolean level = anchor == head - 1 && w.in(anchor, Vocabulary.LEVEL);
    if (level) {
      return w.length(anchor) > 1 || !w.isWord(head, "政府");
    }
    return !PlaceEndings.endsAsPlace(w.text().substring(w.start(anchor), w.end(head - 1)));
  }

  private static boolean isTelling(Words w, int i) {
    // 克林顿 政府: whose it is.
    return w.length(i) >= 2
        && !w.isWord(i + 1, "政府")
        && (w.is(i, PartOfSpeech.PROPER_NAME)
            || w.is(i, PartOfSpeech.STRING)
            || w.length(i) >= 3 && Transliteration.is(w, i) && !w.is(i, PartOfSpeech.PLACE));
  }

  /** A place without its 县 or 区, which the office behind it has: 金堰 县委. */
  private static boolean isBarePlace(Words w, int i) {
    return w.length(i) >= 2
        && w.length(i) <= 4
        && (w.is(i, PartOfSpeech.NOUN) || w.is(i, PartOfSpeech.PERSON))
        && !w.in(i, Vocabulary.TITLE | Vocabulary.HEAD | Vocabulary.OUTSIDE);
  }

  /** Whether the token may stand inside a name. */
  static boolean mayStand(Words w, int i, boolean anchored) {
    if (w.in(i, Vocabulary.TITLE) && !w.in(i, Vocabulary.GROUP) || w.in(i, Vocabulary.OUTSIDE)) {
      return false;
    }
    if (w.isWord(i, "老年")) {
      return true;
    }
    // 报县 应急局: a word of the segmenter that is none.
    if (w.length(i) == 2
        && PlaceEndings.ADMINISTRATIVE.has(w.last(i))
        && PlaceEndings.isClause(w, i)) {
      return false;
    }
    // 网信办 组织 南方 日报
    if (w.isWord(i, "组织") && !OrganizationHeads.isHead(w, i)) {
      return false;
    }
    return switch (w.tag(i)) {
      case NOUN,
          PLACE,
          ORGANIZATION,
          PROPER_NAME,
          VERBAL_NOUN,
          ABBREVIATION,
          DISTINGUISHER,
          MORPHEME,
          STRING,
          SUFFIX,
          ADJECTIVE,
          LOCATION,
          LOCALIZER,
          PERSON,
          IDIOM,
          STATUS ->
          true;
      // 云桥市 启智 小学
      case VERB ->
          w.in(i, Vocabulary.INNER_VERB)
              || w.isChar(i, '安') && w.first(i + 1) == '监'
              || w.length(i) == 2 && w.is(i - 1, PartOfSpeech.PLACE) && WITH_MOTTOS.has(w, i + 1);
      // 军区 一五二 医院
      case NUMERAL ->
          w.word(i).startsWith("第")
              || SingleHeads.isSchool(w, i + 1)
              // 中铁 十六 局, 天津 五 市政 公路 工程 有限公司
              || w.isChar(i + 1, '局')
              || w.length(i) == 1
                  && w.isHan(i)
                  && !w.in(i + 1, Vocabulary.LEVEL)
                  && w.is(i - 1, PartOfSpeech.PLACE)
                  && w.is(i + 1, PartOfSpeech.NOUN)
              || w.isWord(i - 1, "直属")
              || w.in(i + 1, Vocabulary.PART_HEAD)
                  && (OrganizationHeads.isHead(w, i - 1) || w.in(i - 1, Vocabulary.WHOLE));
      // 发展 和 改革 委员会, never 区政府 和 县政府.
      case CONJUNCTION, PREPOSITION ->
          !anchored
              && isAnd(w, i)
              && !OrganizationHeads.isHead(w, i - 1)
              && !w.is(i - 1, PartOfSpeech.PERSON)
              && w.length(i - 1) > 1
              && !w.in(i - 1, Vocabulary.TITLE);
      default -> false;
    };
  }

  /** 社区 联合 黄海路 派出所: whoever does something together with another, and no 联合 执法 大队. */
  private static boolean isTogether(Words w, int[] placeStarts, int i) {
    return w.isWord(i, "联合")
        && (w.is(i, PartOfSpeech.VERB)
            || w.is(i, PartOfSpeech.VERBAL_NOUN) && !OrganizationHeads.isHead(w, i + 2))
        && i + 1 < w.size()
        && (placeStarts[i + 1] >= 0
            || w.is(i + 1, PartOfSpeech.NOUN) && !w.in(i + 1, Vocabulary.HEAD) && w.isUnknown(i + 1)
            || w.in(i + 1, Vocabulary.LEVEL | Vocabulary.WHOLE));
  }

  /** 云川 汽车 （ 江南 ） 有限公司: where it begins, the head itself if it is not so. */
  private static int beforeBracket(Words w, int head) {
    if (!w.isChar(head - 3, '（') || !w.isHan(head - 2)) {
      return head;
    }
    int first = head - 3;
    while (head - first < LONGEST && mayStand(w, first - 1, true)) {
      first--;
    }
    return first < head - 3 ? first : head;
  }

  /** 检查 旺 兴 燃气 有限公司: a name of two single characters, behind what is done to it. */
  private static boolean isSpelled(Words w, int own) {
    return own >= 2
        && w.length(own - 1) == 1
        && w.length(own - 2) == 1
        && w.isHan(own - 1)
        && w.isHan(own - 2)
        && (w.isBoundary(own - 3) || w.is(own - 3, PartOfSpeech.VERB) && w.length(own - 3) == 2)
        && (w.is(own - 2, PartOfSpeech.ADJECTIVE) || w.is(own - 2, PartOfSpeech.NOUN))
        && (w.is(own - 1, PartOfSpeech.ADJECTIVE)
            || w.is(own - 1, PartOfSpeech.NOUN)
            || w.is(own - 1, PartOfSpeech.VERB))
        && !w.in(own - 2, Vocabulary.LEVEL);
  }

  /** 县 农牧 和 科技局: one office, whose subject stands right behind its level. */
  private static boolean isOfTwoSubjects(Words w, int[] placeStarts, int and) {
    return w.last(and + 1) == '局'
        && w.length(and - 1) == 2
        && !w.in(and - 1, Vocabulary.HEAD | Vocabulary.WHOLE)
        && and >= 2
        && (w.in(and - 2, Vocabulary.LEVEL) || placeStarts[and - 2] >= 0);
  }

  private static boolean isAnd(Words w, int i) {
    return w.isChar(i, '和') || w.isChar(i, '与');
  }

  /** Whether a name may begin with the token. */
  private static boolean isAnchor(Words w, int i) {
    String word = w.word(i);
    return w.is(i, PartOfSpeech.PLACE)
        || w.is(i, PartOfSpeech.ORGANIZATION)
        || w.is(i, PartOfSpeech.PROPER_NAME)
        || w.is(i, PartOfSpeech.STRING)
        || w.is(i, PartOfSpeech.PERSON) && w.length(i) > 1
        || w.is(i, PartOfSpeech.NUMERAL) && word.startsWith("第")
        || PlaceEndings.endsAsPlace(word)
        || word.length() >= 3 && Transliteration.is(word)
        || w.in(i, Vocabulary.WHOLE)
        || w.in(i, Vocabulary.LEVEL | Vocabulary.WEAK_LEVEL)
            && !w.isChar(i - 1, '跨')
            // 产业 集中 区 管委会
            && !(w.isChar(i, '区') && ZONES.has(w, i - 1))
            // 两 县 河长办
            && !w.is(i - 1, PartOfSpeech.NUMERAL)
        || w.is(i, PartOfSpeech.NOUN)
            && w.length(i) >= 2
            && w.length(i) <= 3
            && (w.isBoundary(i - 1) && w.isUnknown(i) || Levels.isListed(w, i));
  }
}
