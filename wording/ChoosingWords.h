// Choosing what is digitized, in words.
#pragma once

#include "core/digitization/Candidate.h"
#include "core/digitization/Elsewhere.h"
#include "core/exchange/ElsewhereList.h"

#include <QString>
#include <QStringList>

namespace kitapdar {

QString words(digitization::CandidateFlag flag);
QString words(exchange::ListField field);
QString words(const digitization::ChoosingRefusal& refusal);
QString words(const digitization::ElsewhereRefusal& refusal);
QString words(const exchange::ListRefusal& refusal);

/// The parts of which a score is the sum, each with its number and its reason: "300: local history"; those that are 0
/// are omitted.
QStringList scoreParts(const digitization::CandidateRow& row);
/// "done elsewhere (Kitap.kz); one copy is missing". "" when there is nothing to be known.
QString flagWords(const digitization::CandidateRow& row);
/// "Added: 12. Removed: 3. As before: 400. Repeated lines: 2."
QString words(const digitization::ElsewhereChange& change);

} // namespace kitapdar
