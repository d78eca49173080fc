package io.github.qubao.summary;

import io.github.qubao.text.Characters;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what was stressed: the clauses after 会议强调，… and the like, in that sentence and in those
 * soon after it in the same paragraph that go on with 要, 必须 and their kind.
 */
final class KeyPoints {
  private static final Pattern CUE =
      Pattern.compile("[^。；：]{0,200}?(?:强调|指出|要求|提出)(?:[，,]|：(?!“))");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:(?:同时|此外|另外)[，,])?(?:必须|应当?|坚持|加快|加强|希望|着力|切实|[一二三四五六七八九十]是"
              + "|[（(]?[一二三四五六七八九十]+[、）)]|[^，。；：“”]{0,16}?(?<![主重需首是])要(?![求闻点素]))");

  /** So many sentences of another kind may stand between what goes on. */
  private static final int STRANGERS = 1;

  private KeyPoints() {}

  static List<Summary.Sentence> of(String body, Prose prose) {
    List<Summary.Sentence> out = new ArrayList<>();
    int apart = STRANGERS + 1;
    int before = 0;
    for (Span s : prose.sentences()) {
      boolean sameLine = body.substring(before, s.start()).indexOf('\n') < 0;
      before = s.end();
      Matcher cue = CUE.matcher(body).region(s.start(), s.end());
      if (cue.lookingAt()) {
        apart = 0;
        clauses(body, cue.end(), s.end(), out);
      } else if (!sameLine || apart > STRANGERS) {
        apart = STRANGERS + 1;
      } else if (GOES_ON.matcher(body).region(s.start(), s.end()).lookingAt()) {
        apart = 0;
        clauses(body, s.start(), s.end(), out);
      } else {
        apart++;
      }
    }
    return List.copyOf(out);
  }

  /** One for each stretch between semicolons outside of quotes and brackets. */
  private static void clauses(String body, int from, int to, List<Summary.Sentence> out) {
    int start = from;
    int depth = 0;
    for (int i = from; i <= to; i++) {
      char c = i < to ? body.charAt(i) : '；';
      depth += Characters.OPENERS.indexOf(c) >= 0 ? 1 : Characters.CLOSERS.indexOf(c) >= 0 ? -1 : 0;
      if (i == to || depth <= 0 && (c == '；' || c == ';')) {
        add(body, start, i, out);
        start = i + 1;
      }
    }
  }

  /** Without the marks around it; nothing that has no letter, digit or character to read. */
  private static void add(String body, int from, int to, List<Summary.Sentence> out) {
    int start = from;
    int end = to;
    while (end > start && isEdge(body.charAt(end - 1), "。！？；;")) {
      end--;
    }
    while (start < end && isEdge(body.charAt(start), "，,、")) {
      start++;
    }
    if (body.substring(start, end).codePoints().anyMatch(KeyPoints::isReadable)) {
      Span span = new Span(start, end);
      out.add(new Summary.Sentence(span.in(body), span, false));
    }
  }

  private static boolean isReadable(int codePoint) {
    return Character.isLetterOrDigit(codePoint) && !Characters.isBlank(codePoint);
  }

  private static boolean isEdge(char c, String marks) {
    return marks.indexOf(c) >= 0 || Characters.isBlank(c);
  }
}
