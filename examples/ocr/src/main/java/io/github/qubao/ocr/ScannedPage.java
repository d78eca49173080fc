package io.github.qubao.ocr;

import io.github.qubao.ocr.OcrException.Reason;
import io.github.qubao.ocr.TesseractProcess.Word;
import io.github.qubao.ocr.picture.LinePicture;
import io.github.qubao.ocr.picture.PageLines;
import io.github.qubao.ocr.picture.Piece;
import io.github.qubao.ocr.picture.TypeLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the lines in the picture of a page, and has tesseract read each piece of each. */
final class ScannedPage {
  /** So many pieces are read by one process: their pictures take a few megabytes. */
  private static final int BATCH = 250;

  /** White as wide, but for that of marks beside it, is a blank, in sizes of the type. */
  private static final double BLANK = 0.7;

  /** Light type on dark is read as surely on the whole; what is not is part of a photograph. */
  private static final double SURE = 0.5;

  private final PageLines found;
  private final TesseractProcess process;
  private final String name;
  private final double scale;

  private ScannedPage(PageLines found, TesseractProcess process, String name, double scale) {
    this.found = found;
    this.process = process;
    this.name = name;
    this.scale = scale;
  }

  /** A piece of a line. */
  private record Place(int line, int piece) {}

  /**
   * Reads a page.
   *
   * @param name for messages
   */
  static OcrPage read(PictureFile.Page page, TesseractProcess process, String name)
      throws IOException {
    double scale = 72 / page.dots();
    ScannedPage scanned = new ScannedPage(PageLines.of(page.picture()), process, name, scale);
    return new OcrPage(
        scale * page.picture().width(), scale * page.picture().height(), scanned.lines(), true);
  }

  private List<OcrLine> lines() throws IOException {
    List<Place> places = new ArrayList<>();
    List<List<OcrWord>> words = new ArrayList<>();
    for (int line = 0; line < found.lines().size(); line++) {
      words.add(new ArrayList<>());
      for (int piece = 0; piece < found.lines().get(line).pieces().size(); piece++) {
        places.add(new Place(line, piece));
      }
    }
    if (places.size() > OcrLimits.MOST_LINES) {
      throw tooLarge(OcrLimits.MOST_LINES, "lines");
    }
    long characters = 0;
    for (int from = 0; from < places.size(); from += BATCH) {
      List<Place> batch = places.subList(from, Math.min(places.size(), from + BATCH));
      List<LinePicture> pictures = new ArrayList<>();
      batch.forEach(place -> pictures.add(found.picture(place.line, place.piece)));
      List<List<Word>> read =
          process.read(pictures.stream().map(LinePicture::picture).toList(), name);
      for (int i = 0; i < batch.size(); i++) {
        Place place = batch.get(i);
        if (found.isLight(place.line) && !isSure(read.get(i))) {
          continue;
        }
        List<OcrWord> line = words.get(place.line);
        List<OcrWord> piece = words(place, pictures.get(i), read.get(i));
        if (!line.isEmpty() && !piece.isEmpty()) {
          piece.set(0, apart(line.get(line.size() - 1), piece.get(0), place));
        }
        for (OcrWord word : piece) {
          line.add(word);
          characters += word.text().length();
        }
      }
      if (characters > OcrLimits.MOST_CHARACTERS) {
        throw tooLarge(OcrLimits.MOST_CHARACTERS, "characters");
      }
    }
    List<OcrLine> lines = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isEmpty()) {
        lines.add(line(found.lines().get(i), words.get(i)));
      }
    }
    return lines;
  }

  private static boolean isSure(List<Word> words) {
    return words.stream().mapToDouble(Word::confidence).average().orElse(0) >= SURE;
  }

  private OcrException tooLarge(int most, String what) {
    return new OcrException(
        Reason.TOO_LARGE,
        String.format(
            Locale.ROOT,
            "%s: more than %,d %s on a page; this is no newspaper; scan it anew",
            name,
            most,
            what));
  }

  private List<OcrWord> words(Place place, LinePicture picture, List<Word> read) {
    TypeLine line = found.lines().get(place.line);
    Piece piece = line.pieces().get(place.piece);
    String text = read.stream().map(Word::text).collect(Collectors.joining());
    List<Integer> names =
        line.isVertical() || text.isEmpty() ? List.of() : NameBlanks.in(text, piece, size(line));
    List<OcrWord> words = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < read.size(); i++) {
      Word word = read.get(i);
      // What is first and last begins and ends where the piece does.
      double left = i == 0 ? 0 : picture.across(word.left());
      double right = i == read.size() - 1 ? piece.box().width() : picture.across(word.right());
      left = Math.max(0, Math.min(left, piece.box().width()));
      right = Math.max(left, Math.min(right, piece.box().width()));
      addParts(word, piece.box().left() + left, piece.box().left() + right, at, names, words);
      at += word.text().length();
    }
    return words;
  }

  /** Adds a word, cut where names begin in it. */
  private void addParts(
      Word word, double left, double right, int at, List<Integer> names, List<OcrWord> words) {
    int length = word.text().length();
    int from = 0;
    for (int to = 1; to <= length; to++) {
      if (to == length || names.contains(at + to)) {
        double width = (right - left) / length;
        words.add(
            new OcrWord(
                word.text().substring(from, to),
                scale * (left + from * width),
                scale * (left + to * width),
                word.confidence() < OcrBuilder.DOUBT,
                names.contains(at + from)));
        from = to;
      }
    }
  }

  /** The size of a line's type in pixels. */
  private static double size(TypeLine line) {
    return line.size() > 0 ? line.size() : line.box().height();
  }

  /** The first word of a piece, with a blank before it if one is there. */
  private OcrWord apart(OcrWord before, OcrWord word, Place place) {
    TypeLine line = found.lines().get(place.line);
    double size = scale * size(line);
    double own = OcrType.behind(before, size) + OcrType.before(word, size);
    boolean apart = word.left() - before.right() - own > BLANK * size;
    return new OcrWord(word.text(), word.left(), word.right(), word.doubtful(), apart);
  }

  private OcrLine line(TypeLine line, List<OcrWord> words) {
    return new OcrLine(
        words,
        scale * line.box().left(),
        scale * line.box().top(),
        scale * line.box().right(),
        scale * line.box().bottom(),
        scale * line.size());
  }
}
