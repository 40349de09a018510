#include "core/journal/Journal.h"

#include "core/journal/Chain.h"
#include "core/journal/Head.h"
#include "core/journal/RowChange.h"
#include "core/journal/RowDigest.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <string>

namespace kitapdar::journal {

namespace {

// The columns every entry is read with; u is the entry that took it back.
constexpr std::string_view entryColumns =
    "select o.seq, o.at, o.operator, o.desk, o.kind, o.undoes, o.facts, p.changes, u.seq, p.people, o.operator_code "
    "from operation o left join operation u on u.undoes = o.seq "
    "left join operation_payload p on p.operation_seq = o.seq ";

constexpr std::int64_t millisecondsOfDay = 24LL * 60 * 60 * 1000;

/// Whether a row is as an entry left it. Keys that a newer program has made anew are no change.
bool sameContent(const nlohmann::json& present, const nlohmann::json& left) {
    if (present.is_null() || left.is_null()) return present.is_null() == left.is_null();
    for (const auto& [column, value] : left.items()) {
        if (isContent(column) && present.value(column, nlohmann::json()) != value) return false;
    }
    return true;
}

Facts factsIn(std::string_view text) {
    Facts facts;
    const nlohmann::json json = parsedObject(text);
    for (const auto& [name, value] : json.items()) {
        if (value.is_string()) facts.emplace(name, value.get<std::string>());
        if (value.is_number_integer()) facts.emplace(name, value.get<std::int64_t>());
    }
    return facts;
}

Entry entryOf(const storage::Row& row) {
    Entry entry;
    entry.forgotten = row.isNull(7);
    const nlohmann::json changes = entry.forgotten ? nlohmann::json::object() : parsedObject(row.text(7));
    entry.seq = row.integer(0);
    entry.at = row.instant(1);
    entry.operatorName = row.string(2);
    entry.desk = row.string(3);
    entry.kind = row.string(4);
    entry.undoes = row.maybeInteger(5);
    entry.facts = factsIn(row.text(6));
    if (!entry.forgotten) entry.facts.merge(factsIn(row.text(9)));
    entry.operatorCode = row.string(10);
    for (const RowChange& change : rowChangesOf(changes).value_or(std::vector<RowChange>())) {
        entry.rows.push_back({change.table, change.id, change.before.is_null() && !change.blanked});
    }
    entry.undoneBy = row.maybeInteger(8);
    entry.undoable = changes.contains("undoable") && changes["undoable"] == true;
    return entry;
}

/// Whoever has an account is known by its code, whatever it is called by now; else by the name. Each is one index.
std::string_view ofOperator(const Session& session) {
    return session.operatorCode.empty() ? "where o.operator = $1 and o.operator_code = '' and o.desk = $2 and "
                                        : "where o.operator_code = $1 and o.operator_code <> '' and o.desk = $2 and ";
}
const std::string& operatorOf(const Session& session) {
    return session.operatorCode.empty() ? session.operatorName : session.operatorCode;
}

std::string sqlOf(std::string_view tail) { return std::string(entryColumns) + std::string(tail); }

/// "'undo', 'import.run'": the kinds that Ctrl+Z steps over: what has an undo of its own, and the journal's own upkeep.
/// What cannot be undone at all stands in the way: nobody who presses Ctrl+Z after it means what came before.
std::string steppedOver(const std::vector<const Kind*>& kinds) {
    std::string list = "'" + std::string(kinds::undo.code) + "'";
    for (const Kind* kind : kinds) {
        const bool isUpkeep = std::ranges::find(kinds::ofRoom, kind) != kinds::ofRoom.end();
        if (kind->undo == Undo::OwnUndo || isUpkeep) list += ", '" + std::string(kind->code) + "'";
    }
    return list;
}

} // namespace

nlohmann::json toJson(const Facts& facts) {
    nlohmann::json json = nlohmann::json::object();
    for (const auto& fact : facts) std::visit([&](const auto& value) { json[fact.first] = value; }, fact.second);
    return json;
}

std::string factText(const Facts& facts, FactName name) {
    const auto found = facts.find(code(name));
    const auto* text = found == facts.end() ? nullptr : std::get_if<std::string>(&found->second);
    return text ? *text : std::string();
}

Result<std::optional<Entry>> Journal::undoable(storage::Snapshot& snapshot, const Session& session) const {
    TRY(const auto newest, this->newest(snapshot));
    return snapshot.first(sqlOf(std::string(ofOperator(session)) + "o.seq <= $3 and o.kind not in (" +
                                steppedOver(m_kinds) + ") and u.seq is null order by o.seq desc limit 1"),
                          {operatorOf(session), session.desk, newest}, entryOf);
}

Result<std::optional<Entry>> Journal::redoable(storage::Snapshot& snapshot, const Session& session) const {
    TRY(const auto newest, this->newest(snapshot));
    // Undos that were taken back and what took them back lie between the undos that are still to be taken back.
    TRY(auto last,
        snapshot.first(sqlOf(std::string(ofOperator(session)) + "o.seq <= $3 and o.kind <> $4 and "
                                                                "not (o.kind = $5 and u.seq is not null) "
                                                                "order by o.seq desc limit 1"),
                       {operatorOf(session), session.desk, newest, kinds::redo.code, kinds::undo.code}, entryOf));
    if (last && last->kind != kinds::undo.code) last.reset();
    return last;
}

Result<std::optional<Entry>> Journal::entry(storage::Snapshot& snapshot, std::int64_t seq) const {
    return snapshot.first(sqlOf("where o.seq = $1"), {seq}, entryOf);
}

const Kind* Journal::kindOf(const Entry& entry) const {
    const bool takesBack = entry.kind == kinds::undo.code || entry.kind == kinds::redo.code;
    const std::string code = takesBack ? factText(entry.facts, FactName::Undone) : entry.kind;
    const auto found = std::ranges::find(m_kinds, code, [](const Kind* kind) { return kind->code; });
    return found == m_kinds.end() ? nullptr : *found;
}

Result<Entry, UndoRefusal> Journal::undo(storage::Transaction& transaction, const Session& session, Entry entry) const {
    if (entry.undoneBy) return fail(AlreadyUndone{*entry.undoneBy});
    if (entry.forgotten) return fail(UndoForbidden{entry.kind, Objection::Forgotten});
    const Kind* kind = kindOf(entry);
    TRY(const auto newest, this->newest(transaction));
    if (!kind || !entry.undoable || entry.seq > newest) return fail(NotUndoable{entry.kind});
    const std::int64_t age = m_clock.now().milliseconds - entry.at.milliseconds;
    if (kind->undoneWithinDays > 0 && age > kind->undoneWithinDays * millisecondsOfDay) {
        return fail(UndoForbidden{entry.kind, Objection::TooLongAgo});
    }

    const std::int64_t seq = entry.seq;
    TRY(const auto stored, storedEntry(transaction, seq));
    if (!stored || !stored->payload || !isWhole(*stored))
        return fail(Fault{Fault::Kind::Corrupt, "journal entry " + std::to_string(seq), {}});
    const auto rows = rowChangesOf(parsedObject(stored->payload->changes));
    if (!rows) return fail(NotUndoable{entry.kind});
    TRY(const bool known, areNamesKnown(transaction, *rows));
    if (!known) return fail(NotUndoable{entry.kind});

    Operation operation = begin(transaction, session, entry.kind == kinds::undo.code ? kinds::redo : kinds::undo);
    operation.m_undoes = seq;
    operation.m_facts = entry.facts;
    if (!operation.m_facts.contains(code(FactName::Undone))) operation.fact(FactName::Undone, entry.kind);
    for (const Subject& subject : stored->subjects) operation.about(subject.table, subject.id);

    if (kind->vetoBefore) {
        TRY(const bool forbidden, kind->vetoBefore(transaction, entry));
        if (forbidden) return fail(UndoForbidden{entry.kind, Objection::RulesOfRoom}); // the other is of the veto
    }
    // Backwards, so that a row inserted and then changed goes through the same states.
    for (auto change = rows->rbegin(); change != rows->rend(); ++change) {
        const auto& [table, id, before, after, blanked] = *change;
        if (blanked) return fail(NotUndoable{entry.kind});
        TRY(const auto present, presentValues(transaction, table, id, after.is_null() ? before : after));
        if (!sameContent(present, after)) {
            TRY(const auto later, transaction.first(sqlOf("join operation_subject s on s.operation_seq = o.seq "
                                                          "where s.subject_table = $1 and s.subject_id = $2 and "
                                                          "o.seq > $3 order by o.seq desc limit 1"),
                                                    {table, id, seq}, entryOf));
            return fail(ChangedSince{table, id, later});
        }
        auto put = putBack(transaction, *change);
        if (!put && put.error().kind == Fault::Kind::Conflict) {
            return fail(ChangedSince{table, id, std::nullopt}); // something else hangs on the row now
        }
        CHECK(std::move(put));
        operation.m_changes->push_back(toJson(reversed(*change)));
        operation.m_rows.push_back({table, id});
    }
    if (kind->veto) {
        TRY(const bool forbidden, kind->veto(transaction, entry));
        if (forbidden) return fail(UndoForbidden{entry.kind, kind->objection});
    }
    if (kind->codeVeto) {
        TRY(const bool forbidden, kind->codeVeto(transaction, entry));
        if (forbidden) return fail(UndoForbidden{entry.kind, Objection::CodeInUse});
    }
    CHECK(operation.finish());
    return entry;
}

Result<std::vector<Entry>> Journal::latest(storage::Snapshot& snapshot, int limit,
                                           std::optional<std::int64_t> before) const {
    return snapshot.all(sqlOf("where o.seq < $1 order by o.seq desc limit $2"),
                        {before.value_or(std::numeric_limits<std::int64_t>::max()), limit}, entryOf);
}

Result<std::vector<Entry>> Journal::history(storage::Snapshot& snapshot, const Subject& subject, int limit) const {
    return snapshot.all(sqlOf("join operation_subject s on s.operation_seq = o.seq "
                              "where s.subject_table = $1 and s.subject_id = $2 order by o.seq desc limit $3"),
                        {subject.table, subject.id, limit}, entryOf);
}

Result<std::int64_t> Journal::newest(storage::Snapshot& snapshot) const {
    TRY(const auto newest, head(snapshot));
    return newest ? newest->seq : 0;
}

Result<std::vector<News>> Journal::since(storage::Snapshot& snapshot, std::int64_t seq, int limit) const {
    TRY(const auto newest, this->newest(snapshot));
    TRY(auto news, snapshot.all("select o.seq, p.changes from operation o left join operation_payload p "
                                "on p.operation_seq = o.seq where o.seq > $1 and o.seq <= $2 order by o.seq limit $3",
                                {seq, newest, limit}, [](const storage::Row& row) {
                                    News entry{row.integer(0), {{std::string(operationTable), row.integer(0)}}};
                                    if (row.isNull(1)) return entry;
                                    const auto rows = rowChangesOf(parsedObject(row.text(1)));
                                    if (!rows) return entry;
                                    for (const RowChange& each : *rows) entry.rows.insert({each.table, each.id});
                                    return entry;
                                }));
    if (news.empty()) return news;
    auto entry = news.begin();
    CHECK(
        snapshot.each("select operation_seq, subject_table, subject_id from operation_subject "
                      "where operation_seq between $1 and $2 order by operation_seq",
                      {news.front().seq, news.back().seq}, [&](const storage::Row& row) {
                          while (entry != news.end() && entry->seq < row.integer(0)) ++entry;
                          if (entry == news.end()) return false;
                          if (entry->seq == row.integer(0)) entry->rows.insert({row.string(1), row.integer(2)});
                          return true;
                      }));
    return news;
}

Result<std::optional<std::int64_t>> Journal::firstBroken(storage::Snapshot& snapshot) const {
    return firstBrokenLink(snapshot);
}

} // namespace kitapdar::journal
