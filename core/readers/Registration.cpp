#include "core/readers/Registration.h"

#include "core/figures/Shapes.h"
#include "core/figures/UseActs.h"
#include "core/readers/PersonShape.h"
#include "core/storage/Columns.h"

#include <optional>

namespace kitapdar::readers {

namespace {

constexpr auto rowColumns = storage::columnsOf<RegistrationRow>(
    storage::readOnly("year", &RegistrationRow::year), storage::readOnly("on_day", &RegistrationRow::on),
    storage::readOnly("place", &RegistrationRow::place), storage::readOnly("is_new", &RegistrationRow::isNew));

struct HeldRegistration {
    std::int64_t id = 0;
    std::int64_t other = 0; // of the same year, of the other reader; 0: none
    bool isEarlier = false; // than the other
};

} // namespace

Result<void> RegistrationRepository::insert(journal::Operation& operation, storage::Transaction& transaction,
                                            const Reader& reader, Day on, const std::string& place, bool isNew) const {
    TRY(const auto known, transaction.number("select count(*) from registration where reader_id = $1 and year = $2",
                                             {reader.id, on.year()}));
    if (known > 0) return {};
    const auto whose = reader.forgottenOn ? std::nullopt : std::optional(reader.id);
    TRY(const auto shape, figures::idOf(transaction, shapeOf(reader, on)));
    CHECK(operation.insert("registration", {{"reader_id", whose},
                                            {"year", on.year()},
                                            {"on_day", on},
                                            {"on_month", figures::monthOf(on)},
                                            {"place", place},
                                            {"is_new", isNew},
                                            {"person_shape_id", shape}}));
    return {};
}

Result<void> RegistrationRepository::insertImported(storage::Transaction& transaction, const Reader& reader) const {
    const Day on = reader.registeredOn;
    TRY(const auto shape, figures::idOf(transaction, shapeOf(reader, on)));
    CHECK(
        transaction.execute("insert into registration (reader_id, year, on_day, on_month, place, is_new, "
                            "person_shape_id) values ($1, $2, $3, $4, '', 0, $5)",
                            {reader.id, on.year(), on, figures::monthOf(on), shape}));
    return {};
}

Result<std::vector<RegistrationRow>> RegistrationRepository::ofReader(storage::Snapshot& snapshot,
                                                                      ReaderId reader) const {
    static const std::string sql =
        "select " + rowColumns.list() + " from registration where reader_id = $1 order by year desc";
    return snapshot.all(sql, {reader}, rowColumns);
}

Result<void> RegistrationRepository::forgetReader(journal::Operation& operation, storage::Snapshot& snapshot,
                                                  ReaderId reader) const {
    TRY(const auto ids, snapshot.all("select id from registration where reader_id = $1 order by id", {reader},
                                     storage::only<std::int64_t>));
    for (const std::int64_t id : ids)
        CHECK(operation.forget("registration", id, {{"reader_id", std::optional<std::int64_t>()}}));
    return {};
}

Result<void> RegistrationRepository::moveToReader(journal::Operation& operation, storage::Snapshot& snapshot,
                                                  ReaderId from, ReaderId to) const {
    TRY(const auto rows,
        snapshot.all("select a.id, coalesce(b.id, 0), case when a.on_day < b.on_day then 1 else 0 end "
                     "from registration a left join registration b on b.reader_id = $2 and b.year = a.year "
                     "where a.reader_id = $1 order by a.id",
                     {from, to}, [](const storage::Row& row) {
                         return HeldRegistration{row.integer(0), row.integer(1), row.truth(2)};
                     }));
    for (const HeldRegistration& each : rows) {
        if (each.other != 0) CHECK(operation.erase("registration", each.isEarlier ? each.other : each.id));
        if (each.other == 0 || each.isEarlier) CHECK(operation.update("registration", each.id, {{"reader_id", to}}));
    }
    return {};
}

} // namespace kitapdar::readers
