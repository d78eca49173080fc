package io.github.qubao.page;

import static io.github.qubao.text.Characters.HAN;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Immutable: one per page. Photos one under the other, each with its title and who took it on a
 * line (古渡晨光　祁芳/摄) and its caption below.
 */
final class TitledPhotos {
  /** One may be the credit of the caption above it. */
  private static final int SOME = 2;

  private static final Pattern TITLED =
      Pattern.compile("[^，。；：/／]{2,16}?[\\s　]{1,8}([" + HAN + "]{2,4}[\\s　]?[/／][\\s　]?摄)");

  private final List<PageLine> lines;
  private final boolean some;

  TitledPhotos(List<PageLine> lines) {
    this.lines = lines;
    int n = 0;
    for (int i = 0; i < lines.size() && n < SOME; i++) {
      boolean titled = credit(i) > 0;
      if (titled && n == 0 && isBehindText(i)) {
        break;
      }
      n += titled ? 1 : 0;
    }
    some = n == SOME;
  }

  /** Where in line {@code i} the photographer is named behind a title; 0 if it is no such line. */
  int creditStart(int i) {
    return some ? credit(i) : 0;
  }

  /** Such a line is the credit of a photo that stands between an article's paragraphs. */
  private boolean isBehindText(int i) {
    return i > 0
        && !lines.get(i).gap()
        && lines.get(i - 1).mayEndParagraph()
        && lines.get(i + 1).isUnwrapped();
  }

  private int credit(int i) {
    Matcher titled = TITLED.matcher(lines.get(i).text());
    boolean captionBelow =
        i + 1 < lines.size()
            && lines.get(i + 1).hasProsePunctuation()
            && !lines.get(i + 1).gap()
            && !lines.get(i + 1).endsWithCredit();
    return captionBelow && !lines.get(i).isPlaced() && titled.matches() ? titled.start(1) : 0;
  }
}
