// ICU's word breaks for Chinese, by its dictionary for Chinese and Japanese.
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <memory>

#include "trial.h"

struct Icu {
  using Text = icu::UnicodeString;
  std::unique_ptr<icu::BreakIterator> breaks;

  Icu() {
    UErrorCode error = U_ZERO_ERROR;
    breaks.reset(icu::BreakIterator::createWordInstance(icu::Locale::getChinese(), error));
    if (U_FAILURE(error)) {
      fprintf(stderr, "ICU: %s\n", u_errorName(error));
      exit(1);
    }
  }

  Text prepare(const std::string& text) { return icu::UnicodeString::fromUTF8(text); }

  long count(const Text& text) {
    breaks->setText(text);
    long n = 0;
    while (breaks->next() != icu::BreakIterator::DONE) n++;
    return n;
  }

  std::vector<std::string> words(const std::string& line) {
    const Text text = prepare(line);
    std::vector<std::string> words;
    breaks->setText(text);
    int from = 0;
    for (int to = breaks->next(); to != icu::BreakIterator::DONE; to = breaks->next()) {
      words.emplace_back();
      text.tempSubStringBetween(from, to).toUTF8String(words.back());
      from = to;
    }
    return words;
  }
};

int main(int argc, char** argv) {
  Icu segmenter;
  return trial::Run(segmenter, argc, argv);
}
