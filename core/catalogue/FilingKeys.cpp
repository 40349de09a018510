#include "core/catalogue/FilingKeys.h"

#include "core/catalogue/MarcRecord.h"
#include "core/catalogue/PreparedRecord.h"

#include <optional>
#include <string>
#include <utility>

namespace kitapdar::catalogue {

namespace {

struct Filed {
    std::int64_t id = 0;
    std::string title;
    std::string author;
};

/// Of one row: the keys to be written, when they are others than it has.
std::optional<Filed> differing(const storage::Row& row) {
    const auto record = loadMarc(row.text(1));
    if (!record || record->fields.empty()) return std::nullopt;
    FilingKeys keys = filingKeysOf(projectFields(*record));
    if (keys.title == row.bytes(2) && keys.author == row.bytes(3)) return std::nullopt;
    return Filed{row.integer(0), std::move(keys.title), std::move(keys.author)};
}

} // namespace

Result<void> fileAnew(storage::Transaction& transaction, std::int64_t after, std::int64_t last) {
    TRY(const auto rows,
        transaction.all("select id, marc, title_key, author_key from record where id > $1 and id <= $2 order by id",
                        {after, last}, differing));
    for (const std::optional<Filed>& row : rows) {
        if (!row) continue;
        CHECK(transaction.execute("update record set title_key = $2, author_key = $3 where id = $1",
                                  {row->id, storage::Blob{row->title}, storage::Blob{row->author}}));
    }
    return {};
}

} // namespace kitapdar::catalogue
