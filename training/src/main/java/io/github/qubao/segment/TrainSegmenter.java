package io.github.qubao.segment;

import io.github.qubao.segment.DictionarySource.Phrase;
import io.github.qubao.segment.SilverCorpus.Sentence;
import io.github.qubao.training.Resource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
    Conventions conventions = conventions();
    List<Sentence> sentences = SilverCorpus.read(Path.of(args[0]), conventions);
    System.out.println(sentences.size() + " sentences of the silver corpus");
    Resource.write(
        "segment/lexicon.bin",
        train(sentences, conventions, Path.of(args[0])),
        "io.github.qubao.segment.TrainSegmenter: HanLP portable-1.8.6 (Apache-2.0), the vote of HanLP,"
            + " ansj and mynlp (Apache-2.0) over news-2022-2025.jsonl.gz (xin-wen-lian-bo, MIT),"
            + " news-2022-spring.jsonl.gz (cctv_news, MIT) and health-notices-2020.jsonl.gz"
            + " (DXY-COVID-19-Data, MIT), places.tsv.gz (Administrative-divisions-of-China, WTFPL),"
            + " family-names.txt (Chinese-Names-Corpus, Apache-2.0), word lists of"
            + " training/src/main/data");
  }

  /** What the project's lists say of words. */
  static Conventions conventions() throws IOException {
    Set<String> whole = new TreeSet<>(WordLists.byWord(DATA.resolve("lexicon")).keySet());
    // Longer ones are terms of several words, which the ensemble may cut.
    whole.removeIf(w -> w.length() > SilverDictionary.LONGEST_WHOLE);
    whole.addAll(WordLists.byTag(DATA.resolve("words")).keySet());
    return new Conventions(DATA.resolve("segment"), whole);
  }

  static byte[] train(List<Sentence> corpus, Conventions conventions, Path shared)
      throws IOException {
    Map<String, String> everyday = WordLists.byTag(DATA.resolve("words"));
    Places places = new Places(shared);
    places.names().forEach(w -> everyday.putIfAbsent(w, "ns"));
    places.villages().forEach(w -> everyday.putIfAbsent(w, "ns"));
    WordNames.read(DATA.resolve("segment"), HanLpWords.words())
        .forEach(w -> everyday.putIfAbsent(w, "nr"));
    SilverDictionary words =
        new SilverDictionary(
            corpus, conventions, WordLists.byWord(DATA.resolve("lexicon")), everyday);
    List<Sentence> made =
        new ArrayList<>(new SyntheticNames(DATA.resolve("segment"), shared, corpus).sentences());
    made.addAll(new SyntheticMeasures().sentences());
    made.addAll(new SyntheticPlaces(places, corpus).sentences());
    List<Sentence> sentences = new ArrayList<>(corpus);
    sentences.addAll(made);
    sentences.addAll(new SyntheticTalk().sentences());
    ContestedWords contested = new ContestedWords();
    TreeMap<String, Phrase> phrases = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      contested.add(corpus, made, dictionary(words, contested, phrases));
      System.out.println(
          contested.dropped.size()
              + " words are left out, "
              + contested.contested.size()
              + " are left to the tagger");
    }
    phrases = OverlapPhrases.find(sentences, dictionary(words, contested, phrases));
    phrases.entrySet().removeIf(p -> words.cutsListed(p.getKey(), p.getValue().cuts()));
    phrases.putAll(CommitteePhrases.of(places.counties, dictionary(words, contested, phrases)));
    phrases.putAll(
        HandPhrases.read(DATA.resolve("segment"), dictionary(words, contested, phrases)));
    System.out.println(phrases.size() + " phrases");
    Dictionary dictionary = dictionary(words, contested, phrases);
    long[] apart = ApartPairs.find(sentences, dictionary);
    DictionarySource source = words.source(contested.dropped, contested.contested, phrases);
    CharTaggerModel tagger = CharTaggerTrainer.train(sentences, dictionary, source.words(), apart);
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
