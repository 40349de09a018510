#include "ui/shell/OpenOutside.h"

#include "ui/shell/Announcer.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace kitapdar::ui {

namespace {

struct OpenOutside {
    Q_DECLARE_TR_FUNCTIONS(OpenOutside)
};

} // namespace

void openOutside(Announcer& announcer, const QString& path) {
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path))) return;
    announcer.tell(Tone::Attention, [path] {
        return OpenOutside::tr("No program of this computer opened it. It lies here: %1").arg(path);
    });
}

} // namespace kitapdar::ui
