// Deliveries and the rows of a list that is about to become one, as tables.
#pragma once

#include "core/deliveries/DeliveryQueries.h"
#include "ui/collection/BookTables.h"

#include <vector>

namespace kitapdar::ui {

/// A row of a preview, with its place in it.
struct PreviewRow {
    std::int64_t id = 0;
    deliveries::PlannedRow planned;
    std::vector<deliveries::Problem> problems; // of the row
};
/// With the problems of each row; those of the delivery as a whole stand in no row.
std::vector<PreviewRow> previewRows(const deliveries::DeliveryPlan& plan);
/// `terms` and `languages` outlive the columns.
std::vector<Column<PreviewRow>> deliveryRowColumns(const BookTerms& terms, const Languages& languages);

std::vector<Column<deliveries::DeliverySummary>> deliveryColumns(const BookTerms& terms, const Languages& languages);

} // namespace kitapdar::ui
