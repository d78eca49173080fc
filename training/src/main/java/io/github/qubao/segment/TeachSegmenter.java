package io.github.qubao.segment;

import io.github.qubao.training.Resource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes the lexicon and the tagger of the default setting; training/README.md has the command. The
 * same input gives the same bytes.
 */
public final class TeachSegmenter {
  private static final Path DATA = Path.of("training/src/main/data");

  private TeachSegmenter() {}

  /** Takes the folder of the founders' data; run from the project's root. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: TeachSegmenter SHARED");
      System.exit(2);
    }
    Conventions conventions = new Conventions(DATA.resolve("segment"));
    List<String[]> sentences = TaughtText.read(Path.of(args[0]), conventions);
    System.out.println(sentences.size() + " sentences of the teacher's");
    TaughtLexicon lexicon = new TaughtLexicon(sentences, conventions, DATA.resolve("lexicon"));
    LexiconData first = read(CompileLexicon.compile(lexicon.source(Set.of()), null));
    Set<String> unwanted = lexicon.unwanted(first);
    System.out.println(unwanted.size() + " words left out, for the teacher cuts them otherwise");
    LexiconSource source = lexicon.source(unwanted);
    System.out.println(source.words().size() + " words");
    LexiconData data = read(CompileLexicon.compile(source, null));
    List<String[]> examples = new ArrayList<>(sentences);
    examples.addAll(new MadeUpNames(DATA.resolve("segment")).sentences());
    Collections.shuffle(examples, new Random(1));
    TaggerModel tagger = TaggerTrainer.train(examples, data);
    Resource.write(
        "segment/lexicon.bin",
        CompileLexicon.compile(source, tagger),
        "io.github.qubao.segment.TeachSegmenter: HanLP portable-1.8.6 (Apache-2.0), the vote of HanLP,"
            + " ansj and mynlp (Apache-2.0) over news-2022-2025.jsonl.gz (xin-wen-lian-bo, MIT), word"
            + " lists of training/src/main/data");
  }

  private static LexiconData read(byte[] bytes) throws IOException {
    return LexiconFormat.read(new ByteArrayInputStream(bytes));
  }
}
