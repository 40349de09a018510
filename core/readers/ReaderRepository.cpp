#include "core/readers/ReaderRepository.h"

#include "core/journal/StandingChanges.h"
#include "core/numbers/NumberRepository.h"
#include "core/readers/NameMatch.h"
#include "core/readers/ReaderColumns.h"
#include "core/readers/ReaderTokens.h"
#include "core/storage/InList.h"
#include "core/text/Barcode.h"
#include "core/text/SortKey.h"

#include <algorithm>
#include <map>

namespace kitapdar::readers {

namespace {

std::string selectReader(std::string_view condition) {
    return "select " + readerColumns.list("r") + " from reader r where " + std::string(condition);
}

} // namespace

storage::Blob nameKey(const ReaderName& name) {
    if (name.surname.empty() && name.given.empty() && name.patronymic.empty()) return {};
    return {text::sortKey(name.surname + " " + name.given + " " + name.patronymic)};
}

Result<std::optional<Reader>> ReaderRepository::byId(storage::Snapshot& snapshot, ReaderId id) const {
    static const std::string sql = selectReader("r.id = $1");
    return snapshot.first(sql, {id}, readerColumns);
}

Result<std::optional<Reader>> ReaderRepository::byCard(storage::Snapshot& snapshot,
                                                       const text::ScannedCode& card) const {
    static const std::string sql = selectReader(
        "upper(r.card) = $1 and r.forgotten_on is null order by case when r.card = $2 then 0 else 1 end, r.id");
    return snapshot.first(sql, {card.inCapitals(), card.text()}, readerColumns);
}

Result<std::optional<ReaderId>> ReaderRepository::idByIin(storage::Snapshot& snapshot, const std::string& iin) const {
    // As the index reader_iin_digits says it; with a blank, a hyphen, U+00A0 and U+200B.
    return snapshot.first(
        "select id from reader where "
        "replace(replace(replace(replace(iin, ' ', ''), '-', ''), '\u00A0', ''), '\u200B', '') = $1",
        {iin}, storage::only<ReaderId>);
}

Result<std::optional<ReaderId>> ReaderRepository::idByIinIndex(storage::Snapshot& snapshot,
                                                               const std::string& mark) const {
    return snapshot.first("select id from reader where iin_index = $1", {storage::Blob{mark}}, storage::only<ReaderId>);
}

Result<std::vector<Reader>> ReaderRepository::withRestricted(storage::Snapshot& snapshot, ReaderId last,
                                                             int limit) const {
    static const std::string sql = selectReader(
        "r.id > $1 and (r.iin is not null or r.phone <> '' or r.address <> '' or r.ref is not null) "
        "order by r.id limit $2");
    return snapshot.all(sql, {last, limit}, readerColumns);
}

Result<std::int64_t> ReaderRepository::countWithClearValues(storage::Snapshot& snapshot) const {
    return snapshot.number("select count(*) from reader where iin is not null or phone <> '' or address <> ''");
}

Result<std::vector<ReaderRun>> ReaderRepository::runs(storage::Snapshot& snapshot) const {
    std::vector<ReaderRun> all;
    CHECK(snapshot.each("select id, coalesce(import_id, 0) from reader order by id", {}, [&](const storage::Row& row) {
        const auto id = row.id<ReaderId>(0);
        if (all.empty() || all.back().import != row.integer(1)) all.push_back({row.integer(1), id, id});
        all.back().last = id;
        return true;
    }));
    return all;
}

Result<void> ReaderRepository::writeSealed(storage::Transaction& transaction, const Reader& reader) const {
    const SealedValues& sealed = reader.sealed;
    CHECK(transaction.execute(
        "update reader set iin = null, phone = '', address = '', ref = $1, iin_index = $2, iin_sealed = $3, "
        "phone_index = $4, phone_tail = $5, phone_sealed = $6, address_sealed = $7, row_version = row_version + 1 "
        "where id = $8",
        {sealed.ref, sealed.iinIndex, sealed.iin, sealed.phoneIndex, sealed.phoneTail, sealed.phone, sealed.address,
         reader.id}));
    return replaceTokens(transaction, reader.id, tokensOf(reader));
}

Result<std::optional<ReaderId>> ReaderRepository::namesake(storage::Snapshot& snapshot, const Reader& reader) const {
    static const std::string sql = selectReader(
        "r.id in (select reader_id from reader_token where token = $1) "
        "and r.birth_date = $2 and r.id <> $3 and r.blocked_data = 0 order by r.id");
    const NameWords name = nameWords(reader.name);
    // Surname and given name change places easily, so any word of the name leads to the candidates.
    for (const std::string& word : name) {
        TRY(const auto candidates, snapshot.all(sql, {word, reader.birthDate, reader.id}, readerColumns));
        const auto same = std::ranges::find_if(
            candidates, [&](const Reader& each) { return isSamePerson(name, nameWords(each.name)); });
        if (same != candidates.end()) return same->id;
        if (word != name.front()) break; // two words tell enough: each is a search among namesakes
    }
    return std::optional<ReaderId>();
}

Result<std::vector<Reader>> ReaderRepository::namesakes(storage::Snapshot& snapshot, const NameWords& name, Day from,
                                                        Day to) const {
    const std::string born = " and (r.birth_date is null or r.birth_date between $3 and $4) order by r.id limit 50";
    static const std::string byTwoWords =
        selectReader(
            "r.id in (select a.reader_id from reader_token a join reader_token b on b.reader_id = a.reader_id "
            "where a.token = $1 and b.token = $2)") +
        born;
    static const std::string byOneWord =
        selectReader(
            "r.id in (select reader_id from reader_token where token = $1 and token = $2) "
            "and r.given_name = '' and r.patronymic = ''") +
        born;
    std::vector<Reader> all;
    const auto add = [&](const std::string& sql, const std::string& one, const std::string& other) -> Result<void> {
        TRY(const auto candidates, snapshot.all(sql, {one, other, from, to}, readerColumns));
        for (const Reader& each : candidates) {
            if (isSamePerson(name, nameWords(each.name))) all.push_back(each);
        }
        return {};
    };
    if (name.size() == 1) CHECK(add(byOneWord, name.front(), name.front()));
    constexpr std::size_t mostWords = 3; // of a name: each pair is a search
    for (std::size_t i = 0; i < std::min(name.size(), mostWords); ++i) {
        for (std::size_t j = i + 1; j < std::min(name.size(), mostWords); ++j) CHECK(add(byTwoWords, name[i], name[j]));
    }
    return all;
}

Result<std::string> ReaderRepository::nextCard(storage::Transaction& transaction) const {
    const numbers::NumberRepository given;
    TRY(const auto series, given.find(transaction, numbers::cardSeries));
    if (!series) return fail(internalFault("no series of cards"));
    for (;;) { // ends: a library has fewer readers than there are numbers
        TRY(const auto number, given.draw(transaction, *series));
        const auto card = text::makeBarcode(series->prefix, number);
        if (!card) return fail(internalFault("no card for number " + std::to_string(number)));
        TRY(const auto meanings, meaningsOf(transaction, text::ScannedCode(*card)));
        if (meanings.empty()) {
            CHECK(given.give(transaction, *series, number, *card));
            return *card;
        }
        CHECK(given.passOver(transaction, *series, number, *card));
    }
}

Result<ReaderId> ReaderRepository::insert(journal::Operation& operation, const Reader& reader) const {
    TRY(const auto id, operation.insert("reader", readerColumns.inserted(reader)));
    return ReaderId(id);
}

Result<ReaderId> ReaderRepository::insertImported(storage::Transaction& transaction, std::int64_t import,
                                                  const Reader& reader) const {
    storage::Parameters values;
    std::string names;
    std::string places;
    for (auto& [name, value] : readerColumns.inserted(reader)) {
        names.append(name).append(", ");
        values.push_back(std::move(value));
        places.append("$").append(std::to_string(values.size())).append(", ");
    }
    values.emplace_back(import);
    TRY(const auto id, transaction.number("insert into reader (" + names + "import_id) values (" + places + "$" +
                                              std::to_string(values.size()) + ") returning id",
                                          values));
    CHECK(replaceTokens(transaction, ReaderId(id), tokensOf(reader)));
    CHECK(numbers::NumberRepository().hold(transaction, numbers::SeriesKind::Card, id, true, reader.card));
    return ReaderId(id);
}

Result<bool> ReaderRepository::cameWithImport(storage::Snapshot& snapshot, ReaderId id) const {
    TRY(const auto count, snapshot.number("select count(*) from reader where id = $1 and import_id is not null", {id}));
    return count > 0;
}

Result<std::vector<ImportedReaderRow>> ReaderRepository::ofImport(storage::Snapshot& snapshot, std::int64_t import,
                                                                  int limit) const {
    TRY(auto rows, snapshot.all("select id from reader where import_id = $1 order by id desc limit $2", {import, limit},
                                [](const storage::Row& row) {
                                    return ImportedReaderRow{row.id<ReaderId>(0), false};
                                }));
    storage::Parameters ids;
    for (const ImportedReaderRow& row : rows) ids.emplace_back(row.id);
    TRY(const auto edited, journal::rowsWithStandingChange(snapshot, "reader", ids));
    for (ImportedReaderRow& row : rows) row.edited = edited.contains(row.id.value);
    return rows;
}

Result<void> ReaderRepository::erase(journal::Operation& operation, ReaderId id) const {
    return operation.erase("reader", id.value);
}

Result<void> ReaderRepository::eraseImported(storage::Transaction& transaction, const storage::Parameters& ids) const {
    const auto none = [](const storage::Row&) { return true; };
    CHECK(storage::eachIn(transaction, "delete from reader_token where reader_id", ids, none));
    const numbers::NumberRepository given;
    for (const storage::Value& id : ids) {
        CHECK(given.hold(transaction, numbers::SeriesKind::Card, std::get<std::int64_t>(id), false, std::nullopt));
    }
    CHECK(storage::eachIn(transaction, "delete from registration where reader_id", ids, none));
    return storage::eachIn(transaction, "delete from reader where id", ids, none);
}

Result<void> ReaderRepository::keepImported(storage::Transaction& transaction, const storage::Parameters& ids) const {
    return storage::eachIn(transaction, "update reader set import_id = null where id", ids,
                           [](const storage::Row&) { return true; });
}

Result<void> ReaderRepository::update(journal::Operation& operation, const Reader& reader) const {
    return operation.update("reader", reader.id.value, readerColumns.changed(reader), reader.version);
}

Result<void> ReaderRepository::blockData(journal::Operation& operation, ReaderId id, bool blocked) const {
    return operation.update("reader", id.value, {{"blocked_data", blocked}});
}

Result<void> ReaderRepository::forget(journal::Operation& operation, ReaderId id, Day today) const {
    CHECK(operation.update("reader", id.value, {{"forgotten_on", today}}));
    const storage::Value nothing = std::optional<std::string>();
    return operation.forget("reader", id.value,
                            {{"card", "~" + std::to_string(id.value)},
                             {"surname", ""},
                             {"given_name", ""},
                             {"patronymic", ""},
                             {"name_key", storage::Blob{}},
                             {"birth_date", nothing},
                             {"iin", nothing},
                             {"phone", ""},
                             {"address", ""},
                             {"note", ""},
                             {"blocked_reason", ""},
                             {"blocked_on", nothing},
                             {"blocked_until", nothing},
                             {"sex", ""},
                             {"education", ""},
                             {"locality", ""},
                             {"institution", ""},
                             {"iin_index", nothing},
                             {"iin_sealed", nothing},
                             {"phone_index", nothing},
                             {"phone_tail", nothing},
                             {"phone_sealed", nothing},
                             {"address_sealed", nothing}});
}

Result<ComparedTokens> ReaderRepository::compareTokens(storage::Snapshot& snapshot, ReaderId last, int limit) const {
    static const std::string sql = selectReader("r.id > $1 order by r.id limit $2");
    TRY(const auto page, snapshot.all(sql, {last, limit}, readerColumns));
    ComparedTokens compared;
    if (page.empty()) return compared;
    compared.last = page.back().id;
    std::map<std::int64_t, std::vector<std::string>> held;
    CHECK(snapshot.each("select reader_id, token from reader_token where reader_id > $1 and reader_id <= $2",
                        {last, compared.last}, [&](const storage::Row& row) {
                            held[row.integer(0)].push_back(row.string(1));
                            return true;
                        }));
    for (const Reader& reader : page) {
        std::vector<std::string>& tokens = held[reader.id.value];
        std::ranges::sort(tokens);
        if (tokens != tokensOf(reader)) compared.wrong.push_back(reader.id);
    }
    return compared;
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
