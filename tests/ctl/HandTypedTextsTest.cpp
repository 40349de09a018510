// Whatever command takes a text that somebody types: an identification number in it does not come into the library.
#include "tests/ctl/Ctl.h"

#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>

namespace kitapdar::ctl {
namespace {

constexpr const char* number = "850512312340";

struct Typed {
    std::vector<std::string> arguments; // with the text
    std::string takes;                  // "hold cancel --reason": what of the help this tries
};

std::string text() { return std::string("А ") + number + " б"; }

/// Options whose value is a text of its writer's own. Names of places, roles and accounts, and codes are none.
const std::set<std::string> freeOptions{"--note",      "--reason",   "--wanted",      "--surname", "--patronymic",
                                        "--education", "--locality", "--institution", "--shelf",   "--parts",
                                        "--damaged",   "--document", "--holder"};

/// Those whose value is one of several codes, or by which something is found, and one that is refused with a number.
const std::set<std::string> codes{"writeoff draft --reason",
                                  "writeoff set --reason",
                                  "writeoff draft --shelf",
                                  "movement draft --shelf",
                                  "movement add --shelf",
                                  "writeoff add --shelf",
                                  "candidates list --damaged",
                                  "candidates take --damaged",
                                  "unmet add --reason",
                                  "request refuse --reason",
                                  "reveal --reason",
                                  "overdue list --institution",
                                  "overdue remind --institution",
                                  "overdue reminders --institution"};

class HandTypedTextsTest : public CtlTest {
protected:
    HandTypedTextsTest() { initWithBooks(); }

    bool isInLibrary() const {
        for (const char* beside : {"", "-wal"}) {
            std::ifstream in(library.string() + beside, std::ios::binary);
            const std::string bytes(std::istreambuf_iterator<char>(in), {});
            if (bytes.find(number) != std::string::npos) return true;
        }
        return false;
    }

    /// Runs it, and says what it leaves.
    void type(const Typed& typed) {
        const Ran ran = ctl(typed.arguments);
        EXPECT_EQ(ran.exit, 0) << typed.takes << ": " << ran.err << ran.out;
        EXPECT_NE(ran.err.find("dots in its place"), std::string::npos) << typed.takes << ": " << ran.err;
        EXPECT_FALSE(isInLibrary()) << typed.takes;
        m_tried.insert(typed.takes);
    }

    std::set<std::string> m_tried;
};

TEST_F(HandTypedTextsTest, ANumberInAnyTextIsDottedAndSaid) {
    const std::string typed = text();
    type({{"reader", "add", "--surname", typed, "--name", "Б", "--card", "R010"}, "reader add --surname"});
    type({{"reader", "add", "--surname", "В", "--name", typed, "--patronymic", typed, "--card", "R011"},
          "reader add --patronymic"});
    type({{"reader", "add", "--surname", "Г", "--name", "Д", "--card", "R012", "--education", typed, "--locality",
           typed, "--institution", typed},
          "reader add --institution"});
    m_tried.insert({"reader add --education", "reader add --locality"});
    type({{"reader", "edit", "R012", "--surname", typed, "--patronymic", typed, "--education", typed, "--locality",
           typed, "--institution", typed, "--note", typed},
          "reader edit --note"});
    m_tried.insert({"reader edit --surname", "reader edit --patronymic", "reader edit --education",
                    "reader edit --locality", "reader edit --institution"});
    EXPECT_EQ(ctl({"lend", "--reader", "R012", "T0001"}).exit, 0) << "its shape, too";
    EXPECT_FALSE(isInLibrary());
    type({{"claim", "T0001", "--returned", "--note", typed}, "claim --note"});
    EXPECT_EQ(ctl({"return", "T0001"}).exit, 0);
    type({{"reader", "block", "R010", "--reason", typed}, "reader block --reason"});
    type({{"hold", "place", "--reader", "R001", "--record", "1", "--note", typed}, "hold place --note"});
    const auto holds = json({"hold", "list", "--reader", "R001"});
    type({{"hold", "cancel", std::to_string(holds[0]["id"].get<int>()), "--reason", typed}, "hold cancel --reason"});
    type({{"charge", "add", "--reader", "R001", "--amount", "100", "--note", typed}, "charge add --note"});
    type({{"charge", "waive", "1", "--reason", typed}, "charge waive --reason"});
    type({{"copy", "set", "T0002", "--note", typed, "--shelf", typed, "--parts", typed}, "copy set --note"});
    m_tried.insert({"copy set --shelf", "copy set --parts"});
    type({{"copy", "damaged", "T0002", "--reason", typed}, "copy damaged --reason"});
    type({{"damaged", "T0001", "--note", typed}, "damaged --note"});
    type({{"copy", "lost", "T0002", "--reason", typed}, "copy lost --reason"});
    type({{"unmet", "add", "--reason", "lacuna", "--wanted", typed}, "unmet add --wanted"});
    type({{"accounts", "enter", "T0002", "--source", "gift", "--note", typed, "--document", typed},
          "accounts enter --note"});
    type({{"stocktake", "start", "--all", "--note", typed, "--order", typed, "--chair", typed, "--members", typed},
          "stocktake start --note"});
    EXPECT_EQ(ctl({"stocktake", "scan", "1", number}).exit, 0);
    EXPECT_FALSE(isInLibrary()) << "stocktake scan";
    type({{"writeoff", "draft", "T0002", "--reason", "worn", "--note", typed, "--chair", typed, "--destination", typed},
          "writeoff draft --note"});
    type({{"movement", "draft", "T0002", "--kind", "binding", "--note", typed, "--chair", typed, "--receiver", typed},
          "movement draft --note"});
    type({{"delivery", "add", "--title", "Кітап", "--source", "gift", "--note", typed, "--document", typed, "--shelf",
           typed},
          "delivery add --note"});
    m_tried.insert({"delivery add --document", "delivery add --shelf"});
    type({{"periodical", "subscribe", "1", "--note", typed, "--document", typed}, "periodical subscribe --note"});
    m_tried.insert("periodical subscribe --document");
    type({{"supplier", "add", "Атамұра", "--note", typed, "--contacts", typed}, "supplier add --note"});
    EXPECT_EQ(ctl({"queue", "add", "--record", "1"}).exit, 0);
    EXPECT_EQ(ctl({"queue", "move", "1", "rights"}).exit, 0);
    type({{"queue", "hold", "1", "--note", typed}, "queue hold --note"});
    EXPECT_EQ(ctl({"queue", "release", "1"}).exit, 0);
    type({{"queue", "rights", "1", "--basis", "statute", "--document", typed, "--note", typed}, "queue rights --note"});
    m_tried.insert("queue rights --document");
    type({{"defect", "add", "1", "blur", "--note", typed}, "defect add --note"});
    type({{"queue", "move", "1", "dropped", "--note", typed}, "queue move --note"});
    EXPECT_EQ(ctl({"check"}).exit, 0);
}

TEST_F(HandTypedTextsTest, ACardThatIsANumberIsKeptAndSaid) {
    const Ran added = ctl({"reader", "add", "--surname", "Е", "--name", "Ж", "--card", number});
    EXPECT_EQ(added.exit, 0) << added.err;
    EXPECT_NE(added.err.find("The card is an identification number"), std::string::npos) << added.err;
    EXPECT_EQ(ctl({"reader", "add", "--surname", "Е", "--name", "З", "--card", "R013"}).err, "");
}

/// A command that takes a text and is neither tried nor listed here fails this test.
TEST_F(HandTypedTextsTest, EveryCommandThatTakesATextIsTried) {
    // Tried above, or written through the same columns as one that is.
    const std::set<std::string> same{"charge replace --note",
                                     "charge refund --reason",
                                     "charge reverse --reason",
                                     "lost --note",
                                     "return --damaged",
                                     "copy set --reason",
                                     "copy add --shelf",
                                     "copy batch --shelf",
                                     "copy batch --note",
                                     "copy write-off --document",
                                     "lend --reason",
                                     "hold place --reason",
                                     "request refuse --note",
                                     "calendar add weekly --note",
                                     "calendar edit --note",
                                     "copy batch --parts",
                                     "backup recipients add --holder",
                                     "queue skip --note",
                                     "queue fail --note",
                                     "queue return --note",
                                     "delivery post --note",
                                     "delivery post --document",
                                     "delivery reverse --note",
                                     "delivery reverse --document",
                                     "delivery enter-again --note",
                                     "delivery enter-again --document",
                                     "periodical set --note",
                                     "periodical set --document",
                                     "periodical post-year --note",
                                     "periodical post-year --document",
                                     "periodical bind --shelf",
                                     "supplier set --note",
                                     "accounts enter --document",
                                     "accounts reverse --note",
                                     "accounts reverse --document",
                                     "book correct --reason",
                                     "stocktake describe --note",

                                     "writeoff set --note",
                                     "writeoff reverse --note",
                                     "movement set --note",
                                     "movement reverse --note",
                                     "copy replace --note"};
    const std::set<std::string> tried{"reader add --surname",
                                      "reader add --patronymic",
                                      "reader add --education",
                                      "reader add --locality",
                                      "reader add --institution",
                                      "reader edit --surname",
                                      "reader edit --patronymic",
                                      "reader edit --education",
                                      "reader edit --locality",
                                      "reader edit --institution",
                                      "reader edit --note",
                                      "claim --note",
                                      "reader block --reason",
                                      "hold place --note",
                                      "hold cancel --reason",
                                      "charge add --note",
                                      "charge waive --reason",
                                      "copy set --note",
                                      "copy set --shelf",
                                      "copy set --parts",
                                      "copy damaged --reason",
                                      "damaged --note",
                                      "copy lost --reason",
                                      "unmet add --wanted",
                                      "queue hold --note",
                                      "queue move --note",
                                      "queue rights --note",
                                      "queue rights --document",
                                      "defect add --note",
                                      "accounts enter --note",
                                      "stocktake start --note",

                                      "writeoff draft --note",
                                      "movement draft --note",
                                      "delivery add --note",
                                      "delivery add --document",
                                      "delivery add --shelf",
                                      "supplier add --note",
                                      "periodical subscribe --note",
                                      "periodical subscribe --document"};
    static const std::regex usage(R"(  ([a-z][a-z-]*(?: [a-z][a-z-]*)*)(.*))");
    static const std::regex option(R"(--[a-z-]+)");
    std::istringstream help(run({"--language", "en", "--help"}).out);
    int found = 0;
    for (std::string line; std::getline(help, line);) {
        std::smatch parts;
        if (!std::regex_match(line, parts, usage)) continue;
        const std::string rest = parts[2];
        for (std::sregex_iterator each(rest.begin(), rest.end(), option), end; each != end; ++each) {
            const std::string takes = parts[1].str() + " " + each->str();
            if (!freeOptions.contains(each->str()) || codes.contains(takes)) continue;
            ++found;
            EXPECT_TRUE(tried.contains(takes) || same.contains(takes)) << takes;
        }
    }
    EXPECT_GT(found, 15);
}

} // namespace
} // namespace kitapdar::ctl
