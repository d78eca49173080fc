package io.github.qubao.pdf;

import static io.github.qubao.pdf.RawPdf.FORM;
import static io.github.qubao.pdf.RawPdf.LATIN;
import static io.github.qubao.pdf.RawPdf.PAGE;
import static io.github.qubao.pdf.RawPdf.TEXT;
import static io.github.qubao.pdf.RawPdf.ascii;
import static io.github.qubao.pdf.RawPdf.packed;

import java.util.Map;
import java.util.Random;

/** Contents that draw, or hand to one drawing step, far more than a page shows. */
final class DrawingCases extends HostileCases {
  private static final String STEPS = "more than 20,000,000 drawing steps";
  private static final String OPERANDS =
      "more than 10,000,000 bytes to look at for one drawing step";
  private static final String FORMS = "more than 100,000 forms drawn";
  private static final String DRAWN = "more than 3,000,000 characters drawn";

  DrawingCases(Packed packed) {
    super(packed);
    drawing();
    operands();
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
        "a page that is as wide as can be said, with text at its end",
        "",
        () ->
            new RawPdf()
                .add(PAGE.replace("[0 0 842 1191]", "[0 0 2147483647 1000]") + LATIN).stream(
                        4,
                        "",
                        TEXT
                            + "BT /F1 20 Tf 2300000000 Tz 1 0 0 1 0 100 Tm (A) Tj 100 Tz"
                            + " 1 0 0 1 10 100 Tm (B) Tj 1 0 0 1 2147483647 100 Tm (C) Tj ET")
                    .bytes());
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
}
