package io.github.qubao.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Not thread-safe: one per text. Finds the sentences that are prose: no furniture, and none that
 * stands there already.
 */
final class ProseReader {
  /** A dateline may stand behind so many short lines: captions. */
  private static final int MOST_CAPTIONS = 6;

  private static final int LONGEST_CAPTION = 40;

  /** No dateline with its bracket is longer. */
  private static final int LONGEST_HEAD = 200;

  private final String text;
  private final List<Span> all;
  private final List<Piece> prose = new ArrayList<>();
  private final List<Piece> captions = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /**
   * A reader.
   *
   * @param all the sentences of the text
   */
  ProseReader(String text, List<Span> all) {
    this.text = text;
    this.all = all;
  }

  /**
   * The sentences from {@code textStart} on; all of them, prose or not, if no prose is found.
   *
   * @param textStart where the text begins behind its byline
   */
  List<Piece> read(int textStart) {
    int start = behindCaptions(textStart);
    Captions dated = Captions.of(text);
    int i = 0;
    while (i < all.size()) {
      int lineEnd = lineEnd(all.get(i).start());
      int next = i;
      while (next < all.size() && all.get(next).start() < lineEnd) {
        next++;
      }
      int end = all.get(next - 1).end();
      int from = Math.max(start, all.get(i).start());
      if (from < end) {
        Piece line = new Piece(text, from + Captions.end(text, from, end), end);
        boolean others =
            FurnitureRules.beginsOthers(line.text()) || SiteLines.beginsOthers(line.text());
        if (others && !prose.isEmpty()) {
          break;
        }
        if (!isFurniture(line)) {
          add(line, all.subList(i, next), dated.is(line.text()));
        }
      }
      i = next;
    }
    // A photograph's caption may be the whole report.
    List<Piece> found = prose.isEmpty() ? captions : prose;
    return found.isEmpty()
        ? SentenceSplitter.from(start, all).stream()
            .map(s -> new Piece(text, s.start(), s.end()))
            .toList()
        : found;
  }

  /** Where the text begins if captions stand before its dateline; {@code start} if none do. */
  private int behindCaptions(int start) {
    int at = Characters.skipBlanks(text, start, text.length());
    for (int n = 0; n <= MOST_CAPTIONS && at < text.length(); n++) {
      int end = lineEnd(at);
      Piece line = new Piece(text, at, Math.min(end, at + LONGEST_HEAD));
      int behind = n > 0 ? LineDateline.end(line.text(), true) : 0;
      if (behind > 0) {
        return at + behind;
      }
      if ((line.text().length() > LONGEST_CAPTION || isSentence(line)) && !isFurniture(line)) {
        break;
      }
      at = Characters.skipBlanks(text, end, text.length());
    }
    return start;
  }

  /** Whether a line is none of the text. */
  private static boolean isFurniture(Piece line) {
    return FurnitureRules.isLine(line) || SiteLines.is(line);
  }

  /** Whether a line tells something, which captions without a credit do not. */
  private static boolean isSentence(Piece line) {
    String stripped = line.text().strip();
    return stripped.endsWith("。")
        && !Captions.pointsToPicture(stripped)
        && !FurnitureRules.isLine(new Piece(stripped))
        && !CreditLines.isCaption(stripped);
  }

  /**
   * Adds the sentences of a line that are prose and were not said before.
   *
   * @param line no furniture: one sentence that is all of it is none either
   * @param dated whether it is a picture's caption with its day
   */
  private void add(Piece line, List<Span> parts, boolean dated) {
    boolean caption = dated || CreditLines.isCaption(line.text());
    int opening =
        prose.isEmpty()
            ? LineDateline.end(line.text(), false)
            : LineDateline.endWithin(line.text());
    int start = line.span().start() + opening;
    for (Span s : parts) {
      int from = Markup.skip(text, Math.max(s.start(), start), s.end());
      int end = Markup.skipBack(text, from, s.end());
      if (s.end() <= start || from >= end) {
        continue;
      }
      from += Captions.creditEnd(text, from, end);
      boolean whole = end - from == line.text().length();
      Piece said = whole ? line : new Piece(text, from, end);
      boolean furniture = !whole && (FurnitureRules.isPart(said) || SiteLines.is(said));
      if (!furniture && seen.add(said.text())) {
        (caption ? captions : prose).add(said);
      }
    }
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && !Characters.endsLine(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
