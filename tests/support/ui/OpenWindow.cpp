#include "tests/support/ui/OpenWindow.h"

#include "core/catalogue/Kinds.h"
#include "core/collection/CopyService.h"
#include "core/journal/Journal.h"
#include "core/readers/ReaderService.h"
#include "core/storage/Store.h"
#include "tests/support/ui/Typing.h"
#include "ui/desk/CodeAnswers.h"
#include "ui/readers/ReaderAnswers.h"

#include <QCoreApplication>

#include <stdexcept>

namespace kitapdar::test {

OpenWindow::OpenWindow(const std::optional<storage::Address>& where)
    : library(open(where)),
      settings(QString::fromStdString((folder.path() / "settings.ini").string())),
      changes(*library),
      connectivity(*library),
      undoing(*library, announcer, changes),
      window(std::make_unique<ui::MainWindow>()),
      actions(new ui::ActionRegistry(*window)),
      context{*library, navigator, announcer, jobs,      changes, connectivity,
              undoing,  *actions,  settings,  languages, dialogs, printing} {
    library->setSession({"Айгүл", "1", {}});
    settings.set(ui::Setting::Operator, QStringLiteral("Айгүл"));
    QObject::connect(&announcer, &ui::Announcer::toast, window.get(),
                     [this](const Words& words, ui::Undo) { toasts << words(); });
    QObject::connect(&announcer, &ui::Announcer::strip, window.get(),
                     [this](ui::Tone, const Words& words, const ui::Offer& offer) {
                         strips << words();
                         lastOffer = offer;
                     });
}

OpenWindow::~OpenWindow() { close(); }

void OpenWindow::close() {
    detector.reset();
    router.reset();
    for (QWidget* page : {static_cast<QWidget*>(desk), static_cast<QWidget*>(readersPage)}) {
        if (page && !page->parent()) delete page; // it was never opened
    }
    window.reset();
}

void OpenWindow::show() {
    settings.drafts().open(QString::fromStdString(library->address().shown()), QString());
    desk = new ui::DeskPage(context, sounds);
    readersPage = new ui::ReadersPage(context);
    window->compose(context, theme, desk->desk().queue(),
                    {ui::pageEntry<ui::DeskPage>(context, [this] { return desk; }),
                     ui::pageEntry<ui::ReadersPage>(context, [this] { return readersPage; })});
    window->addAnswers(std::make_unique<ui::CodeAnswers>(*library, navigator, desk->desk()));
    window->addAnswers(std::make_unique<ui::ReaderAnswers>(*library, navigator));
    QObject::connect(window.get(), &ui::MainWindow::finished, desk, [this] { desk->desk().finish(); });
    detector = std::make_unique<ui::ScanDetector>([](const QString& keys) { return keys.size() > 3; });
    router = std::make_unique<ui::ScanRouter>(navigator, *desk, announcer);
    QObject::connect(detector.get(), &ui::ScanDetector::scanned, router.get(), &ui::ScanRouter::route);
    window->resize(1280, 760);
    navigator.open(QStringLiteral("desk"));
    window->show();
    window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
}

void OpenWindow::scan(const std::string& code) {
    wedge.now += 2000; // a pause of the hand
    wedge.scan(QString::fromStdString(code));
    EXPECT_TRUE(until([this] { return desk->desk().queue().depth() == 0; })) << code;
    QCoreApplication::processEvents();
}

void OpenWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const {
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target ? target : window.get(), key, modifiers);
}

void OpenWindow::type(const QString& text) const { typeText(text); }

std::string OpenWindow::addReader(const std::string& surname, const std::string& card) {
    readers::NewReader reader;
    reader.name = {surname, "Жанна", ""};
    reader.card = card;
    const auto added = library->writeNow(&readers::ReaderService::add, reader);
    EXPECT_TRUE(added);
    return card;
}

std::string OpenWindow::addBook(const std::string& title, const std::string& barcode, collection::Lending lending) {
    const auto record = library->store().writeNow([&](auto& tx) -> Result<std::int64_t> {
        auto operation = library->journal().begin(tx, library->session(), catalogue::kinds::addRecord);
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

std::unique_ptr<Library> OpenWindow::open(const std::optional<storage::Address>& where) {
    auto opened = Library::open(where.value_or(folder.path() / "test.kitapdar"), storage::Access::Create, clock);
    if (!opened) throw std::runtime_error("the library of the test cannot be opened"); // nothing stands without it
    return std::move(*opened);
}

} // namespace kitapdar::test
