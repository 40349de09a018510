// The work on items of digitization through the program.
#include "tests/ctl/Ctl.h"

namespace kitapdar::ctl {

namespace {

class WorkTest : public CtlTest {
protected:
    WorkTest() {
        initWithBooks();
        id = std::to_string(json({"queue", "add", "--copy", "T0002"})["id"].get<int>());
    }

    std::string id;
};

} // namespace

TEST_F(WorkTest, IsTakenHeldReleasedAndDone) {
    EXPECT_EQ(json({"queue", "take", id}, 1)["code"], "no_open_task");
    EXPECT_EQ(json({"queue", "move", id, "rights"})["task"]["state"], "ready");
    EXPECT_EQ(json({"queue", "next"})[0]["id"], std::stoi(id));
    EXPECT_EQ(json({"queue", "take", id})["task"]["state"], "active");
    EXPECT_EQ(json({"queue", "mine"})[0]["id"], std::stoi(id));
    EXPECT_EQ(json({"queue", "hold", id, "--note", "мұрагерлер"})["task"]["reason"], "мұрагерлер");
    EXPECT_EQ(json({"queue", "done", id}, 1)["code"], "task_held");
    EXPECT_EQ(ctl({"queue", "hold", id}).exit, 2) << "a reason is needed";
    EXPECT_EQ(json({"queue", "release", id})["task"]["state"], "ready");
    EXPECT_EQ(json({"queue", "done", id}, 1)["code"], "move_blocked");
    EXPECT_EQ(json({"queue", "rights", id, "--basis", "contract"}, 1)["code"], "rights_document_missing");
    const auto rights = json({"queue", "rights", id, "--basis", "contract", "--document", "№ 12", "--show", "--deliver",
                              "--until", "2030-01-01"});
    EXPECT_EQ(rights[0]["document"], "№ 12");
    EXPECT_EQ(rights[0]["deliver"], true);
    EXPECT_EQ(rights[0]["download"], false);
    EXPECT_EQ(json({"queue", "done", id})["state"], "prepare");
    const auto history = json({"queue", "history", id});
    EXPECT_EQ(history[0]["state"], "done");
    EXPECT_EQ(history[1]["stage"], "prepare");
    EXPECT_EQ(json({"copy", "show", "T0002"})["state"], "digitization");
    ctl({"undo"});
    EXPECT_EQ(json({"queue", "show", id})["state"], "rights");
    EXPECT_EQ(json({"copy", "show", "T0002"})["state"], "in_stock");
}

TEST_F(WorkTest, GoesBackBecauseOfADefectAndPastItWhenItIsMended) {
    json({"queue", "move", id, "rights"});
    json({"queue", "rights", id, "--basis", "public_domain"});
    for (const char* state : {"prepare", "scan", "page_check"}) json({"queue", "move", id, state});
    EXPECT_EQ(json({"queue", "move", id, "scan", "--note", "x"}, 1)["code"], "defect_needed");
    EXPECT_EQ(json({"queue", "return", id, "--to", "scan"}, 1)["code"], "defect_needed");
    EXPECT_EQ(ctl({"queue", "return", id, "--to", "scan", "--defect", "nonsense"}).exit, 2);
    const auto back = json({"queue", "return", id, "--to", "scan", "--defect", "blur", "--note", "12-бет"});
    EXPECT_EQ(back["state"], "scan");
    EXPECT_EQ(back["task"]["pass"], 2);
    EXPECT_EQ(json({"queue", "done", id}, 1)["code"], "move_blocked");
    const auto defects = json({"queue", "defects", id});
    EXPECT_EQ(defects[0]["code"], "blur");
    EXPECT_EQ(defects[0]["state"], "open");
    const std::string defect = std::to_string(defects[0]["id"].get<int>());
    EXPECT_EQ(json({"defect", "close", defect, "mended"})[0]["state"], "mended");
    EXPECT_EQ(json({"queue", "done", id})["state"], "page_check");
    EXPECT_EQ(json({"defect", "add", id, "metadata", "--note", "жылы"})[0]["mended_at"], "prepare");
}

TEST_F(WorkTest, StagesHaveTheirLimits) {
    EXPECT_EQ(json({"queue", "limit"}).size(), 8U);
    EXPECT_EQ(json({"queue", "limit", "rights", "1"})[0]["most"], 1);
    EXPECT_EQ(json({"queue", "limit", "page_check", "--four-eyes", "no"})[3]["four_eyes"], false);
    EXPECT_EQ(json({"queue", "limit", "scan", "--four-eyes", "yes"}, 1)["code"], "nothing_checked_there");
    json({"queue", "move", id, "rights"});
    const std::string other = std::to_string(json({"queue", "add", "--record", "1"})["id"].get<int>());
    EXPECT_EQ(json({"queue", "move", other, "rights"}, 1)["code"], "move_blocked");
    EXPECT_EQ(json({"queue", "limit", "rights", "none"})[0]["most"], nullptr);
    EXPECT_EQ(json({"queue", "move", other, "rights"})["state"], "rights");
    EXPECT_EQ(json({"queue", "skip", other, "--note", "x"}, 1)["code"], "stage_not_skipped");
    json({"queue", "take", other});
    EXPECT_EQ(json({"queue", "fail", other, "--note", "жауап жоқ"})["task"]["state"], "failed");
    EXPECT_EQ(json({"queue", "release", other})["task"]["state"], "ready");
    json({"queue", "take", other});
    EXPECT_EQ(json({"queue", "give-back", other})["task"]["assignee"], "");
}

TEST_F(WorkTest, ASlipNamesItsTitle) {
    const auto slip = json({"queue", "slip", id});
    EXPECT_EQ(json({"queue", "show", slip["code"].get<std::string>()})["id"], std::stoi(id));
    EXPECT_EQ(ctl({"queue", "show", "KZD0000001"}).exit, 2) << "a wrong check character is no slip and no number";
}

} // namespace kitapdar::ctl
