#include "core/digitization/Candidate.h"

#include "core/base/Codes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::digitization {

namespace {

constexpr int oldAge = 50; // years

constexpr std::array flagCodes = {
    std::pair{CandidateFlag::DoneHere, std::string_view("done_here")},
    std::pair{CandidateFlag::InQueue, std::string_view("in_queue")},
    std::pair{CandidateFlag::DroppedBefore, std::string_view("dropped_before")},
    std::pair{CandidateFlag::OtherEditionHere, std::string_view("other_edition_here")},
    std::pair{CandidateFlag::DoneElsewhere, std::string_view("done_elsewhere")},
    std::pair{CandidateFlag::OtherEditionElsewhere, std::string_view("other_edition_elsewhere")},
    std::pair{CandidateFlag::NoCopy, std::string_view("no_copy")},
    std::pair{CandidateFlag::NoneOnShelf, std::string_view("none_on_shelf")},
    std::pair{CandidateFlag::CopyMissing, std::string_view("copy_missing")},
};
constexpr std::array orderCodes = {
    std::pair{CandidateOrder::Score, std::string_view("score")},
    std::pair{CandidateOrder::Title, std::string_view("title")},
    std::pair{CandidateOrder::Author, std::string_view("author")},
    std::pair{CandidateOrder::Year, std::string_view("year")},
};

int atMost(std::int64_t count, int most) { return static_cast<int>(std::min<std::int64_t>(count, most)); }

int yearsPastOld(const CandidateFacts& facts, Day today) {
    return facts.year ? std::max(0, today.year() - *facts.year - oldAge) : 0;
}

} // namespace

Category proposedCategory(std::string_view kind, bool localHistory) {
    if (kind == "newspaper") return Category::Newspaper;
    if (localHistory) return Category::LocalHistory;
    return Category::Other;
}

CandidateScore scoreOf(const CandidateFacts& facts, Day today) {
    constexpr int mostRequests = 20; // more count as so many
    constexpr int mostLoans = 40;
    constexpr int mostYears = 100;
    CandidateScore score;
    if (facts.category == Category::LocalHistory || facts.category == Category::Newspaper) score.category = 300;
    score.refused = 3 * atMost(facts.refused, mostRequests);
    score.loans = atMost(facts.loans, mostLoans);
    if (facts.damaged > 0) score.condition = 40;
    if (facts.copies == 1) score.rarity = 60;
    score.age = std::min(yearsPastOld(facts, today), mostYears);
    if (facts.rightsCleared) score.rights = 50;
    score.total =
        score.category + score.refused + score.loans + score.condition + score.rarity + score.age + score.rights;
    return score;
}

bool isRare(const CandidateFacts& facts, Day today) { return facts.copies == 1 && yearsPastOld(facts, today) > 0; }

std::string_view code(CandidateFlag flag) { return codeIn(flagCodes, flag); }

std::string_view code(CandidateOrder order) { return codeIn(orderCodes, order); }
std::optional<CandidateOrder> candidateOrderFromCode(std::string_view code) { return valueIn(orderCodes, code); }

bool CandidateRow::has(CandidateFlag flag) const { return std::ranges::find(flags, flag) != flags.end(); }

} // namespace kitapdar::digitization
