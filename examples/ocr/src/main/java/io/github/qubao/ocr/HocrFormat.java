package io.github.qubao.ocr;

import io.github.qubao.ocr.OcrXml.Box;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per file. hOCR: what an element is stands in its {@code class}, where it
 * stands in its {@code title}. A line whose words are not marked is cut into words at its blanks.
 */
final class HocrFormat implements OcrXml.Format {
  /** Pixels an inch where the file does not say it; scans for OCR have so many. */
  private static final double PIXELS = 300;

  private static final Set<String> LINES =
      Set.of("ocr_line", "ocrx_line", "ocr_header", "ocr_footer", "ocr_caption", "ocr_textfloat");

  private static final Set<String> WORDS = Set.of("ocrx_word", "ocr_word");

  private enum Kind {
    OTHER,
    PAGE,
    LINE,
    WORD,
    /** A word outside all lines. */
    WORD_ALONE
  }

  private final OcrBuilder builder;
  private final String name;
  private final Deque<Kind> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Box page;
  private @Nullable Box word;
  private double confidence;
  private boolean inPage;
  private boolean inLine;
  private boolean inWord;
  private boolean hasWords;

  HocrFormat(OcrBuilder builder, String name) {
    this.builder = builder;
    this.name = name;
  }

  @Override
  public void start(XMLStreamReader xml) throws OcrException {
    Kind kind = kind(xml.getAttributeValue(null, "class"));
    open.push(kind);
    if (kind == Kind.OTHER) {
      return;
    }
    HocrTitle title = HocrTitle.of(xml.getAttributeValue(null, "title"));
    Box box = title.box();
    if (!title.hasBox() && (kind == Kind.LINE || kind == Kind.WORD_ALONE)) {
      throw OcrXml.at(xml, name, "a line without a bbox; let OCR write where lines stand");
    }
    switch (kind) {
      case PAGE -> {
        inPage = true;
        page = box;
        builder.beginPage(72 / title.pixels(PIXELS));
      }
      case LINE -> beginLine(box, title);
      case WORD, WORD_ALONE -> {
        if (kind == Kind.WORD_ALONE) {
          beginLine(box, title);
        }
        inWord = true;
        hasWords = true;
        word = box;
        confidence = title.confidence();
        text.setLength(0);
      }
      default -> {}
    }
  }

  private void beginLine(@Nullable Box box, HocrTitle title) {
    inLine = true;
    hasWords = false;
    confidence = title.confidence();
    text.setLength(0);
    if (box != null) { // nothing is seen in an empty one
      builder.beginLine(box);
    }
  }

  private Kind kind(@Nullable String classes) {
    if (classes == null) {
      return Kind.OTHER;
    }
    for (String c : List.of(classes.strip().split("\\s"))) {
      if (c.equals("ocr_page") && !inPage) {
        return Kind.PAGE;
      } else if (LINES.contains(c) && inPage && !inLine) {
        return Kind.LINE;
      } else if (WORDS.contains(c) && inPage && !inWord) {
        return inLine ? Kind.WORD : Kind.WORD_ALONE;
      }
    }
    return Kind.OTHER;
  }

  @Override
  public void text(String more) {
    if (inWord || inLine && !hasWords) {
      text.append(more);
    }
  }

  @Override
  public void end(String element) throws OcrException {
    switch (open.isEmpty() ? Kind.OTHER : open.pop()) {
      case PAGE -> {
        inPage = false;
        Box box = page;
        builder.endPage(box == null ? 0 : box.right(), box == null ? 0 : box.bottom());
      }
      case LINE -> {
        if (!hasWords) {
          for (String piece : List.of(text.toString().strip().split("\\s"))) {
            builder.word(piece, null, confidence);
          }
        }
        endLine();
      }
      case WORD -> endWord();
      case WORD_ALONE -> {
        endWord();
        endLine();
      }
      default -> {}
    }
  }

  private void endWord() throws OcrException {
    inWord = false;
    builder.word(text.toString(), word, confidence);
    text.setLength(0);
  }

  private void endLine() throws OcrException {
    inLine = false;
    builder.endLine();
  }
}
