// Recognition by the real child process, on pages that are rendered from known texts.
#include "core/media/PageGeometry.h"
#include "core/recognition/Alto.h"
#include "core/recognition/LetterCheck.h"
#include "core/recognition/PageReader.h"
#include "core/recognition/ReadFlags.h"
#include "core/rendering/ForeignFile.h"
#include "tests/support/DigitData.h"
#include "tests/support/ScannedPages.h"
#include "tests/support/TemporaryFolder.h"

#include <QImage>
#include <QString>
#include <QTransform>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <numeric>
#include <thread>

namespace kitapdar::recognition {
namespace {

namespace fs = std::filesystem;

std::u32string lettersIn(const std::string& text) {
    // Lines and blanks are the layout's affair.
    const QString plain = QString::fromStdString(text).normalized(QString::NormalizationForm_C).simplified();
    return plain.toStdU32String();
}

/// Errors of letters in hundredths of a per cent of the true ones.
int errors(const std::string& read, const std::string& truth) {
    const std::u32string a = lettersIn(read);
    const std::u32string b = lettersIn(truth);
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return static_cast<int>(row.back() * 10'000 / std::max<std::size_t>(1, b.size()));
}

bool isLong() { return std::getenv("KITAPDAR_LONG") != nullptr; }

class TextReaderTest : public testing::Test {
protected:
    void SetUp() override {
        const auto missing = missingModel("kaz+rus");
        ASSERT_TRUE(missing) << missing.error().detail;
        if (*missing) GTEST_SKIP() << "the model " << **missing << " is not installed on this machine";
    }

    static ClaimedPage pageOf(const std::string& path) {
        ClaimedPage page;
        page.path = path;
        page.languages = "kaz+rus";
        page.dpi = 300;
        return page;
    }
    /// Of the rendered pages; fails the test when it is not read.
    static Reading readSynthetic(const std::string& name, ClaimedPage page = {}) {
        if (page.languages.empty()) page = pageOf(name);
        const auto read = childReaders(test::digitData() / "ocr_synth")()->read(page, {});
        EXPECT_TRUE(read) << name;
        return read ? *read : Reading();
    }
    static int errorsOf(const std::string& name, const std::string& extension) {
        const Reading reading = readSynthetic(name + extension);
        EXPECT_LT(reading.inkOutside, lostFrom) << name << ": no column is lost";
        const int wrong =
            errors(plainText(reading.layout), test::contentOf(test::digitData() / "ocr_synth" / (name + ".gt.txt")));
        std::cout << name << ": CER " << wrong / 100.0 << " %, confidence " << reading.confidence / 100.0 << " %, skew "
                  << reading.skew / 100.0 << "°, ink " << reading.ink << ", outside " << reading.inkOutside << " ("
                  << reading.engine << ")\n";
        return wrong;
    }
    /// The uppermost lines of a rendered page; the cut is where the least ink is.
    static QImage headOf(const std::string& name) {
        const QImage page = QImage(QString::fromStdString((test::digitData() / "ocr_synth" / name).string()))
                                .convertToFormat(QImage::Format_Grayscale8);
        const auto inkIn = [&](int y) {
            return std::count_if(page.constScanLine(y), page.constScanLine(y) + page.width(),
                                 [](uchar pixel) { return pixel < 128; });
        };
        constexpr int lines = 100; // in which one of print ends
        int end = page.height() / 7;
        for (int y = end; y < page.height() / 7 + lines; ++y) {
            if (inkIn(y) < inkIn(end)) end = y;
        }
        return page.copy(0, 0, page.width(), end);
    }
    /// Of the beginning of a known text.
    static int errorsInHead(const Reading& reading, const std::string& name) {
        const QString read = QString::fromStdString(plainText(reading.layout)).simplified();
        const QString truth =
            QString::fromStdString(test::contentOf(test::digitData() / "ocr_synth" / (name + ".gt.txt"))).simplified();
        EXPECT_GT(read.size(), 100) << name;
        return errors(read.toStdString(), truth.left(read.size()).toStdString());
    }
    static bool hasSynthetic() { return fs::exists(test::digitData() / "ocr_synth" / "kk_scan.jpg"); }

    test::TemporaryFolder folder;
};

TEST_F(TextReaderTest, LinesOfAScannedPageOfKazakhAreReadAlmostWithoutAnError) {
    if (!hasSynthetic()) GTEST_SKIP() << "the rendered pages are not on this machine";
    ASSERT_TRUE(headOf("kk_scan.jpg").save(QString::fromStdString((folder.path() / "head.png").string())));
    const auto read = childReaders(folder.path())()->read(pageOf("head.png"), {});
    ASSERT_TRUE(read);
    EXPECT_LE(errorsInHead(*read, "kk_scan"), 100);
    EXPECT_LT(read->inkOutside, lostFrom);
}

TEST_F(TextReaderTest, AScannedPageOfKazakhIsReadAlmostWithoutAnError) {
    if (!hasSynthetic()) GTEST_SKIP() << "the rendered pages are not on this machine";
    if (!isLong()) GTEST_SKIP() << "takes half a minute: ./dev test --long";
    EXPECT_LE(errorsOf("kk_scan", ".jpg"), 20);
}

TEST_F(TextReaderTest, ATurnedPageAndAnOldOneAreRead) {
    if (!hasSynthetic()) GTEST_SKIP() << "the rendered pages are not on this machine";
    if (!isLong()) GTEST_SKIP() << "takes half a minute: ./dev test --long";
    EXPECT_LE(errorsOf("kk_clean_rot3", ".png"), 20);
    EXPECT_LE(errorsOf("kk_old", ".jpg"), 800);
    EXPECT_LE(errorsOf("kk_clean", ".png"), 20);
    EXPECT_LE(errorsOf("ru_clean", ".png"), 20);
    EXPECT_LE(errorsOf("mix_scan", ".jpg"), 100);
}

TEST_F(TextReaderTest, TheBoxesOfATurnedPageLieOnItsInk) {
    if (!hasSynthetic()) GTEST_SKIP() << "the rendered pages are not on this machine";
    if (!isLong()) GTEST_SKIP() << "takes half a minute: ./dev test --long";
    const Reading reading = readSynthetic("kk_clean_rot3.png");
    QImage page(QString::fromStdString((test::digitData() / "ocr_synth" / "kk_clean_rot3.png").string()));
    page = page.convertToFormat(QImage::Format_Grayscale8);
    ASSERT_EQ(reading.layout.width, page.width());
    std::int64_t all = 0;
    std::int64_t inWords = 0;
    const auto inkIn = [&](const Box& box) {
        std::int64_t ink = 0;
        for (int y = box.top; y < std::min(page.height(), box.top + box.height); ++y) {
            for (int x = box.left; x < std::min(page.width(), box.left + box.width); ++x)
                ink += page.constScanLine(y)[x] < 128 ? 1 : 0;
        }
        return ink;
    };
    all = inkIn({0, 0, page.width(), page.height()});
    for (const Block& block : reading.layout.blocks) {
        for (const Line& line : block.lines) {
            for (const Word& word : line.words) inWords += inkIn(word.box);
        }
    }
    EXPECT_GT(inWords * 100, all * 97);
}

TEST_F(TextReaderTest, AHalfOfASpreadIsReadAloneAndUpright) {
    if (!hasSynthetic()) GTEST_SKIP() << "the rendered pages are not on this machine";
    // The page lies on its side in the left half of a wider picture.
    const QImage turned = headOf("kk_clean.png").transformed(QTransform().rotate(-90));
    QImage wide(turned.width() * 2, turned.height(), QImage::Format_Grayscale8);
    wide.fill(255);
    for (int y = 0; y < turned.height(); ++y) std::copy_n(turned.constScanLine(y), turned.width(), wide.scanLine(y));
    ASSERT_TRUE(wide.save(QString::fromStdString((folder.path() / "wide.png").string())));
    ClaimedPage page = pageOf("wide.png");
    page.area = {0, 0, 5000, 10'000};
    page.rotation = 90;
    const auto read = childReaders(folder.path())()->read(page, {});
    ASSERT_TRUE(read);
    EXPECT_LE(errorsInHead(*read, "kk_clean"), 100);
    EXPECT_EQ(read->layout.width, wide.width());
    for (const Block& block : read->layout.blocks) EXPECT_LE(block.box.left + block.box.width, turned.width() + 2);
}

TEST_F(TextReaderTest, APageReadInAWrongLanguageIsSeen) {
    if (!hasSynthetic()) GTEST_SKIP() << "the rendered pages are not on this machine";
    if (!isLong()) GTEST_SKIP() << "takes half a minute: ./dev test --long";
    ClaimedPage page = pageOf("kk_clean.png");
    page.languages = "rus";
    const Reading reading = readSynthetic("kk_clean.png", page);
    const std::string plain = plainText(reading.layout);
    const auto flags = flagsOf({pages::PageKind::Normal, true, reading.ink, reading.inkOutside, 400, plain});
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags.front().first, pages::Flag::WrongLanguage);
}

TEST_F(TextReaderTest, ABlankPageHasNoTextAndLittleInk) {
    QImage blank(1200, 1600, QImage::Format_Grayscale8);
    blank.fill(245);
    ASSERT_TRUE(blank.save(QString::fromStdString((folder.path() / "blank.png").string())));
    const auto read = childReaders(folder.path())()->read(pageOf("blank.png"), {});
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->layout.blocks.empty());
    EXPECT_LT(read->ink, inkedFrom);
    EXPECT_TRUE(flagsOf({pages::PageKind::Normal, true, read->ink, read->inkOutside, 0, {}}).empty());
}

TEST_F(TextReaderTest, WhatCannotBeReadIsRefusedAndTheNextPageIsRead) {
    std::ofstream(folder.path() / "noise.png") << "no picture";
    QImage blank(600, 800, QImage::Format_Grayscale8);
    blank.fill(255);
    ASSERT_TRUE(blank.save(QString::fromStdString((folder.path() / "blank.png").string())));
    const auto reader = childReaders(folder.path())();
    const auto failureOf = [&](const ClaimedPage& page) {
        const auto read = reader->read(page, {});
        const auto* failure = read ? nullptr : std::get_if<ReadingFailure>(&read.error());
        return failure ? std::optional(*failure) : std::nullopt;
    };
    EXPECT_EQ(failureOf(pageOf("noise.png")), ReadingFailure::NotReadable);
    EXPECT_EQ(failureOf(pageOf("gone.png")), ReadingFailure::FileMissing);
    ClaimedPage page = pageOf("blank.png");
    page.languages = "kaz+xyz";
    EXPECT_EQ(failureOf(page), ReadingFailure::ModelMissing);
    EXPECT_TRUE(reader->read(pageOf("blank.png"), {}));
}

TEST_F(TextReaderTest, WhoStopsItEndsTheChild) {
    if (!hasSynthetic()) GTEST_SKIP() << "the rendered pages are not on this machine";
    int asked = 0;
    const auto read =
        childReaders(test::digitData() / "ocr_synth")()->read(pageOf("kk_old.jpg"), [&] { return ++asked < 8; });
    ASSERT_FALSE(read);
    const auto* fault = std::get_if<Fault>(&read.error());
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->kind, Fault::Kind::Cancelled);
}

TEST(PageGeometryTest, APlaceOfTheTurnedPictureIsFoundInTheScan) {
    media::PageGeometry half({200, 100}, {"kaz", {5000, 0, 10'000, 10'000}, 90, 0});
    EXPECT_EQ(half.cut(), (Box{100, 0, 100, 100}));
    // Turned clockwise, what stood below on the left stands above on the left.
    EXPECT_EQ(half.back(Box{0, 0, 10, 20}), (Box{100, 90, 20, 10}));
    media::PageGeometry straight({1000, 1000}, {"kaz", {}, 0, 0});
    straight.straighten(90, {1000, 1000});
    const auto spot = straight.back(media::Spot{1000, 500});
    EXPECT_NEAR(spot.x, 500, 0.01);
    EXPECT_NEAR(spot.y, 0, 0.01);
}

} // namespace
} // namespace kitapdar::recognition
