import io.github.qubao.page.PrintedPage;
import io.github.qubao.page.PrintedPage.Line;
import io.github.qubao.pdf.PdfPages;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes the lines of each PDF of a folder as ALTO, as OCR would that finds every line and misreads
 * nothing: only boxes around ink, in any order. The gold is copied beside it.
 *
 * <p>java -cp qubao.jar Alto.java PAGES OUT
 */
class Alto {
  private static final double UNITS = 1200 / 72.0;

  public static void main(String[] args) throws Exception {
    Path out = Files.createDirectories(Path.of(args[1]));
    List<Path> files;
    try (var list = Files.list(Path.of(args[0]))) {
      files = list.filter(p -> p.toString().endsWith(".pdf")).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".pdf", "");
      StringBuilder alto =
          new StringBuilder(
              "<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v4#\"><Description>"
                  + "<MeasurementUnit>inch1200</MeasurementUnit></Description><Layout>\n");
      try (InputStream in = Files.newInputStream(file)) {
        PdfPages.read(in).pages().forEach(page -> append(alto, page));
      }
      Files.writeString(out.resolve(name + ".xml"), alto.append("</Layout></alto>\n"));
      Files.copy(
          file.resolveSibling(name + ".json"),
          out.resolve(name + ".json"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void append(StringBuilder alto, PrintedPage page) {
    alto.append("<Page").append(at(page.width(), "WIDTH")).append(at(page.height(), "HEIGHT"));
    alto.append(">\n");
    List<Line> lines = new ArrayList<>(page.lines());
    Collections.shuffle(lines, new Random(1));
    lines.forEach(line -> append(alto, line));
    alto.append("</Page>\n");
  }

  private static void append(StringBuilder alto, Line line) {
    String text = line.text().strip();
    double size = line.size();
    double top = line.baseline() - 0.84 * size;
    if (text.length() > 2 && line.right() - line.left() < 1.2 * size) {
      // Set from top to bottom.
      String box = box(line.left(), top, 0.92 * size, 1.2 * size * text.length());
      alto.append("<TextLine").append(box).append('>');
      word(alto, text, box);
      alto.append("</TextLine>\n");
      return;
    }
    double left = line.left() + ("“‘（《".indexOf(text.charAt(0)) >= 0 ? size / 2 : 0);
    char last = text.charAt(text.length() - 1);
    double right = line.right() - ("，。、；：！？”’）》".indexOf(last) >= 0 ? size / 2 : 0);
    double height = (text.matches(".*[，、；,;（）()].*") ? 1.02 : 0.92) * size;
    alto.append("<TextLine").append(box(left, top, right - left, height)).append('>');
    double ems = text.chars().mapToDouble(Alto::ems).sum();
    long blanks = text.chars().filter(c -> ems(c) == 0).count();
    double em = blanks > 0 ? size : (right - left) / ems;
    double blank = blanks > 0 ? Math.max(0.2, (right - left) / size - ems) * size / blanks : 0;
    double at = left;
    for (char c : text.toCharArray()) {
      if (ems(c) > 0) {
        word(alto, String.valueOf(c), box(at, top, em * ems(c), height));
      }
      at += ems(c) > 0 ? em * ems(c) : blank;
    }
    alto.append("</TextLine>\n");
  }

  private static void word(StringBuilder alto, String text, String box) {
    String escaped =
        text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    alto.append("<String").append(box).append(" CONTENT=\"").append(escaped).append("\"/>");
  }

  /** How wide a character is, in sizes of its type; 0 for a blank. */
  private static double ems(int c) {
    return c == ' ' || c == '　' ? 0 : c >= 0x2E80 || "“”‘’—…·".indexOf(c) >= 0 ? 1 : 0.5;
  }

  private static String box(double left, double top, double width, double height) {
    return at(left, "HPOS") + at(top, "VPOS") + at(width, "WIDTH") + at(height, "HEIGHT");
  }

  private static String at(double points, String name) {
    return String.format(Locale.ROOT, " %s=\"%.1f\"", name, points * UNITS);
  }
}
