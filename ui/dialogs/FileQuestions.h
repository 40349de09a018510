// Files of libraries and their copies, as the file dialog asks for them and as addresses.
#pragma once

#include "core/library/Address.h"
#include "ui/dialogs/Dialogs.h"

namespace kitapdar::ui {

FileQuestion libraryQuestion(const QString& title);
/// For a copy of this library, to be made or to be restored: what a shared library is copied to is of another kind.
FileQuestion backupQuestion(const QString& title, const Address& library);
Address fileAddress(const QString& file);

} // namespace kitapdar::ui
