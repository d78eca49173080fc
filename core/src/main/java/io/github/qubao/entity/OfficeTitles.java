package io.github.qubao.entity;

/** Stateless. Offices that belong to the title of whoever is named behind them: 统战部 部长. */
final class OfficeTitles {
  /** Parts of a committee that a title begins with: 统战部 部长, 党委 副 书记. */
  private static final WordSet OF_TITLES =
      new WordSet("组织部 宣传部 统战部 政法委 人武部 武装部 人大工委 纪工委 党工委 纪委 监委 办事处");

  /** Of these a place or level is named with the title: 镇 党委 书记. */
  private static final WordSet OF_PARTY_TITLES = new WordSet("党委 党工委 党支部 党总支 党组");

  private static final WordSet PARTY_TITLES = new WordSet("书记 委员 常委 副书记 第一书记");

  private static final WordSet SUBJECTS = new WordSet("组织 宣传 统战 政法 纪检 武装");

  private static final WordSet MEMBERS = new WordSet("委员 部长");

  /** What committees of the party have before 委. */
  private static final CharSet BEFORE_COMMITTEE = new CharSet("省市区县旗州盟镇乡村纪工法");

  private OfficeTitles() {}

  /** 县委 书记, 统战部 部长, 镇 党委 副 书记: the title of whoever is named behind it. */
  static boolean isOfTitle(Words w, int anchor, int head) {
    // 石塘镇 党委 组织 委员
    if (OF_PARTY_TITLES.has(w, head) && SUBJECTS.has(w, head + 1) && MEMBERS.has(w, head + 2)) {
      return true;
    }
    // 区委 政法委 副 书记: its office is of the title, too.
    if (OF_TITLES.has(w, head + 1) && w.last(head) == '委' && isOfParty(w, head)) {
      int further = w.isChar(head + 2, '副') ? head + 3 : head + 2;
      if (PARTY_TITLES.has(w, further)) {
        return true;
      }
    }
    int behind = w.isChar(head + 1, '副') ? head + 2 : head + 1;
    if (!w.in(behind, Vocabulary.TITLE)) {
      return false;
    }
    String office = w.word(head);
    String title = w.word(behind);
    if (OF_PARTY_TITLES.has(office) && PARTY_TITLES.has(title)) {
      return true;
    }
    if (isOfMembers(w, head)) {
      return true;
    }
    // 九江 市委 常委, 县 纪委 副 书记: the title, behind the place.
    if (w.last(head) == '委' && PARTY_TITLES.has(title) && isOfParty(w, head)) {
      return true;
    }
    return anchor == head
        && (OF_TITLES.has(office)
            || w.last(head) == '委' && OrganizationHeads.isPartyOffice(w, head));
  }

  /** 柳溪镇 人大 代表, 全国 政协 委员, 中央 总书记: what titles are made of everywhere. */
  static boolean isOfMembers(Words w, int head) {
    return w.endsWith(head, "人大") && w.isWord(head + 1, "代表")
        || w.endsWith(head, "政协") && w.isWord(head + 1, "委员")
        || w.isWord(head + 1, "总书记")
        || w.isWord(head, "书记处") && w.isWord(head + 1, "书记");
  }

  /** 市委, 县 委, 区纪委, 政法委: whose leaders are 书记, and no 卫健委. */
  private static boolean isOfParty(Words w, int i) {
    char before = w.text().charAt(Math.max(0, w.end(i) - 2));
    return BEFORE_COMMITTEE.has(before);
  }
}
