package io.github.qubao.pdf;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Makes {@code test-font.ttf} anew, with the characters that the tests of this package use; see the
 * README beside that file.
 */
final class MakeTestFont {
  /** What PDFBox needs to embed it; tables for all characters of the whole font stay out. */
  private static final List<String> TABLES =
      List.of(
          "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name",
          "post", "prep");

  private MakeTestFont() {}

  /** Takes the whole font, the file to write, and the sources whose characters are needed. */
  public static void main(String[] args) throws IOException {
    Set<Integer> characters = new TreeSet<>();
    for (int c = ' '; c <= '~'; c++) {
      characters.add(c);
    }
    for (int i = 2; i < args.length; i++) {
      Files.readString(Path.of(args[i])).codePoints().filter(c -> c > '~').forEach(characters::add);
    }
    File font = new File(args[0]);
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      if (args[0].endsWith(".ttc")) {
        try (TrueTypeCollection all = new TrueTypeCollection(font)) {
          all.processAllFonts(f -> write(f, characters, out));
        }
      } else {
        write(new TTFParser().parse(new RandomAccessReadBufferedFile(font)), characters, out);
      }
    }
  }

  private static void write(TrueTypeFont font, Set<Integer> characters, OutputStream out)
      throws IOException {
    if (font.getName().contains("Mono")) {
      return;
    }
    TTFSubsetter subset = new TTFSubsetter(font, TABLES);
    subset.addAll(characters);
    subset.writeToStream(out);
  }
}
