// guessEncoding(): evidence first for UTF-8, then for MARC-8, then letter by letter for the code pages.
#include "core/text/Encoding.h"
#include "core/text/EncodingTables.h"
#include "core/text/Repair.h"
#include "core/text/Utf8.h"

#include <algorithm>

namespace kitapdar::text {
namespace {

bool isHigh(char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }
bool isOneOf(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

struct Utf8Count {
    std::size_t sequences = 0; // right ones of two bytes or more
    std::size_t broken = 0;
};

Utf8Count countUtf8(std::string_view bytes) {
    Utf8Count count;
    for (std::size_t position = 0; position < bytes.size();) {
        if (!isHigh(bytes[position])) {
            ++position;
            continue;
        }
        ++(skipSequence(bytes, position) ? count.sequences : count.broken);
    }
    return count;
}

/// An escape to another MARC-8 set: ESC and the technique or the set it names.
bool hasMarc8Escape(std::string_view bytes) {
    for (std::size_t at = bytes.find('\x1B'); at != std::string_view::npos; at = bytes.find('\x1B', at + 1)) {
        if (at + 1 < bytes.size() && isOneOf(bytes[at + 1], "(),-$!gbps")) return true;
    }
    return false;
}

/// Cyrillic words are rows of high bytes; the marks of MARC-8 and the letters of western text stand alone.
bool isMostlyRows(std::string_view bytes) {
    std::size_t alone = 0;
    std::size_t inRows = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (!isHigh(bytes[i])) continue;
        const bool neighbour = (i > 0 && isHigh(bytes[i - 1])) || (i + 1 < bytes.size() && isHigh(bytes[i + 1]));
        ++(neighbour ? inRows : alone);
    }
    return inRows > alone;
}

/// The mark of MARC-8 (ANSEL) stands before its letter; the same byte in ISO 8859-1 is a letter inside a word or at
/// its end. Votes for MARC-8 are positive.
int marc8Vote(char mark, char next) {
    constexpr std::string_view kVowels = "AEIOUYaeiouy";
    constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    if (isHigh(next)) return 0;
    if (isOneOf(next, kVowels)) return 1;
    if (!isOneOf(next, kLetters)) return -2;
    switch (static_cast<unsigned char>(mark)) {
    case 0xE9:
        return 0; // a caron before a consonant, but also the é of every French word
    case 0xE2:    // acute
    case 0xE7:    // dot above
    case 0xF0:    // cedilla
    case 0xF2:    // dot below
    case 0xF3:
        return 1;
    case 0xE4:
        return isOneOf(next, "nN") ? 1 : -1;
    default:
        return -1;
    }
}

Encoding marc8OrLatin1(std::string_view bytes) {
    int votes = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte >= 0xE0 && byte <= 0xFE) votes += marc8Vote(bytes[i], i + 1 < bytes.size() ? bytes[i + 1] : ' ');
    }
    return votes >= 0 ? Encoding::Marc8 : Encoding::Iso8859_1;
}

/// Small Cyrillic letters speak for a code page, signs and drawing characters against it; capitals are neutral.
int letterScore(std::string_view bytes, const UpperHalf& half) {
    int score = 0;
    for (char c : bytes) {
        if (!isHigh(c)) continue;
        const char16_t letter = half[static_cast<unsigned char>(c) - 0x80U];
        const bool capital = letter >= 0x400 && letter <= 0x42F;
        const bool kazakh = letter >= 0x490 && letter <= 0x4FF;
        if (letter >= 0x430 && letter <= 0x45F) {
            score += 2;
        } else if (!capital && !kazakh) {
            score -= 3;
        }
    }
    return score;
}

} // namespace

Encoding guessEncoding(std::string_view bytes) {
    const Utf8Count count = countUtf8(bytes);
    if (count.sequences > 4 * count.broken) return Encoding::Utf8;
    if (hasMarc8Escape(bytes)) return Encoding::Marc8;
    if (count.sequences == 0 && count.broken == 0) return Encoding::Utf8;
    if (!isMostlyRows(bytes)) return marc8OrLatin1(bytes);
    const int windows = std::max(letterScore(bytes, kCp1251), letterScore(bytes, kKz1048));
    if (letterScore(bytes, kCp866) > windows) return Encoding::Cp866;
    MisreadEvidence evidence;
    evidence.add(decode(bytes, Encoding::Cp1251).value_or(std::string()));
    return evidence.verdict().value_or(Encoding::Cp1251);
}

} // namespace kitapdar::text
