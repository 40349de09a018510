#include "core/digitization/FileStore.h"
#include "tests/support/Shared.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace kitapdar::digitization {

namespace {

class FixedCounter : public PdfPageCounter {
public:
    explicit FixedCounter(std::optional<int> answer) : m_answer(answer) {}
    std::optional<int> pages(const std::filesystem::path&) const override { return m_answer; }

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

TEST_F(FileStoreTest, ImagesAreOnePageEach) {
    const auto taken = store.take(file("p.png", std::string("\x89PNG\r\n\x1a\n", 8) + "data"), progress);
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->kind, "page_image");
    EXPECT_EQ(taken->pages, 1);
}

TEST_F(FileStoreTest, ACancelledCopyLeavesNothingBehind) {
    progress.cancel();
    EXPECT_FALSE(store.take(file("a.pdf", "%PDF-1.4 abc"), progress));
    EXPECT_TRUE(std::filesystem::is_empty(folder.path() / "files" / "incoming"));
}

} // namespace kitapdar::digitization
