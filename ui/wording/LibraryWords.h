// Words about the library as a whole: where it is, why it cannot be reached and what to do about it, its copies.
#pragma once

#include "core/library/Backup.h"
#include "core/library/Probe.h"

#include <QString>
#include <QStringList>

namespace kitapdar::ui {

/// What is the matter, in one sentence.
QString words(const ProbeRefusal& refusal);
/// What to do about it; "" when words() says it already.
QString advice(const ProbeRefusal& refusal);

/// What was found, a line each; the first is the good news.
QStringList words(const Probed& found);

QString words(const BackupRefusal& refusal);

/// The short name of a place: "kitapdar · library.example.kz", "library.kitapdar".
QString placeName(const Address& address);
/// The whole of it, for tooltips and sheets; never the password.
QString placeText(const Address& address);

} // namespace kitapdar::ui
