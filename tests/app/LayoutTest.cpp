// Every page at the sizes, scales and languages of the libraries' screens: nothing is cut, nothing lies beyond the
// window, and what came of a scan is in sight.
#include "app/kitapdar/Composition.h"
#include "core/demo/SampleLibrary.h"
#include "core/jobs/Progress.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/Misfits.h"
#include "tests/support/ui/Until.h"
#include "ui/catalogue/RecordBatchSheet.h"
#include "ui/catalogue/RecordEditor.h"
#include "ui/catalogue/RecordFieldsView.h"
#include "ui/catalogue/RecordList.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/VerdictList.h"
#include "ui/input/ActionRegistry.h"
#include "ui/shell/Overlay.h"
#include "ui/shell/StatusBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/StateLabel.h"
#include "wording/Languages.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <gtest/gtest.h>

#include <cstdlib>
#include <memory>
#include <set>
#include <tuple>
#include <vector>

namespace kitapdar::app {
namespace {

struct Screen {
    QSize size;
    int scale;
};

/// The sample library in the real window, made once for all.
class Sample {
public:
    Sample() : theme(*qobject_cast<QApplication*>(QCoreApplication::instance())) {
        jobs::Progress progress;
        const storage::Address place(folder.path() / "sample.kitapdar");
        EXPECT_TRUE(demo::createSampleLibrary(place, clock, progress));
        auto library = Library::open(place, storage::Access::Open, clock);
        EXPECT_TRUE(library);
        composition = std::make_unique<Composition>(std::move(*library), settings, languages, theme, dialogs);
        composition->window().setSample(true);
        composition->window().show();
        composition->window().activateWindow();
    }

    ui::MainWindow& window() { return composition->window(); }
    void show(const Screen& screen, const QString& language) {
        settings.set(ui::Setting::Language, language);
        settings.set(ui::Setting::Scale, screen.scale);
        window().resize(screen.size);
    }
    void open(const char* place) {
        composition->context().navigator.open(QString::fromLatin1(place));
        QTest::qWait(80); // answers of the library
    }
    void trigger(const char* action) {
        composition->context().actions.find(QString::fromLatin1(action))->trigger();
        QTest::qWait(20);
    }
    /// The area in which the pages lie: it scrolls what does not fit.
    QScrollArea& room() {
        QWidget* at = &composition->desk();
        while (!qobject_cast<QScrollArea*>(at)) at = at->parentWidget();
        return *qobject_cast<QScrollArea*>(at);
    }

    test::TemporaryFolder folder;
    FixedClock clock{Day(2026, 3, 2)};
    ui::Settings settings{QString::fromStdU16String((folder.path() / "settings.ini").u16string())};
    Languages languages;
    test::FakeDialogs dialogs;
    ui::Theme theme;
    std::unique_ptr<Composition> composition;
};

class LayoutTest : public testing::TestWithParam<const char*> {
protected:
    static void SetUpTestSuite() { sample = std::make_unique<Sample>(); }
    static void TearDownTestSuite() { sample.reset(); }

    static std::vector<Screen> screens() {
        std::vector<Screen> all;
        for (const QSize size : {QSize(1280, 720), QSize(1366, 768), QSize(1920, 1080)}) {
            for (const int scale : {100, 150, 200}) all.push_back({size, scale});
        }
        // In Kazakh, whose words are the longest, on all of them; KITAPDAR_LONG: in each language.
        if (GetParam() == std::string("kk") || std::getenv("KITAPDAR_LONG")) return all;
        return {{{1366, 768}, 100}, {{1280, 720}, 150}, {{1366, 768}, 200}};
    }

    static void eachScreen(const std::function<void(const Screen&)>& look) {
        for (const Screen& screen : screens()) {
            SCOPED_TRACE(testing::Message()
                         << screen.size.width() << " x " << screen.size.height() << " at " << screen.scale << " %");
            sample->show(screen, QString::fromLatin1(GetParam()));
            look(screen);
        }
    }

    static std::unique_ptr<Sample> sample;
};

std::unique_ptr<Sample> LayoutTest::sample;

TEST_P(LayoutTest, NothingIsCutOnAnyPage) {
    eachScreen([](const Screen&) {
        for (const char* place : {"desk",
                                  "readers",
                                  "reader/1",
                                  "catalogue",
                                  "record/1",
                                  "doubts",
                                  "names",
                                  "digitization",
                                  "digitization?text=list",
                                  "digitization?text=candidates",
                                  "digitization?text=batches",
                                  "item/1",
                                  "item/1?text=pages",
                                  "item/1?text=read",
                                  "item/1?text=proofread",
                                  "record-edit/1",
                                  "record-new",
                                  "import",
                                  "readers-import",
                                  "readers-overdue",
                                  "readers-duplicates",
                                  "holds",
                                  "day",
                                  "administration"}) {
            sample->open(place);
            QStringList misfits = test::misfits(sample->window());
            // An answer of the library may just have come.
            for (int looks = 0; looks < 20 && !misfits.isEmpty(); ++looks) {
                QTest::qWait(50);
                misfits = test::misfits(sample->window());
            }
            EXPECT_TRUE(misfits.isEmpty()) << place << ":\n" << misfits.join(QLatin1Char('\n')).toStdString();
        }
    });
}

TEST_P(LayoutTest, NoHintInAFieldIsCut) {
    const QString language = QString::fromLatin1(GetParam());
    for (const Screen& screen : {Screen{{1366, 768}, 100}, Screen{{1280, 720}, 100}}) {
        SCOPED_TRACE(testing::Message() << screen.size.width() << " x " << screen.size.height() << " at "
                                        << screen.scale << " %");
        sample->show(screen, language);
        QStringList found;
        const auto look = [&] { found += test::cutHints(sample->window()); };
        for (const char* place :
             {"desk", "readers", "reader/1", "reader-new", "reader-edit/1", "catalogue", "record/1", "names",
              "record-new", "holds", "charges", "day", "digitization", "audit", "digitization?text=list",
              "digitization?text=candidates", "item/1", "item/1?text=read", "readers-overdue"}) {
            sample->open(place);
            look();
        }
        for (const char* action : {"holds.place", "holds.send", "window.operator", "charges.open", "catalogue.import",
                                   "library.backups", "library.connection"}) {
            if (QAction* opened = sample->composition->context().actions.find(QString::fromLatin1(action))) {
                opened->trigger();
                QTest::qWait(80);
                look();
            }
            while (auto* sheet = ui::Overlay::topmost(sample->window())) sheet->dismiss();
        }
        for (const char* part :
             {"library", "places", "desks", "rules", "calendar", "categories", "series", "content", "targets",
              "retention", "staff", "roles", "grants", "elsewhere", "keys", "recipients"}) {
            sample->composition->context().navigator.open(
                ui::Link{QStringLiteral("administration"), std::nullopt, QString::fromLatin1(part)});
            QTest::qWait(80);
            look();
        }
        found.removeDuplicates();
        EXPECT_TRUE(found.isEmpty()) << found.join(u'\n').toStdString();
    }
}

TEST_P(LayoutTest, WorkIsDoneWithoutScrollingThePage) {
    eachScreen([](const Screen&) {
        for (const char* place : {"desk", "readers", "catalogue", "digitization", "digitization?text=list"}) {
            sample->open(place);
            EXPECT_EQ(sample->room().verticalScrollBar()->maximum(), 0) << place;
            EXPECT_EQ(sample->room().horizontalScrollBar()->maximum(), 0) << place;
        }
    });
}

TEST_P(LayoutTest, WhatCameOfAScanIsInSight) {
    ui::ScanQueue& queue = sample->composition->desk().desk().queue();
    sample->open("desk");
    for (const char* code : {"KZR00000293", "UNKNOWN-7"}) queue.enqueue(QString::fromLatin1(code));
    ASSERT_TRUE(test::until([&] { return queue.depth() == 0; }));
    eachScreen([](const Screen&) {
        sample->open("desk");
        auto& list = *sample->window().findChild<ui::VerdictList*>();
        const QRect first = list.visualRect(list.model()->index(0, 0));
        EXPECT_GE(list.viewport()->height(), first.height()) << "whole";
        const QRect seen(list.viewport()->mapTo(&sample->window(), QPoint()), list.viewport()->size());
        EXPECT_TRUE(sample->window().rect().contains(seen));
        EXPECT_EQ(list.verticalScrollBar()->value(), 0);
    });
}

TEST_P(LayoutTest, TheStatesOfTheReaderStandInOneLineWhereThereIsRoom) {
    ui::ScanQueue& queue = sample->composition->desk().desk().queue();
    sample->open("desk");
    queue.enqueue(QStringLiteral("KZR00000293"));
    ASSERT_TRUE(test::until([&] { return queue.depth() == 0; }));
    eachScreen([](const Screen&) {
        sample->open("desk");
        const auto* strip = sample->window().findChild<QWidget*>(QStringLiteral("reader"));
        ASSERT_TRUE(strip);
        int together = 0, count = 0;
        std::set<int> lines;
        for (const auto* state : strip->findChildren<ui::StateLabel*>()) {
            if (!state->isVisibleTo(strip)) continue;
            EXPECT_GE(state->width(), state->sizeHint().width()) << "cut";
            together += state->width() + 10;
            lines.insert(state->geometry().center().y());
            ++count;
        }
        ASSERT_GT(count, 0);
        const int room = strip->contentsRect().width() - 2 * ui::lookOf(strip).px(ui::space::l);
        if (together < room) {
            EXPECT_EQ(lines.size(), 1) << together << " of " << room;
        }
    });
}

TEST_P(LayoutTest, TheButtonToFinishTakesNoLineOfItsOwn) {
    ui::ScanQueue& queue = sample->composition->desk().desk().queue();
    sample->open("desk");
    queue.enqueue(QStringLiteral("KZR00000293"));
    ASSERT_TRUE(test::until([&] { return queue.depth() == 0; }));
    eachScreen([](const Screen&) {
        sample->open("desk");
        const auto* strip = sample->window().findChild<QWidget*>(QStringLiteral("reader"));
        const auto* finish = sample->window().findChild<QPushButton*>(QStringLiteral("finish"));
        ASSERT_TRUE(strip && finish);
        if (!finish->isVisible()) return; // one line of all
        EXPECT_TRUE(finish->text().contains(QStringLiteral("Enter")));
        EXPECT_TRUE(finish->accessibleName().contains(QStringLiteral("Enter")));
        bool beside = false;
        for (const auto* state : strip->findChildren<ui::StateLabel*>())
            beside = beside || (state->isVisible() && state->geometry().top() <= finish->geometry().center().y() &&
                                state->geometry().bottom() >= finish->geometry().center().y());
        EXPECT_TRUE(beside) << finish->text().toStdString();
    });
}

TEST_P(LayoutTest, TheFormOfARecordShowsItsLinesWhereLettersAreLarge) {
    sample->window().setSample(false); // a library of one's own
    sample->show({{1366, 768}, 150}, QString::fromLatin1(GetParam()));
    sample->open("catalogue");
    sample->open("record-new");
    const auto* fields = sample->window().findChild<ui::RecordFieldsView*>();
    ASSERT_TRUE(fields);
    std::set<int> rows;
    int lines = 0;
    for (const auto* line : fields->findChildren<QLineEdit*>()) {
        if (!line->isVisible() || line->visibleRegion().boundingRect() != line->rect()) continue;
        rows.insert(line->mapTo(fields, QPoint()).y());
        ++lines;
    }
    EXPECT_GE(rows.size(), 4U);
    EXPECT_GE(lines, 8);
    EXPECT_TRUE(fields->findChildren<QLineEdit*>().front()->hasFocus());
    EXPECT_EQ(*rows.begin(), fields->findChildren<QLineEdit*>().front()->mapTo(fields, QPoint()).y())
        << "it begins at its beginning";
    auto* side = sample->window().findChild<QPushButton*>(QStringLiteral("record-side"));
    auto* marc = sample->window().findChild<ui::RecordEditor*>()->findChild<QPlainTextEdit*>();
    ASSERT_TRUE(side && marc);
    EXPECT_TRUE(side->isVisible());
    EXPECT_FALSE(marc->isVisible());
    side->click();
    EXPECT_TRUE(test::until([&] { return marc->isVisible() && marc->height() > 0; }));
    side->click();
    EXPECT_FALSE(marc->isVisible());
    sample->window().setSample(true);
}

TEST_P(LayoutTest, WhatLiesOverThePageLeavesTheBottomLineInSight) {
    eachScreen([](const Screen&) {
        auto& line = *sample->window().findChild<ui::StatusBar*>();
        for (const auto& [action, name] : {std::pair{"window.palette", "palette"},
                                           {"window.keys", "keys"},
                                           {"window.help", "help"},
                                           {"window.operator", "operator"},
                                           {"library.backups", "backups"}}) {
            sample->trigger(action);
            auto* sheet = sample->window().findChild<QWidget*>(QString::fromLatin1(name));
            ASSERT_TRUE(sheet && sheet->isVisible()) << name;
            EXPECT_TRUE(sample->window().rect().contains(sheet->geometry())) << name;
            EXPECT_LE(sheet->geometry().bottom(), line.geometry().top()) << name;
            sample->trigger(action);
            EXPECT_FALSE(sheet->isVisible());
        }
    });
}

/// Whether all of a widget is on the screen.
bool isWhole(const QWidget& widget) {
    return widget.isVisible() && widget.visibleRegion().boundingRect() == widget.rect();
}

TEST_P(LayoutTest, SheetsOverThePageKeepTheirButtonsAndSomeRowsInSight) {
    for (const Screen& screen : {Screen{{1280, 720}, 150}, Screen{{1366, 768}, 100}, Screen{{1366, 768}, 150}}) {
        SCOPED_TRACE(testing::Message() << screen.size.width() << " x " << screen.size.height() << " at "
                                        << screen.scale << " %");
        sample->show(screen, QString::fromLatin1(GetParam()));
        for (const auto& [place, action, name] : {std::tuple{"catalogue", "catalogue.batch", "record-batch"},
                                                  {"catalogue", "catalogue.copyBatch", "copy-batch"},
                                                  {"record/1", "window.labels", "labels"}}) {
            sample->open(place);
            if (auto* list = sample->window().findChild<ui::RecordList*>(); list && list->isVisible())
                list->table().selectAll();
            sample->trigger(action);
            ui::Overlay* sheet = nullptr;
            ASSERT_TRUE(test::until([&, name = name] {
                sheet = sample->window().findChild<ui::Overlay*>(QString::fromLatin1(name));
                return sheet && sheet->isVisible();
            })) << name;
            if (auto* batch = qobject_cast<ui::RecordBatchSheet*>(sheet))
                batch->choose(ui::RecordBatchSheet::What::Replace); // the most fields
            QTest::qWait(80);
            EXPECT_TRUE(sample->window().rect().contains(sheet->geometry())) << name;
            for (const auto* button : sheet->findChildren<QPushButton*>()) {
                if (!button->isVisibleTo(sheet)) continue;
                EXPECT_TRUE(isWhole(*button)) << name << ": " << button->text().toStdString();
            }
            for (const auto* table : sheet->findChildren<ui::DataTable*>()) {
                const QRect seen(table->mapTo(sheet, QPoint()), table->size());
                EXPECT_TRUE(!table->isVisibleTo(sheet) || sheet->rect().contains(seen)) << name;
                EXPECT_GE(table->viewport()->height(), 3 * ui::lookOf(table).px(ui::size::row)) << name;
            }
            sheet->dismiss();
        }
    }
}

TEST_P(LayoutTest, EveryFormShowsItsFieldsWhereLettersAreLarge) {
    sample->window().setSample(false); // a library of one's own
    for (const int scale : {150}) {
        sample->show({{1366, 768}, scale}, QString::fromLatin1(GetParam()));
        for (const auto& [place, action, least] : {std::tuple{"reader-new", "", 4},
                                                   {"reader-edit/1", "", 4},
                                                   {"record/1", "catalogue.addCopy", 4},
                                                   {"record/1", "window.edit", 4},
                                                   {"record-new", "", 4},
                                                   {"item/1", "", 2},
                                                   {"administration?text=places", "", 2},
                                                   {"administration?text=desks", "", 1},
                                                   {"administration?text=library", "", 2},
                                                   {"administration?text=staff", "", 2},
                                                   {"administration?text=targets", "", 2}}) {
            SCOPED_TRACE(testing::Message() << place << ' ' << action << " at " << scale << " %");
            sample->open("desk");
            sample->open(place);
            if (*action) {
                auto* copies = sample->window().findChild<ui::DataTable*>(QString(), Qt::FindChildrenRecursively);
                if (copies) copies->setFocus();
                sample->trigger(action);
            }
            QTest::qWait(80);
            const QWidget* focus = sample->window().focusWidget();
            int whole = 0;
            for (const auto* field : sample->window().findChildren<QLineEdit*>()) {
                if (field->window() != &sample->window() || !isWhole(*field)) continue;
                whole += field->width() >= 6 * field->fontMetrics().averageCharWidth() ? 1 : 0;
            }
            // The box above every page is one of them.
            EXPECT_GT(whole, least) << "fields in sight";
            if (qobject_cast<const QLineEdit*>(focus)) {
                EXPECT_TRUE(isWhole(*focus)) << "what is typed in";
            }
            EXPECT_EQ(sample->room().horizontalScrollBar()->maximum(), 0);
        }
    }
    sample->window().setSample(true);
}

TEST_P(LayoutTest, TheFormOfARecordCanBeSavedOnASmallScreenWithLargeLetters) {
    for (const Screen& screen : {Screen{{1280, 720}, 150}, Screen{{1366, 768}, 100}}) {
        SCOPED_TRACE(testing::Message() << screen.size.width() << " x " << screen.size.height() << " at "
                                        << screen.scale << " %");
        sample->show(screen, QString::fromLatin1(GetParam()));
        sample->open("catalogue");
        sample->open("record-new");
        const auto* editor = sample->window().findChild<ui::RecordEditor*>();
        ASSERT_TRUE(editor && editor->isVisible());
        for (const auto* button : editor->findChildren<QPushButton*>()) {
            // Within the form itself buttons scroll with its lines.
            const auto* fields = sample->window().findChild<ui::RecordFieldsView*>();
            if (!button->isVisible() || fields->isAncestorOf(button)) continue;
            EXPECT_TRUE(isWhole(*button)) << button->text().toStdString();
        }
        std::set<int> rows;
        for (const auto* line : sample->window().findChild<ui::RecordFieldsView*>()->findChildren<QLineEdit*>()) {
            if (isWhole(*line)) rows.insert(line->mapTo(editor, QPoint()).y());
        }
        EXPECT_GE(rows.size(), 3U);
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, LayoutTest, testing::Values("kk", "ru", "en"),
                         [](const auto& info) { return std::string(info.param); });

} // namespace
} // namespace kitapdar::app
