package io.github.qubao.ocr;

import java.io.IOException;
import java.io.InputStream;

/** Tells by its beginning whether a stream holds ALTO or hOCR. */
final class OcrHead {
  private static final int MOST = 60_000;

  private OcrHead() {}

  static boolean comesNext(InputStream in) throws IOException {
    in.mark(MOST);
    try {
      return new Head(in).isOcr();
    } finally {
      in.reset();
    }
  }

  /** Not thread-safe. The first characters of a stream, read as they are needed. */
  private static final class Head {
    private final InputStream in;
    private final StringBuilder read = new StringBuilder();
    private int count;

    Head(InputStream in) {
      this.in = in;
    }

    boolean isOcr() throws IOException {
      int at = skipped(0);
      while (startsWith(at, "<?") || startsWith(at, "<!")) {
        at = skipped(behind(startsWith(at, "<!--") ? "-->" : ">", at));
      }
      String element = element(at);
      int colon = element.indexOf(':');
      if (element.substring(colon + 1).equals("alto")) {
        return true;
      }
      return element.equalsIgnoreCase("html")
          && (behind("ocr_page", at) < Integer.MAX_VALUE
              || behind("ocr-system", at) < Integer.MAX_VALUE);
    }

    /** Where something else than blanks begins. */
    private int skipped(int from) throws IOException {
      int at = from;
      while (has(at)
          && (read.charAt(at) <= ' '
              || at < 3 && "\u00EF\u00BB\u00BF\u00FE\u00FF".indexOf(read.charAt(at)) >= 0)) {
        at++;
      }
      return at;
    }

    private boolean startsWith(int at, String what) throws IOException {
      if (at >= MOST || !has(at + what.length() - 1)) {
        return false;
      }
      for (int i = 0; i < what.length(); i++) {
        if (read.charAt(at + i) != what.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    /** Behind the next place of {@code what}; the largest number if there is none. */
    private int behind(String what, int from) throws IOException {
      for (int at = from; at < MOST && has(at); at++) {
        if (startsWith(at, what)) {
          return at + what.length();
        }
      }
      return Integer.MAX_VALUE;
    }

    private String element(int at) throws IOException {
      if (at >= MOST || !startsWith(at, "<")) {
        return "";
      }
      int end = at + 1;
      while (end - at < 64 && has(end) && " \t\r\n/>".indexOf(read.charAt(end)) < 0) {
        end++;
      }
      return read.substring(at + 1, end);
    }

    /** Reads up to the character at {@code at}; zero bytes, as UTF-16 has, do not count. */
    private boolean has(int at) throws IOException {
      while (read.length() <= at && count < MOST) {
        int c = in.read();
        if (c < 0) {
          return false;
        }
        count++;
        if (c > 0) {
          read.append((char) c);
        }
      }
      return read.length() > at;
    }
  }
}
