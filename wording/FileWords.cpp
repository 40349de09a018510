#include "wording/FileWords.h"

#include "core/exchange/ExportService.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

} // namespace

QString words(const storage::FileNotWritable& refusal) {
    return Files::tr("The file cannot be written: %1. Check whether the folder is there and you may write in it.")
        .arg(qs(refusal.path));
}

QString words(const storage::FileOfLibrary& refusal) {
    return Files::tr("Not written: this name belongs to a library or a backup: %1. Choose another name.")
        .arg(qs(refusal.path));
}

QString words(const storage::NotOrdinaryFile& refusal) {
    return Files::tr("Not written: this is a folder or a device, not a file: %1. Choose another name.")
        .arg(qs(refusal.path));
}

} // namespace kitapdar
