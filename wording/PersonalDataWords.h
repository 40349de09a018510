// The rights of readers in words: terms of retention, consents, why nothing is erased, and the extract on paper.
#pragma once

#include "core/administration/Retain.h"
#include "core/circulation/Erasure.h"
#include "core/circulation/Extract.h"
#include "core/documents/Document.h"
#include "core/readers/Consent.h"
#include "core/readers/RetentionTerms.h"
#include "wording/Languages.h"

#include <QString>

namespace kitapdar {

QString words(readers::RetentionTerm term);
QString words(const readers::RetentionTermRefusal& refusal);
/// Why the nightly run has forgotten nothing.
QString words(const NightlyRefusal& refusal);
QString words(readers::ConsentPurpose purpose);
QString words(readers::ConsentWay way);
QString words(const readers::ConsentRefusal& refusal);
/// "list of what was read is kept longer, text 2, given 02.03.2026, withdrawn 05.03.2026"
QString words(const readers::Consent& consent);
QString words(const circulation::EraseRefusal& refusal);
/// What would be erased and what stays, as one paragraph.
QString words(const circulation::ErasePreview& preview);

/// `library`: its name in the language, "" = not to be printed.
documents::Document readerExtract(const circulation::Extract& extract, const std::string& library, Language language);

} // namespace kitapdar
