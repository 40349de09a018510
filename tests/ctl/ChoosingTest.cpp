// Choosing what is digitized through the program.
#include "tests/ctl/Ctl.h"

namespace kitapdar::ctl {

namespace {

class ChoosingTest : public CtlTest {
protected:
    ChoosingTest() { initWithBooks(); }
};

} // namespace

TEST_F(ChoosingTest, CandidatesAreListedWithTheirScores) {
    const auto all = json({"candidates", "list"});
    EXPECT_EQ(all["count"], 3);
    const auto& first = all["candidates"][0];
    EXPECT_EQ(first["score"]["rarity"], 60);
    EXPECT_EQ(first["score"]["total"], 60);
    EXPECT_EQ(first["category"], "other");
    EXPECT_EQ(all["candidates"][2]["flags"], nlohmann::json::array({"no_copy"}));
    EXPECT_EQ(json({"candidates", "list", "--first", "1"})["candidates"].size(), 1U);
    EXPECT_EQ(json({"candidates", "list", "--before", "1990"})["count"], 1);
    EXPECT_EQ(json({"candidates", "list", "--with-copies"})["count"], 2);
    EXPECT_EQ(json({"candidates", "list", "--local-history"})["count"], 0);
    EXPECT_EQ(json({"candidates", "list", "--query", "тропы"})["candidates"][0]["title"], "Степные тропы");
    EXPECT_EQ(json({"candidates", "list", "--order", "year"})["candidates"][0]["year"], 1984);
    EXPECT_EQ(ctl({"candidates", "list", "--order", "nonsense"}).exit, 2);
    json({"copy", "damaged", "T0002"});
    EXPECT_EQ(json({"candidates", "list", "--damaged"})["candidates"][0]["score"]["condition"], 40);
}

TEST_F(ChoosingTest, TheFirstOrTheNamedOnesAreTakenAndUndoneAtOnce) {
    EXPECT_EQ(ctl({"candidates", "take"}).exit, 2);
    EXPECT_EQ(ctl({"candidates", "take", "--first", "1", "--record", "2"}).exit, 2);
    const auto taken = json({"candidates", "take", "--first", "2"});
    EXPECT_EQ(taken["taken"], 2);
    EXPECT_EQ(json({"queue", "list"}).size(), 2U);
    EXPECT_EQ(json({"candidates", "list"})["count"], 1);
    EXPECT_EQ(json({"candidates", "list", "--with-done"})["count"], 3);
    EXPECT_EQ(json({"candidates", "take", "--record", "1", "2"}, 1)["code"], "nothing_chosen");
    ctl({"undo"});
    EXPECT_EQ(json({"queue", "list"}).size(), 0U);
    const auto named = json({"candidates", "take", "--record", "1", "3"});
    EXPECT_EQ(named["taken"], 2);
    const auto third = json({"candidates", "take", "--record", "2", "3"});
    EXPECT_EQ(third["taken"], 1);
    EXPECT_EQ(third["skipped"], nlohmann::json::array({3}));
    EXPECT_EQ(json({"candidates", "take", "--record", "99"}, 1)["code"], "unknown_record");
    EXPECT_EQ(json({"candidates", "take", "--first", "1", "--batch", "7"}, 1)["code"], "nothing_chosen");
}

TEST_F(ChoosingTest, AListOfWhatIsDoneElsewhereIsImportedReplacedAndUndone) {
    const auto file =
        write("list.csv",
              "Автор;Название;Год\nСәтбаев Е.;Сырдария түндері;1984\nПетрова А.;Степные тропы;1955\n;;2000\n")
            .string();
    const auto dry = json({"elsewhere", "import", file, "--source", "Kitap.kz", "--dry-run"});
    EXPECT_EQ(dry["added"], 2);
    EXPECT_EQ(json({"elsewhere", "list"}).size(), 0U);
    const auto done = json({"elsewhere", "import", file, "--source", "Kitap.kz"});
    EXPECT_EQ(done["added"], 2);
    EXPECT_EQ(done["columns"][1]["field"], "title");
    EXPECT_EQ(json({"elsewhere", "list"})[0]["titles"], 2);
    EXPECT_EQ(json({"elsewhere", "list", "--source", "Kitap.kz"})[0]["title"], "Сырдария түндері");
    const auto open = json({"candidates", "list"});
    ASSERT_EQ(open["count"], 2);
    EXPECT_EQ(open["candidates"][0]["flags"], nlohmann::json::array({"other_edition_elsewhere"}));
    EXPECT_EQ(open["candidates"][0]["elsewhere"], nlohmann::json::array({"Kitap.kz"}));
    EXPECT_EQ(json({"candidates", "list", "--new-works"})["count"], 1);
    const auto again = json({"elsewhere", "import", file, "--source", "Kitap.kz"});
    EXPECT_EQ(again["kept"], 2);
    EXPECT_EQ(again["added"], 0);
    EXPECT_EQ(json({"elsewhere", "remove", "--source", "Kitap.kz"})["removed"], 2);
    EXPECT_EQ(json({"elsewhere", "remove", "--source", "Kitap.kz"}, 1)["code"], "unknown_source");
    ctl({"undo"});
    EXPECT_EQ(json({"elsewhere", "list"})[0]["titles"], 2);
    ctl({"undo"});
    EXPECT_EQ(json({"candidates", "list"})["count"], 3);
    EXPECT_EQ(ctl({"elsewhere", "import", file}).exit, 2);
    EXPECT_EQ(json({"elsewhere", "import", write("x.csv", "a;b\n1;2\n").string(), "--source", "X"}, 1)["code"],
              "no_title_column");
}

} // namespace kitapdar::ctl
