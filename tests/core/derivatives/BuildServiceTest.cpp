#include "core/derivatives/BuildService.h"
#include "core/derivatives/DerivativeQueries.h"
#include "core/digitization/ItemService.h"
#include "core/journal/Journal.h"
#include "core/library/Library.h"
#include "core/pages/PageService.h"
#include "core/recognition/PageTexts.h"
#include "core/storage/Store.h"
#include "tests/support/Place.h"
#include "tests/support/ScannedPages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace kitapdar::derivatives {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

/// A white point for each page, and a JPEG that is none; `broken`: the page that cannot be read.
class FakePictures : public PagePictures {
public:
    explicit FakePictures(int& broken) : m_broken(broken) {}
    Result<rendering::CarriedPage, FileRefusal> carry(const BookPage& page) override {
        if (page.number == m_broken) return fail(PageUnreadable{page.number});
        rendering::CarriedPicture picture;
        picture.width = 1;
        picture.height = 1;
        picture.bytes = "\xff";
        picture.length = 1;
        return rendering::CarriedPage{false, {picture}};
    }
    Result<std::string, FileRefusal> jpeg(const BookPage&, int) override { return std::string("\xff\xd8\xff\xd9"); }

private:
    int& m_broken;
};

class BuildServiceTest : public testing::Test {
protected:
    BuildServiceTest() {
        library = std::move(*Library::open(place.address(), storage::Access::Create, clock));
        library->setSession({"Айгүл", "1", {}});
        const auto record =
            library->store().writeNow([&](storage::Transaction& tx) { return test::addRecord(tx, "Абай жолы"); });
        item = library->writeNow(&digitization::ItemService::add, digitization::NewItem{*record})->id;
        const auto added = library->store().writeNow([&](storage::Transaction& tx) -> Result<void> {
            for (int i = 0; i < 3; ++i) {
                TRY(const auto scan, test::addScan(tx, item, test::someFile(i)));
                TRY(const auto page, test::addPage(tx, item, scan));
                pages.push_back(page);
            }
            return {};
        });
        EXPECT_TRUE(added);
        for (std::size_t i = 0; i < pages.size(); ++i) write(i, "Мәтін " + std::to_string(i) + ".");
    }

    staff::Permitted<Permission::DigitizationEdit> by() {
        return *library->permission<Permission::DigitizationEdit>().result();
    }
    void write(std::size_t page, const std::string& text) {
        const recognition::PageTexts texts(library->store(), library->journal(), library->filesFolder());
        EXPECT_TRUE(texts.write(pages[page], std::nullopt, text, recognition::Proofread::Whole, by()));
    }
    Result<std::vector<BuiltFile>, BuildRefusal> build(const std::vector<DerivativeKind>& kinds) {
        BuildTools tools;
        tools.pictures = [this](const fs::path&, std::function<bool()>) -> std::unique_ptr<PagePictures> {
            return std::make_unique<FakePictures>(broken);
        };
        tools.checksPdf = false; // by a program that core tests have not beside them
        return BuildService(library->store(), library->journal(), library->filesFolder(), tools)
            .build(item, kinds, by(), progress);
    }
    std::vector<DerivativeKind> stale() { return *library->readNow(&DerivativeQueries::staleKinds, item); }
    bool hasPdf() { return *library->readNow(&DerivativeQueries::hasPresentPdf, item); }
    std::int64_t rows(const std::string& condition) {
        return *library->store().readNow([&](storage::Snapshot& snapshot) {
            return snapshot.number("select count(*) from derivative where " + condition, {});
        });
    }
    std::int64_t entries() {
        return *library->store().readNow([&](storage::Snapshot& snapshot) {
            return snapshot.number("select count(*) from operation where kind = 'derivatives.build'", {});
        });
    }
    std::vector<std::string> incoming() {
        std::vector<std::string> names;
        for (const auto& each : fs::directory_iterator(library->filesFolder() / "incoming"))
            names.push_back(each.path().filename().string());
        return names;
    }

    test::Place place;
    SystemClock clock;
    std::unique_ptr<Library> library;
    digitization::ItemId item{0};
    std::vector<pages::PageId> pages;
    jobs::Progress progress;
    int broken = 0;
};

const std::vector<DerivativeKind> pdfAndText = {DerivativeKind::Pdf, DerivativeKind::Text};

} // namespace

TEST_F(BuildServiceTest, FilesAreMadeOnceAndMadeAnewOnlyWhenTheyAreStale) {
    EXPECT_FALSE(hasPdf());
    const auto first = build(pdfAndText);
    ASSERT_TRUE(first);
    ASSERT_EQ(first->size(), 2U);
    for (const BuiltFile& each : *first) {
        ASSERT_TRUE(each.file);
        EXPECT_TRUE(each.isNew);
        const fs::path file = library->filesFolder() / each.file->path;
        EXPECT_EQ(digitization::sha256OfBytes(test::contentOf(file)), each.file->sha256);
        EXPECT_EQ(each.file->pages, 3);
    }
    EXPECT_EQ(test::contentOf(library->filesFolder() / first->at(1).file->path), "Мәтін 0.\n\nМәтін 1.\n\nМәтін 2.\n");
    EXPECT_TRUE(hasPdf());
    EXPECT_THAT(stale(), IsEmpty());
    EXPECT_EQ(entries(), 1);
    EXPECT_THAT(incoming(), IsEmpty());

    const auto again = build(pdfAndText);
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->at(0).isNew);
    EXPECT_EQ(again->at(0).file->sha256, first->at(0).file->sha256);
    EXPECT_EQ(entries(), 1);

    write(1, "Түзетілген.");
    EXPECT_THAT(stale(), ElementsAre(DerivativeKind::Pdf, DerivativeKind::Text));
    EXPECT_FALSE(hasPdf());
    const auto text = build({DerivativeKind::Text});
    ASSERT_TRUE(text);
    ASSERT_EQ(text->size(), 1U);
    EXPECT_TRUE(text->front().isNew);
    EXPECT_THAT(stale(), ElementsAre(DerivativeKind::Pdf));
    EXPECT_EQ(rows("kind = 'text' and superseded = 1"), 1);
    EXPECT_EQ(rows("kind = 'text' and superseded = 0"), 1);
    EXPECT_EQ(rows("kind = 'pdf'"), 1);
    EXPECT_EQ(entries(), 2);
}

TEST_F(BuildServiceTest, WhatCannotBeMadeIsNamedAndTheRestIsMade) {
    ASSERT_TRUE(build(pdfAndText));
    write(0, "Басқа.");
    broken = 2;
    const auto built = build(pdfAndText);
    ASSERT_TRUE(built);
    EXPECT_FALSE(built->at(0).file);
    ASSERT_TRUE(built->at(0).why);
    ASSERT_TRUE(std::holds_alternative<PageUnreadable>(*built->at(0).why));
    EXPECT_EQ(std::get<PageUnreadable>(*built->at(0).why).page, 2);
    EXPECT_TRUE(built->at(1).isNew);
    EXPECT_EQ(rows("kind = 'pdf' and superseded = 0"), 1) << "the former one stays";
    EXPECT_FALSE(hasPdf());
    broken = 0;
    EXPECT_TRUE(build(pdfAndText)->at(0).isNew);
    EXPECT_TRUE(hasPdf());
}

TEST_F(BuildServiceTest, ACancelledBuildChangesNothing) {
    progress.cancel();
    const auto built = build(pdfAndText);
    ASSERT_FALSE(built);
    const Fault* const fault = faultIn(built.error());
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->kind, Fault::Kind::Cancelled);
    EXPECT_EQ(rows("1 = 1"), 0);
    EXPECT_THAT(incoming(), IsEmpty());
}

TEST_F(BuildServiceTest, AFileThatIsGoneFromItsFolderIsMadeAgain) {
    const auto first = build({DerivativeKind::Text});
    ASSERT_TRUE(first);
    fs::remove(library->filesFolder() / first->front().file->path);
    const auto again = build({DerivativeKind::Text});
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->front().isNew);
    EXPECT_TRUE(fs::exists(library->filesFolder() / again->front().file->path));
}

TEST_F(BuildServiceTest, WhatAKilledBuildLeftIsNoFileAndGoesWithTheNext) {
    const fs::path left = library->filesFolder() / "incoming" / "book.partial-aaaaaa";
    fs::create_directories(left);
    std::ofstream(left / "book.pdf") << "%PDF-1.7 half";
    EXPECT_FALSE(hasPdf());
    ASSERT_TRUE(build(pdfAndText));
    EXPECT_THAT(incoming(), IsEmpty());
}

TEST_F(BuildServiceTest, NothingIsMadeOfAnItemThatIsNotThereOrHasNoPages) {
    const auto record =
        library->store().writeNow([&](storage::Transaction& tx) { return test::addRecord(tx, "Бос кітап"); });
    item = library->writeNow(&digitization::ItemService::add, digitization::NewItem{*record})->id;
    const auto built = build(pdfAndText);
    ASSERT_TRUE(built);
    EXPECT_TRUE(std::holds_alternative<NoPages>(*built->at(0).why));
    EXPECT_EQ(entries(), 0);
    item = digitization::ItemId(9999);
    const auto unknown = build(pdfAndText);
    ASSERT_FALSE(unknown);
    EXPECT_TRUE(std::holds_alternative<digitization::UnknownItem>(unknown.error()));
    EXPECT_TRUE(library->readNow(&DerivativeQueries::states, item)->empty());
}

TEST_F(BuildServiceTest, ADeliveredItemKeepsItsFiles) {
    ASSERT_TRUE(build(pdfAndText));
    ASSERT_TRUE(library->store().writeNow([&](storage::Transaction& tx) {
        return tx.execute("update digitization_item set state = 'sent' where id = $1", {item});
    }));
    EXPECT_TRUE(build(pdfAndText)) << "nothing is made anew";
    ASSERT_TRUE(library->store().writeNow([&](storage::Transaction& tx) {
        return tx.execute("update page set label = 'x' where item_id = $1", {item});
    }));
    const auto built = build(pdfAndText);
    ASSERT_FALSE(built);
    EXPECT_TRUE(std::holds_alternative<digitization::ItemDelivered>(built.error()));
}

TEST_F(BuildServiceTest, ChaptersTargetsAndRotationsMakeFilesStale) {
    ASSERT_TRUE(build(pdfAndText));
    ASSERT_TRUE(library->writeNow(&pages::PageService::addChapter, pages[1], 1, std::string("Тарау")));
    EXPECT_THAT(stale(), ElementsAre(DerivativeKind::Pdf, DerivativeKind::Text));
    const auto built = build(pdfAndText);
    ASSERT_TRUE(built);
    EXPECT_EQ(test::contentOf(library->filesFolder() / built->at(1).file->path),
              "Мәтін 0.\n\nТарау\n\nМәтін 1.\n\nМәтін 2.\n");
    ASSERT_TRUE(
        library->writeNow(&pages::PageService::setKind, std::vector<pages::PageId>{pages[2]}, pages::PageKind::Target));
    const auto without = build(pdfAndText);
    ASSERT_TRUE(without);
    EXPECT_EQ(without->at(0).file->pages, 2);
    EXPECT_EQ(test::contentOf(library->filesFolder() / without->at(1).file->path), "Мәтін 0.\n\nТарау\n\nМәтін 1.\n");
}

} // namespace kitapdar::derivatives
