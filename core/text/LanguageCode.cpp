#include "core/text/LanguageCode.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <utility>

namespace kitapdar::text {

namespace {

struct CodePair {
    std::string_view terminology; // ICU has these
    std::string_view bibliographic;
};
constexpr CodePair pairs[] = {
    {"sqi", "alb"}, {"hye", "arm"}, {"eus", "baq"}, {"mya", "bur"}, {"zho", "chi"}, {"ces", "cze"}, {"nld", "dut"},
    {"fra", "fre"}, {"kat", "geo"}, {"deu", "ger"}, {"ell", "gre"}, {"isl", "ice"}, {"mkd", "mac"}, {"mri", "mao"},
    {"msa", "may"}, {"fas", "per"}, {"ron", "rum"}, {"slk", "slo"}, {"bod", "tib"}, {"cym", "wel"},
};

} // namespace

std::string bibliographicCode(std::string_view code) {
    const auto* const found = std::ranges::find(pairs, code, &CodePair::terminology);
    return std::string(found == std::end(pairs) ? code : found->bibliographic);
}

std::string languageName(std::string_view code, std::string_view in) {
    const auto* const found = std::ranges::find(pairs, code, &CodePair::bibliographic);
    const std::string known(found == std::end(pairs) ? code : found->terminology);
    if (known.size() != 3) return {};
    icu::UnicodeString name;
    const icu::Locale language(known.c_str());
    language.getDisplayLanguage(icu::Locale(std::string(in).c_str()), name);
    std::string utf8;
    name.toUTF8String(utf8);
    // What ICU does not know it hands back.
    return utf8 == known || utf8 == language.getLanguage() ? std::string() : utf8;
}

} // namespace kitapdar::text
