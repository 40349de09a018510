#include "core/digitization/FileStore.h"
#include "tests/support/Shared.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sys/stat.h>
#include <thread>
#include <vector>

namespace kitapdar::digitization {

namespace {

class FixedCounter : public FileExaminer {
public:
    explicit FixedCounter(std::optional<int> answer) : m_answer(answer) {}
    Result<ExaminedFile, ItemRefusal> examine(const std::filesystem::path& file, const jobs::Progress&) const override {
        if (!m_answer) return fail(FileUnreadable{file.string()});
        return ExaminedFile{*m_answer, false};
    }

private:
    std::optional<int> m_answer;
};

class FileStoreTest : public ::testing::Test {
protected:
    std::filesystem::path file(const std::string& name, const std::string& content) {
        const auto path = folder.path() / name;
        std::ofstream(path, std::ios::binary) << content;
        return path;
    }

    test::TemporaryFolder folder;
    FixedCounter twelve{12};
    FileStore store{folder.path() / "files", twelve};
    jobs::Progress progress;
};

} // namespace

TEST_F(FileStoreTest, KeepsACopyUnderTheNameOfItsHash) {
    const auto taken = store.take(file("кітап.pdf", "%PDF-1.4 abc"), progress);
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->kind, "pdf");
    EXPECT_EQ(taken->pages, 12);
    EXPECT_EQ(taken->bytes, 12);
    EXPECT_EQ(test::readFile(folder.path() / "files" / taken->path), "%PDF-1.4 abc");
    EXPECT_NE(taken->path.find(taken->sha256), std::string::npos);
    EXPECT_EQ(*sha256Of(folder.path() / "files" / taken->path), taken->sha256);
}

TEST_F(FileStoreTest, HashesAsTheStandardSays) {
    // FIPS 180-4 example: SHA-256 of "abc".
    EXPECT_EQ(*sha256Of(file("a", "abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_F(FileStoreTest, TheSameFileIsKeptOnceUnderAnyName) {
    const auto first = store.take(file("a.pdf", "%PDF-1.4 same"), progress);
    const auto second = store.take(file("b.pdf", "%PDF-1.4 same"), progress);
    EXPECT_EQ(first->path, second->path);
}

TEST_F(FileStoreTest, RefusesWhatIsNeitherPdfNorImage) {
    for (const char* content : {"", "hello", "PK\x03\x04", "%PDX"}) {
        const auto refused = store.take(file("x.pdf", content), progress);
        ASSERT_FALSE(refused) << content;
        EXPECT_TRUE(std::holds_alternative<FileUnreadable>(refused.error()));
    }
    EXPECT_FALSE(store.take(folder.path() / "missing.pdf", progress));
    const FixedCounter broken(std::nullopt);
    EXPECT_FALSE(FileStore(folder.path() / "files", broken).take(file("y.pdf", "%PDF-1.4 torn"), progress));
}

TEST_F(FileStoreTest, ABitBeforeThePdfIsLetPass) {
    const auto taken = store.take(file("mail.pdf", std::string(1000, '\n') + "%PDF-1.4 abc"), progress);
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->kind, "pdf");
    EXPECT_TRUE(taken->path.ends_with(".pdf"));
    EXPECT_FALSE(store.take(file("far.pdf", std::string(2000, '\n') + "%PDF-1.4 abc"), progress));
}

TEST_F(FileStoreTest, ImagesAreOnePageEach) {
    const FixedCounter one(1);
    const FileStore pictures(folder.path() / "files", one);
    const auto taken = pictures.take(file("p.png", std::string("\x89PNG\r\n\x1a\n", 8) + "data"), progress);
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->kind, "page_image");
    EXPECT_EQ(taken->pages, 1);
}

TEST_F(FileStoreTest, ACancelledCopyLeavesNothingBehind) {
    progress.cancel();
    EXPECT_FALSE(store.take(file("a.pdf", "%PDF-1.4 abc"), progress));
    EXPECT_TRUE(std::filesystem::is_empty(folder.path() / "files" / "incoming"));
}

TEST_F(FileStoreTest, FilesOfOneNameNeverMeetHoweverManyTakeThem) {
    constexpr int takers = 8;
    std::vector<std::filesystem::path> sources;
    for (int i = 0; i < takers; ++i) {
        std::filesystem::create_directory(folder.path() / std::to_string(i));
        sources.push_back(file(std::to_string(i) + "/scan.pdf", "%PDF-1.4 " + std::string(200'000, char('a' + i))));
    }
    for (int round = 0; round < 5; ++round) {
        std::vector<std::thread> threads;
        for (const auto& source : sources) {
            threads.emplace_back([&] {
                jobs::Progress quiet;
                const auto taken = FileStore(folder.path() / "files", twelve).take(source, quiet);
                ASSERT_TRUE(taken);
                EXPECT_EQ(*sha256Of(folder.path() / "files" / taken->path), taken->sha256);
                EXPECT_EQ(taken->sha256, *sha256Of(source));
            });
        }
        for (std::thread& thread : threads) thread.join();
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.path() / "files" / "incoming"));
}

TEST_F(FileStoreTest, ADamagedMasterIsMendedByTakingTheFileAgain) {
    const auto source = file("a.pdf", "%PDF-1.4 abc");
    const auto first = store.take(source, progress);
    const auto kept = folder.path() / "files" / first->path;
    for (const char* damage : {"", "%PDF-1.4 abd", "%PDF-1.4 abc and more"}) {
        std::ofstream(kept, std::ios::binary | std::ios::trunc) << damage;
        const auto again = store.take(source, progress);
        ASSERT_TRUE(again);
        EXPECT_TRUE(again->mended);
        EXPECT_EQ(test::readFile(kept), "%PDF-1.4 abc");
    }
    EXPECT_FALSE(store.take(source, progress)->mended);
}

TEST_F(FileStoreTest, WhatIsNoFileIsRefusedAtOnce) {
    ASSERT_EQ(::mkfifo((folder.path() / "pipe.pdf").c_str(), 0600), 0);
    for (const std::filesystem::path& none :
         {folder.path() / "pipe.pdf", folder.path(), std::filesystem::path("/dev/zero"),
          folder.path() / std::string(5000, 'x')}) {
        const auto refused = store.take(none, progress);
        ASSERT_FALSE(refused);
        EXPECT_TRUE(std::holds_alternative<FileUnreadable>(refused.error())) << none;
    }
}

TEST_F(FileStoreTest, AMasterHasTheRightsOfItsFolder) {
    std::filesystem::create_directory(folder.path() / "shared");
    ASSERT_EQ(::chmod((folder.path() / "shared").c_str(), 0770), 0);
    const auto taken = FileStore(folder.path() / "shared", twelve).take(file("a.pdf", "%PDF-1.4 abc"), progress);
    struct stat facts {};
    ASSERT_EQ(::stat((folder.path() / "shared" / taken->path).c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777U, 0660U);
    const auto own = store.take(file("b.pdf", "%PDF-1.4 abc"), progress);
    ASSERT_EQ(::stat((folder.path() / "files" / own->path).c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777U, 0600U);
}

} // namespace kitapdar::digitization
