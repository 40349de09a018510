// Evidence first for UTF-8, then for MARC-8, then letter by letter for the code pages.
#include "core/text/Encoding.h"
#include "core/text/EncodingEvidence.h"
#include "core/text/EncodingTables.h"
#include "core/text/Utf8.h"

#include <algorithm>
#include <cstdlib>

namespace kitapdar::text {
namespace {

bool isHigh(char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }
bool isOneOf(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }
bool isAsciiLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

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
bool escapeIn(std::string_view bytes) {
    for (std::size_t at = bytes.find('\x1B'); at != std::string_view::npos; at = bytes.find('\x1B', at + 1)) {
        if (at + 1 < bytes.size() && isOneOf(bytes[at + 1], "(),-$!gbps")) return true;
    }
    return false;
}

struct RowCount {
    std::size_t alone = 0;
    std::size_t inRows = 0;
};

/// Cyrillic words are rows of high bytes. The marks of MARC-8 (two for a Vietnamese letter) and the letters of western
/// text stand alone, or few together before the letter they belong to.
RowCount countRows(std::string_view bytes) {
    constexpr std::size_t mostMarks = 3;
    RowCount count;
    for (std::size_t at = 0; at < bytes.size();) {
        if (!isHigh(bytes[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < bytes.size() && isHigh(bytes[at])) ++at;
        const std::size_t length = at - begin;
        const bool beforeLetter = at < bytes.size() && isAsciiLetter(bytes[at]);
        (length == 1 || (beforeLetter && length <= mostMarks) ? count.alone : count.inRows) += length;
    }
    return count;
}

/// The mark of MARC-8 (ANSEL) stands before its letter; the same byte in ISO 8859-1 is a letter inside a word or at
/// its end. Votes for MARC-8 are positive.
int marc8Vote(char mark, char next) {
    constexpr std::string_view kVowels = "AEIOUYaeiouy";
    if (isHigh(next)) return 0;
    if (isOneOf(next, kVowels)) return 1;
    if (!isAsciiLetter(next)) return -2;
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

/// The two halves of the ligature of ANSEL, each before its letter.
bool isLigature(std::string_view bytes) {
    return bytes.size() == 4 && bytes[0] == '\xEB' && isAsciiLetter(bytes[1]) && bytes[2] == '\xEC' &&
           isAsciiLetter(bytes[3]);
}

long long votesIn(std::string_view bytes) {
    long long votes = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (isLigature(bytes.substr(i, 4))) { // of romanised Russian: one t͡s is no chance
            votes += 4;
            i += 3;
            continue;
        }
        if (byte >= 0xE0 && byte <= 0xFE) votes += marc8Vote(bytes[i], i + 1 < bytes.size() ? bytes[i + 1] : ' ');
    }
    return votes;
}

/// Small Cyrillic letters speak for a code page, signs and drawing characters against it; capitals are neutral.
long long letterScore(std::string_view bytes, const UpperHalf& half) {
    long long score = 0;
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

void EncodingEvidence::add(std::string_view bytes) {
    const Utf8Count utf8 = countUtf8(bytes);
    m_sequences += utf8.sequences;
    m_broken += utf8.broken;
    m_escape = m_escape || escapeIn(bytes);
    if (utf8.broken == 0) return; // no letters of another encoding to weigh
    const RowCount rows = countRows(bytes);
    m_alone += rows.alone;
    m_inRows += rows.inRows;
    m_marc8Votes += votesIn(bytes);
    m_windows += std::max(letterScore(bytes, kCp1251), letterScore(bytes, kKz1048));
    m_dos += letterScore(bytes, kCp866);
    if (rows.inRows > rows.alone) m_misread.add(decode(bytes, Encoding::Cp1251).value_or(std::string()));
}

void EncodingEvidence::add(const EncodingEvidence& other) {
    m_sequences += other.m_sequences;
    m_broken += other.m_broken;
    m_escape = m_escape || other.m_escape;
    m_alone += other.m_alone;
    m_inRows += other.m_inRows;
    m_marc8Votes += other.m_marc8Votes;
    m_windows += other.m_windows;
    m_dos += other.m_dos;
    m_misread.add(other.m_misread);
}

bool EncodingEvidence::isDecided() const {
    constexpr std::size_t leastInRows = 8;
    constexpr long long leastScore = 8;
    constexpr long long leastVotes = 2;
    if (m_escape || m_broken == 0) return true;
    if (!isCyrillic()) return std::abs(m_marc8Votes) >= leastVotes;
    return m_inRows >= leastInRows && std::abs(m_dos - m_windows) >= leastScore;
}

Encoding EncodingEvidence::verdict() const {
    if (m_sequences > 4 * m_broken) return Encoding::Utf8;
    if (m_escape) return Encoding::Marc8;
    if (m_broken == 0) return Encoding::Utf8;
    if (!isCyrillic()) return westernVerdict();
    return isDos() ? Encoding::Cp866 : windowsPage();
}

Encoding guessEncoding(std::string_view bytes) {
    EncodingEvidence evidence;
    evidence.add(bytes);
    return evidence.verdict();
}

} // namespace kitapdar::text
