package io.github.qubao.pdf;

import static io.github.qubao.pdf.RawPdf.FORM;
import static io.github.qubao.pdf.RawPdf.LATIN;
import static io.github.qubao.pdf.RawPdf.PAGE;
import static io.github.qubao.pdf.RawPdf.TEXT;
import static io.github.qubao.pdf.RawPdf.ascii;
import static io.github.qubao.pdf.RawPdf.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Small files that ask for much, and files that are odd; each with what has to come of it. */
final class HostilePdfs {
  /** What comes of a file that is odd and can be read. */
  static final String READ = "honest text";

  /** What comes of a file in which only the first limit that is met decides which one it is. */
  static final String REFUSED = "refused: ";

  private static final byte[] BLANKS = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
  private static final String UNPACKED = "more than 200,000,000 bytes when unpacked";
  private static final String HELD = "more than 32,000,000 bytes in one stream when unpacked";
  private static final String STEPS = "more than 20,000,000 drawing steps";
  private static final String OPERANDS =
      "more than 10,000,000 bytes to look at for one drawing step";
  private static final String FORMS = "more than 100,000 forms drawn";
  private static final String DRAWN = "more than 3,000,000 characters drawn";
  private static final String OBJECTS = "more than 3,000,000 objects";
  private static final String MAPPED = "more than 4,000,000 characters in the tables of its fonts";

  private static final String NAMED = "more than 1,000,000 names of characters in its fonts";

  private static final String GLYPHS =
      "more than 50,000,000 entries in the glyph tables of its fonts";

  /** Bytes of a table of objects that names the one before it. */
  private static final int TABLE =
      "xref\n0 1\n0000000000 65535 f \ntrailer <</Root 1 0 R /Size 9 /Prev 0000000000>>\n".length();

  record Case(String expected, Supplier<byte[]> file) {}

  private final Map<String, Case> all = new LinkedHashMap<>();
  private final Map<String, byte[]> packedOnce = new HashMap<>();

  private HostilePdfs() {
    unpacking();
    drawing();
    operands();
    fonts();
    structure();
    odd();
  }

  static Map<String, Case> all() {
    return new HostilePdfs().all;
  }

  /**
   * Reads each and prints what came of it, a line for each: of all, of those whose names hold the
   * argument, or, by two numbers, of every so many from one on.
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int number = 0;
    for (Map.Entry<String, Case> e : all().entrySet()) {
      boolean wanted =
          args.length == 2
              ? number++ % Integer.parseInt(args[1]) == Integer.parseInt(args[0])
              : args.length == 0 || e.getKey().contains(args[0]);
      if (wanted) {
        long start = System.nanoTime();
        String outcome = outcome(e.getValue().file().get());
        outcome = outcome.substring(0, Math.min(300, outcome.length())).replaceAll("\\s+", " ");
        out.println(e.getKey() + "\t" + outcome + "\t" + (System.nanoTime() - start) / 1_000_000);
      }
    }
  }

  static String outcome(byte[] pdf) throws IOException {
    try {
      return PdfPages.read(new ByteArrayInputStream(pdf)).text();
    } catch (PdfException e) {
      return REFUSED + e.getMessage();
    }
  }

  /** 250 million blanks; packed once, as they are in many files. */
  private byte[] blanks() {
    return packedOnce.computeIfAbsent("blanks", k -> packed(BLANKS, 250));
  }

  private byte[] zeros() {
    return packedOnce.computeIfAbsent("zeros", k -> packed(new byte[1_000_000], 250));
  }

  private void add(String name, String expected, Supplier<byte[]> file) {
    all.put(name, new Case(expected, file));
  }

  private static RawPdf page() {
    return new RawPdf().add(PAGE).add(LATIN);
  }

  private static byte[] contents(String dictionary, byte[] bytes) {
    return page().stream(4, dictionary, bytes).bytes();
  }

  private static byte[] contents(String text) {
    return contents("", ascii(text));
  }

  private void unpacking() {
    for (String filter : new String[] {"/FlateDecode", "/Fl"}) {
      add("contents by " + filter, UNPACKED, () -> contents("/Filter " + filter, blanks()));
      add(
          "contents by [/Crypt " + filter + "]",
          UNPACKED,
          () -> contents("/Filter [/Crypt " + filter + "]", blanks()));
      add(
          "contents by [" + filter + "]",
          UNPACKED,
          () -> contents("/Filter [" + filter + "]", blanks()));
    }
    add("packed twice", READ, () -> contents("/Filter [/ASCIIHexDecode]", hex(TEXT)));
    add(
        "hexadecimal and packed",
        HELD,
        () ->
            contents(
                "/Filter [/AHx /Fl]",
                ascii(java.util.HexFormat.of().formatHex(packed(BLANKS, 40)))));
    add(
        "run lengths in a packed stream",
        HELD,
        () -> contents("/Filter [/Fl /RL]", packed(new byte[] {(byte) 129, ' '}, 1_000_000)));
    add(
        "packed twice by two names",
        "",
        () -> contents("/Filter [/Fl /FlateDecode]", packed(blanks())));
    add(
        "a thousand filters",
        "",
        () -> contents("/Filter [" + "/AHx /A85 ".repeat(500) + "]", hex(TEXT)));
    add(
        "many contents",
        UNPACKED,
        () ->
            new RawPdf()
                    .add(
                        PAGE.replace("/Contents 4 0 R", "/Contents [" + "4 0 R ".repeat(100) + "]"))
                    .add(LATIN)
                    .stream(4, "/Filter /FlateDecode", packed(BLANKS, 30))
                    .bytes());
    add(
        "a form",
        UNPACKED,
        () -> page().stream(4, "", "/X1 Do").stream(7, FORM + "/Filter /Fl", blanks()).bytes());
    add(
        "a row of a billion",
        "",
        () ->
            contents(
                "/Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns 2000000000>>",
                packed(ascii(TEXT))));
    add(
        "a picture as contents",
        "has no text",
        () ->
            contents(
                "/Filter /CCITTFaxDecode /DecodeParms <</Columns 60000 /Rows 60000>>",
                new byte[9]));
    add(
        "a packed table of objects",
        HELD,
        () -> table("/W [1 2 1] /Size 9 /Filter /FlateDecode", zeros()));
    add(
        "a table whose entries have no bytes",
        READ,
        () -> table("/W [0 0 0] /Size 2000000000", new byte[9]));
    add(
        "a table of many entries",
        OBJECTS,
        () ->
            table(
                "/W [1 0 0] /Size 30000000 /Filter /FlateDecode", packed(new byte[1_000_000], 30)));
    add("packed objects", HELD, () -> objects("/N 1 /First 4", blanks()));
    add(
        "many packed objects",
        OBJECTS,
        () -> objects("/N 1 /First 4", packed(ascii("5 0 " + "<<>>".repeat(1_000_000)), 7)));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static byte[] hex(String text) {
    return ascii(java.util.HexFormat.of().formatHex(ascii(text)) + ">");
  }

  private static byte[] table(String dictionary, byte[] bytes) {
    RawPdf pdf = page().stream(4, "", TEXT);
    int at = pdf.size();
    return pdf.stream(9, "/Type /XRef /Root 1 0 R " + dictionary, bytes)
        .add("startxref\n" + at + "\n")
        .bytes();
  }

  private static byte[] objects(String dictionary, byte[] bytes) {
    return new RawPdf()
        .add(PAGE).stream(4, "", TEXT).stream(
                9, "/Type /ObjStm /Filter /FlateDecode " + dictionary, bytes)
            .bytes();
  }

  private void drawing() {
    add(
        "a form that shows itself twice",
        FORMS,
        () -> page().stream(4, "", "/X1 Do").stream(7, FORM, "/X1 Do /X1 Do").bytes());
    add(
        "a form shown a million times",
        FORMS,
        () ->
            page().stream(4, "/Filter /FlateDecode", packed(ascii("/X1 Do "), 1_000_000)).stream(
                    7, FORM, "q Q")
                .bytes());
    add(
        "an empty form shown a million times",
        FORMS,
        () ->
            page().stream(4, "/Filter /FlateDecode", packed(ascii("/X1 Do "), 1_000_000)).stream(
                    7, FORM, " ")
                .bytes());
    add("steps", STEPS, () -> contents("/Filter /FlateDecode", packed(ascii("n "), 21_000_000)));
    add(
        "a hundred pages of steps",
        STEPS,
        () -> {
          RawPdf pdf =
              new RawPdf().add("1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n").add(LATIN);
          pdf.add(
              "2 0 obj <</Type /Pages /Count 100 /Kids ["
                  + "3 0 R ".repeat(100)
                  + "]>> endobj 3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]"
                  + " /Contents 4 0 R>> endobj\n");
          return pdf.stream(4, "/Filter /FlateDecode", packed(ascii("n "), 4_800_000)).bytes();
        });
    add(
        "saved states",
        "more than 10,000 saved graphics states",
        () -> contents("/Filter /FlateDecode", packed(ascii("q "), 5_000_000)));
    add(
        "steps that no PDF has",
        "more than 100,000 unknown drawing steps",
        () -> {
          StringBuilder names = new StringBuilder();
          for (int i = 0; i < 200_000; i++) {
            names.append('z').append(Integer.toString(i, 36)).append('z').append('\n');
          }
          return contents(names.toString());
        });
    String many = "(" + "x".repeat(10_000) + ") Tj ";
    add(
        "text beside the page",
        DRAWN,
        () ->
            contents(
                "/Filter /FlateDecode",
                packed(ascii("BT /F1 9 Tf 9000 9000 Td " + many + "ET "), 400)));
    add(
        "text in an empty clip",
        DRAWN,
        () ->
            contents(
                "/Filter /FlateDecode",
                packed(ascii("q 0 0 0 0 re W n BT /F1 9 Tf -9000 9 Td " + many + "ET Q "), 400)));
    add(
        "text of no size",
        DRAWN,
        () -> contents("/Filter /FlateDecode", packed(ascii("BT /F1 0 Tf " + many + "ET "), 400)));
    add(
        "blanks",
        DRAWN,
        () ->
            contents(
                "/Filter /FlateDecode",
                packed(ascii("BT /F1 9 Tf " + many.replace('x', ' ') + "ET "), 400)));
    Map<String, String> sizes =
        Map.of(
            "nothing",
            "0",
            "1e30",
            "1e30",
            "10^38",
            "1" + "0".repeat(38),
            "less than nothing",
            "-9",
            "no number",
            "NaN",
            "10^400",
            "1" + "0".repeat(400));
    sizes.forEach(
        (name, size) -> {
          add(
              "text of size " + name,
              READ,
              () -> contents("BT /F1 " + size + " Tf 9 9 Td (x) Tj ET " + TEXT));
          add(
              "a matrix of " + name,
              name.startsWith("10^") ? "is broken" : READ,
              () ->
                  contents(
                      ("q S S S S S S cm BT /F1 9 Tf S 0 0 S S S Tm (x) Tj ET Q ")
                              .replace("S", size)
                          + TEXT));
        });
    add("steps without operands", READ, () -> contents("Tf Td Tj cm Tm TJ Do gs q Q Q Q " + TEXT));
    add("nested arrays", REFUSED, () -> contents("[".repeat(3_000_000) + "]".repeat(9) + " TJ "));
    add(
        "nested dictionaries",
        REFUSED,
        () -> contents("/P " + "<</A ".repeat(1_000_000) + " BDC "));
    add(
        "an array of many",
        OPERANDS,
        () -> contents("/Filter /FlateDecode", packed(ascii("[ " + "<<>> ".repeat(100_000)), 40)));
    add(
        "small characters beside a long row",
        READ,
        () ->
            contents(
                "/Filter /FlateDecode",
                packed(
                    ascii(
                        "BT /F1 9 Tf 1 0 0 1 0 500 Tm 1 Tr "
                            + ("1 0 0 1 5 500 Tm (x) Tj ").repeat(30_000)
                            + "/F1 6 Tf "
                            + ("1 0 0 1 700 502 Tm (x) Tj ").repeat(30_000)
                            + "ET "
                            + TEXT))));
    add("an inline image", "", () -> contents("BI /W 99999 /H 99999 /CS /RGB ID xx EI " + TEXT));
    add("an inline image without end", REFUSED, () -> contents("BI /W 9 ID " + "x".repeat(9999)));
    add(
        "pieces all over the page",
        REFUSED,
        () -> {
          Random random = new Random(7);
          StringBuilder text = new StringBuilder("BT ");
          for (int i = 0; i < 19_000; i++) {
            text.append(
                "/F1 "
                    + (1 + random.nextInt(200))
                    + " Tf 1 0 0 1 "
                    + random.nextInt(800)
                    + " "
                    + random.nextInt(1100)
                    + " Tm (x) Tj\n");
          }
          RawPdf pdf =
              new RawPdf().add("1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n").add(LATIN);
          pdf.add(
              "2 0 obj <</Type /Pages /Count 100 /Kids ["
                  + "3 0 R ".repeat(100)
                  + "]>> endobj 3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 842 1191]"
                  + " /Resources <</Font <</F1 5 0 R>>>> /Contents 4 0 R>> endobj\n");
          return pdf.stream(4, "/Filter /FlateDecode", packed(ascii(text + "ET"))).bytes();
        });
  }

  private void operands() {
    for (String operand : new String[] {"1.5 ", "1 ", "()", "<>", "/A", "[]", "null ", "(a)[1.]"}) {
      byte[] many = ascii(operand.repeat(100_000));
      add(
          "operands " + operand,
          OPERANDS,
          () -> contents("/Filter /FlateDecode", packed(many, 60)));
    }
    byte[] numbers = ascii("1.5 ".repeat(100_000));
    add(
        "operands in an array",
        OPERANDS,
        () -> contents("/Filter [/FlateDecode]", packed(ascii("[" + "1.5 ".repeat(5_000_000)))));
    add("operands that are not packed", OPERANDS, () -> contents("1.5 ".repeat(2_000_000)));
    for (String kind : new String[] {"", "/Group <</S /Transparency>> "}) {
      add(
          "operands in a form " + kind,
          OPERANDS,
          () ->
              page().stream(4, "", "/X1 Do").stream(
                      7, FORM + kind + "/Filter /FlateDecode", packed(numbers, 60))
                  .bytes());
    }
    add(
        "operands in many contents",
        OPERANDS,
        () ->
            new RawPdf()
                    .add(PAGE.replace("/Contents 4 0 R", "/Contents [" + "4 0 R ".repeat(80) + "]"))
                    .add(LATIN)
                    .stream(4, "/Filter /FlateDecode", packed(ascii("1.5 ".repeat(25_000))))
                    .bytes());
    add(
        "as many arrays as on a hundred pages, each with its step",
        READ,
        () ->
            page().stream(
                    4,
                    "/Filter /FlateDecode",
                    packed(ascii("[] 0 d [] TJ << >> /A BDC ".repeat(10_000) + TEXT), 120))
                .bytes());
  }

  /** A page that sets so many fonts, all with one list of names for their characters. */
  private static byte[] sharedNames(String type, int names, int fonts) {
    StringBuilder dictionary = new StringBuilder("<<");
    StringBuilder shown = new StringBuilder(TEXT).append("BT ");
    for (int i = 0; i < fonts; i++) {
      dictionary
          .append(
              "/N" + i + " <</Type /Font /Subtype " + type + " /BaseFont /A /FontBBox [0 0 9 9]")
          .append(" /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [1]")
          .append(" /CharProcs <<>> /Encoding <</Differences 8 0 R>>>> ");
      shown.append("/N" + i + " 9 Tf 9 9 Td (a) Tj ");
    }
    return new RawPdf()
            .add(PAGE.replace("/F2 6 0 R", "/F2 6 0 R " + dictionary.substring(2)))
            .add(LATIN)
            .add("8 0 obj [0 " + "/a ".repeat(names) + "] endobj\n")
            .stream(4, "", shown + "ET")
            .bytes();
  }

  private void fonts() {
    for (String part : new String[] {"ToUnicode", "Encoding", "CIDToGIDMap"}) {
      add(
          part + " that unpack without end",
          HELD,
          () -> composite("/" + part + " 8 0 R", "", "/Filter /FlateDecode", blanks()));
    }
    for (String part : new String[] {"FontFile2", "FontFile3", "FontFile"}) {
      add(
          part + " that unpack without end",
          HELD,
          () -> simple("/" + part + " 8 0 R", "/Filter /FlateDecode", zeros()));
    }
    add(
        "FontFile2 that unpack without end in a composite font",
        HELD,
        () ->
            composite(
                "",
                "/FontDescriptor <</Type /FontDescriptor /FontName /A /FontFile2 8 0 R>>",
                "/Filter /FlateDecode",
                zeros()));
    add(
        "a range of two billion",
        MAPPED,
        () ->
            composite(
                "/ToUnicode 8 0 R",
                "",
                "",
                ascii("1 beginbfrange <00000000> <7fffffff> <00000001> endbfrange")));
    add(
        "ranges over one another",
        MAPPED,
        () ->
            composite(
                "/ToUnicode 8 0 R",
                "",
                "",
                ascii("100 beginbfrange " + "<0001> <ffff> <0002> ".repeat(100) + "endbfrange")));
    add(
        "ranges to search",
        MAPPED,
        () ->
            composite(
                "/Encoding 8 0 R",
                "",
                "",
                ascii("99999 begincidrange " + "<0001> <0003> 1 ".repeat(99_999) + "endcidrange")));
    for (String disguise :
        new String[] {"/W [1 2 1]", "/N 1 /First 4", "/W [1 2 1] /N 1 /First 4"}) {
      add(
          "a range of two billion beside " + disguise,
          MAPPED,
          () ->
              composite(
                  "/ToUnicode 8 0 R",
                  "",
                  disguise,
                  ascii("1 beginbfrange <00000000> <7fffffff> <00000001> endbfrange")));
      add(
          "a glyph table of many beside " + disguise,
          GLYPHS,
          () -> simple("/FontFile2 8 0 R", disguise, HostileFonts.glyphTable()));
    }
    add(
        "many packed objects beside a table of objects",
        OBJECTS,
        () ->
            objects(
                "/W [1 2 1] /N 1 /First 4", packed(ascii("5 0 " + "<<>>".repeat(1_000_000)), 7)));
    add(
        "a range of two billion that begins as a font does",
        MAPPED,
        () ->
            composite(
                "/ToUnicode 8 0 R",
                "",
                "",
                ascii(
                    "\0\1\0\0\0\0\0\0\0\0\0\0 1 beginbfrange <00000000> <7fffffff> <00000001>"
                        + " endbfrange")));
    add(
        "parts of glyphs that call one another in a CFF font",
        "honest text",
        () -> simple("/FontFile3 8 0 R", "", HostileFonts.compact()));
    for (boolean records : new boolean[] {false, true}) {
      for (String hidden :
          new String[] {
            HostileFonts.parts(),
            "/Private 9 dict dup begin /Subrs 2000000000 array ND",
            "/Private 9 dict dup begin /lenIV -9 def /Subrs 9 array dup 0 -9 RD ",
            "a font that is no font".repeat(9)
          }) {
        add(
            "a Type 1 font with " + hidden.substring(0, 40) + (records ? " in records" : ""),
            // The clear part of the font says that a, b and c stand for these.
            "ho.",
            () ->
                simple(
                    "/FontFile 8 0 R",
                    "",
                    records ? HostileFonts.type1InRecords(hidden) : HostileFonts.type1(hidden)));
      }
    }
    add(
        "a glyph table of many",
        GLYPHS,
        () -> simple("/FontFile2 8 0 R", "", HostileFonts.glyphTable()));
    add(
        "a Type 3 font that shows itself",
        READ,
        () ->
            page().stream(4, "", TEXT + "BT /F2 9 Tf 9 9 Td (aaa) Tj ET")
                .add(
                    "6 0 obj <</Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0]"
                        + " /FirstChar 97 /LastChar 97 /Widths [1] /Encoding <</Differences [97 /a]>>"
                        + " /CharProcs <</a 8 0 R>> /Resources <</Font <</F2 6 0 R>>>>>> endobj\n")
                .stream(8, "", "BT /F2 9 Tf (aaaa) Tj ET")
                .bytes());
    add(
        "a list of names that many fonts share",
        NAMED,
        () -> sharedNames("/TrueType", 300_000, 40));
    add("a list of names in Type 3 fonts", NAMED, () -> sharedNames("/Type3", 300_000, 40));
    add("a list of names that is a font's own", NAMED, () -> sharedNames("/Type1", 1_500_000, 1));
    add("fonts with a name for each character", READ, () -> sharedNames("/Type1", 256, 300));
    for (String widths :
        new String[] {"W [0 2147483647 500]", "W [" + "0 65535 9 ".repeat(2000) + "]"}) {
      add(
          "a font with the widths of very many glyphs, " + widths.length(),
          GLYPHS,
          () ->
              page().stream(4, "", TEXT + "BT /F2 9 Tf <0041> Tj ET")
                  .add(
                      "6 0 obj <</Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H"
                          + " /DescendantFonts [<</Type /Font /Subtype /CIDFontType2 /BaseFont /A"
                          + " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity)"
                          + " /Supplement 0>> /"
                          + widths
                          + ">>]>> endobj\n")
                  .bytes());
    }
    add(
        "a font that is its own descendant",
        "",
        () ->
            page().stream(4, "", TEXT + "BT /F2 9 Tf (a) Tj ET")
                .add(
                    "6 0 obj <</Type /Font /Subtype /Type0 /Encoding /Identity-H"
                        + " /DescendantFonts [6 0 R]>> endobj\n")
                .bytes());
  }

  private static byte[] simple(String part, String dictionary, byte[] bytes) {
    return page().stream(4, "", TEXT + "BT /F2 9 Tf 9 9 Td (abc) Tj ET")
        .add(
            "6 0 obj <</Type /Font /Subtype "
                + (part.contains("2") ? "/TrueType" : "/Type1")
                + " /BaseFont /A /FontDescriptor <</Type /FontDescriptor /FontName /A "
                + part
                + ">>>> endobj\n")
        .stream(8, "/Subtype /Type1C " + dictionary, bytes)
        .bytes();
  }

  private static byte[] composite(String more, String descendant, String dictionary, byte[] bytes) {
    boolean map = more.contains("CIDToGIDMap");
    return page().stream(4, "", TEXT + "BT /F2 9 Tf 9 9 Td <00010002> Tj ET")
        .add(
            "6 0 obj <</Type /Font /Subtype /Type0 /BaseFont /A "
                + (more.contains("Encoding") ? "" : "/Encoding /Identity-H ")
                + (map ? "" : more)
                + "/DescendantFonts [<</Type /Font /Subtype /CIDFontType2 /BaseFont /A "
                + (map ? more : "")
                + descendant
                + "/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>>>]>>"
                + " endobj\n")
        .stream(8, dictionary, bytes)
        .bytes();
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
            table.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", pdf.size()));
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
                      java.util.Locale.ROOT,
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
    table.append(
        String.format(java.util.Locale.ROOT, "%d 1\n%010d 00000 n \n", object, pdf.size()));
  }

  private void odd() {
    add("nothing odd", READ, () -> contents(TEXT));
    add(
        "garbage before",
        READ,
        () -> joined(ascii("\u0001\u00ff(<<[\n".repeat(100)), page().stream(4, "", TEXT).bytes()));
    add("garbage behind", READ, () -> page().stream(4, "", TEXT).add("x".repeat(100_000)).bytes());
    add(
        "garbage between",
        READ,
        () ->
            new RawPdf()
                .add("\u0001\u00ff(<<[".repeat(999) + "\n").add(PAGE).add(LATIN).stream(4, "", TEXT)
                    .bytes());
    add(
        "cut off in a packed stream",
        "do not unpack",
        () -> {
          byte[] packed = packed(ascii(TEXT.repeat(20)));
          return contents("/Filter /Fl", java.util.Arrays.copyOf(packed, packed.length - 9));
        });
    add(
        "a form cut off",
        "do not unpack",
        () -> {
          byte[] packed = packed(ascii(TEXT.repeat(20)));
          return page().stream(4, "", "/X1 Do").stream(
                  7, FORM + "/Filter [/Fl]", java.util.Arrays.copyOf(packed, packed.length - 9))
              .bytes();
        });
    add(
        "notes with pictures that unpack without end",
        READ,
        () ->
            new RawPdf()
                    .add(
                        PAGE.replace(
                            "/Contents",
                            "/Annots [<</Subtype /Stamp /AP <</N 8 0 R>>>>] /Contents"))
                    .add(LATIN)
                    .stream(4, "", TEXT)
                    .stream(8, "/Filter /FlateDecode", blanks())
                    .bytes());
    add(
        "colours and patterns that unpack without end",
        READ,
        () ->
            new RawPdf()
                    .add(
                        PAGE.replace(
                            "/Resources <<",
                            "/Resources <</ColorSpace <</C [/ICCBased 8 0 R]>> /Pattern <</P 8 0 R>>"))
                    .add(LATIN)
                    .stream(4, "", "/C cs /Pattern cs /P scn 0 0 9 9 re f " + TEXT)
                    .stream(8, "/N 3 /PatternType 1 /Filter /FlateDecode", blanks())
                    .bytes());
  }
}
