#include "core/readers/ReaderRepository.h"

#include "core/readers/ReaderColumns.h"
#include "core/text/Barcode.h"
#include "core/text/SortKey.h"

namespace kitapdar::readers {

namespace {

std::string selectReader(std::string_view condition) {
    return "select " + readerColumns.list("r") + " from reader r where " + std::string(condition);
}

} // namespace

storage::Blob nameKey(const ReaderName& name) {
    return {text::sortKey(name.surname + " " + name.given + " " + name.patronymic)};
}

Result<std::optional<Reader>> ReaderRepository::byId(storage::Snapshot& snapshot, ReaderId id) const {
    static const std::string sql = selectReader("r.id = $1");
    return snapshot.first(sql, {id}, readerColumns);
}

Result<std::optional<Reader>> ReaderRepository::byCard(storage::Snapshot& snapshot, const std::string& card) const {
    static const std::string sql = selectReader("r.card = $1");
    return snapshot.first(sql, {card}, readerColumns);
}

Result<std::optional<ReaderId>> ReaderRepository::idByIin(storage::Snapshot& snapshot, const std::string& iin) const {
    return snapshot.first("select id from reader where iin = $1", {iin}, storage::only<ReaderId>);
}

Result<std::optional<ReaderId>> ReaderRepository::namesake(storage::Snapshot& snapshot, const Reader& reader) const {
    return snapshot.first("select id from reader where name_key = $1 and birth_date = $2 and id <> $3 order by id",
                          {nameKey(reader.name), reader.birthDate, reader.id}, storage::only<ReaderId>);
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
    TRY(const auto id, operation.insert("reader", readerColumns.inserted(reader)));
    return ReaderId(id);
}

Result<void> ReaderRepository::update(journal::Operation& operation, const Reader& reader) const {
    return operation.update("reader", reader.id.value, readerColumns.changed(reader), reader.version);
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
