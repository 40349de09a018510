// Scans brought into a library through the real child process.
#include "core/administration/Fixity.h"
#include "core/digitization/ItemService.h"
#include "core/journal/Journal.h"
#include "core/library/Library.h"
#include "core/pages/IngestService.h"
#include "core/pages/PageQueries.h"
#include "core/pages/PageService.h"
#include "core/staff/UndoService.h"
#include "tests/support/Desk.h"
#include "tests/support/HostileFiles.h"
#include "tests/support/Place.h"

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

#include <fstream>

namespace kitapdar::pages {
namespace {

namespace fs = std::filesystem;

class IngestTest : public testing::Test {
protected:
    IngestTest() {
        test::Desk(place.address(), storage::Access::Create).fill(1, 1);
        library = std::move(*Library::open(place.address(), storage::Access::Open, clock));
        library->setSession({"Айгүл", "1", {}});
        item = library->writeNow(&digitization::ItemService::add, digitization::NewItem{catalogue::RecordId(1)})->id;
    }

    fs::path picture(const std::string& name, int seed) {
        const fs::path file = place.folder() / "scans" / name;
        fs::create_directories(file.parent_path());
        QImage page(400, 600, QImage::Format_Grayscale8);
        page.fill(240);
        page.setDotsPerMeterX(11811);
        page.setDotsPerMeterY(11811);
        QPainter painter(&page);
        for (int i = 0; i < 60; ++i) painter.fillRect(40 + (seed * 37 + i * 53) % 300, 40 + i * 8, 20, 5, Qt::black);
        painter.end();
        EXPECT_TRUE(page.save(QString::fromStdString(file.string())));
        return file;
    }
    fs::path scans() const { return place.folder() / "scans"; }
    Result<Ingested, IngestRefusal> ingest(std::vector<fs::path> from, std::optional<PageId> before = std::nullopt) {
        return service().ingest({item, std::move(from), before}, library->filesFolder(), by(), progress);
    }
    IngestService service() { return {library->store(), library->journal()}; }
    staff::Permitted<Permission::DigitizationEdit> by() {
        return *library->permission<Permission::DigitizationEdit>().result();
    }
    std::vector<PageRow> rows() { return *library->readNow(&PageQueries::rows, item); }
    std::string names() {
        std::string all;
        for (const PageRow& row : rows()) all += (all.empty() ? "" : " ") + row.scan->name;
        return all;
    }
    bool undo() { return library->writeNow(&staff::UndoService::undoLast).has_value(); }

    test::Place place;
    SystemClock clock;
    std::unique_ptr<Library> library;
    digitization::ItemId item{0};
    jobs::Progress progress;
};

} // namespace

TEST_F(IngestTest, AFolderComesInTheOrderOfItsNumbersAndWhatIsNoPictureIsNamed) {
    picture("page 10.png", 10);
    picture("page 2.png", 2);
    picture("page 1.png", 1);
    std::ofstream(scans() / "notes.txt") << "no picture";
    const auto taken = ingest({scans()});
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->pages, 3);
    ASSERT_EQ(taken->failed.size(), 1U);
    EXPECT_EQ(taken->failed.front().name, "notes.txt");
    EXPECT_TRUE(std::holds_alternative<digitization::FileUnreadable>(taken->failed.front().why));
    EXPECT_EQ(names(), "page 1.png page 2.png page 10.png");
    for (const PageRow& row : rows()) {
        EXPECT_EQ(row.scan->dpi, 300);
        EXPECT_TRUE(fs::exists(library->filesFolder() / row.scan->path));
    }
}

TEST_F(IngestTest, AHostileFileCostsItselfAndTheOthersComeIn) {
    picture("a first.png", 1);
    picture("z last.png", 2);
    const auto hostile = test::HostileFiles(scans()).all();
    const auto taken = ingest({scans()});
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->pages, 2);
    EXPECT_EQ(names(), "a first.png z last.png");
    ASSERT_EQ(taken->failed.size(), hostile.size());
    for (const FailedFile& failed : taken->failed) {
        EXPECT_EQ(faultIn(failed.why), nullptr) << failed.name;
        if (failed.name == "locked.pdf") {
            EXPECT_TRUE(std::holds_alternative<digitization::FileHasPassword>(failed.why));
        }
        if (failed.name == "bomb.pdf") {
            EXPECT_TRUE(std::holds_alternative<digitization::FileMalformed>(failed.why));
        }
    }
    for (const fs::path& file : hostile) EXPECT_FALSE(ingest({file})->failed.empty()) << file;
}

TEST_F(IngestTest, WhatIsThereIsNotAddedAgain) {
    picture("1.png", 1);
    ASSERT_TRUE(ingest({scans()}));
    picture("2.png", 2);
    fs::copy_file(scans() / "1.png", scans() / "1 copy.png");
    const auto again = ingest({scans()});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->pages, 1);
    EXPECT_EQ(again->present.size(), 2U);
    EXPECT_EQ(names(), "1.png 2.png");
}

TEST_F(IngestTest, AnUndoLeavesTheScansAndTheSameFilesBringThePagesBack) {
    picture("1.png", 1);
    picture("2.png", 2);
    ASSERT_TRUE(ingest({scans()}));
    ASSERT_TRUE(undo());
    EXPECT_TRUE(rows().empty());
    EXPECT_EQ(*library->store().readNow(
                  [](storage::Snapshot& snapshot) { return snapshot.number("select count(*) from scan"); }),
              2);
    EXPECT_EQ(ingest({scans()})->pages, 2);
    EXPECT_EQ(*library->store().readNow(
                  [](storage::Snapshot& snapshot) { return snapshot.number("select count(*) from scan"); }),
              2);
}

TEST_F(IngestTest, PagesAreInsertedBeforeAnotherAndAScanIsReplaced) {
    ASSERT_TRUE(ingest({picture("1.png", 1), picture("4.png", 4)}));
    ASSERT_TRUE(ingest({picture("2.png", 2), picture("3.png", 3)}, rows()[1].page.id));
    EXPECT_EQ(names(), "1.png 2.png 3.png 4.png");
    const PageId second = rows()[1].page.id;
    ASSERT_TRUE(library->writeNow(&PageService::judge, second, Verdict::Defect, PageDefect::Blurred));
    const auto former = rows()[1].scan->id;
    ASSERT_TRUE(service().replace(second, picture("2 better.png", 22), library->filesFolder(), {}, by(), progress));
    EXPECT_EQ(rows()[1].scan->name, "2 better.png");
    EXPECT_EQ(rows()[1].scan->replacesId, former);
    EXPECT_EQ(rows()[1].page.verdict, Verdict::Open);
    EXPECT_EQ(ingest({scans() / "2.png"})->pages, 0) << "it was a scan of this page";
    const auto same = service().replace(second, scans() / "3.png", library->filesFolder(), {}, by(), progress);
    ASSERT_FALSE(same);
    EXPECT_TRUE(std::holds_alternative<ScannedAlready>(same.error()));
}

TEST_F(IngestTest, ACancelledWorkAddsNothingHalf) {
    picture("1.png", 1);
    progress.cancel();
    const auto stopped = ingest({scans()});
    ASSERT_FALSE(stopped);
    EXPECT_EQ(std::get<Fault>(stopped.error()).kind, Fault::Kind::Cancelled);
    EXPECT_TRUE(rows().empty());
}

TEST_F(IngestTest, EveryScanIsVerifiedAndADamagedOneIsNamed) {
    jobs::Progress quiet;
    const auto nothing = verifyFiles(library->store(), library->filesFolder(), std::nullopt, quiet);
    ASSERT_TRUE(nothing);
    EXPECT_FALSE(nothing->isProved()) << "an empty list proves nothing";
    ASSERT_TRUE(ingest({picture("1.png", 1), picture("2.png", 2)}));
    EXPECT_TRUE(verifyFiles(library->store(), library->filesFolder(), item, quiet)->isProved());
    const fs::path damaged = library->filesFolder() / rows()[0].scan->path;
    std::fstream(damaged, std::ios::in | std::ios::out | std::ios::binary).seekp(50).put('!');
    fs::remove(library->filesFolder() / rows()[1].scan->path);
    const auto bad = verifyFiles(library->store(), library->filesFolder(), std::nullopt, quiet);
    ASSERT_TRUE(bad);
    EXPECT_EQ(bad->of, 2);
    EXPECT_EQ(bad->verified, 0);
    EXPECT_EQ(bad->bad.size(), 2U);
}

} // namespace kitapdar::pages
