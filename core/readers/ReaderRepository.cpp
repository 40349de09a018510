#include "core/readers/ReaderRepository.h"

#include "core/text/Barcode.h"
#include "core/text/SortKey.h"

namespace kitapdar::readers {

namespace {

Result<std::optional<Reader>> one(storage::Snapshot& snapshot, std::string_view condition, storage::Value value) {
    return snapshot.first("select " + std::string(readerColumns) + " from reader r " + std::string(condition),
                          {std::move(value)}, [](const storage::Row& row) { return readerFrom(row); });
}

storage::Blob nameKey(const ReaderName& name) {
    return {text::sortKey(name.surname + " " + name.given + " " + name.patronymic)};
}

journal::Columns columnsOf(const Reader& reader) {
    return {{"card", reader.card},
            {"surname", reader.name.surname},
            {"given_name", reader.name.given},
            {"patronymic", reader.name.patronymic},
            {"birth_date", reader.birthDate},
            {"iin", reader.iin},
            {"category", reader.category},
            {"phone", reader.phone},
            {"address", reader.address},
            {"note", reader.note},
            {"registered_on", reader.registeredOn},
            {"registered_until", reader.registeredUntil},
            {"blocked_reason", reader.blockedReason},
            {"name_key", nameKey(reader.name)}};
}

} // namespace

Reader readerFrom(const storage::Row& row, int first) {
    Reader reader;
    reader.id = row.id<ReaderId>(first);
    reader.card = row.string(first + 1);
    reader.name = {row.string(first + 2), row.string(first + 3), row.string(first + 4)};
    reader.birthDate = row.maybeDay(first + 5);
    reader.iin = row.maybeString(first + 6);
    reader.category = row.string(first + 7);
    reader.phone = row.string(first + 8);
    reader.address = row.string(first + 9);
    reader.note = row.string(first + 10);
    reader.registeredOn = row.day(first + 11);
    reader.registeredUntil = row.day(first + 12);
    reader.blockedReason = row.string(first + 13);
    reader.version = row.integer(first + 14);
    return reader;
}

Result<std::optional<Reader>> ReaderRepository::byId(storage::Snapshot& snapshot, ReaderId id) const {
    return one(snapshot, "where r.id = $1", id);
}

Result<std::optional<Reader>> ReaderRepository::byCard(storage::Snapshot& snapshot, const std::string& card) const {
    return one(snapshot, "where r.card = $1", card);
}

Result<std::optional<ReaderId>> ReaderRepository::idByIin(storage::Snapshot& snapshot, const std::string& iin) const {
    return snapshot.first("select id from reader where iin = $1", {iin},
                          [](const storage::Row& row) { return row.id<ReaderId>(0); });
}

Result<std::optional<ReaderId>> ReaderRepository::namesake(storage::Snapshot& snapshot, const Reader& reader) const {
    return snapshot.first("select id from reader where name_key = $1 and birth_date = $2 and id <> $3 order by id",
                          {nameKey(reader.name), reader.birthDate, reader.id},
                          [](const storage::Row& row) { return row.id<ReaderId>(0); });
}

Result<std::string> ReaderRepository::nextCard(storage::Transaction& transaction) const {
    for (;;) { // ends: a library has fewer readers than there are numbers
        TRY(const auto number, transaction.nextNumber("reader_card"));
        const auto card = text::makeBarcode(ownCardPrefix, number);
        if (!card) return fail(internalFault("no card for number " + std::to_string(number)));
        TRY(const auto taken, byCard(transaction, *card));
        if (!taken) return *card;
    }
}

Result<ReaderId> ReaderRepository::insert(journal::Operation& operation, const Reader& reader) const {
    TRY(const auto id, operation.insert("reader", columnsOf(reader)));
    return ReaderId(id);
}

Result<void> ReaderRepository::update(journal::Operation& operation, const Reader& reader) const {
    return operation.update("reader", reader.id.value, columnsOf(reader), reader.version);
}

Result<void> ReaderRepository::replaceTokens(storage::Transaction& transaction, ReaderId id,
                                             const std::vector<std::string>& tokens) const {
    CHECK(transaction.execute("delete from reader_token where reader_id = $1", {id}));
    for (const std::string& token : tokens) {
        CHECK(transaction.execute("insert into reader_token (token, reader_id) values ($1, $2)", {token, id}));
    }
    return {};
}

} // namespace kitapdar::readers
