// friso. Arguments: its configuration, then as trial.h. Words are taken by their places: it changes case and
// width. Of a mark it tells a length that reaches into the next word, so that a word ends there at the latest.
extern "C" {
#include <friso/friso.h>
#include <friso/friso_API.h>
}

#include "trial.h"

struct Friso {
  using Text = std::string;
  friso_t friso = friso_new();
  friso_config_t config = friso_new_config();
  friso_task_t task = friso_new_task();

  explicit Friso(char* ini) {
    if (friso_init_from_ifile(friso, config, ini) != 1) {
      fprintf(stderr, "friso: cannot read %s\n", ini);
      exit(1);
    }
  }

  Text prepare(const std::string& text) { return text; }

  long count(const Text& text) {
    long n = 0;
    read(text, [&](friso_token_t) { n++; });
    return n;
  }

  std::vector<std::string> words(const std::string& text) {
    std::vector<std::pair<size_t, size_t>> places;
    read(text, [&](friso_token_t token) {
      const size_t start = token->offset;
      if (!places.empty()) places.back().second = std::min(places.back().second, start);
      places.emplace_back(start, start + token->rlen);
    });
    std::vector<std::string> words;
    for (const auto& [start, end] : places) {
      if (start < end) words.push_back(text.substr(start, end - start));
    }
    return words;
  }

  template <typename F>
  void read(const Text& text, F on_word) {
    friso_set_text(task, const_cast<char*>(text.c_str()));
    while (config->next_token(friso, config, task) != NULL) on_word(task->token);
  }
};

int main(int argc, char** argv) {
  Friso segmenter(argv[1]);
  return trial::Run(segmenter, argc, argv, 2);
}
