package io.github.qubao.pdf;

import static io.github.qubao.pdf.RawPdf.LATIN;
import static io.github.qubao.pdf.RawPdf.PAGE;
import static io.github.qubao.pdf.RawPdf.TEXT;
import static io.github.qubao.pdf.RawPdf.ascii;
import static io.github.qubao.pdf.RawPdf.packed;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Files of one kind, by their names, each with what has to come of it. */
abstract class HostileCases {
  /** What comes of a file that is odd and can be read. */
  static final String READ = "honest text";

  /** What comes of a file in which only the first limit that is met decides which one it is. */
  static final String REFUSED = "refused: ";

  static final String HELD = "more than 32,000,000 bytes in one stream when unpacked";
  static final String OBJECTS = "more than 3,000,000 objects";
  static final byte[] BLANKS = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);

  record Case(String expected, Supplier<byte[]> file) {}

  /** What is packed once, as it is in many files. */
  static final class Packed {
    private final Map<String, byte[]> packedOnce = new HashMap<>();

    /** 250 million blanks. */
    byte[] blanks() {
      return packedOnce.computeIfAbsent("blanks", k -> packed(BLANKS, 250));
    }

    byte[] zeros() {
      return packedOnce.computeIfAbsent("zeros", k -> packed(new byte[1_000_000], 250));
    }
  }

  private final Map<String, Case> all = new LinkedHashMap<>();
  private final Packed packed;

  HostileCases(Packed packed) {
    this.packed = packed;
  }

  final Map<String, Case> all() {
    return all;
  }

  final void add(String name, String expected, Supplier<byte[]> file) {
    all.put(name, new Case(expected, file));
  }

  final byte[] blanks() {
    return packed.blanks();
  }

  final byte[] zeros() {
    return packed.zeros();
  }

  static RawPdf page() {
    return new RawPdf().add(PAGE).add(LATIN);
  }

  static byte[] contents(String dictionary, byte[] bytes) {
    return page().stream(4, dictionary, bytes).bytes();
  }

  static byte[] contents(String text) {
    return contents("", ascii(text));
  }

  static byte[] objects(String dictionary, byte[] bytes) {
    return new RawPdf()
        .add(PAGE).stream(4, "", TEXT).stream(
                9, "/Type /ObjStm /Filter /FlateDecode " + dictionary, bytes)
            .bytes();
  }
}
