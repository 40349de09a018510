// Signing in, passwords and second signatures in words.
#pragma once

#include "core/staff/SignIn.h"
#include "core/staff/Signature.h"

#include <QString>

namespace kitapdar {

QString words(const staff::SignInRefusal& refusal);
QString words(const staff::SecretRefusal& refusal);
QString words(const staff::FirstPasswordRefusal& refusal);
QString words(const staff::EndRefusal& refusal);
QString words(const staff::SignRefusal& refusal);
QString words(const staff::ApprovalRefusal& refusal);

/// "Wrong tries since 02.03.2026 12:00: 2"; "" when there were none.
QString wrongTriesWords(const staff::WrongTries& tries);
/// "restoring a backup over the library"
QString words(staff::Meaning meaning);
/// For papers and lists: who has signed, or that one person did it alone.
QString signatureWords(const staff::Signature& signature);

} // namespace kitapdar
