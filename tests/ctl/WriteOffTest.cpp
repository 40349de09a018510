// Write-off acts and replacements in kind through the program.
#include "tests/ctl/Ctl.h"

#include <algorithm>

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;

class WriteOffTest : public CtlTest {
protected:
    void openBooks() const {
        initWithBooks();
        EXPECT_EQ(json({"accounts", "open", "--at", "2020-01-01"})["copies"], 2);
    }
    std::int64_t figure(const std::string& part, const std::string& column) const {
        const Json cells = json({"ksu", "--part", part});
        const auto found = std::ranges::find_if(cells, [&](const Json& each) {
            return each["column"] == column && (part == "3" || each["record"].is_null());
        });
        return found == cells.end() ? -1 : (*found)["value"].get<std::int64_t>();
    }

    const std::string aigul = "төрт терезе жабық тұр";
    const std::string dana = "жеті қара қой жайылды";
};

TEST_F(WriteOffTest, AnActIsDraftedCheckedSignedAndReversed) {
    openBooks();
    const std::int64_t sum = figure("3", "sum");
    const Json drafted = json(
        {"writeoff", "draft", "--reason", "worn", "T0001", "--chair", "Омарова Д.", "--members", "Сәтбаева А.;Ли В."});
    EXPECT_EQ(drafted["state"], "draft");
    EXPECT_EQ(drafted["copies"], 1);
    const std::string act = std::to_string(drafted["act"].get<std::int64_t>());
    EXPECT_EQ(json({"writeoff", "draft", "--reason", "nonsense", "T0001"}, 1)["code"], "unknown_term");
    EXPECT_EQ(ctl({"lend", "--reader", "R001", "T0001"}).exit, 0);
    const Json blocked = json({"writeoff", "check", act});
    EXPECT_EQ(blocked["blocked"], 1);
    EXPECT_EQ(blocked["lines"][0]["blocks"], Json({"on_loan"}));
    EXPECT_EQ(json({"writeoff", "sign", act}, 1)["code"], "act_blocked");
    EXPECT_EQ(ctl({"return", "T0001"}).exit, 0);
    const Json checked = json({"writeoff", "check", act});
    EXPECT_EQ(checked["blocked"], 0);
    EXPECT_TRUE(checked["alone"].get<bool>());
    EXPECT_TRUE(checked["commission"].get<bool>());
    EXPECT_FALSE(checked["sum_kk"].get<std::string>().empty());
    EXPECT_EQ(figure("2", "copies"), 0);

    const Json done = json({"writeoff", "sign", act});
    EXPECT_EQ(done["state"], "signed");
    EXPECT_TRUE(done["signed_alone"].get<bool>());
    EXPECT_EQ(done["number"].get<std::string>().substr(0, 2), "1/");
    EXPECT_EQ(figure("2", "copies"), 1);
    EXPECT_EQ(json({"copy", "show", "T0001"})["state"], "written_off");
    EXPECT_TRUE(json({"reconcile"})["ok"].get<bool>());
    EXPECT_EQ(json({"writeoff", "discard", act}, 1)["code"], "act_not_draft");
    EXPECT_EQ(json({"writeoff", "show", act})["lines"].size(), 1U);

    const Json reversed = json({"writeoff", "reverse", act, "--note", "қате"});
    EXPECT_EQ(reversed["reverses"], drafted["act"]);
    EXPECT_EQ(figure("2", "copies"), 0);
    EXPECT_EQ(figure("3", "sum"), sum);
    EXPECT_EQ(json({"writeoff", "list"}).size(), 2U);
    EXPECT_EQ(json({"writeoff", "reverse", act}, 1)["code"], "act_reversed");
    EXPECT_EQ(json({"writeoff", "check", "99"}, 1)["code"], "unknown_act");
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(WriteOffTest, ALostCopyIsReplacedInKind) {
    openBooks();
    EXPECT_EQ(ctl({"lend", "--reader", "R001", "T0001"}).exit, 0);
    EXPECT_EQ(json({"copy", "replace", "T0001", "--like", "work,title"}, 1)["code"], "not_equal");
    const Json row = json({"copy", "replace", "T0001", "--equal", "--note", "жаңа"});
    EXPECT_EQ(row["card"], "R001");
    EXPECT_EQ(row["brought_value"], row["lost_value"]);
    EXPECT_TRUE(json({"reconcile"})["ok"].get<bool>());
    EXPECT_EQ(json({"replacement", "list"}).size(), 1U);
    const std::string act = std::to_string(row["act"].get<std::int64_t>());
    EXPECT_EQ(json({"writeoff", "show", act})["state"], "posted");
    EXPECT_EQ(json({"writeoff", "sign", act})["state"], "signed");
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

// Aigul drafts, Dana signs: by her own code and password, once.
TEST_F(WriteOffTest, ASecondPersonSigns) {
    openBooks();
    EXPECT_EQ(ctl({"staff", "add", "AS-17", "--name-kk", "Айгүл Сәтбаева"}).exit, 0);
    EXPECT_EQ(ctl({"staff", "password", "AS-17", "--new-password-fd", "0"}, aigul + "\n").exit, 0);
    EXPECT_EQ(ctl({"staff", "activate", "AS-17"}).exit, 0);
    const auto by = [&](const std::string& code, std::vector<std::string> arguments, int exit = 0) {
        const std::vector<std::string> who = {"--operator", code, "--password-fd", "0"};
        arguments.insert(arguments.begin(), who.begin(), who.end());
        return json(arguments, exit, (code == "AS-17" ? aigul : dana) + "\n");
    };
    by("AS-17", {"staff", "grant", "AS-17", "fund"});
    by("AS-17", {"staff", "add", "DN-2", "--name-kk", "Дана Омарова"});
    const std::string given = by("AS-17", {"staff", "password", "DN-2"})["one_time_password"];
    by("AS-17", {"staff", "activate", "DN-2"});
    by("AS-17", {"staff", "grant", "DN-2", "director"});
    EXPECT_EQ(ctl({"--operator", "DN-2", "--password-fd", "0", "staff", "password", "DN-2", "--new-password-fd", "0"},
                  given + "\n" + dana + "\n")
                  .exit,
              0);

    const Json drafted = by("AS-17", {"writeoff", "draft", "--reason", "worn", "T0001"});
    EXPECT_EQ(drafted["prepared_by"], "AS-17");
    const std::string act = std::to_string(drafted["act"].get<std::int64_t>());
    EXPECT_FALSE(by("AS-17", {"writeoff", "check", act})["alone"].get<bool>());
    EXPECT_EQ(by("AS-17", {"writeoff", "sign", act}, 1)["code"], "signature_missing");
    EXPECT_EQ(by("AS-17", {"writeoff", "sign", act, "--signed-by", "AS-17", "--signer-password-fd", "0"}, 1)["code"],
              "sign_in_required")
        << "one password is not two";
    const Json done = by("DN-2", {"writeoff", "sign", act});
    EXPECT_EQ(done["state"], "signed");
    EXPECT_EQ(done["signed_by"], "Дана Омарова");
    EXPECT_FALSE(done["signed_alone"].get<bool>());
    // One asks that it be taken back, another one signs; none of them does both.
    EXPECT_EQ(by("AS-17", {"writeoff", "reverse", act}, 1)["code"], "signature_missing");
    EXPECT_EQ(by("DN-2", {"writeoff", "reverse", act}, 1)["code"], "not_permitted");
    const auto reverse = [&](const std::string& signer, const std::string& password, int exit = 0) {
        return json({"--operator", "AS-17", "--password-fd", "0", "writeoff", "reverse", act, "--signed-by", signer,
                     "--signer-password-fd", "0"},
                    exit, aigul + "\n" + password + "\n");
    };
    EXPECT_EQ(reverse("AS-17", aigul, 1)["code"], "signed_by_same_person");
    const Json back = reverse("DN-2", dana);
    EXPECT_EQ(back["prepared_by"], "AS-17");
    EXPECT_EQ(back["signed_by"], "Дана Омарова");
    EXPECT_FALSE(back["signed_alone"].get<bool>());
    EXPECT_TRUE(by("AS-17", {"reconcile"})["ok"].get<bool>());
    EXPECT_TRUE(by("AS-17", {"check"})["ok"].get<bool>());
}

} // namespace
} // namespace kitapdar::ctl
