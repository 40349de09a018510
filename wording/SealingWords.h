// The key of the restricted data and looking at them, in words.
#pragma once

#include "core/administration/Forget.h"
#include "core/administration/RestoreAct.h"
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

/// What is looked up restricted data for, as it is offered: three sentences.
QStringList revealReasons();

} // namespace kitapdar
