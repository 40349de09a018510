// A new user's first hour, by keys alone: a library of one's own, its first records, a record typed, copies, labels, a
// reader, a loan and its slip. The keys are counted and printed.
#include "app/kitapdar/Program.h"
#include "core/administration/ConnectionCheck.h"
#include "core/catalogue/RecordQueries.h"
#include "core/collection/CopyQueries.h"
#include "core/exchange/MarcWriter.h"
#include "tests/support/Shared.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/FakePasswords.h"
#include "tests/support/ui/SmallCatalogue.h"
#include "tests/support/ui/Typing.h"
#include "tests/support/ui/Until.h"
#include "tests/support/ui/Wedge.h"
#include "ui/catalogue/CataloguePage.h"
#include "ui/catalogue/CopyPanel.h"
#include "ui/catalogue/ImportSheet.h"
#include "ui/catalogue/ImportView.h"
#include "ui/catalogue/RecordEditor.h"
#include "ui/catalogue/RecordFieldsView.h"
#include "ui/catalogue/RecordList.h"
#include "ui/catalogue/RecordView.h"
#include "ui/desk/DeskPage.h"
#include "ui/printing/LabelSheet.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"

#include <QApplication>
#include <QBuffer>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

#include <fstream>
#include <iostream>

namespace kitapdar::app {
namespace {

namespace fs = std::filesystem;
using E = catalogue::FormElement;
using G = catalogue::FormGroup;

struct UserWords {
    const char* language;
    const char* importRecords; // the command, as one would look for it
    const char* addCopy;
    const char* slipTitle;
    const char* library; // as it stands on the slip
};

class NewUserTest : public testing::TestWithParam<UserWords> {
protected:
    NewUserTest() {
        qputenv("XDG_DATA_HOME", (folder.path() / "data").c_str());
        QCoreApplication::setApplicationName("kitapdar");
        QGuiApplication::setQuitOnLastWindowClosed(false);
        makePrinter();
        std::ofstream(folder.path() / "old.mrc", std::ios::binary) << oldCatalogue();
    }
    ~NewUserTest() override { qputenv("PATH", path); }

    static constexpr int oldRecords = 300;
    static std::string oldCatalogue() {
        std::string bytes;
        for (int i = 1; i <= oldRecords; ++i) {
            const test::SmallRecord record{"Әуезов, Мұхтар", "Шығармалар жинағы. " + std::to_string(i) + "-кітап",
                                           std::to_string(1900 + i % 100), "kaz"};
            bytes += exchange::iso2709(test::marcOf(record)).value_or(std::string());
        }
        return bytes;
    }

    /// `lp` of the system, which keeps what it is sent.
    void makePrinter() {
        const fs::path bin = folder.path() / "bin";
        fs::create_directories(bin);
        fs::create_directories(printed());
        std::ofstream(bin / "lp") << "#!/bin/sh\ncd '" << printed().string()
                                  << "'\nnumber=$(ls | wc -l)\ncat > part\nmv part \"$number.paper\"\n";
        fs::permissions(bin / "lp", fs::perms::owner_all);
        qputenv("PATH", (bin.string() + ":").c_str() + path);
    }
    fs::path printed() const { return folder.path() / "printed"; }
    QString paper(int number) {
        const fs::path file = printed() / (std::to_string(number) + ".paper");
        EXPECT_TRUE(test::until([&] { return fs::exists(file); }, std::chrono::seconds(60))) << file;
        const std::string bytes = test::readFile(file);
        QBuffer buffer;
        buffer.setData(QByteArray::fromStdString(bytes));
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument pdf;
        pdf.load(&buffer);
        return pdf.pageCount() > 0 ? pdf.getAllText(0).text() : QString();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++keys;
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target ? target : QApplication::activeWindow(), key, modifiers);
    }
    void type(const QString& text) {
        letters += static_cast<int>(text.size());
        test::typeText(text);
    }
    /// Tab until the widget has the focus.
    void tabTo(QWidget* wanted) {
        ASSERT_TRUE(wanted);
        constexpr int most = 60;
        for (int i = 0; i < most && QApplication::focusWidget() != wanted; ++i) key(Qt::Key_Tab);
        ASSERT_EQ(QApplication::focusWidget(), wanted) << wanted->objectName().toStdString();
    }
    void command(const char* name) {
        key(Qt::Key_F12);
        type(QString::fromUtf8(name));
        key(Qt::Key_Return);
    }
    void activate(QWidget* window) {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window));
    }
    static bool waitFor(const std::function<bool()>& done) { return test::until(done, std::chrono::seconds(90)); }

    const ui::Context& context() const { return program->composition()->context(); }
    ui::CataloguePage& catalogue() const {
        return static_cast<ui::CataloguePage&>(context().navigator.page(QStringLiteral("catalogue")));
    }
    QString at() const { return context().navigator.current()->here().kind; }

    void beginLibrary() {
        program = std::make_unique<Program>(*qobject_cast<QApplication*>(QCoreApplication::instance()), options,
                                            ProgramServices{passwords, dialogs, &checkConnection, log});
        ASSERT_TRUE(program->start());
        activate(program->startWindow());
        key(Qt::Key_Down); // below the sample
        key(Qt::Key_Return);
        key(Qt::Key_Return); // a new one in the usual place
        for (const char* answer :
             {"Аудандық кітапхана", "Районная библиотека", "Абонемент", "Абонемент", "Абонемент 1"}) {
            type(QString::fromUtf8(answer));
            key(Qt::Key_Return);
        }
        key(Qt::Key_Return); // slips in the language of the window
        ASSERT_TRUE(waitFor([this] { return program->composition() && !program->startWindow(); }));
        activate(&program->composition()->window());
    }
    void importRecords() {
        dialogs.files.push_back({QString::fromStdString((folder.path() / "old.mrc").string())});
        command(GetParam().importRecords);
        ASSERT_TRUE(waitFor([this] { return at() == "import"; }));
        tabTo(catalogue().imports().findChild<ui::EmptyState*>()->findChild<QPushButton*>());
        key(Qt::Key_Return);
        QPushButton& take = catalogue().imports().sheet().importButton();
        ASSERT_TRUE(waitFor([&] { return take.isVisible() && take.isEnabled() && take.hasFocus(); }));
        key(Qt::Key_Return);
        ASSERT_TRUE(waitFor([&] { return context().jobs.running().empty() && !take.isVisible(); }));
        const auto counted = context().library.readNow(&catalogue::RecordQueries::count);
        ASSERT_TRUE(counted);
        EXPECT_EQ(*counted, oldRecords);
    }

    void writeRecord() {
        key(Qt::Key_F3, Qt::ShiftModifier);
        ASSERT_TRUE(waitFor([this] { return at() == "record-new"; }));
        ui::RecordFieldsView& fields = catalogue().editor().fields();
        // Begun in the dialect of the records that were imported.
        ASSERT_TRUE(waitFor([this] { return catalogue().editor().marc().toPlainText().contains("\n008"); }));
        tabTo(fields.line(G::Title, E::Title));
        type(QStringLiteral("Өлең – сөздің патшасы"));
        key(Qt::Key_S, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([this] { return at() == "record"; }));
    }
    void addCopies(std::size_t count) {
        for (std::size_t i = 1; i <= count; ++i) {
            command(GetParam().addCopy);
            ASSERT_TRUE(waitFor([this] {
                auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
                return line && catalogue().isAncestorOf(line);
            }));
            key(Qt::Key_Return); // the next numbers
            // In the list: whoever goes on before the form has its answer is not heard.
            auto* listed = catalogue().record().copies().table().model();
            ASSERT_TRUE(waitFor([&] { return listed->rowCount() == static_cast<int>(i); }));
        }
    }
    std::vector<collection::CopyRow> copies() const {
        const auto link = context().navigator.current()->here();
        const auto rows =
            context().library.readNow(&collection::CopyQueries::ofRecord, catalogue::RecordId(link.id.value_or(0)));
        return rows.value_or(std::vector<collection::CopyRow>());
    }
    void printLabels() {
        QTest::qWait(300);
        key(Qt::Key_T, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([this] { return catalogue().labels() && catalogue().labels()->isVisible(); }));
        key(Qt::Key_Return);
    }
    void registerReader() {
        key(Qt::Key_F1, Qt::ShiftModifier);
        ASSERT_TRUE(waitFor([this] { return at() == "reader-new"; }));
        key(Qt::Key_Return); // no IIN
        type(QStringLiteral("Сәрсенова"));
        key(Qt::Key_Return);
        type(QStringLiteral("Жанар"));
        key(Qt::Key_S, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([this] { return at() == "reader"; }));
    }
    void lend(const std::string& barcode) {
        ui::DeskPage& desk = program->composition()->desk();
        ASSERT_TRUE(waitFor([this] { return context().navigator.current()->shownReader().has_value(); }));
        key(Qt::Key_D, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([&] { return at() == "desk" && desk.desk().session().reader; }));
        key(Qt::Key_F1);
        test::Wedge wedge;
        wedge.scan(QString::fromStdString(barcode));
        ++scans;
        ASSERT_TRUE(waitFor([&] { return !desk.desk().session().scans.empty() && desk.desk().queue().depth() == 0; }));
        EXPECT_TRUE(std::holds_alternative<circulation::Lent>(desk.desk().session().scans.front().outcome));
        key(Qt::Key_Return);
        ASSERT_TRUE(waitFor([&] { return !desk.desk().session().reader; }));
        key(Qt::Key_F9); // slips are off until somebody switches them on
    }

    const QByteArray path = qgetenv("PATH");
    test::TemporaryFolder folder;
    test::FakePasswords passwords;
    test::FakeDialogs dialogs;
    SystemClock clock;
    Log log{folder.path() / "data/kitapdar/kitapdar.log", clock};
    Options options{.settings = QString::fromStdString((folder.path() / "settings.ini").string()),
                    .language = GetParam().language};
    std::unique_ptr<Program> program;
    int keys = 0;
    int letters = 0;
    int scans = 0;

    /// What the step took, for the note; a key is one chord. More keys than `budget` fail the test.
    void report(const std::string& step, int budget) {
        const int taken = keys - keysBefore;
        std::cout << GetParam().language << ", " << step << ": " << taken << " keys, " << letters - lettersBefore
                  << " letters, " << scans << " scans\n";
        RecordProperty(step + ", keys", taken);
        RecordProperty(step + ", letters", letters - lettersBefore);
        EXPECT_LE(taken, budget) << step;
        keysBefore = keys;
        lettersBefore = letters;
        scans = 0;
    }
    int keysBefore = 0;
    int lettersBefore = 0;
};

TEST_P(NewUserTest, BeginsImportsCataloguesLabelsRegistersAndLends) {
    beginLibrary();
    ASSERT_FALSE(HasFatalFailure());
    EXPECT_EQ(context().settings.text(ui::Setting::Desk), "Абонемент 1") << "the desk that was named is this one";
    report("library begun", 9);
    importRecords();
    ASSERT_FALSE(HasFatalFailure());
    report("records imported", 4);
    writeRecord();
    ASSERT_FALSE(HasFatalFailure());
    report("record written", 8);
    addCopies(2);
    ASSERT_FALSE(HasFatalFailure());
    const auto made = copies();
    ASSERT_TRUE(made[0].copy.barcode && made[0].copy.inventoryNumber);
    EXPECT_EQ(made[0].copy.place, "1");
    report("copies added", 6);
    printLabels();
    ASSERT_FALSE(HasFatalFailure());
    const QString labels = paper(0);
    for (const collection::CopyRow& row : made)
        EXPECT_TRUE(labels.contains(QString::fromStdString(*row.copy.barcode))) << labels.toStdString();
    report("labels printed", 2);
    registerReader();
    ASSERT_FALSE(HasFatalFailure());
    report("reader registered", 4);
    lend(*made[0].copy.barcode);
    ASSERT_FALSE(HasFatalFailure());
    const QString slip = paper(1);
    EXPECT_TRUE(slip.contains(QString::fromUtf8(GetParam().slipTitle))) << slip.toStdString();
    EXPECT_TRUE(slip.contains(QString::fromUtf8(GetParam().library))) << slip.toStdString();
    EXPECT_TRUE(slip.contains("патшасы")) << slip.toStdString();
    report("lent, with its slip", 4);
}

INSTANTIATE_TEST_SUITE_P(
    Languages, NewUserTest,
    testing::Values(UserWords{"kk", "Жазбаларды импорттау", "Дана қосу", "Қайтару мерзімі", "Аудандық кітапхана"},
                    UserWords{"ru", "Импорт записей", "Добавить экземпляр", "Срок возврата", "Районная библиотека"}),
    [](const auto& info) { return std::string(info.param.language); });

} // namespace
} // namespace kitapdar::app
