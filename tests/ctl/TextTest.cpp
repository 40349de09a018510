// Recognition and texts of pages from the command line, by the real program and the real engine.
#include "core/library/Library.h"
#include "core/storage/Store.h"
#include "tests/ctl/Ctl.h"
#include "tests/support/DigitData.h"
#include "tests/support/Paths.h"
#include "tests/support/ScannedPages.h"

#include <QProcess>
#include <gmock/gmock.h>

namespace kitapdar::ctl {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
using ::testing::HasSubstr;

class TextTest : public CtlTest {
protected:
    /// An item with pages that show these files, their uppermost lines; its number.
    std::string itemWith(const std::vector<fs::path>& files) const {
        initWithBooks();
        const int id = json({"queue", "add", "--copy", "T0002"})["id"].get<int>();
        const SystemClock clock;
        const auto opened = Library::open(library, storage::Access::Open, clock);
        EXPECT_TRUE(opened);
        for (const fs::path& file : files) {
            const auto kept =
                digitization::keepBytes((*opened)->filesFolder(), test::contentOf(file), file.extension().string());
            EXPECT_TRUE(kept);
            EXPECT_TRUE((*opened)->store().writeNow([&](storage::Transaction& tx) -> Result<pages::PageId> {
                const digitization::ItemId item(id);
                TRY(const auto scan, test::addScan(tx, item, *kept));
                TRY(const auto page, test::addPage(tx, item, scan));
                CHECK(tx.execute("update page set area_bottom = 1500 where id = $1", {page}));
                return page;
            }));
        }
        return std::to_string(id);
    }
    bool isReady() const {
        const Json models = json({"ocr", "models"});
        for (const Json& model : models) {
            if (model["language"] == "kaz") return fs::exists(test::digitData() / "ocr_synth" / "kk_scan.jpg");
        }
        return false;
    }
};

TEST_F(TextTest, APageIsReadCorrectedFoundAndShownInEachForm) {
    if (!isReady()) GTEST_SKIP() << "the model kaz or the rendered pages are not on this machine";
    const fs::path noise = write("noise.png", "no picture");
    const std::string id = itemWith({test::digitData() / "ocr_synth" / "kk_scan.jpg", noise});
    EXPECT_EQ(json({"text", id})[0]["text"], nullptr);
    EXPECT_EQ(json({"text", id, "--page", "1"}, 1)["code"], "page_without_text");

    const Json read = json({"ocr", id, "--languages", "kaz+rus", "--wait", "--jobs", "1"}, 4);
    EXPECT_EQ(read["pages"], 1);
    EXPECT_EQ(read["failed"], 1) << "the other one is no picture";
    EXPECT_GT(read["mean_confidence"].get<double>(), 80);
    EXPECT_FALSE(read["wrong_language"]);
    EXPECT_EQ(json({"ocr", id})["languages"], "kaz+rus") << "chosen once";

    const Json page = json({"text", id, "--page", "1"});
    EXPECT_THAT(page["text"].get<std::string>(), HasSubstr("Қазақстан"));
    EXPECT_EQ(page["origin"], "ocr");
    EXPECT_THAT(page["engine"].get<std::string>(), HasSubstr("tesseract"));
    EXPECT_THAT(ctl({"text", id, "--page", "1", "--format", "alto"}).out, HasSubstr("<String "));
    EXPECT_THAT(ctl({"text", id, "--page", "1", "--format", "hocr"}).out, HasSubstr("ocrx_word"));
    EXPECT_EQ(ctl({"text", id, "--format", "alto"}).exit, 2);
    const Json hits = json({"text", "search", "kazakstan"});
    ASSERT_EQ(hits["hits"].size(), 1U);
    EXPECT_EQ(hits["hits"][0]["seq"], 1);

    const std::string mine = write("mine.txt", "Менің мәтінім\n").string();
    EXPECT_EQ(json({"text", "set", id, mine, "--page", "1", "--proofread", "whole"})["version"], 2);
    EXPECT_EQ(json({"text", id, "--page", "1"})["text"], "Менің мәтінім\n");
    EXPECT_EQ(json({"text", "search", "қазақстан"})["hits"].size(), 0U);
    EXPECT_EQ(json({"text", "history", id, "--page", "1"}).size(), 2U);
    EXPECT_EQ(json({"text", "restore", id, "1", "--page", "1"})["version"], 3);
    EXPECT_EQ(json({"text", id, "--page", "1"})["text"], page["text"]);
    (void)ctl({"undo"});
    EXPECT_EQ(json({"text", "history", id, "--page", "1"}).size(), 3U) << "taken back by another version alone";
}

TEST_F(TextTest, LanguagesThatNobodyCanReadAreRefused) {
    const std::string id = itemWith({write("a.png", "x")});
    EXPECT_EQ(json({"ocr", id, "--languages", "kaz+"}, 1)["code"], "unknown_languages");
    EXPECT_EQ(json({"ocr", id, "--languages", "xyz"}, 1)["code"], "model_missing");
    EXPECT_EQ(json({"ocr", "4711", "--languages", "kaz"}, 1)["code"], "unknown_item");
    EXPECT_EQ(json({"text", "set", id, write("t.txt", "x").string(), "--page", "9"}, 1)["code"], "unknown_page");
    EXPECT_EQ(ctl({"text", "set", id, "nowhere", "--page", "1"}).exit, 2);
    EXPECT_EQ(ctl({"text", "set", id, write("t.txt", "x").string()}).exit, 2) << "of which page";
}

TEST_F(TextTest, AWorkerReadsWhatWaitsAndEnds) {
    if (!isReady()) GTEST_SKIP() << "the model kaz or the rendered pages are not on this machine";
    const std::string id = itemWith({test::digitData() / "ocr_synth" / "kk_scan.jpg"});
    EXPECT_EQ(json({"ocr", id, "--languages", "kaz+rus"})["waiting"], 1);
    QProcess worker;
    worker.start(QString::fromStdString((test::programFolder() / "kitapdar-worker").string()),
                 {QStringLiteral("--library"), QString::fromStdString(library.string()), QStringLiteral("--until-idle"),
                  QStringLiteral("--json")});
    ASSERT_TRUE(worker.waitForFinished(300000));
    EXPECT_EQ(worker.exitCode(), 0) << worker.readAllStandardError().toStdString();
    EXPECT_EQ(Json::parse(worker.readAllStandardOutput().toStdString())["pages"], 1);
    EXPECT_EQ(json({"ocr", id})["pages"], 1);
    EXPECT_EQ(json({"worker", "--until-idle"})["pages"], 0);
}

} // namespace
} // namespace kitapdar::ctl
