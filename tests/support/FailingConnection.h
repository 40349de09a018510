// A connection whose n-th call fails, for tests of what stands above it: a fault must never be taken for an answer.
#pragma once

#include "core/storage/Connection.h"

#include <cstdint>

namespace kitapdar::test {

class FailingConnection : public storage::Connection {
public:
    /// `real` outlives this.
    explicit FailingConnection(storage::Connection& real) : m_real(real) {}

    /// The n-th call from now (statements, begin, commit) fails, and with `forever` every call after it.
    void failAt(std::int64_t n, Fault fault, bool forever) {
        m_fault = std::move(fault);
        m_failAt = n;
        m_forever = forever;
        m_calls = 0;
    }
    void heal() { m_failAt = 0; }
    /// Calls since failAt().
    std::int64_t calls() const { return m_calls; }

    Result<void> query(std::string_view sql, const storage::Parameters& parameters,
                       const storage::RowVisitor& visitor) override {
        CHECK(next());
        return m_real.query(sql, parameters, visitor);
    }
    Result<std::int64_t> execute(std::string_view sql, const storage::Parameters& parameters) override {
        CHECK(next());
        return m_real.execute(sql, parameters);
    }
    Result<void> script(std::string_view sql) override {
        CHECK(next());
        return m_real.script(sql);
    }
    Result<void> beginRead() override {
        CHECK(next());
        return m_real.beginRead();
    }
    Result<void> beginWrite() override {
        CHECK(next());
        return m_real.beginWrite();
    }
    Result<void> commit() override {
        CHECK(next());
        return m_real.commit();
    }
    void rollback() override { m_real.rollback(); }
    void interrupt() override { m_real.interrupt(); }
    Result<bool> maintain() override { return m_real.maintain(); }
    Result<bool> news() override { return m_real.news(); }
    Result<void> backUpTo(const std::filesystem::path& file,
                          const std::function<bool(std::int64_t, std::int64_t)>& progress) override {
        return m_real.backUpTo(file, progress);
    }
    Result<std::vector<std::string>> damage() override { return m_real.damage(); }
    storage::EngineFacts facts() const override { return m_real.facts(); }

private:
    Result<void> next() {
        ++m_calls;
        const bool due = m_failAt > 0 && (m_calls == m_failAt || (m_forever && m_calls > m_failAt));
        if (due) return fail(m_fault);
        return {};
    }

    storage::Connection& m_real;
    Fault m_fault;
    std::int64_t m_failAt = 0; // 0: never
    std::int64_t m_calls = 0;
    bool m_forever = false;
};

} // namespace kitapdar::test
