package io.github.qubao.spark;

import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.page.Article;
import io.github.qubao.page.Page;
import io.github.qubao.pdf.PdfException;
import io.github.qubao.pdf.PdfPages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. The rows of a task: every record of its slices gives at least one, an article or
 * the reason why there is none. Holds one record at a time.
 */
final class NewsReader implements Iterator<Row> {
  private final Qubao qubao;
  private final SliceFiles files;
  private final Iterator<Slice> slices;
  private final Deque<Row> ready = new ArrayDeque<>();
  private @Nullable Slice slice;
  private @Nullable LineReader lines;

  NewsReader(List<Slice> task, SliceFiles files, Qubao qubao) {
    this.qubao = qubao;
    this.files = files;
    this.slices = task.iterator();
    @Nullable TaskContext context = TaskContext.get();
    if (context != null) {
      context.addTaskCompletionListener((TaskCompletionListener) done -> close());
    }
  }

  @Override
  public boolean hasNext() {
    try {
      while (ready.isEmpty()) {
        if (lines != null) {
          nextLine(lines);
        } else if (slices.hasNext()) {
          slice = slices.next();
          begin(slice);
        } else {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void begin(Slice next) throws IOException {
    switch (next.kind()) {
      case LINES -> {
        try {
          lines = files.lines(next);
        } catch (IOException e) {
          reject(next, next.start(), files.giveUp(e), null);
        }
      }
      case TEXT_PAGE, PDF -> page(next);
      case UNKNOWN ->
          reject(next, 0, "no .jsonl, .ndjson, .json (or these with .gz), .txt or .pdf file", null);
    }
  }

  private void nextLine(LineReader from) throws IOException {
    Slice file = Objects.requireNonNull(slice);
    LineReader.@Nullable Line line;
    try {
      line = from.next();
    } catch (IOException e) {
      // What follows in the file cannot be read either.
      reject(file, from.place(), files.giveUp(e), null);
      close();
      return;
    }
    if (line == null) {
      close();
    } else if (line.bytes() == null) {
      reject(file, line.start(), "the line has more than 67,108,864 bytes; break it up", null);
    } else {
      article(file, line.start(), line.bytes());
    }
  }

  private void article(Slice file, long position, byte[] line) {
    try {
      ArticleLine article = ArticleLine.parse(Utf8.decode(line));
      LocalDate day = article.date() != null ? article.date() : Days.ofName(file.name());
      Analysis analysis = qubao.analyze(article.title(), article.text());
      ready.add(
          NewsRows.article(file, position, 1, article.id(), Article.Kind.ARTICLE, analysis, day));
    } catch (UnreadableException e) {
      reject(file, position, e.getMessage(), line);
    } catch (RuntimeException | StackOverflowError e) {
      reject(file, position, fault(e), line);
    }
  }

  private void page(Slice file) throws IOException {
    try {
      Page page = read(file);
      LocalDate named = Days.ofName(file.name());
      LocalDate day = named != null ? named : Days.ofPage(page);
      int number = 0;
      for (Article article : page.articles()) {
        Analysis analysis = qubao.analyze(article);
        ready.add(NewsRows.article(file, 0, ++number, null, article.kind(), analysis, day));
      }
      if (number == 0) {
        reject(file, 0, "no article was found on it", null);
      }
    } catch (UnreadableException | PdfException e) {
      reject(file, 0, e.getMessage(), null);
    } catch (IOException e) {
      reject(file, 0, files.giveUp(e), null);
    } catch (RuntimeException | StackOverflowError e) {
      ready.clear();
      reject(file, 0, fault(e), null);
    }
  }

  private Page read(Slice file) throws IOException, UnreadableException {
    try (InputStream in = files.open(file)) {
      if (file.kind() == Slice.Kind.PDF) {
        return qubao.readPages(PdfPages.read(in).pages());
      }
      byte[] text = in.readNBytes(LineReader.MOST_BYTES + 1);
      if (text.length > LineReader.MOST_BYTES) {
        throw new UnreadableException("has more than 67,108,864 bytes; this is no page");
      }
      return qubao.readPage(Utf8.decode(text));
    }
  }

  private void reject(
      Slice file, long position, @Nullable String reason, byte @Nullable [] record) {
    ready.add(NewsRows.rejected(file, position, String.valueOf(reason), record));
  }

  /** A fault of ours costs the record, not the run. */
  private static String fault(Throwable e) {
    return "a fault of qubao: " + String.valueOf(e).replaceAll("\\p{Cntrl}", " ");
  }

  private void close() {
    try {
      if (lines != null) {
        lines.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lines = null;
    }
  }
}
