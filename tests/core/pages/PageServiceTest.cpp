#include "core/pages/PageQueries.h"
#include "core/pages/PageService.h"
#include "core/storage/Meta.h"
#include "tests/support/MemoryLibrary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace kitapdar::pages {

namespace {

class PageServiceTest : public ::testing::Test {
protected:
    PageServiceTest() {
        EXPECT_TRUE(library.write([&](storage::Transaction& tx) -> Result<std::int64_t> {
            CHECK(
                tx.execute("insert into record (id, kind, format, title, marc, fingerprint, title_key, author_key, "
                           "created_at) values (1, 'book', 'rusmarc', 'Абай жолы', '', $1, $1, $1, 0)",
                           {storage::Blob{}}));
            return tx.execute(
                "insert into digitization_item (id, record_id, state, category, entered_at, state_since) "
                "values (1, 1, 'page_check', 'other', 0, 0)");
        }));
    }

    /// Pages as they would come from a scanner, named 1 to n.
    void fill(int pages) {
        EXPECT_TRUE(library.write([&](storage::Transaction& tx) -> Result<void> {
            for (int i = 1; i <= pages; ++i) {
                std::string hash = std::to_string(i);
                hash.insert(0, 64 - hash.size(), '0');
                CHECK(
                    tx.execute("insert into scan (id, item_id, path, bytes, sha256, name, width, height, dpi, bits, "
                               "ink, contrast, sharpness, brightness, fingerprint, added_at) values ($1, 1, 'x', 1, "
                               "$2, $3, 2480, 3508, 300, 8, 1600, 110, 700, 230, $4, 0)",
                               {i, hash, std::to_string(i),
                                static_cast<std::int64_t>(0x9E3779B97F4A7C15ULL * static_cast<std::uint64_t>(i))}));
                CHECK(tx.execute("insert into page (item_id, order_key, scan_id) values (1, $1, $1)", {i}));
            }
            return {};
        }));
    }

    template <class... Wanted, class Answer, class... Given>
    Answer use(Answer (PageService::*f)(storage::Transaction&, const staff::Permitted<Permission::DigitizationEdit>&,
                                        Wanted...) const,
               const Given&... given) {
        return library.write([&](storage::Transaction& tx) { return (service.*f)(tx, library.by(tx), given...); });
    }
    std::vector<PageRow> rows() {
        return *library.read([&](storage::Snapshot& s) { return queries.rows(s, item); });
    }
    PageId at(std::int64_t number) {
        return **library.read([&](storage::Snapshot& s) { return queries.pageAt(s, item, number); });
    }
    PageCounts counts() {
        return *library.read([&](storage::Snapshot& s) { return queries.counts(s, item); });
    }
    std::optional<std::int64_t> nextFlagged(std::int64_t after) {
        return *library.read([&](storage::Snapshot& s) { return queries.nextFlagged(s, item, after); });
    }
    std::vector<ChapterRow> chapters() {
        return *library.read([&](storage::Snapshot& s) { return queries.chapters(s, item); });
    }
    std::string labels() {
        std::string all;
        for (const PageRow& row : rows()) all += (all.empty() ? "" : " ") + row.page.label;
        return all;
    }
    /// The names of the scans in the order of the pages.
    std::string order() {
        std::string all;
        for (const PageRow& row : rows()) all += (all.empty() ? "" : " ") + (row.scan ? row.scan->name : "-");
        return all;
    }
    std::int64_t newest() {
        return *library.read([&](storage::Snapshot& s) { return library.journal().newest(s); });
    }
    std::size_t rowsOfLastEntry() {
        return library.read([&](storage::Snapshot& s) { return library.journal().latest(s, 1); })->front().rows.size();
    }

    template <class Reason, class Answer>
    static bool isRefused(const Answer& answer) {
        return !answer && std::holds_alternative<Reason>(answer.error());
    }

    test::MemoryLibrary library;
    PageService service{library.journal()};
    PageQueries queries;
    digitization::ItemId item{1};
};

} // namespace

TEST_F(PageServiceTest, PagesMoveBeforeAnotherAndBack) {
    fill(5);
    const std::string before = library.dump();
    ASSERT_TRUE(use(&PageService::move, std::vector{at(5)}, std::optional(at(2))));
    EXPECT_EQ(order(), "1 5 2 3 4");
    ASSERT_TRUE(use(&PageService::move, std::vector{at(1), at(3)}, std::optional<PageId>()));
    EXPECT_EQ(order(), "5 3 4 1 2");
    ASSERT_TRUE(use(&PageService::move, std::vector{at(1), at(2)}, std::optional(at(2))));
    EXPECT_EQ(order(), "5 3 4 1 2") << "before one of themselves";
    while (library.undo()) {
    }
    EXPECT_EQ(library.dump(), before);
}

TEST_F(PageServiceTest, LabelsGoOnFromAPageOrThroughASelection) {
    fill(6);
    ASSERT_TRUE(use(&PageService::label, Labelling{at(1), "i", {at(1), at(2)}}));
    ASSERT_TRUE(use(&PageService::label, Labelling{at(3), "1"}));
    EXPECT_EQ(labels(), "i ii 1 2 3 4");
    EXPECT_TRUE(isRefused<LabelNotCounted>(use(&PageService::label, Labelling{at(1), "Chapter"})));
    ASSERT_TRUE(use(&PageService::label, Labelling{at(6), "Chapter", {at(6)}}));
    ASSERT_TRUE(use(&PageService::setKind, std::vector{at(4)}, PageKind::Target));
    ASSERT_TRUE(use(&PageService::label, Labelling{at(3), "[7]"}));
    EXPECT_EQ(labels(), "i ii [7] 2 [8] [9]") << "a target takes no number";
    EXPECT_EQ(rows()[2].page.labelKind, LabelKind::Inferred);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(labels(), "i ii 1 2 3 Chapter");
}

TEST_F(PageServiceTest, ASpreadIsSplitAndAnUndoJoinsIt) {
    fill(2);
    ASSERT_TRUE(use(&PageService::label, Labelling{at(1), "12-13", {at(1)}}));
    ASSERT_TRUE(use(&PageService::rotate, std::vector{at(2)}, 1));
    const std::string before = library.dump();
    ASSERT_TRUE(use(&PageService::split, at(1), 4000, SplitOrder::LeftFirst));
    EXPECT_EQ(labels(), "12 13 ");
    EXPECT_EQ(rows()[0].page.area, (Area{0, 0, 4000, 10'000}));
    EXPECT_EQ(rows()[1].page.area, (Area{4000, 0, 10'000, 10'000}));
    EXPECT_TRUE(isRefused<SplitOutsidePage>(use(&PageService::split, at(1), 0, SplitOrder::LeftFirst)));
    // Turned clockwise, the left of what is shown is the lower end of the scan.
    ASSERT_TRUE(use(&PageService::split, at(3), 3000, SplitOrder::LeftFirst));
    EXPECT_EQ(rows()[2].page.area, (Area{0, 7000, 10'000, 10'000}));
    EXPECT_EQ(rows()[3].page.area, (Area{0, 0, 10'000, 7000}));
    ASSERT_TRUE(library.undo());
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
}

TEST_F(PageServiceTest, AVerdictIsOneWriteAndIsCounted) {
    fill(3);
    ASSERT_TRUE(use(&PageService::judge, at(1), Verdict::Good, std::optional<PageDefect>()));
    EXPECT_EQ(rowsOfLastEntry(), 1U);
    ASSERT_TRUE(use(&PageService::judge, at(2), Verdict::Defect, std::optional(PageDefect::Blurred)));
    EXPECT_EQ(counts().open, 1);
    EXPECT_EQ(counts().good, 1);
    EXPECT_EQ(counts().defect, 1);
    const std::int64_t entries = newest();
    ASSERT_TRUE(use(&PageService::judge, at(1), Verdict::Good, std::optional<PageDefect>()));
    EXPECT_EQ(newest(), entries) << "the same once more";
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(counts().open, 2);
}

TEST_F(PageServiceTest, AMissingNumberIsFlaggedUntilItIsKnownToBeMissing) {
    fill(4);
    ASSERT_TRUE(use(&PageService::label, Labelling{at(1), "1"}));
    ASSERT_TRUE(use(&PageService::remove, std::vector{at(2)}));
    EXPECT_EQ(order(), "1 3 4");
    EXPECT_EQ(nextFlagged(0), 2);
    EXPECT_EQ(nextFlagged(2), std::nullopt);
    EXPECT_EQ(counts().flagged, 1);
    EXPECT_TRUE(isRefused<MissingReasonNeeded>(use(&PageService::insertAbsent, NewAbsentPage{item, at(2), ""})));
    ASSERT_TRUE(use(&PageService::insertAbsent, NewAbsentPage{item, at(2), "torn out", "2"}));
    EXPECT_EQ(order(), "1 - 3 4");
    EXPECT_EQ(counts().flagged, 0);
    EXPECT_TRUE(isRefused<PageNotScanned>(use(&PageService::rotate, std::vector{at(2)}, 1)));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(counts().flagged, 1);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(order(), "1 2 3 4") << "only the page had gone, its scan stayed";
}

TEST_F(PageServiceTest, TheProfileOfTheLibraryDecidesWhatIsALowResolution) {
    fill(2);
    ASSERT_TRUE(
        library.write([](storage::Transaction& tx) { return storage::setMeta(tx, "scan_profile_dpi", "400"); }));
    ASSERT_TRUE(use(&PageService::setKind, std::vector{at(1)}, PageKind::Title));
    EXPECT_EQ(counts().flagged, 2);
}

TEST_F(PageServiceTest, AChapterGoesToTheNextPageWhenItsOwnIsTakenOut) {
    fill(3);
    ASSERT_TRUE(use(&PageService::addChapter, at(1), 1, "Бірінші тарау"));
    ASSERT_TRUE(use(&PageService::addChapter, at(3), 2, "Екінші тарау"));
    EXPECT_TRUE(isRefused<ChapterUntitled>(use(&PageService::addChapter, at(1), 1, "")));
    Chapter first = chapters()[0].chapter;
    first.title = "Кіріспе";
    ASSERT_TRUE(use(&PageService::editChapter, first));
    EXPECT_TRUE(use(&PageService::editChapter, first).error().index() == 0) << "another has changed it";
    ASSERT_TRUE(use(&PageService::remove, std::vector{at(1), at(3)}));
    ASSERT_EQ(chapters().size(), 1U);
    EXPECT_EQ(chapters()[0].page, 1);
    EXPECT_EQ(chapters()[0].chapter.title, "Кіріспе");
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(chapters().size(), 2U);
    ASSERT_TRUE(use(&PageService::removeChapter, chapters()[1].chapter.id));
    EXPECT_EQ(chapters().size(), 1U);
    EXPECT_TRUE(isRefused<UnknownChapter>(use(&PageService::removeChapter, ChapterId(4711))));
}

TEST_F(PageServiceTest, WhatWasDeliveredStaysAsItIs) {
    fill(2);
    ASSERT_TRUE(library.write([](storage::Transaction& tx) {
        return tx.execute("update digitization_item set state = 'sent' where id = 1");
    }));
    EXPECT_TRUE(
        isRefused<digitization::ItemDelivered>(use(&PageService::move, std::vector{at(1)}, std::optional<PageId>())));
    EXPECT_TRUE(isRefused<digitization::ItemDelivered>(
        use(&PageService::judge, at(1), Verdict::Good, std::optional<PageDefect>())));
    EXPECT_TRUE(isRefused<digitization::ItemDelivered>(
        use(&PageService::insertAbsent, NewAbsentPage{item, std::nullopt, "lost"})));
    EXPECT_TRUE(isRefused<UnknownPage>(use(&PageService::remove, std::vector{PageId(4711)})));
}

TEST_F(PageServiceTest, ATextStaysWhenItsPageIsTakenOut) {
    fill(2);
    const PageId first = at(1);
    ASSERT_TRUE(library.write([](storage::Transaction& tx) {
        return tx.execute(
            "insert into page_text (page_id, scan_id, version, origin, languages, plain, made_at) "
            "values ((select min(id) from page), 1, 1, 'ocr', 'kaz', 'сөз', 0)");
    }));
    ASSERT_TRUE(use(&PageService::remove, std::vector{first}));
    EXPECT_EQ(order(), "2");
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(at(1), first) << "the page to which the text belongs";
    EXPECT_EQ(library.read([](storage::Snapshot& s) { return s.number("select count(*) from page_text"); }), 1);
}

TEST_F(PageServiceTest, AMoveAmongTwoThousandPagesWritesOneRow) {
    fill(2000);
    ASSERT_TRUE(use(&PageService::move, std::vector{at(2000)}, std::optional(at(3))));
    EXPECT_GT(rowsOfLastEntry(), 1U) << "there was no room between the pages";
    ASSERT_TRUE(use(&PageService::move, std::vector{at(2000)}, std::optional(at(3))));
    EXPECT_EQ(rowsOfLastEntry(), 1U);
    EXPECT_EQ(rows().size(), 2000U);
}

TEST_F(PageServiceTest, RandomChangesKeepTheOrderOfAModelAndCanAllBeTakenBack) {
    fill(8);
    const std::string before = library.dump();
    std::mt19937 random(7);
    std::vector<std::int64_t> model;
    for (const PageRow& row : rows()) model.push_back(row.page.id.value);
    int done = 0;
    for (int round = 0; round < 120; ++round) {
        const auto place = [&] { return static_cast<std::ptrdiff_t>(random() % model.size()); };
        const auto from = model.empty() ? 0 : place();
        switch (model.empty() ? 2U : random() % 5U) {
        case 0: { // move
            const auto id = model[static_cast<std::size_t>(from)];
            const auto to = place();
            const auto target = model[static_cast<std::size_t>(to)];
            ASSERT_TRUE(use(&PageService::move, std::vector{PageId(id)}, std::optional(PageId(target))));
            if (id != target) {
                model.erase(model.begin() + from);
                model.insert(std::ranges::find(model, target), id);
            }
            break;
        }
        case 1: { // take out
            ASSERT_TRUE(use(&PageService::remove, std::vector{PageId(model[static_cast<std::size_t>(from)])}));
            model.erase(model.begin() + from);
            break;
        }
        case 2: { // not there
            const auto target =
                model.empty() ? std::nullopt : std::optional(PageId(model[static_cast<std::size_t>(from)]));
            const auto added = use(&PageService::insertAbsent, NewAbsentPage{item, target, "lost", "5"});
            ASSERT_TRUE(added);
            model.insert(model.begin() + from, added->id.value);
            break;
        }
        case 3: { // split
            const auto added =
                use(&PageService::split, PageId(model[static_cast<std::size_t>(from)]), 5000, SplitOrder::LeftFirst);
            if (!added) continue;
            model.insert(model.begin() + from + 1, added->id.value);
            break;
        }
        default: // labels from here on
            ASSERT_TRUE(use(&PageService::label, Labelling{PageId(model[static_cast<std::size_t>(from)]),
                                                           std::to_string(random() % 50 + 1)}));
        }
        ++done;
        std::vector<std::int64_t> found;
        for (const PageRow& row : rows()) found.push_back(row.page.id.value);
        ASSERT_EQ(found, model) << round;
    }
    EXPECT_GT(done, 60);
    while (library.undo()) {
    }
    EXPECT_EQ(library.dump(), before);
}

} // namespace kitapdar::pages
