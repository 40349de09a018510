#include "core/circulation/LoansOfReader.h"

#include "core/storage/Columns.h"

namespace kitapdar::circulation {

Result<std::int64_t> moveToReader(journal::Operation& operation, storage::Snapshot& snapshot, readers::ReaderId from,
                                  readers::ReaderId to) {
    TRY(const auto ids,
        snapshot.all("select id from loan where reader_id = $1 order by id", {from}, storage::only<std::int64_t>));
    for (const std::int64_t id : ids) CHECK(operation.update("loan", id, {{"reader_id", to}}));
    return std::ssize(ids);
}

} // namespace kitapdar::circulation
