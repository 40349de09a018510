// Small records and a library that searches them, for the tests of this room.
#pragma once

#include "core/catalogue/MarcRecord.h"
#include "core/catalogue/RecordService.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/collection/CopyState.h"
#include "core/text/SortKey.h"
#include "tests/support/MemoryLibrary.h"

#include <algorithm>
#include <string>
#include <vector>

namespace kitapdar::catalogue {

struct Book {
    std::string title;
    std::string author;
    int year = 0;
    std::string language = "kaz";
    std::string subject;
    std::string isbn;
    std::string publisher;
    std::string part;
};

inline MarcField field(std::string tag, std::vector<MarcSubfield> subfields) {
    std::erase_if(subfields, [](const MarcSubfield& each) { return each.value.empty(); });
    return {std::move(tag), ' ', ' ', {}, std::move(subfields)};
}

/// MARC 21.
inline MarcRecord marcOf(const Book& book) {
    MarcRecord record;
    record.leader = "00000nam a2200000 a 4500";
    const std::string year = book.year ? std::to_string(book.year) : "    ";
    record.fields.push_back(
        {"008", ' ', ' ', "260302s" + year + "    kz            000 0 " + book.language + " d", {}});
    const auto add = [&](const std::string& tag, std::vector<MarcSubfield> subfields) {
        MarcField made = field(tag, std::move(subfields));
        if (!made.subfields.empty()) record.fields.push_back(std::move(made));
    };
    add("020", {{'a', book.isbn}});
    add("100", {{'a', book.author}});
    add("245", {{'a', book.title}, {'n', book.part}});
    add("260", {{'b', book.publisher}, {'c', book.year ? std::to_string(book.year) : ""}});
    add("650", {{'a', book.subject}});
    return record;
}

class CatalogueTest : public ::testing::Test {
protected:
    CatalogueTest() {
        library.journal().derive("record",
                                 [this](storage::Transaction& tx, std::int64_t id) { return index->refresh(tx, id); });
    }

    RecordId add(const Book& book) {
        const auto id = library.write([&](storage::Transaction& tx) {
            return records.add(tx, library.by(tx), marcOf(book), MarcFormat::Marc21);
        });
        EXPECT_TRUE(id) << (id ? "" : faultIn(id.error())->detail);
        return *id;
    }

    RecordId addMarc(const MarcRecord& record) {
        const auto id = library.write(
            [&](storage::Transaction& tx) { return records.add(tx, library.by(tx), record, detectFormat(record)); });
        EXPECT_TRUE(id) << (id ? "" : faultIn(id.error())->detail);
        return *id;
    }

    /// A copy as an import or the copy service would write it.
    std::int64_t addCopy(RecordId record, const std::string& number,
                         collection::CopyState state = collection::CopyState::InStock, const std::string& place = "") {
        const auto parts = collection::partsOf(state);
        const auto id = library.write([&](storage::Transaction& tx) {
            return tx.number(
                "insert into copy (record_id, barcode, inventory_number, inventory_key, accounted, circulation, "
                "condition, lending, place) values ($1, $2, $3, $4, $5, $6, $7, 'home', $8) returning id",
                {record, "B" + number, number, storage::Blob{text::sortKey(number)}, code(parts.accounted),
                 code(parts.circulation), code(parts.condition), place});
        });
        EXPECT_TRUE(id) << (id ? "" : faultIn(id.error())->detail);
        return *id;
    }

    void lend(std::int64_t copy) {
        EXPECT_TRUE(library.write([&](storage::Transaction& tx) -> Result<std::int64_t> {
            TRY(const auto reader,
                tx.number("insert into reader (card, surname, category, registered_on, registered_until, name_key) "
                          "values ('R1', 'Сапарова', 'adult', '2026-01-05', '2026-12-31', $1) returning id",
                          {storage::Blob{"k"}}));
            return tx.execute(
                "insert into loan (copy_id, reader_id, use_place, lent_at, lent_on, due_on) "
                "values ($1, $2, 'home', 0, '2026-03-02', '2026-03-16')",
                {copy, reader});
        }));
    }

    SearchHits search(const std::string& text, const Facets& facets = {}, int limit = 100, int offset = 0) {
        auto hits = library.read(
            [&](storage::Snapshot& snapshot) { return index->search(snapshot, text, facets, limit, offset); });
        EXPECT_TRUE(hits) << text << ": " << hits.error().detail;
        return hits ? *hits : SearchHits();
    }

    std::vector<std::string> titles(const std::string& text, const Facets& facets = {}) {
        std::vector<std::string> found;
        for (const RecordRow& row : search(text, facets).rows) found.push_back(row.title);
        return found;
    }

    test::MemoryLibrary library;
    std::unique_ptr<SearchIndex> index = std::make_unique<SearchIndex>(library.connection().facts().engine);
    RecordService records{library.journal()};
};

} // namespace kitapdar::catalogue
