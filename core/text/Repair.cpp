#include "core/text/Repair.h"

#include "core/text/EncodingTables.h"
#include "core/text/Utf8.h"

#include <algorithm>

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

bool isSign(char32_t c) { return kazakhLetter(c, kPt154) != 0 || kazakhLetter(c, kKz1048) != 0; }

/// Signs count only beside a letter or another sign: "5 ‰", "± 2" and "№ µ" are what they are.
bool isInWord(const std::u32string& points, std::size_t i) {
    const auto belongs = [&](std::size_t at) { return isCyrillicLetter(points[at]) || isSign(points[at]); };
    return (i > 0 && belongs(i - 1)) || (i + 1 < points.size() && belongs(i + 1));
}

} // namespace

void MisreadEvidence::add(std::string_view text) {
    const std::u32string points = codePoints(text);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        if (c < 0x80 || (c >= U'А' && c <= U'я')) continue;
        if (c == U'і' || c == U'І') ++m_i;
        const char32_t pt154 = kazakhLetter(c, kPt154);
        const char32_t kz1048 = kazakhLetter(c, kKz1048);
        if ((pt154 == 0 && kz1048 == 0) || !isInWord(points, i)) continue;
        if (pt154 != 0 && kz1048 == 0) ++m_pt154;
        if (kz1048 != 0 && pt154 == 0) ++m_kz1048;
        if (pt154 == kz1048 && (pt154 == U'қ' || pt154 == U'Қ')) ++m_ka;
    }
}

std::optional<Encoding> MisreadEvidence::verdict() const {
    constexpr std::size_t kLeast = 3;
    if (m_ka == 0 || m_i == 0) return std::nullopt;
    if (m_pt154 >= kLeast && m_pt154 >= 4 * m_kz1048) return Encoding::Pt154;
    if (m_kz1048 >= kLeast && m_kz1048 >= 4 * m_pt154) return Encoding::Kz1048;
    return std::nullopt;
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
