// Words about the library as a whole: where it is, why it cannot be reached and what to do about it, its copies.
#pragma once

#include "core/administration/Backup.h"
#include "core/administration/ConnectionCheck.h"
#include "core/administration/DeskAccess.h"
#include "core/administration/DrillRun.h"
#include "core/administration/Forget.h"
#include "core/administration/Move.h"
#include "core/administration/Seal.h"
#include "core/administration/Upgrade.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace kitapdar {

/// What is the matter, in one sentence.
QString words(const ConnectionRefusal& refusal);
/// What to do about it; "" when words() says it already.
QString advice(const ConnectionRefusal& refusal);

/// What was found, a line each; the first is the good news.
QStringList words(const CheckedLibrary& found);

QString words(const BackupRefusal& refusal);
/// Why a restore came to nothing. One that ended early may have brought attached files.
QString restoreWords(const BackupRefusal& refusal);
/// Why what follows from other rows was not all made anew.
QString reindexWords(const Fault& fault);
QString words(const DrillRefusal& refusal);
QString words(const UpgradeRefusal& refusal);
QString words(const MoveRefusal& refusal);
QString words(const GrantRefusal& refusal);
QString words(const SealRefusal& refusal);
QString words(const ForgetRefusal& refusal);

/// What a restore did about readers who were erased after the backup; "" when there was nothing to do.
QString erasureWords(const RestoredErasures& erasures);

/// How many attached files a backup, a restore or a move took along and how large they are; that there are none of them
/// although the library knows some; "" when there is nothing to tell.
QString filesWords(const std::optional<CarriedFiles>& files, std::int64_t known);
/// Which could not be taken along, the first of them by name; "" when all were.
QString missingWords(const std::optional<CarriedFiles>& files);

/// The short name of a place: "kitapdar · library.example.kz", "library.kitapdar".
QString placeName(const Address& address);
/// The whole of it, for tooltips and sheets; never the password.
QString placeText(const Address& address);

} // namespace kitapdar
