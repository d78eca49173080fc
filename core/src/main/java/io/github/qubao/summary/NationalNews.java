package io.github.qubao.summary;

import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.List;

/** Stateless and thread-safe. Tells news of the country or the world from a district's. */
final class NationalNews {
  /** What news of the country or the world names at its beginning. */
  private static final WordMatcher NATIONAL =
      WordMatcher.of("习近平", "总书记", "国家主席", "国务院", "中共中央", "党中央", "外交部", "总理", "总统", "外长", "联合国");

  /** The same, but for 商务部门 of a district. */
  private static final List<String> MINISTRIES = List.of("商务部", "财政部");

  /** News of a district names these too (全国文明城市), but behind its own places. */
  private static final WordMatcher OF_THE_COUNTRY = WordMatcher.of("我国", "全国", "中国", "国家");

  private static final String LEADER = "习近平";

  /** What stands before his name where an office says what it follows. */
  private static final List<String> CREEDS = List.of("贯彻", "落实", "学习", "践行", "牢记", "遵循", "以", "响应");

  private static final int CREED_WITHIN = 6;

  private static final int LOCAL_HEAD = 40;

  /** What news of a district names there. */
  private static final WordMatcher LOCAL =
      WordMatcher.of(
          "县", "镇", "乡", "街道", "村", "社区", "分局", "旗", "我市", "市委", "市人", "市公安", "市检察", "大队", "中队",
          "派出所", "检查站", "救助站", "救助管理站", "消防站", "供电所", "附属小学", "实验小学", "中心小学", "幼儿园", "连队", "团场",
          "法院执行局");

  /** Before 区 these make another word of it (地区, 小区), */
  private static final String NO_DISTRICT_BEFORE = "地小景园山灾老牧库校片厂城疆湾战牲林海军禁误社时";

  /** and these behind it (区域). */
  private static final String NO_DISTRICT_BEHIND = "域别间分块位";

  /** So many units of the text may name either. */
  private static final int NATIONAL_HEAD = 200;

  private NationalNews() {}

  /**
   * Whether an article is news of the country or the world. Districts write otherwise: a scene or a
   * quotation may stand before the news. What a page has before the text tells nothing: a menu may
   * name China.
   */
  static boolean is(String title, String body, Prose prose) {
    String text = head(body, prose.sentences());
    String head = withoutCreed(title + text);
    if (NATIONAL.isIn(head, 0, head.length()) || namesMinistry(head) || !isLocal(head)) {
      return true;
    }
    String first = text.substring(0, Math.min(LOCAL_HEAD, text.length()));
    return OF_THE_COUNTRY.isIn(head, 0, head.length()) && !isLocal(withoutCommon(first));
  }

  /** The first sentences together, cut where they are long. */
  private static String head(String body, List<Span> sentences) {
    StringBuilder out = new StringBuilder(NATIONAL_HEAD);
    for (int i = 0; i < sentences.size() && out.length() < NATIONAL_HEAD; i++) {
      Span s = sentences.get(i);
      int end = Math.min(s.end(), s.start() + NATIONAL_HEAD - out.length());
      out.append(body, s.start(), end);
    }
    return out.toString();
  }

  private static boolean namesMinistry(String head) {
    for (String ministry : MINISTRIES) {
      for (int at = head.indexOf(ministry); at >= 0; at = head.indexOf(ministry, at + 1)) {
        if (!head.startsWith("门", at + ministry.length())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Without what an office says it follows: 为贯彻落实习近平总书记…, 以习近平新时代…. */
  private static String withoutCreed(String head) {
    String out = head;
    for (int at = out.indexOf(LEADER); at > 0; at = out.indexOf(LEADER, at + 1)) {
      String before = out.substring(Math.max(0, at - CREED_WITHIN), at);
      if (CREEDS.stream().anyMatch(before::contains)) {
        int comma = out.indexOf('，', at);
        out = out.substring(0, at) + (comma < 0 ? "" : out.substring(comma));
      }
    }
    return out;
  }

  /** Without the words that have a district's kind in them and name none. */
  private static String withoutCommon(String head) {
    return head.replace("乡村", "").replace("农村", "").replace("城乡", "").replace("城镇", "");
  }

  private static boolean isLocal(String head) {
    for (int i = head.indexOf('区', 1);
        i > 0 && i + 1 < head.length();
        i = head.indexOf('区', i + 1)) {
      if (NO_DISTRICT_BEFORE.indexOf(head.charAt(i - 1)) < 0
          && NO_DISTRICT_BEHIND.indexOf(head.charAt(i + 1)) < 0) {
        return true;
      }
    }
    return LOCAL.isIn(head, 0, head.length());
  }
}
