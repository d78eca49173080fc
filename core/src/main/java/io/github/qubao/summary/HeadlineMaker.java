package io.github.qubao.summary;

import io.github.qubao.document.Document;
import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Not thread-safe. Makes a headline of a sentence: its first clause that tells who did what,
 * without when, what for and asides; a second one where it is short.
 */
final class HeadlineMaker {
  /** A clause below this says too little for a headline of its own. */
  private static final int SHORT = 12;

  private static final int SHORTEST = 5;

  /** So many of a sentence's clauses are looked at, of so many units. */
  private static final int MOST_CLAUSES = 8;

  private static final int LONGEST_SENTENCE = 400;

  /** So many clauses may stand between a subject and its act. */
  private static final int MOST_SKIPPED = 3;

  private static final String DAY =
      "(?:[0-9０-９]{2,4}年)?(?:[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?|[0-9０-９]{1,2}日)(?:[至—-][0-9０-９月]{1,5}日)?"
          + "(?:凌晨|清晨|上午|中午|下午|傍晚|晚间?|起|以来)?(?:[0-9零一二三四五六七八九十]{1,3}[点时](?:半|许|左右|[0-9一二三四五六七八九十]{1,3}分)?)?"
          + "|近日|近期|日前|连日来|当[天日晚]|[今昨][天日晚](?:（[^（）]{1,12}）)?(?:上午|下午)?|今年|去年|前年|这几天|最近|前不久|不久前";

  /** Nouns that a time before them belongs to: 编制近期建设规划, 部署今年工作, 比去年同期. */
  private static final String NAMED_BY_TIME =
      "(?:重点|主要|经济|建设|发展|收支|财政){0,2}(?:规划|计划|工作|任务|目标|要点|重点|安排|打算|形势|情况|预算|同期)";

  /** A title may begin with a time: 《今年工作要点》. */
  private static final Pattern WHEN =
      Pattern.compile("(?<![到至于从由在自《“0-9０-９])(?:" + DAY + ")(?![的国至份—-]|" + NAMED_BY_TIME + ")");

  private static final Pattern ONLY_WHEN = Pattern.compile("(?:截至)?(?:" + DAY + ")(?:前后?|当天|时)?");

  /** What a clause begins with that only leads to the act. */
  private static final Pattern LEADS =
      Pattern.compile(
          "(?:为(?!期|何|什么|民|主|首)|随着|经过|根据|按照|依托|据|截至|自(?!然|来|己|愿|动|助)|针对|围绕|由于|当(?!地|选|场|年)|正值|时值|得益于|面对|鉴于|在.{0,24}(?:下|中|上|后|时|里|前|际)$"
              + "|近年来|今年以来|今年(?!.{6})|一直以来|长期以来|.{0,12}(?:以来|之际|期间|获悉|了解到?)$|记者|会上|会议(?:听取|学习|传达|指出|强调|认为)|会前|会后|其中|此次|这是|通过|借助|利用|目前|眼下|如今|走进|来到|编者按|[是要]|这|该|此|其|他|她|它"
              + "|.{4,40}后$|.{0,10}(?:旺季|季节|时节|伊始|清晨|早晨|傍晚|夜晚|时分|前后|第一天|节日|假期)$)");

  /** What a clause ends with that only says who says so. */
  private static final Pattern SAYS =
      Pattern.compile(
          "(?:说|称|反映|坦言|感慨|直言|指出|表示|认为|强调|通报|介绍|显示|发现|宣布|获悉|提出|透露|消息|声明|报道|告诉记者|是|问题|情况|主持会议|主持并讲话|讲话|出席活动|参加会议)$");

  /** The same where what follows is the act of who stands before. */
  private static final Pattern DECIDES = Pattern.compile("(?:决定|宣布|明确|计划|联合下发通知|下发通知|印发通知|发出通知)$");

  /** Behind a subject: with whom, by what means or where it went, before the clause of the act. */
  private static final Set<String> MEANS =
      Set.of(
          "联合", "会同", "携手", "协同", "带着", "依托", "结合", "针对", "围绕", "按照", "立足", "聚焦", "坚持", "通过", "利用",
          "借助", "根据", "抓住", "瞄准", "紧扣", "踩着", "冒着", "以", "从", "来到", "走进", "深入", "赴", "前往");

  /** What may be left out before a verb. */
  private static final Pattern ADVERBS =
      Pattern.compile(
          "(?:积极|认真|扎实|全面|进一步|隆重|正式|顺利|成功|精心|专门|集中|圆满|有序|大力|持续|充分|切实)(?=[\\u4e00-\\u9fff]{2})");

  private static final Pattern WHERE =
      Pattern.compile("在[^，在]{2,16}(?=(?:举行|召开|举办|开展|启动|开幕|揭牌|开工))");

  private static final Pattern TOGETHER =
      Pattern.compile("(?:联合|会同|携手|协同)[^，]{2,24}(?=(?:举行|召开|举办|开展|启动|组织))");

  private static final Pattern ASIDE = Pattern.compile("[（(][^（）()]{0,60}[）)]");

  private final Document document;

  HeadlineMaker(Document document) {
    this.document = document;
  }

  /** The headline of the first of these sentences that gives one. */
  Optional<Summary.Headline> make(List<Span> sentences) {
    for (Span s : sentences) {
      Optional<String> text = whole(s);
      if (text.isPresent()) {
        return Optional.of(new Summary.Headline(text.get(), s));
      }
    }
    return sentences.stream().findFirst().flatMap(this::cut);
  }

  /**
   * Of the first clause that is more than a lead-in; empty if that is too long, or has no subject.
   */
  private Optional<String> whole(Span s) {
    List<Span> clauses = clauses(s);
    int i = 0;
    while (i < clauses.size() && leads(clauses, i)) {
      i++;
    }
    if (i == clauses.size() || !begins(clauses.get(i))) {
      return Optional.empty();
    }
    int subjectEnd = subjectEnd(clauses.get(i));
    String first = text(clauses.get(i));
    Matcher decides = DECIDES.matcher(first);
    if (subjectEnd > 0 || decides.find()) {
      int act = act(clauses, i + 1);
      if (act < clauses.size()) {
        String subject =
            subjectEnd > 0
                ? trimmed(document.body().substring(clauses.get(i).start(), subjectEnd))
                : first.substring(0, decides.start());
        first = subject + text(clauses.get(act));
        i = act;
      }
    }
    first = shortened(first);
    if (first.length() > Summary.Headline.MAX_CHARS || first.length() < SHORTEST) {
      return Optional.empty();
    }
    return Optional.of(first.length() < SHORT ? joined(first, clauses, i + 1) : first);
  }

  /** Where the subject ends in a clause that has no act: only means, or nothing; else 0. */
  private int subjectEnd(Span clause) {
    if (isOnlySubject(clause)) {
      return clause.end();
    }
    List<Token> tokens = tokens(clause);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token t = tokens.get(i);
      if (i > 0 && MEANS.contains(t.in(document.body()))) {
        PartOfSpeech next = tokens.get(i + 1).partOfSpeech();
        return next == PartOfSpeech.VERB || next == PartOfSpeech.VERBAL_NOUN ? 0 : t.start();
      }
      switch (t.partOfSpeech()) {
        case VERB, ADJECTIVE, PREPOSITION, ADVERB -> {
          return 0;
        }
        default -> {}
      }
    }
    return 0;
  }

  /** The first clause from {@code i} on that does not only tell means; the last one in any case. */
  private int act(List<Span> clauses, int i) {
    int act = i;
    while (act + 1 < clauses.size() && act < i + MOST_SKIPPED) {
      List<Token> tokens = tokens(clauses.get(act));
      if (tokens.isEmpty() || !MEANS.contains(tokens.get(0).in(document.body()))) {
        break;
      }
      act++;
    }
    return act;
  }

  /** With the next clause where both fit. */
  private String joined(String first, List<Span> clauses, int next) {
    if (next >= clauses.size()) {
      return first;
    }
    String second = shortened(text(clauses.get(next)));
    boolean fits = first.length() + 1 + second.length() <= Summary.Headline.MAX_CHARS;
    return fits && second.length() > 3 ? first + " " + second : first;
  }

  private boolean leads(List<Span> clauses, int i) {
    return leads(text(clauses.get(i)))
        || isOnlySubject(clauses.get(i)) && (i + 1 == clauses.size() || begins(clauses.get(i + 1)));
  }

  private static boolean leads(String clause) {
    return clause.isEmpty()
        || ONLY_WHEN.matcher(clause).matches()
        || LEADS.matcher(trimmed(WHEN.matcher(clause).replaceFirst(""))).lookingAt()
        || SAYS.matcher(clause).find() && !DECIDES.matcher(clause).find();
  }

  /**
   * Nothing of it but nouns (县中医院、县妇幼保健院), or no verb behind the last 的 (今年钻探的27口气井); figures at
   * the end tell something (日销鲜笋9吨).
   */
  private boolean isOnlySubject(Span clause) {
    boolean tells = false;
    for (Token t : tokens(clause)) {
      switch (t.partOfSpeech()) {
        case VERB, ADJECTIVE, MEASURE -> tells = true;
        default -> tells &= !t.in(document.body()).equals("的");
      }
    }
    return !tells;
  }

  /** Whether a clause begins as a sentence does, with a subject of its own. */
  private boolean begins(Span clause) {
    List<Token> tokens = tokens(clause);
    return !tokens.isEmpty()
        && switch (tokens.get(0).partOfSpeech()) {
          case CONJUNCTION, PREPOSITION, ADVERB, PARTICLE, VERB -> false;
          default -> true;
        };
  }

  private static String shortened(String clause) {
    String s = ASIDE.matcher(clause).replaceAll("");
    s = WHEN.matcher(s).replaceFirst("");
    for (Pattern p : List.of(ADVERBS, WHERE, TOGETHER)) {
      if (s.length() > Summary.Headline.MAX_CHARS) {
        s = p.matcher(s).replaceFirst("");
      }
    }
    return trimmed(s);
  }

  private static String trimmed(String s) {
    int start = 0;
    int end = s.length();
    while (start < end && isEdge(s.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(s.charAt(end - 1))) {
      end--;
    }
    return s.substring(start, end);
  }

  private static boolean isEdge(char c) {
    return "，,、；;：:。！!？?．.—".indexOf(c) >= 0 || Characters.isBlank(c);
  }

  /** As much of the first clause as fits, whole words. */
  private Optional<Summary.Headline> cut(Span s) {
    List<Span> clauses = clauses(s);
    Span clause = clauses.stream().filter(c -> !leads(text(c))).findFirst().orElse(s);
    String all = shortened(text(clause));
    if (all.length() <= Summary.Headline.MAX_CHARS) {
      return all.isEmpty() ? Optional.empty() : Optional.of(new Summary.Headline(all, s));
    }
    int most = clause.start() + Summary.Headline.MAX_CHARS - 1;
    int end = clause.start();
    for (Token t : tokens(clause)) {
      end = t.end() <= most ? t.end() : end;
    }
    String text = trimmed(document.body().substring(clause.start(), end));
    return text.isEmpty() ? Optional.empty() : Optional.of(new Summary.Headline(text + "…", s));
  }

  private String text(Span clause) {
    return trimmed(clause.in(document.body()));
  }

  /** The words of a stretch. */
  private List<Token> tokens(Span s) {
    List<Token> all = document.tokens();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < s.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < all.size() && all.get(end).end() <= s.end()) {
      end++;
    }
    return all.subList(low, end);
  }

  private List<Span> clauses(Span s) {
    String body = document.body();
    List<Span> out = new ArrayList<>();
    int start = s.start() + Math.max(0, Prose.mainClause(s.in(body)));
    int last = Math.min(s.end(), s.start() + LONGEST_SENTENCE);
    int depth = 0;
    for (int i = start; i <= last && out.size() < MOST_CLAUSES; i++) {
      char c = i < last ? body.charAt(i) : '，';
      depth += Characters.nesting(c);
      if (i == last
          || depth <= 0 && "，,；;：:。！？".indexOf(c) >= 0 && !Characters.isInsideNumber(body, i)) {
        if (start < i) {
          out.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return out;
  }
}
