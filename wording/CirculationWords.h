// Verdicts of the desk and refusals of circulation in words. Another reader is named by the card number only.
#pragma once

#include "core/circulation/ClockService.h"
#include "core/circulation/DeskService.h"
#include "core/circulation/Loan.h"
#include "core/circulation/LoanService.h"
#include "core/circulation/WhyService.h"
#include "wording/RuleWords.h"

#include <QString>
#include <QStringList>

namespace kitapdar {

QString words(const circulation::Block& reason);
QString words(const circulation::Confirmation& reason);
QString words(const circulation::Note& note);
/// What was done, as one sentence that tells the due date with what moved it, or the delay; other notes follow it.
QString words(const circulation::Lent& lent);
QString words(const circulation::Returned& returned);
QString words(const circulation::UsedInHouse& used);
QString words(const circulation::Renewed& renewed);
/// All reasons, the hardest first, as one line.
QString words(const circulation::NotLent& verdict);
QString words(const circulation::LendRefusal& refusal);
QString words(const circulation::ReturnRefusal& refusal);
QString words(const circulation::RenewRefusal& refusal);
QString words(const circulation::InHouseRefusal& refusal);
QString words(const circulation::WhyRefusal& refusal);
QString words(const circulation::ClockRefusal& refusal);
/// One sentence after the other; one that ends in what somebody has typed gets its stop before the next.
QString joinedSentences(const QStringList& sentences);
/// What a code would do, to stand after its title: "takes it back".
QString words(circulation::CodeEffect effect);
/// The name of the reader or the title of the book that is meant.
QString titleWords(const circulation::PossibleMeaning& meaning);
/// "Due 15.03.2026 · KZL0000042X": which copy it is, since those of one title look alike; without a code the text.
QString withCode(const QString& text, const std::string& code);

} // namespace kitapdar
