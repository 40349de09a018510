// Files of libraries and their copies, as the file dialog asks for them and as addresses.
#pragma once

#include "core/library/Address.h"
#include "ui/dialogs/Dialogs.h"

namespace kitapdar::ui {

FileQuestion libraryQuestion(const QString& title);
/// For the folder of a copy that is to be made.
FileQuestion newBackupQuestion(const QString& title);
/// For a copy of this library that is to be restored: the manifest in its folder, or the one file that older programs
/// made, which is of another kind for a shared library.
FileQuestion backupQuestion(const QString& title, const Address& library);
/// The copy that was chosen by such a question: the folder of a manifest, or the file.
QString backupOf(const QString& file);
Address fileAddress(const QString& file);

} // namespace kitapdar::ui
