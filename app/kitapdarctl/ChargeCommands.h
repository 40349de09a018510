// What readers owe and pay, and the cash of a day.
#pragma once

#include "app/kitapdarctl/Session.h"
#include "core/charges/Charge.h"

namespace kitapdar::ctl {

Outcome listCharges(Session& session, const Arguments& arguments);
Outcome showCharge(Session& session, const Arguments& arguments);
Outcome addCharge(Session& session, const Arguments& arguments);
Outcome payCharges(Session& session, const Arguments& arguments);
Outcome waiveCharge(Session& session, const Arguments& arguments);
Outcome replaceCharge(Session& session, const Arguments& arguments);
Outcome refundCharge(Session& session, const Arguments& arguments);
Outcome reverseCharge(Session& session, const Arguments& arguments);
Outcome showReceipt(Session& session, const Arguments& arguments);
Outcome showCash(Session& session, const Arguments& arguments);

Json documentOf(const charges::ChargeRow& row);
/// "12 · lost book · 1 500,00 ₸, owed 500,00 ₸ · Абай жолы".
QString lineOf(const charges::ChargeRow& row);
/// An amount of money that was typed: "10,00", "10.00".
Result<std::optional<Money>, Failure> moneyOf(const Arguments& arguments, std::string_view option);

} // namespace kitapdar::ctl
