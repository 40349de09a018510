#include "tests/bench/library/Queries.h"

#include "core/demo/Random.h"
#include "core/text/Fold.h"
#include "tests/support/generator/Generator.h"

namespace kitapdar::bench {

namespace {

/// The first letters of a text, never half a letter.
std::string beginning(const std::string& text, int letters) {
    std::size_t end = 0;
    while (end < text.size() && letters-- > 0) {
        do ++end;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U);
    }
    return text.substr(0, end);
}

std::vector<std::string> keystrokes(const std::string& text) {
    std::vector<std::string> typed;
    for (int letters = 1; typed.empty() || typed.back().size() < text.size(); ++letters) {
        typed.push_back(beginning(text, letters));
    }
    return typed;
}

} // namespace

std::vector<Kind> kindsOfQueries(const Options& options) {
    const demo::RecordMaker maker(options.sizes.seed);
    demo::Random random(20);
    std::vector<Kind> kinds = {{"one word", {}}, {"two words", {}}, {"prefix", {}}, {"typed, each key", {}}};
    const auto records = static_cast<std::size_t>(options.sizes.records());
    for (int i = 0; i < options.queries / 4;) {
        const auto words = text::words(maker.work(static_cast<std::int64_t>(random.below(records))).title);
        if (words.size() < 2) continue;
        ++i;
        const std::size_t at = random.below(words.size() - 1);
        const std::string pair = words[at] + " " + words[at + 1];
        kinds[0].queries.push_back(words[at]);
        kinds[1].queries.push_back(pair);
        kinds[2].queries.push_back(beginning(words[at + 1], random.between(1, 4)));
        const auto typed = keystrokes(pair);
        kinds[3].queries.insert(kinds[3].queries.end(), typed.begin(), typed.end());
    }
    return kinds;
}

} // namespace kitapdar::bench
