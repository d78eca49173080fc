package io.github.qubao.pdf;

import static io.github.qubao.pdf.RawPdf.LATIN;
import static io.github.qubao.pdf.RawPdf.PAGE;
import static io.github.qubao.pdf.RawPdf.TEXT;

import java.util.Locale;

/** Objects, tables and trees of pages that lead in circles, or nowhere. */
final class StructureCases extends HostileCases {
  /** Bytes of a table of objects that names the one before it. */
  private static final int TABLE =
      "xref\n0 1\n0000000000 65535 f \ntrailer <</Root 1 0 R /Size 9 /Prev 0000000000>>\n".length();

  StructureCases(Packed packed) {
    super(packed);
    structure();
  }

  private void structure() {
    add("an empty file", "cut off", () -> new byte[0]);
    add(
        "a page tree in a circle",
        REFUSED,
        () ->
            new RawPdf()
                .add("1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n")
                .add("2 0 obj <</Type /Pages /Count 2 /Kids [2 0 R 2 0 R]>> endobj\n")
                .bytes());
    add(
        "a billion pages",
        "honest text",
        () ->
            new RawPdf()
                .add(PAGE.replace("/Count 1", "/Count 1000000000")).add(LATIN).stream(4, "", TEXT)
                    .bytes());
    add(
        "a table that says a billion pages",
        "has 1000000000 pages, more than 100",
        () -> {
          String page = PAGE.replace("/Count 1", "/Count 1000000000");
          RawPdf pdf = new RawPdf();
          StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
          for (String object : page.split("(?<=endobj\n)")) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.size()));
            pdf.add(object);
          }
          int at = pdf.size();
          return pdf.add(table + "trailer <</Root 1 0 R /Size 4>>\nstartxref\n" + at + "\n")
              .bytes();
        });
    add(
        "fewer pages than said",
        REFUSED,
        () -> new RawPdf().add(PAGE.replace("/Count 1", "/Count 99")).add(LATIN).bytes());
    add(
        "a page tree of many levels",
        REFUSED,
        () -> {
          StringBuilder tree =
              new StringBuilder("1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n");
          for (int i = 2; i < 200_000; i++) {
            tree.append(
                i + " 0 obj <</Type /Pages /Count 1 /Kids [" + (i + 1) + " 0 R]>> endobj\n");
          }
          return new RawPdf().add(tree.toString()).bytes();
        });
    add(
        "lengths of lengths",
        REFUSED,
        () -> {
          StringBuilder chain = new StringBuilder(PAGE + LATIN);
          for (int i = 4; i < 100_000; i++) {
            chain.append(
                i + " 0 obj <</Length " + (i + 4) + " 0 R>> stream\nx\nendstream endobj\n");
          }
          return new RawPdf().add(chain.toString()).bytes();
        });
    add(
        "many streams without end",
        "",
        () -> {
          StringBuilder many =
              new StringBuilder("1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n");
          many.append(
              "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj 3 0 obj <</Type /Page");
          many.append(" /Parent 2 0 R /MediaBox [0 0 9 9] /Contents [");
          for (int i = 10; i < 20_000; i++) {
            many.append(i + " 0 R ");
          }
          many.append("]>> endobj\n");
          for (int i = 10; i < 20_000; i++) {
            many.append(i + " 0 obj <</Length 9>> stream\n");
          }
          return new RawPdf().add(many.toString()).add(" ".repeat(3_000_000)).bytes();
        });
    add(
        "nested arrays in an object",
        REFUSED,
        () -> new RawPdf().add("1 0 obj " + "[".repeat(2_000_000) + " endobj\n").bytes());
    add(
        "nested dictionaries in an object",
        REFUSED,
        () -> new RawPdf().add("1 0 obj " + "<</A ".repeat(1_000_000) + " endobj\n").bytes());
    add(
        "many empty objects",
        OBJECTS,
        () -> new RawPdf().add("1 0 obj ".repeat(3_000_001)).bytes());
    add(
        "an object of many",
        OBJECTS,
        () ->
            new RawPdf()
                .add("1 0 obj <</Type /Catalog /Pages 2 0 R /A [")
                .add("<<>>".repeat(3_000_000))
                .add("]>> endobj\n")
                .bytes());
    for (boolean circle : new boolean[] {false, true}) {
      add(
          "ten thousand tables of objects one after another" + (circle ? " in a circle" : ""),
          READ,
          () -> {
            RawPdf pdf = page().stream(4, "", TEXT);
            int first = pdf.size();
            int previous = -1;
            int at = first;
            for (int i = 0; i < 10_000; i++) {
              at = pdf.size();
              int back = i > 0 ? previous : circle ? first + 9_999 * TABLE : -1;
              pdf.add(
                  String.format(
                      Locale.ROOT,
                      "xref\n0 1\n0000000000 65535 f \ntrailer <</Root 1 0 R /Size 9 %s %010d>>\n",
                      back < 0 ? "/None" : "/Prev",
                      Math.max(0, back)));
              previous = at;
            }
            return pdf.add("startxref\n" + at + "\n%%EOF\n").bytes();
          });
    }
    add(
        "ten thousand packed tables of objects one after another",
        READ,
        () -> {
          RawPdf pdf = page().stream(4, "", TEXT);
          int previous = 0;
          for (int i = 0; i < 10_000; i++) {
            int at = pdf.size();
            pdf.stream(
                9 + i,
                "/Type /XRef /Root 1 0 R /Size 1 /W [1 2 1]" + (i == 0 ? "" : " /Prev " + previous),
                new byte[4]);
            previous = at;
          }
          return pdf.add("startxref\n" + previous + "\n%%EOF\n").bytes();
        });
    add("pages that share their pages, 64 of them", READ, () -> shared(6, 64));
    for (int count : new int[] {0, 1, 64, 1_000_000_000}) {
      add(
          "pages that share their pages, more than there are atoms, and say they are " + count,
          count > 100 ? "has 1000000000 pages, more than 100" : count > 0 ? READ : "has no text",
          () -> shared(300, count));
    }
    add(
        "a table of objects that goes back to itself",
        READ,
        () -> {
          RawPdf pdf = page().stream(4, "", TEXT);
          int at = pdf.size();
          return pdf.add(
                  "xref\n0 1000000000\n0000000000 65535 f \ntrailer <</Root 1 0 R /Size 9 /Prev "
                      + at
                      + ">>\nstartxref\n"
                      + at
                      + "\n%%EOF\n")
              .bytes();
        });
  }

  /**
   * A tree in which each node has the next one twice, with a table of its objects, so that PDFBox
   * takes the numbers in it as they are.
   */
  private static byte[] shared(int levels, int count) {
    RawPdf pdf = new RawPdf();
    StringBuilder table = new StringBuilder("xref\n");
    entry(table, pdf, 1);
    pdf.add("1 0 obj <</Type /Catalog /Pages 10 0 R>> endobj\n");
    for (int i = 0; i < levels; i++) {
      String kid = i + 1 < levels ? (11 + i) + " 0 R " : "3 0 R ";
      double below = Math.pow(2, levels - i);
      entry(table, pdf, 10 + i);
      pdf.add(
          (10 + i)
              + (" 0 obj <</Type /Pages /Kids [" + kid.repeat(2) + "] /Count ")
              + ((int) Math.min(count, below) + ">> endobj\n"));
    }
    entry(table, pdf, 3);
    pdf.add(PAGE.substring(PAGE.indexOf("3 0 obj")).replace("/Parent 2 0 R", "/Parent 10 0 R"));
    entry(table, pdf, 5);
    pdf.add(LATIN);
    entry(table, pdf, 4);
    pdf.stream(4, "", TEXT);
    int at = pdf.size();
    return pdf.add(table + "trailer <</Root 1 0 R /Size 999>>\nstartxref\n" + at + "\n").bytes();
  }

  private static void entry(StringBuilder table, RawPdf pdf, int object) {
    table.append(String.format(Locale.ROOT, "%d 1\n%010d 00000 n \n", object, pdf.size()));
  }
}
