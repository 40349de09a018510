#include "app/kitapdar/Options.h"
#include "app/kitapdar/Program.h"
#include "app/kitapdar/QtMessages.h"
#include "core/administration/ConnectionCheck.h"
#include "core/keys/CoreDumps.h"
#include "core/keys/KeyStore.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/settings/Keyring.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <exception>
#include <string_view>

namespace {

/// Beside the libraries of this computer; kitapdarctl writes to it, too.
std::filesystem::path logFile() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return std::filesystem::path(folder.toStdU16String()) / "kitapdar.log";
}

int run(QApplication& application, const kitapdar::app::Options& options, kitapdar::Log& log) {
    kitapdar::ui::Keyring keyring;
    kitapdar::ui::SystemDialogs dialogs;
    kitapdar::app::Program program(
        application, options, {keyring, dialogs, &kitapdar::checkConnection, log, kitapdar::keys::keyStoreInKeyring()});
    return program.start() ? QApplication::exec() : 0;
}

/// Whether the program is asked for its words alone: that needs no display.
bool isAskedForWords(int argc, char** argv) {
    constexpr std::array<std::string_view, 6> asking{"-h", "--help", "--help-all", "-?", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc,
                       [&](const char* each) { return std::ranges::find(asking, each) != asking.end(); });
}

} // namespace

int main(int argc, char** argv) {
    if (isAskedForWords(argc, argv)) {
        const QCoreApplication application(argc, argv);
        QCoreApplication::setApplicationName(QStringLiteral("kitapdar"));
        QCoreApplication::setApplicationVersion(QStringLiteral(KITAPDAR_VERSION));
        kitapdar::app::readOptions(QCoreApplication::arguments()); // it ends the program
        return 2;
    }
    kitapdar::keys::forbidCoreDumps();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kitapdar"));
    QApplication::setDesktopFileName(QStringLiteral("kz.kitapdar.Kitapdar"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/application/kz.kitapdar.Kitapdar.svg")));
    QApplication::setApplicationVersion(QStringLiteral(KITAPDAR_VERSION));
    const auto options = kitapdar::app::readOptions(QApplication::arguments());
    if (!options) return 2;
    const kitapdar::SystemClock clock;
    kitapdar::Log log(logFile(), clock);
    const kitapdar::app::QtMessages messages(log);
    log.note("program", "kitapdar " KITAPDAR_VERSION " begins, Qt " QT_VERSION_STR);
    try {
        return run(application, *options, log);
    } catch (const std::exception& exception) {
        log.fault("program", kitapdar::internalFault(exception.what()));
        throw;
    }
}
