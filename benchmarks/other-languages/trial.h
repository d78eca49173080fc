// Measures one segmenter in this process, as Trial does in Java: the same texts, the same lines as output.
//
// Arguments: corpus, seconds of warm-up, rounds, seconds a round, then pairs of a file of texts and the
// file for its words.
#pragma once

#include <time.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

namespace trial {

inline std::vector<std::string> Lines(const char* file) {
  std::ifstream in(file);
  if (!in) {
    fprintf(stderr, "cannot read %s\n", file);
    exit(1);
  }
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

// The length as Java has it: UTF-16 units of a UTF-8 text.
inline long Units(const std::string& text) {
  long units = 0;
  for (unsigned char byte : text) units += (byte & 0xC0) != 0x80 ? 1 + (byte >= 0xF0) : 0;
  return units;
}

inline double Seconds(clockid_t clock) {
  timespec time;
  clock_gettime(clock, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

// S has: Text, what it segments; prepare(string), which makes one and is not timed; count(Text), which is
// timed; words(string), the words in UTF-8.
template <typename S>
int Run(S& segmenter, int argc, char** argv, int first = 1) {
  if (argc < first + 4) {
    fprintf(stderr, "usage: CORPUS WARMUP ROUNDS ROUND [TEXTS WORDS]...\n");
    return 2;
  }
  long chars = 0;
  std::vector<typename S::Text> texts;
  for (const std::string& line : Lines(argv[first])) {
    chars += Units(line);
    texts.push_back(segmenter.prepare(line));
  }
  auto pass = [&] {
    long words = 0;
    for (const auto& text : texts) words += segmenter.count(text);
    return words;
  };
  const double warmup = atof(argv[first + 1]);
  const int rounds = atoi(argv[first + 2]);
  const double round = atof(argv[first + 3]);
  const long words = pass();
  const double begin = Seconds(CLOCK_MONOTONIC);
  double last;
  do {
    last = Seconds(CLOCK_MONOTONIC);
    pass();
    last = Seconds(CLOCK_MONOTONIC) - last;
  } while (Seconds(CLOCK_MONOTONIC) - begin < warmup);
  const long passes = std::max(1L, std::lround(round / last));
  for (int i = 0; i < rounds; i++) {
    const double wall = Seconds(CLOCK_MONOTONIC);
    const double cpu = Seconds(CLOCK_THREAD_CPUTIME_ID);
    long got = 0;
    for (long p = 0; p < passes; p++) got += pass();
    const double cpu_taken = Seconds(CLOCK_THREAD_CPUTIME_ID) - cpu;
    const double wall_taken = Seconds(CLOCK_MONOTONIC) - wall;
    if (got != words * passes) {
      fprintf(stderr, "gave %ld words, then %ld\n", words * passes, got);
      return 1;
    }
    printf("round %ld %.0f %.0f 0\n", chars * passes, wall_taken * 1e9, cpu_taken * 1e9);
  }
  for (int i = first + 4; i + 1 < argc; i += 2) {
    std::ofstream out(argv[i + 1]);
    for (const std::string& line : Lines(argv[i])) {
      bool space = false;
      for (const std::string& word : segmenter.words(line)) {
        out << (space ? " " : "") << word;
        space = true;
      }
      out << '\n';
    }
  }
  return 0;
}

}  // namespace trial
