// cppjieba, the sources that nodejieba brings. Arguments: its folder of dictionaries, 1 with the hidden
// Markov model for unknown words or 0 without, then as trial.h.
#include "cppjieba/Jieba.hpp"
#include "trial.h"

struct CppJieba {
  using Text = std::string;
  cppjieba::Jieba jieba;
  bool hmm;
  std::vector<std::string> buffer;

  CppJieba(const std::string& folder, bool hmm)
      : jieba(folder + "/jieba.dict.utf8", folder + "/hmm_model.utf8", folder + "/user.dict.utf8",
              folder + "/idf.utf8", folder + "/stop_words.utf8"),
        hmm(hmm) {}

  Text prepare(const std::string& text) { return text; }

  long count(const Text& text) {
    buffer.clear();
    jieba.Cut(text, buffer, hmm);
    return buffer.size();
  }

  std::vector<std::string> words(const std::string& text) {
    count(text);
    return buffer;
  }
};

int main(int argc, char** argv) {
  CppJieba segmenter(argv[1], argv[2][0] == '1');
  return trial::Run(segmenter, argc, argv, 3);
}
