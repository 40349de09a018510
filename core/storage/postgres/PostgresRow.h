// One row of a result in libpq's binary format. Private to core/storage.
#pragma once

#include "core/storage/Row.h"

#include <list>
#include <string>
#include <utility>

typedef struct pg_result PGresult;

namespace kitapdar::storage::postgres {

class PostgresRow : public Row {
public:
    /// The result outlives the row.
    PostgresRow(const PGresult* result, int row) : m_result(result), m_row(row) {}

    int columns() const override;
    std::string_view name(int column) const override;
    bool isNull(int column) const override;
    std::int64_t integer(int column) const override;
    std::string_view text(int column) const override;
    std::string_view bytes(int column) const override;
    Value value(int column) const override;

private:
    std::string_view raw(int column) const;

    const PGresult* m_result;
    int m_row;
    mutable std::list<std::pair<int, std::string>> m_restored; // texts that travelled marked, by column
};

} // namespace kitapdar::storage::postgres
