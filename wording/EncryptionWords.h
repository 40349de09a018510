// Words about encrypted backups: for whom they are, what a drill has found, how they are opened without this program.
#pragma once

#include "core/backups/Drill.h"
#include "core/backups/Recipient.h"
#include "core/documents/Document.h"
#include "wording/Languages.h"

#include <QString>

#include <string>
#include <vector>

namespace kitapdar {

/// "director", "escrow".
QString words(backups::RecipientRole role);
QString words(const backups::RecipientRefusal& refusal);
/// That a backup is encrypted, and for how many keys; that it is plain.
QString formWords(const std::vector<std::string>& recipients);
/// That this computer keeps a key which opens the backup until its drill.
QString drillKeyWords();
/// How many such keys it keeps.
QString drillKeyWords(int kept);
/// What came of a drill, with its times.
QString words(const backups::Drill& drill);
/// The paper that lies beside the private key: how a backup is opened without Kitapdar. `language`: the present one.
documents::Document restoreSheet(const std::vector<backups::Recipient>& recipients, Language language);

} // namespace kitapdar
