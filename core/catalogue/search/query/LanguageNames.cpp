#include "core/catalogue/search/query/LanguageNames.h"

#include "core/text/Fold.h"
#include "core/text/LanguageCode.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace kitapdar::catalogue {

namespace {

constexpr std::size_t leastLetters = 4; // bytes of a beginning: two letters of Cyrillic, four of Latin

struct Languages {
    std::map<std::string, std::string, std::less<>> codes;  // of two and three letters
    std::vector<std::pair<std::string, std::string>> names; // in small letters, the languages of the region first
    std::set<std::string, std::less<>> ofMarc;
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
        const std::string marc = text::bibliographicCode(three);
        languages.ofMarc.insert(marc);
        for (const std::string& known : {code, three, marc}) languages.codes.emplace(known, marc);
        for (const char* in : {"kk", "ru", "en"}) {
            icu::UnicodeString name;
            language.getDisplayLanguage(icu::Locale(in), name);
            std::string utf8;
            std::string folded = text::exactText(name.toUTF8String(utf8));
            if (folded != code && !folded.empty()) languages.names.emplace_back(std::move(folded), marc);
        }
    }
    // What is no language of ICU: families of languages of ISO 639-2, several languages, none, one that is not known.
    for (const char* code :
         {"afa", "alg", "apa", "art", "ath", "aus", "bad", "bai", "bat", "ber", "bnt", "btk", "cai", "cau",
          "cel", "cmc", "cpe", "cpf", "cpp", "crp", "cus", "day", "dra", "fiu", "gem", "ijo", "inc", "ine",
          "ira", "iro", "kar", "khi", "kro", "map", "mkh", "mno", "mun", "myn", "nah", "nai", "nic", "nub",
          "oto", "paa", "phi", "pra", "roa", "sai", "sal", "sem", "sgn", "sio", "sit", "sla", "smi", "son",
          "ssa", "tai", "tup", "tut", "wak", "wen", "ypk", "znd", "mul", "und", "zxx", "mis"})
        languages.ofMarc.insert(code);
    return languages;
}

const Languages& allLanguages() {
    static const Languages languages = readLanguages();
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
    const Languages& languages = allLanguages();
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

bool isMarcLanguage(std::string_view code) { return allLanguages().ofMarc.contains(code); }

} // namespace kitapdar::catalogue
