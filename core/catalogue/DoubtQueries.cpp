#include "core/catalogue/DoubtQueries.h"

#include "core/catalogue/DoubtRepository.h"
#include "core/catalogue/Holdings.h"
#include "core/catalogue/PreparedRecord.h"
#include "core/storage/Columns.h"

namespace kitapdar::catalogue {

namespace {

/// Codes with blanks between them.
struct AsParts {
    static std::vector<EditionPart> read(const storage::Row& row, int column) {
        std::vector<EditionPart> parts;
        for (const std::string& each : splitList(row.text(column), partSeparator)) {
            if (const auto part = editionPartFromCode(each)) parts.push_back(*part);
        }
        return parts;
    }
};

constexpr std::string_view fromDoubts =
    " from record_doubt d join record r on r.id = d.record_id join record l on l.id = d.like_id";

constexpr auto recordColumns = storage::columnsOf<DoubtfulRecord>(
    storage::readOnly("id", &DoubtfulRecord::id), storage::readOnly("title", &DoubtfulRecord::title),
    storage::readOnly("authors", &DoubtfulRecord::authors), storage::readOnly("year", &DoubtfulRecord::year),
    storage::readOnly("row_version", &DoubtfulRecord::version));

/// Of d (doubt), r (record), l (like); made when it is first asked for, since rooms above contribute to it.
const auto& doubtColumns() {
    static const std::string copies = copyCountSql("r.id");
    static const std::string likeCopies = copyCountSql("l.id");
    static const auto all = storage::columnsOf<Doubt>(
        storage::readOnly("d.id", &Doubt::id), storage::part(recordColumns, "r", &Doubt::record),
        storage::part(recordColumns, "l", &Doubt::like), storage::readOnly("d.score", &Doubt::score),
        storage::readOnly("d.against", &Doubt::against, AsParts()),
        storage::readOnly(copies, within(&Doubt::record, &DoubtfulRecord::copies)),
        storage::readOnly(likeCopies, within(&Doubt::like, &DoubtfulRecord::copies)));
    return all;
}

} // namespace

Result<std::vector<Doubt>> DoubtQueries::open(storage::Snapshot& snapshot, int limit) const {
    static const std::string sql =
        "select " + doubtColumns().list() + std::string(fromDoubts) + " order by d.score desc, d.id limit $1";
    return snapshot.all(sql, {limit}, doubtColumns());
}

Result<std::int64_t> DoubtQueries::countOpen(storage::Snapshot& snapshot) const {
    static const std::string sql = "select count(*)" + std::string(fromDoubts);
    return snapshot.number(sql);
}

} // namespace kitapdar::catalogue
