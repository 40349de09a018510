// Pages of invented books in Kazakh and Russian: their texts, and pictures of them.
#pragma once

#include "core/recognition/Layout.h"
#include "tests/support/generator/Vocabulary.h"

#include <QImage>

#include <cstdint>
#include <string>
#include <vector>

namespace kitapdar::bench {

/// A word of a page. The rank is its place among the words of the language, 0 the most frequent one.
struct InventedWord {
    std::size_t rank = 0;
    std::string text;    // as it is looked for
    std::string printed; // with a capital letter, a comma, a full stop; one of a hundred misread
};

struct InventedPage {
    std::string languages; // "kaz" or "rus"
    std::vector<InventedWord> words;
    std::string plain; // in lines and paragraphs; some 1,500 letters
};

class InventedPages {
public:
    explicit InventedPages(std::uint64_t seed);

    /// `number` from 0; the same number gives the same page. Any thread.
    InventedPage page(std::int64_t number) const;
    /// Words that stand on few pages begin with this rank.
    static constexpr std::size_t firstRareRank = 200;

private:
    std::uint64_t m_seed;
    demo::Vocabulary m_kazakh;
    demo::Vocabulary m_russian;
};

struct DrawnSheet {
    QImage picture;
    recognition::Layout layout; // where its words stand
};

/// Of the size of A5; gray. Needs a QGuiApplication.
DrawnSheet drawn(const InventedPage& page, int dpi);

} // namespace kitapdar::bench
