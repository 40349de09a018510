// Files of libraries and their copies, as the file dialog asks for them and as addresses.
#pragma once

#include "core/base/Time.h"
#include "core/library/Address.h"
#include "ui/dialogs/Dialogs.h"

namespace kitapdar::ui {

class Settings;

/// A file that is to be saved.
struct NewFile {
    QString title;  // of the question
    QString filter; // as of FileQuestion
    QString name;   // what is in it: "Copies"
    QString suffix; // "xlsx"
};

/// Asks where to save it. A name that is free is proposed, of what is in it and of the day, in the folder in which
/// something was saved last, else among the documents.
void saveNewFile(Dialogs& dialogs, Settings& settings, QWidget& parent, const NewFile& file, Day today,
                 std::function<void(QString)> chosen);
/// "Copies 2026-03-02.xlsx" in the folder; "Copies 2026-03-02 (2).xlsx" when there is such a thing already. What no
/// name of a file can hold becomes a blank.
QString freeName(const QString& folder, const QString& name, Day day, const QString& suffix);
/// Of the person who works here; her home where there is no such folder.
QString documentsFolder();

FileQuestion libraryQuestion(const QString& title);
/// For the folder of a copy that is to be made.
FileQuestion newBackupQuestion(const QString& title);
/// For a copy of this library that is to be restored: its folder, the manifest in it, or the one file that older
/// programs made, which is of another kind for a shared library.
FileQuestion backupQuestion(const QString& title, const Address& library);
/// The copy that was chosen by such a question: the folder, also of a manifest, or the file.
QString backupOf(const QString& file);
Address fileAddress(const QString& file);

} // namespace kitapdar::ui
