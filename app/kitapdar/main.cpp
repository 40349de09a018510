#include "app/kitapdar/Options.h"
#include "app/kitapdar/Program.h"
#include "core/administration/ConnectionCheck.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/settings/Keyring.h"

#include <QApplication>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kitapdar"));
    QApplication::setApplicationVersion(QStringLiteral(KITAPDAR_VERSION));
    const auto options = kitapdar::app::readOptions(QApplication::arguments());
    if (!options) return 2;
    kitapdar::ui::Keyring keyring;
    kitapdar::ui::SystemDialogs dialogs;
    kitapdar::app::Program program(application, *options, {keyring, dialogs, &kitapdar::checkConnection});
    return program.start() ? QApplication::exec() : 0;
}
