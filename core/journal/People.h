// What an entry tells of persons: the one place that knows which facts and which subjects are of that sort. They stand
// in the payload of an entry, which can be forgotten; all others stand in the chain and stay.
#pragma once

#include "core/journal/FactName.h"

#include <string_view>

namespace kitapdar::journal {

/// By the code of a FactName; what is no code is about things.
bool isFactAboutPeople(std::string_view factCode);
/// Whether the rows of a table are persons.
bool isTableOfPeople(std::string_view table);

} // namespace kitapdar::journal
