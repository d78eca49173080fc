package io.github.qubao.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. Opens input files on executors.
 *
 * @param hadoop the settings of the file systems
 * @param mostAttempts how often a task is tried
 */
record SliceFiles(Broadcast<SerializableConfiguration> hadoop, int mostAttempts)
    implements Serializable {
  /** A file from its beginning. */
  InputStream open(Slice slice) throws IOException {
    return at(slice, 0);
  }

  /** The lines of a slice. */
  LineReader lines(Slice slice) throws IOException {
    if (slice.packed()) {
      return new LineReader(new GZIPInputStream(open(slice), 1 << 16), 0, Long.MAX_VALUE);
    }
    return new LineReader(at(slice, Math.max(0, slice.start() - 1)), slice.start(), slice.end());
  }

  private InputStream at(Slice slice, long place) throws IOException {
    Path path = new Path(slice.path());
    FSDataInputStream in = path.getFileSystem(hadoop.value().value()).open(path);
    try {
      in.seek(place);
      return in;
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /**
   * What to do with a file that cannot be read: as long as the task is tried again, elsewhere
   * perhaps, it fails; at the last time it goes on without.
   *
   * @return why it cannot be read
   * @throws IOException the same one, for the task to fail
   */
  String giveUp(IOException e) throws IOException {
    @Nullable TaskContext task = TaskContext.get();
    if (task != null && task.attemptNumber() + 1 < mostAttempts) {
      throw e;
    }
    return "cannot be read: " + String.valueOf(e).replaceAll("\\p{Cntrl}", " ");
  }
}
