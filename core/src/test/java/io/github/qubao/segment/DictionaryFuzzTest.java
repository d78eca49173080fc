package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a dictionary: refused, or one that covers every text without a gap. */
class DictionaryFuzzTest {
  private static final String TEXT = "农民种植水稻，農民 2022年9月 3.5% abc𠀀\uD840。";

  @MethodSource("files")
  @FuzzTest
  void file(byte[] bytes) {
    check(bytes);
  }

  /** With length and checksum as they have to be, so that what is behind them is reached. */
  @MethodSource("files")
  @FuzzTest
  void sealed(byte[] bytes) {
    if (bytes.length >= Sealed.HEAD) {
      byte[] body = Arrays.copyOfRange(bytes, Sealed.HEAD, bytes.length);
      check(TinyHanLp.file(body));
      check(TinyDictionary.file(body));
    }
  }

  static Stream<byte[]> files() throws IOException {
    return Stream.of(
        TinyHanLp.file(TinyHanLp.body()), TinyDictionary.file(TinyDictionary.standard().body()));
  }

  @Test
  void theSmallDictionariesAreSound() throws IOException {
    assertTrue(check(TinyHanLp.file(TinyHanLp.body())));
    assertTrue(check(TinyDictionary.file(TinyDictionary.standard().body())));
  }

  /** Whether one of the formats takes the bytes. */
  private static boolean check(byte[] bytes) {
    Settings settings = settings(bytes);
    if (settings == null) {
      return false;
    }
    TokenBuffer buffer = new TokenBuffer();
    new SegmenterWorker().run(TEXT, settings, true, buffer);
    int at = 0;
    for (int i = 0; i < buffer.size(); i++) {
      assertEquals(at, buffer.start(i));
      assertTrue(buffer.end(i) > at);
      at = buffer.end(i);
    }
    assertEquals(TEXT.length(), at);
    return true;
  }

  private static @Nullable Settings settings(byte[] bytes) {
    try {
      return TinyHanLp.settings(HanLpDictionaryFormat.read(new ByteArrayInputStream(bytes)));
    } catch (IOException notHanLp) {
      try {
        return TinyDictionary.settings(
            DictionaryFormat.read(new ByteArrayInputStream(bytes)), (UserDictionary) null);
      } catch (IOException refused) {
        return null;
      }
    }
  }
}
