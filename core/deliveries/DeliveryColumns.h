// The columns of suppliers and deliveries.
#pragma once

#include "core/deliveries/Delivery.h"
#include "core/storage/Columns.h"
#include "core/text/Fold.h"

#include <functional>

namespace kitapdar::deliveries {

inline constexpr auto supplierColumns = storage::columnsOf<Supplier>(
    storage::readOnly("id", &Supplier::id), storage::edited("name", &Supplier::name),
    storage::derived("name_key",
                     [](const Supplier& supplier) { return storage::Value(text::exactText(supplier.name)); }),
    storage::edited("business_number", &Supplier::businessNumber), storage::edited("contacts", &Supplier::contacts),
    storage::edited("note", &Supplier::note), storage::edited("closed", &Supplier::closed),
    storage::readOnly("row_version", &Supplier::version));

inline constexpr auto rememberedColumns = storage::columnsOf<RememberedColumn>(
    storage::fixed("field", &RememberedColumn::field), storage::fixed("heading", &RememberedColumn::heading),
    storage::fixed("number", &RememberedColumn::number));

inline constexpr auto deliveryColumns = storage::columnsOf<Delivery>(
    storage::readOnly("id", &Delivery::id), storage::fixed("year", &Delivery::year),
    storage::fixed("number", &Delivery::number), storage::fixed("on_day", &Delivery::on),
    storage::fixed("supplier_id", &Delivery::supplierId), storage::fixed("source", &Delivery::source),
    storage::fixed("document_number", &Delivery::documentNumber), storage::fixed("document_on", &Delivery::documentOn),
    storage::fixed("invoice_sum", &Delivery::invoiceSum), storage::fixed("in_processing", &Delivery::inProcessing),
    storage::fixed("commission", &Delivery::commission), storage::fixed("note", &Delivery::note),
    storage::fixed("instead_of", &Delivery::insteadOf), storage::fixed("prepared_by", &Delivery::preparedBy),
    storage::edited("signature_id", &Delivery::signatureId), storage::edited("signed_on", &Delivery::signedOn),
    storage::edited("signed_by", &Delivery::signedBy), storage::readOnly("row_version", &Delivery::version));

inline constexpr auto deliveryLineColumns = storage::columnsOf<DeliveryLine>(
    storage::readOnly("id", &DeliveryLine::id), storage::fixed("delivery_id", &DeliveryLine::deliveryId),
    storage::fixed("line_number", &DeliveryLine::position), storage::fixed("record_id", &DeliveryLine::recordId),
    storage::fixed("matched", &DeliveryLine::match, storage::codes(rowMatchFromCode, RowMatch::None)),
    storage::fixed("authors", &DeliveryLine::authors), storage::fixed("title", &DeliveryLine::title),
    storage::fixed("year", &DeliveryLine::year), storage::fixed("isbn", &DeliveryLine::isbn),
    storage::fixed("copies", &DeliveryLine::copies), storage::fixed("price", &DeliveryLine::price),
    storage::fixed("amount", &DeliveryLine::sum), storage::fixed("currency", &DeliveryLine::currency),
    storage::fixed("value", &DeliveryLine::value), storage::readOnly("row_version", &DeliveryLine::version));

} // namespace kitapdar::deliveries
