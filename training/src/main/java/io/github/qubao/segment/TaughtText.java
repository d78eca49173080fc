package io.github.qubao.segment;

import io.github.qubao.training.NewsSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The news set as the teacher cuts it, after the project's conventions, a sentence an element. */
final class TaughtText {
  private TaughtText() {}

  static List<String[]> read(Path shared, Conventions conventions) throws IOException {
    Map<String, LexiconSource.Word> hanlp = new TreeMap<>(HanLpLexicon.words());
    Teacher teacher = new Teacher(Voter.TEACHERS);
    List<String[]> out = new ArrayList<>();
    for (NewsSet item : NewsSet.read(shared)) {
      for (String line : (item.title() + "\n" + item.text()).split("\n")) {
        String text = line.strip();
        if (text.isEmpty()) {
          continue;
        }
        List<String> sentence = new ArrayList<>();
        for (String word : Teacher.words(text, teacher.cuts(text))) {
          LexiconSource.Word known = hanlp.get(word);
          int split = conventions.split(word, known == null ? "" : known.tag());
          if (split > 0) {
            sentence.add(word.substring(0, split));
          }
          sentence.add(word.substring(split));
          if ("。！？；".contains(word)) {
            out.add(sentence.toArray(String[]::new));
            sentence.clear();
          }
        }
        if (!sentence.isEmpty()) {
          out.add(sentence.toArray(String[]::new));
        }
      }
    }
    System.out.println(teacher.agreement());
    return out;
  }
}
