package io.github.qubao.pdf;

import static io.github.qubao.pdf.RawPdf.FORM;
import static io.github.qubao.pdf.RawPdf.LATIN;
import static io.github.qubao.pdf.RawPdf.PAGE;
import static io.github.qubao.pdf.RawPdf.TEXT;
import static io.github.qubao.pdf.RawPdf.ascii;
import static io.github.qubao.pdf.RawPdf.packed;

import java.util.Arrays;

/** Files that are odd, cut off, or hold what no text needs. */
final class OddCases extends HostileCases {
  OddCases(Packed packed) {
    super(packed);
    odd();
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
          return contents("/Filter /Fl", Arrays.copyOf(packed, packed.length - 9));
        });
    add(
        "a form cut off",
        "do not unpack",
        () -> {
          byte[] packed = packed(ascii(TEXT.repeat(20)));
          return page().stream(4, "", "/X1 Do").stream(
                  7, FORM + "/Filter [/Fl]", Arrays.copyOf(packed, packed.length - 9))
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

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
