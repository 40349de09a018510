// Corrections that come again in a book, and the sample that a second person looks at.
#include "core/digitization/ItemService.h"
#include "core/journal/Journal.h"
#include "core/library/Library.h"
#include "core/recognition/BookTexts.h"
#include "core/recognition/Corrections.h"
#include "core/recognition/PageTexts.h"
#include "core/recognition/TextQueries.h"
#include "core/storage/Store.h"
#include "tests/support/By.h"
#include "tests/support/Place.h"
#include "tests/support/ScannedPages.h"

#include <gtest/gtest.h>

namespace kitapdar::recognition {

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

class BookTextsTest : public ::testing::Test {
protected:
    BookTextsTest() {
        library = std::move(*Library::open(place.address(), storage::Access::Create, clock));
        sit("A1");
        item = *library->store().writeNow(
            [&](storage::Transaction& tx) -> Result<digitization::ItemId, digitization::ItemRefusal> {
                TRY(const auto record, test::addRecord(tx, "Абай жолы"));
                TRY(const auto added,
                    digitization::ItemService(library->journal()).add(tx, test::By(tx, library->session()), {record}));
                return added.id;
            });
    }
    void sit(const std::string& code) {
        session = Session{"Айгүл", "1", {}, code};
        library->setSession(session);
    }
    pages::PageId addPage(const std::string& read) {
        return *library->store().writeNow([&](storage::Transaction& tx) -> Result<pages::PageId> {
            TRY(const auto scan, test::addScan(tx, item, test::someFile(++files)));
            TRY(const auto page, test::addPage(tx, item, scan));
            CHECK(tx.execute(
                "insert into page_text (page_id, scan_id, version, origin, languages, plain, doubtful, made_at) "
                "values ($1, $2, 1, 'ocr', 'kaz', $3, 2, 0)",
                {page, scan, read}));
            return page;
        });
    }
    staff::Permitted<Permission::DigitizationEdit> by() {
        return test::permittedIn<Permission::DigitizationEdit>(library->store(), session);
    }
    void proofread(pages::PageId page, const std::string& text, Proofread how = Proofread::Whole) {
        ASSERT_TRUE(PageTexts(library->store(), library->journal(), library->filesFolder())
                        .write(page, std::nullopt, text, how, by()));
    }
    PageText present(pages::PageId page) { return **library->readNow(&TextQueries::present, page); }
    std::vector<LearnedCorrection> learned() { return *library->readNow(&TextQueries::learned, item); }
    Sample sample(int percent) { return *library->readNow(&TextQueries::sample, item, percent); }
    BookTexts texts() { return {library->store(), library->journal(), library->filesFolder()}; }

    test::Place place;
    SystemClock clock;
    std::unique_ptr<Library> library;
    Session session;
    digitization::ItemId item{0};
    int files = 0;
};

} // namespace

TEST(CorrectionsTest, WordsAreComparedWithoutTheSignsAroundThem) {
    EXPECT_EQ(correctionsIn("Бұл кщтап, ескі.\n", "Бұл «кітап» ескі.\n"), (Pairs{{"кщтап", "кітап"}}));
    EXPECT_EQ(correctionsIn("казак халкы", "қазақ халқы"), (Pairs{{"казак", "қазақ"}, {"халкы", "халқы"}}));
    EXPECT_TRUE(correctionsIn("бір екі", "бір мүлде басқа екі").empty()) << "words that were put in";
    EXPECT_TRUE(correctionsIn("сол", "сол").empty());
}

TEST(CorrectionsTest, ReplacedIsTheWholeWordAndNothingElse) {
    const Replaced made = replaced("кщтап «кщтап», кщтапта\nкщтап-\n", "кщтап", "кітап");
    EXPECT_EQ(made.text, "кітап «кітап», кщтапта\nкітап-\n");
    EXPECT_EQ(made.words, 3);
}

TEST(CorrectionsTest, DifferencesAreCountedInWords) {
    EXPECT_EQ(differenceOf("а б в г", "а б в г").errors, 0);
    EXPECT_EQ(differenceOf("а б в г", "а х в г").errors, 1);
    EXPECT_EQ(differenceOf("а б в г", "а в г д е").errors, 3) << "one is gone, two came";
    EXPECT_EQ(differenceOf("", "а").errors, 1);
}

TEST_F(BookTextsTest, ACorrectionMadeThreeTimesIsPutRightInTheBookAndTakenBackAsOneStep) {
    for (int i = 0; i < 3; ++i) proofread(addPage("Бұл кщтап ескі.\n"), "Бұл кітап ескі.\n");
    const auto open = addPage("Жаңа кщтап, кщтап!\n");
    const auto partly = addPage("кщтап бар\n");
    proofread(partly, "кщтап бар екен\n", Proofread::Partly);
    const auto whole = addPage("кщтап\n");
    proofread(whole, "кщтап\n");
    const auto all = learned();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].read, "кщтап");
    EXPECT_EQ(all[0].corrected, "кітап");
    EXPECT_EQ(all[0].times, 3);
    EXPECT_EQ(all[0].left, 3);

    const auto made = texts().substitute(item, "кщтап", "кітап", by());
    ASSERT_TRUE(made);
    EXPECT_EQ(made->words, 3);
    EXPECT_EQ(made->pages.size(), 2U);
    EXPECT_EQ(present(open).plain, "Жаңа кітап, кітап!\n");
    EXPECT_EQ(present(open).origin, Origin::Ocr) << "nobody has read the page";
    EXPECT_EQ(present(open).doubtful, 2) << "so it is visited as before";
    EXPECT_EQ(present(partly).plain, "кітап бар екен\n");
    EXPECT_EQ(present(partly).origin, Origin::Person);
    EXPECT_EQ(present(whole).plain, "кщтап\n") << "a person has found it right";
    EXPECT_TRUE(learned().empty());
    const auto entries = library->store().readNow(
        [](storage::Snapshot& s) { return s.number("select count(*) from operation where kind = 'text.substitute'"); });
    EXPECT_EQ(*entries, 1);

    proofread(partly, "кітап бар екен ғой\n", Proofread::Partly);
    const auto back = texts().putBack(made->pages, by());
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, 1) << "the other one was worked on since";
    EXPECT_EQ(present(open).plain, "Жаңа кщтап, кщтап!\n");
    EXPECT_EQ(present(partly).plain, "кітап бар екен ғой\n");
}

TEST_F(BookTextsTest, AWordThatWasCorrectedInTwoWaysIsNotLearned) {
    for (const char* text : {"бар\n", "бар\n", "бар\n", "бір\n"}) proofread(addPage("бвр\n"), text);
    addPage("бвр\n");
    EXPECT_TRUE(learned().empty());
}

TEST_F(BookTextsTest, ASecondPersonsLookAtTheSampleTellsTheErrors) {
    std::vector<pages::PageId> pages;
    for (int i = 0; i < 10; ++i) {
        pages.push_back(addPage("бір екі үш төрт\n"));
        proofread(pages.back(), "бір екі үш төрт\n");
    }
    EXPECT_EQ(sample(5).pages.size(), 1U) << "at least one";
    auto seen = sample(30);
    ASSERT_EQ(seen.pages.size(), 3U);
    EXPECT_EQ(seen.checked, 0);
    EXPECT_EQ(seen.pages[0].proofreader, "A1");

    proofread(seen.pages[0].page, "бір екі үш төрт\n"); // by the same person
    EXPECT_EQ(sample(30).checked, 0);
    sit("B2");
    proofread(seen.pages[0].page, "бір екі үш төрт\n");
    proofread(seen.pages[1].page, "бір екі үш бес\n");
    const auto after = sample(30);
    EXPECT_EQ(after.checked, 2);
    EXPECT_EQ(after.words, 8);
    EXPECT_EQ(after.errors, 1);
    EXPECT_EQ(after.pages[0].checker, "B2");
    EXPECT_EQ(after.pages[0].errors, 0);
    EXPECT_EQ(after.pages[1].errors, 1);
    EXPECT_EQ(after.pages[2].checker, "");
    EXPECT_EQ(after.pages[2].page, seen.pages[2].page) << "the same pages";
}

} // namespace kitapdar::recognition
