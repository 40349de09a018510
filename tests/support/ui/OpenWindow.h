// The real window over a real library in a file, with the desk and the readers: what app/kitapdar composes, without a
// program. Driven by keys and scans only.
#pragma once

#include "core/base/Time.h"
#include "core/collection/Copy.h"
#include "core/library/Library.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/FakePrinting.h"
#include "tests/support/ui/Until.h"
#include "tests/support/ui/Wedge.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/ScanRouting.h"
#include "ui/input/ActionRegistry.h"
#include "ui/input/ScanDetector.h"
#include "ui/readers/ReadersPage.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Context.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/Undoing.h"
#include "ui/theme/Theme.h"
#include "wording/Languages.h"

#include <QApplication>
#include <QPointer>
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
    explicit OpenWindow(const std::optional<storage::Address>& where = std::nullopt);
    ~OpenWindow();

    /// Shows the window with the desk in front.
    void show();
    /// Takes the window and its pages down, as the program does before anything they use goes. For fixtures whose own
    /// members the window refers to; otherwise it happens by itself.
    void close();

    const ui::DeskSession& session() const { return desk->desk().session(); }
    const ui::Scan& last() const { return session().scans.front(); }

    /// Scans as a wedge does: keys into whatever has the focus. Waits until the desk has dealt with it.
    void scan(const std::string& code);

    /// A key into whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Letters of any alphabet, one by one, by hand.
    void type(const QString& text) const;

    /// A registered reader; the card's number.
    std::string addReader(const std::string& surname, const std::string& card);

    /// A title with one copy; its barcode.
    std::string addBook(const std::string& title, const std::string& barcode,
                        collection::Lending lending = collection::Lending::Home);

    FixedClock clock{Day(2026, 3, 2)}; // a Monday
    TemporaryFolder folder;
    std::unique_ptr<Library> library;
    ui::Settings settings;
    Languages languages;
    FakeDialogs dialogs;
    FakePrinting printing;
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
    std::unique_ptr<ui::ScanRouter> router;
    std::unique_ptr<ui::ScanDetector> detector;
    QPointer<ui::DeskPage> desk;           // the window's, once it was opened
    QPointer<ui::ReadersPage> readersPage; // the window's, once it was opened
    QStringList toasts;
    QStringList strips;
    ui::Offer lastOffer;

private:
    std::unique_ptr<Library> open(const std::optional<storage::Address>& where);
};

} // namespace kitapdar::test
