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

/// Exact words count most, then words exact but for ё and the like, then where in the title they stand.
int scoreOf(const RecordRow& row, const std::vector<std::string>& words, const std::vector<std::string>& looseWords) {
    const std::vector<std::string> title = text::words(row.title);
    std::vector<std::string> all = title;
    std::ranges::move(text::words(row.authors), std::back_inserter(all));
    const std::vector<std::string> looseTitle = loose(title);
    int score = 100 * countOf(words, all);
    score += 40 * countOf(looseWords, loose(std::move(all)));
    score += 10 * countOf(looseWords, looseTitle);
    if (beginsWith(looseTitle, looseWords)) score += looseTitle.size() == looseWords.size() ? 9 : 5;
    return score;
}

} // namespace

void rank(std::vector<RecordRow>& rows, const std::vector<std::string>& words) {
    if (words.empty()) return;
    const std::vector<std::string> looseWords = loose(words);
    std::vector<std::pair<int, std::size_t>> order;
    order.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) order.emplace_back(-scoreOf(rows[i], words, looseWords), i);
    std::ranges::sort(order);
    std::vector<RecordRow> ranked;
    ranked.reserve(rows.size());
    for (const auto& [score, index] : order) ranked.push_back(std::move(rows[index]));
    rows = std::move(ranked);
}

} // namespace kitapdar::catalogue
