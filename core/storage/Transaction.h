// What repositories and services work with: a consistent view to read, and in a Transaction also to write.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Change.h"
#include "core/storage/Connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kitapdar::storage {

/// Reading within one state of the data. Never outlives the closure it was handed to.
class Snapshot {
public:
    explicit Snapshot(Connection& connection) : m_connection(connection) {}

    Result<void> each(std::string_view sql, const Parameters& parameters, const RowVisitor& visitor) {
        return m_connection.query(sql, parameters, visitor);
    }

    /// All rows, each turned into a value by `map(const Row&)`.
    template <class Map, class T = std::invoke_result_t<Map, const Row&>>
    Result<std::vector<T>> all(std::string_view sql, const Parameters& parameters, Map map) {
        std::vector<T> rows;
        CHECK(each(sql, parameters, [&](const Row& row) {
            rows.push_back(map(row));
            return true;
        }));
        return rows;
    }

    /// The first row, if there is one.
    template <class Map, class T = std::invoke_result_t<Map, const Row&>>
    Result<std::optional<T>> first(std::string_view sql, const Parameters& parameters, Map map) {
        std::optional<T> found;
        CHECK(each(sql, parameters, [&](const Row& row) {
            found.emplace(map(row));
            return false;
        }));
        return found;
    }

    /// The integer in the first column of the first row; 0 when there is none.
    Result<std::int64_t> number(std::string_view sql, const Parameters& parameters = {}) {
        std::int64_t answer = 0;
        CHECK(each(sql, parameters, [&](const Row& row) {
            answer = row.integer(0);
            return false;
        }));
        return answer;
    }

    Engine engine() const { return m_connection.facts().engine; }
    /// By which role of the server the desk is connected; "" in a file.
    std::string login() const { return m_connection.facts().login; }

protected:
    Connection& m_connection;
};

/// Writing. Business tables are written through journal::Operation, which calls execute() and records the change;
/// derived tables (search index, name tokens) and bulk import write here directly.
class Transaction : public Snapshot {
public:
    using Snapshot::Snapshot;

    /// The number of rows changed.
    Result<std::int64_t> execute(std::string_view sql, const Parameters& parameters = {}) {
        return m_connection.execute(sql, parameters);
    }

    /// As of Connection.
    Result<std::int64_t> insertRows(std::string_view table, const std::vector<std::string>& columns,
                                    const RowSource& next) {
        return m_connection.insertRows(table, columns, next);
    }

    /// As of Connection.
    Result<void> overwriteErased(bool yes) { return m_connection.overwriteErased(yes); }

    /// As of Connection.
    Result<bool> otherWriterWaits() { return m_connection.otherWriterWaits(); }

    /// The next of a gapless series (inventory numbers, cards, batches): the counter row is locked until the commit.
    Result<std::int64_t> nextNumber(std::string_view counter);
    /// The series goes on after `last`: numbers up to it were given in another way.
    Result<void> continueNumbersAfter(std::string_view counter, std::int64_t last);

    /// Tells listeners, after the commit, that a row was changed.
    void touch(std::string_view table, std::int64_t id) { m_changes.insert({std::string(table), id}); }
    const ChangeSet& changes() const { return m_changes; }

private:
    ChangeSet m_changes;
};

} // namespace kitapdar::storage
