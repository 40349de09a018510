// The key of the restricted data and looking at them, in words.
#pragma once

#include "core/administration/Forget.h"
#include "core/administration/RestoreAct.h"
#include "core/keys/DeskKeys.h"
#include "core/readers/Reader.h"
#include "core/readers/SealingService.h"

#include <QString>
#include <QStringList>

namespace kitapdar {

/// "IIN", "phone", "address"
QString words(readers::RestrictedField field);
QString words(const keys::KeyLocked& refusal);
QString words(const keys::WrongGroup& refusal);
QString words(const keys::SheetIncomplete& refusal);
QString words(const keys::OtherSheet& refusal);
QString words(const keys::WrongPassphrase& refusal);
QString words(const keys::PassphraseTooShort& refusal);
QString words(const keys::SheetRefusal& refusal);
QString words(const std::variant<Fault, keys::OtherSheet>& refusal);
QString words(const std::variant<Fault, keys::WrongPassphrase>& refusal);
QString words(const Refusal<keys::KeyLocked>& refusal);
QString words(const readers::RevealRefusal& refusal);
QString words(const readers::SealingRefusal& refusal);
QString words(const SealReadersRefusal& refusal);
QString words(const RecoveryRefusal& refusal);

QString words(const keys::NoDeskKey& refusal);
QString words(const keys::KeyringSilence& silence);
QString words(const keys::MoveKeyRefusal& refusal);

/// Where the secret key of this desk lies, and why it cannot be had when that is so.
QString placeWords(const keys::DeskKeyPlace& place);

/// "desk", "passphrase", "recovery sheet"
QString words(keys::SlotKind kind);
/// Who opens the library's key by a slot, and how commands call it: "desk “Абонемент” (desk:1a2b3c4d)".
QString slotWords(const keys::KeySlot& slot);
/// That backups from before the present key are not proven to be the library's own.
QString unprovenWords();

/// What is looked up restricted data for, as it is offered: three sentences.
QStringList revealReasons();

} // namespace kitapdar
