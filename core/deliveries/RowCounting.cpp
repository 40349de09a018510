#include "core/deliveries/RowCounting.h"

#include "core/catalogue/fields/FieldText.h"
#include "core/text/Fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::deliveries {

namespace {

using Word = std::pair<std::string_view, std::string_view>; // how a word begins, what it means

constexpr std::array languageWords = {
    Word{"қаз", "kaz"},   Word{"каз", "kaz"},    Word{"qaz", "kaz"},   Word{"kaz", "kaz"},    Word{"орыс", "rus"},
    Word{"рус", "rus"},   Word{"rus", "rus"},    Word{"ағыл", "eng"},  Word{"англ", "eng"},   Word{"engl", "eng"},
    Word{"нем", "ger"},   Word{"germ", "ger"},   Word{"франц", "fre"}, Word{"french", "fre"}, Word{"түрік", "tur"},
    Word{"турец", "tur"}, Word{"turk", "tur"},   Word{"ұйғыр", "uig"}, Word{"уйгур", "uig"},  Word{"өзбек", "uzb"},
    Word{"узбек", "uzb"}, Word{"қырғыз", "kir"}, Word{"кирг", "kir"},  Word{"татар", "tat"},  Word{"кәріс", "kor"},
    Word{"корей", "kor"}, Word{"қытай", "chi"},  Word{"китай", "chi"}, Word{"араб", "ara"},   Word{"украин", "ukr"}};

// "кітапша" before "кітап".
constexpr std::array kindWords = {
    Word{"брошюр", "brochure"},   Word{"кітапша", "brochure"},  Word{"brochure", "brochure"},
    Word{"книг", "book"},         Word{"кітап", "book"},        Word{"book", "book"},
    Word{"учебник", "book"},      Word{"оқулық", "book"},       Word{"журнал", "journal"},
    Word{"journal", "journal"},   Word{"газет", "newspaper"},   Word{"newspaper", "newspaper"},
    Word{"нот", "music"},         Word{"карт", "map"},          Word{"атлас", "map"},
    Word{"аудио", "audiovisual"}, Word{"видео", "audiovisual"}, Word{"электрон", "electronic"},
    Word{"диск", "electronic"},   Word{"cd", "electronic"},     Word{"dvd", "electronic"}};

constexpr std::array kazakhLetters = {"ә", "ғ", "қ", "ң", "ө", "ұ", "ү", "һ", "і"};

// Words and endings that Kazakh lends from nobody: "конституция", "физика", "киев" are of both.
constexpr std::array russianWords = {"и",   "в",   "на",  "по",  "для", "из",  "до",  "как",  "что",
                                     "при", "или", "за",  "под", "это", "над", "его", "её",   "они",
                                     "мы",  "вы",  "моя", "все", "со",  "об",  "ко",  "книга"};
constexpr std::array russianEndings = {"ая",   "яя",   "ый",   "ое",   "ые",   "ие",   "ого",
                                       "его",  "ому",  "ость", "ать",  "ить",  "еть",  "уть",
                                       "ется", "ться", "ных",  "ских", "ской", "ский", "ские"};
constexpr std::string_view kazakhAsRussian = "хикая"; // a tale
constexpr std::array russianLetters = {"щ", "ъ", "ё"};

bool hasAny(const std::string& word, const auto& letters) {
    return std::ranges::any_of(letters, [&](std::string_view letter) { return word.find(letter) != word.npos; });
}

bool isKazakh(std::string_view text) {
    return std::ranges::any_of(text::words(text), [](const std::string& word) { return hasAny(word, kazakhLetters); });
}

bool isRussian(std::string_view text) {
    constexpr std::size_t shortest = 8; // bytes: four letters
    return std::ranges::any_of(text::words(text), [&](const std::string& word) {
        if (std::ranges::find(russianWords, word) != russianWords.end() || hasAny(word, russianLetters)) return true;
        return word.size() >= shortest && word != kazakhAsRussian &&
               std::ranges::any_of(russianEndings, [&](std::string_view ending) { return word.ends_with(ending); });
    });
}

std::string_view meantBy(const std::string& word, const auto& table) {
    const auto* const found =
        std::ranges::find_if(table, [&](const Word& each) { return word.starts_with(each.first); });
    return found == table.end() ? std::string_view() : found->second;
}

} // namespace

std::string languageIn(std::string_view cell) {
    for (const std::string& word : text::words(cell)) {
        if (const std::string_view code = meantBy(word, languageWords); !code.empty()) return std::string(code);
    }
    const std::vector<std::string> words = text::words(cell);
    constexpr std::size_t longestCode = 3;
    return words.size() == 1 && words.front().size() <= longestCode ? catalogue::languageCode(words.front())
                                                                    : std::string();
}

std::string guessedLanguageOf(const DeliveryRow& row) {
    if (isKazakh(row.title)) return "kaz";
    if (isRussian(row.title)) return "rus";
    for (const std::string* const text : {&row.volume, &row.authors, &row.publisher, &row.city, &row.pages}) {
        if (isKazakh(*text)) return "kaz";
    }
    return {};
}

std::optional<std::string> kindIn(std::string_view text, const std::vector<accounts::Term>& terms) {
    const std::string folded = text::exactText(text);
    std::string_view usual;
    for (const std::string& word : text::words(text)) {
        if (usual.empty()) usual = meantBy(word, kindWords);
    }
    const accounts::Term* byWord = nullptr;
    for (const accounts::Term& term : terms) {
        if (term.list != accounts::TermList::Kind) continue;
        if (term.code == text) return term.code;
        for (const std::string* const name : {&term.kk, &term.ru, &term.en}) {
            if (!name->empty() && text::exactText(*name) == folded) return term.code;
        }
        if (term.code == usual) byWord = &term;
    }
    return byWord ? std::optional(byWord->code) : std::nullopt;
}

catalogue::Worksheet worksheetFor(std::string_view kind) {
    using W = catalogue::Worksheet;
    static constexpr std::array kinds = {std::pair{std::string_view("journal"), W::Serial},
                                         std::pair{std::string_view("newspaper"), W::NewspaperIssue},
                                         std::pair{std::string_view("audiovisual"), W::AudioVisual},
                                         std::pair{std::string_view("electronic"), W::Electronic},
                                         std::pair{std::string_view("music"), W::Music},
                                         std::pair{std::string_view("map"), W::Map}};
    for (const auto& [code, worksheet] : kinds) {
        if (code == kind) return worksheet;
    }
    return W::Book;
}

} // namespace kitapdar::deliveries
