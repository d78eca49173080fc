package io.github.qubao.entity;

import io.github.qubao.text.Surnames;

/** Stateless. Whether a name is short for another that stands before it. */
final class ShortNames {
  /** What tells one office from another of its kind: 中医院 is no 医院, 第二小学 no 小学. */
  private static final CharSet TELLING = new CharSet("第中妇儿");

  private ShortNames() {}

  /** 万书记 for 万黎明, 阿不都 for 买买提·阿不都. */
  static boolean isPerson(Entity e, Entity full) {
    String text = e.text();
    int surname = Surnames.lengthAt(text, 0);
    if (isAddressed(text) && !isAddressed(full.text())) {
      String address = text.substring(surname);
      return surname > 0
          && full.text().startsWith(text.substring(0, surname))
          && !address.startsWith("某")
          && (full.title().isEmpty() || fits(full.title().get(), address));
    }
    return full.text().length() > text.length() && full.text().startsWith(text + "·");
  }

  /** Whether one may be addressed so who has that title: no 书记 is addressed as 局长. */
  private static boolean fits(String title, String address) {
    return title.contains(address)
        || !Vocabulary.isOffice(address)
        || !Vocabulary.isOffice(title.substring(Math.max(0, title.length() - 2)));
  }

  private static boolean isAddressed(String text) {
    int surname = Surnames.lengthAt(text, 0);
    return surname > 0 && text.length() > surname && Vocabulary.isAddress(text.substring(surname));
  }

  /** 云桥 for 云桥县. */
  static boolean isPlace(String text, String full) {
    return full.length() == text.length() + 1
        && text.length() >= 2
        && full.startsWith(text)
        && Levels.ENDS.has(full.charAt(full.length() - 1));
  }

  /** 县医院 for 云桥县人民医院, 区创文办 for 区创建全国文明城市工作办公室: its characters in their order. */
  static boolean isOrganization(String text, String full) {
    if (text.length() >= full.length() || text.length() < 2 || lastOf(text) != lastOf(full)) {
      return false;
    }
    int at = full.indexOf(text.charAt(0));
    // What stands before the first character is a place: 云桥 县人民医院.
    if (at < 0 || at > 0 && !Levels.ENDS.has(text.charAt(0))) {
      return false;
    }
    int next = 0;
    for (; at < full.length() && next < text.length(); at++) {
      if (full.charAt(at) == text.charAt(next)) {
        next++;
      } else if (TELLING.has(full.charAt(at))) {
        return false;
      }
    }
    return next == text.length();
  }

  /** The last character of a name's head, as short names have it: 办 of 办公室. */
  static char lastOf(String text) {
    if (text.endsWith("办公室")) {
      return '办';
    }
    return text.endsWith("委员会") ? '委' : text.charAt(text.length() - 1);
  }
}
