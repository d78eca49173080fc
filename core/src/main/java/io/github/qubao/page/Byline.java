package io.github.qubao.page;

import static io.github.qubao.text.BylineGrammar.ROLE;

import io.github.qubao.page.Article.Contributor;
import io.github.qubao.page.Article.Role;
import io.github.qubao.text.BylineGrammar;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import io.github.qubao.text.Surnames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who wrote and who photographed: {@code 本报讯（记者甲 通讯员乙 丙）}, {@code （丁 摄）}. */
final class Byline {
  private static final Pattern ROLES = Pattern.compile(ROLE);
  private static final Pattern NOISE =
      Pattern.compile(
          "文[/／、]?图|作者|撰文|执笔人?|整理人?(?=[：:])|文(?=\\s?[:：/／])|图[/／、]?文|摄影报道|摄影|摄像|报道|供稿|文字|摄|[:：/／]"
              + "|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日[电讯]?");

  /** A bracket at a text's end that names writers holds so many characters at most. */
  private static final int MAX_SIGNATURE_LENGTH = 40;

  /** Nor are names without a bracket there longer. */
  private static final int MAX_NAMES_LENGTH = 12;

  /** Behind writers it names editors. */
  private static final Pattern EDITORS =
      Pattern.compile("[\\s　]{1,4}(?:责任编辑|责编|编辑|编审|审核|校对|监制)[\\s　]{0,4}[:：/／|｜]");

  /** Several who wrote together, and are not named. */
  private static final Pattern GROUP = Pattern.compile(".{2,14}(?:组|编辑部)");

  private Byline() {}

  /** Whether writers or a photographer are named at the end of a line that continues another. */
  static boolean endsBody(String before, String line) {
    if (!mayEndBody(line)) {
      return false;
    }
    String end = Credit.end(before, line);
    return endsBody(end, end.length() - Math.min(line.length(), end.length()));
  }

  private static boolean mayEndBody(String text) {
    return "）)摄".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether writers or a photographer are named at the text's end. */
  static boolean endsBody(String text) {
    return mayEndBody(text) && endsBody(text, 0);
  }

  private static boolean endsBody(String text, int lineStart) {
    Span names = signature(text, lineStart);
    return names != null && names.start() > 1 || Credit.ends(text);
  }

  /**
   * Where a bracket at the text's end names writers; null if it does not.
   *
   * @param lineStart where in the text its last line begins
   */
  private static @Nullable Span signature(String text, int lineStart) {
    Span bracket = Credit.lastBracket(text);
    if (bracket == null) {
      return null;
    }
    Span source = sourceWriters(text, bracket);
    if (source != null) {
      return source;
    }
    Span inside = withoutEditors(text, bracket);
    return inside.length() >= 2
            && inside.length() <= MAX_SIGNATURE_LENGTH
            && (BylineGrammar.beginsWithRole(text, inside.start(), inside.end())
                || namesBehindSentence(text, inside, lineStart))
        ? inside
        : null;
  }

  /** Where a bracket that says where a report is from names its writers: （来源：县公安局 通讯员：甲）. */
  private static @Nullable Span sourceWriters(String text, Span inside) {
    return BylineGrammar.sourceWriters(inside.in(text))
        .map(s -> new Span(inside.start() + s.start(), inside.start() + s.end()))
        .orElse(null);
  }

  /** What stands in a bracket before its editors: （云桥新闻记者：甲 编辑：乙）. */
  private static Span withoutEditors(String text, Span inside) {
    Matcher editors = EDITORS.matcher(text).region(inside.start(), inside.end());
    return editors.find() && editors.start() > inside.start()
        ? new Span(inside.start(), editors.start())
        : inside;
  }

  /** Where names, and nothing else, stand behind the last sentence. */
  private static @Nullable Span namesWithoutBracket(String text) {
    int end = text.length();
    int from = end;
    while (from > 0
        && end - from <= MAX_NAMES_LENGTH
        && Characters.SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0
        && Characters.CLOSERS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int names = Characters.skipBlanks(text, from, end);
    boolean twice = end - names == 2 && text.charAt(names) == text.charAt(names + 1);
    // Two characters may be a word that was said last.
    boolean apart = names > from || end - names == 3;
    return from > 1 && apart && !twice && BylineGrammar.isNames(text, names, end)
        ? new Span(names, end)
        : null;
  }

  /** Whether a bracket behind a sentence holds only names, or says that they are the author's. */
  private static boolean namesBehindSentence(String text, Span inside, int lineStart) {
    int before = Characters.skipBlanksBack(text, 0, inside.start() - 1) - 1;
    while (before >= 0 && "”’」』".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    boolean behind =
        before >= 0
            && (Characters.SENTENCE_ENDS.indexOf(text.charAt(before)) >= 0
                || text.charAt(before) == '）' && Credit.ends(text.substring(0, before + 1)));
    if (!behind) {
      return false;
    }
    if (BylineGrammar.isAuthors(text, inside.start(), inside.end())) {
      return true;
    }
    // The line may have been broken between two names, where the blank was.
    return inside.start() < lineStart
        && lineStart < inside.end()
        && BylineGrammar.isAuthors(text, inside.start(), lineStart)
        && BylineGrammar.isNames(text, lineStart, inside.end());
  }

  /**
   * The writers named at the start of the first paragraph or, failing that, at the end of the last.
   */
  static List<Contributor> writers(UnwrappedText first, UnwrappedText last) {
    List<Contributor> found = new ArrayList<>();
    BylineGrammar.writers(first.text())
        .ifPresent(w -> found.addAll(names(first, w.start(), w.end(), Role.AUTHOR)));
    if (found.isEmpty()) {
      Span tail = signature(last.text(), last.lastLineStart());
      tail = tail == null ? namesWithoutBracket(last.text()) : tail;
      if (tail != null && !Credit.ends(last.text())) {
        found.addAll(names(last, tail.start(), tail.end(), Role.AUTHOR));
      }
    }
    return found;
  }

  /** Who wrote a report and took its photo, named at its end: （记者 祁芳 摄影报道）. */
  static List<Contributor> reporter(UnwrappedText last) {
    Span names =
        Credit.namesReporter(last.text()) ? signature(last.text(), last.lastLineStart()) : null;
    return names == null ? List.of() : names(last, names.start(), names.end(), Role.AUTHOR);
  }

  /** The names of a line that is a byline, or of the lines of one. */
  static List<Contributor> ofLines(List<PageLine> lines) {
    UnwrappedText text = new UnwrappedText(lines);
    Span all = new Span(0, text.text().length());
    Span writers =
        BylineGrammar.sourceWriters(text.text()).orElse(withoutEditors(text.text(), all));
    return names(text, writers.start(), writers.end(), Role.AUTHOR);
  }

  /** The photographers named at the end of a caption. */
  static List<Contributor> credit(UnwrappedText caption) {
    Span names = Credit.names(caption.text());
    return names == null
        ? List.of()
        : names(caption, names.start(), names.end(), Role.PHOTOGRAPHER);
  }

  /** Names in {@code text[start, end)}: set apart by spaces or commas, each list after its role. */
  private static List<Contributor> names(UnwrappedText text, int start, int end, Role role) {
    boolean photo = role == Role.PHOTOGRAPHER;
    List<Contributor> found = new ArrayList<>();
    List<Span> pieces = new ArrayList<>();
    String s = text.text();
    Matcher roles = ROLES.matcher(s);
    Matcher noise = NOISE.matcher(s);
    Role current = role;
    int at = start;
    while (at < end) {
      if (roles.region(at, end).lookingAt()) {
        flush(text, pieces, current, found);
        if (!photo) {
          current = roles.group().contains("通讯") ? Role.CORRESPONDENT : Role.REPORTER;
        }
        at = roles.end();
      } else if (noise.region(at, end).lookingAt()) {
        at = noise.end();
      } else if (!mayBeNamed(s.codePointAt(at))) {
        at += Character.charCount(s.codePointAt(at));
      } else {
        int to = at;
        do {
          to += Character.charCount(s.codePointAt(to));
        } while (to < end
            && mayBeNamed(s.codePointAt(to))
            && !roles.region(to, end).lookingAt()
            && !noise.region(to, end).lookingAt());
        // What a number counts is no name: 10月1日.
        if (at == start || !Character.isDigit(s.charAt(at - 1))) {
          splitAtLineBreaks(text, at, to, pieces);
        }
        at = to;
      }
    }
    flush(text, pieces, current, found);
    return found;
  }

  private static boolean mayBeNamed(int c) {
    return Character.isLetter(c) || c == '·';
  }

  /**
   * Two names that a line break set apart read as one of four characters or more, or, of names of
   * two characters with a blank in them, the end of one and the beginning of the next as one.
   */
  private static void splitAtLineBreaks(UnwrappedText text, int start, int end, List<Span> pieces) {
    int from = start;
    String s = text.text();
    boolean spaced =
        endsInHalfName(pieces) && Characters.isBlank(s, pieces.get(pieces.size() - 1).end(), start);
    if (end - start >= (spaced ? 2 : 4) && s.substring(start, end).indexOf('·') < 0) {
      for (int lineStart = text.nextLineStart(start);
          lineStart < end;
          lineStart = text.nextLineStart(lineStart)) {
        boolean ofSpaced = spaced && from == start && lineStart - start == 1;
        boolean halfBelow = end - lineStart == 1 && isHalfName(s, lineStart);
        boolean whole = lineStart - from >= 2 && (end - lineStart >= 2 || halfBelow);
        // A double surname is no name by itself.
        boolean surname = lineStart - from == 2 && Surnames.lengthAt(s, from) == 2;
        if (ofSpaced || whole && !surname) {
          pieces.add(new Span(from, lineStart));
          from = lineStart;
        }
      }
    }
    pieces.add(new Span(from, end));
  }

  /** Whether the last piece is the first half of a name with a blank in it. */
  private static boolean endsInHalfName(List<Span> pieces) {
    int halves = 0;
    while (halves < pieces.size() && pieces.get(pieces.size() - 1 - halves).length() == 1) {
      halves++;
    }
    return halves % 2 == 1;
  }

  /** Whether a name of two characters with a blank in it begins at {@code at}: 李　明. */
  private static boolean isHalfName(String s, int at) {
    int given = Characters.skipBlanks(s, at + 1, s.length());
    return given > at + 1
        && given < s.length()
        && Character.isLetter(s.charAt(given))
        && (given + 1 == s.length() || !Character.isLetter(s.charAt(given + 1)));
  }

  /**
   * A name of two characters is often set with a space in it: 李　明. A name that other lines part has
   * no place of its own on the page, and is not given.
   */
  private static void flush(
      UnwrappedText text, List<Span> pieces, Role role, List<Contributor> found) {
    String s = text.text();
    pieces.removeIf(
        p -> BylineGrammar.isOffice(s, p.start(), p.end()) || GROUP.matcher(p.in(s)).matches());
    for (int i = 0; i < pieces.size(); i++) {
      Span name = pieces.get(i);
      Span next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
      boolean spaced =
          next != null
              && name.length() == 1
              && next.length() == 1
              && Characters.isBlank(s, name.end(), next.start());
      int end = spaced ? pieces.get(++i).end() : name.end();
      // Nobody is named by one character: it is the end of a word that a line break has torn.
      boolean torn = !spaced && name.length() == 1;
      if (!torn && text.isContiguous(name.start(), end)) {
        String whole = spaced ? name.in(s) + s.substring(end - 1, end) : name.in(s);
        found.add(new Contributor(whole, role, text.span(name.start(), end)));
      }
    }
    pieces.clear();
  }
}
