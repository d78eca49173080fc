package io.github.qubao.summary;

import io.github.qubao.text.Characters;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Not thread-safe. Finds what was demanded: the clauses after 会议强调，… and the like, in that sentence
 * and in those soon after it in the same paragraph that go on with 要, 必须 and their kind; in the
 * lines below where the introduction ends its line (强调——).
 */
final class KeyPoints {
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:(?:同时|此外|另外)[，,])?(?:必须|务必|应当?|坚持|加快|加强|希望|着力|切实|首先|其次|再次|最后|第[一二三四五六七八九十]|[一二三四五六七八九十](?:是|要)"
              + "|[（(]?[一二三四五六七八九十]+[、）)]|[1-9][.．、](?![0-9])|[①②③④⑤⑥⑦⑧⑨]|[^，。；：“”]{0,16}?(?<![主重需首是])要(?![求闻点素]))");

  /** The number of an item; the same demand may stand with it and without. */
  private static final Pattern NUMBER =
      Pattern.compile("(?:[一二三四五六七八九十](?:是|要)|[（(]?[一二三四五六七八九十]+[、）)]|同时|此外|另外|要|[，,、]){0,4}+");

  private static final Pattern DEMANDS =
      Pattern.compile("要(?![闻点素])|必须|务必|应当?|须|需|不得|严禁|确保|坚持|切实|力争|希望|首先|[一二三四五六七八九十]是");

  /** A clause with one of these and no demand states something: 冬修水利关系来年收成. */
  private static final Pattern STATES =
      Pattern.compile("关系|事关|意义|取得|成效|成绩|成果|形势|无小事|头等大事|是|已经?|了|存在|仍有|面临|正处|处于|表明|证明|反映");

  /** What an office does with a claim; a sentence with 由 that ends in it tells a rule. */
  private static final List<String> HANDLED = List.of("办理", "受理", "审核", "发放", "代办", "审批");

  /** So far in a sentence stands from when on something may be had. */
  private static final int LATEST_START = 12;

  private static final String ENDS = Characters.SENTENCE_ENDS + "；;—";

  /** So many sentences of another kind may stand between what goes on. */
  private static final int STRANGERS = 1;

  private final String body;
  private final List<Summary.KeyPoint> out = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private Optional<String> by = Optional.empty();

  private KeyPoints(String body) {
    this.body = body;
  }

  static List<Summary.KeyPoint> of(String body, Prose prose) {
    KeyPoints points = new KeyPoints(body);
    points.read(prose.sentences());
    return List.copyOf(points.out);
  }

  private void read(List<Span> sentences) {
    int apart = STRANGERS + 1;
    int before = 0;
    boolean below = false;
    for (Span s : sentences) {
      boolean sameLine = below || !breaksLine(before, s.start());
      before = s.end();
      Optional<DemandCue> cue = DemandCue.find(body, s);
      if (cue.isPresent()) {
        by = cue.get().speaker(body, s).or(() -> sameLine ? by : Optional.empty());
        apart = 0;
        below = clauses(cue.get().end(), s.end(), cue.get().isWeak(body)) == 0;
      } else if (!sameLine || apart > STRANGERS) {
        by = sameLine ? by : Optional.empty();
        apart = STRANGERS + 1;
        below = false;
      } else if (GOES_ON.matcher(body).region(s.start(), s.end()).lookingAt()) {
        apart = 0;
        clauses(s.start(), s.end(), false);
      } else {
        apart++;
      }
    }
  }

  private boolean breaksLine(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Characters.endsLine(body.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * One for each stretch between semicolons outside of quotes and brackets; how many there are.
   *
   * @param weak whether they may be no demands
   */
  private int clauses(int from, int to, boolean weak) {
    int start = from;
    int depth = 0;
    int n = 0;
    for (int i = from; i <= to; i++) {
      char c = i < to ? body.charAt(i) : '；';
      depth += Characters.nesting(c);
      if (i == to || depth <= 0 && (c == '；' || c == ';')) {
        n += add(start, i, weak) ? 1 : 0;
        start = i + 1;
      }
    }
    return n;
  }

  /**
   * Without the marks around it; nothing that has no letter, digit or character to read. Whether
   * something can be read, a demand or not.
   */
  private boolean add(int from, int to, boolean weak) {
    int start = from;
    int end = to;
    while (end > start && isEdge(body.charAt(end - 1), ENDS)) {
      end--;
    }
    while (start < end && isEdge(body.charAt(start), "，,、—")) {
      start++;
    }
    String text = body.substring(start, end);
    if (text.codePoints().noneMatch(KeyPoints::isReadable)) {
      return false;
    }
    if (isDemand(text, weak) && seen.add(NUMBER.matcher(text).replaceFirst(""))) {
      out.add(new Summary.KeyPoint(text, new Span(start, end), by));
    }
    return true;
  }

  private static boolean isDemand(String text, boolean weak) {
    return !isRule(text) && (DEMANDS.matcher(text).find() || !weak && !STATES.matcher(text).find());
  }

  /** Whether it tells who may have something and where: …的老人，由街道办理; 6月份起可…. */
  private static boolean isRule(String text) {
    int from = text.indexOf("起可");
    int by = text.lastIndexOf('由');
    return from > 0 && from <= LATEST_START
        || by >= 0
            && HANDLED.stream().anyMatch(text::endsWith)
            && text.indexOf('，', by) < 0
            && !text.startsWith("要");
  }

  private static boolean isReadable(int codePoint) {
    return Character.isLetterOrDigit(codePoint) && !Characters.isBlank(codePoint);
  }

  private static boolean isEdge(char c, String marks) {
    return marks.indexOf(c) >= 0 || Characters.isBlank(c);
  }
}
