// A connection around another one, for tests in which something happens between two statements.
#pragma once

#include "core/storage/Connection.h"

namespace kitapdar::test {

class WrappedConnection : public storage::Connection {
public:
    explicit WrappedConnection(storage::Connection& inner) : m_inner(inner) {}

    Result<void> query(std::string_view sql, const storage::Parameters& parameters,
                       const storage::RowVisitor& visitor) override {
        CHECK(before(sql));
        return m_inner.query(sql, parameters, visitor);
    }
    Result<std::int64_t> execute(std::string_view sql, const storage::Parameters& parameters) override {
        CHECK(before(sql));
        return m_inner.execute(sql, parameters);
    }
    Result<void> script(std::string_view sql) override { return m_inner.script(sql); }
    Result<void> beginRead() override { return m_inner.beginRead(); }
    Result<void> beginWrite() override { return m_inner.beginWrite(); }
    Result<void> commit() override { return m_inner.commit(); }
    void rollback() override { m_inner.rollback(); }
    void interrupt() override { m_inner.interrupt(); }
    Result<bool> maintain() override { return m_inner.maintain(); }
    Result<bool> news() override { return m_inner.news(); }
    Result<void> backUpTo(const std::filesystem::path& file,
                          const std::function<bool(std::int64_t, std::int64_t)>& progress) override {
        return m_inner.backUpTo(file, progress);
    }
    Result<std::vector<std::string>> damage() override { return m_inner.damage(); }
    storage::EngineFacts facts() const override { return m_inner.facts(); }

protected:
    /// Called before each query and each execution; a fault is answered in its place.
    virtual Result<void> before(std::string_view sql) = 0;

    storage::Connection& inner() { return m_inner; }

private:
    storage::Connection& m_inner;
};

} // namespace kitapdar::test
