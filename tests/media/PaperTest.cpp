// Papers as a reader of PDFs and a printer of slips see them. KITAPDAR_PAPERS names a folder to look at them in.
#include "core/media/PaperFont.h"
#include "core/media/PdfRenderer.h"
#include "tests/support/Papers.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRawFont>
#include <gtest/gtest.h>

namespace kitapdar::media {
namespace {

using namespace documents;

class Pdf {
public:
    explicit Pdf(const Document& document) {
        const std::string bytes = test::rendered(document, PdfRenderer());
        m_bytes.setData(bytes.data(), static_cast<int>(bytes.size()));
        m_bytes.open(QIODevice::ReadOnly);
        m_document.load(&m_bytes);
    }
    int pages() const { return m_document.pageCount(); }
    QString text(int page) { return m_document.getAllText(page).text(); }
    QSizeF size() const { return m_document.pagePointSize(0); }

private:
    QBuffer m_bytes;
    QPdfDocument m_document;
};

std::vector<Row> rows(int count) {
    std::vector<Row> all;
    for (int i = 1; i <= count; ++i)
        all.push_back({"Кітап № " + std::to_string(i) + ".", std::int64_t(1900 + i), Money{100}});
    return all;
}
const std::vector<Column> columns{{"Атауы", 5}, {"Жылы", 1, Align::Right}, {"Бағасы", 2, Align::Right, true}};

// UI-17: no letter of Kazakh is drawn as a box.
TEST(PaperFont, HasEveryKazakhLetterInBothWeights) {
    for (const bool bold : {false, true}) {
        const QRawFont font = QRawFont::fromFont(paperFont(10, bold));
        for (const QChar letter : kazakhLetters())
            for (const quint32 glyph : font.glyphIndexesForString(letter))
                EXPECT_NE(glyph, 0U) << static_cast<int>(letter.unicode());
    }
    EXPECT_EQ(kazakhLetters().size(), 18 + 2);
}

TEST(PdfPaper, HasEveryRowOnceTheHeadOnEachPageAndSaysWhichPageItIs) {
    Pdf pdf(test::tableOf(columns, rows(300)));
    ASSERT_GT(pdf.pages(), 3);
    QString all;
    for (int page = 0; page < pdf.pages(); ++page) {
        const QString text = pdf.text(page);
        EXPECT_EQ(text.count(QStringLiteral("Атауы")), 1) << page;
        EXPECT_TRUE(text.contains(QStringLiteral("%1/%2").arg(page + 1).arg(pdf.pages()))) << page;
        EXPECT_TRUE(text.contains(QStringLiteral("Paper № 17"))) << page;
        all += text + QLatin1Char('\n');
    }
    for (int i = 1; i <= 300; ++i) EXPECT_EQ(all.count(QStringLiteral("Кітап № %1.").arg(i)), 1) << i;
    EXPECT_TRUE(pdf.text(pdf.pages() - 1).contains(QStringLiteral("Sum")));
    EXPECT_TRUE(pdf.text(pdf.pages() - 1).contains(QStringLiteral("300.00")));
}

TEST(PdfPaper, KeepsKazakhLettersSelectable) {
    Document document{"Paper", {}, a4, test::plainWords(), {}};
    document.blocks = {Heading{"Ұлттық", 1}, Paragraph{"Әңгүқ ғұһөі " + kazakhLetters().toStdString(), Weight::Plain}};
    const QString text = Pdf(document).text(0);
    EXPECT_TRUE(text.contains(kazakhLetters())) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Ұлттық")));
}

TEST(PdfPaper, BreaksLongTextsAndKeepsSignaturesTogether) {
    std::string hostile(10'000, 'w');
    Document document = test::tableOf({{"a"}, {"b"}}, {{hostile, std::string("\xE2\x80\xAE<b>x</b>\0", 12)}});
    document.blocks.emplace_back(Paragraph{std::string(3000, 'v'), Weight::Quiet});
    document.blocks.emplace_back(Signatures{{{"Директор", "А. Серікова"}, {"Бас кітапханашы", "Г. Омарова"}}});
    Pdf pdf(document);
    const QString last = pdf.text(pdf.pages() - 1);
    EXPECT_TRUE(last.contains(QStringLiteral("Директор")) && last.contains(QStringLiteral("Г. Омарова")));
    EXPECT_LE(pdf.pages(), 3);
    EXPECT_TRUE(pdf.text(0).contains(QStringLiteral("<b>x</b>")));
}

// A book of account has many narrow columns with long heads.
TEST(PdfPaper, BreaksNoDayAndNoSumHoweverManyColumnsThereAre) {
    std::vector<Column> many{{"No.", 9}, {"Day", 10}, {"Sum", 5, Align::Right, true}};
    Row row{std::string("1/2026"), Day(2026, 11, 30), Money{13'260'400}};
    for (int i = 0; i < 12; ++i) {
        many.push_back({"Жаратылыстану ғылымдары", 9, Align::Right, true});
        row.emplace_back(std::int64_t(40));
    }
    Document document = test::tableOf(many, {row, row});
    document.paper = a4Landscape;
    const QString text = Pdf(document).text(0);
    const auto count = [&](const std::string& value) { return text.count(QString::fromStdString(value)); };
    EXPECT_EQ(count(Day(2026, 11, 30).iso()), 2) << text.toStdString();
    EXPECT_EQ(count(Money{13'260'400}.tenge()), 2) << text.toStdString();
    EXPECT_EQ(count(Money{26'520'800}.tenge()), 1) << text.toStdString();
}

TEST(PdfPaper, LeavesNoHeadingOnThePageBeforeItsTable) {
    for (int above = 45; above < 75; ++above) {
        Document document{"Paper", {}, a4, test::plainWords(), {}};
        for (int i = 0; i < above; ++i) document.blocks.emplace_back(Paragraph{"Абай жолы", Weight::Plain});
        document.blocks.emplace_back(Heading{"Мазмұны", 2});
        const std::string high = "бір екі үш төрт бес алты жеті сегіз тоғыз он";
        document.blocks.emplace_back(Table{{{"Атауы", 20}, {high, 1}}, rowsOf({{std::string("Қан мен тер")}}), 1});
        Pdf pdf(document);
        for (int page = 0; page < pdf.pages(); ++page)
            EXPECT_EQ(pdf.text(page).contains(QStringLiteral("Мазмұны")),
                      pdf.text(page).contains(QStringLiteral("Қан мен тер")))
                << above << " on page " << page;
    }
}

TEST(PdfPaper, OfASlipHasLettersForTheHandAndNotForTheTable) {
    const auto pagesOn = [](const Paper& paper) {
        Document document{"Slip", {}, paper, test::plainWords(), {}};
        for (int i = 0; i < 90; ++i) document.blocks.emplace_back(Paragraph{"Абай жолы", Weight::Plain});
        return Pdf(document).pages();
    };
    EXPECT_GT(pagesOn(a4Slip), pagesOn(a4));
}

TEST(PdfPaper, IsAsLargeAsItsPaper) {
    Document document = test::tableOf(columns, rows(3));
    document.paper = a4Landscape;
    EXPECT_NEAR(Pdf(document).size().width(), 842, 1);
    document = test::tableOf(columns, rows(3));
    document.paper = roll80;
    Pdf roll(document);
    EXPECT_EQ(roll.pages(), 1);
    EXPECT_NEAR(roll.size().width(), 72 / 25.4 * 72, 1);
}

// UI-17: 384 and 576 dots.
TEST(SlipPicture, HasTheDotsOfThePrinterAndNothingBeyondItsEnd) {
    for (const auto& [paper, dots] : {std::pair(roll58, 384), std::pair(roll80, 576)}) {
        Document document{"Slip", {}, paper, test::plainWords(), {}};
        document.blocks = {Heading{"Қайтару мерзімі", 1}};
        for (int i = 0; i < 30; ++i)
            document.blocks.emplace_back(Paragraph{"Өте ұзын атау " + std::string(60, 'o'), Weight::Plain});
        const auto picture = slipPicture(document);
        ASSERT_TRUE(picture);
        EXPECT_EQ(picture->width(), dots);
        EXPECT_EQ(picture->format(), QImage::Format_Mono);
        int black = 0;
        for (int x = 0; x < picture->width(); ++x)
            black += qGray(picture->pixel(x, picture->height() - 1)) < 128 ? 1 : 0;
        EXPECT_EQ(black, 0) << "the last line is cut";
    }
}

} // namespace
} // namespace kitapdar::media
