#include "core/readers/RegistrationAdoption.h"

#include "core/journal/ClockBehind.h"
#include "core/readers/Kinds.h"
#include "core/readers/ReaderColumns.h"
#include "core/readers/Registration.h"
#include "core/staff/Gate.h"
#include "core/storage/Meta.h"

#include <cstdlib>
#include <string>

namespace kitapdar::readers {

namespace {

constexpr std::string_view mark = "registrations_to_adopt"; // in `meta`: the last reader; written by migration 27
constexpr int readersInSlice = 500;

/// True when there may be more.
Result<bool> adoptSlice(storage::Transaction& transaction, const journal::Journal& journal) {
    static const std::string sql = "select " + readerColumns.list() + " from reader where id > $1 order by id limit $2";
    TRY(const auto last, storage::metaValue(transaction, mark));
    if (!last) return false; // another desk was quicker
    TRY(const int behind, journal::daysBehind(transaction, journal.clock()));
    if (behind > 0) return false; // done when the library is opened with a right clock
    TRY(const auto readers,
        transaction.all(sql, {std::int64_t{std::strtoll(last->c_str(), nullptr, 10)}, readersInSlice}, readerColumns));
    if (readers.empty()) {
        CHECK(storage::eraseMeta(transaction, mark));
        return false;
    }
    const Session program{"Kitapdar", "0", {}};
    const auto by = staff::Gate::admitProgram<Permission::ReaderEdit>(program);
    journal::Operation operation = journal.begin(transaction, by, kinds::adoptRegistrations);
    for (const Reader& reader : readers)
        CHECK(RegistrationRepository().insert(operation, transaction, reader, reader.registeredOn, "", false));
    operation.fact(journal::FactName::Number, static_cast<std::int64_t>(readers.size()));
    CHECK(operation.finish());
    CHECK(storage::setMeta(transaction, mark, std::to_string(readers.back().id.value)));
    return true;
}

} // namespace

Result<bool> areRegistrationsWaiting(storage::Snapshot& snapshot) {
    TRY(const auto waiting, storage::metaValue(snapshot, mark));
    return waiting.has_value();
}

Result<void> adoptWaitingRegistrations(storage::Store& store, const journal::Journal& journal,
                                       jobs::Progress& progress) {
    TRY(const bool waiting, store.readNow(areRegistrationsWaiting));
    for (bool more = waiting; more;) {
        if (progress.cancelled()) return fail(cancelled());
        TRY(more, store.writeNow([&](storage::Transaction& transaction) { return adoptSlice(transaction, journal); }));
    }
    return {};
}

} // namespace kitapdar::readers
