package io.github.qubao.segment;

import io.github.qubao.segment.DictionarySource.Phrase;
import io.github.qubao.segment.SilverCorpus.Sentence;
import io.github.qubao.training.Resource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Makes the dictionary and the character tagger of the default setting; training/README.md has the
 * command. The same input gives the same bytes.
 */
public final class TrainSegmenter {
  private static final Path DATA = Path.of("training/src/main/data");

  /** How often words are looked for that the path should not put out. */
  private static final int ROUNDS = 3;

  private TrainSegmenter() {}

  /** Takes the folder of the founders' data; run from the project's root. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: TrainSegmenter SHARED");
      System.exit(2);
    }
    Conventions conventions = new Conventions(DATA.resolve("segment"));
    List<Sentence> sentences = SilverCorpus.read(Path.of(args[0]), conventions);
    System.out.println(sentences.size() + " sentences of the silver corpus");
    Resource.write(
        "segment/lexicon.bin",
        train(sentences, conventions, PlaceList.read(Path.of(args[0]))),
        "io.github.qubao.segment.TrainSegmenter: HanLP portable-1.8.6 (Apache-2.0), the vote of HanLP,"
            + " ansj and mynlp (Apache-2.0) over news-2022-2025.jsonl.gz (xin-wen-lian-bo, MIT),"
            + " news-2022-spring.jsonl.gz (cctv_news, MIT) and health-notices-2020.jsonl.gz"
            + " (DXY-COVID-19-Data, MIT), places.tsv.gz (Administrative-divisions-of-China, WTFPL),"
            + " word lists of training/src/main/data");
  }

  static byte[] train(List<Sentence> corpus, Conventions conventions, List<String> places)
      throws IOException {
    SilverDictionary words =
        new SilverDictionary(corpus, conventions, DATA.resolve("lexicon"), places);
    List<Sentence> sentences = new ArrayList<>(corpus);
    sentences.addAll(new SyntheticNames(DATA.resolve("segment")).sentences());
    ContestedWords contested = new ContestedWords();
    TreeMap<String, Phrase> phrases = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      contested.add(sentences, dictionary(words, contested, phrases));
      System.out.println(
          contested.dropped.size()
              + " words are left out, "
              + contested.contested.size()
              + " are left to the tagger");
    }
    phrases = OverlapPhrases.find(sentences, dictionary(words, contested, phrases));
    phrases.entrySet().removeIf(p -> words.cutsListed(p.getKey(), p.getValue().cuts()));
    phrases.putAll(
        HandPhrases.read(DATA.resolve("segment"), dictionary(words, contested, phrases)));
    System.out.println(phrases.size() + " phrases");
    Dictionary dictionary = dictionary(words, contested, phrases);
    long[] apart = ApartPairs.find(sentences, dictionary);
    CharTaggerModel tagger = CharTaggerTrainer.train(sentences, dictionary, apart);
    DictionarySource source = words.source(contested.dropped, contested.contested, phrases);
    System.out.println(source.words().size() + " words");
    return DictionaryCompiler.compile(source, tagger);
  }

  /** The dictionary so far, without a tagger. */
  private static Dictionary dictionary(
      SilverDictionary words, ContestedWords contested, TreeMap<String, Phrase> phrases)
      throws IOException {
    CharTaggerModel none =
        new CharTaggerModel(
            new int[CharTaggerModel.SIZE],
            new int[CharTaggerModel.TRANSITIONS],
            new long[CharTaggerModel.APART_SIZE]);
    DictionarySource source = words.source(contested.dropped, contested.contested, phrases);
    return DictionaryFormat.read(
        new ByteArrayInputStream(DictionaryCompiler.compile(source, none)));
  }
}
