// A library on a file with everything a page gets in hand, and a window for its actions; dialogs answer by themselves.
#pragma once

#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/FakePrinting.h"
#include "tests/support/ui/Until.h"
#include "ui/input/ActionRegistry.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Connectivity.h"
#include "ui/shell/Context.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/PageEntry.h"
#include "ui/shell/Undoing.h"
#include "wording/Languages.h"
#include "wording/Text.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>
#include <gtest/gtest.h>

#include <fstream>
#include <memory>
#include <stdexcept>

namespace kitapdar::test {

/// Marks every text of the program: what is on the screen without the mark is not translated.
class MarkingTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        return QStringLiteral("¤") + QString::fromUtf8(source);
    }
};

/// Drags something over a widget and lets it go there.
inline void dropOn(QWidget& widget, const QMimeData& data) {
    const QPoint where(5, 5);
    QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &enter);
    QDropEvent drop(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &drop);
}

class Workplace : public testing::Test {
public:
    Workplace() {
        auto opened = Library::open(folder.path() / "test.kitapdar", storage::Access::Create, clock);
        if (!opened) throw std::runtime_error("the library of the test cannot be opened"); // nothing stands without it
        library = std::move(*opened);
        library->setSession({"Айгүл", "1", {}});
        changes = std::make_unique<ui::Changes>(*library);
        connectivity = std::make_unique<ui::Connectivity>(*library);
        undoing = std::make_unique<ui::Undoing>(*library, announcer, *changes);
        actions = std::make_unique<ui::ActionRegistry>(window);
        context =
            std::make_unique<ui::Context>(ui::Context{*library, navigator, announcer, jobs, *changes, *connectivity,
                                                      *undoing, *actions, settings, languages, dialogs, printing});
        QObject::connect(&announcer, &ui::Announcer::strip, &window,
                         [this](ui::Tone, const Words& words, const auto&) { told << words(); });
        QObject::connect(&announcer, &ui::Announcer::toast, &window,
                         [this](const Words& words, ui::Undo) { toasts << words(); });
        window.resize(1200, 700);
        new QVBoxLayout(&window);
    }

    ~Workplace() override { close(); }

    /// The pages go first, as in the program: a table that is hidden writes its columns into the settings. For fixtures
    /// whose own members the pages refer to; otherwise it happens by itself.
    void close() {
        window.hide();
        qDeleteAll(window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    }

    /// The page in the window, as the only one of the navigator.
    template <class P>
    P& show(P* page) {
        window.layout()->addWidget(page);
        ui::PageEntry entry = ui::pageEntry<P>(*context, [page] { return page; });
        navigator.add(entry);
        entry.addActions();
        window.show();
        window.activateWindow();
        navigator.open(page->id());
        return *page;
    }

    /// Far longer than needed, for loaded machines.
    static bool waitFor(const std::function<bool()>& done) { return until(done, std::chrono::seconds(90)); }

    /// All that is on its way has arrived.
    void settle() {
        EXPECT_TRUE(waitFor([this] { return jobs.running().empty(); }));
        QTest::qWait(250);
    }

    std::filesystem::path file(const std::string& name, const std::string& bytes) {
        const auto path = folder.path() / name;
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }

    TemporaryFolder folder;
    FixedClock clock{Day(2026, 11, 23)};
    std::unique_ptr<Library> library;
    QWidget window;
    ui::Settings settings{QString::fromStdString((folder.path() / "settings.ini").string())};
    Languages languages;
    ui::Announcer announcer;
    ui::Navigator navigator;
    FakeDialogs dialogs;
    FakePrinting printing;
    std::unique_ptr<ui::Changes> changes;
    std::unique_ptr<ui::Connectivity> connectivity;
    std::unique_ptr<ui::Undoing> undoing;
    std::unique_ptr<ui::ActionRegistry> actions;
    std::unique_ptr<ui::Context> context;
    ui::Jobs jobs;
    QStringList told, toasts;
};

} // namespace kitapdar::test
