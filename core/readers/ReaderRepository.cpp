#include "core/readers/ReaderRepository.h"

#include "core/readers/ReaderColumns.h"
#include "core/readers/ReaderTokens.h"
#include "core/text/Barcode.h"
#include "core/text/Fold.h"
#include "core/text/SortKey.h"

#include <algorithm>
#include <map>

namespace kitapdar::readers {

namespace {

std::string selectReader(std::string_view condition) {
    return "select " + readerColumns.list("r") + " from reader r where " + std::string(condition);
}

using NameWords = std::vector<std::string>;

/// What all spellings of a name share: "Тәжібаева", "Тажибаева", "ТӘЖІБАЕВА".
NameWords wordsOf(const ReaderName& name) {
    return text::skeleton(name.surname + " " + name.given + " " + name.patronymic);
}

/// All words of the shorter name are in the longer one, and there are two at least, or both names are one word.
bool isSamePerson(NameWords a, NameWords b) {
    std::ranges::sort(a);
    std::ranges::sort(b);
    const NameWords& longer = a.size() < b.size() ? b : a;
    const NameWords& shorter = a.size() < b.size() ? a : b;
    constexpr std::size_t enough = 2;
    return !shorter.empty() && (shorter.size() >= enough || longer.size() == 1) &&
           std::ranges::includes(longer, shorter);
}

} // namespace

storage::Blob nameKey(const ReaderName& name) {
    return {text::sortKey(name.surname + " " + name.given + " " + name.patronymic)};
}

Result<std::optional<Reader>> ReaderRepository::byId(storage::Snapshot& snapshot, ReaderId id) const {
    static const std::string sql = selectReader("r.id = $1");
    return snapshot.first(sql, {id}, readerColumns);
}

Result<std::optional<Reader>> ReaderRepository::byCard(storage::Snapshot& snapshot,
                                                       const text::ScannedCode& card) const {
    static const std::string sql =
        selectReader("upper(r.card) = $1 order by case when r.card = $2 then 0 else 1 end, r.id");
    return snapshot.first(sql, {card.inCapitals(), card.text()}, readerColumns);
}

Result<std::optional<ReaderId>> ReaderRepository::idByIin(storage::Snapshot& snapshot, const std::string& iin) const {
    // As the index reader_iin_digits says it; with a blank, a hyphen, U+00A0 and U+200B.
    return snapshot.first(
        "select id from reader where "
        "replace(replace(replace(replace(iin, ' ', ''), '-', ''), '\u00A0', ''), '\u200B', '') = $1",
        {iin}, storage::only<ReaderId>);
}

Result<std::optional<ReaderId>> ReaderRepository::namesake(storage::Snapshot& snapshot, const Reader& reader) const {
    static const std::string sql = selectReader(
        "r.id in (select reader_id from reader_token where token = $1) "
        "and r.birth_date = $2 and r.id <> $3 order by r.id");
    const NameWords name = wordsOf(reader.name);
    // Surname and given name change places easily, so any word of the name leads to the candidates.
    for (const std::string& word : name) {
        TRY(const auto candidates, snapshot.all(sql, {word, reader.birthDate, reader.id}, readerColumns));
        const auto same = std::ranges::find_if(
            candidates, [&](const Reader& each) { return isSamePerson(name, wordsOf(each.name)); });
        if (same != candidates.end()) return same->id;
        if (word != name.front()) break; // two words tell enough: each is a search among namesakes
    }
    return std::optional<ReaderId>();
}

Result<std::string> ReaderRepository::nextCard(storage::Transaction& transaction) const {
    for (;;) { // ends: a library has fewer readers than there are numbers
        TRY(const auto number, transaction.nextNumber(cardSeries));
        const auto card = text::makeBarcode(ownCardPrefix, number);
        if (!card) return fail(internalFault("no card for number " + std::to_string(number)));
        TRY(const auto meanings, meaningsOf(transaction, text::ScannedCode(*card)));
        if (meanings.empty()) return *card;
    }
}

Result<ReaderId> ReaderRepository::insert(journal::Operation& operation, const Reader& reader) const {
    TRY(const auto id, operation.insert("reader", readerColumns.inserted(reader)));
    return ReaderId(id);
}

Result<void> ReaderRepository::update(journal::Operation& operation, const Reader& reader) const {
    return operation.update("reader", reader.id.value, readerColumns.changed(reader), reader.version);
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
