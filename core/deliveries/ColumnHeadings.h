// What suppliers head their columns with. Pure; any thread.
#pragma once

#include "core/deliveries/DeliveryTable.h"

#include <optional>
#include <string>

namespace kitapdar::deliveries {

/// `folded`: the heading as of text::exactText(); nullopt: it says nothing that is known.
std::optional<ColumnField> fieldOfHeading(const std::string& folded);

} // namespace kitapdar::deliveries
