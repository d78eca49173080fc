package io.github.qubao.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Stateless and thread-safe. The words that datelines and bylines are made of: roles, agencies and
 * marks. docs/architecture.md says where a new one is written too.
 */
final class BylineWords {
  private static final String BEFORE_ROLES = "本报|本台|首席|见习|特约|特邀|实习|全媒体|全媒|融媒体|融媒|驻区|区融媒体中心";

  private static final String ROLE_NAMES = "记者|通讯员|实习生|报道员|通讯|评论员|撰稿人?";

  /** What a page calls a writer, as a regex. No role has more than six words before its last. */
  static final String ROLE = "(?:" + BEFORE_ROLES + "){0,6}+(?:" + ROLE_NAMES + ")";

  static final Pattern ROLES = Pattern.compile(ROLE);

  /** Words that tell of writers in a bracket behind a dateline. */
  static final String IN_BRACKET = "记者|通讯员|新闻联播|实习生|撰稿|评论员|报道员";

  /** What stands before names instead of a role: 作者：甲. */
  static final String AUTHOR_LABELS = "作者|撰文|文字|图文|文图|文";

  /** With which characters a role may begin. */
  static final String ROLE_FIRSTS =
      Pattern.compile("\\|")
          .splitAsStream(BEFORE_ROLES + "|" + ROLE_NAMES)
          .map(w -> w.substring(0, 1))
          .distinct()
          .collect(Collectors.joining());

  /** Who sends news, as a regex. */
  static final String AGENCY = "(?:本报|本刊|本台|本[网站](?=讯)|据?新华社|中新社|人民网|新华网|中新网|央视网|央广网)";

  /** What stands before a dateline or byline that runs on as text. */
  static final String BULLETS = "□■◆◇●◎";

  /** What stands before a byline on a line of its own. */
  static final String MARKS = BULLETS + "○▲△⊙☆★";

  /** No line that is nothing but a byline has more characters. */
  static final int LONGEST_LINE = 36;

  private BylineWords() {}

  /** Whether {@code text[start, end)} begins with a role. */
  static boolean beginWith(String text, int start, int end) {
    return ROLES.matcher(text).region(start, end).lookingAt();
  }
}
