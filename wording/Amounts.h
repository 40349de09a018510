// Amounts of money as they are written by hand: in the fields of forms, and where what was written is told again.
#pragma once

#include "core/base/Money.h"

#include <QString>

#include <string>

namespace kitapdar {

/// "1500,50"; in English "1500.50": the decimal sign of the program's language, no grouping, no unit, so that it can be
/// typed over. What is only read is moneyText() of Format.h.
QString amountText(Money money);
/// The same of an amount as it is stored in words or files ("1500.50", Money::tenge()); anything else stays as it is.
QString amountText(const std::string& tenge);

} // namespace kitapdar
