#include "core/catalogue/search/Rank.h"

#include "core/catalogue/search/index/DocumentText.h"
#include "core/text/Fold.h"

#include <algorithm>
#include <utility>

namespace kitapdar::catalogue {

namespace {

std::vector<std::string> loose(std::vector<std::string> words) {
    for (std::string& word : words) word = withoutLooseLetters(std::move(word));
    return words;
}

/// The last word may be a beginning.
bool standsIn(const std::vector<std::string>& words, const std::string& wanted, bool beginning) {
    return std::ranges::any_of(
        words, [&](const std::string& word) { return beginning ? word.starts_with(wanted) : word == wanted; });
}

int countOf(const std::vector<std::string>& wanted, const std::vector<std::string>& words) {
    int count = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (standsIn(words, wanted[i], false)) {
            count += 2;
        } else if (i + 1 == wanted.size() && standsIn(words, wanted[i], true)) {
            count += 1;
        }
    }
    return count;
}

bool beginsWith(const std::vector<std::string>& words, const std::vector<std::string>& wanted) {
    if (wanted.empty() || words.size() < wanted.size()) return false;
    for (std::size_t i = 0; i + 1 < wanted.size(); ++i) {
        if (words[i] != wanted[i]) return false;
    }
    return words[wanted.size() - 1].starts_with(wanted.back());
}

std::vector<std::string> folded(std::string_view text) {
    std::vector<std::string> words;
    for (const std::string& word : text::skeleton(text)) words.push_back(searchToken(word));
    return words;
}

/// What a row is compared with.
struct Wanted {
    std::vector<std::string> words;
    std::vector<std::string> looseWords;
    std::vector<std::string> foldedWords;
    const std::vector<std::string>& signedWords;
};

/// C++ for "C++" before C, and before whatever else is found.
int signsScore(const RecordRow& row, const Wanted& wanted) {
    constexpr int forEach = 1'000'000;
    if (wanted.signedWords.empty()) return 0;
    const auto there = text::signedWords(row.title).words;
    return forEach * static_cast<int>(std::ranges::count_if(wanted.signedWords, [&](const std::string& word) {
               return std::ranges::find(there, word) != there.end();
           }));
}

/// Exact words count most, then words exact but for ё and the like, then folded ones, then where in the title they
/// stand. A row that has them neither in title nor authors has them in a lesser field: a place, a note.
int scoreOf(const RecordRow& row, const Wanted& wanted) {
    const std::vector<std::string> title = text::words(row.title);
    std::vector<std::string> all = title;
    std::ranges::move(text::words(row.authors), std::back_inserter(all));
    const std::vector<std::string> looseTitle = loose(title);
    const std::vector<std::string> foldedTitle = folded(row.title);
    std::vector<std::string> foldedAll = foldedTitle;
    std::ranges::move(folded(row.authors), std::back_inserter(foldedAll));
    int score = signsScore(row, wanted);
    score += 100 * countOf(wanted.words, all);
    score += 40 * countOf(wanted.looseWords, loose(std::move(all)));
    score += 30 * countOf(wanted.foldedWords, foldedAll);
    score += 10 * countOf(wanted.looseWords, looseTitle);
    score += 10 * countOf(wanted.foldedWords, foldedTitle);
    if (beginsWith(looseTitle, wanted.looseWords)) score += looseTitle.size() == wanted.looseWords.size() ? 9 : 5;
    return score;
}

} // namespace

void rank(std::vector<RecordRow>& rows, const std::vector<std::string>& words,
          const std::vector<std::string>& signedWords) {
    if (words.empty()) return;
    Wanted wanted{words, loose(words), {}, signedWords};
    for (const std::string& word : words) std::ranges::move(folded(word), std::back_inserter(wanted.foldedWords));
    std::vector<std::pair<int, std::size_t>> order;
    order.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) order.emplace_back(-scoreOf(rows[i], wanted), i);
    std::ranges::sort(order);
    std::vector<RecordRow> ranked;
    ranked.reserve(rows.size());
    for (const auto& [score, index] : order) ranked.push_back(std::move(rows[index]));
    rows = std::move(ranked);
}

} // namespace kitapdar::catalogue
