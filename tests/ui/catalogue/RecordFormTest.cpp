// The form of a record by the keyboard: where it begins, where Tab goes, what it says in its lines.
#include "core/catalogue/CataloguingLanguage.h"
#include "core/catalogue/RecordService.h"
#include "tests/core/catalogue/MarcLines.h"
#include "tests/support/ui/Workplace.h"
#include "ui/catalogue/CataloguePage.h"
#include "ui/catalogue/RecordEditor.h"
#include "ui/catalogue/RecordFieldsView.h"
#include "wording/CataloguingWords.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

namespace kitapdar::test {
namespace {

using catalogue::MarcFormat;
using E = catalogue::FormElement;
using G = catalogue::FormGroup;

class RecordFormTest : public Workplace {
public:
    RecordFormTest() : page(show(new ui::CataloguePage(*context))) {}

    void addMarc21() {
        const auto record = marcLines("008 260302s2009    kz            000 0 kaz d\n245 10 $aАбай жолы");
        ASSERT_TRUE(library->writeNow(&catalogue::RecordService::add, record, MarcFormat::Marc21));
    }
    ui::RecordFieldsView& fields() { return page.editor().fields(); }
    /// The lines as they lie on the page.
    std::vector<QLineEdit*> lines() {
        auto found = fields().findChildren<QLineEdit*>();
        found.removeIf([](const QLineEdit* each) { return !each->isVisible(); });
        std::vector<QLineEdit*> all(found.begin(), found.end());
        std::ranges::sort(all, {}, [this](const QLineEdit* each) {
            const QPoint at = each->mapTo(&fields(), QPoint());
            return std::pair(at.y(), at.x());
        });
        return all;
    }
    static void tab() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); }
    void walk(bool marc21) {
        actions->find("catalogue.new")->trigger();
        settle();
        EXPECT_EQ(page.editor().marc().toPlainText().contains("\n008"), marc21);
        for (const catalogue::Worksheet kind : catalogue::worksheets()) {
            SCOPED_TRACE(words(kind).toStdString());
            page.editor().kind().show(kind);
            Q_EMIT page.editor().kind().box()->activated(page.editor().kind().box()->currentIndex());
            QCoreApplication::processEvents();
            const auto all = lines();
            ASSERT_GT(all.size(), 15U);
            all.front()->setFocus();
            for (QLineEdit* each : all) {
                ASSERT_EQ(QApplication::focusWidget(), each) << each->accessibleName().toStdString();
                tab();
            }
            EXPECT_FALSE(fields().isAncestorOf(QApplication::focusWidget()));
            all.front()->setFocus();
            QTest::keyClick(all.front(), Qt::Key_Tab, Qt::ShiftModifier);
            EXPECT_TRUE(qobject_cast<QPushButton*>(QApplication::focusWidget())) << "the buttons of the form";
        }
    }

    ui::CataloguePage& page;
};

TEST_F(RecordFormTest, TabGoesLineByLineDownThePageInEveryKind) { walk(false); }

TEST_F(RecordFormTest, TabGoesLineByLineDownThePageInEveryKindOfMarc21) {
    addMarc21();
    walk(true);
}

TEST_F(RecordFormTest, BeginsInItsFirstLineAndKeepsTheKeyboardWhenTheDialectTurnsOut) {
    addMarc21();
    actions->find("catalogue.new")->trigger();
    ASSERT_TRUE(waitFor([this] { return page.editor().marc().toPlainText().contains("\n008"); }));
    // At once: whoever types on does not wait until everything is laid out.
    EXPECT_EQ(QApplication::focusWidget(), fields().line(G::Isbn, E::Isbn));
    int tabs = 0;
    for (; tabs < 10 && QApplication::focusWidget() != fields().line(G::Title, E::Title); ++tabs) tab();
    EXPECT_EQ(QApplication::focusWidget(), fields().line(G::Title, E::Title));
    EXPECT_LE(tabs, 8);
}

TEST_F(RecordFormTest, GivesItsExamplesInTheLanguageOfTheWindow) {
    static const QRegularExpression cyrillic("[\\x{0400}-\\x{04FF}]");
    // Class marks and author marks are written in Cyrillic in every language.
    constexpr std::array marks{E::Bbk, E::ShelfMark, E::AuthorMark};
    const auto all = [] {
        std::map<E, QString> examples;
        for (const auto& line : catalogue::elementLines()) examples[line.element] = exampleOf(line.element);
        return examples;
    };
    languages.set(Language::English);
    const auto english = all();
    for (const auto& [element, example] : english) {
        const bool mark = std::ranges::find(marks, element) != marks.end();
        EXPECT_TRUE(mark || !example.contains(cyrillic)) << example.toStdString();
    }
    languages.set(Language::Russian);
    const auto russian = all();
    languages.set(Language::Kazakh);
    EXPECT_EQ(exampleOf(E::Title), QStringLiteral("Абай жолы"));
    EXPECT_EQ(russian.at(E::Title), QStringLiteral("Путь Абая"));
    EXPECT_EQ(english.at(E::Title), QStringLiteral("The Path of Abai"));
    languages.set(Language::English);
}

TEST_F(RecordFormTest, CataloguesInTheLanguageOfTheSlips) {
    EXPECT_EQ(catalogue::cataloguingLanguageFrom("kk"), "kaz");
    EXPECT_EQ(catalogue::cataloguingLanguageFrom("ru"), "rus");
    EXPECT_EQ(catalogue::cataloguingLanguageFrom("en"), "eng");
    EXPECT_EQ(catalogue::cataloguingLanguageFrom(""), "rus") << "a library that was never named";
    EXPECT_EQ(catalogue::languageOfCataloguing(marcLines("040 ## $bkaz\n245 10 $aТ")), "kaz");
    EXPECT_EQ(catalogue::languageOfCataloguing(unimarcLines("100 ## $a20260302d2009    |||y0kazy50      ca")), "kaz");
    EXPECT_EQ(catalogue::languageOfCataloguing(unimarcLines("200 1# $aТ")), "");
}

// The marks of ISBD that stand last for the time of one key are no punctuation behind the value.
TEST_F(RecordFormTest, WritesWhatIsTypedKeyByKeyAndNoMarkBehindIt) {
    addMarc21();
    actions->find("catalogue.new")->trigger();
    ASSERT_TRUE(waitFor([this] { return page.editor().marc().toPlainText().contains("\n008"); }));
    settle();
    const auto type = [this](G group, E element, const char* text) {
        fields().line(group, element)->setFocus();
        for (const char* key = text; *key; ++key) {
            QTest::keyClick(fields().line(group, element), *key);
            QCoreApplication::processEvents();
        }
        EXPECT_EQ(fields().line(group, element)->text(), QString(text));
    };
    // And nothing behind it: the line or the subfield ends there.
    const auto isWritten = [this](const QString& value) {
        const QString marc = page.editor().marc().toPlainText();
        const bool is = marc.contains(QRegularExpression(QRegularExpression::escape(value) + "(\\$|\n|$)"));
        return is ? testing::AssertionSuccess() : testing::AssertionFailure() << marc.toStdString();
    };
    type(G::Author, E::Name, "Ivanov, P. S.");
    EXPECT_TRUE(isWritten("$aIvanov, P. S."));
    type(G::Title, E::Title, "Kitap, kitap: kitap");
    EXPECT_TRUE(isWritten("$aKitap, kitap: kitap"));
    type(G::Title, E::Responsibility, "a, b; c: d / e. f = g, h");
    EXPECT_TRUE(isWritten("$ca, b; c: d / e. f = g, h"));
    EXPECT_TRUE(isWritten("$aKitap, kitap: kitap"));
    // What is taken back is gone from the record, too.
    QLineEdit* name = fields().line(G::Author, E::Name);
    name->setFocus();
    name->end(false);
    QTest::keyClick(name, ',');
    QTest::keyClick(name, Qt::Key_Backspace);
    EXPECT_TRUE(isWritten("$aIvanov, P. S."));
}

// One message tells of the saving and of what is to be looked at; a second one would push the first away.
TEST_F(RecordFormTest, SaysInOneMessageWhatWasSavedAndWhatIsToBeLookedAt) {
    actions->find("catalogue.new")->trigger();
    settle();
    QLineEdit* title = fields().line(G::Title, E::Title);
    title->setFocus();
    title->insert(QStringLiteral("Кітап"));
    Q_EMIT title->textEdited(title->text());
    toasts.clear();
    told.clear();
    EXPECT_TRUE(page.save());
    ASSERT_TRUE(waitFor([this] { return page.here().kind == "record"; }));
    settle();
    ASSERT_EQ(toasts.size(), 1) << toasts.join('|').toStdString();
    EXPECT_TRUE(told.isEmpty()) << told.join('|').toStdString();
    EXPECT_TRUE(toasts.front().startsWith("Added: Кітап · To look at: ")) << toasts.front().toStdString();
    EXPECT_TRUE(toasts.front().contains("more")) << toasts.front().toStdString();
}

} // namespace
} // namespace kitapdar::test
