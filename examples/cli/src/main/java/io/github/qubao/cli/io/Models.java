package io.github.qubao.cli.io;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.topic.ModelFormatException;
import io.github.qubao.topic.TopicClassifier;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** Models by the name of their file. */
public final class Models {
  private Models() {}

  /** The topic model in {@code file}; the built-in one if that is null. */
  public static TopicClassifier topics(@Nullable String file) {
    return topics(file, Segmenter.create());
  }

  /** The same; {@code segmenter} cuts the words shown as evidence. */
  public static TopicClassifier topics(@Nullable String file, Segmenter segmenter) {
    if (file == null) {
      return TopicClassifier.builtIn(segmenter);
    }
    FileNames.check(file);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(FileNames.path(file)))) {
      return TopicClassifier.load(in, segmenter);
    } catch (ModelFormatException e) {
      throw new InputException(file, e.getMessage() + "; a file that qubao train wrote is needed");
    } catch (IOException e) {
      throw InputException.unreadable(file, e);
    }
  }
}
