#include "core/text/Replacing.h"

#include "core/text/Utf8.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace kitapdar::text {

namespace {

char32_t folded(char32_t point, Pattern::Letters letters) {
    if (letters == Pattern::Letters::Exact) return point;
    return static_cast<char32_t>(u_foldCase(static_cast<UChar32>(point), U_FOLD_CASE_DEFAULT));
}

/// How many bytes of the value, from `begin` on, are the pattern; 0 when they are not.
std::size_t matchAt(std::string_view value, std::size_t begin, const Pattern& pattern) {
    std::size_t at = begin;
    std::size_t wanted = 0;
    while (wanted < pattern.text.size()) {
        if (at >= value.size()) return 0;
        if (folded(nextCodePoint(value, at), pattern.letters) !=
            folded(nextCodePoint(pattern.text, wanted), pattern.letters))
            return 0;
    }
    return at - begin;
}

} // namespace

std::string composed(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfc = icu::Normalizer2::getNFCInstance(status);
    const auto given =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    const auto normal = U_SUCCESS(status) ? nfc->normalize(given, status) : given;
    std::string composed;
    (U_SUCCESS(status) ? normal : given).toUTF8String(composed);
    return composed;
}

bool occursIn(std::string_view value, const Pattern& pattern) {
    if (pattern.extent == Pattern::Extent::Whole) {
        if (pattern.text.empty()) return value.empty();
        return matchAt(value, 0, pattern) == value.size() && !value.empty();
    }
    if (pattern.text.empty()) return false;
    for (std::size_t at = 0; at < value.size(); nextCodePoint(value, at)) {
        if (matchAt(value, at, pattern) > 0) return true;
    }
    return false;
}

std::string replaced(std::string_view value, const Pattern& pattern, std::string_view with) {
    if (pattern.extent == Pattern::Extent::Whole) return std::string(occursIn(value, pattern) ? with : value);
    std::string out;
    for (std::size_t at = 0; at < value.size();) {
        const std::size_t length = pattern.text.empty() ? 0 : matchAt(value, at, pattern);
        if (length > 0) {
            out += with;
            at += length;
            continue;
        }
        const std::size_t begin = at;
        nextCodePoint(value, at);
        out += value.substr(begin, at - begin);
    }
    return out;
}

} // namespace kitapdar::text
