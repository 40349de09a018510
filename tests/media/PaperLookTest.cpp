// Every paper of the program in Kazakh and Russian. KITAPDAR_PAPERS names a folder in which the pictures are kept, to
// be looked at; KITAPDAR_LONG measures the large ones.
#include "core/documents/Delimited.h"
#include "core/documents/Xlsx.h"
#include "core/media/PdfRenderer.h"
#include "tests/support/Papers.h"
#include "tests/support/TemporaryFolder.h"
#include "wording/PaperWords.h"

#include <QBuffer>
#include <QPdfDocument>
#include <gtest/gtest.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <sys/resource.h>

namespace kitapdar::media {
namespace {

using namespace documents;

const std::vector<std::string> titles = {
    "Абай жолы : роман-эпопея. 1-кітап",
    "Қан мен тер",
    "Кровь и пот : трилогия",
    "Сырдария өңірінің тарихы мен мәдениеті",
    "Үш анық",
    "Һәкім Абай. Ғибратты өмір жолы, өлеңдері, қара сөздері және аудармалары туралы зерттеулер жинағы"};

NextRows rows(int count) {
    auto at = std::make_shared<int>(0);
    return [at, count]() -> Result<std::vector<Row>> {
        std::vector<Row> rows;
        for (int i = 0; i < 500 && *at < count; ++i, ++*at) {
            const auto& title = titles[static_cast<std::size_t>(*at) % titles.size()];
            rows.push_back({title, std::string("Әуезов, Мұхтар"), std::int64_t(1930 + *at % 90), std::string("қазақша"),
                            Money{*at * 1250}, Day(2026, 3, 2).plusDays(*at % 40)});
        }
        return rows;
    };
}

Document table(Language language, int count) {
    Document document{"Жазбалар тізімі", "", a4Landscape, paperWords(language), {}};
    document.blocks = {Heading{"Жазбалар тізімі", 1},
                       Paragraph{"29.11.2026 · жол саны: " + std::to_string(count), Weight::Quiet},
                       Table{{{"Атауы", 320},
                              {"Авторы", 180},
                              {"Жылы", 64, Align::Right},
                              {"Тілі", 96},
                              {"Бағасы", 110, Align::Right, true},
                              {"Мерзімі", 110}},
                             rows(count),
                             count},
                       Signatures{{{"Директор", "А. Серікова"}, {"Бас кітапханашы", "Г. Омарова"}}}};
    return document;
}

DueSlip slip() {
    DueSlip slip{"Облыстық ғылыми кітапхана", "KZR00000017", Instant{1'772'440'000'000}, {}};
    for (int i = 0; i < 4; ++i) {
        circulation::LoanRow row;
        row.title = titles[static_cast<std::size_t>(i + 2) % titles.size()];
        row.barcode = "KZL0000001" + std::to_string(i);
        row.loan.dueOn = Day(2026, 3, 17 + static_cast<unsigned>(i));
        slip.loans.push_back(row);
    }
    return slip;
}

Document literature(Language language) {
    return bibliographicList(
        rowsOf(
            {{std::string(
                 "Әуезов, М. О. Абай жолы : роман-эпопея. 1-кітап / Мұхтар Әуезов. – Алматы : Жазушы, 2009. – 384 б.")},
             {std::string(
                 "Нурпеисов, А. К. Кровь и пот : трилогия / Абдижамил Нурпеисов ; пер. с каз. Ю. Казакова. – Алматы "
                 ": Жазушы, 2010. – 752 с. – (Библиотека казахской прозы). – ISBN 978-601-200-000-1.")},
             {std::string("Мырзамұратова, Н. Кітапхана – рухани орталық / Н. Мырзамұратова // Сыр бойы. – 2020. – 18 "
                          "ақпан. – Б. 5.")}}),
        3, Day(2026, 11, 29), language);
}

/// Draws the first page as a reader of PDFs does; kept when somebody wants to look.
void look(const Document& document, const QString& name) {
    const std::string bytes = test::rendered(document, PdfRenderer());
    ASSERT_FALSE(bytes.empty());
    QBuffer buffer;
    buffer.setData(bytes.data(), static_cast<int>(bytes.size()));
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument pdf;
    pdf.load(&buffer);
    ASSERT_GT(pdf.pageCount(), 0);
    const QString folder = qEnvironmentVariable("KITAPDAR_PAPERS");
    if (folder.isEmpty()) return;
    for (const int page : {0, pdf.pageCount() - 1}) {
        QImage picture = pdf.render(page, (pdf.pagePointSize(page) * 1.6).toSize());
        QImage white(picture.size(), QImage::Format_RGB32);
        white.fill(Qt::white);
        QPainter(&white).drawImage(0, 0, picture);
        white.save(folder + "/" + name + (page == 0 ? ".png" : "-last.png"));
    }
}

TEST(PaperLook, EveryPaperIsDrawnInKazakhAndRussian) {
    const Languages languages;
    for (const Language language : {Language::Kazakh, Language::Russian}) {
        const QString code = codeOf(language);
        look(table(language, 60), "table-" + code);
        look(literature(language), "literature-" + code);
        look(dueSlip(slip(), a4, language), "slip-a4-" + code);
        for (const auto& [paper, name] : {std::pair(roll58, "58"), std::pair(roll80, "80")}) {
            const auto picture = slipPicture(dueSlip(slip(), paper, language));
            ASSERT_TRUE(picture);
            if (const QString folder = qEnvironmentVariable("KITAPDAR_PAPERS"); !folder.isEmpty())
                picture->save(folder + "/slip-" + name + "-" + code + ".png");
        }
    }
}

long residentKilobytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

TEST(PaperLook, TakesLittleMemoryForManyRows) {
    if (!qEnvironmentVariableIsSet("KITAPDAR_LONG")) GTEST_SKIP() << "measured by ./dev test --long";
    const Languages languages;
    const test::TemporaryFolder folder;
    const storage::Address library(folder.path() / "library.kitapdar");
    const auto measure = [&](const std::string& name, const Renderer& renderer, int count) {
        jobs::Progress progress;
        const auto begin = std::chrono::steady_clock::now();
        const long before = residentKilobytes();
        const auto written =
            writeDocument(folder.path() / name, library, table(Language::Kazakh, count), renderer, progress);
        ASSERT_TRUE(written);
        EXPECT_EQ(written->rows, count);
        const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
        std::printf("%s: %d rows, %d pages, %.1f s, %.2f MB, memory +%ld MB\n", name.c_str(), count, written->pages,
                    time.count(), static_cast<double>(std::filesystem::file_size(folder.path() / name)) / 1e6,
                    (residentKilobytes() - before) / 1024);
        EXPECT_LT(residentKilobytes() - before, 100 * 1024);
    };
    measure("rows.csv", CsvRenderer(), 31'000);
    measure("rows.xlsx", XlsxRenderer(), 31'000);
    measure("rows.pdf", PdfRenderer(), 31'000);
    measure("all.csv", CsvRenderer(), 400'000);
    measure("all.xlsx", XlsxRenderer(), 400'000);
}

} // namespace
} // namespace kitapdar::media
