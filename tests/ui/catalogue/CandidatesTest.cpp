// Copy cataloguing by keys: a number is scanned, other catalogues answer, Enter takes a record.
#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/RecordService.h"
#include "core/exchange/targets/TargetService.h"
#include "tests/core/catalogue/MarcLines.h"
#include "tests/support/LocalServer.h"
#include "tests/support/SruAnswers.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/YazTestServer.h"
#include "tests/support/ui/Typing.h"
#include "tests/support/ui/Workplace.h"
#include "ui/catalogue/CandidateTable.h"
#include "ui/catalogue/CandidateView.h"
#include "ui/catalogue/CataloguePage.h"
#include "ui/catalogue/RecordEditor.h"
#include "ui/catalogue/RecordFieldsView.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

#include <fstream>

namespace kitapdar::test {
namespace {

using namespace std::chrono_literals;
using ui::Link;
using E = catalogue::FormElement;
using G = catalogue::FormGroup;

const std::string abaiRecord = marcXmlOf({{"001", {{"", "77"}}},
                                          {"020", {{"a", "5020032069"}}},
                                          {"100", {{"a", "Әуезов, М. О."}}},
                                          {"245", {{"a", "Абай жолы"}}},
                                          {"264", {{"a", "Алматы :"}, {"b", "Жазушы,"}, {"c", "2009."}}},
                                          {"952", {{"p", "B17"}}}});
const std::string laterRecord = marcXmlOf({{"020", {{"a", "9785020032064"}}},
                                           {"245", {{"a", "Абай жолы"}}},
                                           {"264", {{"a", "Астана :"}, {"b", "Фолиант,"}, {"c", "2010."}}}});
const std::string unimarcRecord = marcXmlOf({{"001", {{"", "88"}}},
                                             {"010", {{"a", "978-5-02-003206-4"}}},
                                             {"101", {{"a", "kaz"}}},
                                             {"200", {{"a", "Абай жолы"}, {"f", "М. Әуезов"}}},
                                             {"210", {{"a", "Алматы"}, {"c", "Жазушы"}, {"d", "2009"}}},
                                             {"700", {{"a", "Әуезов"}, {"b", "М. О."}}}},
                                            "00000nam0 2200000   450 ");
const QString number = QStringLiteral("9785020032064");

class CandidatesTest : public Workplace {
public:
    CandidatesTest() : page(show(new ui::CataloguePage(*context))) {}

    void addTarget(const std::string& name, const std::string& address,
                   exchange::TargetProtocol protocol = exchange::TargetProtocol::Sru) {
        ASSERT_TRUE(library->writeNow(&exchange::TargetService::add, exchange::Target{0, name, protocol, address}));
    }
    void addSru(const std::string& name, const LocalServer& server) {
        addTarget(name, "http://" + server.host() + "/sru");
    }
    void openNew() {
        actions->find("catalogue.new")->trigger();
        QTest::qWait(250);
        ASSERT_TRUE(waitFor([this] { return candidates().hasTargets(); }));
    }
    /// As the window does with what a scanner reads while no field takes it.
    void scan() { ASSERT_TRUE(page.scanned(number)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void save() {
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([this] { return page.here().kind == "record"; }));
    }
    ui::RecordEditor& editor() { return page.editor(); }
    ui::CandidateView& candidates() { return editor().candidates(); }
    ui::CandidateTable& table() { return candidates().table(); }
    QLineEdit& line(G group, E element) { return *editor().fields().line(group, element); }
    void type(G group, E element, const char* text) {
        line(group, element).setFocus();
        line(group, element).selectAll();
        typeText(QString::fromUtf8(text));
    }
    bool offers(int count) {
        return waitFor([this, count] { return candidates().isOffering() && table().model()->columnCount() == count; });
    }
    bool hears(const QString& words) {
        return waitFor([&] { return candidates().sourcesText().contains(words); });
    }
    bool says(const QString& words) {
        for (const QLabel* label : editor().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words)) return true;
        }
        return false;
    }
    catalogue::Record saved() {
        return **library->readNow(&catalogue::RecordQueries::byId, catalogue::RecordId(*page.here().id));
    }
    catalogue::MarcRecord savedMarc() { return *catalogue::loadMarc(saved().marc); }

    ui::CataloguePage& page;
};

// CM-2: an ISBN is scanned, Enter takes the record.
TEST_F(CandidatesTest, ScanAndEnterMakeARecordInEveryLanguage) {
    const LocalServer server(sruAnswerOf({abaiRecord}));
    addSru("Ұлттық кітапхана", server);
    for (const Language language : {Language::Kazakh, Language::Russian}) {
        languages.set(language);
        openNew();
        scan();
        ASSERT_TRUE(offers(1));
        EXPECT_TRUE(line(G::Isbn, E::Isbn).hasFocus());
        press(Qt::Key_Return);
        EXPECT_EQ(line(G::Title, E::Title).text(), QStringLiteral("Абай жолы"));
        EXPECT_FALSE(candidates().isVisible());
        save();
        const auto record = saved();
        EXPECT_EQ(record.title, "Абай жолы");
        EXPECT_EQ(record.format, "marc21");
        EXPECT_EQ(savedMarc().value("040", 'a'), "Ұлттық кітапхана");
        EXPECT_EQ(savedMarc().value("035", 'a'), "(Ұлттық кітапхана)77");
        EXPECT_FALSE(savedMarc().has("952"));
        EXPECT_EQ(savedMarc().all("020").size(), 1U);
        ASSERT_TRUE(library->writeNow(&catalogue::RecordService::remove, record.id, record.version))
            << "for the next language";
    }
}

TEST_F(CandidatesTest, ANumberThatIsTypedIsAskedForAndEnterTakesWhatIsFound) {
    const LocalServer server(sruAnswerOf({unimarcRecord}));
    addSru("A", server);
    openNew();
    type(G::Isbn, E::Isbn, "978-5-02-003206-4");
    press(Qt::Key_Return); // asks, and stays
    ASSERT_TRUE(offers(1));
    press(Qt::Key_Return);
    save();
    EXPECT_EQ(savedMarc().value("801", 'b'), "A");
    EXPECT_EQ(saved().year, 2009);
}

TEST_F(CandidatesTest, TheMenuOfTheRecordsTeachesTheirKeysAndDoesTheSame) {
    const LocalServer server(sruAnswerOf({abaiRecord, laterRecord}));
    addSru("A", server);
    openNew();
    scan();
    ASSERT_TRUE(offers(2));
    candidates().takeFocus();
    const auto menu = [&] {
        QTest::keyClick(&table(), Qt::Key_F10, Qt::ShiftModifier);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    };
    QMenu* first = menu();
    ASSERT_TRUE(first);
    QStringList entries;
    for (const QAction* action : first->actions()) entries << action->text();
    EXPECT_EQ(entries, (QStringList{"Take this record\tReturn", "Next record\tRight", "Previous record\tLeft", "",
                                    "Back to the form\tEsc"}));
    EXPECT_FALSE(first->actions().at(2)->isEnabled()) << "it is the first one";
    first->actions().at(1)->trigger();
    first->close();
    EXPECT_EQ(table().current(), 1);
    QMenu* second = menu();
    ASSERT_TRUE(second);
    second->actions().at(0)->trigger();
    second->close();
    save();
    EXPECT_EQ(saved().year, 2010);
}

TEST_F(CandidatesTest, SeveralStandSideBySideAndWhatDiffersIsMarked) {
    const LocalServer one(sruAnswerOf({abaiRecord, laterRecord}));
    const LocalServer other(sruAnswerOf({unimarcRecord}));
    addSru("A", one);
    addSru("B", other);
    openNew();
    scan();
    ASSERT_TRUE(offers(3));
    const auto* model = table().model();
    const auto head = [&](int column) { return model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); };
    EXPECT_EQ(head(0), "A (1)");
    EXPECT_EQ(head(1), "A (2)");
    EXPECT_EQ(head(2), "B");
    const auto cell = [&](const QString& name, int column) {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString() == name)
                return model->index(row, column).data().toString();
        }
        return QString();
    };
    EXPECT_EQ(cell("Year", 0), "2009");
    EXPECT_EQ(cell("Year", 1), "≠ 2010");
    EXPECT_EQ(cell("Year", 2), "2009");
    EXPECT_EQ(cell("Title", 1), "Абай жолы");
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_TRUE(table().hasFocus());
    while (table().current() > 0) press(Qt::Key_Left); // who answered first is the current one
    press(Qt::Key_Right);
    EXPECT_TRUE(says(QStringLiteral("Фолиант, 2010")));
    press(Qt::Key_Return);
    EXPECT_EQ(line(G::Imprint, E::Year).text(), "2010");
}

TEST_F(CandidatesTest, WhoAnswersLaterDoesNotSlipUnderTheHand) {
    LocalServer slow(sruAnswerOf({laterRecord}));
    const LocalServer quick(sruAnswerOf({abaiRecord}));
    slow.hold();
    addSru("A", slow);
    addSru("B", quick);
    openNew();
    scan();
    ASSERT_TRUE(offers(1));
    EXPECT_TRUE(hears("A: asking…"));
    EXPECT_TRUE(candidates().isAsking());
    slow.release();
    ASSERT_TRUE(offers(2));
    EXPECT_EQ(table().model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), "A");
    EXPECT_EQ(table().current(), 1) << "what Enter would have taken before, it takes now";
    press(Qt::Key_Return);
    EXPECT_EQ(line(G::Imprint, E::Year).text(), "2009");
}

TEST_F(CandidatesTest, SilenceAndNonsenseAreNamedAndTypingIsNotDisturbed) {
    const LocalServer silent("");
    const LocalServer nonsense(httpAnswer("<html/>", "404 Not Found"));
    addSru("A", silent);
    addSru("B", nonsense);
    addTarget("C", "localhost:" + std::to_string(freePort()) + "/x", exchange::TargetProtocol::Z3950);
    candidates().setPatience(1500ms);
    openNew();
    scan();
    type(G::Title, E::Title, "Абай жолы");
    EXPECT_TRUE(hears("A: did not answer in time"));
    EXPECT_TRUE(hears("B: refused the question"));
    EXPECT_TRUE(hears("C: cannot be reached"));
    EXPECT_FALSE(candidates().isOffering());
    EXPECT_EQ(line(G::Title, E::Title).text(), QStringLiteral("Абай жолы"));
    EXPECT_TRUE(line(G::Title, E::Title).hasFocus());
    save();
    EXPECT_EQ(saved().title, "Абай жолы");
}

TEST_F(CandidatesTest, AskingIsStoppedByHandAndByAnotherRecord) {
    const LocalServer silent("");
    addSru("A", silent);
    candidates().setPatience(600s);
    openNew();
    scan();
    ASSERT_TRUE(waitFor([this] { return candidates().isAsking(); }));
    candidates().stop();
    EXPECT_TRUE(hears("stopped before it answered"));
    EXPECT_TRUE(waitFor([this] { return jobs.running().empty(); }));
    type(G::Isbn, E::Isbn, "978-0-306-40615-7");
    ASSERT_TRUE(waitFor([this] { return candidates().isAsking(); }));
    editor().begin(ui::RecordEditor::From::Nothing);
    EXPECT_FALSE(candidates().isAsking());
    EXPECT_TRUE(waitFor([this] { return jobs.running().empty(); }));
}

TEST_F(CandidatesTest, LeavingThePageLosesNothing) {
    LocalServer slow(sruAnswerOf({abaiRecord}));
    slow.hold();
    addSru("A", slow);
    openNew();
    scan();
    ASSERT_TRUE(waitFor([this] { return candidates().isAsking(); }));
    page.open(Link{"catalogue", std::nullopt, {}});
    slow.release();
    settle();
    EXPECT_FALSE(candidates().isVisible());
    openNew();
    EXPECT_EQ(line(G::Isbn, E::Isbn).text(), number);
    EXPECT_FALSE(candidates().isOffering()) << "nobody is asked unasked";
    line(G::Isbn, E::Isbn).setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(offers(1));
    press(Qt::Key_Return);
    EXPECT_EQ(line(G::Title, E::Title).text(), QStringLiteral("Абай жолы"));
}

TEST_F(CandidatesTest, WhatWasTypedStandsAndCtrlZTakesTheRecordBack) {
    const LocalServer server(sruAnswerOf({abaiRecord}));
    addSru("A", server);
    openNew();
    type(G::Imprint, E::Year, "2011");
    scan();
    ASSERT_TRUE(offers(1));
    const QString before = editor().marc().toPlainText();
    press(Qt::Key_Return);
    EXPECT_EQ(line(G::Imprint, E::Year).text(), "2011");
    EXPECT_EQ(line(G::Imprint, E::Publisher).text(), QStringLiteral("Жазушы"));
    EXPECT_TRUE(says("what you typed is kept: Year"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(editor().marc().toPlainText(), before);
    EXPECT_TRUE(line(G::Title, E::Title).text().isEmpty());
    EXPECT_TRUE(candidates().isOffering()) << "another one may be taken";
    line(G::Isbn, E::Isbn).setFocus();
    press(Qt::Key_Return);
    type(G::Title, E::Title, "Абай");
    while (line(G::Title, E::Title).isUndoAvailable()) press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(line(G::Title, E::Title).text(), QStringLiteral("Абай жолы")) << "first what was typed last";
}

TEST_F(CandidatesTest, WhatIsHereAlreadyIsSaidAndNobodyElseIsAsked) {
    LocalServer server(sruAnswerOf({laterRecord}));
    addSru("A", server);
    const auto record =
        marcLines("008 260302s2009    kz            000 0 kaz d\n020 ## $a5020032069\n245 10 $aАбай жолы");
    const auto id = *library->writeNow(&catalogue::RecordService::add, record, catalogue::MarcFormat::Marc21);
    openNew();
    scan();
    ASSERT_TRUE(waitFor([this] { return says("The catalogue has this edition"); }));
    QTest::qWait(100);
    EXPECT_TRUE(server.asked().empty());
    press(Qt::Key_Return); // to the button
    auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->text(), "Add a copy to it");
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(page.here(), (Link{"record", id.value, {}}));
}

TEST_F(CandidatesTest, OthersAreAskedAllTheSameWhenOneWants) {
    const LocalServer server(sruAnswerOf({laterRecord}));
    addSru("A", server);
    const auto record =
        marcLines("008 260302s2009    kz            000 0 kaz d\n020 ## $a5020032069\n245 10 $aАбай жолы");
    ASSERT_TRUE(library->writeNow(&catalogue::RecordService::add, record, catalogue::MarcFormat::Marc21));
    openNew();
    scan();
    const auto others = [this]() -> QPushButton* {
        for (auto* button : editor().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == "Ask other catalogues") return button;
        }
        return nullptr;
    };
    ASSERT_TRUE(waitFor([&] { return others() != nullptr; }));
    others()->click();
    EXPECT_TRUE(offers(1));
}

TEST_F(CandidatesTest, ABookWithoutANumberIsLookedForInFilesByItsTitle) {
    const TemporaryFolder folder;
    const auto path = (folder.path() / "theirs.xml").string();
    std::ofstream(path) << "<collection>"
                        << marcXmlOf({{"100", {{"a", "Әуезов, М. О."}}},
                                      {"245", {{"a", "Абай жолы"}}},
                                      {"264", {{"a", "Алматы :"}, {"b", "Жазушы,"}, {"c", "1961."}}}})
                        << "</collection>";
    LocalServer elsewhere(sruAnswerOf({laterRecord}));
    addSru("A", elsewhere);
    addTarget("Файл", path, exchange::TargetProtocol::File);
    openNew();
    type(G::Title, E::Title, "Абай жолы");
    QTest::qWait(500);
    EXPECT_FALSE(candidates().isVisible()) << "a title alone finds too much";
    type(G::Imprint, E::Year, "1961");
    ASSERT_TRUE(offers(1));
    EXPECT_TRUE(elsewhere.asked().empty()) << "a title goes nowhere";
    EXPECT_TRUE(line(G::Imprint, E::Year).hasFocus()) << "typing goes on";
    candidates().takeFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(line(G::Imprint, E::Publisher).text(), QStringLiteral("Жазушы"));
    QTest::qWait(500);
    EXPECT_FALSE(candidates().isVisible()) << "what was taken is not looked for again";
}

TEST_F(CandidatesTest, WithoutATargetEnterGoesToTheNextLineAsEver) {
    actions->find("catalogue.new")->trigger();
    settle();
    type(G::Isbn, E::Isbn, "9785020032064");
    press(Qt::Key_Return);
    EXPECT_FALSE(line(G::Isbn, E::Isbn).hasFocus());
    settle();
    EXPECT_FALSE(candidates().isVisible());
}

TEST_F(CandidatesTest, ARealServerOfZ3950GivesARecord) {
    const YazTestServer server;
    if (!server.runs()) GTEST_SKIP() << "the package yaz is missing";
    addTarget("YAZ", server.host() + "/Default", exchange::TargetProtocol::Z3950);
    openNew();
    for (int attempt = 0; attempt < 100 && !candidates().isOffering(); ++attempt) { // until it listens
        candidates().ask({text::Isbn{number.toStdString()}});
        ASSERT_TRUE(waitFor([this] {
            return candidates().isVisible() && !candidates().isAsking() && !candidates().sourcesText().isEmpty();
        }));
        if (!candidates().isOffering()) QTest::qWait(50);
    }
    ASSERT_TRUE(candidates().isOffering());
    candidates().takeFocus();
    press(Qt::Key_Return);
    EXPECT_FALSE(line(G::Title, E::Title).text().isEmpty());
    save();
    EXPECT_TRUE(savedMarc().has("040"));
}

} // namespace
} // namespace kitapdar::test
