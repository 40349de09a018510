#include "core/catalogue/EditionWords.h"

#include "core/text/Fold.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace kitapdar::catalogue {

namespace {

using Words = std::vector<std::string>;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isNumber(std::string_view word) { return !word.empty() && std::ranges::all_of(word, isDigit); }

std::string joinedWords(const Words& words) {
    std::string text;
    for (const std::string& word : words) text.append(text.empty() ? "" : " ").append(word);
    return text;
}

// ------------------------------------------------------------------------------------------------------------ numbers

struct NumberWord {
    std::string_view beginning; // of the word: Russian ordinals are declined
    int value;
};
constexpr NumberWord ordinals[] = {
    {"перв", 1},       {"втор", 2},    {"трет", 3},      {"четверт", 4},   {"четвёрт", 4},  {"пят", 5},
    {"шест", 6},       {"седьм", 7},   {"восьм", 8},     {"девят", 9},     {"десят", 10},   {"одиннадцат", 11},
    {"двенадцат", 12}, {"бірінші", 1}, {"екінші", 2},    {"үшінші", 3},    {"төртінші", 4}, {"бесінші", 5},
    {"алтыншы", 6},    {"жетінші", 7}, {"сегізінші", 8}, {"тоғызыншы", 9}, {"оныншы", 10},  {"first", 1},
    {"second", 2},     {"third", 3},   {"fourth", 4},    {"fifth", 5},     {"sixth", 6},    {"seventh", 7},
    {"eighth", 8},     {"ninth", 9},   {"tenth", 10},    {"eleventh", 11}, {"twelfth", 12}};
constexpr NumberWord tens[] = {{"он", 10},       {"жиырма", 20},   {"отыз", 30},   {"қырық", 40},
                               {"двадцать", 20}, {"тридцать", 30}, {"twenty", 20}, {"thirty", 30}};
// What may follow a Russian stem: "пятое" is a number, "пятно" is none.
constexpr std::string_view endings[] = {"ый", "ое", "ая", "ые", "ого",  "ому",  "ом",  "ой",  "ую", "ым",  "ых",
                                        "ий", "ье", "ья", "ьи", "ьего", "ьему", "ьем", "ьей", "ью", "ьим", "ьих"};

std::optional<int> ordinalOf(std::string_view word) {
    for (const NumberWord& each : ordinals) {
        if (!word.starts_with(each.beginning)) continue;
        const std::string_view rest = word.substr(each.beginning.size());
        if (rest.empty() || std::ranges::find(endings, rest) != std::end(endings)) return each.value;
    }
    return std::nullopt;
}

std::optional<int> tensOf(std::string_view word) {
    const auto* const found = std::ranges::find(tens, word, &NumberWord::beginning);
    return found == std::end(tens) ? std::nullopt : std::optional(found->value);
}

/// Latin letters, or the Cyrillic ones that look like them. One letter alone is none unless `alone`: "v" is a volume.
std::optional<int> romanOf(std::string_view word, bool alone) {
    std::string letters(word);
    for (const auto& [cyrillic, latin] : {std::pair("х", 'x'), std::pair("і", 'i')}) {
        for (auto at = letters.find(cyrillic); at != std::string::npos; at = letters.find(cyrillic))
            letters.replace(at, 2, 1, latin);
    }
    if (letters.empty() || letters.size() > 6 || letters.find_first_not_of("ivx") != std::string::npos) {
        return std::nullopt;
    }
    if (letters.size() == 1 && !alone) return std::nullopt;
    const auto valueOf = [](char c) { return c == 'i' ? 1 : c == 'v' ? 5 : 10; };
    int value = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const bool before = i + 1 < letters.size() && valueOf(letters[i + 1]) > valueOf(letters[i]);
        value += before ? -valueOf(letters[i]) : valueOf(letters[i]);
    }
    return value > 0 ? std::optional(value) : std::nullopt;
}

/// The words with ordinals in digits: "он екінші басылым" → "12 басылым".
Words withOrdinals(const Words& words) {
    Words all;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto ten = tensOf(words[i]);
        const auto next = i + 1 < words.size() ? ordinalOf(words[i + 1]) : std::nullopt;
        if (ten && next && *next < 10) {
            all.push_back(std::to_string(*ten + *next));
            ++i;
        } else if (const auto ordinal = ordinalOf(words[i])) {
            all.push_back(std::to_string(*ordinal));
        } else {
            all.push_back(words[i]);
        }
    }
    return all;
}

// -------------------------------------------------------------------------------------------------------------- parts

struct Designation {
    std::string_view word;
    std::string_view meaning;
};
constexpr Designation designations[] = {{"т", "т"},           {"том", "т"},          {"тома", "т"},   {"томы", "т"},
                                        {"томе", "т"},        {"vol", "т"},          {"volume", "т"}, {"v", "т"},
                                        {"кн", "кн"},         {"книга", "кн"},       {"кітап", "кн"}, {"кітабы", "кн"},
                                        {"кіт", "кн"},        {"book", "кн"},        {"bk", "кн"},    {"ч", "ч"},
                                        {"часть", "ч"},       {"бөлім", "ч"},        {"бөлімі", "ч"}, {"бөл", "ч"},
                                        {"part", "ч"},        {"pt", "ч"},           {"вып", "вып"},  {"выпуск", "вып"},
                                        {"шығарылым", "вып"}, {"шығарылымы", "вып"}, {"шығ", "вып"},  {"issue", "вып"}};
constexpr std::string_view pageWords[] = {"с", "стр", "б", "бет", "p", "pp", "pages", "л"};

std::string_view designationOf(std::string_view word) {
    const auto* const found = std::ranges::find(designations, word, &Designation::word);
    return found == std::end(designations) ? std::string_view() : found->meaning;
}

/// Designations by their meaning, numbers in digits.
Words plainParts(std::string_view text) {
    const Words words = withOrdinals(text::words(text));
    Words parts;
    bool named = false; // the word before is a designation
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        const bool isNamedNext = i + 1 < words.size() && !designationOf(words[i + 1]).empty(); // "II том"
        const auto roman = named || isNamedNext ? romanOf(word, named) : std::nullopt;
        const std::string_view meaning = roman ? std::string_view() : designationOf(word);
        parts.push_back(roman ? std::to_string(*roman) : std::string(meaning.empty() ? word : meaning));
        named = !meaning.empty();
    }
    return parts;
}

bool isPage(const Words& words, std::size_t at) {
    return at < words.size() && std::ranges::find(pageWords, words[at]) != std::end(pageWords);
}

/// Whether the number at the beginning names the part behind it: "1-том", "екінші кітап". With a blank between them it
/// counts volumes: "2 т.".
bool isOrdinalBefore(std::string_view extent) {
    const Words words = text::words(extent);
    if (words.empty() || !isNumber(words.front())) return true; // it is written in words
    const std::string_view behind = extent.substr(extent.find(words.front()) + words.front().size());
    return behind.starts_with("-") || behind.starts_with("‑") || behind.starts_with("–");
}

// ------------------------------------------------------------------------------------------------- purposes and forms

struct Sign {
    std::string_view beginning; // of a word
    std::string_view meaning;
};
// In the order in which they are told.
constexpr Sign purposes[] = {
    {"учител", "teacher"},    {"преподавател", "teacher"}, {"педагог", "teacher"},     {"мұғалім", "teacher"},
    {"ұстаз", "teacher"},     {"оқытушы", "teacher"},      {"teacher", "teacher"},     {"instructor", "teacher"},
    {"метод", "method"},      {"әдістемелік", "method"},   {"әдіст", "method"},        {"нұсқау", "method"},
    {"тетрад", "workbook"},   {"дәптер", "workbook"},      {"workbook", "workbook"},   {"пропис", "workbook"},
    {"activit", "workbook"},  {"упражнен", "exercises"},   {"жаттығу", "exercises"},   {"exercis", "exercises"},
    {"задач", "exercises"},   {"есептер", "exercises"},    {"практикум", "exercises"}, {"хрестомат", "reader"},
    {"тест", "tests"},        {"test", "tests"},           {"контрольн", "tests"},     {"бақылау", "tests"},
    {"диктант", "tests"},     {"ответ", "answers"},        {"решебник", "answers"},    {"жауап", "answers"},
    {"шешу", "answers"},      {"answer", "answers"},       {"solution", "answers"},    {"атлас", "atlas"},
    {"atlas", "atlas"},       {"контурн", "contour"},      {"кескін", "contour"},      {"словар", "dictionary"},
    {"сөздік", "dictionary"}, {"dictionar", "dictionary"}, {"программ", "programme"},  {"бағдарлама", "programme"}};

constexpr Sign forms[] = {{"брайл", "braille"},       {"braille", "braille"},       {"рельефно", "braille"},
                          {"аудио", "audio"},         {"audio", "audio"},           {"mp3", "audio"},
                          {"звукозапис", "audio"},    {"дыбысжазба", "audio"},      {"крупн", "large"},
                          {"укрупненн", "large"},     {"микро", "micro"},           {"micro", "micro"},
                          {"электрон", "electronic"}, {"electronic", "electronic"}, {"online", "electronic"},
                          {"ebook", "electronic"},    {"epub", "electronic"},       {"pdf", "electronic"},
                          {"cd", "electronic"},       {"компьютер", "electronic"}};
// In a title an electron is one of physics: it must be a book that is electronic.
constexpr std::string_view formsOfTitles[] = {"брайл",     "braille", "рельефно", "аудиокни", "аудиокіт",
                                              "audiobook", "ebook",   "epub",     "аудиоверс"};
constexpr std::string_view electronic[] = {"электрон", "electronic"};
constexpr std::string_view books[] = {"кни",  "учебн", "изда",    "ресурс", "пособ", "верс",
                                      "кіта", "оқулы", "басылым", "нұсқа",  "book",  "resource"};

bool beginsWithOne(std::string_view word, std::span<const std::string_view> beginnings) {
    return std::ranges::any_of(beginnings, [&](std::string_view each) { return word.starts_with(each); });
}

std::string_view formOf(std::string_view word) {
    const auto* const found =
        std::ranges::find_if(forms, [&](const Sign& sign) { return word.starts_with(sign.beginning); });
    return found == std::end(forms) ? std::string_view() : found->meaning;
}

} // namespace

Words numbersIn(const Words& words) {
    Words numbers;
    for (const std::string& word : withOrdinals(words)) {
        std::string digits; // of "7-го" and "2nd", too
        for (const char c : word) {
            if (isDigit(c)) digits += c;
        }
        if (digits.empty()) {
            if (const auto roman = romanOf(word, false)) digits = std::to_string(*roman);
        }
        if (!digits.empty()) numbers.push_back(std::move(digits));
    }
    return numbers;
}

std::string partOf(std::string_view text) {
    Words words = plainParts(text);
    if (words.size() == 2 && isNumber(words.front()) && !isNumber(words.back())) {
        std::swap(words.front(), words.back());
        return joinedWords(words);
    }
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const bool isNamed = i > 0 && !designationOf(words[i - 1]).empty();
        if (isNamed || !isNumber(words[i]) || designationOf(words[i + 1]).empty()) continue;
        std::swap(words[i], words[i + 1]);
        ++i;
    }
    return joinedWords(words);
}

std::string volumeInExtent(std::string_view extent) {
    const Words words = plainParts(extent);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (isNumber(words[i])) {
            const bool isFirst = i == 0 && !designationOf(words[1]).empty();
            if (isFirst && isOrdinalBefore(extent)) return words[1] + ' ' + words[0];
            ++i; // "2 т. 200 с.": a count, and what follows its unit is another one
            continue;
        }
        if (designationOf(words[i]).empty() || !isNumber(words[i + 1]) || isPage(words, i + 2)) continue;
        return words[i] + ' ' + words[i + 1];
    }
    return {};
}

std::string purposeIn(const Words& words) {
    Words found;
    for (const Sign& sign : purposes) {
        if (!found.empty() && found.back() == sign.meaning) continue;
        if (std::ranges::any_of(words, [&](const std::string& word) { return word.starts_with(sign.beginning); }))
            found.emplace_back(sign.meaning);
    }
    return joinedWords(found);
}

std::string readingFormIn(const Words& carrier, const Words& title) {
    Words found;
    for (const std::string& word : carrier) found.emplace_back(formOf(word));
    for (std::size_t i = 0; i < title.size(); ++i) {
        const bool isBook = i + 1 < title.size() && beginsWithOne(title[i + 1], books);
        if (beginsWithOne(title[i], formsOfTitles) || (isBook && beginsWithOne(title[i], electronic)))
            found.emplace_back(formOf(title[i]));
    }
    for (const char* form : {"braille", "audio", "large", "micro", "electronic"}) {
        if (std::ranges::find(found, form) != found.end()) return form;
    }
    return {};
}

std::string scalesIn(std::string_view text) {
    Words scales;
    const Words words = text::words(text);
    const auto factorOf = [](std::string_view unit) -> std::uint64_t {
        return unit == "км" || unit == "km" ? 100'000 : unit == "м" || unit == "m" ? 100 : 0;
    };
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] != "1") continue;
        const bool inUnits = words[i + 1] == "см" || words[i + 1] == "cm";
        std::size_t at = i + (inUnits ? 2 : 1);
        std::string digits;
        for (; at < words.size() && isNumber(words[at]) && digits.size() + words[at].size() <= 12; ++at) {
            if (!digits.empty() && words[at].size() != 3) break; // thousands are parted by blanks, dots and commas
            digits += words[at];
        }
        if (digits.empty()) continue;
        const std::uint64_t factor = inUnits && at < words.size() ? factorOf(words[at]) : inUnits ? 0 : 1;
        if (factor > 0) scales.push_back(std::to_string(std::stoull(digits) * factor));
        i = at - 1;
    }
    return joinedWords(scales);
}

} // namespace kitapdar::catalogue
