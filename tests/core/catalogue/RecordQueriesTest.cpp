#include "core/catalogue/NameService.h"
#include "core/catalogue/RecordQueries.h"
#include "tests/core/catalogue/Records.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace kitapdar::catalogue {

namespace {

using ::testing::ElementsAre;

struct Listed {
    RecordId id{0};
    std::string title;
    std::string author;
    int year = 0;
    std::string language;
    bool available = false;
};

class RecordQueriesTest : public CatalogueTest {
protected:
    /// Enough for several anchors, with equal titles, authors and years, and years that are not known.
    void addMany() {
        for (int i = 0; i < 1700; ++i) {
            Book book;
            book.title = "Кітап " + std::to_string(i * 7919 % 400);
            book.author = i % 3 == 0 ? "" : "Автор " + std::to_string(i * 31 % 50);
            book.year = i % 11 == 0 ? 0 : 1900 + i * 17 % 120;
            book.language = i % 2 == 0 ? "kaz" : "rus";
            const RecordId id = add(book);
            const bool available = i % 5 == 0;
            if (available || i % 5 == 1)
                addCopy(id, std::to_string(i),
                        available ? collection::CopyState::InStock : collection::CopyState::Lost);
        }
        keys = *library.read([](storage::Snapshot& snapshot) {
            return snapshot.all("select id, title_key, author_key, year_key, language from record", {},
                                [](const storage::Row& row) {
                                    return Listed{row.id<RecordId>(0),
                                                  std::string(row.bytes(1)),
                                                  std::string(row.bytes(2)),
                                                  static_cast<int>(row.integer(3)),
                                                  row.string(4),
                                                  (row.integer(0) - 1) % 5 == 0};
                                });
        });
    }

    /// One big sort in memory: what pages must add up to.
    std::vector<RecordId> expected(const RecordSort& sort, const Facets& facets) const {
        std::vector<Listed> chosen;
        for (const Listed& each : keys) {
            if (!facets.languages.empty() &&
                std::ranges::find(facets.languages, each.language) == facets.languages.end())
                continue;
            if ((facets.yearFrom || facets.yearTo) && each.year == 0) continue;
            if (each.year < facets.yearFrom.value_or(0) || each.year > facets.yearTo.value_or(9999)) continue;
            if (facets.onlyAvailable && !each.available) continue;
            chosen.push_back(each);
        }
        std::ranges::sort(chosen, [&](const Listed& a, const Listed& b) {
            bool backwards = false;
            for (const RecordSortKey& key : sort) {
                backwards = key.order == RecordOrder::Newest ? !key.descending : key.descending;
                if (key.order == RecordOrder::Newest) break;
                const Listed& x = backwards ? b : a;
                const Listed& y = backwards ? a : b;
                if (key.order == RecordOrder::Title && x.title != y.title) return x.title < y.title;
                if (key.order == RecordOrder::Author && x.author != y.author) return x.author < y.author;
                if (key.order == RecordOrder::Year && x.year != y.year) return x.year < y.year;
            }
            return backwards ? b.id < a.id : a.id < b.id;
        });
        std::vector<RecordId> ids;
        for (const Listed& each : chosen) ids.push_back(each.id);
        return ids;
    }

    std::vector<Listed> keys;
    RecordQueries queries;
};

} // namespace

TEST_F(RecordQueriesTest, PagesAddUpToOneBigOrderedList) {
    addMany();
    EXPECT_TRUE(rc::check([&] {
        std::vector<RecordOrder> orders{RecordOrder::Title, RecordOrder::Author, RecordOrder::Year,
                                        RecordOrder::Newest};
        RecordSort sort;
        for (int keys = *rc::gen::inRange(1, 4); keys > 0; --keys) {
            const auto order = *rc::gen::elementOf(orders);
            std::erase(orders, order);
            sort.push_back({order, *rc::gen::arbitrary<bool>()});
        }
        Facets facets;
        if (*rc::gen::arbitrary<bool>()) facets.languages = {"kaz", "eng"};
        if (*rc::gen::arbitrary<bool>()) facets.yearFrom = *rc::gen::inRange(1890, 2030);
        if (*rc::gen::arbitrary<bool>()) facets.yearTo = *rc::gen::inRange(1890, 2030);
        facets.onlyAvailable = *rc::gen::weightedElement<bool>({{1, true}, {4, false}});
        const auto all = expected(sort, facets);
        const auto anchors = library.read([&](storage::Snapshot& s) { return queries.anchors(s, sort, facets); });
        RC_ASSERT(anchors.has_value());
        RC_ASSERT(anchors->count == static_cast<std::int64_t>(all.size()));
        RC_ASSERT(anchors->keys.size() == all.size() / anchorDistance);

        const auto anchor = *rc::gen::inRange<std::size_t>(0, anchors->keys.size() + 1);
        PageRequest request;
        if (anchor > 0) request.after = anchors->keys[anchor - 1];
        request.skip = *rc::gen::inRange(0, anchorDistance);
        request.limit = *rc::gen::inRange(1, 120);
        const auto page = library.read([&](storage::Snapshot& s) { return queries.page(s, sort, facets, request); });
        RC_ASSERT(page.has_value());
        std::vector<RecordId> wanted;
        const std::size_t begin = anchor * anchorDistance + static_cast<std::size_t>(request.skip);
        for (std::size_t i = begin; i < all.size() && wanted.size() < static_cast<std::size_t>(request.limit); ++i) {
            wanted.push_back(all[i]);
        }
        std::vector<RecordId> found;
        for (const RecordRow& row : *page) found.push_back(row.id);
        RC_ASSERT(found == wanted);
        const auto ids = library.read([&](storage::Snapshot& s) { return queries.ids(s, sort, facets); });
        RC_ASSERT(ids.has_value());
        RC_ASSERT(*ids == all);
    }));
}

TEST_F(RecordQueriesTest, AKeyOfAnotherOrderIsAFault) {
    add({"Абай жолы"});
    const auto page = library.read([&](storage::Snapshot& s) {
        return queries.page(s, {{RecordOrder::Year, false}}, {}, {"123", 0, 10});
    });
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().kind, Fault::Kind::Internal);
}

TEST_F(RecordQueriesTest, EverythingOfOneRecordIsThere) {
    const auto id = add({"Абай жолы", "Әуезов, М. О.", 1948, "kaz", "Қазақ әдебиеті", "9785020032064", "Жазушы"});
    const auto record = library.read([&](storage::Snapshot& s) { return queries.byId(s, id); });
    ASSERT_TRUE(record && *record);
    EXPECT_EQ((*record)->title, "Абай жолы");
    EXPECT_THAT((*record)->authors, ElementsAre("Әуезов, М. О."));
    EXPECT_THAT((*record)->subjects, ElementsAre("Қазақ әдебиеті"));
    EXPECT_THAT((*record)->isbns, ElementsAre("9785020032064"));
    EXPECT_EQ((*record)->year, 1948);
    EXPECT_EQ((*record)->version, 1);
    EXPECT_EQ(loadMarc((*record)->marc)->value("245", 'a'), "Абай жолы");
    const auto none = library.read([&](storage::Snapshot& s) { return queries.byId(s, RecordId(99)); });
    ASSERT_TRUE(none);
    EXPECT_FALSE(*none);
}

TEST_F(RecordQueriesTest, RowsKeepTheOrderAskedForAndLeaveUnknownOnesOut) {
    const auto a = add({"Бір"});
    const auto b = add({"Екі"});
    addCopy(a, "1");
    addCopy(a, "2", collection::CopyState::WrittenOff);
    const auto rows = library.read([&](storage::Snapshot& s) { return queries.rows(s, {b, RecordId(99), a}); });
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ((*rows)[0].id, b);
    EXPECT_EQ((*rows)[1].copies, 1) << "a copy that was written off is no longer ours";
}

TEST_F(RecordQueriesTest, EditsAreRefusedWhenSomebodyWasFaster) {
    const auto id = add({"Бір", "", 0, "kaz", "", "9785020032064"});
    const std::string before = library.dump();
    const auto edit = [&](RecordId record, std::int64_t version) {
        return library.write([&](storage::Transaction& tx) {
            return records.edit(tx, library.by(tx), record, marcOf({"Екі", "", 0, "kaz", "", "9786010000001"}),
                                version);
        });
    };
    ASSERT_TRUE(edit(id, 1));
    EXPECT_THAT(library.read([&](storage::Snapshot& s) { return queries.byId(s, id); })->value().isbns,
                ElementsAre("9786010000001"));
    const auto late = edit(id, 1);
    ASSERT_FALSE(late);
    EXPECT_EQ(std::get<Fault>(late.error()).kind, Fault::Kind::Conflict);
    const auto unknown = edit(RecordId(99), 1);
    ASSERT_FALSE(unknown);
    EXPECT_TRUE(std::holds_alternative<UnknownRecord>(unknown.error()));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
}

TEST_F(RecordQueriesTest, NamesAreKeptOnceAndCanBeTakenBack) {
    const NameService names(library.journal());
    const auto add = [&](std::int64_t group, const std::string& form) {
        return library.write([&](storage::Transaction& tx) { return names.add(tx, library.by(tx), group, form); });
    };
    const auto group = add(0, " Кзыл-Орда ");
    ASSERT_TRUE(group);
    ASSERT_TRUE(add(*group, "Қызылорда"));
    const auto taken = add(0, "Кзыл-Орда");
    ASSERT_FALSE(taken);
    EXPECT_EQ(std::get<FormTaken>(taken.error()).group, *group);
    const auto empty = add(0, " — ");
    ASSERT_FALSE(empty);
    EXPECT_TRUE(std::holds_alternative<FormEmpty>(empty.error()));
    const auto forms = library.read([&](storage::Snapshot& s) { return names.forms(s); });
    ASSERT_EQ(forms->size(), 2U);
    EXPECT_EQ(forms->front().skeleton, "kzil orda");
    const std::string before = library.dump();
    ASSERT_TRUE(
        library.write([&](storage::Transaction& tx) { return names.remove(tx, library.by(tx), forms->front().id); }));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
}

} // namespace kitapdar::catalogue
