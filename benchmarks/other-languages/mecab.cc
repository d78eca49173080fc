// MeCab with a dictionary that run.mjs makes of jieba's words: Debian has none for Chinese. Arguments: the
// dictionary's folder, then as trial.h.
#include <mecab.h>

#include <memory>

#include "trial.h"

struct Mecab {
  using Text = std::string;
  std::unique_ptr<MeCab::Model> model;
  std::unique_ptr<MeCab::Tagger> tagger;
  std::unique_ptr<MeCab::Lattice> lattice;

  explicit Mecab(const std::string& folder) {
    model.reset(MeCab::createModel(("-r /dev/null -d " + folder).c_str()));
    if (!model) {
      fprintf(stderr, "MeCab: %s\n", MeCab::getLastError());
      exit(1);
    }
    tagger.reset(model->createTagger());
    lattice.reset(model->createLattice());
  }

  Text prepare(const std::string& text) { return text; }

  long count(const Text& text) {
    long n = 0;
    parse(text, [&](const MeCab::Node*) { n++; });
    return n;
  }

  std::vector<std::string> words(const std::string& text) {
    std::vector<std::string> words;
    parse(text, [&](const MeCab::Node* node) { words.emplace_back(node->surface, node->length); });
    return words;
  }

  template <typename F>
  void parse(const std::string& text, F on_word) {
    lattice->set_sentence(text.data(), text.size());
    tagger->parse(lattice.get());
    for (const MeCab::Node* node = lattice->bos_node()->next; node->next; node = node->next) on_word(node);
  }
};

int main(int argc, char** argv) {
  Mecab segmenter(argv[1]);
  return trial::Run(segmenter, argc, argv, 2);
}
