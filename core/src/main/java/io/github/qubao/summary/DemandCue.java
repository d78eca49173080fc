package io.github.qubao.summary;

import io.github.qubao.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Immutable. The words of a sentence that introduce demands: 会议强调，; 祁芳提出三点要求：.
 *
 * @param start where the verb begins
 * @param end where what is demanded begins, behind the mark
 */
record DemandCue(int start, int end) {
  /** No verb is looked for farther in a sentence. */
  private static final int FARTHEST = 200;

  private static final String FIRSTS = "强指要提";

  /** A verb, what may stand between it and the mark, and the mark. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?:强调|指出|要求|提出)(?:了?(?:以下)?[一二三四五六七八九两几][点条项个方面]{0,3}|了)?"
              + "(?:明确|具体|工作)?(?:要求|意见|希望)?(?:[，,]|：(?!“)|——|—|$)"
              + "|要求(?=[^，。；：]{1,14}?(?:要|必须|务必|应)(?![求急]))");

  /** Before 要求, 提出 makes it a demand in any case: 提出明确要求. */
  private static final Pattern MADE = Pattern.compile("提出|提了|作出|部署");

  /** What a clause begins with in which 要求 is a noun: 根据《…规范》要求，. */
  private static final Pattern ACCORDING =
      Pattern.compile(
          "(?:严格|认真|全面|积极|坚决|进一步)?(?:根据|按|依据|依照|遵照|参照|对照|对标|围绕|结合|落实|贯彻|符合|不符|达到|达不到|满足|响应|"
              + "鉴于|基于|因|应[^该当]|随着|达|超出)");

  /** Before 要求 as a noun: 上级的要求，; 高标准、严要求，; 达到预期要求，. */
  private static final Pattern NOUN_BEFORE =
      Pattern.compile(
          "(?:[的》”」、和与及严高]|上级|相关|有关|各项|总体|具体|工作|任务|标准|质量|政策|文件|规定|规范|预期|基本|规划|时限|达标|验收|技术)$"
              + "|达到|符合|满足|不合");

  /** What ends a speaker's name and titles. */
  private static final Pattern AFTER_SPEAKER =
      Pattern.compile(
          "在|对|就|向|代表|充分|首先|再次|反复|着重|特别|详细|实地|深入|一行|先后|听取|主持|传达|宣读|结合|通过|围绕|率|带队|来到|到|"
              + "强调|指出|要求|提出|表示|认为|讲话|还|并|又|也|进一步|明确|出席|参加|调研|察看|检查|督导|走访|随后|同时|最后|于|[（(]");

  /** What may stand before a speaker: 会上，; 6月3日，; 随后. */
  private static final Pattern BEFORE_SPEAKER =
      Pattern.compile(
          "(?:会上|会后|随后|最后|其间|期间|当天|当日|日前|近日|座谈会上|会议期间|同时|另外|此外|[0-9]{1,2}月[0-9]{1,2}日[上下]?午?)[，,]?");

  private static final int LONGEST_SPEAKER = 24;

  /** So many clauses before the verb's own may name the speaker. */
  private static final int CLAUSES_BACK = 3;

  /** The first of a sentence, if it has one. */
  static Optional<DemandCue> find(String body, Span s) {
    int last = Math.min(s.end(), s.start() + FARTHEST);
    Matcher verb = VERB.matcher(body);
    for (int i = s.start(); i < last; i++) {
      char c = body.charAt(i);
      if ("。；：".indexOf(c) >= 0) {
        return Optional.empty();
      }
      if (FIRSTS.indexOf(c) < 0 || !verb.region(i, contentEnd(body, s)).lookingAt()) {
        continue;
      }
      boolean open = verb.end() == contentEnd(body, s) && !endsWithMark(body, verb.end());
      boolean noun = body.startsWith("要求", i) && isNoun(body, s.start(), i);
      if (!noun
          && (!open || verb.end() - i > 2 && MADE.matcher(body).region(i, verb.end()).find())) {
        return Optional.of(new DemandCue(i, verb.end()));
      }
    }
    return Optional.empty();
  }

  private static boolean endsWithMark(String body, int end) {
    return "，,：—".indexOf(body.charAt(end - 1)) >= 0;
  }

  /** The end of a sentence without its stop. */
  private static int contentEnd(String body, Span s) {
    int end = s.end();
    while (end > s.start() && "。！!".indexOf(body.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isNoun(String body, int from, int at) {
    int start = clauseStart(body, from, at);
    if (MADE.matcher(body).region(start, at).find()) {
      return false;
    }
    return NOUN_BEFORE.matcher(body).region(start, at).find()
        || ACCORDING.matcher(body).region(start, at).lookingAt();
  }

  private static int clauseStart(String body, int from, int at) {
    int start = at;
    while (start > from && "，,；：".indexOf(body.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** Whether what follows need not be a demand: 村民提出，路灯太暗. */
  boolean isWeak(String body) {
    return end - start <= 3 && (body.startsWith("提出", start) || body.startsWith("指出", start));
  }

  /** Who demands, if the sentence says so before the verb. */
  Optional<String> speaker(String body, Span s) {
    int end = start;
    for (int n = 0; n < CLAUSES_BACK && end >= s.start(); n++) {
      int from = clauseStart(body, s.start(), end);
      Optional<String> found = speaker(body.substring(from, end).strip());
      if (found.isPresent()) {
        return found;
      }
      end = from - 1;
    }
    return Optional.empty();
  }

  private static Optional<String> speaker(String clause) {
    Matcher before = BEFORE_SPEAKER.matcher(clause);
    String rest = before.lookingAt() ? clause.substring(before.end()) : clause;
    Matcher after = AFTER_SPEAKER.matcher(rest);
    String name = after.find() ? rest.substring(0, after.start()) : rest;
    boolean named =
        name.length() > 1
            && name.length() <= LONGEST_SPEAKER
            && name.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || c == '、' || c == '“' || c == '”');
    return named && !List.of("会上", "会后", "为此", "其中").contains(name)
        ? Optional.of(name)
        : Optional.empty();
  }
}
