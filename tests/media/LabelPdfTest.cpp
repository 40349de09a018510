// Labels as a printer puts them on paper, 300 dots per inch, read back by another library. KITAPDAR_PAPERS names a
// folder to look at them in.
#include "core/media/LabelPainter.h"
#include "core/media/LabelPdf.h"
#include "core/text/Barcode.h"
#include "tests/support/TemporaryFolder.h"
#include "wording/LabelWords.h"

#define ZX_USE_UTF8 // texts of codes are UTF-8
#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <gtest/gtest.h>

#include <ZXing/ReadBarcode.h>
#include <cmath>

namespace kitapdar::media {
namespace {

using namespace documents;

constexpr double dotsPerMillimetre = 300 / 25.4;

class Sheets {
public:
    explicit Sheets(const LabelPaper& paper) : m_paper(paper) {
        jobs::Progress progress;
        QByteArray bytes;
        const auto pages = renderLabels(
            paper,
            [&bytes](std::string_view part) -> Result<void> {
                bytes.append(part.data(), static_cast<qsizetype>(part.size()));
                return {};
            },
            progress);
        EXPECT_TRUE(pages);
        m_bytes.setData(bytes);
        m_bytes.open(QIODevice::ReadOnly);
        m_document.load(&m_bytes);
        EXPECT_EQ(m_document.pageCount(), pages ? *pages : 0);
        for (int page = 0; page < m_document.pageCount(); ++page) m_pages.push_back(printed(page));
        keep();
    }

    int pages() const { return static_cast<int>(m_pages.size()); }
    QString text(int page) { return m_document.getAllText(page).text(); }

    /// The picture of a cell, counted from 0 on over all pages.
    QImage cell(int number) const {
        LabelPaper whole = m_paper;
        whole.start = 1;
        const LabelCell cell = cellOf(whole, static_cast<std::size_t>(number));
        return cut(m_pages.at(static_cast<std::size_t>(cell.page)), cell.box);
    }
    /// Of all codes in the cell; "" when there is none.
    QString read(int number) const {
        const QImage picture = cell(number);
        const ZXing::ImageView view(picture.constBits(), picture.width(), picture.height(), ZXing::ImageFormat::Lum,
                                    static_cast<int>(picture.bytesPerLine()));
        ZXing::DecodeHints hints;
        hints.setFormats(ZXing::BarcodeFormat::Code128 | ZXing::BarcodeFormat::QRCode);
        QStringList all;
        for (const ZXing::Result& each : ZXing::ReadBarcodes(view, hints)) all << QString::fromStdString(each.text());
        all.removeDuplicates(); // the same one, found in a smaller picture of the cell
        return all.join(QLatin1Char('|'));
    }
    bool isBlank(int number) const {
        const QImage picture = cell(number);
        for (int y = 2; y < picture.height() - 2; ++y) // the outline of a neighbour may touch
            for (int x = 2; x < picture.width() - 2; ++x)
                if (picture.pixelColor(x, y).lightness() < 250) return false;
        return true;
    }

    static QImage cut(const QImage& page, const Box& box) {
        return page.copy(static_cast<int>(std::lround(box.left * dotsPerMillimetre)),
                         static_cast<int>(std::lround(box.top * dotsPerMillimetre)),
                         static_cast<int>(std::lround(box.width * dotsPerMillimetre)),
                         static_cast<int>(std::lround(box.height * dotsPerMillimetre)));
    }

private:
    QImage printed(int page) {
        constexpr double dotsPerPoint = 300 / 72.0;
        const QImage drawn = m_document.render(page, (m_document.pagePointSize(page) * dotsPerPoint).toSize());
        QImage paper(drawn.size(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, drawn);
        return paper.convertToFormat(QImage::Format_Grayscale8);
    }
    void keep() const {
        static int number = 0;
        const QString folder = qEnvironmentVariable("KITAPDAR_PAPERS");
        if (!folder.isEmpty() && !m_pages.empty())
            m_pages.front().save(QStringLiteral("%1/labels-%2-%3.png")
                                     .arg(folder)
                                     .arg(++number)
                                     .arg(QString::fromStdString(std::string(m_paper.format.code))));
    }

    LabelPaper m_paper;
    QBuffer m_bytes;
    QPdfDocument m_document;
    std::vector<QImage> m_pages;
};

std::string barcode(int number) { return *text::makeBarcode("KZL", number); }

const std::vector<std::string> titles{
    "Абай жолы : роман-эпопея. 1-кітап", "Қан мен тер",
    "Һәкім Абай. Ғибратты өмір жолы, өлеңдері, қара сөздері және аудармалары туралы зерттеулер жинағы"};

LabelPaper barcodes(const SheetFormat& format, int count, int start = 1) {
    LabelPaper paper{.format = format, .start = start, .library = "Облыстық ғылыми кітапхана", .title = "Labels"};
    for (int i = 0; i < count; ++i)
        paper.labels.emplace_back(BarcodeLabel{titles[static_cast<std::size_t>(i) % titles.size()],
                                               "Қ-" + std::to_string(1000 + i), barcode(i + 1)});
    return paper;
}

/// Every code of the paper, in its cell and nowhere else.
void expectAll(const LabelPaper& paper, const std::vector<std::string>& codes) {
    const Sheets sheets(paper);
    ASSERT_EQ(sheets.pages(), pagesOf(paper));
    const int used = paper.start - 1;
    for (int cell = 0; cell < sheets.pages() * paper.format.cells(); ++cell) {
        const int label = cell - used;
        if (label < 0 || label >= static_cast<int>(codes.size()))
            EXPECT_TRUE(sheets.isBlank(cell)) << paper.format.code << " " << cell;
        else
            EXPECT_EQ(sheets.read(cell).toStdString(), codes[static_cast<std::size_t>(label)])
                << paper.format.code << " " << cell;
    }
}
void expectAllBarcodes(const LabelPaper& paper) {
    std::vector<std::string> codes;
    for (const Label& label : paper.labels) codes.push_back(std::get<BarcodeLabel>(label).barcode);
    expectAll(paper, codes);
}

class LabelSheet : public testing::TestWithParam<const char*> {};

// CM-3: each sheet is drawn as a printer of 300 dpi sees it, every code is read back in its cell.
TEST_P(LabelSheet, IsReadBackAsAWhole) {
    const SheetFormat& format = *sheetFormatFrom(GetParam());
    expectAllBarcodes(barcodes(format, format.cells()));
}

// CM-3: the cells before the first label stay empty.
TEST_P(LabelSheet, BeginsAtTheStartCellAndGoesOnOnTheNextSheet) {
    const SheetFormat& format = *sheetFormatFrom(GetParam());
    expectAllBarcodes(barcodes(format, format.cells(), 6));
}

TEST_P(LabelSheet, IsReadBackAsQrCodes) {
    const SheetFormat& format = *sheetFormatFrom(GetParam());
    LabelPaper paper = barcodes(format, format.cells());
    paper.symbology = Symbology::Qr;
    expectAllBarcodes(paper);
}

INSTANTIATE_TEST_SUITE_P(Formats, LabelSheet, testing::Values("24", "40", "65"),
                         [](const auto& info) { return std::string("A4_") + info.param; });

TEST(LabelPdf, IsReadBackFromRolls) {
    for (const RollSize size : {RollSize{58, 40}, RollSize{58, 30}, RollSize{43, 25}, RollSize{30, 20}})
        expectAllBarcodes(barcodes(rollFormat(LabelKind::Barcode, size), 5));
}

TEST(LabelPdf, MovesAllByTheOffset) {
    // Not the outermost ones: what is at the edge of the sheet keeps its distance.
    LabelPaper paper = barcodes(*sheetFormatFrom("24"), 3);
    const auto leftmost = [](const LabelPaper& drawn) {
        const Sheets sheets(drawn);
        const QImage cell = sheets.cell(1);
        for (int x = 0; x < cell.width(); ++x)
            for (int y = 0; y < cell.height(); ++y)
                if (cell.pixelColor(x, y).lightness() < 128) return x;
        return -1;
    };
    const LabelPaper before = paper;
    paper.offset = {30, 20};
    // The cells of the sheets are cut where the paper's offset puts them, so what is in them stays where it is.
    EXPECT_NEAR(leftmost(before), leftmost(paper), 2);
    EXPECT_NEAR(cellOf(paper, 0).box.left - cellOf(before, 0).box.left, 3, 1e-9);
}

TEST(LabelPdf, ReadsBackReadersCards) {
    LabelPaper paper{.format = *sheetFormatFrom("cards"), .start = 2, .library = "Облыстық ғылыми кітапхана"};
    std::vector<std::string> codes;
    for (int i = 1; i <= 12; ++i) {
        codes.push_back(*text::makeBarcode("KZR", i));
        paper.labels.emplace_back(ReaderCard{"Нұрғалиева Ғазиза Әлімжанқызы", codes.back()});
    }
    expectAll(paper, codes);
}

TEST(LabelPdf, ReadsBackTheSheetOfCommandsInEveryLanguage) {
    const Languages languages;
    for (const Language language : allLanguages) {
        LabelPaper paper{.format = *sheetFormatFrom("commands"), .labels = commandLabels(language)};
        std::vector<std::string> codes;
        for (const text::DeskCommand command : text::allDeskCommands) codes.push_back(text::scanOf(command));
        expectAll(paper, codes);
    }
}

TEST(LabelPdf, HasTheDescriptionOnTheCatalogueCardAndNoCode) {
    LabelPaper paper{.format = *sheetFormatFrom("catalogue")};
    paper.labels.emplace_back(CatalogueCard{"84(5Қаз)", "Ә 82", "Әуезов, М. О.",
                                            "Абай жолы : роман-эпопея. 1-кітап / Мұхтар Әуезов. – Алматы : Жазушы, "
                                            "2009. – 384 б.",
                                            "ISBN 978-601-200-123-4", "2 дана"});
    Sheets sheets(paper);
    const QString text = sheets.text(0).simplified();
    for (const char* part :
         {"84(5Қаз)", "Ә 82", "Әуезов, М. О.", "Абай жолы", "384 б.", "ISBN 978-601-200-123-4", "2 дана"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << "\n" << text.toStdString();
    EXPECT_EQ(sheets.read(0), QString());
    EXPECT_TRUE(sheets.isBlank(1));
}

TEST(LabelPdf, HasTheCallNumberOnTheSpineAsAWhole) {
    LabelPaper paper{.format = *sheetFormatFrom("65")};
    paper.labels.emplace_back(SpineLabel{"84(5Қаз-4Қыз)6-44", "Ә 82", "Оқу залы"});
    const QString text = Sheets(paper).text(0).remove(QLatin1Char('\n')).remove(QLatin1Char('\r'));
    for (const char* part : {"84(5Қаз", "4Қыз)6", "44"}) // a hyphen at the end of a line is told as another sign
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Ә 82")));
    EXPECT_TRUE(text.contains(QStringLiteral("Оқу залы")));
}

/// The room of the code looks the same, whatever is written around it.
TEST(LabelPdf, KeepsLongTextsOutOfTheCode) {
    const std::string hostile = "Ұ" + std::string(3000, 'W') + "\xE2\x80\xAE<b>Әңғүқ</b>";
    for (const SheetFormat& format :
         {*sheetFormatFrom("24"), *sheetFormatFrom("40"), *sheetFormatFrom("65"),
          rollFormat(LabelKind::Barcode, {58, 40}), rollFormat(LabelKind::Barcode, {43, 25})}) {
        const auto picture = [&](const std::string& text) {
            LabelPaper paper{.format = format, .library = text};
            paper.labels.emplace_back(BarcodeLabel{text, text, barcode(7)});
            const Sheets sheets(paper);
            EXPECT_EQ(sheets.read(0).toStdString(), barcode(7)) << format.code;
            const Box box = partsOf(paper.labels.front(), text, format.width, format.height, Symbology::Code128,
                                    unprintableOf(paper, 0))
                                .codes.front()
                                .box;
            return Sheets::cut(sheets.cell(0), {box.left, box.top + 0.1, box.width, box.height - 0.2});
        };
        EXPECT_EQ(picture(hostile), picture("w")) << format.code;
    }
}

TEST(LabelPdf, HasBarsOfWholeDots) {
    const auto symbol = barcodeSymbol(barcode(1), Symbology::Code128);
    ASSERT_TRUE(symbol);
    for (const double width : {38.1, 52.5, 70.0}) {
        const auto place = placeOf(*symbol, {0.5, 3, width - 1, 8}, false);
        ASSERT_TRUE(place);
        for (const double length : {place->module, place->left}) {
            const double dots = length * dotsPerMillimetre;
            EXPECT_NEAR(dots, std::round(dots), 1e-6) << width;
        }
        EXPECT_GE(place->module * dotsPerMillimetre, 2 - 1e-6);
        EXPECT_GE(place->left, 0.5 + 10 * place->module);
        EXPECT_LE(place->left + (symbol->columns + 10) * place->module, width - 0.5 + 1e-6);
    }
}

TEST(LabelPdf, RefusesWhatBarsCannotHold) {
    jobs::Progress progress;
    const auto refusal = [&](const std::string& code, Symbology symbology, const char* format, int start) {
        LabelPaper paper{.format = *sheetFormatFrom(format), .start = start, .symbology = symbology};
        paper.labels.emplace_back(BarcodeLabel{"", "", barcode(1)});
        paper.labels.emplace_back(ReaderCard{"", code});
        const auto refused = renderLabels(
            paper, [](std::string_view) { return Result<void>(); }, progress);
        return refused ? std::string() : std::string(kitapdar::code(refused.error()));
    };
    const auto c128 = Symbology::Code128;
    EXPECT_EQ(refusal("KZR0000001", c128, "40", 1), "");
    EXPECT_EQ(refusal("Қ-17", c128, "40", 1), "code_not_encodable");
    EXPECT_EQ(refusal("A\tB", c128, "40", 1), "code_not_encodable");
    EXPECT_EQ(refusal("Қ-17", Symbology::Qr, "40", 1), "");
    EXPECT_EQ(refusal(std::string(40, 'W'), c128, "65", 1), "code_too_long");
    EXPECT_EQ(refusal(std::string(64, 'W'), c128, "24", 1), "code_too_long");
    EXPECT_EQ(refusal(std::string(64, 'W'), Symbology::Qr, "24", 1), "");
    EXPECT_EQ(refusal("KZR0000001", c128, "40", 0), "start_not_on_sheet");
    EXPECT_EQ(refusal("KZR0000001", c128, "40", 41), "start_not_on_sheet");
    EXPECT_FALSE(barcodeSymbol("", c128));
}

TEST(LabelPdf, WritesAFileAndLeavesNoneWhenItIsRefused) {
    const test::TemporaryFolder folder;
    const storage::Address library(folder.path() / "library.kitapdar");
    jobs::Progress progress;
    const auto file = folder.path() / "labels.pdf";
    LabelPaper paper = barcodes(*sheetFormatFrom("40"), 41);
    const auto pages = writeLabels(file, library, paper, progress);
    ASSERT_TRUE(pages);
    EXPECT_EQ(*pages, 2);
    EXPECT_GT(std::filesystem::file_size(file), 1000U);
    paper.start = 99;
    EXPECT_FALSE(writeLabels(folder.path() / "other.pdf", library, paper, progress));
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "other.pdf"));
    progress.cancel();
    paper.start = 1;
    EXPECT_FALSE(writeLabels(file, library, paper, progress));
}

TEST(LabelPicture, ShowsTheFirstPageWithinItsRoom) {
    const auto picture = labelPicture(barcodes(*sheetFormatFrom("65"), 200, 3), {300, 400});
    ASSERT_TRUE(picture);
    EXPECT_LE(picture->width(), 300);
    EXPECT_LE(picture->height(), 400);
    EXPECT_GT(picture->height(), 390);
    bool dark = false;
    for (int y = 0; y < picture->height() && !dark; ++y)
        for (int x = 0; x < picture->width(); ++x) dark = dark || qGray(picture->pixel(x, y)) < 200;
    EXPECT_TRUE(dark);
    EXPECT_FALSE(labelPicture(barcodes(*sheetFormatFrom("65"), 1, 66), {300, 400}));
}

} // namespace
} // namespace kitapdar::media
