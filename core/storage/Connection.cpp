#include "core/storage/Connection.h"

namespace kitapdar::storage {

Result<std::int64_t> Connection::insertRows(std::string_view table, const std::vector<std::string>& columns,
                                            const RowSource& next) {
    std::string names;
    std::string marks;
    int number = 0;
    for (const std::string& column : columns) {
        names += (number == 0 ? "" : ", ") + column;
        marks += (number == 0 ? "$" : ", $") + std::to_string(number + 1);
        ++number;
    }
    const std::string sql = "insert into " + std::string(table) + " (" + names + ") values (" + marks + ")";
    std::int64_t rows = 0;
    for (const Parameters* values = next(); values; values = next(), ++rows) CHECK(execute(sql, *values));
    return rows;
}

} // namespace kitapdar::storage
