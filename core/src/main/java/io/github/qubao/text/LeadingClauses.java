package io.github.qubao.text;

import java.util.regex.Pattern;

/**
 * Stateless and thread-safe. Finds the act behind what a sentence begins with: what it is done for
 * (为进一步…), on what occasion (正值…之际) and when.
 */
final class LeadingClauses {
  private static final String AIMS =
      "以便?|从而|进而|并|不断|进一步|扎实|切实|有效|全面|深入|持续|着力|大力|积极|充分|更好|加快|加强|提升|提高|推动|推进|改善|营造|增强|促进|落实|确保|保障|维护|贯彻"
          + "|弘扬|打造|筑牢|夯实|丰富|普及|引导|解决|做好|抓好|防范|预防|助力|守护|守牢|方便|满足|规范|激发|凝聚|健全|完善|优化|强化|深化|巩固|拓展|传承|倡导|培养|培育"
          + "|畅通|增加|拓宽|盘活|搭建|破解|带动|响应|遏制|消除|压实|展示|扩大|减少|降低|避免|杜绝|最大限度|真正|及时|共同|合力|净化|传递|形成|实现|做到|检验|锻炼|发挥|铭记|缅怀|庆祝|纪念|尽快|早日|让|使";

  /** What a clause of a purpose begins with. */
  private static final Pattern AIM = Pattern.compile("(?:为了?|" + AIMS + ")");

  /** A purpose that is sure: 为 before a verb or a manner, not before who is served (为老人). */
  private static final Pattern SURE_PURPOSE = Pattern.compile("为(?:了|" + AIMS + ")");

  private static final Pattern NO_PURPOSE =
      Pattern.compile("为(?:期|何|什么|此|人|准|主|民|首|政|首位|[0-9一二三四五六七八九十])");

  /** An occasion by its beginning, */
  private static final Pattern OCCASION =
      Pattern.compile(
          "正值|时值|适逢|恰逢|欣逢|喜逢|正逢|又逢|又正值|值此|随着|伴随着?|临近|针对|根据|按照|依据|围绕|由于|鉴于|结合|依托|受[^，。]{1,20}(?:影响|委托|邀请)"
              + "|在[^，。]{2,60}(?:之际|前夕|来临|基础上|同时|背景下|前提下|支持下|带领下|指导下|领导下)");

  private static final CharSet OCCASION_FIRSTS = new CharSet("正时适恰欣喜逢又值随伴临针根按依围由鉴结受在");

  /** and by its end. */
  private static final String[] OCCASION_ENDS = {"之际", "时节", "前夕", "来临", "到来", "之年", "之时"};

  /** The last character of each of those: most clauses end with none. */
  private static final CharSet OCCASION_LASTS = new CharSet("际节夕临来年时");

  /** Behind who says it, a purpose is part of what is said. */
  private static final String[] SAYS = {"说", "强调", "指出", "表示", "要求", "介绍", "认为", "提出", "建议", "希望"};

  private static final CharSet TIME =
      new CharSet("0123456789０１２３４５６７８９一二三四五六七八九十年月日号上下午晚早中凌晨时许点分近前连来当今昨天期周末本星季度间夜春夏秋冬至起—-～~、 　");

  private static final CharSet STOPS = new CharSet("，,；;");

  private LeadingClauses() {}

  /**
   * Where the main clause begins, with the time before it; 0 where the sentence begins with it, -1
   * if it is all purpose.
   */
  static int mainClause(String s) {
    int main = 0;
    boolean skipped = false;
    boolean purpose = false;
    boolean time = false;
    boolean opening = true;
    for (int from = 0; from < s.length(); ) {
      int end = clauseEnd(s, from);
      int next = Math.min(s.length(), end + 1);
      boolean last = next == s.length();
      if (purpose ? isAim(s, from, last) : isPurpose(s, from, opening && !last)) {
        purpose = true;
        skipped = true;
        time = false;
      } else if (isOccasion(s, from, end)) {
        skipped = true;
        time = false;
      } else if (isTime(s, from, end) && !last) {
        main = time ? main : from;
        time = true;
        from = next;
        continue;
      } else if (from == 0 && !last && isPurpose(s, next, false) && isBackground(s, end)) {
        skipped = true;
        opening = false;
      } else {
        return skipped ? time ? main : from : 0;
      }
      from = next;
    }
    return purpose ? -1 : 0;
  }

  /**
   * A purpose that opens the sentence, but for occasion and time, may be of any wording where a
   * clause follows it; alone it tells whom an act serves: 为村民免费体检。
   */
  private static boolean isPurpose(String s, int from, boolean opening) {
    if (s.charAt(from) != '为' || NO_PURPOSE.matcher(s).region(from, s.length()).lookingAt()) {
      return false;
    }
    return opening || SURE_PURPOSE.matcher(s).region(from, s.length()).lookingAt();
  }

  private static boolean isAim(String s, int from, boolean last) {
    Pattern aim = last && s.charAt(from) == '为' ? SURE_PURPOSE : AIM;
    return aim.matcher(s).region(from, s.length()).lookingAt();
  }

  private static boolean isOccasion(String s, int from, int end) {
    if (OCCASION_FIRSTS.has(s.charAt(from)) && OCCASION.matcher(s).region(from, end).lookingAt()) {
      return true;
    }
    if (end == from || !OCCASION_LASTS.has(s.charAt(end - 1))) {
      return false;
    }
    for (String e : OCCASION_ENDS) {
      if (end - from > e.length() && s.startsWith(e, end - e.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause says nothing but when; one without a character says nothing. */
  static boolean isTime(String s, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!TIME.has(s.charAt(i))) {
        return false;
      }
    }
    return end > from;
  }

  /** Whether the first clause does nothing and says nothing: 近期天气干燥, 据悉. */
  private static boolean isBackground(String s, int end) {
    String clause = s.substring(0, end);
    for (String says : SAYS) {
      if (clause.endsWith(says)) {
        return false;
      }
    }
    return !SentenceRules.ACT.isIn(clause);
  }

  /** Where a clause ends: a comma or semicolon outside of brackets, or the sentence's end. */
  private static int clauseEnd(String s, int from) {
    int depth = 0;
    for (int i = from; i < s.length(); i++) {
      char c = s.charAt(i);
      if (Characters.isHan(c)) {
        continue;
      }
      depth += Characters.nesting(c);
      if (depth <= 0 && STOPS.has(c)) {
        return i;
      }
    }
    return s.length();
  }
}
