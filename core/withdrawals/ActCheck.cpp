#include "core/withdrawals/ActCheck.h"

#include "core/accounts/AccountsRepository.h"
#include "core/digitization/Candidate.h"
#include "core/staff/SignatureService.h"
#include "core/text/SortKey.h"
#include "core/withdrawals/WriteOffRepository.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace kitapdar::withdrawals {

namespace {

const WriteOffRepository stored;
const accounts::AccountsRepository books;

storage::Parameters parametersOf(const std::set<std::int64_t>& ids) { return {ids.begin(), ids.end()}; }

/// What a line of the inventory book says of its copy is what is printed.
void writeFrom(const accounts::StandingLine& book, ActLine& line) {
    line.copyId = book.line.copyId;
    line.recordId = book.recordId;
    line.number = book.line.number.value_or("");
    line.barcode = book.barcode;
    line.author = book.line.author;
    line.title = book.line.title;
    line.year = book.line.year;
    line.shelf = book.line.shelf;
    line.price = book.line.price;
    line.currency = book.line.currency;
    line.counted = book.line.counted;
}

/// Copies, titles and values by the columns of the summary book; titles as its records count them.
accounts::Figures figuresOf(const std::vector<ActLine>& lines) {
    accounts::Figures figures;
    std::map<std::tuple<std::string, std::string, int, bool, bool, bool>, std::set<std::int64_t>> titles;
    for (const ActLine& line : lines) {
        const accounts::Counted& as = line.counted;
        auto& known = titles[{as.kind, as.shape.contentGroup, static_cast<int>(as.shape.language), as.onBalance,
                              as.shape.localHistory, as.shape.forChildren}];
        const bool isNew = known.insert(line.recordId.value).second;
        accounts::count(figures, as, 1, isNew ? 1 : 0, as.value.tiyn);
    }
    return figures;
}

/// The facts that a draft is checked by, of all its copies at once.
struct DraftFacts {
    std::map<std::int64_t, ActCopy> copies;
    std::map<std::int64_t, accounts::StandingLine> standing;
    std::set<std::int64_t> onLoan;
    std::set<std::int64_t> onHold;
    std::map<std::int64_t, ActId> otherDrafts;
    std::map<std::int64_t, std::int64_t> held; // by records
    WriteOffRepository::Queued queued;

    static Result<DraftFacts> read(storage::Snapshot& snapshot, ActId id, const storage::Parameters& ids) {
        DraftFacts facts;
        TRY(facts.copies, stored.copies(snapshot, ids));
        TRY(facts.standing, books.standing(snapshot, ids));
        TRY(facts.onLoan, stored.onLoan(snapshot, ids));
        TRY(facts.onHold, stored.onHold(snapshot, ids));
        TRY(facts.otherDrafts, stored.inOtherDraft(snapshot, id, ids));
        std::set<std::int64_t> titles;
        for (const auto& [copy, found] : facts.copies) titles.insert(found.line.recordId.value);
        TRY(facts.held, stored.held(snapshot, parametersOf(titles)));
        TRY(facts.queued, stored.queued(snapshot, parametersOf(titles)));
        for (const auto& [copy, found] : facts.copies) {
            if (isHeld(found)) --facts.held[found.line.recordId.value];
        }
        return facts;
    }

    static bool isAstray(const ActCopy& copy) {
        return copy.state.condition == collection::Condition::Missing ||
               copy.state.condition == collection::Condition::Lost;
    }
    /// Whether it counts among those of which one is the last.
    static bool isHeld(const ActCopy& copy) {
        return copy.state.accounted == collection::Accounted::Entered && !isAstray(copy);
    }
};

std::vector<Block> blocksOf(const ActCopy& copy, const DraftFacts& facts, Day on) {
    const std::int64_t id = copy.line.copyId.value;
    if (copy.state.accounted == collection::Accounted::Excluded) return {Block::WrittenOff};
    std::vector<Block> blocks;
    const auto line = facts.standing.find(id);
    if (line == facts.standing.end()) {
        blocks.push_back(Block::NotInBooks);
    } else if (on < line->second.arrivedOn) {
        blocks.push_back(Block::BeforeArrival);
    }
    if (facts.onLoan.contains(id)) blocks.push_back(Block::OnLoan);
    if (facts.onHold.contains(id) || copy.state.circulation == collection::Circulation::Held)
        blocks.push_back(Block::OnHold);
    if (copy.state.circulation == collection::Circulation::InTransit) blocks.push_back(Block::InTransit);
    if (copy.state.circulation == collection::Circulation::Bindery && !DraftFacts::isAstray(copy))
        blocks.push_back(Block::AtBindery);
    if (facts.otherDrafts.contains(id)) blocks.push_back(Block::InAnotherDraft);
    return blocks;
}

Result<std::vector<Warning>> warningsOf(storage::Snapshot& snapshot, const ActCopy& copy, const ActLine& line,
                                        const DraftFacts& facts, Day today) {
    const std::int64_t record = line.recordId.value;
    std::vector<Warning> warnings;
    const auto left = facts.held.find(record);
    const bool isLast = left == facts.held.end() || left->second <= 0;
    if (isLast) warnings.push_back(Warning::LastCopy);
    if (copy.localHistory || line.counted.shape.localHistory) warnings.push_back(Warning::LocalHistory);
    digitization::CandidateFacts rarity;
    rarity.copies = isLast ? 1 : 2;
    rarity.year = copy.line.year;
    // The mass print of later decades is old and no rarity, even where no other copy stays.
    constexpr int lastRareYear = 1945;
    const bool isOldPrint = copy.line.year && *copy.line.year <= lastRareYear && digitization::isRare(rarity, today);
    if (copy.kind == "manuscript" || facts.queued.rare.contains(record) || isOldPrint)
        warnings.push_back(Warning::Rare);
    if (facts.queued.open.contains(record)) warnings.push_back(Warning::DigitizationQueue);
    TRY(const bool isReplaced, stored.hasLaterEdition(snapshot, copy.fingerprint, copy.line.year.value_or(0)));
    if (isReplaced) warnings.push_back(Warning::ReplacedEdition);
    return warnings;
}

/// By inventory numbers, as people read them: the same for a draft and for what was signed.
std::vector<ActLine> inOrder(std::vector<ActLine> lines) {
    std::vector<std::pair<std::string, ActLine>> sorted;
    for (ActLine& line : lines) sorted.emplace_back(text::sortKey(line.number), std::move(line));
    std::ranges::sort(sorted, {}, [](const auto& each) { return std::pair(each.first, each.second.copyId); });
    lines.clear();
    for (auto& [key, line] : sorted) lines.push_back(std::move(line));
    return lines;
}

Result<std::vector<ActLine>> draftLines(storage::Snapshot& snapshot, const WriteOffAct& act, Day today) {
    TRY(const auto listed, stored.lines(snapshot, act.id));
    storage::Parameters ids;
    for (const auto& [copy, line] : listed) ids.emplace_back(copy);
    TRY(const auto facts, DraftFacts::read(snapshot, act.id, ids));
    std::vector<ActLine> lines;
    for (const auto& [id, copy] : facts.copies) {
        ActLine line = copy.line;
        const auto book = facts.standing.find(id);
        if (book != facts.standing.end()) writeFrom(book->second, line);
        line.blocks = blocksOf(copy, facts, act.on);
        TRY(line.warnings, warningsOf(snapshot, copy, line, facts, today));
        const auto other = facts.otherDrafts.find(id);
        if (other != facts.otherDrafts.end()) line.otherDraft = std::to_string(other->second.value);
        lines.push_back(std::move(line));
    }
    return inOrder(std::move(lines));
}

/// As the record of the act has struck them; of a reversing act as they came back.
Result<std::vector<ActLine>> writtenLines(storage::Snapshot& snapshot, const WriteOffAct& act) {
    std::vector<ActLine> lines;
    if (!act.recordId) return lines;
    TRY(const auto struck,
        act.reverses ? books.arrivedBy(snapshot, *act.recordId) : books.withdrawnBy(snapshot, *act.recordId));
    storage::Parameters ids;
    for (const accounts::StandingLine& each : struck) ids.emplace_back(each.line.copyId);
    TRY(const auto copies, stored.copies(snapshot, ids));
    for (const accounts::StandingLine& each : struck) {
        ActLine& line = lines.emplace_back();
        writeFrom(each, line);
        const auto copy = copies.find(line.copyId.value);
        if (copy != copies.end()) line.place = copy->second.line.place;
    }
    return inOrder(std::move(lines));
}

nlohmann::json shownLine(const ActLine& line) {
    nlohmann::json warnings = nlohmann::json::array();
    for (const Warning each : line.warnings) warnings.push_back(code(each));
    return {{"number", line.number},          {"barcode", line.barcode},
            {"author", line.author},          {"title", line.title},
            {"year", line.year.value_or(0)},  {"value", line.counted.value.tiyn},
            {"warnings", std::move(warnings)}};
}

std::string dayOr(const std::optional<Day>& day) { return day ? day->iso() : std::string(); }

} // namespace

Result<CheckedAct> checkedAct(storage::Snapshot& snapshot, const ActRow& row, Day today) {
    CheckedAct checked;
    checked.row = row;
    const bool isDraft = row.act.state == ActState::Draft;
    TRY(checked.lines, isDraft ? draftLines(snapshot, row.act, today) : writtenLines(snapshot, row.act));
    checked.figures = figuresOf(checked.lines);
    if (isDraft) checked.row.titles = accounts::figureOf(checked.figures, "titles");
    checked.blocked = std::ranges::count_if(checked.lines, [](const ActLine& line) { return !line.blocks.empty(); });
    checked.warned = std::ranges::count_if(checked.lines, [](const ActLine& line) { return !line.warnings.empty(); });
    checked.hasCommission = !row.act.commission.chair.empty() && !row.act.commission.members.empty();
    return checked;
}

Result<staff::Act> signedAct(const CheckedAct& checked) {
    const WriteOffAct& act = checked.row.act;
    nlohmann::json lines = nlohmann::json::array();
    for (const ActLine& each : checked.lines) lines.push_back(shownLine(each));
    TRY(auto shown, staff::canonicalJson({{"write_off", act.id.value},
                                          {"reason", act.reason},
                                          {"on", act.on.iso()},
                                          {"chair", act.commission.chair},
                                          {"members", act.commission.members},
                                          {"order", act.commission.order},
                                          {"order_on", dayOr(act.commission.orderOn)},
                                          {"destination", act.destination},
                                          {"note", act.note},
                                          {"copies", std::ssize(checked.lines)},
                                          {"sum", accounts::figureOf(checked.figures, "sum")},
                                          {"lines", std::move(lines)}}));
    return staff::Act{staff::Meaning::StockAct, "write_off_act", act.id.value, std::move(shown)};
}

Result<staff::Act> signedReversal(const ActRow& row, Day on, const std::string& note) {
    TRY(auto shown, staff::canonicalJson({{"reverse_write_off", row.act.id.value},
                                          {"number", numberOf(row.act)},
                                          {"on", on.iso()},
                                          {"note", note},
                                          {"copies", row.copies},
                                          {"sum", row.value.tiyn}}));
    return staff::Act{staff::Meaning::StockAct, "write_off_act", row.act.id.value, std::move(shown)};
}

} // namespace kitapdar::withdrawals
