#include "core/journal/Journal.h"

#include "core/journal/Chain.h"
#include "core/journal/RowChange.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace kitapdar::journal {

namespace {

// The columns every entry is read with; the last one is the entry that took it back.
constexpr std::string_view entryColumns =
    "select o.seq, o.at, o.operator, o.desk, o.kind, o.undoes, o.facts, o.changes, u.seq "
    "from operation o left join operation u on u.undoes = o.seq ";

/// A damaged file may hold anything: what is no object reads as an empty one.
nlohmann::json parsed(std::string_view text) {
    nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    return json.is_object() ? json : nlohmann::json::object();
}

Facts factsIn(std::string_view text) {
    Facts facts;
    const nlohmann::json json = parsed(text);
    for (const auto& [name, value] : json.items()) {
        if (value.is_string()) facts.emplace(name, value.get<std::string>());
        if (value.is_number_integer()) facts.emplace(name, value.get<std::int64_t>());
    }
    return facts;
}

std::vector<WrittenRow> rowsIn(const nlohmann::json& changes) {
    std::vector<WrittenRow> rows;
    const auto written = changes.find("rows");
    if (written == changes.end() || !written->is_array()) return rows;
    for (const auto& change : *written) {
        if (!change.is_object()) continue;
        const auto before = change.find("before");
        rows.push_back({change.value("table", std::string()), change.value("id", std::int64_t{0}),
                        before != change.end() && before->is_null()});
    }
    return rows;
}

Entry entryOf(const storage::Row& row) {
    const nlohmann::json changes = parsed(row.text(7));
    Entry entry;
    entry.seq = row.integer(0);
    entry.at = row.instant(1);
    entry.operatorName = row.string(2);
    entry.desk = row.string(3);
    entry.kind = row.string(4);
    entry.undoes = row.maybeInteger(5);
    entry.facts = factsIn(row.text(6));
    entry.rows = rowsIn(changes);
    entry.undoneBy = row.maybeInteger(8);
    entry.undoable = changes.contains("undoable") && changes["undoable"] == true;
    return entry;
}

std::string sqlOf(std::string_view tail) { return std::string(entryColumns) + std::string(tail); }

} // namespace

nlohmann::json toJson(const Facts& facts) {
    nlohmann::json json = nlohmann::json::object();
    for (const auto& [name, fact] : facts) std::visit([&](const auto& value) { json[name] = value; }, fact);
    return json;
}

std::string factText(const Facts& facts, FactName name) {
    const auto found = facts.find(code(name));
    const auto* text = found == facts.end() ? nullptr : std::get_if<std::string>(&found->second);
    return text ? *text : std::string();
}

Result<std::optional<Entry>> Journal::undoable(storage::Snapshot& snapshot, const Session& session) const {
    return snapshot.first(sqlOf("where o.operator = $1 and o.kind <> $2 and u.seq is null order by o.seq desc limit 1"),
                          {session.operatorName, kinds::undo.code}, entryOf);
}

Result<std::optional<Entry>> Journal::redoable(storage::Snapshot& snapshot, const Session& session) const {
    TRY(auto last,
        snapshot.first(sqlOf("where o.operator = $1 order by o.seq desc limit 1"), {session.operatorName}, entryOf));
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
    const Kind* kind = kindOf(entry);
    if (!kind || !entry.undoable) return fail(NotUndoable{entry.kind});
    if (kind->veto) {
        TRY(const bool forbidden, kind->veto(transaction, entry));
        if (forbidden) return fail(NotUndoable{entry.kind});
    }

    const std::int64_t seq = entry.seq;
    TRY(const bool trusted, hashMatches(transaction, seq));
    if (!trusted) return fail(Fault{Fault::Kind::Corrupt, "journal entry " + std::to_string(seq), {}});
    TRY(const auto text, transaction.first("select changes from operation where seq = $1", {seq},
                                           [](const storage::Row& row) { return row.string(0); }));
    const nlohmann::json rows = parsed(*text).at("rows");

    Operation operation = begin(transaction, session, entry.kind == kinds::undo.code ? kinds::redo : kinds::undo);
    operation.m_undoes = seq;
    operation.m_facts = entry.facts;
    if (!operation.m_facts.contains(code(FactName::Undone))) operation.fact(FactName::Undone, entry.kind);
    TRY(const auto subjects,
        transaction.all("select subject_table, subject_id from operation_subject where operation_seq = $1 "
                        "order by subject_table, subject_id",
                        {seq}, [](const storage::Row& row) {
                            return Subject{row.string(0), row.integer(1)};
                        }));
    for (const Subject& subject : subjects) operation.about(subject.table, subject.id);

    // Backwards, so that a row inserted and then changed goes through the same states.
    for (auto change = rows.rbegin(); change != rows.rend(); ++change) {
        const auto table = change->at("table").get<std::string>();
        const auto id = change->at("id").get<std::int64_t>();
        const nlohmann::json& after = change->at("after");
        TRY(const auto present, presentValues(transaction, table, id, after.is_null() ? change->at("before") : after));
        if (present != after) {
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
        operation.m_changes->push_back(reversed(*change));
        operation.m_rows.push_back({table, id});
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
    return snapshot.number("select max(seq) from operation");
}

Result<std::vector<News>> Journal::since(storage::Snapshot& snapshot, std::int64_t seq, int limit) const {
    TRY(auto news,
        snapshot.all(
            "select seq, changes from operation where seq > $1 order by seq limit $2", {seq, limit},
            [](const storage::Row& row) {
                News entry{row.integer(0), {{std::string(operationTable), row.integer(0)}}};
                const nlohmann::json changes = parsed(row.text(1));
                for (const auto& change : changes.value("rows", nlohmann::json::array())) {
                    entry.rows.insert({change.value("table", std::string()), change.value("id", std::int64_t{0})});
                }
                return entry;
            }));
    for (News& entry : news) {
        CHECK(snapshot.each("select subject_table, subject_id from operation_subject where operation_seq = $1",
                            {entry.seq}, [&](const storage::Row& row) {
                                entry.rows.insert({row.string(0), row.integer(1)});
                                return true;
                            }));
    }
    return news;
}

Result<std::optional<std::int64_t>> Journal::firstBroken(storage::Snapshot& snapshot) const {
    return firstBrokenLink(snapshot);
}

} // namespace kitapdar::journal
