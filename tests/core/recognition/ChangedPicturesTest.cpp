// Pages that show another picture after their text was made: split, turned, with another scan.

#include "core/derivatives/BookQueries.h"
#include "core/digitization/ItemService.h"
#include "core/journal/Journal.h"
#include "core/library/DerivedRows.h"
#include "core/pages/Kinds.h"
#include "core/pages/PageService.h"
#include "core/recognition/RequestRepository.h"
#include "core/recognition/TextQueries.h"
#include "core/recognition/TextService.h"
#include "tests/support/MemoryLibrary.h"
#include "tests/support/ScannedPages.h"

#include <gtest/gtest.h>

namespace kitapdar::recognition {

namespace {

class ChangedPicturesTest : public ::testing::Test {
protected:
    ChangedPicturesTest() {
        keepDerived(library.journal());
        item = *library.write([&](storage::Transaction& tx) -> Result<digitization::ItemId, digitization::ItemRefusal> {
            TRY(const auto record, test::addRecord(tx, "Абай жолы"));
            TRY(const auto added, digitization::ItemService(library.journal()).add(tx, library.by(tx), {record}));
            return added.id;
        });
        const auto scan =
            *library.write([&](storage::Transaction& tx) { return test::addScan(tx, item, test::someFile(1)); });
        page = *library.write([&](storage::Transaction& tx) { return test::addPage(tx, item, scan); });
    }

    void readAll(const std::string& plain) {
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
            return texts.request(tx, library.by(tx), item, {}, ReadAgain::InOtherLanguages);
        }));
        while (const auto claimed = claim()) ASSERT_TRUE(add(*claimed, plain));
    }
    std::optional<ClaimedPage> claim() {
        return *library.write([&](storage::Transaction& tx) {
            return RequestRepository(tx).claim("one", library.clock().now(), std::nullopt);
        });
    }
    Result<PageText, TextRefusal> add(const ClaimedPage& claimed, const std::string& plain) {
        ReadPage read;
        read.pageId = claimed.pageId;
        read.scanId = claimed.scanId;
        read.area = claimed.area;
        read.rotation = claimed.rotation;
        read.worker = "one";
        read.languages = claimed.languages;
        read.engine = "engine 1";
        read.plain = plain;
        read.words = plain.empty() ? 0 : 2;
        read.ink = 500;
        return library.write([&](storage::Transaction& tx) { return texts.addReading(tx, library.by(tx), read); });
    }
    void edit(const std::string& plain) {
        const auto now = present();
        const EditedText edited{page, now ? now->version : 0, plain, {}, 2, Proofread::Whole};
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) { return texts.edit(tx, library.by(tx), edited); }));
    }
    Result<pages::Page, pages::PageRefusal> split() {
        return library.write([&](storage::Transaction& tx) {
            return editor.split(tx, library.by(tx), page, 5000, pages::SplitOrder::LeftFirst);
        });
    }
    Result<void, pages::PageRefusal> turn(int quarters) {
        return library.write(
            [&](storage::Transaction& tx) { return editor.rotate(tx, library.by(tx), {page}, quarters); });
    }
    std::optional<PageText> present() {
        return *library.read([&](storage::Snapshot& s) { return queries.present(s, page); });
    }
    std::string plain() {
        const auto text = present();
        return text ? text->plain : std::string();
    }
    RequestCounts counts() {
        return *library.read([&](storage::Snapshot& s) { return countRequests(s, item); });
    }
    std::vector<PageTextRow> rows() {
        return *library.read([&](storage::Snapshot& s) { return queries.pages(s, item); });
    }
    TextProgress progress() {
        return *library.read([&](storage::Snapshot& s) { return queries.progress(s, item); });
    }
    std::size_t hits(const std::string& words) {
        return library.read([&](storage::Snapshot& s) { return queries.search(s, words, SearchedTexts::All, 10, 0); })
            ->hits.size();
    }
    /// Whether each page of the files has a text.
    std::vector<bool> textsOfBook() {
        const auto book = *library.read([&](storage::Snapshot& s) { return derivatives::storedBook(s, item); });
        std::vector<bool> all;
        for (const auto& text : book->texts) all.push_back(text.has_value());
        return all;
    }

    test::MemoryLibrary library;
    TextService texts{library.journal()};
    pages::PageService editor{library.journal()};
    TextQueries queries;
    digitization::ItemId item{0};
    pages::PageId page{0};
};

} // namespace

TEST_F(ChangedPicturesTest, ASplitSpreadWaitsToBeReadAndItsTextIsUsedNoMore) {
    readAll("сол жақ оң жақ\n");
    ASSERT_EQ(hits("жақ"), 1U);
    ASSERT_TRUE(split());
    EXPECT_FALSE(present()) << "what was read of the whole spread is no text of its half";
    EXPECT_EQ(textsOfBook(), (std::vector<bool>{false, false}));
    EXPECT_EQ(hits("жақ"), 0U);
    EXPECT_EQ(counts().ready, 2) << "both halves, without being asked for";
    const auto first = claim();
    ASSERT_TRUE(first);
    EXPECT_EQ(first->languages, "kaz+rus") << "as the spread was";
    ASSERT_TRUE(add(*first, "сол жақ\n"));
    ASSERT_TRUE(add(*claim(), "оң жақ\n"));
    EXPECT_EQ(textsOfBook(), (std::vector<bool>{true, true}));
    EXPECT_EQ(hits("жақ"), 2U);
}

TEST_F(ChangedPicturesTest, AnUndoneSplitHasTheTextOfTheSpreadAgain) {
    readAll("сол жақ оң жақ\n");
    ASSERT_TRUE(split());
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(plain(), "сол жақ оң жақ\n");
    EXPECT_EQ(hits("жақ"), 1U);
}

TEST_F(ChangedPicturesTest, ATurnedPageIsReadAgainAndHasItsTextWhenItIsTurnedBack) {
    readAll("мәтін мәтін\n");
    ASSERT_TRUE(turn(1));
    EXPECT_FALSE(present());
    EXPECT_EQ(counts().ready, 1);
    ASSERT_TRUE(turn(3));
    EXPECT_EQ(plain(), "мәтін мәтін\n");
}

TEST_F(ChangedPicturesTest, WhatWasReadWhileThePageWasTurnedIsNotKept) {
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return texts.request(tx, library.by(tx), item, {}, ReadAgain::InOtherLanguages);
    }));
    const auto claimed = claim();
    ASSERT_TRUE(turn(2));
    const auto late = add(*claimed, "теріс\n");
    ASSERT_FALSE(late);
    EXPECT_TRUE(std::holds_alternative<ClaimLost>(late.error()));
}

TEST_F(ChangedPicturesTest, AnotherScanIsReadByItself) {
    readAll("мәтін мәтін\n");
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) -> Result<void> {
        TRY(const auto rescan, test::addScan(tx, item, test::someFile(2)));
        const staff::Permitted<Permission::DigitizationEdit> by = library.by(tx);
        auto operation = library.journal().begin(tx, by, pages::kinds::replace);
        CHECK(operation.update("page", page.value, {{"scan_id", rescan}}));
        operation.about("digitization_item", item.value);
        CHECK(operation.finish());
        return {};
    }));
    EXPECT_FALSE(present());
    EXPECT_EQ(counts().ready, 1);
}

TEST_F(ChangedPicturesTest, APersonsTextOfTheFormerPictureIsToldAndMayBeTakenOver) {
    readAll("мәтін\n");
    edit("түзетілген мәтін\n");
    ASSERT_TRUE(split());
    EXPECT_EQ(rows().front().setAside, 2);
    EXPECT_EQ(progress().setAside, 1);
    EXPECT_EQ(counts().ready, 2) << "nothing keeps an engine from reading these pictures";
    ASSERT_TRUE(add(*claim(), "жаңа\n"));
    EXPECT_EQ(plain(), "жаңа\n");
    EXPECT_EQ(rows().front().setAside, 2) << "told until a person decides";

    const auto restored =
        library.write([&](storage::Transaction& tx) { return texts.restore(tx, library.by(tx), page, 2); });
    ASSERT_TRUE(restored);
    EXPECT_EQ(plain(), "түзетілген мәтін\n");
    EXPECT_EQ(rows().front().setAside, 0);
    EXPECT_EQ(progress().setAside, 0);
}

TEST_F(ChangedPicturesTest, WhatAPersonWroteStaysTrueWhenThePageIsTurned) {
    readAll("мәтін\n");
    edit("түзетілген мәтін\n");
    ASSERT_TRUE(turn(1));
    EXPECT_EQ(plain(), "түзетілген мәтін\n");
    EXPECT_EQ(rows().front().setAside, 0);
    EXPECT_EQ(counts().ready, 0) << "nothing is to be read";
}

TEST_F(ChangedPicturesTest, APersonsNewTextSettlesWhatWasSetAside) {
    readAll("мәтін\n");
    edit("бүкіл жайма\n");
    ASSERT_TRUE(split());
    ASSERT_TRUE(add(*claim(), "жартысы\n"));
    ASSERT_EQ(rows().front().setAside, 2);
    edit("жартысы\n");
    EXPECT_EQ(rows().front().setAside, 0);
}

TEST_F(ChangedPicturesTest, WhatWasToldOfTheFormerReadingGoesWithThePicture) {
    readAll("");
    const auto flags = [this] {
        return *library.read(
            [&](storage::Snapshot& s) { return s.number("select count(*) from page_flag where code = 'no_text'"); });
    };
    ASSERT_EQ(flags(), 1);
    ASSERT_TRUE(turn(1));
    EXPECT_EQ(flags(), 0);
}

TEST_F(ChangedPicturesTest, AFailedPageIsTriedAnewWhenItShowsAnotherPicture) {
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return texts.request(tx, library.by(tx), item, {}, ReadAgain::InOtherLanguages);
    }));
    ASSERT_TRUE(claim());
    ASSERT_TRUE(library.write(
        [&](storage::Transaction& tx) { return RequestRepository(tx).fail(page, "one", "too_heavy", true); }));
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return editor.judge(tx, library.by(tx), page, pages::Verdict::Good, std::nullopt);
    }));
    EXPECT_EQ(counts().failed, 1) << "the same picture fails again";
    ASSERT_TRUE(turn(1));
    EXPECT_EQ(counts().failed, 0);
    EXPECT_EQ(counts().ready, 1);
}

TEST_F(ChangedPicturesTest, ATextFromBeforePicturesWereKeptIsOfAnyPictureOfItsScan) {
    readAll("мәтін\n");
    ASSERT_TRUE(
        library.write([](storage::Transaction& tx) { return tx.execute("update page_text set picture = ''"); }));
    ASSERT_TRUE(turn(1));
    EXPECT_EQ(plain(), "мәтін\n");
}

} // namespace kitapdar::recognition
