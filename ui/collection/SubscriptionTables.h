// Subscriptions as a table.
#pragma once

#include "core/periodicals/SubscriptionQueries.h"
#include "ui/models/ListModel.h"

#include <vector>

namespace kitapdar::ui {

std::vector<Column<periodicals::SubscriptionSummary>> subscriptionColumns();

} // namespace kitapdar::ui
