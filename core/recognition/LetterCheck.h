// What the letters of a text tell of the language that it was read with. Pure; any thread.
#pragma once

#include <cstdint>
#include <string_view>

namespace kitapdar::recognition {

struct LetterCounts {
    std::int64_t cyrillic = 0; // Kazakh ones among them
    std::int64_t kazakh = 0;   // ә ғ қ ң ө ұ ү һ і, small and capital

    LetterCounts& operator+=(const LetterCounts& other) {
        cyrillic += other.cyrillic;
        kazakh += other.kazakh;
        return *this;
    }
};

LetterCounts lettersOf(std::string_view text);

/// So many Cyrillic letters without a Kazakh one are no Kazakh text: each thirteenth letter of one is Kazakh.
inline constexpr std::int64_t leastLetters = 300;

/// Whether an item is marked as Kazakh: by the language of its record, or because its pages are read as Kazakh first.
bool isMarkedKazakh(std::string_view recordLanguage, std::string_view languages);

/// In which languages the pages of a record of this language are read: "kaz" is "kaz+rus", "rus", "eng"; "": a person
/// has to choose.
std::string_view languagesFor(std::string_view recordLanguage);

} // namespace kitapdar::recognition
