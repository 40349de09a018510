#include "core/holds/UnmetRepository.h"

#include "core/catalogue/BookShape.h"
#include "core/figures/Shapes.h"
#include "core/figures/UseActs.h"
#include "core/readers/PersonShape.h"
#include "core/readers/ReaderRepository.h"
#include "core/storage/Columns.h"

namespace kitapdar::holds {

namespace {

constexpr auto countColumns = storage::columnsOf<UnmetCount>(
    storage::readOnly("u.record_id", &UnmetCount::recordId),
    storage::readOnly("max(coalesce(b.title, u.wanted))", &UnmetCount::title),
    storage::readOnly("u.reason", &UnmetCount::reason, storage::codes(unmetReasonFromCode, UnmetReason::Other)),
    storage::readOnly("u.place", &UnmetCount::place), storage::readOnly("sum(u.n)", &UnmetCount::n));

constexpr auto wantedColumns = storage::columnsOf<MostWanted>(
    storage::readOnly("w.record_id", &MostWanted::recordId),
    storage::readOnly("coalesce(b.title, w.wanted)", &MostWanted::title),
    storage::readOnly("coalesce(b.authors, '')", &MostWanted::authors),
    storage::readOnly("w.unmet", &MostWanted::unmet), storage::readOnly("w.waiting", &MostWanted::waiting));

} // namespace

Result<void> UnmetRepository::insert(journal::Operation& operation, storage::Transaction& transaction,
                                     const UnmetRow& row) const {
    std::optional<std::int64_t> book;
    std::optional<std::int64_t> person;
    if (row.recordId) {
        TRY(const auto shape, catalogue::bookShapeOf(transaction, *row.recordId));
        TRY(book, figures::idOf(transaction, shape));
    }
    if (row.readerId) {
        TRY(const auto reader, readers::ReaderRepository().byId(transaction, *row.readerId));
        if (reader) {
            TRY(person, figures::idOf(transaction, readers::shapeOf(*reader, row.onDay)));
        }
    }
    CHECK(operation.insert("unmet_request", {{"on_day", row.onDay},
                                             {"on_month", figures::monthOf(row.onDay)},
                                             {"place", row.place},
                                             {"reason", code(row.reason)},
                                             {"record_id", row.recordId},
                                             {"copy_id", row.copyId},
                                             {"hold_id", row.holdId},
                                             {"book_shape_id", book},
                                             {"person_shape_id", person},
                                             {"wanted", row.wanted},
                                             {"n", row.n}}));
    return {};
}

Result<std::vector<UnmetCount>> UnmetRepository::counts(storage::Snapshot& snapshot, Day first, Day last) const {
    static const std::string sql = "select " + countColumns.list() +
                                   " from unmet_request u left join record b on b.id = u.record_id "
                                   "where u.on_month between $3 and $4 and u.on_day between $1 and $2 "
                                   "group by u.record_id, u.wanted, u.reason, u.place "
                                   "order by sum(u.n) desc, max(coalesce(b.title, u.wanted)), u.record_id, u.reason, "
                                   "u.place";
    return snapshot.all(sql, {first, last, figures::monthOf(first), figures::monthOf(last)}, countColumns);
}

Result<std::vector<MostWanted>> UnmetRepository::mostWanted(storage::Snapshot& snapshot, Day first, int limit) const {
    static const std::string sql =
        "select " + wantedColumns.list() +
        " from (select record_id, wanted, sum(unmet) as unmet, sum(waiting) as waiting from ("
        "select record_id, case when record_id is null then wanted else '' end as wanted, n as unmet, 0 as waiting "
        "from unmet_request where on_day >= $1 and on_month >= $2 union all "
        "select record_id, '' as wanted, 0 as unmet, 1 as waiting from hold where state = 'waiting') each_request "
        "group by record_id, wanted) w left join record b on b.id = w.record_id "
        "order by w.unmet + w.waiting desc, coalesce(b.title, w.wanted), w.record_id limit $3";
    return snapshot.all(sql, {first, figures::monthOf(first), limit}, wantedColumns);
}

} // namespace kitapdar::holds
