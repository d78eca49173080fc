package io.github.qubao.segment;

import io.github.qubao.segment.Lexicon.WordListException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Not thread-safe. Reads the words of a list; {@link Lexicon#withWordList} says what stands there.
 */
final class WordList {
  /** More bytes than a word, a tag and a count have; longer comments are skipped. */
  private static final int LONGEST = 4096;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final byte[] bytes = new byte[LONGEST];
  private final List<Lexicon.Change> out = new ArrayList<>();
  private int number = 1;

  private WordList(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  static List<Lexicon.Change> read(InputStream in) throws IOException {
    WordList list = new WordList(in);
    list.lines();
    return list.out;
  }

  private void lines() throws IOException {
    int n = 0;
    int before = 0;
    boolean comment = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n' || b == '\r') {
        if (b == '\r' || before != '\r') {
          line(n);
          number++;
        }
        n = 0;
        comment = false;
      } else if (n < LONGEST) {
        bytes[n++] = (byte) b;
      } else if (!comment) {
        comment = isComment();
        if (!comment) {
          throw fault("is longer than " + LONGEST + " bytes");
        }
      }
      before = b;
    }
    line(n);
  }

  /** Whether the first bytes are a comment's, behind blanks and a byte-order mark. */
  private boolean isComment() {
    String start = new String(bytes, 0, LONGEST, StandardCharsets.UTF_8);
    int i = skip(start, 0);
    return i < start.length() && start.charAt(i) == '#';
  }

  private void line(int n) throws IOException {
    if (n == LONGEST && isComment()) {
      // It may have been cut in the middle of a character.
      return;
    }
    String line;
    try {
      line = decoder.decode(ByteBuffer.wrap(bytes, 0, n)).toString();
    } catch (CharacterCodingException e) {
      throw fault("is not UTF-8");
    }
    String[] fields = new String[4];
    int count = 0;
    for (int i = skip(line, 0); i < line.length() && line.charAt(i) != '#'; ) {
      int to = i;
      while (to < line.length() && !isBlank(line.charAt(to))) {
        if (Character.isISOControl(line.charAt(to))) {
          throw fault("has a control character");
        }
        to++;
      }
      if (count == fields.length - 1) {
        throw fault("has more than a word, a tag and a count");
      }
      fields[count++] = line.substring(i, to);
      i = skip(line, to);
    }
    if (count > 0) {
      out.add(change(fields, count));
    }
  }

  private Lexicon.Change change(String[] fields, int n) throws WordListException {
    try {
      if (fields[0].charAt(0) == '-') {
        if (n > 1) {
          throw fault("takes a word out, but says more than the word");
        }
        String text = fields[0].substring(1);
        Lexicon.Word.check(text);
        return new Lexicon.Change(text, null);
      }
      String tag = PartOfSpeech.NOUN.tag();
      int count = 0;
      for (int i = 1; i < n; i++) {
        boolean isCount = isDigits(fields[i]);
        if (i == 2 && isCount == isDigits(fields[1])) {
          throw fault(isCount ? "has two counts" : "has two tags");
        }
        if (isCount) {
          count = count(fields[i]);
        } else {
          tag = fields[i];
        }
      }
      return new Lexicon.Change(fields[0], new Lexicon.Word(fields[0], tag, count));
    } catch (IllegalArgumentException e) {
      throw fault("cannot be used: " + e.getMessage());
    }
  }

  private int count(String digits) throws WordListException {
    try {
      int count = Integer.parseInt(digits);
      if (count > 0 && count <= Lexicon.MOST_COUNT) {
        return count;
      }
    } catch (NumberFormatException e) {
      // More than an integer holds: the same answer.
    }
    throw fault("has a count that is not from 1 to 1000000000");
  }

  private static boolean isDigits(String field) {
    for (int i = 0; i < field.length(); i++) {
      if (field.charAt(i) < '0' || field.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static int skip(String line, int at) {
    int i = at;
    while (i < line.length() && isBlank(line.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return c == '\t' || c == BYTE_ORDER_MARK || Character.isSpaceChar(c);
  }

  private WordListException fault(String what) {
    return new WordListException(number, what);
  }
}
