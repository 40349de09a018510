#include "core/movements/MovementCheck.h"

#include "core/accounts/AccountsRepository.h"
#include "core/movements/MovementRepository.h"
#include "core/staff/SignatureService.h"
#include "core/text/SortKey.h"
#include "core/withdrawals/WriteOffRepository.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace kitapdar::movements {

namespace {

const MovementRepository stored;
const accounts::AccountsRepository books;
const withdrawals::WriteOffRepository writeOffs;

using withdrawals::ActCopy;

void writeFrom(const ActCopy& copy, MovementLine& line) {
    line.copyId = copy.line.copyId;
    line.recordId = copy.line.recordId;
    line.number = copy.line.number;
    line.barcode = copy.line.barcode;
    line.author = copy.line.author;
    line.title = copy.line.title;
    line.year = copy.line.year;
    line.shelf = copy.line.shelf;
    line.fromPlace = copy.line.place;
}

/// What the inventory book says of a copy is what is printed.
void writeFrom(const BookText& book, MovementLine& line) {
    line.number = book.number;
    line.author = book.author;
    line.title = book.title;
    line.year = book.year;
    line.shelf = book.shelf;
    line.value = book.value;
}

/// The facts that a draft is checked by, of all its copies at once.
struct DraftFacts {
    std::map<std::int64_t, ActCopy> copies;
    std::map<std::int64_t, accounts::StandingLine> standing;
    std::map<std::int64_t, Day> since;
    std::set<std::int64_t> onLoan;
    std::set<std::int64_t> onHold;
    std::map<std::int64_t, MovementId> otherDrafts;
    std::map<std::int64_t, withdrawals::ActId> writeOffDrafts;
    MovementRepository::Held held;
    std::map<std::int64_t, std::int64_t> heldAnywhere; // by records

    static Result<DraftFacts> read(storage::Snapshot& snapshot, const MovementAct& act,
                                   const storage::Parameters& ids) {
        DraftFacts facts;
        TRY(facts.copies, writeOffs.copies(snapshot, ids));
        TRY(facts.standing, books.standing(snapshot, ids));
        TRY(facts.since, stored.inStockSince(snapshot, ids));
        TRY(facts.onLoan, writeOffs.onLoan(snapshot, ids));
        TRY(facts.onHold, writeOffs.onHold(snapshot, ids));
        TRY(facts.otherDrafts, stored.inOtherDraft(snapshot, act, ids));
        TRY(facts.writeOffDrafts, writeOffs.inOtherDraft(snapshot, withdrawals::ActId(0), ids));
        std::set<std::int64_t> titles;
        for (const auto& [copy, found] : facts.copies) titles.insert(found.line.recordId.value);
        TRY(facts.held, stored.heldBeside(snapshot, act.id, {titles.begin(), titles.end()}));
        for (const auto& [where, count] : facts.held) facts.heldAnywhere[where.first] += count;
        return facts;
    }
};

std::vector<Obstacle> obstaclesOf(const MovementAct& act, const ActCopy& copy, const MovementLine& line,
                                  const DraftFacts& facts) {
    const std::int64_t id = copy.line.copyId.value;
    const collection::Circulation circulation = copy.state.circulation;
    if (copy.state.accounted == collection::Accounted::Excluded) return {Obstacle::WrittenOff};
    std::vector<Obstacle> found;
    if (act.kind == MovementKind::Revaluation) {
        const auto book = facts.standing.find(id);
        if (book == facts.standing.end()) {
            found.push_back(Obstacle::NotInBooks);
        } else if (act.on < book->second.arrivedOn) {
            found.push_back(Obstacle::BeforeArrival);
        }
        if (!line.newValue) found.push_back(Obstacle::ValueMissing);
    } else {
        const collection::Condition condition = copy.state.condition;
        if (facts.onLoan.contains(id)) found.push_back(Obstacle::OnLoan);
        if (facts.onHold.contains(id) || circulation == collection::Circulation::Held)
            found.push_back(Obstacle::OnHold);
        if (circulation == collection::Circulation::InTransit) found.push_back(Obstacle::InTransit);
        if (condition == collection::Condition::Missing || condition == collection::Condition::Lost)
            found.push_back(Obstacle::Astray);
        if (act.kind == MovementKind::Transfer && copy.line.place == act.toPlace)
            found.push_back(Obstacle::AlreadyThere);
        const bool isOut =
            circulation == collection::Circulation::Bindery || circulation == collection::Circulation::Digitization;
        if (isAway(act.kind) && isOut) found.push_back(Obstacle::AlreadyAway);
        const auto since = facts.since.find(id);
        if (since != facts.since.end() && act.on < since->second) found.push_back(Obstacle::BeforeArrival);
    }
    if (facts.otherDrafts.contains(id)) found.push_back(Obstacle::InAnotherDraft);
    return found;
}

std::vector<Caution> cautionsOf(const MovementAct& act, const ActCopy& copy, const MovementLine& line,
                                const DraftFacts& facts) {
    const std::int64_t id = copy.line.copyId.value;
    const std::int64_t record = copy.line.recordId.value;
    std::vector<Caution> found;
    if (act.kind == MovementKind::Transfer && !facts.held.contains({record, copy.line.place}))
        found.push_back(Caution::LastAtPlace);
    if (isAway(act.kind) && !facts.heldAnywhere.contains(record)) found.push_back(Caution::LastCopy);
    if (act.kind != MovementKind::Revaluation && !facts.standing.contains(id)) found.push_back(Caution::Unaccounted);
    if (facts.writeOffDrafts.contains(id)) found.push_back(Caution::ToBeWrittenOff);
    if (line.newValue && facts.standing.contains(id) && *line.newValue == line.value)
        found.push_back(Caution::SameValue);
    return found;
}

Result<std::vector<MovementLine>> draftLines(storage::Snapshot& snapshot, const MovementAct& act) {
    TRY(const auto listed, stored.lines(snapshot, act.id));
    storage::Parameters ids;
    for (const auto& [copy, line] : listed) ids.emplace_back(copy);
    TRY(const auto facts, DraftFacts::read(snapshot, act, ids));
    std::vector<MovementLine> lines;
    for (const auto& [id, copy] : facts.copies) {
        MovementLine line;
        writeFrom(copy, line);
        line.toPlace = act.toPlace;
        const auto book = facts.standing.find(id);
        if (book != facts.standing.end()) {
            const accounts::Line& of = book->second.line;
            writeFrom(BookText{of.number.value_or(""), of.author, of.title, of.year, of.shelf, of.counted.value}, line);
        }
        if (act.kind == MovementKind::Revaluation) {
            line.newValue = listed.at(id).newValue;
            line.isTyped = line.newValue.has_value();
            if (!line.newValue && act.coefficient) line.newValue = multiplied(line.value, *act.coefficient);
        }
        line.obstacles = obstaclesOf(act, copy, line, facts);
        line.cautions = cautionsOf(act, copy, line, facts);
        const auto other = facts.otherDrafts.find(id);
        if (other != facts.otherDrafts.end()) line.otherDraft = std::to_string(other->second.value);
        lines.push_back(std::move(line));
    }
    return lines;
}

/// As they stood when the act was signed; of a reversing act the other way round.
Result<std::vector<MovementLine>> writtenLines(storage::Snapshot& snapshot, const MovementAct& act) {
    TRY(const auto listed, stored.lines(snapshot, act.id));
    storage::Parameters ids;
    storage::Parameters entries;
    for (const auto& [copy, line] : listed) {
        ids.emplace_back(copy);
        if (line.entryId) entries.emplace_back(*line.entryId);
    }
    TRY(const auto copies, writeOffs.copies(snapshot, ids));
    TRY(const auto texts, stored.bookTexts(snapshot, entries));
    std::vector<MovementLine> lines;
    for (const auto& [id, each] : listed) {
        MovementLine line;
        const auto copy = copies.find(id);
        if (copy != copies.end()) writeFrom(copy->second, line);
        const auto text = each.entryId ? texts.find(each.entryId->value) : texts.end();
        if (text != texts.end()) writeFrom(text->second, line);
        line.fromPlace = each.fromPlace;
        line.toPlace = act.toPlace;
        line.newValue = each.newValue;
        line.returnedOn = each.returnedOn;
        if (act.reverses) {
            std::swap(line.fromPlace, line.toPlace);
            if (line.newValue) std::swap(*line.newValue, line.value);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

void sort(std::vector<MovementLine>& lines) {
    std::vector<std::pair<std::string, MovementLine>> keyed;
    for (MovementLine& line : lines) {
        std::string key = text::sortKey(line.number);
        keyed.emplace_back(std::move(key), std::move(line));
    }
    std::ranges::sort(keyed, {}, [](const auto& each) { return std::pair(each.first, each.second.copyId); });
    lines.clear();
    for (auto& [key, line] : keyed) lines.push_back(std::move(line));
}

nlohmann::json shownLine(const MovementLine& line) {
    nlohmann::json cautions = nlohmann::json::array();
    for (const Caution each : line.cautions) cautions.push_back(code(each));
    return {{"number", line.number},          {"barcode", line.barcode},
            {"author", line.author},          {"title", line.title},
            {"year", line.year.value_or(0)},  {"from", line.fromPlace},
            {"value", line.value.tiyn},       {"new_value", line.newValue ? line.newValue->tiyn : line.value.tiyn},
            {"cautions", std::move(cautions)}};
}

std::string dayOr(const std::optional<Day>& day) { return day ? day->iso() : std::string(); }

} // namespace

Result<CheckedMovement> checkedMovement(storage::Snapshot& snapshot, const MovementRow& row) {
    CheckedMovement checked;
    checked.row = row;
    const bool isDraft = row.act.state == MovementState::Draft;
    TRY(checked.lines, isDraft ? draftLines(snapshot, row.act) : writtenLines(snapshot, row.act));
    sort(checked.lines);
    for (const MovementLine& line : checked.lines) {
        checked.value = checked.value + line.value;
        checked.newValue = checked.newValue + line.newValue.value_or(line.value);
        if (!line.obstacles.empty()) ++checked.blocked;
        if (!line.cautions.empty()) ++checked.warned;
    }
    return checked;
}

Result<staff::Act> signedMovement(const CheckedMovement& checked) {
    const MovementAct& act = checked.row.act;
    nlohmann::json lines = nlohmann::json::array();
    for (const MovementLine& each : checked.lines) lines.push_back(shownLine(each));
    TRY(auto shown, staff::canonicalJson({{"movement", act.id.value},
                                          {"kind", code(act.kind)},
                                          {"on", act.on.iso()},
                                          {"to", act.toPlace},
                                          {"coefficient", act.coefficient.value_or(0)},
                                          {"chair", act.commission.chair},
                                          {"members", act.commission.members},
                                          {"order", act.commission.order},
                                          {"order_on", dayOr(act.commission.orderOn)},
                                          {"receiver", act.receiver},
                                          {"note", act.note},
                                          {"copies", std::ssize(checked.lines)},
                                          {"sum", checked.value.tiyn},
                                          {"new_sum", checked.newValue.tiyn},
                                          {"lines", std::move(lines)}}));
    return staff::Act{staff::Meaning::StockAct, "movement", act.id.value, std::move(shown)};
}

Result<staff::Act> signedReversal(const MovementRow& row, Day on, const std::string& note) {
    TRY(auto shown, staff::canonicalJson({{"reverse_movement", row.act.id.value},
                                          {"number", numberOf(row.act)},
                                          {"on", on.iso()},
                                          {"note", note},
                                          {"copies", row.copies},
                                          {"sum", row.value.tiyn},
                                          {"change", row.change}}));
    return staff::Act{staff::Meaning::StockAct, "movement", row.act.id.value, std::move(shown)};
}

} // namespace kitapdar::movements
