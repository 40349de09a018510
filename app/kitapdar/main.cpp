#include "app/kitapdar/Options.h"
#include "app/kitapdar/Program.h"
#include "app/kitapdar/QtMessages.h"
#include "core/administration/ConnectionCheck.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/settings/Keyring.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

#include <exception>

namespace {

/// Beside the libraries of this computer; kitapdarctl writes to it, too.
std::filesystem::path logFile() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return std::filesystem::path(folder.toStdU16String()) / "kitapdar.log";
}

int run(QApplication& application, const kitapdar::app::Options& options, kitapdar::Log& log) {
    kitapdar::ui::Keyring keyring;
    kitapdar::ui::SystemDialogs dialogs;
    kitapdar::app::Program program(application, options, {keyring, dialogs, &kitapdar::checkConnection, log});
    return program.start() ? QApplication::exec() : 0;
}

} // namespace

int main(int argc, char** argv) {
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
