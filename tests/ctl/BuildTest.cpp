// Files made of an item through the program.
#include "tests/ctl/Ctl.h"
#include "tests/support/Paths.h"
#include "tests/support/TinyTiff.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace kitapdar::ctl {

namespace {

namespace fs = std::filesystem;

class BuildTest : public CtlTest {
protected:
    BuildTest() {
        initWithBooks();
        id = std::to_string(json({"queue", "add", "--record", "1"})["id"].get<int>());
    }
    void addPage() {
        const fs::path file = folder.path() / "1.tif";
        std::ofstream(file, std::ios::binary) << test::tinyTiffWithBars();
        EXPECT_EQ(json({"pages", "ingest", id, file.string()})["pages"], 1);
        json({"text", "set", id, "--page", "1", write("page.txt", "Қазақша мәтін.\n").string()});
    }
    std::string out(const std::string& extension) const {
        return (folder.path() / "out" / (id + "." + extension)).string();
    }
    std::string outFolder() const { return (folder.path() / "out").string(); }

    std::string id;
};

} // namespace

TEST_F(BuildTest, FilesAreMadeOnceAndNeverWrittenOver) {
    addPage();
    EXPECT_EQ(json({"build", "list", id})["has_pdf"], false);
    const auto built = json({"build", id, "--kind", "pdf", "--kind", "text", "--out", outFolder()});
    ASSERT_EQ(built["files"].size(), 2U);
    EXPECT_EQ(built["files"][0]["kind"], "pdf");
    EXPECT_EQ(built["files"][0]["ok"], true);
    EXPECT_EQ(built["files"][0]["path"], out("pdf"));
    EXPECT_EQ(built["files"][0]["new"], true);
    EXPECT_EQ(built["files"][0]["sha256"].get<std::string>().size(), 64U);
    std::ifstream text(out("txt"));
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(text), {}), "Қазақша мәтін.\n");
    EXPECT_EQ(json({"build", "list", id})["has_pdf"], true);

    EXPECT_EQ(json({"build", id, "--kind", "pdf", "--out", outFolder()}, 1)["code"], "output_exists");
    EXPECT_EQ(json({"build", id, "--kind", "pdf", "--out", outFolder(), "--force"})["files"][0]["new"], false);
    json({"pages", "rotate", id, "1", "left"});
    EXPECT_EQ(json({"build", "list", id})["files"][0]["stale"], true);
    EXPECT_EQ(json({"build", id, "--kind", "pdf"})["files"][0]["new"], true);
    const auto fixity = json({"fixity", id});
    EXPECT_EQ(fixity["verified"], fixity["of"]) << "made files are kept files";
    EXPECT_EQ(ctl({"build", id, "--kind", "odt"}).exit, 2);
    EXPECT_EQ(json({"build", "999"}, 1)["code"], "unknown_item");
}

TEST_F(BuildTest, ABuildThatIsKilledLeavesNoHalfFile) {
    addPage();
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    for (const char* folder : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        environment.insert(QString::fromLatin1(folder), QStringLiteral("/dev/null/none"));
    for (int moment = 5; moment < 400; moment += 35) { // some before it begins, some after it has ended
        QProcess process;
        process.setProcessEnvironment(environment);
        QStringList arguments;
        for (const std::string& each :
             {std::string("--library"), library.string(), std::string("build"), id, std::string("--kind"),
              std::string("pdf"), std::string("--kind"), std::string("text")})
            arguments << QString::fromStdString(each);
        process.start(QString::fromStdString((test::programFolder() / "kitapdarctl").string()), arguments);
        process.waitForFinished(moment);
        process.kill();
        process.waitForFinished(-1);
        const auto fixity = json({"fixity", id});
        EXPECT_EQ(fixity["verified"], fixity["of"]);
        EXPECT_GE(fixity["of"].get<int>(), 2) << "the scan and its text";
        json({"pages", "rotate", id, "1", "left"}); // what was made is stale
    }
    const auto built = json({"build", id, "--kind", "pdf", "--kind", "text", "--out", outFolder()});
    EXPECT_EQ(built["files"][0]["ok"], true);
    EXPECT_TRUE(fs::is_empty(fs::path(library.string() + ".files") / "incoming"));
}

TEST_F(BuildTest, WhatCannotBeMadeIsNamed) {
    const auto built = json({"build", id, "--kind", "pdf", "--out", outFolder()}, 4);
    EXPECT_EQ(built["files"][0]["ok"], false);
    EXPECT_EQ(built["files"][0]["code"], "no_pages");
    EXPECT_FALSE(fs::exists(out("pdf")));
}

TEST_F(BuildTest, METSIsAFolderWithTheMastersAndTheWordsOfThePages) {
    addPage();
    const auto made = json({"build", "mets", id, "--out", folder.path().string()});
    const fs::path path = folder.path() / (id + "-mets");
    EXPECT_EQ(made["path"], path.string());
    EXPECT_EQ(made["pages"], 1);
    EXPECT_EQ(made["texts"], 1);
    EXPECT_EQ(made["files"], 3);
    const auto content = [&](const char* name) {
        std::ifstream stream(path / name, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(stream), {});
    };
    EXPECT_EQ(content("images/0001.tif"), test::tinyTiffWithBars()) << "byte by byte";
    EXPECT_NE(content("alto/0001.xml").find("Қазақша"), std::string::npos);
    EXPECT_NE(content("mets.xml").find("alto/0001.xml"), std::string::npos);
    EXPECT_EQ(json({"build", "mets", id, "--out", folder.path().string()}, 1)["code"], "output_exists");
}

} // namespace kitapdar::ctl
