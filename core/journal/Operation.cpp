#include "core/journal/Operation.h"

#include "core/journal/Chain.h"
#include "core/journal/Forgetting.h"
#include "core/journal/FreeTexts.h"
#include "core/journal/Head.h"
#include "core/journal/Journal.h"
#include "core/journal/People.h"
#include "core/journal/RowChange.h"

#include <algorithm>

namespace kitapdar::journal {

namespace {

/// Facts are for reading: bytes of a damaged file that are no text become U+FFFD.
std::string textOf(const Facts& facts) {
    return toJson(facts).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace

Operation::Operation(const Journal& journal, storage::Transaction& transaction, Session session, const Kind& kind)
    : m_journal(journal),
      m_transaction(transaction),
      m_session(std::move(session)),
      m_kind(kind),
      m_changes(std::make_unique<nlohmann::json>(nlohmann::json::array())) {}

Operation::~Operation() = default;

Result<std::int64_t> Operation::insert(std::string_view table, const Columns& columns) {
    storage::Parameters parameters;
    std::string names;
    std::string marks;
    for (const auto& [name, given] : columns) {
        parameters.push_back(storedText(table, name, given));
        const std::string comma = names.empty() ? "" : ", ";
        names += comma + std::string(name);
        marks += comma + "$" + std::to_string(parameters.size());
    }
    // The entry has the columns, too, that the engine has filled: a change past the program is seen in each of them.
    const std::string into(table);
    std::int64_t id = 0;
    nlohmann::json after;
    CHECK(m_transaction.each("insert into " + into + " (" + names + ") values (" + marks + ") returning *", parameters,
                             [&](const storage::Row& row) {
                                 for (int column = 0; column < row.columns(); ++column) {
                                     if (row.name(column) == "id") id = row.integer(column);
                                 }
                                 after = columnsIn(row);
                                 return false;
                             }));
    m_changes->push_back(toJson(RowChange{into, id, nullptr, std::move(after)}));
    m_rows.push_back({into, id});
    return id;
}

Result<void> Operation::update(std::string_view table, std::int64_t id, const Columns& columns,
                               std::optional<std::int64_t> expectedVersion) {
    const std::string name(table);
    storage::Parameters parameters;
    std::string assignments;
    nlohmann::json after = nlohmann::json::object();
    for (const auto& [column, given] : columns) {
        const storage::Value value = storedText(table, column, given);
        parameters.push_back(value);
        assignments += std::string(column) + " = $" + std::to_string(parameters.size()) + ", ";
        after[std::string(column)] = toJson(value);
    }
    TRY(auto before, presentValues(m_transaction, name, id, after));
    parameters.emplace_back(id);
    std::string sql = "update " + name + " set " + assignments + "row_version = row_version + 1 where id = $" +
                      std::to_string(parameters.size());
    if (expectedVersion) {
        parameters.emplace_back(*expectedVersion);
        sql += " and row_version = $" + std::to_string(parameters.size());
    }
    TRY(const auto changed, m_transaction.execute(sql, parameters));
    if (changed == 0) return fail(Fault{Fault::Kind::Conflict, name + " " + std::to_string(id) + " changed", {}});
    m_changes->push_back(toJson(RowChange{name, id, std::move(before), std::move(after)}));
    m_rows.push_back({name, id});
    return {};
}

Result<void> Operation::erase(std::string_view table, std::int64_t id) {
    const std::string name(table);
    TRY(auto before, wholeRow(m_transaction, name, id));
    TRY(const auto changed, m_transaction.execute("delete from " + name + " where id = $1", {id}));
    if (changed == 0) return fail(Fault{Fault::Kind::Conflict, name + " " + std::to_string(id) + " is gone", {}});
    m_changes->push_back(toJson(RowChange{name, id, std::move(before), nullptr}));
    m_rows.push_back({name, id});
    return {};
}

Result<void> Operation::forget(std::string_view table, std::int64_t id, const Columns& blanks) {
    const std::string name(table);
    storage::Parameters parameters;
    std::string assignments;
    nlohmann::json columns = nlohmann::json::array();
    for (const auto& [column, value] : blanks) {
        const auto* text = std::get_if<std::string>(&value);
        const auto* number = std::get_if<std::int64_t>(&value);
        const auto* bytes = std::get_if<storage::Blob>(&value);
        const bool isBlank = value.isNull() || (text && (text->empty() || *text == "~" + std::to_string(id))) ||
                             (number && *number == 0) || (bytes && bytes->bytes.empty());
        if (!isBlank) return fail(internalFault(name + "." + std::string(column) + " is blanked with a value"));
        parameters.push_back(value);
        assignments += std::string(column) + " = $" + std::to_string(parameters.size()) + ", ";
        columns.push_back(std::string(column));
    }
    parameters.emplace_back(id);
    TRY(const auto changed,
        m_transaction.execute("update " + name + " set " + assignments + "row_version = row_version + 1 where id = $" +
                                  std::to_string(parameters.size()),
                              parameters));
    if (changed == 0) return fail(Fault{Fault::Kind::Conflict, name + " " + std::to_string(id) + " is gone", {}});
    m_changes->push_back({{"table", name}, {"id", id}, {"blanked", std::move(columns)}});
    m_rows.push_back({name, id});
    m_blanked.push_back({name, id});
    return {};
}

/// What the rows were before is unknown from now on, so what they are is held as of this entry.
Result<void> Operation::holdBlanked() {
    if (m_blanked.empty()) return {};
    TRY(auto held, heldAnew(m_transaction, m_blanked));
    if (areHeldTogether(held)) m_subjects.push_back(everythingForgotten());
    TRY(const End journal, end(m_transaction));
    for (HeldRows& rows : held) {
        rows.asOf = journal.next;
        m_held.push_back(std::move(rows));
    }
    return {};
}

void Operation::about(std::string_view table, std::int64_t id) {
    Subject subject{std::string(table), id};
    if (std::ranges::find(m_subjects, subject) == m_subjects.end()) m_subjects.push_back(std::move(subject));
}

void Operation::hold(HeldRows rows) { m_held.push_back(std::move(rows)); }

void Operation::numbered(std::string_view counter) { m_counters.emplace_back(counter); }

Result<std::int64_t> Operation::finish() {
    // An undo is about what the other one was about.
    const auto isStrange = [&](const Subject& subject) {
        return !m_undoes && !m_kind.subjects.contains(subject.table);
    };
    if (const auto strange = std::ranges::find_if(m_subjects, isStrange); strange != m_subjects.end())
        return fail(internalFault(std::string(m_kind.code) + " is not about " + strange->table));
    for (const Subject& row : m_rows) {
        m_transaction.touch(row.table, row.id);
        const auto keepers = m_journal.m_derivations.find(row.table);
        if (keepers == m_journal.m_derivations.end()) continue;
        for (const Derive& keep : keepers->second) CHECK(keep(m_transaction, row.id));
    }
    CHECK(holdBlanked());
    for (const Subject& subject : m_subjects) m_transaction.touch(subject.table, subject.id);

    ChainLink link;
    link.at = m_journal.clock().now();
    link.operatorName = m_session.operatorName;
    link.operatorCode = m_session.operatorCode;
    link.desk = m_session.desk;
    link.kind = m_kind.code;
    link.undoes = m_undoes;
    Facts things;
    Facts people;
    if (!m_undoes) cleanFacts(m_facts);
    for (const auto& [name, value] : m_facts) (isFactAboutPeople(name) ? people : things).emplace(name, value);
    link.facts = textOf(things);
    nlohmann::json about = nlohmann::json::array(); // beside the table of subjects, whose persons no hash covers
    for (const Subject& subject : m_subjects) about.push_back({subject.table, subject.id});
    const bool undoable = m_kind.undo == Undo::PutBack && m_blanked.empty();
    nlohmann::json changes = {{"undoable", undoable}, {"about", about}, {"rows", *m_changes}};
    if (!m_held.empty()) changes["held"] = toJson(m_held);
    for (const std::string& counter : m_counters) {
        TRY(changes["counters"][counter], m_transaction.number("select value from counter where name = $1", {counter}));
    }
    const Payload payload = newPayload(people.empty() ? std::string() : textOf(people), changes.dump());
    TRY(const auto seq, append(m_transaction, std::move(link), payload, m_subjects));
    m_transaction.touch(operationTable, seq);
    return seq;
}

} // namespace kitapdar::journal
