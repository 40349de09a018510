// Words for invented titles, drawn as in real catalogues: a few words stand in very many titles, most words in very
// few (Zipf's law). So a search over a generated library meets the same extremes as over a real one.
#pragma once

#include "core/demo/DemoData.h"
#include "core/demo/Random.h"

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::demo {

class Vocabulary {
public:
    /// The words of titles, subtitles and subjects of the works in this language, the most frequent first, then a long
    /// tail of the same words with endings put to them (vowel harmony is not kept: nobody reads these titles).
    Vocabulary(const DemoData& data, std::string_view language);

    const std::string& word(Random& random) const;
    /// Two to eight words, the first with a capital letter.
    std::string title(Random& random) const;
    const std::vector<std::string>& words() const { return m_words; }

private:
    std::vector<std::string> m_words;
    std::vector<double> m_weights; // running sums
};

/// The text with its first letter, Latin or Cyrillic, made a capital.
std::string capitalized(std::string text);

} // namespace kitapdar::demo
