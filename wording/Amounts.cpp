#include "wording/Amounts.h"

#include "wording/Text.h"
#include "wording/WordedLanguage.h"

#include <QLocale>

namespace kitapdar {

QString amountText(Money money) { return qs(money.tenge()).replace(QLatin1Char('.'), wordedLocale().decimalPoint()); }

QString amountText(const std::string& tenge) {
    const auto money = Money::fromTenge(tenge);
    return money ? amountText(*money) : qs(tenge);
}

} // namespace kitapdar
