// UI-13: every table of every page gives away what it shows: the same rows as CSV, XLSX and PDF, formulas guarded,
// Kazakh letters as they are.
#include "app/kitapdar/Composition.h"
#include "core/demo/SampleLibrary.h"
#include "core/jobs/Progress.h"
#include "tests/support/Papers.h"
#include "tests/support/Shared.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/Until.h"
#include "ui/input/ActionRegistry.h"
#include "ui/models/WindowModelBase.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DataTable.h"

#include <QApplication>
#include <QBuffer>
#include <QMenu>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QTest>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <set>

namespace kitapdar::app {
namespace {

class EveryTableTest : public testing::Test {
protected:
    EveryTableTest() {
        jobs::Progress progress;
        const storage::Address place(folder.path() / "sample.kitapdar");
        EXPECT_TRUE(demo::createSampleLibrary(place, clock, progress));
        auto library = Library::open(place, storage::Access::Open, clock);
        EXPECT_TRUE(library);
        settings.set(ui::Setting::Language, "kk");
        composition = std::make_unique<Composition>(std::move(*library), settings, languages, theme, dialogs);
        composition->window().resize(1366, 768);
        composition->window().show();
        composition->window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&composition->window()));
    }
    std::string saved(ui::DataTable& table, const char* ending) {
        const auto file = folder.path() / ("table" + std::to_string(++files) + ending);
        dialogs.files.push_back({QString::fromStdString(file.string())});
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_E, Qt::ControlModifier);
        EXPECT_TRUE(test::until([&] { return composition->context().jobs.running().empty() && exists(file); },
                                std::chrono::seconds(60)));
        return test::readFile(file);
    }

    test::TemporaryFolder folder;
    FixedClock clock{Day(2026, 3, 2)};
    ui::Settings settings{QString::fromStdString((folder.path() / "settings.ini").string())};
    Languages languages;
    test::FakeDialogs dialogs;
    ui::Theme theme{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    std::unique_ptr<Composition> composition;
    int files = 0;
};

/// Lines that are no part of a quoted cell.
std::int64_t linesOf(const std::string& csv) {
    bool quoted = false;
    std::int64_t lines = 0;
    for (const char each : csv) {
        quoted = quoted != (each == '"');
        lines += each == '\n' && !quoted ? 1 : 0;
    }
    return lines;
}

std::int64_t rowsOf(const std::string& xlsx) {
    const std::string sheet = test::unpacked(xlsx, "xl/worksheets/sheet1.xml");
    std::int64_t rows = 0;
    for (std::size_t at = sheet.find("<row "); at != std::string::npos; at = sheet.find("<row ", at + 1)) ++rows;
    return rows;
}

QString textOf(const std::string& bytes) {
    QBuffer buffer;
    buffer.setData(QByteArray::fromStdString(bytes));
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument pdf;
    pdf.load(&buffer);
    QString all;
    for (int page = 0; page < pdf.pageCount(); ++page) all += pdf.getAllText(page).text();
    return all;
}

TEST_F(EveryTableTest, GivesAwayTheRowsThatItShows) {
    std::set<QString> seen;
    bool kazakh = false;
    for (const char* place : {"readers", "catalogue", "record/1", "doubts", "names", "digitization?text=list",
                              "digitization?text=batches", "import", "readers-import"}) {
        composition->context().navigator.open(QString::fromLatin1(place));
        QTest::qWait(300); // answers of the library
        for (auto* table : composition->window().findChildren<ui::DataTable*>()) {
            const std::int64_t rows = table->model()->rowCount();
            constexpr std::int64_t many = 3000;
            if (!table->isVisible() || rows == 0 || rows > many) continue;
            SCOPED_TRACE(std::string(place) + ": " + table->accessibleName().toStdString());
            if (!seen.insert(QLatin1String(place) + table->accessibleName()).second) continue;
            table->clearSelection();
            const std::string csv = saved(*table, ".csv");
            EXPECT_EQ(linesOf(csv), rows + 1) << csv.substr(0, 300);
            static const QRegularExpression formula("(^|\n|,\"?)[=+@]");
            EXPECT_FALSE(QString::fromStdString(csv).contains(formula));
            EXPECT_GE(rowsOf(saved(*table, ".xlsx")), rows + 1);
            constexpr std::int64_t few = 300;
            if (rows > few) continue;
            const QString first = table->model()->index(0, 0).data().toString().section(' ', 0, 0);
            const QString text = textOf(saved(*table, ".pdf"));
            if (!table->isColumnHidden(0)) {
                EXPECT_TRUE(text.contains(first)) << first.toStdString();
            }
            kazakh = kazakh || text.contains(QRegularExpression("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]"));
        }
    }
    EXPECT_GE(seen.size(), 6U);
    EXPECT_TRUE(kazakh);
}

TEST_F(EveryTableTest, OpensItsMenuByKey) {
    int seen = 0;
    for (const char* place : {"readers", "catalogue", "record/1", "doubts", "names", "digitization?text=list",
                              "digitization?text=batches", "administration?text=places"}) {
        composition->context().navigator.open(QString::fromLatin1(place));
        QTest::qWait(300); // answers of the library
        for (auto* table : composition->window().findChildren<ui::DataTable*>()) {
            if (!table->isVisible() || table->model()->rowCount() == 0) continue;
            SCOPED_TRACE(std::string(place) + ": " + table->accessibleName().toStdString());
            table->setFocus();
            table->selectRow(0);
            QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            ASSERT_TRUE(menu);
            EXPECT_FALSE(menu->actions().isEmpty());
            const bool offersCards =
                menu->actions().contains(composition->context().actions.find(QStringLiteral("window.labels")));
            EXPECT_TRUE(offersCards || place != std::string("readers")) << "cards of the chosen readers";
            menu->close();
            ++seen;
        }
    }
    EXPECT_GE(seen, 6);
}

} // namespace
} // namespace kitapdar::app
