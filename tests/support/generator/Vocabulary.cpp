#include "tests/support/generator/Vocabulary.h"

#include "core/text/Fold.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace kitapdar::demo {

namespace {

constexpr std::array<std::string_view, 14> kazakhEndings = {"лар", "лер", "дың", "дің", "ның", "нің", "лық",
                                                            "лік", "дан", "ден", "ға",  "ге",  "шы",  "мен"};
constexpr std::array<std::string_view, 14> otherEndings = {"ов",  "ский", "ская", "ние", "ния", "ость", "ами",
                                                           "ный", "ная",  "ство", "ик",  "ах",  "ом",   "ы"};
constexpr std::size_t shortestStem = 8; // bytes: four Cyrillic letters

/// The words with how often they stand in the works, the most frequent first; equal ones in their alphabet.
std::vector<std::string> byFrequency(const DemoData& data, std::string_view language) {
    std::map<std::string, int> counts;
    for (const Work& work : data.works) {
        if (work.language != language) continue;
        std::string text = work.title + " " + work.subtitle;
        for (const std::string& subject : work.subjects) text += " " + subject;
        for (const std::string& word : text::words(text)) ++counts[word];
    }
    std::vector<std::string> words;
    for (const auto& [word, count] : counts) words.push_back(word);
    std::ranges::stable_sort(words, std::greater(), [&](const std::string& word) { return counts[word]; });
    return words;
}

} // namespace

Vocabulary::Vocabulary(const DemoData& data, std::string_view language) : m_words(byFrequency(data, language)) {
    std::set<std::string> known(m_words.begin(), m_words.end());
    const std::size_t stems = m_words.size();
    for (const std::string_view ending : language == "kaz" ? kazakhEndings : otherEndings) {
        for (std::size_t i = 0; i < stems; ++i) {
            if (m_words[i].size() < shortestStem) continue;
            std::string longer = m_words[i];
            longer += ending;
            if (known.insert(longer).second) m_words.push_back(std::move(longer));
        }
    }
    double sum = 0;
    constexpr double flattening = 2.7; // Mandelbrot's correction for the first ranks
    for (std::size_t rank = 1; rank <= m_words.size(); ++rank) {
        sum += 1.0 / (static_cast<double>(rank) + flattening);
        m_weights.push_back(sum);
    }
}

const std::string& Vocabulary::word(Random& random) const {
    const double dice = random.fraction() * m_weights.back();
    const auto at = std::ranges::upper_bound(m_weights, dice) - m_weights.begin();
    return m_words[std::min(static_cast<std::size_t>(at), m_words.size() - 1)];
}

std::string Vocabulary::title(Random& random) const {
    static constexpr std::array<int, 20> lengths = {2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 6, 6, 7, 8};
    std::string title;
    for (int left = lengths[random.below(lengths.size())]; left > 0; --left) {
        if (!title.empty()) title += ' ';
        title += word(random);
    }
    return capitalized(std::move(title));
}

std::string capitalized(std::string text) {
    if (text.empty()) return text;
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    if (text[0] >= 'a' && text[0] <= 'z') {
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
        return text;
    }
    if (byte(0) < 0xD0 || byte(0) > 0xD3) return text; // not a two-byte Cyrillic letter
    unsigned point = ((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU);
    if (point >= 0x430 && point <= 0x44F) {
        point -= 0x20; // а–я
    } else if (point >= 0x450 && point <= 0x45F) {
        point -= 0x50; // ё, і
    } else if (point >= 0x48A && point % 2 == 1) {
        point -= 1; // the letters that Kazakh added
    }
    text[0] = static_cast<char>(0xC0U | (point >> 6U));
    text[1] = static_cast<char>(0x80U | (point & 0x3FU));
    return text;
}

} // namespace kitapdar::demo
