// The desk in words, beside its verdicts (CirculationWords.h): where a copy goes, why a verdict is as it is, what came
// of renewing everything. Another reader is named by the card number only.
#pragma once

#include "core/circulation/Explanation.h"
#include "core/circulation/RenewAll.h"
#include "core/circulation/Routing.h"

#include <QString>
#include <QStringList>

namespace kitapdar {

/// "Shelf", "Hold shelf", "To be mended", "Other branch".
QString words(circulation::Tray tray);
/// "Put it aside for the reader with the card KZR1, until 12.03.2026."
QString words(const circulation::Routing& routing);

/// What can be read aloud on the telephone: "Renewed: 3 books until 12.03.2026. Not renewed: 1 book. Somebody waits
/// for it." Days that differ are told one by one.
QString words(const circulation::RenewedAll& all);

/// "Counted: 15 days, to 15.03.2026", "Closed: 08.03.2026 · International Women's Day".
QString words(const circulation::DueStep& step);
QString words(circulation::ReasonClass weight);
/// The reason, and who may set it aside.
QString words(const circulation::ExplainedReason& reason);
/// What a rule says here and where that comes from: "Loan period: 15 days (the whole library); passes over: …".
QString words(const rules::ExplainedTerm& term);
/// All of it, a line for each: the verdict, reasons, steps, and the rules: of lending or renewing those that the
/// library has set, and as shipped those that decided (Explanation::isDecidedBy).
QStringList lines(const circulation::Explanation& why);

} // namespace kitapdar
