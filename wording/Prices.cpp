#include "wording/Prices.h"

#include "core/accounts/Books.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

struct Prices {
    Q_DECLARE_TR_FUNCTIONS(Prices)
};

bool isTenge(std::string_view currency) { return currency.empty() || currency == "KZT"; }

} // namespace

QString priceText(Money price, std::string_view currency) {
    QString text = moneyText(price);
    if (isTenge(currency)) return text;
    text.chop(2); // the sign of the tenge and the blank before it
    // What the books know besides tenge are Soviet roubles, however an old catalogue abbreviates them.
    if (accounts::isKnownCurrency(currency)) return Prices::tr("%1 roubles (USSR)").arg(text);
    return QStringLiteral("%1 %2").arg(text, qs(std::string(currency)));
}

QString priceText(const std::optional<Money>& price, std::string_view currency) {
    return price ? priceText(*price, currency) : QString();
}

documents::Cell priceCell(const std::optional<Money>& price, std::string_view currency) {
    if (!price) return {};
    if (isTenge(currency)) return *price;
    return utf8(priceText(*price, currency));
}

} // namespace kitapdar
