// Readers from other systems through the program. Everybody is invented.
#include "tests/ctl/Ctl.h"
#include "tests/support/Shared.h"

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;
using ReaderImportTest = CtlTest;

constexpr const char* rows =
    "Тегі;Аты;Билет;Штрихкод;Берілген күні;Қайтару мерзімі\n"
    "Сапаров;Ерлан;RD-1;T0001;10.01.2020;25.01.2020\n"
    "Омарова;Сәуле;RD-2;T9999;10.01.2020;25.01.2020\n"
    ";;RD-3;;;\n";

TEST_F(ReaderImportTest, LooksTakesAndTakesBack) {
    initWithBooks();
    const std::string before = ctl({"dump"}).out;
    const std::string file = write("readers.csv", rows).string();

    const auto errors = folder.path() / "errors.tsv";
    const Json look = json({"readers", "import", file, "--dry-run", "--errors", errors.string()}, 4);
    const std::string promised = test::readFile(errors);
    EXPECT_NE(promised.find("4\t0\tno_name\t"), std::string::npos);
    EXPECT_EQ(look["rows"], 3);
    EXPECT_EQ(look["added"], 0);
    EXPECT_EQ(look["would_add"], 2);
    EXPECT_EQ(look["refused"], 1);
    EXPECT_EQ(look["loans"], 1);
    EXPECT_EQ(look["columns"][0]["field"], "surname");
    EXPECT_TRUE(look["import"].is_null());
    EXPECT_EQ(ctl({"dump"}).out, before) << "a look writes nothing";

    const Json taken = json({"readers", "import", file, "--errors", errors.string()}, 4);
    EXPECT_EQ(test::readFile(errors), promised);
    EXPECT_EQ(taken["added"], 2);
    EXPECT_EQ(taken["refused_loans"], 1);
    ASSERT_EQ(taken["problems"].size(), 2U);
    EXPECT_EQ(taken["problems"][0]["reason"], "loan_copy_unknown");
    EXPECT_EQ(taken["problems"][0]["name"], "О••• С.");
    EXPECT_NE(test::readFile(errors).find("4\t0\tno_name\t"), std::string::npos);
    EXPECT_EQ(json({"reader", "show", "RD-1"})["loans"].size(), 1U);
    EXPECT_EQ(json({"readers", "imports"}).size(), 1U);

    const Json undone = json({"readers", "import", "undo", std::to_string(taken["import"].get<int>())});
    EXPECT_EQ(undone["readers"], 2);
    EXPECT_EQ(undone["loans"], 1);
    EXPECT_EQ(ctl({"reader", "show", "RD-1"}).exit, 1);
    EXPECT_EQ(ctl({"check"}).exit, 0);
}

TEST_F(ReaderImportTest, ColumnsAreNamedByThePerson) {
    init();
    const std::string file = write("who.csv", "Кто;Номер\nСапаров Ерлан;RD-1\n").string();
    EXPECT_EQ(json({"readers", "import", file}, 1)["code"], "no_name_column");
    EXPECT_EQ(json({"readers", "import", file, "--map", "Кто=full_name,2=card"})["added"], 1);
    EXPECT_EQ(json({"reader", "show", "RD-1"})["card"], "RD-1");
    EXPECT_EQ(ctl({"readers", "import", file, "--map", "Кто=nothing"}).exit, 2);
    EXPECT_EQ(json({"readers", "import", file, "--map", "Жоқ=card"}, 1)["code"], "unknown_column");
    const Ran twice = ctl({"readers", "import", file, "--map", "Кто=surname,Кто=given_name"});
    EXPECT_EQ(twice.exit, 2);
    EXPECT_NE(twice.err.find("Кто"), std::string::npos) << twice.err;
    const std::string titled = write("titled.csv", "Список читателей, 2026\nФИО;Билет\nОмарова Сәуле;RD-2\n").string();
    EXPECT_EQ(json({"readers", "import", titled, "--dry-run"})["heading_row"], 2);
    EXPECT_EQ(json({"readers", "import", titled, "--take-doubtful"})["added"], 1);
}

} // namespace
} // namespace kitapdar::ctl
