// Charges, payments, lost and claimed copies in words. A reader is named by the card number only.
#pragma once

#include "core/charges/ChargeQueries.h"
#include "core/circulation/Loss.h"

#include <QString>

namespace kitapdar {

/// "fine for being late"
QString words(charges::ChargeKind kind);
/// "payment"
QString words(charges::LineKind kind);
/// "payment · receipt 000012", with the reason: what became of a charge.
QString words(const charges::LineRow& row);
/// The reason of a line: codes that the program writes itself are worded.
QString reasonWords(const charges::ChargeLine& line);
/// "the reader says: returned"
QString words(circulation::Claim claim);

/// What there is to say when a copy is found: what was waived, what can be paid back; "" = nothing.
QString words(const circulation::FoundCopy& found);
/// What there is to say of a claim: how many the reader has.
QString words(const circulation::Claimed& claimed);

QString words(const charges::AddChargeRefusal& refusal);
QString words(const charges::PayRefusal& refusal);
QString words(const charges::WaiveRefusal& refusal);
QString words(const charges::ReplaceRefusal& refusal);
QString words(const charges::RefundRefusal& refusal);
QString words(const charges::ReverseRefusal& refusal);
QString words(const circulation::LossRefusal& refusal);
QString words(const circulation::DamageRefusal& refusal);
QString words(const circulation::ClaimRefusal& refusal);

} // namespace kitapdar
