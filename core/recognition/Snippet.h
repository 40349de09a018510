// What a search in texts looks for, and the place in a text where it stands. Pure; any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::recognition {

/// The words of a search, folded as texts are (core/text/Fold.h).
class SearchedWords {
public:
    /// One thing that must be there: a word in any of its forms, or a phrase.
    struct Part {
        std::vector<std::vector<std::string>> words; // each with its forms; more than one: one after the other
        bool isOpen = false;                         // the last word may be begun only
    };

    /// Past 1,000 bytes or 20 words nothing more is read.
    explicit SearchedWords(std::string_view typed);

    bool isEmpty() const { return m_parts.empty(); }
    const std::vector<Part>& parts() const { return m_parts; }
    /// Whether a folded word of a text is one of those that are looked for.
    bool contains(std::string_view folded) const;

private:
    std::vector<Part> m_parts;
};

struct Snippet {
    std::string text;     // one line, "…" where it was cut
    std::size_t from = 0; // of the first word that was found, in bytes; 0 with length 0: none
    std::size_t length = 0;
};

Snippet snippetOf(std::string_view plain, const SearchedWords& words);

/// The words of a text as the index holds them: folded, parted by blanks.
std::string indexedWords(std::string_view plain);

} // namespace kitapdar::recognition
