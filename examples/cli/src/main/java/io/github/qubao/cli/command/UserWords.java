package io.github.qubao.cli.command;

import io.github.qubao.cli.io.FileNames;
import io.github.qubao.cli.io.Input;
import io.github.qubao.cli.io.InputException;
import io.github.qubao.cli.io.StandardIo;
import io.github.qubao.segment.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The list of words of the user's that a command goes by, named on its command line. */
final class UserWords {
  @Option(
      names = "--user-words",
      paramLabel = "FILE",
      description =
          "words of your own, UTF-8, a word a line, then its tag and count if you like;"
              + " -word takes one out, # begins a comment")
  @Nullable String file;

  /** The file, which must not be written to; none if there is none. */
  List<Input> inputs(StandardIo io) {
    return file == null ? List.of() : List.of(new Input(file, io));
  }

  /** The built-in lexicon with what the file says. */
  Lexicon lexicon() {
    if (file == null) {
      return Lexicon.builtIn();
    }
    FileNames.check(file);
    try (InputStream in = Files.newInputStream(FileNames.path(file))) {
      return Lexicon.builtIn().withWordList(in);
    } catch (Lexicon.WordListException e) {
      throw new InputException(file, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw InputException.unreadable(file, e);
    }
  }
}
