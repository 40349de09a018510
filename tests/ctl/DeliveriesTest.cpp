// Deliveries by the program: suppliers' files of all sorts, signatures, reversals.
#include "core/text/Encoding.h"
#include "tests/core/exchange/Workbook.h"
#include "tests/ctl/Ctl.h"
#include "tests/support/Paths.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;

constexpr const char* invoice =
    "Автор;Название;ISBN;Год;Кол-во;Цена, тг;Сумма, тг\n"
    "Әуезов М.;Абай жолы. 1-кітап;978-601-200-101-3;2019;3;2450,50;7351,50\n"
    "Сейфуллин С.;Тар жол, тайғақ кешу;9786012001129;2020;2;1900;3800\n"
    ";Қызылорда облысы: анықтамалық;;2021;1;5 200,05;5 200,05\n"
    ";Итого;;;6;;16 351,55\n";

class DeliveriesTest : public CtlTest {
protected:
    std::string file(const std::string& name, const std::string& text) const { return write(name, text).string(); }
    /// The answer's code to a file that is refused; nothing of it is in the library.
    std::string refusedCode(const std::string& path) const {
        const Json answer = json({"delivery", "post", path, "--source", "purchase"}, 1);
        EXPECT_EQ(json({"reconcile"})["stock"], 0) << path;
        EXPECT_TRUE(json({"delivery", "list"}).empty()) << path;
        return answer["code"];
    }
};

TEST_F(DeliveriesTest, AnInvoiceIsPostedSignedReversedAndEnteredAgain) {
    init();
    json({"accounts", "open", "--at", "2020-01-01"});
    const std::string csv = file("invoice.csv", invoice);
    const Json plan = json({"delivery", "post", csv, "--supplier", "Атамұра", "--source", "purchase", "--dry-run"});
    EXPECT_EQ(plan["unmatched"], 3);
    EXPECT_TRUE(json({"supplier", "list"}).empty());
    const Json posted = json({"delivery", "post", csv, "--supplier", "Атамұра", "--source", "purchase", "--invoice-sum",
                              "16351.55", "--document", "12", "--document-date", "2026-02-03"});
    EXPECT_EQ(posted["titles"], 3);
    EXPECT_EQ(posted["copies"], 6);
    EXPECT_EQ(posted["sum"], 1635155);
    EXPECT_EQ(posted["unmatched"], 3);
    EXPECT_TRUE(posted["problems"].empty());
    EXPECT_EQ(posted["ksu"].get<std::string>().substr(0, 2), "1/");
    EXPECT_EQ(json({"supplier", "list"})[0]["deliveries"], 1);
    EXPECT_TRUE(json({"reconcile"})["ok"].get<bool>());

    // As one step, until it is signed.
    json({"undo"});
    EXPECT_EQ(json({"reconcile"})["stock"], 0);
    const Json again = json({"delivery", "post", csv, "--supplier", "Атамұра", "--source", "purchase"});
    const std::string id = std::to_string(again["delivery"].get<int>());
    EXPECT_EQ(json({"delivery", "reverse", id}, 1)["code"], "delivery_not_signed");
    EXPECT_TRUE(json({"delivery", "sign", id})["signed"].get<bool>());
    EXPECT_EQ(json({"delivery", "sign", id}, 1)["code"], "delivery_signed");
    EXPECT_NE(ctl({"undo"}).exit, 0);
    const Json shown = json({"delivery", "show", id});
    EXPECT_EQ(shown["lines"].size(), 3U);
    EXPECT_EQ(shown["places"][0]["copies"].size(), 6U);
    // A copy that left and came back stands in a line of its own, and leaves with its delivery.
    const std::string some = shown["places"][0]["copies"][0]["barcode"];
    const Json drafted = json({"writeoff", "draft", "--reason", "worn", some, "--chair", "Омарова Д."});
    const std::string act = std::to_string(drafted["act"].get<int>());
    EXPECT_EQ(json({"writeoff", "sign", act})["state"], "signed");
    EXPECT_EQ(json({"delivery", "reverse", id}, 1)["code"], "copy_not_in_books");
    json({"writeoff", "reverse", act});
    EXPECT_TRUE(json({"delivery", "reverse", id})["reversed"].get<bool>());
    EXPECT_TRUE(json({"reconcile"})["ok"].get<bool>());
    EXPECT_EQ(json({"reconcile"})["stock"], 0);
    const Json entered = json({"delivery", "enter-again", id, "--source", "gift"});
    EXPECT_EQ(entered["copies"], 6);
    EXPECT_EQ(json({"reconcile"})["stock"], 6);
    EXPECT_EQ(json({"delivery", "list"}).size(), 2U);
    EXPECT_EQ(json({"delivery", "show", "77"}, 1)["code"], "unknown_delivery");
    // The same list again: every title is known now.
    EXPECT_EQ(json({"delivery", "post", csv, "--source", "purchase"}, 1)["code"], "delivery_posted_before");
    const Json known = json({"delivery", "post", csv, "--source", "purchase", "--again"});
    EXPECT_EQ(known["unmatched"], 0);
    ASSERT_EQ(known["by_title"].size(), 1U);
    EXPECT_EQ(known["by_title"][0]["row"], 4);
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(DeliveriesTest, AWorkbookWithAbsolutePathsIsReadRight) {
    init();
    const std::filesystem::path data = test::sourceFolder() / "tests/data/deliveries";
    for (const char* const name : {"absolute-paths.xlsx", "list.ods"}) {
        const Json plan = json({"delivery", "post", (data / name).string(), "--source", "purchase", "--invoice-sum",
                                "16351.55", "--dry-run"});
        EXPECT_EQ(plan["copies"], 6) << name;
        EXPECT_EQ(plan["sum"], 1635155) << name;
        EXPECT_EQ(plan["rows"][0]["title"], "Абай жолы. 1-кітап") << name;
    }
    const Json formulas =
        json({"delivery", "post", (data / "formulas.xlsx").string(), "--source", "purchase", "--dry-run"}, 1);
    EXPECT_EQ(formulas["problems"][0]["problem"], "formula_without_value");
    EXPECT_EQ(formulas["rows"][0]["sum"], 735150);
}

TEST_F(DeliveriesTest, TextsOfOldEncodingsAreRead) {
    init();
    const std::string russian = "Название;Кол-во;Цена\nВойна и мир;2;100\nБратья Карамазовы;1;300\n";
    for (const auto& [encoding, text] :
         {std::pair(text::Encoding::Cp1251, russian), std::pair(text::Encoding::Kz1048, std::string(invoice)),
          std::pair(text::Encoding::Utf8, "Накладная № 12, от 03.02.2026\n\n" + std::string(invoice)),
          std::pair(text::Encoding::Utf8, "\xEF\xBB\xBF" + std::string(invoice))}) {
        const auto bytes = text::encode(text, encoding);
        ASSERT_TRUE(bytes);
        const Json plan = json({"delivery", "post", file("list.csv", *bytes), "--source", "gift", "--dry-run"});
        if (encoding == text::Encoding::Cp1251) {
            EXPECT_EQ(plan["rows"][0]["title"], "Война и мир");
        } else {
            EXPECT_EQ(plan["rows"][1]["title"], "Тар жол, тайғақ кешу");
            EXPECT_EQ(plan["rows"][2]["title"], "Қызылорда облысы: анықтамалық");
        }
    }
}

TEST_F(DeliveriesTest, BrokenFilesAreRefusedAndNothingIsPosted) {
    init();
    const std::string compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    std::string encrypted = compound + std::string(600, '\0');
    for (const char c : std::string("EncryptedPackage")) encrypted += {c, '\0'};
    EXPECT_EQ(refusedCode(file("old.xls", compound + std::string(600, '\0'))), "old_workbook");
    EXPECT_EQ(refusedCode(file("locked.xlsx", encrypted)), "delivery_file_encrypted");
    EXPECT_EQ(refusedCode(file("a.pdf", "%PDF-1.7\n")), "not_a_delivery_file");
    EXPECT_EQ(refusedCode(file("a.xlsx", "PK\x03\x04 and nothing")), "not_a_delivery_file");
    EXPECT_EQ(refusedCode(file("empty.csv", "")), "not_a_delivery_file");
    EXPECT_EQ(refusedCode((folder.path() / "none.csv").string()), "delivery_file_not_readable");
    EXPECT_EQ(refusedCode(folder.path().string()), "delivery_file_not_readable");
    EXPECT_EQ(refusedCode(file("wrong.csv", "Скидки;Акции\nвесна;лето\n")), "columns_not_known");
    std::string text = invoice;
    text.replace(text.find("7351,50"), 7, "7351,51");
    EXPECT_EQ(refusedCode(file("sum.csv", text)), "delivery_has_problems");
    text = invoice;
    text.replace(text.find("16 351,55"), 9, "16 351,56");
    EXPECT_EQ(refusedCode(file("total.csv", text)), "delivery_has_problems");
    std::string many = "Название;Кол-во;Цена\n";
    for (int i = 0; i < 100'000; ++i) many += "Книга " + std::to_string(i) + ";1;1\n";
    EXPECT_EQ(refusedCode(file("many.csv", many)), "delivery_too_large");
    test::Workbook bomb;
    bomb.bloat(std::size_t{300} << 20U);
    EXPECT_EQ(refusedCode(bomb.write(folder.path() / "bomb.xlsx").string()), "delivery_file_too_large");
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(DeliveriesTest, ColumnsAreSaidOnceAndRemembered) {
    init();
    const std::string list = file("list.csv", "Жинақ;Мөлшер саны;Ақша, тг\nАбай жолы;2;100\n");
    EXPECT_EQ(json({"delivery", "post", list, "--supplier", "Фолиант", "--source", "purchase"}, 1)["code"],
              "columns_not_known");
    const Json posted = json({"delivery", "post", list, "--supplier", "Фолиант", "--source", "purchase", "--map",
                              "title=Жинақ", "--map", "price=Ақша, тг", "--map", "copies=2"});
    EXPECT_EQ(posted["sum"], 20000);
    EXPECT_EQ(json({"delivery", "post", list, "--supplier", "фолиант", "--source", "purchase", "--again"})["sum"],
              20000);
    EXPECT_EQ(json({"delivery", "post", list, "--source", "gift", "--map", "colour=1"}, 2)["code"], "wrong_usage");
}

TEST_F(DeliveriesTest, ADeliveryOfOneIsAddedByHand) {
    initWithBooks();
    json({"accounts", "open", "--at", "2020-01-01"});
    const Json added =
        json({"delivery", "add", "--record", "3", "--source", "gift", "--price", "1500.50", "--count", "2"});
    EXPECT_EQ(added["sum"], 300100);
    EXPECT_EQ(added["unmatched"], 0);
    EXPECT_EQ(ctl({"delivery", "add", "--source", "gift"}).exit, 2);
    EXPECT_EQ(json({"delivery", "add", "--title", "Абай", "--source", "opening"}, 1)["code"], "unknown_term");
    EXPECT_TRUE(json({"reconcile"})["ok"].get<bool>());
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(DeliveriesTest, ADryRunSaysWhatPostingSays) {
    init();
    json({"accounts", "open", "--at", "2020-01-01"});
    const std::string list =
        file("list.csv", "Название;Кол-во;Цена;Язык;Вид издания\nПуть;1;10;;\nАтлас;1;10;каз;карта\n");
    const auto both = [&](std::vector<std::string> options) {
        std::vector<std::string> words{"delivery", "post", list};
        words.insert(words.end(), options.begin(), options.end());
        const Json refused = json(words, 1);
        words.emplace_back("--dry-run");
        const Json plan = json(words, 1);
        EXPECT_FALSE(plan["may_be_posted"].get<bool>());
        EXPECT_EQ(plan["refusal"], refused["code"]);
        return refused["code"].get<std::string>();
    };
    EXPECT_EQ(both({"--source", "correction"}), "unknown_term");
    EXPECT_EQ(both({"--source", "gift", "--place", "nowhere"}), "unknown_place");
    EXPECT_EQ(both({"--source", "gift", "--place", "nowhere=1"}), "unknown_place");
    EXPECT_EQ(both({"--source", "gift", "--series", "none"}), "unknown_series");
    EXPECT_EQ(both({"--source", "gift", "--date", "2019-12-31"}), "before_opening");
    std::string many = "Название;Кол-во;Цена\n";
    for (int i = 0; i <= 20'000; ++i) many += "Книга " + std::to_string(i) + ";1;1\n";
    const Json large = json({"delivery", "post", file("many.csv", many), "--source", "gift", "--dry-run"}, 1);
    EXPECT_EQ(large["refusal"], "delivery_too_large");
    EXPECT_TRUE(large["rows"].empty());

    // Guesses, and a supplier and a document that are there or not.
    const Json plan = json({"delivery", "post", list, "--source", "gift", "--supplier", "Nobody", "--dry-run"});
    EXPECT_EQ(plan["problems"][0]["problem"], "supplier_new");
    EXPECT_EQ(plan["rows"][0]["language"], "rus");
    EXPECT_TRUE(plan["rows"][0]["language_guessed"].get<bool>());
    EXPECT_EQ(plan["rows"][1]["language"], "kaz");
    EXPECT_FALSE(plan["rows"][1]["language_guessed"].get<bool>());
    EXPECT_EQ(plan["rows"][1]["kind"], "map");
    EXPECT_TRUE(json({"supplier", "list"}).empty());
    json({"delivery", "post", list, "--source", "gift", "--supplier", "Nobody", "--document", "77"});
    EXPECT_EQ(both({"--source", "gift", "--supplier", "nobody", "--document", "77"}), "delivery_posted_before");
    const Json again = json({"delivery", "post", list, "--source", "gift", "--supplier", "nobody", "--document", "77",
                             "--again", "--dry-run"});
    EXPECT_TRUE(again["may_be_posted"].get<bool>());
    EXPECT_EQ(again["problems"][0]["problem"], "same_document");
    const Json old = json({"delivery", "add", "--title", "Ескі", "--source", "gift", "--price", "5-30",
                           "--document-date", "1985-05-05", "--dry-run"});
    EXPECT_EQ(old["rows"][0]["sum"], 530);
    EXPECT_EQ(old["problems"][0]["problem"], "roubles");
    const std::string sum = file("sum.csv", "Название;Кол-во;Цена;Сумма\nА;1;10;11\nБ;1;10;12\n");
    const Ran wrong = ctl({"delivery", "post", sum, "--source", "gift"});
    EXPECT_EQ(wrong.err.find("\\x0a"), std::string::npos) << wrong.err;
}

TEST_F(DeliveriesTest, AnEarlierDeliveryIsUndoneByItsNumberAndKindsAreSaid) {
    init();
    json({"accounts", "open", "--at", "2020-01-01"});
    const Json first =
        json({"delivery", "add", "--isbn", "9786012001013", "--title", "Абай жолы", "--volume", "1 кітап", "--source",
              "gift", "--text-language", "қазақша", "--kind", "Брошюры", "--bbk", "84", "--price", "10"});
    const Json second = json({"delivery", "add", "--title", "Жұлдыз", "--kind", "journal", "--source", "gift"});
    const std::string number = first["first"];
    const Json line = json({"book", "page", "--number", number})[0];
    EXPECT_EQ(line["kind"], "brochure");
    EXPECT_EQ(line["language"], "kk");
    EXPECT_EQ(json({"delivery", "show", first["act"]})["lines"][0]["title"], "Абай жолы. 1 кітап");
    EXPECT_EQ(json({"delivery", "add", "--title", "А", "--kind", "свиток", "--source", "gift"}, 1)["code"],
              "unknown_term");
    EXPECT_EQ(ctl({"delivery", "add", "--title", "А", "--text-language", "эльф", "--source", "gift"}).exit, 2);

    const std::string id = std::to_string(second["delivery"].get<int>());
    json({"delivery", "sign", id});
    EXPECT_EQ(json({"delivery", "undo", id}, 1)["code"], "delivery_signed");
    EXPECT_EQ(json({"delivery", "undo", first["act"]})["undone"], "delivery.post");
    EXPECT_EQ(json({"reconcile"})["stock"], 1);
    EXPECT_EQ(json({"ksu", "--part", "1"}).back()["void"], Json::array({first["ksu"]}));
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(DeliveriesTest, CopiesOfAnImportWaitToBeAccountedFor) {
    initWithBooks();
    json({"accounts", "open", "--at", "2020-01-01"});
    const std::string records =
        "#920: PAZK\n#700: ^aӘуезов^bМ. О.\n#200: ^aЖаңа кітап\n"
        "#210: ^aАлматы^cЖазушы^d1999\n#910: ^a0^b77^dАБ^e100\n*****\n";
    EXPECT_EQ(ctl({"import", file("in.txt", records)}).exit, 0);
    const Json waiting = json({"reconcile"});
    EXPECT_EQ(waiting["not_in_books"], 1);
    EXPECT_EQ(waiting["disagree"][0]["what"], "not_in_books");
    EXPECT_EQ(json({"accounts", "enter", "--waiting", "--source", "gift", "--document", "7"})["copies"], 1);
    EXPECT_TRUE(json({"reconcile"})["ok"].get<bool>());
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

} // namespace
} // namespace kitapdar::ctl
