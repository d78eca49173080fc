package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qubao.cli.io.ExitCode;
import io.github.qubao.cli.io.FileOutput;
import io.github.qubao.cli.io.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are written whole or not at all, and never over what is read. */
class FileOutputTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir Path dir;

  private static void refused(Run run, String problem) {
    assertEquals(ExitCode.FAILED, run.code(), run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(problem), run.err());
  }

  private void nothingElseIsLeft(int files) throws IOException {
    try (var all = Files.list(dir)) {
      assertEquals(files, all.count());
    }
  }

  @Test
  void theInputIsNotOverwritten() throws Exception {
    Path page = dir.resolve("page.txt");
    Files.writeString(page, "区里召开会议。");
    Path soft = Files.createSymbolicLink(dir.resolve("soft"), page);
    Path hard = Files.createLink(dir.resolve("hard"), page);
    for (Path in : List.of(page, soft, hard)) {
      for (Path out : List.of(page, soft, hard, dir.resolve("./page.txt"))) {
        refused(Run.of("", "report", in.toString(), "-o", out.toString()), "it is the input");
      }
      refused(Run.of("", "train", in.toString(), "-o", hard.toString()), "it is the input");
    }
    refused(
        Run.of("", "train", "-", "--background", page.toString(), "-o", soft.toString()),
        "it is the input");
    assertEquals("区里召开会议。", Files.readString(page));
    nothingElseIsLeft(3);
  }

  @Test
  void theUsersWordsAreNotOverwritten() throws Exception {
    Path words = Files.writeString(dir.resolve("words"), "云汀\n");
    Path soft = Files.createSymbolicLink(dir.resolve("soft"), words);
    for (Path out : List.of(words, soft)) {
      Run run =
          Run.of("区里召开会议。", "report", "-", "--user-words", words.toString(), "-o", out.toString());
      refused(run, "it is the input (" + words + ")");
    }
    assertEquals("云汀\n", Files.readString(words));
  }

  @Test
  void placesThatCannotBeWrittenAreRefusedBeforeTheWork() throws Exception {
    // The input is none: its error would come first if it were read.
    for (String command : List.of("report", "train")) {
      String in = dir.resolve("none").toString();
      refused(
          Run.of("", command, in, "-o", dir.resolve("no/x").toString()),
          "x: cannot be written: its folder does not exist");
      refused(Run.of("", command, in, "-o", dir.toString()), "it is a directory");
      refused(Run.of("", command, in, "-o", dir + "/new/"), "it is a directory");
      refused(Run.of("", command, in, "-o", ""), "no file name");
    }
    Path a = Files.createSymbolicLink(dir.resolve("a"), dir.resolve("b"));
    Files.createSymbolicLink(dir.resolve("b"), a);
    refused(Run.of("", "report", "-", "-o", a.toString()), "too many symbolic links");
    nothingElseIsLeft(2);
  }

  @Test
  void anErrorLeavesWhatWasThere() throws Exception {
    String name = "n".repeat(300);
    InputException e =
        assertThrows(
            InputException.class,
            () -> FileOutput.at(dir.resolve(name).toString(), List.of()).write(NEW));
    assertTrue(String.valueOf(e.getMessage()).contains("cannot be written"), e.getMessage());
    nothingElseIsLeft(0);

    Path folder = Files.createDirectory(dir.resolve("folder"));
    FileOutput file = FileOutput.at(folder.resolve("x").toString(), List.of());
    Files.delete(folder);
    assertThrows(InputException.class, () -> file.write(NEW));
    nothingElseIsLeft(0);
  }

  @Test
  void linksAndPermissionsStay() throws Exception {
    Path target = dir.resolve("target");
    Files.writeString(target, "old");
    Path link = Files.createSymbolicLink(dir.resolve("link"), Path.of("target"));
    boolean posix = Files.getFileStore(dir).supportsFileAttributeView("posix");
    if (posix) {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
    }
    FileOutput.at(link.toString(), List.of()).write(NEW);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(target));
    if (posix) {
      assertEquals(
          "rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
    }
    Path dangling = Files.createSymbolicLink(dir.resolve("dangling"), Path.of("fresh"));
    FileOutput.at(dangling.toString(), List.of()).write(NEW);
    assertTrue(Files.isSymbolicLink(dangling));
    assertEquals("new", Files.readString(dir.resolve("fresh")));
    nothingElseIsLeft(4);
  }

  @Test
  void aNewFileIsAsAnyProgramMakesIt() throws Exception {
    assumeTrue(Files.getFileStore(dir).supportsFileAttributeView("posix"), "no permissions here");
    Path other = Files.writeString(dir.resolve("other"), "x");
    Path file = dir.resolve("file");
    FileOutput.at(file.toString(), List.of()).write(NEW);
    assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
    assertFalse(Files.isSymbolicLink(file));
  }
}
