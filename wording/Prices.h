// Prices of copies, which may have been paid in money that is no more.
#pragma once

#include "core/base/Money.h"
#include "core/documents/Cell.h"

#include <QString>

#include <optional>
#include <string_view>

namespace kitapdar {

/// "1 234,50 ₸"; of Soviet roubles "1,20 руб. (СССР)", of another currency its code behind the amount. "" or "KZT":
/// tenge.
QString priceText(Money price, std::string_view currency);
/// "" for none.
QString priceText(const std::optional<Money>& price, std::string_view currency);
/// Money of tenge, else the text: a sum of another currency is no sum of tenge.
documents::Cell priceCell(const std::optional<Money>& price, std::string_view currency);

} // namespace kitapdar
