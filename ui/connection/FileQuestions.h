// Files of libraries, as the file dialog asks for them and as addresses.
#pragma once

#include "core/library/Address.h"
#include "ui/dialogs/Dialogs.h"

namespace kitapdar::ui {

FileQuestion libraryQuestion(const QString& title);
Address fileAddress(const QString& file);

} // namespace kitapdar::ui
