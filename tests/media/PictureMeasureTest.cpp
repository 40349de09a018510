// Clean pages and spoilt ones, measured and judged by the rules: each spoilt page has exactly its flag.
#include "core/media/LeptonicaPicture.h"
#include "core/media/PictureMeasure.h"
#include "core/pages/FlagRules.h"
#include "core/rendering/ForeignFile.h"
#include "tests/support/TemporaryFolder.h"

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QTransform>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <leptonica/allheaders.h>
#include <random>

namespace kitapdar::media {
namespace {

namespace fs = std::filesystem;

constexpr int width = 1240; // A4 at 150 dpi
constexpr int height = 1754;

/// A page of invented words in justified lines, as a press makes it.
QImage pageOfText(unsigned seed, int ink = 25, int paper = 245) {
    QImage page(width, height, QImage::Format_Grayscale8);
    page.fill(paper);
    QPainter painter(&page);
    QFont font(QStringLiteral("Noto Serif"));
    font.setPixelSize(26);
    painter.setFont(font);
    painter.setPen(QColor(ink, ink, ink));
    std::mt19937 random(seed);
    const QString letters = QStringLiteral("абвгдежзиклмнопрстуәғқңөұүһі");
    for (int y = 150; y < height - 150; y += 38) {
        QString line;
        while (painter.fontMetrics().horizontalAdvance(line) < width - 330) {
            for (unsigned i = 0, count = 2 + random() % 9; i < count; ++i)
                line += letters[static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size()))];
            line += QLatin1Char(' ');
        }
        painter.drawText(150, y, line);
    }
    return page;
}

QImage rotated(const QImage& page, double degrees) {
    QImage turned(page.size(), QImage::Format_Grayscale8);
    turned.fill(245);
    QPainter painter(&turned);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(width / 2, height / 2);
    painter.rotate(degrees); // clockwise
    painter.translate(-width / 2, -height / 2);
    painter.drawImage(0, 0, page);
    return turned;
}

QImage blurred(const QImage& page) {
    return page.scaled(page.size() / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(page.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage blank() {
    QImage page(width, height, QImage::Format_Grayscale8);
    page.fill(240);
    return page;
}

pages::FlagFacts factsOf(const QImage& picture, int number, int dpi = 300) {
    const rendering::PictureFacts facts = measured(picture);
    pages::FlagFacts page;
    pages::Scan scan;
    scan.id = pages::ScanId(number);
    scan.sha256 = std::to_string(number);
    scan.dpi = dpi;
    scan.bits = facts.bits;
    scan.skew = facts.skew;
    scan.sharpness = facts.sharpness;
    scan.ink = facts.ink;
    scan.contrast = facts.contrast;
    scan.edge = facts.edge;
    scan.brightness = facts.brightness;
    scan.fingerprint = static_cast<std::int64_t>(facts.fingerprint);
    page.scan = scan;
    return page;
}

/// The flags of a page among clean ones.
std::string flagsOf(const QImage& picture) {
    static const std::vector<pages::FlagFacts> clean = {factsOf(pageOfText(1), 1), factsOf(pageOfText(2), 2)};
    auto all = clean;
    all.push_back(factsOf(picture, 3));
    std::string codes;
    for (const pages::FoundFlag& found : pages::flagsOf(all))
        codes += (codes.empty() ? "" : " ") + std::string(found.at == 2 ? "" : "clean:") +
                 std::string(pages::code(found.flag));
    return codes;
}

class PictureFileTest : public testing::Test {
protected:
    fs::path write(const std::string& name, const void* bytes, std::size_t size) const {
        std::ofstream(folder.path() / name, std::ios::binary)
            .write(static_cast<const char*>(bytes), static_cast<std::streamsize>(size));
        return folder.path() / name;
    }
    fs::path jpeg2000(const QImage& picture) const {
        l_uint8* bytes = nullptr;
        std::size_t size = 0;
        EXPECT_EQ(pixWriteMemJp2k(&bytes, &size, pixOf(picture).get(), 40, 5, 0, 0), 0);
        const fs::path file = write("page.jp2", bytes, size);
        lept_free(bytes);
        return file;
    }

    test::TemporaryFolder folder;
};

} // namespace

TEST(PictureMeasure, EachSpoiltPageRaisesExactlyItsFlag) {
    EXPECT_EQ(flagsOf(pageOfText(3)), "");
    EXPECT_EQ(flagsOf(blank()), "blank");
    EXPECT_EQ(flagsOf(rotated(pageOfText(3), 2.5)), "skew");
    EXPECT_EQ(flagsOf(rotated(pageOfText(3), 0.5)), "");
    EXPECT_EQ(flagsOf(blurred(pageOfText(3))), "blur");
    EXPECT_EQ(flagsOf(pageOfText(3).copy(165, 0, width - 165, height)), "cut");
    EXPECT_EQ(flagsOf(pageOfText(3, 5, 90)), "too_dark");
    EXPECT_EQ(flagsOf(pageOfText(3, 205, 250)), "too_light");
    QImage shifted = blank();
    QPainter(&shifted).drawImage(12, -9, pageOfText(2));
    EXPECT_EQ(flagsOf(shifted), "duplicate") << "the same page once more, not at the same place";
}

TEST(PictureMeasure, TheAngleIsClockwise) {
    EXPECT_NEAR(measured(rotated(pageOfText(4), 2)).skew, 200, 15);
    EXPECT_NEAR(measured(rotated(pageOfText(4), -1.5)).skew, -150, 15);
    EXPECT_EQ(measured(blank()).skew, 0);
}

TEST_F(PictureFileTest, JpegOfTwoThousandIsCountedDrawnAndMeasured) {
    const fs::path file = jpeg2000(pageOfText(5));
    const auto opened = rendering::ForeignFile::open(file);
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->pages(), 1);
    const auto facts = (*opened)->measure(0);
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->width, width);
    EXPECT_EQ(facts->height, height);
    EXPECT_GT(facts->ink, 300);
    const auto drawn = (*opened)->draw(0, 310, 310);
    ASSERT_TRUE(drawn);
    EXPECT_LE(drawn->width, 310);
    fs::resize_file(file, fs::file_size(file) / 3);
    EXPECT_FALSE(rendering::ForeignFile::open(file)) << "cut off";
}

TEST_F(PictureFileTest, EachFrameOfATiffIsAPageOfItsOwn) {
    const fs::path file = folder.path() / "pages.tif";
    for (unsigned i = 0; i < 3; ++i) {
        const PixPointer pix = pixOf(pageOfText(i).scaled(width, height - static_cast<int>(100 * i)));
        pixSetResolution(pix.get(), 300, 300);
        ASSERT_EQ(pixWriteTiff(file.c_str(), pix.get(), IFF_TIFF_LZW, i == 0 ? "w" : "a"), 0);
    }
    const auto opened = rendering::ForeignFile::open(file);
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->pages(), 3);
    const auto sizes = (*opened)->sizes(0, 10);
    ASSERT_TRUE(sizes && sizes->size() == 3U);
    const auto last = (*opened)->measure(2);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->height, height - 200);
    EXPECT_EQ(last->dpi, 300);
    EXPECT_NE(last->fingerprint, (*opened)->measure(0)->fingerprint);
    EXPECT_FALSE((*opened)->measure(3)) << "no such page";
}

TEST_F(PictureFileTest, TheResolutionIsWhatTheFileSaysAndNothingElse) {
    const std::string name = (folder.path() / "page.png").string();
    QImage page = pageOfText(6);
    page.setDotsPerMeterX(11811);
    page.setDotsPerMeterY(11811);
    ASSERT_TRUE(page.save(QString::fromStdString(name)));
    EXPECT_EQ((*rendering::ForeignFile::open(name))->measure(0)->dpi, 300);
    l_uint8* bytes = nullptr;
    std::size_t size = 0;
    const PixPointer plain = pixOf(page);
    pixSetResolution(plain.get(), 0, 0);
    ASSERT_EQ(pixWriteMemPng(&bytes, &size, plain.get(), 0), 0);
    const fs::path silent = write("silent.png", bytes, size);
    lept_free(bytes);
    EXPECT_EQ((*rendering::ForeignFile::open(silent))->measure(0)->dpi, 0);
}

} // namespace kitapdar::media
