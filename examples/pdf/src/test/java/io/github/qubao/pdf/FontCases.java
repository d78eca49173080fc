package io.github.qubao.pdf;

import static io.github.qubao.pdf.RawPdf.LATIN;
import static io.github.qubao.pdf.RawPdf.PAGE;
import static io.github.qubao.pdf.RawPdf.TEXT;
import static io.github.qubao.pdf.RawPdf.ascii;
import static io.github.qubao.pdf.RawPdf.packed;

/** Fonts whose parts are large, broken or shared. */
final class FontCases extends HostileCases {
  private static final String MAPPED = "more than 4,000,000 characters in the tables of its fonts";
  private static final String NAMED = "more than 1,000,000 names of characters in its fonts";
  private static final String GLYPHS =
      "more than 50,000,000 entries in the glyph tables of its fonts";

  FontCases(Packed packed) {
    super(packed);
    fonts();
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
        new String[] {
          "W [0 2147483647 500]",
          "W [-99999999999999999999.0 99999999999999999999.0 500]",
          "W [" + "0 65535 9 ".repeat(2000) + "]"
        }) {
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
}
