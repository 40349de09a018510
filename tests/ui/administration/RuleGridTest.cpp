// The grid of loan rules and the calendar with its year, by keyboard.
#include "core/catalogue/RecordService.h"
#include "core/circulation/LoanService.h"
#include "core/collection/CopyService.h"
#include "core/library/Library.h"
#include "core/library/NewLibrary.h"
#include "core/places/PlaceQueries.h"
#include "core/readers/ReaderService.h"
#include "core/rules/CalendarService.h"
#include "core/staff/UndoService.h"
#include "tests/support/ui/SmallCatalogue.h"
#include "tests/support/ui/Typing.h"
#include "tests/support/ui/Workplace.h"
#include "ui/administration/AdministrationPage.h"
#include "ui/administration/CalendarSection.h"
#include "ui/administration/RulesSection.h"
#include "ui/theme/Look.h"
#include "ui/widgets/FrontStack.h"
#include "wording/Format.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

#include <algorithm>

namespace kitapdar::ui {
namespace {

class RuleGridTest : public test::Workplace {
protected:
    RuleGridTest() {
        EXPECT_TRUE(setUpNew(*library));
        page = &show(new AdministrationPage(*context));
        navigator.open(Link{QStringLiteral("administration"), std::nullopt, QStringLiteral("rules")});
        section = dynamic_cast<RulesSection*>(page->section(QStringLiteral("rules")));
        EXPECT_TRUE(test::until([&] { // categories and rules come one after the other
            return section->model().columnCount() > 3 && section->model().isOwn(cell("loan_days", 0));
        }));
    }

    QModelIndex cell(const char* rule, int column) {
        const auto row = section->model().rowOf(rule);
        EXPECT_TRUE(row);
        return section->model().index(*row, column);
    }
    QString text(const char* rule, int column) { return cell(rule, column).data().toString(); }
    void choose(const char* rule, int column) {
        section->view().setFocus();
        section->view().setCurrentIndex(cell(rule, column));
    }
    std::optional<std::string> storedFor(const std::string& name, const std::string& category) {
        const auto all = library->readNow(&rules::CalendarService::storedRules);
        for (const rules::LoanRule& rule : *all) {
            if (rule.name == name && rule.category == category) return rule.value;
        }
        return std::nullopt;
    }

    AdministrationPage* page = nullptr;
    RulesSection* section = nullptr;
};

TEST_F(RuleGridTest, ACellSaysWhatHoldsAndWhetherItIsSetThere) {
    EXPECT_EQ(text("loan_days", 0), "15 days");
    EXPECT_TRUE(waitFor([&] { return section->model().isOwn(cell("loan_days", 0)); }));
    EXPECT_EQ(text("loan_days", 1), "15 days");
    EXPECT_FALSE(section->model().isOwn(cell("loan_days", 1)));
    EXPECT_TRUE(cell("loan_days", 0).data(Qt::FontRole).value<QFont>().bold());
    EXPECT_FALSE(cell("loan_days", 1).data(Qt::FontRole).value<QFont>().bold());
    EXPECT_TRUE(section->model().source(cell("fine", 0)).contains("shipped"));
    EXPECT_TRUE(section->model().source(cell("renew_overdue", 0)).contains("overdue books"));
}

TEST_F(RuleGridTest, AValueIsTypedInPlaceInheritedAgainAndUndone) {
    choose("loan_days", 1);
    const std::string category = section->model().ruleAt(cell("loan_days", 1))->category;
    QTest::keyClick(&section->view(), Qt::Key_Return); // opens the cell
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    line->selectAll();
    test::typeText(QStringLiteral("7"));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(test::until([&] { return text("loan_days", 1) == "7 days"; }));
    EXPECT_TRUE(section->model().isOwn(cell("loan_days", 1)));
    EXPECT_EQ(storedFor("loan_days", category), "7");
    EXPECT_EQ(text("renewal_days", 1), "15 days") << "it has a rule of its own for everybody";
    choose("loan_days", 1);
    EXPECT_TRUE(section->model().explanation(cell("loan_days", 1)).contains("outranks: 15 days"));
    QTest::keyClick(&section->view(), Qt::Key_Delete);
    ASSERT_TRUE(test::until([&] { return text("loan_days", 1) == "15 days"; }));
    EXPECT_EQ(storedFor("loan_days", category), std::nullopt);
    ASSERT_TRUE(library->writeNow(&staff::UndoService::undoLast));
    EXPECT_TRUE(test::until([&] { return text("loan_days", 1) == "7 days"; }));
}

/// What Qt says of the program, while it lives.
class QtSays {
public:
    QtSays() {
        lines().clear();
        m_before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& text) { lines() << text; });
    }
    ~QtSays() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(QtSays)

    static QStringList& lines() {
        static QStringList all;
        return all;
    }

private:
    QtMessageHandler m_before = nullptr;
};

TEST_F(RuleGridTest, AKeyInAnOpenCellIsNoCommandOfTheGrid) {
    const QtSays says;
    choose("loan_days", 1);
    QTest::keyClick(&section->view(), Qt::Key_Return);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    line->setText(QStringLiteral("7"));
    QTest::keyClick(line, Qt::Key_Return); // goes to the line, and what it leaves goes to the grid
    ASSERT_TRUE(test::until([&] { return text("loan_days", 1) == "7 days"; }));
    ASSERT_TRUE(test::until([&] { return section->view().hasFocus(); }));
    EXPECT_EQ(QtSays::lines().filter(QStringLiteral("edit")), QStringList());
    choose("block_overdue", 0);
    const QSignalSpy inherits(&section->view(), &RuleGridView::inheritRequested);
    section->view().edit(cell("block_overdue", 0));
    auto* box = section->view().findChild<QComboBox*>();
    ASSERT_TRUE(box);
    QTest::keyClick(box, Qt::Key_Delete);
    EXPECT_TRUE(inherits.isEmpty());
    EXPECT_TRUE(box->isVisible());
}

TEST_F(RuleGridTest, TheHeadOfAGroupIsOneBandAndRowsAreAsHighAsInOtherTables) {
    RuleGridView& view = section->view();
    const Look look = lookOf(&view);
    EXPECT_EQ(view.rowHeight(1), look.px(size::row));
    ASSERT_FALSE(section->model().typeAt(0));
    const QImage names = view.verticalHeader()->grab().toImage();
    const int inBand = names.width() - look.px(space::l);
    EXPECT_EQ(names.pixelColor(inBand, look.px(space::xs)), look.well());
    EXPECT_NE(names.pixelColor(inBand, view.rowHeight(0) + look.px(space::xs)), look.well());
}

TEST_F(RuleGridTest, WordsAreChosenAndSumsAndDaysTyped) {
    choose("block_overdue", 0);
    EXPECT_TRUE(page->edit());
    auto* box = section->view().findChild<QComboBox*>();
    ASSERT_TRUE(box);
    EXPECT_FALSE(box->isEditable());
    EXPECT_EQ(box->count(), 3);
    const auto typeOf = [&](const char* rule) { return section->model().typeAt(cell(rule, 0).row()); };
    const Day today = library->clock().today();
    EXPECT_EQ(storedValueOf(*typeOf("fine"), QStringLiteral("10,50"), today), "1050");
    EXPECT_EQ(typedTextOf(*typeOf("fine"), "1050"), "10.50");
    EXPECT_EQ(storedValueOf(*typeOf("fixed_due"), QStringLiteral("1.6."), today), "06-01");
    EXPECT_EQ(storedValueOf(*typeOf("fixed_due"), QStringLiteral("01.06.2027"), today), "2027-06-01");
    EXPECT_EQ(typedTextOf(*typeOf("fixed_due"), "06-01"), "01.06");
    EXPECT_EQ(storedValueOf(*typeOf("loan_limit"), QStringLiteral("Unlimited"), today), "unlimited");
    EXPECT_EQ(storedValueOf(*typeOf("loan_days"), QStringLiteral("ten"), today), "ten") << "the library refuses it";
}

TEST_F(RuleGridTest, WhatIsFilteredAwayIsNotShownAndColumnsMayBeKinds) {
    const int all = section->model().rowCount();
    section->filter().setText(QStringLiteral("hold shelf"));
    EXPECT_LT(section->model().rowCount(), 6);
    EXPECT_TRUE(section->model().rowOf("pickup_days"));
    section->filter().clear();
    EXPECT_EQ(section->model().rowCount(), all);
    section->showAxis(GridAxis::Kinds);
    EXPECT_GT(section->model().columnCount(), 5);
    const auto limitOfKind = [&] { // the second of that name
        const auto row = *section->model().rowOf("loan_limit") + 1;
        return section->model().index(row, 1);
    };
    EXPECT_TRUE(limitOfKind().flags().testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(cell("loan_limit", 1).flags().testFlag(Qt::ItemIsEditable));
}

TEST_F(RuleGridTest, WhatIfShowsAYearBesideItselfAndSetsTheValue) {
    choose("loan_limit", 0);
    section->askWhatIf();
    WhatIfPanel& panel = section->whatIf();
    ASSERT_TRUE(panel.isVisible());
    auto* box = qobject_cast<QComboBox*>(panel.valueField());
    ASSERT_TRUE(box);
    box->setEditText(QStringLiteral("3"));
    panel.compare();
    ASSERT_TRUE(test::until([&] { return panel.answer().has_value(); }));
    EXPECT_EQ(panel.answer()->before.loans, 0);
    const auto says = [&](const char* words) {
        return std::ranges::any_of(panel.findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String(words));
        });
    };
    EXPECT_TRUE(says("Choose another year")) << "nothing was lent: the figures say nothing";
    EXPECT_GT(section->view().height(), 4 * section->view().rowHeight(1)) << "the grid stays to be read";
    const auto set = [&] {
        for (QPushButton* button : panel.findChildren<QPushButton*>()) {
            if (button->text() == "Set this value") return button;
        }
        return static_cast<QPushButton*>(nullptr);
    };
    ASSERT_TRUE(set());
    box->setEditText(QStringLiteral("7"));
    EXPECT_FALSE(panel.answer()) << "these are no figures of 7";
    EXPECT_FALSE(set()->isEnabled());
    box->setEditText(QStringLiteral("3"));
    panel.compare();
    ASSERT_TRUE(test::until([&] { return panel.answer().has_value(); }));
    set()->click();
    EXPECT_TRUE(test::until([&] { return text("loan_limit", 0) == "3 books"; }));
}

class CalendarYearTest : public test::Workplace {
protected:
    CalendarYearTest() {
        EXPECT_TRUE(setUpNew(*library));
        page = &show(new AdministrationPage(*context));
        navigator.open(Link{QStringLiteral("administration"), std::nullopt, QStringLiteral("calendar")});
        section = dynamic_cast<CalendarSection*>(page->section(QStringLiteral("calendar")));
        EXPECT_TRUE(test::until([&] { return section->table().model()->rowCount() > 15; }));
    }

    /// A copy of its own to a reader of its own; until when.
    Day lend(const std::string& barcode) {
        const auto places = library->readNow(&places::PlaceQueries::tree);
        const auto record =
            library->writeNow(&catalogue::RecordService::add, test::marcOf({"", "Абай жолы " + barcode, "1942", "kaz"}),
                              catalogue::MarcFormat::Marc21);
        EXPECT_TRUE(record);
        const collection::NewCopy copy{.recordId = *record, .barcode = barcode, .place = places->front().place.code};
        EXPECT_TRUE(library->writeNow(&collection::CopyService::add, copy));
        readers::NewReader reader;
        reader.name = {"Ахметова", "Жанар", barcode};
        reader.card = "R-" + barcode;
        EXPECT_TRUE(library->writeNow(&readers::ReaderService::add, reader));
        const auto lent = library->writeNow(&circulation::LoanService::lend, text::ScannedCode(*reader.card),
                                            text::ScannedCode(barcode), circulation::Confirmed::everything());
        EXPECT_TRUE(lent);
        return lent->row.loan.dueOn;
    }

    AdministrationPage* page = nullptr;
    CalendarSection* section = nullptr;
};

TEST_F(CalendarYearTest, TheYearShowsWhyADayIsClosed) {
    YearView& year = section->year();
    const int thisYear = library->clock().today().year();
    EXPECT_EQ(year.markOf(Day(thisYear, 3, 21)), DayMark::Yearly);
    Day sunday(thisYear, 2, 1);
    while (sunday.isoWeekday() != 7) sunday = sunday.plusDays(1);
    EXPECT_EQ(year.markOf(sunday), DayMark::Weekly);
    EXPECT_EQ(year.markOf(sunday.plusDays(1)), DayMark::Open);
    EXPECT_TRUE(year.wordsOf(Day(thisYear, 3, 21)).contains("Nauryz"));
    year.setCurrentDay(Day(thisYear, 12, 31));
    QTest::keyClick(&year, Qt::Key_Right);
    EXPECT_EQ(year.year(), thisYear + 1);
    QTest::keyClick(&year, Qt::Key_PageUp);
    EXPECT_EQ(year.currentDay(), Day(thisYear, 1, 1));
    rules::CalendarLine open;
    open.rule = "open";
    open.firstDay = sunday;
    ASSERT_TRUE(library->writeNow(&circulation::ClosureService::apply, rules::CalendarChange(rules::AddLine{open})));
    EXPECT_TRUE(test::until([&] { return year.markOf(sunday) == DayMark::Opened; }));
}

/// The pages as the main window scrolls them.
class Pages : public FrontStack {
public:
    QSize minimumSizeHint() const override { return {300, leastHeight(width())}; }
    int heightForWidth(int width) const override { return leastHeight(width); }
};

TEST_F(CalendarYearTest, TheWholeYearIsSeenWhereItStandsBelowTheList) {
    QScrollArea area; // the calendar comes in front when the page is there already
    area.setWidgetResizable(true);
    auto* pages = new Pages;
    auto* shown = new AdministrationPage(*context);
    pages->addWidget(shown);
    area.setWidget(pages);
    area.resize(1000, 560);
    area.show();
    QTest::qWait(50);
    shown->open(Link{QStringLiteral("administration"), std::nullopt, QStringLiteral("calendar")});
    auto& calendar = dynamic_cast<CalendarSection&>(shown->current());
    ASSERT_TRUE(test::until([&] { return calendar.table().model()->rowCount() > 15; }));
    YearView& year = calendar.year();
    ASSERT_TRUE(test::until([&] { return year.mapTo(&calendar, QPoint()).y() > calendar.table().height(); }));
    QTest::qWait(100);
    EXPECT_GE(year.height(), year.minimumSizeHint().height());
    EXPECT_LE(year.mapTo(shown, QPoint()).y() + year.height(), shown->height());
}

TEST_F(CalendarYearTest, WhatIsTypedAfterTheQuestionIsNotDoneUnasked) {
    const Day due = lend("K-1");
    section->begin();
    QLineEdit& first = *qobject_cast<QLineEdit*>(section->form().fields().at(6).widget);
    first.setText(QString::fromStdString(due.iso()));
    EXPECT_TRUE(page->save());
    ASSERT_TRUE(test::until([&] { return section->preview().isVisible(); }));
    const auto lines = [&] { return *library->readNow(&rules::CalendarService::lines); };
    const auto before = lines().size();
    QLineEdit& last = *qobject_cast<QLineEdit*>(section->form().fields().at(7).widget);
    last.setFocus();
    test::typeText(dayText(due.plusDays(1)));
    EXPECT_FALSE(section->preview().isVisible());
    EXPECT_EQ(lines().size(), before);
    EXPECT_TRUE(page->save());
    ASSERT_TRUE(test::until([&] { return section->preview().isVisible(); })) << "asked anew";
    // Another desk lends meanwhile.
    (void)lend("K-2");
    section->preview().apply().click();
    ASSERT_TRUE(test::until([&] { return lines().size() == before + 1; }));
    EXPECT_EQ(lines().back().lastDay, due.plusDays(1)) << "what was typed is what is done";
    EXPECT_TRUE(test::until([&] { return toasts.join(QLatin1Char('|')).contains(QStringLiteral("not shown")); }));
}

TEST_F(CalendarYearTest, AClosureThatMovesDueDatesIsShownFirst) {
    const Day due = lend("K-1");
    section->begin();
    const auto& fields = section->form().fields();
    qobject_cast<QLineEdit*>(fields.at(6).widget)->setText(QString::fromStdString(due.iso()));
    EXPECT_TRUE(page->save());
    ASSERT_TRUE(test::until([&] { return section->preview().isVisible(); }));
    EXPECT_EQ(section->preview().table().model()->rowCount(), 1);
    const auto lines = [&] { return library->readNow(&rules::CalendarService::lines)->size(); };
    const auto before = lines();
    section->preview().apply().click();
    ASSERT_TRUE(test::until([&] { return lines() == before + 1; }));
    EXPECT_TRUE(test::until([&] { return !section->preview().isVisible(); }));
    EXPECT_TRUE(library->writeNow(&staff::UndoService::undoLast));
    EXPECT_EQ(lines(), before);
}

} // namespace
} // namespace kitapdar::ui
