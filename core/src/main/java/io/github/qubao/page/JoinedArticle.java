package io.github.qubao.page;

import io.github.qubao.page.Article.Contributor;
import io.github.qubao.page.Article.Jump;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Not thread-safe. An article while its parts on other pages are put behind it: it keeps its
 * headline, theirs become furniture, and a paragraph that a page broke off is one again.
 */
final class JoinedArticle {
  /** A headline that is repeated over a part takes no more lines. */
  private static final int MAX_REPEATED_LINES = 2;

  /** The least share of its pairs of characters that a repeated headline has of the first. */
  private static final double REPEATED = 0.7;

  private final Page page;
  private final Article first;
  private final List<TextBlock> furniture;
  private final List<TextBlock> paragraphs;
  private final List<Contributor> byline;
  private final List<Jump> jumps;
  private Optional<Contributor> credit;

  /** The least of the other parts, 1 if there is none. */
  private double leastOfOthers = 1;

  /**
   * An article so far.
   *
   * @param furniture takes what its other parts have of their own beside their paragraphs
   */
  JoinedArticle(Page page, int first, List<Jump> jumps, List<TextBlock> furniture) {
    this.page = page;
    this.first = page.articles().get(first);
    this.furniture = furniture;
    this.jumps = new ArrayList<>(jumps);
    this.paragraphs = new ArrayList<>(this.first.paragraphs());
    this.byline = new ArrayList<>(this.first.byline());
    this.credit = this.first.credit();
  }

  /** Puts a part behind it. */
  void add(int number, List<Jump> jumpsOfPart) {
    Article part = page.articles().get(number);
    part.headline().ifPresent(furniture::add);
    part.kicker().ifPresent(furniture::add);
    List<TextBlock> more = new ArrayList<>(part.paragraphs());
    cutHeadline(more);
    TextBlock last = paragraphs.get(paragraphs.size() - 1);
    if (breaksOff(last, more.get(0))) {
      paragraphs.set(paragraphs.size() - 1, joined(last, more.remove(0)));
    }
    paragraphs.addAll(more);
    for (Contributor c : part.byline()) {
      if (byline.stream().noneMatch(b -> b.name().equals(c.name()))) {
        byline.add(c);
      }
    }
    credit = credit.or(part::credit);
    jumps.addAll(jumpsOfPart);
    leastOfOthers = Math.min(leastOfOthers, part.confidence());
  }

  /** The article with all that was added. */
  Article article() {
    double alone = first.confidence();
    double confidence = leastOfOthers < 1 ? Confidence.ofJoined(alone, leastOfOthers) : alone;
    return new Article(
        first.kind(),
        first.headline(),
        first.kicker(),
        byline,
        credit,
        paragraphs,
        confidence,
        first.why(),
        first.areas(),
        jumps);
  }

  /** Takes a repeated headline that was read as text out of the first paragraph of a part. */
  private void cutHeadline(List<TextBlock> part) {
    for (int i = 0; i < MAX_REPEATED_LINES; i++) {
      TextBlock paragraph = part.get(0);
      Span line = firstLine(page.text(), paragraph);
      boolean all = line.equals(new Span(paragraph.start(), paragraph.end()));
      if (all && part.size() == 1
          || !readsLikeHeadline(line.in(page.text()))
          || CharacterPairs.share(line.in(page.text()), first.title()) < REPEATED) {
        return;
      }
      furniture.add(new TextBlock(line.in(page.text()), List.of(line)));
      part.remove(0);
      if (!all) {
        part.add(0, rest(paragraph, line));
      }
    }
  }

  /** The first line of a paragraph as it stands on the page. */
  static Span firstLine(String text, TextBlock paragraph) {
    Span piece = paragraph.sources().get(0);
    int end = piece.start();
    while (end < piece.end() && !Characters.endsLine(text.charAt(end))) {
      end++;
    }
    return new Span(piece.start(), Characters.skipBlanksBack(text, piece.start(), end));
  }

  /** Whether a line has no mark that only sentences have. */
  static boolean readsLikeHeadline(String line) {
    return line.length() >= 4
        && line.length() <= 30
        && line.chars().noneMatch(c -> "。，；".indexOf(c) >= 0);
  }

  private TextBlock rest(TextBlock paragraph, Span line) {
    List<Span> sources = new ArrayList<>(paragraph.sources());
    Span piece = sources.remove(0);
    int start = Characters.skipBlanks(page.text(), line.end(), piece.end());
    if (start < piece.end()) {
      sources.add(0, new Span(start, piece.end()));
    }
    String text = paragraph.text();
    int cut = Characters.skipBlanks(text, line.length(), text.length());
    List<Span> doubtful =
        paragraph.doubtful().stream()
            .filter(s -> s.end() > cut)
            .map(s -> new Span(Math.max(0, s.start() - cut), s.end() - cut))
            .toList();
    return new TextBlock(text.substring(cut), sources, doubtful);
  }

  /** Whether a paragraph ends within a sentence, with which the next goes on. */
  private boolean breaksOff(TextBlock last, TextBlock next) {
    String text = last.text();
    int end = text.length();
    while (end > 0 && Characters.CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    char mark = end == 0 ? '。' : text.charAt(end - 1);
    return Characters.SENTENCE_ENDS.indexOf(mark) < 0
        && !Byline.endsBody(text)
        && !(isIndented(next) && "：；:;".indexOf(mark) >= 0);
  }

  private boolean isIndented(TextBlock block) {
    int start = block.start();
    return start > 0
        && Characters.isBlank(page.text().charAt(start - 1))
        && !Characters.endsLine(page.text().charAt(start - 1));
  }

  private static TextBlock joined(TextBlock a, TextBlock b) {
    List<Span> sources = new ArrayList<>(a.sources());
    sources.addAll(b.sources());
    String between = UnwrappedText.between(a.text(), b.text());
    List<Span> doubtful = new ArrayList<>(a.doubtful());
    int offset = a.text().length() + between.length();
    b.doubtful().forEach(s -> doubtful.add(new Span(s.start() + offset, s.end() + offset)));
    return new TextBlock(a.text() + between + b.text(), sources, doubtful);
  }
}
