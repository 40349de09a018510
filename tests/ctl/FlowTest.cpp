// A book's way through the digitization as a script goes it: the stages of the program end by themselves.
#include "tests/ctl/Ctl.h"
#include "tests/support/DigitData.h"

#include <gmock/gmock.h>

namespace kitapdar::ctl {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

class FlowTest : public CtlTest {
protected:
    FlowTest() {
        initWithBooks();
        id = std::to_string(json({"queue", "add", "--copy", "T0002"})["id"].get<int>());
        json({"queue", "rights", id, "--basis", "public_domain", "--deliver"});
        for (const char* state : {"rights", "prepare", "scan"}) json({"queue", "move", id, state});
    }
    std::string state() const { return json({"queue", "show", id})["state"]; }
    bool isReady() const {
        for (const auto& model : json({"ocr", "models"})) {
            if (model["language"] == "kaz") return fs::exists(page());
        }
        return false;
    }
    static fs::path page() { return test::digitData() / "ocr_synth" / "kk_scan.jpg"; }

    std::string id;
};

TEST_F(FlowTest, FromScansToReadyWithoutAMoveOfThePrograms) {
    if (!isReady()) GTEST_SKIP() << "the model kaz or the rendered pages are not on this machine";
    EXPECT_EQ(json({"pages", "ingest", id, page().string()})["pages"], 1);
    EXPECT_EQ(json({"queue", "done", id})["state"], "page_check");
    const auto early = json({"ocr", id, "--languages", "kaz+rus"});
    EXPECT_EQ(early["stage_done"], false);
    EXPECT_EQ(early["state"], "page_check");
    json({"pages", "check", id, "1", "good"});
    EXPECT_EQ(json({"queue", "done", id})["state"], "ocr");

    const auto read = json({"ocr", id, "--wait", "--jobs", "1"});
    EXPECT_EQ(read["pages"], 1);
    EXPECT_EQ(read["stage_done"], true);
    EXPECT_EQ(read["state"], "proofread");
    EXPECT_EQ(state(), "proofread");

    const auto text = json({"text", id, "--page", "1"})["text"].get<std::string>();
    EXPECT_THAT(text, HasSubstr("Қазақстан"));
    json({"text", "set", id, write("page.txt", text).string(), "--page", "1", "--proofread", "whole"});
    EXPECT_EQ(json({"queue", "done", id})["state"], "derive");

    const auto pdf = json({"build", id, "--kind", "pdf"});
    EXPECT_EQ(pdf["stage_done"], false) << "of four kinds of files one is there";
    const auto built = json({"build", id});
    EXPECT_EQ(built["files"].size(), 4U);
    EXPECT_EQ(built["stage_done"], true);
    EXPECT_EQ(built["state"], "final_check");
    EXPECT_EQ(json({"queue", "done", id})["state"], "ready");
    const auto history = json({"queue", "history", id});
    for (const auto& task : history) EXPECT_EQ(task["state"], "done") << task["stage"];
    EXPECT_EQ(history.size(), 8U);
}

TEST_F(FlowTest, AWorkerDoesAllThatIsTheProgramsWithoutBeingAsked) {
    if (!isReady()) GTEST_SKIP() << "the model kaz or the rendered pages are not on this machine";
    json({"pages", "ingest", id, page().string()});
    json({"ocr", id, "--languages", "kaz+rus"});
    json({"pages", "check", id, "1", "good"});
    json({"queue", "done", id});
    EXPECT_EQ(json({"queue", "done", id})["state"], "ocr");
    const auto read = json({"worker", "--until-idle", "--jobs", "1"});
    EXPECT_EQ(read["pages"], 1);
    EXPECT_EQ(read["stages_done"], 1);
    EXPECT_EQ(state(), "proofread");
    EXPECT_EQ(json({"queue", "done", id})["state"], "derive");
    const auto built = json({"worker", "--until-idle"});
    EXPECT_EQ(built["stages_done"], 1);
    EXPECT_EQ(built["stages_failed"], 0);
    EXPECT_EQ(state(), "final_check");
}

TEST_F(FlowTest, WhatCannotBeReadStaysAndSaysWhy) {
    if (!isReady()) GTEST_SKIP() << "the model kaz or the rendered pages are not on this machine";
    json({"pages", "ingest", id, page().string()});
    json({"pages", "check", id, "1", "good"});
    json({"queue", "done", id});
    json({"queue", "done", id});
    // The master is lost from the folder of the library.
    for (const auto& file : fs::recursive_directory_iterator(folder.path())) {
        if (file.path().extension() == ".jpg") fs::remove(file.path());
    }
    const auto read = json({"ocr", id, "--languages", "kaz+rus", "--wait", "--jobs", "1"}, 4);
    EXPECT_EQ(read["failed"], 1);
    EXPECT_EQ(read["stage_done"], false);
    EXPECT_EQ(read["state"], "ocr");
    const auto history = json({"queue", "history", id});
    EXPECT_EQ(history[history.size() - 1]["state"], "failed");
    EXPECT_EQ(history[history.size() - 1]["reason"], "pages_not_read");
    EXPECT_THAT(ctl({"queue", "done", id}).err, HasSubstr("pages could not be read"));
}

} // namespace
} // namespace kitapdar::ctl
