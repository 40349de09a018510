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

QString words(FileLook look) {
    switch (look) {
    case FileLook::Missing:
        return Files::tr("There is no such file.");
    case FileLook::Folder:
        return Files::tr("It is a folder.");
    case FileLook::Device:
        return Files::tr("It is no ordinary file.");
    case FileLook::Forbidden:
        return Files::tr("You may not read it: ask its owner or the administrator for the right.");
    case FileLook::Empty:
        return Files::tr("It is empty.");
    case FileLook::Picture:
        return Files::tr("It is a picture.");
    case FileLook::Pdf:
        return Files::tr("It is a PDF.");
    case FileLook::OldOffice:
        return Files::tr("It is a file of an old Office (.xls, .doc): save it as .xlsx or .csv first.");
    case FileLook::Archive:
        return Files::tr("It is an office document (.xlsx, .docx) or a ZIP archive.");
    case FileLook::Database:
        return Files::tr("It is a library of Kitapdar or another SQLite database.");
    case FileLook::Other:
        break;
    }
    return {};
}

} // namespace kitapdar
