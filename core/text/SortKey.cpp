#include "core/text/SortKey.h"

#include "core/text/Utf8.h"

#include <unicode/coll.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>
#include <memory>

namespace kitapdar::text {
namespace {

constexpr std::size_t kMostCharacters = 160;
constexpr const char* kOwnRules = "1"; // of readable(); raise it when they change

std::unique_ptr<icu::Collator> makeCollator() {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale("kk"), status));
    if (U_FAILURE(status) || !collator) return nullptr;
    collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    collator->setAttribute(UCOL_NORMALIZATION_MODE, UCOL_ON, status);
    return U_SUCCESS(status) ? std::move(collator) : nullptr;
}

/// A collator is cheap to use but not safe to share: one per thread.
const icu::Collator* collator() {
    thread_local const std::unique_ptr<icu::Collator> own = makeCollator();
    return own.get();
}

bool isLetterOrMark(char32_t c) {
    return (U_MASK(u_charType(static_cast<UChar32>(c))) & (U_GC_L_MASK | U_GC_M_MASK)) != 0;
}

bool isFiled(char32_t c) {
    return isLetterOrMark(c) || (U_MASK(u_charType(static_cast<UChar32>(c))) & U_GC_N_MASK) != 0;
}

/// Hyphens and apostrophes that join letters.
bool isJoiner(char32_t c) {
    return c == U'-' || c == U'\u00AD' || c == U'\u2010' || c == U'\u2011' || c == U'\'' || c == U'’' || c == U'‘' ||
           c == U'`' || c == U'´';
}

/// The characters that count, one space for each gap.
icu::UnicodeString readable(std::u32string_view points) {
    icu::UnicodeString result;
    bool gap = false;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        if (!isFiled(c)) {
            const bool betweenLetters =
                i > 0 && i + 1 < points.size() && isLetterOrMark(points[i - 1]) && isLetterOrMark(points[i + 1]);
            gap = gap || !(isJoiner(c) && betweenLetters);
            continue;
        }
        if (gap && !result.isEmpty()) result.append(u' ');
        gap = false;
        result.append(static_cast<UChar32>(c));
    }
    return result;
}

} // namespace

std::string sortKey(std::string_view text) {
    std::u32string points;
    for (std::size_t position = 0; position < text.size() && points.size() < kMostCharacters;)
        points.push_back(nextCodePoint(text, position));
    icu::UnicodeString source = readable(points);
    if (source.isEmpty()) { // nothing but signs: "***" is still a title
        for (char32_t c : points) source.append(static_cast<UChar32>(c));
    }
    const icu::Collator* order = collator();
    if (order == nullptr) return utf8(points);
    std::array<std::uint8_t, 512> small;
    int32_t length = order->getSortKey(source, small.data(), static_cast<int32_t>(small.size()));
    std::string key;
    if (length <= static_cast<int32_t>(small.size())) {
        key.assign(reinterpret_cast<const char*>(small.data()), static_cast<std::size_t>(length));
    } else {
        key.resize(static_cast<std::size_t>(length));
        order->getSortKey(source, reinterpret_cast<std::uint8_t*>(key.data()), length);
    }
    if (!key.empty()) key.pop_back(); // ICU ends a key with a zero byte
    return key;
}

std::pair<std::string, std::string> sortKeyRange(std::string_view text) {
    // ICU writes what letters they are first, then a byte 1, then accents and case.
    constexpr char levelEnd = '\x01';
    std::string first = sortKey(text);
    const auto end = first.find(levelEnd);
    if (end == std::string::npos) return {first, first + '\0'};
    first.resize(end + 1);
    std::string last = first;
    last.back() = '\x02';
    return {std::move(first), std::move(last)};
}

std::string collationVersion() {
    const icu::Collator* order = collator();
    if (order == nullptr) return "bytes";
    UVersionInfo info;
    order->getVersion(info);
    char version[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(info, version);
    return std::string("kk-numeric-") + kOwnRules + "-icu-" + version;
}

} // namespace kitapdar::text
