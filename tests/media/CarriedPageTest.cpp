// Pictures as a PDF can carry them, and PDFs that are made of them, through the real child process.
#include "core/derivatives/PagePictures.h"
#include "core/derivatives/PdfBook.h"
#include "core/media/PictureCarrier.h"
#include "core/rendering/ForeignFile.h"
#include "tests/support/DigitData.h"
#include "tests/support/HandmadeBook.h"
#include "tests/support/OtherProgram.h"
#include "tests/support/ScannedPages.h"
#include "tests/support/TemporaryFolder.h"

#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <cmath>
#include <cstdint>
#include <fstream>
#include <random>

namespace kitapdar::derivatives {
namespace {

namespace fs = std::filesystem;
using rendering::CarriedPage;
using rendering::Colours;
using rendering::Packing;
using test::block;
using test::bookOf;
using test::bookPage;
using testing::HasSubstr;
using testing::IsEmpty;

QImage drawn(int width, int height, QImage::Format format) {
    QImage page(width, height, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    for (int i = 0; i < height / 20; ++i)
        painter.fillRect(20 + (i * 37) % (width / 2), 10 + i * 20, width / 3, 8, Qt::black);
    if (format == QImage::Format_RGB32) painter.fillRect(width / 2, height / 2, 40, 40, Qt::red);
    painter.end();
    page.setDotsPerMeterX(11811);
    page.setDotsPerMeterY(11811);
    return page.convertToFormat(format);
}

std::string number(std::uint32_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i) text += static_cast<char>(value >> (8U * static_cast<unsigned>(i)));
    return text;
}

/// A TIFF of one strip.
std::string tiffOf(const std::string& strip, std::uint32_t width, std::uint32_t height, std::uint32_t compression,
                   std::uint32_t bits, std::uint32_t photometric) {
    constexpr std::uint32_t count = 9;
    const std::uint32_t entries[count][3] = {
        {256, 4, width},       {257, 4, height},      {258, 3, bits},
        {259, 3, compression}, {262, 3, photometric}, {273, 4, 8 + 2 + count * 12 + 4},
        {277, 3, 1},           {278, 4, height},      {279, 4, static_cast<std::uint32_t>(strip.size())}};
    std::string file = "II" + number(42, 2) + number(8, 4) + number(count, 2);
    for (const auto& each : entries)
        file += number(each[0], 2) + number(each[1], 2) + number(1, 4) + number(each[2], 4);
    return file + number(0, 4) + strip;
}

class CarriedPageTest : public testing::Test {
protected:
    std::string save(const QImage& image, const std::string& name) {
        EXPECT_TRUE(image.save(QString::fromStdString((folder.path() / name).string()), nullptr, 85));
        return name;
    }
    std::string write(const std::string& bytes, const std::string& name) {
        std::ofstream(folder.path() / name, std::ios::binary) << bytes;
        return name;
    }
    std::string bytesOf(const std::string& name) { return test::contentOf(folder.path() / name); }
    CarriedPage carried(const std::string& name, int page = 0, int width = 600, int height = 800) {
        auto file = rendering::ForeignFile::open(folder.path() / name);
        EXPECT_TRUE(file) << name;
        if (!file) return {};
        auto found = (*file)->carry(page, width, height);
        EXPECT_TRUE(found) << name;
        return found ? std::move(*found) : CarriedPage{};
    }
    /// Of what lies in the file.
    std::string streamOf(const std::string& name, const rendering::CarriedPicture& picture) {
        if (picture.offset < 0) return picture.bytes;
        return bytesOf(name).substr(static_cast<std::size_t>(picture.offset), static_cast<std::size_t>(picture.length));
    }
    BookPage pageOf(int number, const std::string& name, const QSize& size,
                    std::vector<recognition::Block> blocks = {}) {
        BookPage page = bookPage(number, std::move(blocks));
        page.scanPath = name;
        page.width = size.width();
        page.height = size.height();
        page.layout.width = size.width();
        page.layout.height = size.height();
        return page;
    }
    fs::path pdfOf(const Book& book, const std::string& name = "book.pdf") {
        ChildPictures pictures(folder.path(), {});
        const fs::path file = folder.path() / name;
        auto written = writePdf(book, pictures, folder.path(), file, std::string(64, '5'), progress);
        EXPECT_TRUE(written);
        if (written) facts = *written;
        return file;
    }
    static std::string textOf(const fs::path& pdf) {
        return QString::fromStdString(test::ran("pdftotext", {"-raw", pdf.string(), "-"}).out)
            .simplified()
            .toStdString();
    }

    test::TemporaryFolder folder;
    jobs::Progress progress;
    WrittenPdf facts;
};

} // namespace

TEST_F(CarriedPageTest, JpegsPngsAndFaxesLieInAPdfAsTheyLieInTheirFiles) {
    const std::string jpeg = save(drawn(600, 800, QImage::Format_RGB32), "a.jpg");
    const auto ofJpeg = carried(jpeg);
    ASSERT_EQ(ofJpeg.pictures.size(), 1U);
    EXPECT_FALSE(ofJpeg.isChanged);
    EXPECT_EQ(ofJpeg.pictures[0].packing, Packing::Jpeg);
    EXPECT_EQ(streamOf(jpeg, ofJpeg.pictures[0]), bytesOf(jpeg));
    EXPECT_EQ(carried(save(drawn(600, 800, QImage::Format_Grayscale8), "b.jpg")).pictures[0].colours, Colours::Gray);

    for (const auto format : {QImage::Format_RGB32, QImage::Format_Grayscale8, QImage::Format_Indexed8}) {
        const std::string png = save(drawn(600, 800, format), "c.png");
        const auto page = carried(png);
        EXPECT_FALSE(page.isChanged);
        EXPECT_EQ(page.pictures[0].packing, Packing::Flate);
        EXPECT_EQ(page.pictures[0].predictor, 15);
        EXPECT_THAT(bytesOf(png), HasSubstr(streamOf(png, page.pictures[0]).substr(0, 1000)));
    }
}

TEST_F(CarriedPageTest, AFaxOfOneStripLiesAsItLayAndOthersArePackedWithoutLoss) {
    // Packed anew it is a fax: of that one, a TIFF is made.
    const std::string png = save(drawn(608, 800, QImage::Format_ARGB32), "transparent.png");
    const auto packed = carried(png, 0, 608, 800);
    ASSERT_EQ(packed.pictures.size(), 1U);
    EXPECT_TRUE(packed.isChanged);
    ASSERT_EQ(packed.pictures[0].packing, Packing::Fax);
    for (const std::uint32_t photometric : {0U, 1U}) {
        const std::string tiff = write(tiffOf(packed.pictures[0].bytes, 608, 800, 4, 1, photometric),
                                       "fax" + std::to_string(photometric) + ".tif");
        const auto page = carried(tiff, 0, 608, 800);
        EXPECT_FALSE(page.isChanged);
        EXPECT_EQ(page.pictures[0].packing, Packing::Fax);
        EXPECT_EQ(streamOf(tiff, page.pictures[0]), packed.pictures[0].bytes);
        EXPECT_EQ(page.pictures[0].blackIsOne, photometric == 1);
    }
    const QImage gray = drawn(100, 80, QImage::Format_Grayscale8);
    std::string plain;
    for (int y = 0; y < 80; ++y) plain.append(reinterpret_cast<const char*>(gray.constScanLine(y)), 100);
    plain[0] = '\x55';
    const auto page = carried(write(tiffOf(plain, 100, 80, 1, 8, 1), "plain.tif"), 0, 100, 80);
    EXPECT_TRUE(page.isChanged);
    EXPECT_EQ(page.pictures[0].packing, Packing::Flate);
}

TEST_F(CarriedPageTest, ThePdfKeepsItsPromisesAndItsPicturesByteByByte) {
    const QSize size(1240, 1754);
    const QImage picture = drawn(size.width(), size.height(), QImage::Format_RGB32);
    save(picture, "1.jpg");
    save(drawn(size.width(), size.height(), QImage::Format_Grayscale8), "2.png");
    std::vector<BookPage> pages = {
        pageOf(1, "1.jpg", size, {block("Қазақша мәтін: ә ғ қ ң ө ұ ү һ і", 200), block("екінші жол", 900)}),
        pageOf(2, "2.png", size, {block("Вторая страница", 200)}), pageOf(3, "1.jpg", size)};
    for (int i = 0; i < 3; ++i)
        pages[static_cast<std::size_t>(i)].label = std::vector{"iv", "5", "6"}[static_cast<std::size_t>(i)];
    pages[1].rotation = 90;
    pages[2].area = {5000, 0, 10'000, 10'000};
    Book book = bookOf(pages);
    book.chapters = {{0, 1, "Бірінші тарау"}, {1, 2, "Бөлім"}, {2, 1, "Екінші тарау"}};
    const fs::path pdf = pdfOf(book);
    const auto problems = rendering::ForeignFile::pdfProblems(pdf);
    ASSERT_TRUE(problems);
    EXPECT_THAT(*problems, IsEmpty());
    EXPECT_EQ(facts.changedPages, 0);

    QPDF read;
    read.processFile(pdf.c_str());
    EXPECT_TRUE(read.getWarnings().empty());
    auto found = QPDFPageDocumentHelper(read).getAllPages();
    ASSERT_EQ(found.size(), 3U);
    const auto raw = found[0].getImages().begin()->second.getRawStreamData();
    EXPECT_EQ(std::string(reinterpret_cast<const char*>(raw->getBuffer()), raw->getSize()), bytesOf("1.jpg"));
    EXPECT_EQ(found[2].getImages().begin()->second.getObjGen(), found[0].getImages().begin()->second.getObjGen())
        << "one scan is there once";
    EXPECT_EQ(found[1].getAttribute("/Rotate", false).getIntValue(), 90);
    EXPECT_NEAR(found[0].getMediaBox().getArrayAsRectangle().urx, size.width() * 72.0 / 300, 0.01);
    EXPECT_NEAR(found[2].getCropBox().getArrayAsRectangle().llx, size.width() * 36.0 / 300, 0.01);
    const auto sizes =
        static_cast<double>(fs::file_size(folder.path() / "1.jpg") + fs::file_size(folder.path() / "2.png"));
    EXPECT_LT(static_cast<double>(fs::file_size(pdf)), 1.05 * sizes + 12'000) << "fonts, profile and table";

    QPdfDocument shown;
    ASSERT_EQ(shown.load(QString::fromStdString(pdf.string())), QPdfDocument::Error::None);
    EXPECT_EQ(shown.pageLabel(0).toStdString(), "iv");
    EXPECT_EQ(shown.pageLabel(2).toStdString(), "6");
    const QImage page = shown.render(0, size);
    EXPECT_EQ(page.pixelColor(size.width() / 2 + 20, size.height() / 2 + 20).red() > 200, true);
    EXPECT_LT(page.pixelColor(size.width() / 2 + 20, size.height() / 2 + 20).blue(), 90);
    EXPECT_EQ(test::contentOf(pdf), test::contentOf(pdfOf(book, "again.pdf")));
}

TEST_F(CarriedPageTest, TheTextOfThePdfIsTheTextOfThePagesWordForWord) {
    if (!test::isInstalled("pdftotext")) GTEST_SKIP() << "pdftotext is not installed on this machine";
    const QSize size(2480, 3508);
    save(drawn(1240, 1754, QImage::Format_Grayscale8), "1.jpg");
    const std::string first = "Абай жолы романы — қазақ әдебиетінің\nең көрнекті шығармасы, ғұмыр һәм өнер.";
    Book book = bookOf({});
    for (const int rotation : {0, 90, 180, 270}) {
        BookPage page = pageOf(rotation / 90 + 1, "1.jpg", size, {block(first, 400), block("Екінші абзац 𐰀 №5.", 900)});
        // As the words of an upright page lie on a scan that is not upright.
        page.rotation = rotation;
        const int width = rotation % 180 == 0 ? size.width() : size.height();
        const int height = rotation % 180 == 0 ? size.height() : size.width();
        for (auto& each : page.layout.blocks) {
            for (auto& line : each.lines) {
                for (auto& word : line.words) {
                    const auto box = word.box;
                    if (rotation == 90) word.box = {box.top, width - box.left - box.width, box.height, box.width};
                    if (rotation == 180)
                        word.box = {width - box.left - box.width, height - box.top - box.height, box.width, box.height};
                    if (rotation == 270) word.box = {height - box.top - box.height, box.left, box.height, box.width};
                }
                if (rotation != 0) line.baseline = 0;
            }
        }
        recognition::enclose(page.layout);
        book.pages.push_back(std::move(page));
    }
    const std::string one =
        "Абай жолы романы — қазақ әдебиетінің ең көрнекті шығармасы, ғұмыр һәм өнер. Екінші абзац 𐰀 №5.";
    EXPECT_EQ(textOf(pdfOf(book)), one + " " + one + " " + one + " " + one);
    EXPECT_THAT(*rendering::ForeignFile::pdfProblems(folder.path() / "book.pdf"), IsEmpty());
}

TEST_F(CarriedPageTest, WordsThatStandCloseOrOverEachOtherAreTwoWords) {
    if (!test::isInstalled("pdftotext")) GTEST_SKIP() << "pdftotext is not installed on this machine";
    const QSize size(2480, 3508);
    save(drawn(1240, 1754, QImage::Format_Grayscale8), "1.jpg");
    recognition::Block close;
    recognition::Line line;
    line.baseline = 240;
    line.words = {
        {"Жобаны", {300, 200, 200, 50}, 95}, {"5", {502, 200, 20, 50}, 95}, {"кезеңге", {490, 200, 200, 50}, 95}};
    close.lines = {line};
    EXPECT_EQ(textOf(pdfOf(bookOf({pageOf(1, "1.jpg", size, {close})}))), "Жобаны 5 кезеңге");
}

TEST_F(CarriedPageTest, AScannedPdfKeepsItsStreamsAndADrawnOneIsAPicture) {
    const QSize size(1240, 1754);
    save(drawn(size.width(), size.height(), QImage::Format_RGB32), "1.jpg");
    const fs::path scanned = pdfOf(
        bookOf({pageOf(1, "1.jpg", size, {block("Көрінбейтін мәтін", 300)}), pageOf(2, "1.jpg", size)}), "scanned.pdf");
    const auto page = carried("scanned.pdf", 1, size.width(), size.height());
    ASSERT_EQ(page.pictures.size(), 1U);
    EXPECT_FALSE(page.isChanged);
    EXPECT_EQ(page.pictures[0].bytes, bytesOf("1.jpg"));
    EXPECT_NEAR(page.pictures[0].place[0], 1, 1e-4);
    EXPECT_NEAR(page.pictures[0].place[3], 1, 1e-4);
    EXPECT_FALSE(carried("scanned.pdf", 0, size.width(), size.height()).isChanged) << "text that is not seen";

    const fs::path seen = test::digitData() / "pdf" / "ocrmypdf";
    if (!fs::exists(seen)) GTEST_SKIP() << "the PDFs of " << seen << " are not on this machine";
    int files = 0;
    for (const auto& each : fs::directory_iterator(seen)) {
        if (each.path().extension() != ".pdf") continue;
        auto file = rendering::ForeignFile::open(each.path());
        if (!file) continue;
        const auto found = (*file)->carry(0, 1240, 1754);
        if (!found) continue;
        ++files;
        fs::remove(folder.path() / "foreign.pdf");
        fs::copy_file(each.path(), folder.path() / "foreign.pdf");
        fs::remove(folder.path() / "made.pdf");
        pdfOf(bookOf({pageOf(1, "foreign.pdf", size)}), "made.pdf");
        EXPECT_THAT(*rendering::ForeignFile::pdfProblems(folder.path() / "made.pdf"), IsEmpty()) << each.path();
    }
    EXPECT_GT(files, 0);
}

TEST_F(CarriedPageTest, WhatIsNoPdfOfOursIsNamed) {
    write("%PDF-1.7\nno", "broken.pdf");
    EXPECT_THAT(*rendering::ForeignFile::pdfProblems(folder.path() / "broken.pdf"), testing::ElementsAre("damaged"));
    const fs::path qpdf = test::digitData() / "pdf" / "qpdf";
    if (!fs::exists(qpdf)) GTEST_SKIP() << "the PDFs of " << qpdf << " are not on this machine";
    for (const auto& each : fs::directory_iterator(qpdf)) {
        if (each.path().extension() != ".pdf") continue;
        EXPECT_FALSE(rendering::ForeignFile::pdfProblems(each.path())->empty()) << each.path();
    }
}

TEST_F(CarriedPageTest, AScanThatIsDamagedNamesItsPage) {
    write("\xff\xd8\xff no picture", "1.jpg");
    ChildPictures pictures(folder.path(), {});
    const auto written = writePdf(bookOf({pageOf(7, "1.jpg", {100, 100})}), pictures, folder.path(),
                                  folder.path() / "book.pdf", std::string(64, '5'), progress);
    ASSERT_FALSE(written);
    ASSERT_TRUE(std::holds_alternative<PageUnreadable>(written.error()));
    EXPECT_EQ(std::get<PageUnreadable>(written.error()).page, 7);
}

TEST_F(CarriedPageTest, APlateIsCutTurnedAndMadeSmaller) {
    save(drawn(1000, 600, QImage::Format_RGB32), "1.jpg");
    BookPage page = pageOf(1, "1.jpg", {1000, 600});
    page.area = {0, 0, 5000, 10'000};
    page.rotation = 90;
    ChildPictures pictures(folder.path(), {});
    const auto jpeg = pictures.jpeg(page, 300);
    ASSERT_TRUE(jpeg);
    EXPECT_EQ(QImage::fromData(QByteArray::fromStdString(*jpeg)).size(), QSize(300, 250));
}

TEST_F(CarriedPageTest, WhateverTheBytesOfAPictureAreNothingBeyondThemIsRead) {
    std::vector<std::string> files = {
        bytesOf(save(drawn(64, 64, QImage::Format_RGB32), "1.jpg")),
        bytesOf(save(drawn(64, 64, QImage::Format_Indexed8), "2.png")),
        tiffOf(std::string(200, '\x55'), 64, 64, 4, 1, 0), tiffOf(std::string(200, '\x55'), 64, 64, 8, 8, 1),
        std::string("\0\0\0\x0CjP  \r\n\x87\n\0\0\0\x16ihdr\0\0\0\x40\0\0\0\x40\0\x01\x07\x07"
                    "\0\0\0\0\0\x0F"
                    "colr\x01\0\0\0\0\0\x11",
                    50)};
    std::mt19937 random(7);
    for (const std::string& whole : files) {
        ASSERT_TRUE(media::carriedPicture(whole, 0, {})) << whole.substr(0, 8);
        for (int i = 0; i < 3'000; ++i) {
            std::string bytes = whole.substr(0, i % 3 == 0 ? random() % whole.size() : whole.size());
            for (int change = 0; change < 4 && !bytes.empty(); ++change)
                bytes[random() % std::min<std::size_t>(bytes.size(), 200)] = static_cast<char>(random() % 256);
            // A copy that ends where the picture does: the sanitizers see a look beyond it.
            const std::vector<char> exact(bytes.begin(), bytes.end());
            const auto page = media::carriedPicture({exact.data(), exact.size()}, i % 2, {});
            if (!page) continue;
            for (const rendering::CarriedPicture& picture : page->pictures) {
                if (picture.offset < 0) continue;
                // What is said of it is checked by whoever is answered.
                const auto message = rendering::messageOf(*page);
                (void)rendering::carriedPageOf(message.numbers, message.bytes, static_cast<std::int64_t>(exact.size()));
            }
        }
    }
}

TEST(CarriedPictureTest, WhatATakenOverChildSaysIsCheckedBeforeItIsBelieved) {
    rendering::CarriedPicture picture;
    picture.width = 10;
    picture.height = 20;
    picture.bytes = "bytes";
    picture.length = 5;
    picture.palette = "abc";
    picture.colours = Colours::Indexed;
    picture.components = 3;
    rendering::CarriedPicture inFile;
    inFile.width = 1;
    inFile.height = 1;
    inFile.offset = 100;
    inFile.length = 50;
    const CarriedPage page{true, {picture, inFile}};
    const auto message = rendering::messageOf(page);
    const auto same = rendering::carriedPageOf(message.numbers, message.bytes, 150);
    ASSERT_TRUE(same);
    EXPECT_EQ(*same, page);
    EXPECT_FALSE(rendering::carriedPageOf(message.numbers, message.bytes, 149)) << "beyond the end of the file";
    EXPECT_FALSE(rendering::carriedPageOf(message.numbers, "short", 150));
    for (std::size_t i = 0; i < message.numbers.size(); ++i) {
        for (const double bad : {-2.0, 1e300, 0.5, std::nan("")}) {
            auto numbers = message.numbers;
            numbers[i] = bad;
            (void)rendering::carriedPageOf(numbers, message.bytes, 150); // whatever it says, no more
        }
        auto fewer = message.numbers;
        fewer.resize(i);
        EXPECT_FALSE(rendering::carriedPageOf(fewer, message.bytes, 150));
    }
}

} // namespace kitapdar::derivatives
