#include "core/digitization/ItemService.h"
#include "core/recognition/RequestRepository.h"
#include "core/recognition/TextQueries.h"
#include "core/recognition/TextService.h"
#include "core/storage/Columns.h"
#include "tests/support/MemoryLibrary.h"
#include "tests/support/ScannedPages.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace kitapdar::recognition {

namespace {

class TextServiceTest : public ::testing::Test {
protected:
    TextServiceTest() {
        item = *library.write([&](storage::Transaction& tx) -> Result<digitization::ItemId, digitization::ItemRefusal> {
            TRY(const auto record, test::addRecord(tx, "Абай жолы"));
            TRY(const auto added, digitization::ItemService(library.journal()).add(tx, library.by(tx), {record}));
            return added.id;
        });
    }

    pages::ScanId scan() {
        return *library.write(
            [&](storage::Transaction& tx) { return test::addScan(tx, item, test::someFile(++files)); });
    }
    pages::PageId page() {
        const auto of = scan();
        return *library.write([&](storage::Transaction& tx) { return test::addPage(tx, item, of); });
    }
    void sql(const std::string& statement, const storage::Parameters& parameters = {}) {
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) { return tx.execute(statement, parameters); }));
    }
    Result<RequestedPages, TextRefusal> request(const std::string& languages = {},
                                                ReadAgain again = ReadAgain::InOtherLanguages) {
        return library.write(
            [&](storage::Transaction& tx) { return service.request(tx, library.by(tx), item, languages, again); });
    }
    std::optional<ClaimedPage> claim(const std::string& worker) {
        return *library.write([&](storage::Transaction& tx) {
            return RequestRepository(tx).claim(worker, library.clock().now(), std::nullopt);
        });
    }
    Result<PageText, TextRefusal> add(const ClaimedPage& page, const std::string& worker,
                                      const std::string& plain = "мәтін\n", int words = 1) {
        ReadPage read;
        read.pageId = page.pageId;
        read.scanId = page.scanId;
        read.worker = worker;
        read.languages = page.languages;
        read.engine = "engine 1";
        read.plain = plain;
        read.words = words;
        read.ink = 500;
        read.confidence = 9000;
        return library.write([&](storage::Transaction& tx) { return service.addReading(tx, library.by(tx), read); });
    }
    Result<PageText, TextRefusal> edit(pages::PageId id, int after, const std::string& plain) {
        const EditedText edited{id, after, plain, {}, 1, Proofread::Whole};
        return library.write([&](storage::Transaction& tx) { return service.edit(tx, library.by(tx), edited); });
    }
    std::optional<PageText> present(pages::PageId id) {
        return *library.read([&](storage::Snapshot& s) { return queries.present(s, id); });
    }
    RequestCounts counts() {
        return *library.read([&](storage::Snapshot& s) { return countRequests(s, item); });
    }
    std::vector<std::string> flags(pages::PageId id) {
        return *library.read([&](storage::Snapshot& s) {
            return s.all("select code from page_flag where page_id = $1 order by code", {id},
                         storage::only<std::string>);
        });
    }
    void advance(std::chrono::minutes time) { library.clock().advanceMilliseconds(time.count() * 60'000); }

    test::MemoryLibrary library;
    TextService service{library.journal()};
    TextQueries queries;
    digitization::ItemId item{0};
    int files = 0;
};

} // namespace

TEST_F(TextServiceTest, PagesWithoutATextWaitInTheLanguagesOfTheRecord) {
    page();
    page();
    const auto requested = request();
    ASSERT_TRUE(requested);
    EXPECT_EQ(requested->requested, 2);
    EXPECT_EQ(requested->languages, "kaz+rus");
    EXPECT_EQ(request()->waiting, 2) << "asked once more, nothing waits twice";
    EXPECT_EQ(counts().ready, 2);
}

TEST_F(TextServiceTest, LanguagesMustBeKnown) {
    EXPECT_TRUE(std::holds_alternative<NothingToRead>(request("rus").error()));
    page();
    EXPECT_TRUE(std::holds_alternative<UnknownLanguages>(request("kaz+").error()));
    sql("update record set language = 'mul'");
    EXPECT_TRUE(std::holds_alternative<LanguagesMissing>(request().error()));
    sql("update digitization_item set languages = 'rus'");
    EXPECT_EQ(request()->languages, "rus");
}

TEST_F(TextServiceTest, WhatWasReadIsThereAndWaitsNoMore) {
    const auto id = page();
    ASSERT_TRUE(request());
    const auto claimed = claim("one");
    ASSERT_TRUE(claimed);
    EXPECT_EQ(claimed->pageId, id);
    EXPECT_EQ(claimed->dpi, 300);
    EXPECT_FALSE(claim("two")) << "it is being read";
    const auto text = add(*claimed, "one");
    ASSERT_TRUE(text);
    EXPECT_EQ(text->version, 1);
    EXPECT_EQ(present(id)->plain, "мәтін\n");
    EXPECT_EQ(counts().claimed + counts().ready, 0);
    EXPECT_EQ(request()->read, 1);
    const auto progress = *library.read([&](storage::Snapshot& s) { return queries.progress(s, item); });
    EXPECT_EQ(progress.read, 1);
    EXPECT_EQ(progress.confidence, 9000);
}

TEST_F(TextServiceTest, WhatWasReadInOtherLanguagesIsReadAgainAndAPersonsTextIsNot) {
    const auto id = page();
    const auto corrected = page();
    ASSERT_TRUE(request("rus"));
    ASSERT_TRUE(add(*claim("one"), "one", "цалам\n"));
    ASSERT_TRUE(add(*claim("one"), "one"));
    ASSERT_TRUE(edit(corrected, 1, "сәлем\n"));
    EXPECT_EQ(request("rus")->read, 2) << "in these languages it was read";
    const auto again = request("kaz+rus");
    ASSERT_TRUE(again);
    EXPECT_EQ(again->requested, 1);
    EXPECT_EQ(again->read, 1);
    const auto claimed = claim("one");
    ASSERT_TRUE(claimed);
    EXPECT_EQ(claimed->pageId, id);
    ASSERT_TRUE(add(*claimed, "one", "қалам\n"));
    EXPECT_EQ(present(id)->plain, "қалам\n");
    EXPECT_EQ(present(id)->languages, "kaz+rus");
    EXPECT_EQ(request("kaz+rus")->requested, 0);
    EXPECT_EQ(request("kaz+rus", ReadAgain::All)->requested, 1) << "all but the person's";
}

TEST_F(TextServiceTest, NoEngineWritesOverAPersonsTextOfTheSameScan) {
    const auto id = page();
    ASSERT_TRUE(request());
    const auto claimed = claim("one");
    ASSERT_TRUE(edit(id, 0, "адам мәтіні\n"));
    const auto refused = add(*claimed, "one");
    ASSERT_FALSE(refused);
    EXPECT_TRUE(std::holds_alternative<PersonsTextStays>(refused.error()));
    EXPECT_EQ(present(id)->plain, "адам мәтіні\n");
    EXPECT_EQ(counts().claimed, 1) << "rolled back as a whole";

    const auto rescan = scan();
    sql("update page set scan_id = $1 where id = $2", {rescan, id});
    EXPECT_FALSE(present(id)) << "of the new scan there is none";
    sql("delete from recognition_request");
    ASSERT_TRUE(request());
    ASSERT_TRUE(add(*claim("two"), "two", "жаңа\n"));
    EXPECT_EQ(present(id)->plain, "жаңа\n");
    EXPECT_EQ(present(id)->version, 2);
}

TEST_F(TextServiceTest, WhatWasReadOfAScanThatIsReplacedIsNotKept) {
    const auto id = page();
    ASSERT_TRUE(request());
    const auto claimed = claim("one");
    const auto rescan = scan();
    sql("update page set scan_id = $1 where id = $2", {rescan, id});
    EXPECT_TRUE(std::holds_alternative<ClaimLost>(add(*claimed, "one").error()));
}

TEST_F(TextServiceTest, TwoPeopleDoNotWriteOverEachOther) {
    const auto id = page();
    ASSERT_TRUE(edit(id, 0, "бір\n"));
    const auto late = edit(id, 0, "екі\n");
    ASSERT_FALSE(late);
    EXPECT_EQ(faultIn(late.error())->kind, Fault::Kind::Conflict);
    EXPECT_EQ(edit(id, 1, "екі\n")->version, 2);
}

TEST_F(TextServiceTest, AnEarlierVersionComesBackAsANewOne) {
    const auto id = page();
    ASSERT_TRUE(edit(id, 0, "бір\n"));
    ASSERT_TRUE(edit(id, 1, "екі\n"));
    const auto restored =
        library.write([&](storage::Transaction& tx) { return service.restore(tx, library.by(tx), id, 1); });
    ASSERT_TRUE(restored);
    EXPECT_EQ(restored->version, 3);
    EXPECT_EQ(present(id)->plain, "бір\n");
    const auto versions = *library.read([&](storage::Snapshot& s) { return queries.versions(s, id); });
    EXPECT_EQ(versions.size(), 3U) << "none is taken away";
    const auto unknown =
        library.write([&](storage::Transaction& tx) { return service.restore(tx, library.by(tx), id, 9); });
    EXPECT_TRUE(std::holds_alternative<UnknownTextVersion>(unknown.error()));
}

TEST_F(TextServiceTest, AWorkerThatLivesNoLongerLosesItsPageAfterTheLease) {
    page();
    ASSERT_TRUE(request());
    const auto first = claim("one");
    ASSERT_TRUE(first);
    advance(std::chrono::minutes(9));
    EXPECT_FALSE(claim("two"));
    ASSERT_TRUE(*library.write([&](storage::Transaction& tx) {
        return RequestRepository(tx).renew(first->pageId, "one", library.clock().now());
    }));
    advance(std::chrono::minutes(9));
    EXPECT_FALSE(claim("two")) << "renewed";
    advance(std::chrono::minutes(2));
    const auto second = claim("two");
    ASSERT_TRUE(second);
    EXPECT_EQ(second->tries, 2);
    EXPECT_TRUE(std::holds_alternative<ClaimLost>(add(*first, "one").error())) << "it is another's by now";
    EXPECT_TRUE(add(*second, "two"));
}

TEST_F(TextServiceTest, APageThatKillsEachWorkerIsLeftAfterThree) {
    page();
    ASSERT_TRUE(request());
    for (int i = 0; i < mostTries; ++i) {
        ASSERT_TRUE(claim("worker " + std::to_string(i))) << i;
        advance(std::chrono::minutes(11));
    }
    EXPECT_FALSE(claim("another"));
    EXPECT_EQ(counts().failed, 1);
    const auto problems = *library.read([&](storage::Snapshot& s) { return queries.problems(s, item); });
    EXPECT_EQ(problems.failed, 1);
    EXPECT_FALSE(problems.none());
    EXPECT_EQ(request()->requested, 1) << "asked for again, it is tried anew";
    EXPECT_EQ(claim("another")->tries, 1);
}

TEST_F(TextServiceTest, AnItemOfKazakhWithoutAKazakhLetterIsStopped) {
    const auto id = page();
    ASSERT_TRUE(request());
    std::string russian;
    for (int i = 0; i < 40; ++i) russian += "русский текст без единой\n";
    ASSERT_TRUE(add(*claim("one"), "one", russian, 160));
    EXPECT_EQ(flags(id), std::vector<std::string>{"wrong_language"});
    auto problems = *library.read([&](storage::Snapshot& s) { return queries.problems(s, item); });
    EXPECT_TRUE(problems.wrongLanguage);
    ASSERT_TRUE(edit(id, 1, "қазақша\n"));
    problems = *library.read([&](storage::Snapshot& s) { return queries.problems(s, item); });
    EXPECT_TRUE(problems.none());
}

TEST_F(TextServiceTest, AFlagOfAReadingGoesWithTheNextOne) {
    const auto id = page();
    ASSERT_TRUE(request());
    ASSERT_TRUE(add(*claim("one"), "one", "", 0));
    EXPECT_EQ(flags(id), std::vector<std::string>{"no_text"});
    sql("insert into page_flag (page_id, code, value) values ($1, 'skew', 150)", {id});
    const auto rescan = scan();
    sql("update page set scan_id = $1 where id = $2", {rescan, id});
    ASSERT_TRUE(request());
    ASSERT_TRUE(add(*claim("one"), "one"));
    EXPECT_EQ(flags(id), std::vector<std::string>{"skew"}) << "that of another room stays";
}

/// Whatever happens in whatever order: a page is read once for each scan, versions count up, and a person's text is the
/// present one as long as its scan is.
TEST_F(TextServiceTest, RandomWorkFollowsTheModel) {
    struct Model {
        int versions = 0;
        std::int64_t scan = 0;
        std::map<std::int64_t, std::string> persons; // by scan
        std::map<std::int64_t, std::string> engines;
    };
    std::map<std::int64_t, Model> model;
    for (int i = 0; i < 4; ++i) model[page().value];
    for (auto& [id, of] : model)
        of.scan = *library.read(
            [&](storage::Snapshot& s) { return s.number("select scan_id from page where id = $1", {id}); });
    std::mt19937 random(2026);
    const auto one = [&] { return std::next(model.begin(), static_cast<std::ptrdiff_t>(random() % model.size())); };
    for (int step = 0; step < 200; ++step) {
        const std::string plain = "сөз " + std::to_string(step) + "\n";
        switch (random() % 4) {
        case 0: {
            ASSERT_TRUE(request());
            break;
        }
        case 1: {
            const auto claimed = claim("w");
            if (!claimed) break;
            auto& of = model[claimed->pageId.value];
            const auto added = add(*claimed, "w", plain);
            EXPECT_EQ(added.has_value(), !of.persons.contains(of.scan));
            if (added) {
                EXPECT_EQ(added->version, ++of.versions);
                of.engines[of.scan] = plain;
            } else {
                sql("delete from recognition_request where page_id = $1", {claimed->pageId});
            }
            break;
        }
        case 2: {
            auto& [id, of] = *one();
            const auto now = present(pages::PageId(id));
            const auto added = edit(pages::PageId(id), now ? now->version : 0, plain);
            ASSERT_TRUE(added);
            EXPECT_EQ(added->version, ++of.versions);
            of.persons[of.scan] = plain;
            break;
        }
        default: {
            if (random() % 4 != 0) break;
            auto& [id, of] = *one();
            of.scan = scan().value;
            sql("update page set scan_id = $1 where id = $2", {of.scan, id});
        }
        }
        for (const auto& [id, of] : model) {
            const auto now = present(pages::PageId(id));
            const auto persons = of.persons.find(of.scan);
            const auto engines = of.engines.find(of.scan);
            const std::string expected = persons != of.persons.end()   ? persons->second
                                         : engines != of.engines.end() ? engines->second
                                                                       : "";
            ASSERT_EQ(now ? now->plain : "", expected) << step;
        }
    }
}

} // namespace kitapdar::recognition
