// The recovery sheet as a page to print: eight groups, the same as a QR code, and what it is for.
#pragma once

#include <QByteArray>
#include <QString>

namespace kitapdar::ui {

/// A PDF of one A4 page in the language of the window. `sheet`: as keys::RecoverySheet::text(). It is in memory alone:
/// what is printed is written to no file by the program. Main thread.
QByteArray recoveryPaper(const QString& sheet, const QString& library, const QString& day);

} // namespace kitapdar::ui
