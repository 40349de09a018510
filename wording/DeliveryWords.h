// Deliveries in words.
#pragma once

#include "core/deliveries/CopyEntryService.h"
#include "core/deliveries/Delivery.h"
#include "core/deliveries/DeliveryTable.h"
#include "wording/Languages.h"

#include <QString>

namespace kitapdar {

/// "Row 12: price times copies is 7 351,50, the sum says 7 351,51"
QString words(const deliveries::Problem& problem);
/// "by ISBN"
QString words(deliveries::RowMatch match);
/// "number of copies"
QString words(deliveries::ColumnField field);
/// How the books would count a row, with its guesses: "Книги · казахский (предположительно) · содержание не указано".
QString countedAs(const deliveries::CountedAs& counted, const std::vector<accounts::Term>& terms, Language language);

QString words(const deliveries::SupplierRefusal& refusal);
QString words(const deliveries::DeliveryFileRefusal& refusal);
QString words(const deliveries::DeliveryListRefusal& refusal);
QString words(const deliveries::PostRefusal& refusal);
QString words(const deliveries::SignRefusal& refusal);
QString words(const deliveries::ReverseRefusal& refusal);
QString words(const deliveries::EnterAgainRefusal& refusal);
QString words(const deliveries::CopyEntryRefusal& refusal);

} // namespace kitapdar
