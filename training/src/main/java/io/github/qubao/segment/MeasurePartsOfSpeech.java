package io.github.qubao.segment;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints how often parts of speech agree with UD Chinese GSD, ours and HanLP's, over the words that
 * gold, HanLP and we cut alike. Both tag sets are mapped to UPOS by the same table.
 */
public final class MeasurePartsOfSpeech {
  private static final Map<String, String> UPOS =
      Map.ofEntries(
          Map.entry("n", "NOUN"),
          Map.entry("nr", "PROPN"),
          Map.entry("ns", "PROPN"),
          Map.entry("nt", "PROPN"),
          Map.entry("nz", "PROPN"),
          Map.entry("t", "NOUN"),
          Map.entry("s", "NOUN"),
          Map.entry("f", "ADP"),
          Map.entry("v", "VERB"),
          Map.entry("vn", "NOUN"),
          Map.entry("a", "ADJ"),
          Map.entry("b", "ADJ"),
          Map.entry("z", "ADJ"),
          Map.entry("r", "PRON"),
          Map.entry("m", "NUM"),
          Map.entry("q", "NOUN"),
          Map.entry("d", "ADV"),
          Map.entry("p", "ADP"),
          Map.entry("c", "CCONJ"),
          Map.entry("u", "PART"),
          Map.entry("y", "PART"),
          Map.entry("e", "INTJ"),
          Map.entry("o", "INTJ"),
          Map.entry("h", "PART"),
          Map.entry("k", "PART"),
          Map.entry("i", "VERB"),
          Map.entry("j", "PROPN"),
          Map.entry("g", "NOUN"),
          Map.entry("x", "X"),
          Map.entry("w", "PUNCT"));

  private MeasurePartsOfSpeech() {}

  /** Takes a file of words with UPOS after a slash, a sentence a line. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: MeasurePartsOfSpeech GOLD.pos.txt");
      System.exit(2);
    }
    Segmenter ours = Segmenter.builder().dates(Segmenter.DateStyle.SPLIT).build();
    Segment hanlp = new ViterbiSegment().enablePartOfSpeechTagging(true);
    int words = 0;
    int right = 0;
    int theirs = 0;
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      StringBuilder text = new StringBuilder();
      Map<Long, String> gold = new HashMap<>();
      for (String cell : line.strip().split("\\s+")) {
        int slash = cell.lastIndexOf('/');
        int from = text.length();
        text.append(cell, 0, Math.max(0, slash));
        gold.put(span(from, text.length()), cell.substring(slash + 1));
      }
      Map<Long, String> other = new HashMap<>();
      int at = 0;
      for (Term t : hanlp.seg(text.toString())) {
        other.put(span(at, at + t.word.length()), PartOfSpeech.ofTag(t.nature.toString()).tag());
        at += t.word.length();
      }
      for (Token t : ours.tag(text.toString())) {
        long span = span(t.start(), t.end());
        String upos = gold.get(span);
        if (upos != null && other.containsKey(span)) {
          words++;
          right += upos.equals(UPOS.get(t.partOfSpeech().tag())) ? 1 : 0;
          theirs += upos.equals(UPOS.get(other.getOrDefault(span, ""))) ? 1 : 0;
        }
      }
    }
    List<String> out = new ArrayList<>();
    out.add("words that all cut alike: " + words);
    out.add(String.format("ours %.2f %%", 100.0 * right / words));
    out.add(String.format("HanLP %.2f %%", 100.0 * theirs / words));
    System.out.println(String.join("\n", out));
  }

  private static long span(int start, int end) {
    return (long) start << 32 | end;
  }
}
