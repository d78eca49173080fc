package io.github.qubao.ocr;

import io.github.qubao.ocr.OcrException.Reason;
import io.github.qubao.ocr.picture.GrayPicture;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/**
 * Immutable and thread-safe. Runs tesseract on pictures of single lines. All goes through pipes: no
 * file is written.
 */
final class TesseractProcess {
  /** A word of a line: columns of its picture, confidence from 0 to 1. */
  record Word(String text, double left, double right, double confidence) {}

  private static final String INSTALL =
      "; install it (on Debian: apt-get install tesseract-ocr tesseract-ocr-chi-sim)";

  /** The modes (--psm) for a picture of a line, as it is, and with a search for the line in it. */
  private static final String RAW_LINE = "13";

  private static final String LINE = "7";

  private final String command;
  private final String languages;
  private final Duration limit;

  TesseractProcess(String command, String languages, Duration limit) {
    this.command = command;
    this.languages = languages;
    this.limit = limit;
  }

  /**
   * The words of each line. Where tesseract finds none in the picture as it is, it is told to look
   * for a line in it.
   *
   * <p>Both together may take as long as the limit allows.
   *
   * @param name of the page, for messages
   */
  List<List<Word>> read(List<GrayPicture> lines, String name) throws IOException {
    long deadline = System.nanoTime() + nanos(limit);
    List<List<Word>> words = read(lines, RAW_LINE, deadline, name);
    List<Integer> empty =
        IntStream.range(0, words.size()).filter(i -> words.get(i).isEmpty()).boxed().toList();
    if (!empty.isEmpty()) {
      List<List<Word>> again = read(empty.stream().map(lines::get).toList(), LINE, deadline, name);
      for (int i = 0; i < again.size(); i++) {
        words.set(empty.get(i), again.get(i));
      }
    }
    return words;
  }

  /** In nanoseconds; 146 years for what is longer. */
  private static long nanos(Duration limit) {
    Duration most = Duration.ofNanos(Long.MAX_VALUE / 2);
    return (limit.compareTo(most) < 0 ? limit : most).toNanos();
  }

  private List<List<Word>> read(List<GrayPicture> lines, String mode, long deadline, String name)
      throws IOException {
    Process process = start(mode, name);
    try {
      byte[] pictures = MultiPageTiff.of(lines);
      CompletableFuture<byte[]> written = inBackground(() -> write(process, pictures));
      CompletableFuture<byte[]> out = inBackground(() -> all(process.getInputStream()));
      CompletableFuture<byte[]> told = inBackground(() -> all(process.getErrorStream()));
      if (!process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        throw tookTooLong(name);
      }
      String table = new String(get(out, deadline), StandardCharsets.UTF_8);
      String said = new String(get(told, deadline), StandardCharsets.UTF_8);
      if (process.exitValue() != 0 || !table.startsWith("level\t")) {
        throw failed(name, process.exitValue(), said);
      }
      get(written, deadline);
      return words(table, lines.size());
    } catch (TimeoutException e) {
      throw tookTooLong(name);
    } catch (ExecutionException e) {
      throw new OcrException(
          Reason.OCR_FAILED, name + ": " + command + " broke off: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException(name + ": interrupted while " + command + " was reading it");
    } finally {
      end(process);
    }
  }

  /** Waits for what a process said as well: one that it started may keep its output open. */
  private static byte[] get(CompletableFuture<byte[]> work, long deadline)
      throws ExecutionException, InterruptedException, TimeoutException {
    return work.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
  }

  /** Ends it and what it started, as a script does: itself first, or it would start the next. */
  private static void end(Process process) {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  private OcrException tookTooLong(String name) {
    BigDecimal seconds =
        BigDecimal.valueOf(limit.getSeconds()).add(BigDecimal.valueOf(limit.getNano(), 9));
    return new OcrException(
        Reason.OCR_FAILED,
        name
            + ": "
            + command
            + " took longer than "
            + seconds.stripTrailingZeros().toPlainString()
            + " s; try a smaller picture, or allow more time");
  }

  private Process start(String mode, String name) throws OcrException {
    ProcessBuilder builder =
        new ProcessBuilder(
            command,
            "stdin",
            "stdout",
            "-l",
            languages,
            "--dpi",
            "300",
            "--psm",
            mode,
            "-c",
            "tessedit_create_tsv=1");
    // Its threads wait for one another more than they save.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    try {
      return builder.start();
    } catch (IOException e) {
      throw new OcrException(
          Reason.NO_OCR, name + ": is a picture, and " + command + " cannot be run" + INSTALL);
    }
  }

  private interface Work {
    byte[] run() throws IOException;
  }

  private static CompletableFuture<byte[]> inBackground(Work work) {
    CompletableFuture<byte[]> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                result.complete(work.run());
              } catch (IOException | RuntimeException | Error e) {
                result.completeExceptionally(e);
              }
            },
            "qubao-ocr");
    thread.setDaemon(true);
    thread.start();
    return result;
  }

  private static byte[] write(Process process, byte[] bytes) {
    try (OutputStream to = process.getOutputStream()) {
      to.write(bytes);
    } catch (IOException e) {
      // It ended before it had read all: its exit code and what it said tell why.
    }
    return new byte[0];
  }

  private static byte[] all(InputStream in) throws IOException {
    try (in) {
      return in.readAllBytes();
    }
  }

  private OcrException failed(String name, int code, String said) {
    String why =
        said.lines()
            .filter(l -> !l.isBlank() && !l.startsWith("Page "))
            .findFirst()
            .orElse("it said nothing");
    String data =
        said.contains("traineddata")
            ? "; install the data of its languages (on Debian: apt-get install"
                + " tesseract-ocr-chi-sim)"
            : "";
    return new OcrException(
        Reason.OCR_FAILED,
        String.format(
            Locale.ROOT,
            "%s: %s ended with exit code %d: %s%s",
            name,
            command,
            code,
            why.replaceAll("\\p{Cntrl}", " "),
            data));
  }

  /** Reads the table: level, page, block, paragraph, line, word, left, top, width, height, … */
  private static List<List<Word>> words(String table, int lines) {
    List<List<Word>> out = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      out.add(new ArrayList<>());
    }
    for (String row : table.split("\n", -1)) {
      List<String> cells = List.of(row.split("\t", -1));
      if (cells.size() < 12 || !cells.get(0).equals("5")) {
        continue;
      }
      String text = OcrBuilder.seen(cells.get(11));
      int page = (int) OcrNumbers.of(cells.get(1));
      double left = OcrNumbers.of(cells.get(6));
      double width = OcrNumbers.of(cells.get(8));
      double confidence = OcrNumbers.of(cells.get(10)) / 100;
      if (!text.isEmpty() && page >= 1 && page <= lines && left + width >= 0 && confidence >= 0) {
        out.get(page - 1).add(new Word(text, left, left + width, confidence));
      }
    }
    return out;
  }
}
