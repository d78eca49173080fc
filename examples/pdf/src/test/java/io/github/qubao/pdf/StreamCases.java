package io.github.qubao.pdf;

import static io.github.qubao.pdf.RawPdf.FORM;
import static io.github.qubao.pdf.RawPdf.LATIN;
import static io.github.qubao.pdf.RawPdf.PAGE;
import static io.github.qubao.pdf.RawPdf.TEXT;
import static io.github.qubao.pdf.RawPdf.ascii;
import static io.github.qubao.pdf.RawPdf.packed;

import java.util.HexFormat;

/** What unpacks to far more than is there, or in an odd way. */
final class StreamCases extends HostileCases {
  private static final String UNPACKED = "more than 200,000,000 bytes when unpacked";

  StreamCases(Packed packed) {
    super(packed);
    unpacking();
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
        () -> contents("/Filter [/AHx /Fl]", ascii(HexFormat.of().formatHex(packed(BLANKS, 40)))));
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

  private static byte[] hex(String text) {
    return ascii(HexFormat.of().formatHex(ascii(text)) + ">");
  }

  private static byte[] table(String dictionary, byte[] bytes) {
    RawPdf pdf = page().stream(4, "", TEXT);
    int at = pdf.size();
    return pdf.stream(9, "/Type /XRef /Root 1 0 R " + dictionary, bytes)
        .add("startxref\n" + at + "\n")
        .bytes();
  }
}
