// The real window over a real library in a file, with the desk and the readers: what app/kitapdar composes, without a
// program. Driven by keys and scans only. Header only, needs Qt Widgets.
#pragma once

#include "core/collection/CopyService.h"
#include "core/library/Library.h"
#include "core/readers/ReaderService.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/Wedge.h"
#include "ui/desk/CodeAnswers.h"
#include "ui/desk/DeskPage.h"
#include "ui/input/ActionRegistry.h"
#include "ui/input/ScanDetector.h"
#include "ui/readers/ReaderAnswers.h"
#include "ui/readers/ReadersPage.h"
#include "ui/settings/Languages.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Context.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/OneBox.h"
#include "ui/shell/Undoing.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QTest>
#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace kitapdar::test {

class NotedSounds : public ui::Sounds {
public:
    void play(ui::Sound sound) override { played.push_back(sound); }
    std::vector<ui::Sound> played;
};

class OpenWindow {
public:
    /// In a file of its own, or where a library is to be made.
    explicit OpenWindow(const std::optional<storage::Address>& where = std::nullopt)
        : library(open(where)),
          settings(QString::fromStdString((folder.path() / "settings.ini").string())),
          changes(*library),
          connectivity(library->store()),
          undoing(*library, announcer, changes),
          window(std::make_unique<ui::MainWindow>()),
          actions(new ui::ActionRegistry(*window)),
          context{*library, navigator, announcer, jobs,      changes, connectivity,
                  undoing,  *actions,  settings,  languages, dialogs} {
        library->setActor({"Айгүл", "1"});
        settings.set(ui::Setting::Operator, QStringLiteral("Айгүл"));
        QObject::connect(&announcer, &ui::Announcer::toast, window.get(),
                         [this](const QString& text, ui::Undo) { toasts << text; });
        QObject::connect(&announcer, &ui::Announcer::strip, window.get(),
                         [this](ui::Tone, const QString& text, const ui::Offer& offer) {
                             strips << text;
                             lastOffer = offer;
                         });
    }

    ~OpenWindow() {
        detector.reset();
        window.reset();
    }

    /// Shows the window with the desk in front.
    void show() {
        desk = new ui::DeskPage(context, sounds);
        readersPage = new ui::ReadersPage(context);
        window->compose(context, theme, desk->desk().queue(), {desk, readersPage});
        window->addAnswers(std::make_unique<ui::CodeAnswers>(*library, navigator, desk->desk().queue()));
        window->addAnswers(std::make_unique<ui::ReaderAnswers>(*library, navigator));
        QObject::connect(window.get(), &ui::MainWindow::finished, desk, [this] { desk->desk().finish(); });
        detector = std::make_unique<ui::ScanDetector>([](const QString& keys) { return keys.size() > 3; });
        QObject::connect(detector.get(), &ui::ScanDetector::scanned, desk,
                         [this](const QString& code) { desk->desk().queue().enqueue(code); });
        window->resize(1280, 760);
        navigator.open(QStringLiteral("desk"));
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    const ui::DeskSession& session() const { return desk->desk().session(); }
    const ui::Scan& last() const { return session().scans.front(); }

    /// Scans as a wedge does: keys into whatever has the focus. Waits until the desk has dealt with it.
    void scan(const std::string& code) {
        wedge.now += 2000; // a pause of the hand
        wedge.scan(QString::fromStdString(code));
        EXPECT_TRUE(until([this] { return desk->desk().queue().depth() == 0; })) << code;
        QCoreApplication::processEvents();
    }

    /// A key into whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target ? target : window.get(), key, modifiers);
    }
    /// Letters of any alphabet, one by one, by hand.
    void type(const QString& text) const {
        for (const QChar letter : text) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(QApplication::focusWidget(), &down);
            QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(QApplication::focusWidget(), &up);
        }
    }

    /// Lets the program live until `done` holds; false when it does not within ten seconds.
    static bool until(const std::function<bool()>& done) { return QTest::qWaitFor(done, 10'000); }

    /// A registered reader; the card's number.
    std::string addReader(const std::string& surname, const std::string& card) {
        readers::NewReader reader;
        reader.name = {surname, "Жанна", ""};
        reader.card = card;
        const auto added = library->writeNow(&readers::ReaderService::add, reader);
        EXPECT_TRUE(added);
        return card;
    }

    /// A title with one copy; its barcode.
    std::string addBook(const std::string& title, const std::string& barcode,
                        collection::Lending lending = collection::Lending::Home) {
        const auto record = library->store().writeNow([&](auto& tx) -> Result<std::int64_t> {
            auto operation = library->journal().begin(tx, library->actor(), "record.add");
            TRY(const std::int64_t id, operation.insert("record", {{"kind", std::string("book")},
                                                                   {"format", std::string("marc21")},
                                                                   {"title", title},
                                                                   {"marc", std::string()},
                                                                   {"fingerprint", storage::Blob{}},
                                                                   {"title_key", storage::Blob{}},
                                                                   {"author_key", storage::Blob{}},
                                                                   {"created_at", std::int64_t(0)}}));
            CHECK(operation.finish());
            return id;
        });
        EXPECT_TRUE(record);
        collection::NewCopy copy{catalogue::RecordId(record.value_or(0))};
        copy.barcode = barcode;
        copy.lending = lending;
        EXPECT_TRUE(library->writeNow(&collection::CopyService::add, copy));
        return barcode;
    }

    FixedClock clock{Day(2026, 3, 2)}; // a Monday
    TemporaryFolder folder;
    std::unique_ptr<Library> library;
    ui::Settings settings;
    ui::Languages languages;
    FakeDialogs dialogs;
    ui::Announcer announcer;
    ui::Changes changes;
    ui::Connectivity connectivity;
    ui::Undoing undoing;
    ui::Navigator navigator;
    ui::Jobs jobs;
    std::unique_ptr<ui::MainWindow> window;
    ui::ActionRegistry* actions; // the window's
    ui::Context context;
    ui::Theme theme{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    NotedSounds sounds;
    Wedge wedge;
    std::unique_ptr<ui::ScanDetector> detector;
    ui::DeskPage* desk = nullptr;           // the window's
    ui::ReadersPage* readersPage = nullptr; // the window's
    QStringList toasts;
    QStringList strips;
    ui::Offer lastOffer;

private:
    std::unique_ptr<Library> open(const std::optional<storage::Address>& where) {
        auto opened =
            Library::open(where.value_or(folder.path() / "test.kitapdar"), storage::Store::Access::Create, clock);
        EXPECT_TRUE(opened);
        return opened ? std::move(*opened) : nullptr;
    }
};

} // namespace kitapdar::test
