#include "core/storage/sqlite/SqliteStatement.h"

#include "core/storage/sqlite/SqliteFault.h"

#include <sqlite3.h>

#include <cstdlib>

namespace kitapdar::storage::sqlite {

namespace {

class SqliteRow : public Row {
public:
    explicit SqliteRow(sqlite3_stmt* statement) : m_statement(statement) {}

    int columns() const override { return sqlite3_column_count(m_statement); }
    std::string_view name(int column) const override { return sqlite3_column_name(m_statement, column); }
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    std::int64_t integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    std::string_view text(int column) const override {
        const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return data ? std::string_view(data, size(column)) : std::string_view();
    }
    std::string_view bytes(int column) const override {
        const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        return data ? std::string_view(data, size(column)) : std::string_view();
    }
    Value value(int column) const override {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER:
            return integer(column);
        case SQLITE_TEXT:
            return string(column);
        case SQLITE_BLOB:
            return Blob{std::string(bytes(column))};
        default:
            return {};
        }
    }

private:
    std::size_t size(int column) const { return static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)); }

    sqlite3_stmt* m_statement;
};

/// Whatever happens, the statement is reset: an open one would hold the read snapshot.
struct Reset {
    sqlite3_stmt* statement;
    bool& running;
    ~Reset() {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
        running = false;
    }
};

} // namespace

Result<std::unique_ptr<Statement>> Statement::prepare(sqlite3* database, std::string_view sql) {
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &raw, nullptr);
    if (code != SQLITE_OK) return fail(faultOf(database, code));
    if (!raw) return fail(internalFault("empty statement"));
    return std::make_unique<Statement>(database, raw);
}

Statement::Statement(sqlite3* database, sqlite3_stmt* statement) : m_database(database), m_statement(statement) {
    // SQLite numbers "$3" by first appearance; ours are numbered by name, as in PostgreSQL.
    const int count = sqlite3_bind_parameter_count(statement);
    for (int position = 1; position <= count; ++position) {
        const char* name = sqlite3_bind_parameter_name(statement, position);
        const auto number = static_cast<std::size_t>(name ? std::atoi(name + 1) : position);
        if (number > m_positions.size()) m_positions.resize(number);
        if (number > 0) m_positions[number - 1] = position;
    }
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

Result<void> Statement::bind(const Parameters& parameters) {
    if (parameters.size() != m_positions.size()) {
        return fail(internalFault("wrong number of parameters for: " + std::string(sqlite3_sql(m_statement))));
    }
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const int position = m_positions[i];
        if (position == 0) return fail(internalFault("unused parameter $" + std::to_string(i + 1)));
        int code = SQLITE_OK;
        const Value& value = parameters[i];
        // Static is safe: the parameters outlive the run, and the bindings are cleared at its end.
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            code = sqlite3_bind_int64(m_statement, position, *number);
        } else if (const auto* text = std::get_if<std::string>(&value)) {
            code = sqlite3_bind_text64(m_statement, position, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
        } else if (const auto* blob = std::get_if<Blob>(&value)) {
            code = sqlite3_bind_blob64(m_statement, position, blob->bytes.data() ? blob->bytes.data() : "",
                                       blob->bytes.size(), SQLITE_STATIC);
        } else {
            code = sqlite3_bind_null(m_statement, position);
        }
        if (code != SQLITE_OK) return fail(faultOf(m_database, code));
    }
    return {};
}

Result<void> Statement::run(const Parameters& parameters, const RowVisitor& visitor) {
    if (m_running) return fail(internalFault("statement used inside its own visitor"));
    m_running = true;
    const Reset reset{m_statement, m_running};
    CHECK(bind(parameters));
    const SqliteRow row(m_statement);
    for (;;) {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_DONE) return {};
        if (code != SQLITE_ROW) return fail(faultOf(m_database, code));
        if (!visitor(row)) return {};
    }
}

} // namespace kitapdar::storage::sqlite
