package io.github.qubao.ocr;

import io.github.qubao.layout.PageLayout;
import io.github.qubao.page.PrintedPage;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes lines of type, in the order of reading, of the lines that OCR gives. */
final class OcrText {
  /** White as wide, in sizes of the type, is a blank; places of words are no more exact. */
  private static final double SPACE = 1.3;

  /** As much is one between letters or digits. */
  private static final double LATIN_SPACE = 0.15;

  private OcrText() {}

  static PageLayout layout(OcrPage page) {
    List<OcrLine> across = page.lines().stream().filter(line -> !line.isVertical()).toList();
    List<PrintedPage.Line> lines = new ArrayList<>();
    List<OcrType> typed = OcrTwice.without(OcrType.of(across));
    // Lines found in the picture end at gutters.
    List<OcrType> pieces = page.whole() ? typed : OcrColumns.cut(typed);
    for (OcrType piece : OcrRows.joined(pieces, page.whole())) {
      lines.add(line(piece));
    }
    page.lines().stream().filter(OcrLine::isVertical).forEach(line -> addVertical(line, lines));
    return PageLayout.of(lines);
  }

  private static PrintedPage.Line line(OcrType piece) {
    StringBuilder text = new StringBuilder();
    List<Span> doubtful = new ArrayList<>();
    OcrWord before = null;
    for (OcrWord word : piece.words()) {
      if (before != null) {
        boolean latin = OcrSigns.latin(before.text(), word.text());
        double white = (word.left() - before.right()) / piece.size();
        text.append(word.apart() || white > (latin ? LATIN_SPACE : SPACE) ? " " : "");
      }
      before = word;
      int start = text.length();
      text.append(word.text());
      if (word.doubtful()) {
        doubtful.add(new Span(start, text.length()));
      }
    }
    return new PrintedPage.Line(
        OcrSigns.chinese(text.toString()),
        0,
        piece.left(),
        piece.baseline(),
        piece.right(),
        piece.size(),
        "",
        joined(doubtful),
        0);
  }

  /** Words beside one another that are doubtful are one span. */
  private static List<Span> joined(List<Span> spans) {
    List<Span> out = new ArrayList<>();
    for (Span span : spans) {
      Span last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && last.end() == span.start()) {
        out.set(out.size() - 1, new Span(last.start(), span.end()));
      } else {
        out.add(span);
      }
    }
    return out;
  }

  /** A line from top to bottom is one of single characters under one another. */
  private static void addVertical(OcrLine line, List<PrintedPage.Line> lines) {
    List<OcrWord> single = new ArrayList<>();
    for (OcrWord word : line.words()) {
      word.text()
          .codePoints()
          .forEach(
              c ->
                  single.add(
                      new OcrWord(
                          Character.toString(c), line.left(), line.right(), word.doubtful())));
    }
    double pitch = (line.bottom() - line.top()) / single.size();
    double size = Math.min(pitch, (line.right() - line.left()) / 0.92);
    for (int i = 0; i < single.size(); i++) {
      OcrWord word = single.get(i);
      lines.add(
          new PrintedPage.Line(
              word.text(),
              0,
              line.left(),
              line.top() + (i + 0.9) * pitch,
              line.right(),
              size,
              "",
              word.doubtful() ? List.of(new Span(0, word.text().length())) : List.of(),
              0));
    }
  }
}
