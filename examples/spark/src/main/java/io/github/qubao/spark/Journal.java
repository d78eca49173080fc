package io.github.qubao.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Not thread-safe. Which batches an output folder has, so that each is there as a whole or not at
 * all, wherever a run is broken off.
 *
 * <p>A batch is first written beside the output ({@code _staging}). Then a note of all that is to
 * be moved is put into {@code _journal}, by renaming, which happens or does not: with it the batch
 * is decided on. Only then are its files moved, and at last the note is renamed from {@code .ready}
 * to {@code .done}. The next run throws away what is staged without a note, and ends the moves of a
 * note that is not done; a file that was moved already is passed over.
 */
final class Journal {
  private static final String READY = ".ready.json";
  private static final String DONE = ".done.json";

  private final FileSystem files;
  private final Path out;
  private final Path folder;
  private final ObjectMapper json = JsonMapper.builder().build();
  private final List<Batch> done = new ArrayList<>();

  private Journal(FileSystem files, Path out) {
    this.files = files;
    this.out = out;
    folder = new Path(out, "_journal");
  }

  /** Opens the journal of an output folder, new or not, and ends what was broken off. */
  static Journal open(Path output, Configuration hadoop) throws IOException {
    FileSystem files = output.getFileSystem(hadoop);
    Journal journal = new Journal(files, files.makeQualified(output));
    mkdirs(files, journal.folder);
    journal.read();
    files.delete(journal.staging(), true);
    return journal;
  }

  private void read() throws IOException {
    for (FileStatus file : files.listStatus(folder)) {
      String name = file.getPath().getName();
      if (name.endsWith(READY) || name.endsWith(DONE)) {
        Batch batch;
        try (InputStream in = files.open(file.getPath())) {
          batch = json.readValue(in.readAllBytes(), Batch.class);
        }
        if (name.endsWith(READY)) {
          finish(batch);
        }
        done.add(batch);
      }
    }
    done.sort(Comparator.comparingInt(Batch::number));
  }

  /** The batches that are there, in their order. */
  List<Batch> batches() {
    return List.copyOf(done);
  }

  /** The number that the next batch gets. */
  int nextNumber() {
    return done.isEmpty() ? 1 : done.get(done.size() - 1).number() + 1;
  }

  /** Where a batch is written before it is committed. */
  Path staging() {
    return new Path(out, "_staging");
  }

  /**
   * Makes a staged batch part of the output.
   *
   * @throws IOException if it cannot; the next {@link #open} goes on from there
   */
  void commit(Batch batch) throws IOException {
    Path note = note(batch, READY);
    Path begun = new Path(folder, "_begun.json");
    try (OutputStream to = files.create(begun, true)) {
      to.write(json.writeValueAsBytes(batch));
    }
    rename(begun, note);
    finish(batch);
    done.add(batch);
  }

  private void finish(Batch batch) throws IOException {
    for (Batch.Move move : batch.moves()) {
      Path from = new Path(out, move.from());
      Path to = new Path(out, move.to());
      if (files.exists(from)) {
        mkdirs(files, to.getParent());
        rename(from, to);
      } else if (!files.exists(to) || files.getFileStatus(to).getLen() != move.length()) {
        throw new IOException(
            "a file of batch "
                + batch.number()
                + " is neither at "
                + from
                + " nor, whole, at "
                + to
                + "; was the output folder changed?");
      }
    }
    files.delete(staging(), true);
    rename(note(batch, READY), note(batch, DONE));
  }

  private Path note(Batch batch, String end) {
    return new Path(folder, String.format(Locale.ROOT, "%06d", batch.number()) + end);
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("cannot rename " + from + " to " + to);
    }
  }

  private static void mkdirs(FileSystem files, Path folder) throws IOException {
    if (!files.mkdirs(folder)) {
      throw new IOException("cannot make the folder " + folder);
    }
  }
}
