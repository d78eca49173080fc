package io.github.qubao.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.spark.NewsJob.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch is there as a whole or not at all, wherever a run is broken off. */
class JournalTest {
  private static final Configuration HADOOP = new Configuration();

  static {
    HADOOP.set("fs.faulty.impl", FaultyFileSystem.class.getName());
  }

  @TempDir Path folder;

  @AfterEach
  void mend() {
    FaultyFileSystem.failNoMore();
  }

  @Test
  void aRunMayBreakOffAnywhere() throws IOException {
    int undone = 0;
    int completed = 0;
    int changes = 0;
    for (boolean whole = false; !whole; changes++) {
      Path out = Files.createDirectory(folder.resolve("out" + changes));
      Journal first = open(out);
      first.commit(batch(out, first, "a"));
      Journal second = open(out);
      Batch batch = batch(out, second, "b");
      FaultyFileSystem.failAfter(changes);
      try {
        second.commit(batch);
        whole = true;
      } catch (IOException e) {
        assertTrue(FaultyFileSystem.hasFailed(), "only where it was broken off");
      }
      FaultyFileSystem.failNoMore();

      Journal next = open(out);
      boolean there = next.batches().size() == 2;
      assertEquals(there ? files("a", 1, "b", 2) : files("a", 1), files(out));
      assertFalse(Files.exists(out.resolve("_staging")), "nothing half done is left");
      if (there) {
        assertEquals(batch, next.batches().get(1));
        completed++;
      } else {
        next.commit(batch(out, next, "b"));
        assertEquals(files("a", 1, "b", 2), files(out), "and it can be done again");
        undone++;
      }
    }
    assertTrue(undone >= 2, "before it was decided on: " + undone);
    assertTrue(completed >= 4, "after it was: " + completed);
  }

  @Test
  void goingOnMayBreakOffToo() throws IOException {
    for (int changes = 4; changes < 12; changes++) {
      Path out = Files.createDirectory(folder.resolve("out" + changes));
      Journal journal = open(out);
      Batch batch = batch(out, journal, "a");
      FaultyFileSystem.failAfter(changes);
      try {
        journal.commit(batch);
      } catch (IOException e) {
        assertTrue(FaultyFileSystem.hasFailed());
      }
      for (int again = 1; again < 12; again++) {
        FaultyFileSystem.failAfter(again);
        try {
          open(out);
        } catch (IOException e) {
          assertTrue(FaultyFileSystem.hasFailed());
        }
      }
      FaultyFileSystem.failNoMore();
      assertEquals(List.of(batch), open(out).batches());
      assertEquals(files("a", 1), files(out));
    }
  }

  @Test
  void aFileThatIsGoneIsMissed() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Journal journal = open(out);
    Batch batch = batch(out, journal, "a");
    Files.delete(out.resolve(batch.moves().get(1).from()));
    String said = assertThrows(IOException.class, () -> journal.commit(batch)).getMessage();
    assertTrue(String.valueOf(said).contains("neither at"), said);
  }

  private static Journal open(Path out) throws IOException {
    return Journal.open(new org.apache.hadoop.fs.Path("faulty://" + out), HADOOP);
  }

  /** A batch of three files, staged. */
  private static Batch batch(Path out, Journal journal, String name) throws IOException {
    int number = journal.nextNumber();
    List<Batch.Move> moves = new ArrayList<>();
    for (String file : List.of("articles/topic=x/day=1/", "articles/topic=y/day=1/", "rejected/")) {
      String from = "_staging/" + file + name;
      Path staged = out.resolve(from);
      Files.createDirectories(staged.getParent());
      Files.writeString(staged, name);
      moves.add(new Batch.Move(from, file + number + name, 1));
    }
    Slice slice = new Slice("faulty:///in/" + name, name, 10, 7, 0, 10);
    return new Batch(number, "s", new Counts(3, 2, 1, 5), List.of(slice), moves);
  }

  private static Set<String> files(Object... namesAndNumbers) {
    Set<String> files = new TreeSet<>();
    for (int i = 0; i < namesAndNumbers.length; i += 2) {
      for (String file :
          List.of("articles/topic=x/day=1/", "articles/topic=y/day=1/", "rejected/")) {
        files.add(file + namesAndNumbers[i + 1] + namesAndNumbers[i]);
      }
    }
    return files;
  }

  private static Set<String> files(Path out) throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.walk(out)) {
      all.filter(Files::isRegularFile)
          .map(p -> out.relativize(p).toString())
          .filter(p -> !p.startsWith("_journal"))
          .forEach(files::add);
    }
    return files;
  }
}
