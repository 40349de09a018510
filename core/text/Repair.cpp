#include "core/text/Repair.h"

#include "core/text/EncodingTables.h"
#include "core/text/Utf8.h"

#include <algorithm>
#include <iterator>

namespace kitapdar::text {
namespace {

bool isCyrillicLetter(char32_t c) { return c >= 0x400 && c <= 0x52F && c != 0x482; }

/// The letters that cp1251 lacks. PT154 has more letters of other languages: they are no evidence and are not repaired,
/// for cp1251 shows them as quotes and daggers that Kazakh text uses itself.
bool isKazakhLetter(char32_t c) {
    return std::u32string_view(U"ӘәҒғҚқҢңӨөҰұҮүҺһ").find(c) != std::u32string_view::npos;
}

/// The Kazakh letter of `half` at the byte that cp1251 shows as `seen`; 0 when there is none.
char32_t kazakhLetter(char32_t seen, const UpperHalf& half) {
    if (seen < 0x80) return 0;
    const auto* found = std::find(kCp1251.begin(), kCp1251.end(), seen);
    if (found == kCp1251.end()) return 0;
    const char32_t meant = half[static_cast<std::size_t>(found - kCp1251.begin())];
    return isKazakhLetter(meant) ? meant : 0;
}

/// Small letter of the Cyrillic letters that cp1251 has; other characters as they are.
char32_t lowerLetter(char32_t c) {
    if (c >= U'А' && c <= U'Я') return c + 0x20;
    if (c >= 0x400 && c <= 0x40F) return c + 0x50;
    return c == U'Ґ' ? U'ґ' : c;
}

struct Alphabet {
    std::u32string_view special;
    std::u32string_view absent; // of the Russian letters
};

/// Ukrainian, Belarusian, Macedonian and Serbian.
constexpr Alphabet alphabets[] = {
    {U"єїґ", U"ыэъ"}, {U"ўґ", U"ищъ"}, {U"ѓѕјљњќџ", U"йщъыьэюя"}, {U"ђјљњћџ", U"йщъыьэюя"}};

bool isOfOneLanguage(std::u32string_view special, std::u32string_view usual) {
    return std::any_of(std::begin(alphabets), std::end(alphabets), [&](const Alphabet& alphabet) {
        return special.find_first_not_of(alphabet.special) == std::u32string_view::npos &&
               usual.find_first_of(alphabet.absent) == std::u32string_view::npos;
    });
}

bool isSign(char32_t c) { return kazakhLetter(c, kPt154) != 0 || kazakhLetter(c, kKz1048) != 0; }

/// Signs count only beside a letter or another sign: "5 ‰", "± 2" and "№ µ" are what they are.
bool isInWord(const std::u32string& points, std::size_t i) {
    const auto belongs = [&](std::size_t at) { return isCyrillicLetter(points[at]) || isSign(points[at]); };
    return (i > 0 && belongs(i - 1)) || (i + 1 < points.size() && belongs(i + 1));
}

} // namespace

void MisreadEvidence::add(std::string_view text) {
    const std::u32string points = codePoints(text);
    bool ka = false;
    bool y = false;
    bool signs = false;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        if (c == U'ы' || c == U'Ы') y = true;
        if (c < 0x80 || (c >= U'А' && c <= U'я')) continue;
        if (c == U'і' || c == U'І') ++m_i;
        const char32_t pt154 = kazakhLetter(c, kPt154);
        const char32_t kz1048 = kazakhLetter(c, kKz1048);
        if ((pt154 == 0 && kz1048 == 0) || !isInWord(points, i)) continue;
        signs = true;
        if (pt154 != 0 && kz1048 == 0) ++m_pt154;
        if (kz1048 != 0 && pt154 == 0) ++m_kz1048;
        if (pt154 == kz1048 && (pt154 == U'қ' || pt154 == U'Қ')) {
            ++m_ka;
            ka = true;
        }
    }
    if (ka && y) ++m_kaBesideY;
    if (signs) m_words += misreadWords(points);
}

void MisreadEvidence::add(const MisreadEvidence& other) {
    m_pt154 += other.m_pt154;
    m_kz1048 += other.m_kz1048;
    m_ka += other.m_ka;
    m_i += other.m_i;
    m_kaBesideY += other.m_kaBesideY;
    m_words += other.m_words;
}

std::optional<Encoding> MisreadEvidence::verdict() const {
    constexpr std::size_t kLeast = 3;
    if (m_ka == 0 || (m_i == 0 && m_kaBesideY == 0)) return std::nullopt;
    if (m_pt154 >= kLeast && m_pt154 >= 4 * m_kz1048) return Encoding::Pt154;
    if (m_kz1048 >= kLeast && m_kz1048 >= 4 * m_pt154) return Encoding::Kz1048;
    return std::nullopt;
}

bool looksMisread(std::string_view text) {
    const std::u32string points = codePoints(text);
    const auto isRussian = [&](std::size_t at) { return points[at] >= U'А' && points[at] <= U'я'; };
    std::u32string special; // letters that Russian and Kazakh lack
    std::u32string usual;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const char32_t c = lowerLetter(points[i]);
        if (isRussian(i)) {
            usual += c;
        } else if (std::u32string_view(U"¤¦µ±").find(c) != std::u32string_view::npos) {
            if (i > 0 && i + 1 < points.size() && isCyrillicLetter(points[i - 1]) && isCyrillicLetter(points[i + 1])) {
                return true;
            }
            if (c == U'µ' && i + 1 < points.size() && isRussian(i + 1)) return true;
        } else if (std::u32string_view(U"ђѓєѕїјљњћќўџґ").find(c) != std::u32string_view::npos) {
            special += c;
        }
    }
    return !special.empty() && !isOfOneLanguage(special, usual);
}

std::optional<std::string> repairMisread(std::string_view text, Encoding original) {
    if (original != Encoding::Pt154 && original != Encoding::Kz1048) return std::nullopt;
    const UpperHalf& half = original == Encoding::Pt154 ? kPt154 : kKz1048;
    const std::u32string points = codePoints(text);
    std::u32string repaired = points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const char32_t meant = kazakhLetter(points[i], half);
        if (meant != 0 && isInWord(points, i)) repaired[i] = meant;
    }
    if (repaired == points) return std::nullopt;
    return utf8(repaired);
}

} // namespace kitapdar::text
