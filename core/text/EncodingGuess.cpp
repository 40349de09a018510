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

/// Families of code pages. Those of Windows have the Russian letters in the same places.
enum Family { windows, dos, koi8, iso, mac };

Family familyOf(Encoding page) {
    switch (page) {
    case Encoding::Cp866:
        return dos;
    case Encoding::Koi8R:
        return koi8;
    case Encoding::Iso8859_5:
        return iso;
    case Encoding::MacCyrillic:
        return mac;
    default:
        return windows;
    }
}

constexpr Encoding rarePages[] = {Encoding::Koi8R, Encoding::Iso8859_5, Encoding::MacCyrillic};
constexpr long long beyondDoubt = 30;

/// How frequent a small letter is in Russian or Kazakh text, whichever has more of it: ten times the natural logarithm
/// of its share, measured by that of a letter when all 33 were alike.
constexpr int frequencyOf(char16_t letter) {
    struct Row {
        char16_t letter;
        int frequency;
    };
    constexpr Row rows[] = {{u'о', 13},  {u'е', 10},  {u'а', 10},  {u'и', 9},   {u'н', 8},   {u'т', 7},   {u'с', 6},
                            {u'р', 4},   {u'в', 4},   {u'л', 4},   {u'к', 4},   {u'м', 2},   {u'д', 1},   {u'п', 0},
                            {u'у', -1},  {u'я', -3},  {u'ы', 1},   {u'ь', -6},  {u'г', -4},  {u'з', -4},  {u'б', -4},
                            {u'ч', -7},  {u'й', -9},  {u'х', -11}, {u'ж', -8},  {u'ш', -9},  {u'ю', -16}, {u'ц', -18},
                            {u'щ', -21}, {u'э', -16}, {u'ф', -22}, {u'ъ', -40}, {u'ё', -12}, {u'ә', 1},   {u'ғ', -2},
                            {u'қ', 5},   {u'ң', -3},  {u'ө', -6},  {u'ұ', -7},  {u'ү', -5},  {u'һ', -25}, {u'і', 6},
                            {u'ї', -14}, {u'є', -14}, {u'ў', -20}};
    for (const Row& row : rows) {
        if (row.letter == letter) return row.frequency;
    }
    return -25;
}

constexpr char16_t smallLetter(char16_t c) {
    if (c >= u'А' && c <= u'Я') return static_cast<char16_t>(c + 0x20);
    if (c >= 0x400 && c <= 0x40F) return static_cast<char16_t>(c + 0x50);
    const bool isPairOfKazakh = c >= 0x490 && c <= 0x4FF && c % 2 == 0;
    return isPairOfKazakh ? static_cast<char16_t>(c + 1) : c;
}

/// A byte of a code page: what it says for the page, and whether it is a small letter, a capital or none.
struct ByteWeight {
    enum Kind : signed char { Other, Small, Capital };
    signed char weight = 0;
    Kind kind = Other;
};
using PageWeights = std::array<ByteWeight, 128>;

constexpr PageWeights weightsOf(const UpperHalf& half) {
    constexpr std::u16string_view usualSigns = u"«»—–“”„’…№§©°\u00A0·";
    PageWeights weights{};
    for (std::size_t i = 0; i < half.size(); ++i) {
        const char16_t c = half[i];
        const bool isLetter = c >= 0x400 && c <= 0x52F;
        if (isLetter) {
            weights[i].weight = static_cast<signed char>(frequencyOf(smallLetter(c)));
            weights[i].kind = smallLetter(c) == c ? ByteWeight::Small : ByteWeight::Capital;
        } else {
            weights[i].weight = usualSigns.find(c) != std::u16string_view::npos ? -2 : -20;
        }
    }
    return weights;
}

constexpr PageWeights cp1251Weights = weightsOf(kCp1251);
constexpr PageWeights kz1048Weights = weightsOf(kKz1048);
constexpr PageWeights pt154Weights = weightsOf(kPt154);
constexpr PageWeights cp866Weights = weightsOf(kCp866);
constexpr PageWeights koi8Weights = weightsOf(kKoi8R);
constexpr PageWeights isoWeights = weightsOf(kIso8859_5);
constexpr PageWeights macWeights = weightsOf(kMacCyrillic);

/// Frequent letters speak for a code page, signs and drawing characters against it, and so do capitals behind small
/// letters: KOI8 and Windows have the two the other way round.
long long likelihood(std::string_view bytes, const PageWeights& weights) {
    constexpr long long turnedCase = -15;
    long long score = 0;
    ByteWeight::Kind before = ByteWeight::Other;
    for (const char c : bytes) {
        if (!isHigh(c)) {
            before = ByteWeight::Other;
            continue;
        }
        const ByteWeight& byte = weights[static_cast<unsigned char>(c) - 0x80U];
        score += byte.weight;
        if (byte.kind == ByteWeight::Capital && before == ByteWeight::Small) score += turnedCase;
        if (byte.kind == ByteWeight::Small && before != ByteWeight::Other) ++score;
        before = byte.kind;
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
    m_letters[windows] +=
        std::max({likelihood(bytes, cp1251Weights), likelihood(bytes, kz1048Weights), likelihood(bytes, pt154Weights)});
    m_letters[dos] += likelihood(bytes, cp866Weights);
    m_letters[koi8] += likelihood(bytes, koi8Weights);
    m_letters[iso] += likelihood(bytes, isoWeights);
    m_letters[mac] += likelihood(bytes, macWeights);
    if (rows.inRows > rows.alone) m_misread.add(decode(bytes, Encoding::Cp1251).value_or(std::string()));
}

void EncodingEvidence::add(const EncodingEvidence& other) {
    m_sequences += other.m_sequences;
    m_broken += other.m_broken;
    m_escape = m_escape || other.m_escape;
    m_alone += other.m_alone;
    m_inRows += other.m_inRows;
    m_marc8Votes += other.m_marc8Votes;
    for (std::size_t i = 0; i < m_letters.size(); ++i) m_letters[i] += other.m_letters[i];
    m_misread.add(other.m_misread);
}

bool EncodingEvidence::isDecided() const {
    constexpr std::size_t leastInRows = 8;
    constexpr long long leastVotes = 2;
    if (m_escape || m_broken == 0) return true;
    if (!isCyrillic()) return std::abs(m_marc8Votes) >= leastVotes;
    return m_inRows >= leastInRows;
}

long long EncodingEvidence::lead(Encoding page, Encoding other) const {
    return m_letters[familyOf(page)] - m_letters[familyOf(other)];
}

Encoding EncodingEvidence::page() const {
    const Encoding usual = m_letters[dos] > m_letters[windows] ? Encoding::Cp866 : windowsPage();
    const Encoding rare =
        *std::ranges::max_element(rarePages, {}, [&](Encoding each) { return m_letters[familyOf(each)]; });
    return isDecided() && lead(rare, usual) >= beyondDoubt ? rare : usual; // a word of two letters may lie
}

bool EncodingEvidence::isSure(Encoding page) const {
    // Mac has its small letters where Windows has them, and its capitals where DOS has them.
    const bool isLikeMac = familyOf(page) == windows || familyOf(page) == dos;
    constexpr Encoding all[] = {Encoding::Cp1251, Encoding::Cp866, Encoding::Koi8R, Encoding::Iso8859_5,
                                Encoding::MacCyrillic};
    return std::ranges::all_of(all, [&](Encoding other) {
        if (familyOf(other) == familyOf(page) || (isLikeMac && other == Encoding::MacCyrillic)) return true;
        return lead(page, other) >= beyondDoubt;
    });
}

Encoding EncodingEvidence::verdict() const {
    if (m_sequences > 4 * m_broken) return Encoding::Utf8;
    if (m_escape) return Encoding::Marc8;
    if (m_broken == 0) return Encoding::Utf8;
    if (!isCyrillic()) return westernVerdict();
    return page();
}

Encoding guessEncoding(std::string_view bytes) {
    EncodingEvidence evidence;
    evidence.add(bytes);
    return evidence.verdict();
}

} // namespace kitapdar::text
