// A connection to a library in a file or in memory that has the engine explain each query before it is asked: tests see
// what would be read through from the beginning to the end.
#pragma once

#include "tests/support/FailingConnection.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace kitapdar::test {

class ExplainedStatements : public FailingConnection {
public:
    /// `tables`: those that must not be read through, by their names or by what statements call them.
    ExplainedStatements(storage::Connection& real, std::vector<std::string> tables)
        : FailingConnection(real), m_engine(real), m_tables(std::move(tables)) {}

    Result<void> query(std::string_view sql, const storage::Parameters& parameters,
                       const storage::RowVisitor& visitor) override {
        CHECK(m_engine.query("explain query plan " + std::string(sql), parameters, [&](const storage::Row& row) {
            const std::string step = row.string(3);
            if (readsThrough(step) || isUnwanted(step, sql)) m_unwanted.push_back(step + ": " + std::string(sql));
            return true;
        }));
        ++m_asked;
        return FailingConnection::query(sql, parameters, visitor);
    }
    /// Steps that are not wanted, each with its statement.
    const std::vector<std::string>& unwanted() const { return m_unwanted; }
    int asked() const { return m_asked; }

protected:
    /// Of a step that reads through nothing.
    virtual bool isUnwanted(const std::string& /*step*/, std::string_view /*sql*/) const { return false; }

private:
    bool readsThrough(const std::string& step) const {
        return std::ranges::any_of(m_tables, [&](const std::string& table) {
            return step == "SCAN " + table || step.starts_with("SCAN " + table + ' ');
        });
    }

    storage::Connection& m_engine;
    std::vector<std::string> m_tables;
    std::vector<std::string> m_unwanted;
    int m_asked = 0;
};

} // namespace kitapdar::test
