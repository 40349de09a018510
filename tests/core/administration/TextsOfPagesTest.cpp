// Texts of pages in works on a library as a whole: their layouts are files, their full text is derived.
#include "core/administration/AttachedFiles.h"
#include "core/administration/Move.h"
#include "core/recognition/TextIndex.h"
#include "core/recognition/TextQueries.h"
#include "tests/support/Desk.h"
#include "tests/support/MemoryLibrary.h"
#include "tests/support/Place.h"
#include "tests/support/ScannedPages.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar {
namespace {

/// An item with a page that has this text. The page.
Result<pages::PageId> addText(storage::Transaction& tx, const std::string& plain) {
    TRY(const auto record, test::addRecord(tx, "Абай жолы"));
    TRY(const auto item, tx.number("insert into digitization_item (record_id, state, category, entered_at, "
                                   "state_since) values ($1, 'ready', 'other', 0, 0) returning id",
                                   {record}));
    TRY(const auto scan, test::addScan(tx, digitization::ItemId(item), test::someFile(1)));
    TRY(const auto page, test::addPage(tx, digitization::ItemId(item), scan));
    const auto layout = test::someFile(2);
    CHECK(
        tx.execute("insert into page_text (page_id, scan_id, version, origin, languages, plain, layout_path, "
                   "layout_bytes, layout_sha256, made_at) values ($1, $2, 1, 'ocr', 'kaz', $3, $4, $5, $6, 0)",
                   {page, scan, plain, layout.path, layout.bytes, layout.sha256}));
    CHECK(recognition::TextIndex(tx.engine()).refresh(tx, page.value));
    return page;
}

TEST(TextsOfPagesTest, LayoutsOfTextsAreKeptFilesAlsoWhileTheirPageIsTakenOut) {
    test::MemoryLibrary library;
    const auto page = library.write([](storage::Transaction& tx) { return addText(tx, "сөз\n"); });
    ASSERT_TRUE(page);
    const auto isKept = [&] {
        const auto files = library.read([](storage::Snapshot& s) { return attachedFiles(s); });
        EXPECT_TRUE(files);
        return files && std::ranges::find(*files, test::someFile(2).path, &AttachedFile::path) != files->end();
    };
    EXPECT_TRUE(isKept());
    ASSERT_TRUE(
        library.write([&](storage::Transaction& tx) { return tx.execute("delete from page where id = $1", {*page}); }));
    EXPECT_TRUE(isKept()) << "an undo brings the page back to its text";
}

TEST(TextsOfPagesTest, AMoveMakesTheFullTextAnew) {
    using storage::Access;
    using storage::Engine;
    const test::Place from{test::testEngine()};
    const test::Place to{test::testEngine() == Engine::Sqlite ? Engine::Postgres : Engine::Sqlite};
    {
        test::Desk desk(from.address(), Access::Create);
        ASSERT_TRUE(desk.store().writeNow([](storage::Transaction& tx) { return addText(tx, "Қазақстан тарихы\n"); }));
    }
    const FixedClock clock{Day(2026, 3, 2)};
    jobs::Progress progress;
    ASSERT_TRUE(moveLibrary(from.address(), to.address(), clock, progress));
    test::Desk target(to.address(), Access::Open);
    const auto hits = target.store().readNow([](storage::Snapshot& s) {
        return recognition::TextQueries().search(s, "kazakstan", recognition::SearchedTexts::Finished, 10, 0);
    });
    ASSERT_TRUE(hits);
    ASSERT_EQ(hits->hits.size(), 1U);
    EXPECT_EQ(hits->hits[0].title, "Абай жолы");
}

} // namespace
} // namespace kitapdar
