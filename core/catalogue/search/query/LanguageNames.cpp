#include "core/catalogue/search/query/LanguageNames.h"

#include "core/text/Fold.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace kitapdar::catalogue {

namespace {

constexpr std::size_t leastLetters = 4; // bytes of a beginning: two letters of Cyrillic, four of Latin

/// MARC has the bibliographic codes of ISO 639-2 where there are two.
std::string marcCode(const std::string& code) {
    constexpr std::pair<std::string_view, std::string_view> both[] = {
        {"sqi", "alb"}, {"hye", "arm"}, {"eus", "baq"}, {"mya", "bur"}, {"zho", "chi"}, {"ces", "cze"}, {"nld", "dut"},
        {"fra", "fre"}, {"kat", "geo"}, {"deu", "ger"}, {"ell", "gre"}, {"isl", "ice"}, {"mkd", "mac"}, {"mri", "mao"},
        {"msa", "may"}, {"fas", "per"}, {"ron", "rum"}, {"slk", "slo"}, {"bod", "tib"}, {"cym", "wel"},
    };
    const auto* const found = std::ranges::find(both, code, &std::pair<std::string_view, std::string_view>::first);
    return found == std::end(both) ? code : std::string(found->second);
}

struct Languages {
    std::map<std::string, std::string, std::less<>> codes;  // of two and three letters
    std::vector<std::pair<std::string, std::string>> names; // in small letters, the languages of the region first
};

Languages readLanguages() {
    Languages languages;
    languages.codes = {{"kz", "kaz"}, {"каз", "kaz"}, {"анг", "eng"}, {"ағ", "eng"}};
    std::vector<std::string> order{"kk", "ru", "en", "tr", "uz", "ky", "tt", "ug", "de", "fr", "uk", "ar", "zh", "fa"};
    for (const char* const* code = icu::Locale::getISOLanguages(); *code != nullptr; ++code) {
        if (std::ranges::find(order, *code) == order.end()) order.emplace_back(*code);
    }
    for (const std::string& code : order) {
        const icu::Locale language(code.c_str());
        const std::string three = language.getISO3Language();
        if (three.empty()) continue;
        const std::string marc = marcCode(three);
        for (const std::string& known : {code, three, marc}) languages.codes.emplace(known, marc);
        for (const char* in : {"kk", "ru", "en"}) {
            icu::UnicodeString name;
            language.getDisplayLanguage(icu::Locale(in), name);
            std::string utf8;
            std::string folded = text::exactText(name.toUTF8String(utf8));
            if (folded != code && !folded.empty()) languages.names.emplace_back(std::move(folded), marc);
        }
    }
    return languages;
}

/// "қазақша", "ағылшынша": in that language.
std::string_view withoutKazakhEnding(std::string_view word) {
    for (const std::string_view ending : {"ша", "ше"}) {
        if (word.ends_with(ending)) return word.substr(0, word.size() - ending.size());
    }
    return word;
}

} // namespace

std::string languageNamed(std::string_view typed) {
    static const Languages languages = readLanguages();
    const std::string word = text::exactText(typed);
    if (const auto code = languages.codes.find(word); code != languages.codes.end()) return code->second;
    const auto whole = std::ranges::find(languages.names, word, &std::pair<std::string, std::string>::first);
    if (whole != languages.names.end()) return whole->second;
    for (const std::string_view beginning : {std::string_view(word), withoutKazakhEnding(word)}) {
        if (beginning.size() < leastLetters) continue;
        for (const auto& [name, code] : languages.names) {
            if (name.starts_with(beginning)) return code;
        }
    }
    const std::string first = word.substr(0, word.find(' '));
    return first == word ? word : languageNamed(first); // so that what was understood is understood again
}

} // namespace kitapdar::catalogue
