// Documents of a book, by the real pandoc.
#include "core/derivatives/Documents.h"
#include "core/derivatives/DocxParts.h"
#include "core/derivatives/Inputs.h"
#include "tests/support/DigitData.h"
#include "tests/support/HandmadeBook.h"
#include "tests/support/OtherProgram.h"
#include "tests/support/ScannedPages.h"
#include "tests/support/TemporaryFolder.h"

#include <QString>
#include <gtest/gtest.h>

#include <fstream>

namespace kitapdar::derivatives {
namespace {

namespace fs = std::filesystem;
using test::block;
using test::bookOf;
using test::bookPage;
using test::isInstalled;
using test::ran;

/// A JPEG of one pixel.
std::string onePixel() {
    static const std::string hex =
        "ffd8ffe000104a46494600010101004800480000ffdb004300ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        "ff"
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0000b080001000101011100ffc4001400"
        "0100"
        "00000000000000000000000000000affc40014100100000000000000000000000000000000ffda0008010100003f0037ffd9";
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
    return bytes;
}

class OnePixelPictures : public PagePictures {
public:
    Result<rendering::CarriedPage, FileRefusal> carry(const BookPage& page) override {
        return fail(PageUnreadable{page.number});
    }
    Result<std::string, FileRefusal> jpeg(const BookPage&, int) override { return onePixel(); }
};

/// Words by one blank, whatever stands between them.
std::string words(const std::string& text) { return QString::fromStdString(text).simplified().toStdString(); }

class DocumentsTest : public testing::Test {
protected:
    void SetUp() override {
        if (!isInstalled("pandoc")) GTEST_SKIP() << "pandoc is not installed on this machine";
    }

    static Book sample() {
        Book book =
            bookOf({bookPage(1, {}), bookPage(2, {block("Бірінші тарау", 300), block("Ол <ауылға> кел-", 500)}, "5"),
                    bookPage(3,
                             {block("ді & қонды. $x^2$ *жұлдыз* [сілтеме](a) 100 ₸", 300),
                              block("* Ескерту мәтіні.", 3000, 300, 36)},
                             "6"),
                    bookPage(4, {block("Екінші тарау", 300), block("Соңғы сөз.", 500)})});
        book.pages[0].kind = pages::PageKind::Plate;
        book.chapters = {{1, 1, "Бірінші тарау"}, {3, 1, "Екінші тарау"}};
        return book;
    }
    static std::string sampleText() {
        return "Бірінші тарау Ол <ауылға> келді & қонды. $x^2$ *жұлдыз* [сілтеме](a) 100 ₸ * Ескерту мәтіні. Екінші "
               "тарау "
               "Соңғы сөз.";
    }
    std::string unzipped(const fs::path& file, const std::string& part) {
        return ran("unzip", {"-p", file.string(), part}).out;
    }

    test::TemporaryFolder folder;
    OnePixelPictures pictures;
    jobs::Progress progress;
};

} // namespace

TEST_F(DocumentsTest, TheTextOfADocumentIsTheTextOfTheBookWordForWord) {
    const Book book = sample();
    Documents documents(book, pictures, folder.path());
    const auto file = documents.docx(progress);
    ASSERT_TRUE(file);
    EXPECT_EQ(words(ran("pandoc", {"-f", "docx", "-t", "plain", "--wrap=none", file->string()}).out),
              "[] " + sampleText())
        << "a picture and the text";
    const std::string xml = unzipped(*file, "word/document.xml");
    for (const char* mark : {"\"page-1\"", "\"page-2\"", "\"page-3\"", "\"page-4\""})
        EXPECT_NE(xml.find(mark), std::string::npos) << mark;
    EXPECT_NE(xml.find("Heading1"), std::string::npos);
    EXPECT_NE(xml.find("<w:pStyle w:val=\"Note\""), std::string::npos);
    EXPECT_NE(xml.find("<wp:inline>"), std::string::npos) << "the plate";
    EXPECT_EQ(xml.find("<w:hyperlink"), std::string::npos);
    EXPECT_EQ(xml.find("</w:r><w:r>"), std::string::npos) << "neighbouring runs of one formatting";
    EXPECT_NE(unzipped(*file, "docProps/core.xml").find("<dc:title>Абай жолы</dc:title>"), std::string::npos);
    EXPECT_NE(unzipped(*file, "word/styles.xml").find("PT Serif"), std::string::npos);
}

TEST_F(DocumentsTest, ADocumentHoldsToTheSchemaOfEcma376) {
    const fs::path schema = test::digitData() / "ooxml-xsd" / "wml.xsd";
    if (!fs::exists(schema) || !isInstalled("xmllint"))
        GTEST_SKIP() << "the schemas of ECMA-376, or xmllint, are not on this machine";
    const Book book = sample();
    const auto file = Documents(book, pictures, folder.path()).docx(progress);
    ASSERT_TRUE(file);
    for (const char* part : {"document", "styles", "fontTable", "settings", "numbering", "footnotes"}) {
        const fs::path xml = folder.path() / "part.xml";
        std::ofstream(xml, std::ios::binary) << unzipped(*file, std::string("word/") + part + ".xml");
        const auto checked = ran("xmllint", {"--noout", "--schema", schema.string(), xml.string()});
        EXPECT_EQ(checked.exit, 0) << part << ": " << checked.out;
    }
}

TEST_F(DocumentsTest, AnEbookHasTheWordsItsChaptersAndItsPagesAndEpubcheckFindsNothing) {
    const Book book = sample();
    Documents documents(book, pictures, folder.path());
    const auto file = documents.epub(progress);
    ASSERT_TRUE(file);
    const std::string text = ran("pandoc", {"-f", "epub", "-t", "plain", "--wrap=none", file->string()}).out;
    EXPECT_NE(words(text).find(sampleText()), std::string::npos) << text;
    const std::string navigation = unzipped(*file, "EPUB/nav.xhtml");
    EXPECT_NE(navigation.find("Бірінші тарау"), std::string::npos);
    EXPECT_NE(navigation.find("Екінші тарау"), std::string::npos);
    const fs::path checker = "/usr/share/java/epubcheck.jar";
    if (!fs::exists(checker) || !isInstalled("java")) GTEST_SKIP() << "epubcheck is not installed on this machine";
    const auto checked = ran("java", {"-jar", checker.string(), file->string()});
    EXPECT_EQ(checked.exit, 0) << checked.out;
}

TEST_F(DocumentsTest, TheSameBookIsTheSameFile) {
    const Book book = sample();
    const auto bytesOf = [&](const std::string& name, auto make) {
        fs::create_directories(folder.path() / name);
        Documents documents(book, pictures, folder.path() / name);
        const auto file = make(documents);
        EXPECT_TRUE(file);
        return file ? test::contentOf(*file) : std::string();
    };
    const auto docx = [&](Documents& documents) { return documents.docx(progress); };
    const auto epub = [&](Documents& documents) { return documents.epub(progress); };
    EXPECT_EQ(bytesOf("a", docx), bytesOf("b", docx));
    EXPECT_EQ(bytesOf("c", epub), bytesOf("d", epub));
}

TEST_F(DocumentsTest, WhatCannotBeMadeIsNamed) {
    Book book = sample();
    const auto missing = Documents(book, pictures, folder.path() / ".", "pandoc-that-is-not-there").docx(progress);
    ASSERT_FALSE(missing);
    EXPECT_TRUE(std::holds_alternative<documents::ProgramMissing>(missing.error()));
    book.pages[1].layout.blocks[1].lines[0].words[0].text = "\uFFFD";
    const auto letters = Documents(book, pictures, folder.path()).epub(progress);
    ASSERT_FALSE(letters);
    ASSERT_TRUE(std::holds_alternative<LettersMissing>(letters.error()));
    EXPECT_EQ(std::get<LettersMissing>(letters.error()).letters, "U+FFFD");
    EXPECT_EQ(std::get<LettersMissing>(letters.error()).page, 2);
    for (BookPage& page : book.pages) page.layout.blocks.clear();
    const auto empty = Documents(book, pictures, folder.path()).text();
    ASSERT_FALSE(empty);
    EXPECT_TRUE(std::holds_alternative<NoText>(empty.error()));
}

TEST(DocxPartsTest, NeighbouringRunsOfOneFormattingBecomeOne) {
    EXPECT_EQ(runsJoined("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>"),
              "<w:p><w:r><w:t>a</w:t><w:t>b</w:t></w:r></w:p>");
    EXPECT_EQ(runsJoined("<w:r><w:rPr><w:b /></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:b /></w:rPr><w:t>b</w:t></w:r>"),
              "<w:r><w:rPr><w:b /></w:rPr><w:t>a</w:t><w:t>b</w:t></w:r>");
    const std::string different = "<w:r><w:rPr><w:b /></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>";
    EXPECT_EQ(runsJoined(different), different);
    const std::string apart = "<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>";
    EXPECT_EQ(runsJoined(apart), apart);
}

TEST(InputsTest, AFileDependsOnWhatItIsMadeOfAndOnNothingElse) {
    Book book = bookOf({bookPage(1, {block("Мәтін.", 400)}), bookPage(2, {})});
    book.pages[1].textSha256.clear();
    const auto changes = [&](DerivativeKind kind, auto change) {
        Book other = book;
        change(other);
        return inputsOf(other, kind) != inputsOf(book, kind);
    };
    const auto text = [](Book& other) { other.pages[0].textSha256 = std::string(64, 'b'); };
    const auto scan = [](Book& other) { other.pages[0].scanSha256 = std::string(64, 'b'); };
    const auto plate = [](Book& other) { other.pages[1].kind = pages::PageKind::Plate; };
    const auto order = [](Book& other) { std::swap(other.pages[0], other.pages[1]); };
    const auto title = [](Book& other) { other.title = "Басқа"; };
    const auto date = [](Book& other) { other.changedAt = Instant{1}; };
    for (const DerivativeKind kind : derivativeKinds()) {
        EXPECT_TRUE(changes(kind, text)) << code(kind);
        EXPECT_TRUE(changes(kind, plate)) << code(kind);
        EXPECT_TRUE(changes(kind, order)) << code(kind);
        EXPECT_EQ(changes(kind, scan), kind == DerivativeKind::Pdf) << code(kind);
        EXPECT_EQ(changes(kind, title), kind != DerivativeKind::Text) << code(kind);
        EXPECT_FALSE(changes(kind, date)) << code(kind);
    }
    EXPECT_EQ(inputsOf(book, DerivativeKind::Pdf).size(), 64U);
}

} // namespace kitapdar::derivatives
