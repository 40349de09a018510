// What an entry of the journal tells of the copy that it is about.
#pragma once

#include "core/collection/Copy.h"
#include "core/journal/Operation.h"

#include <string>

namespace kitapdar::collection {

/// Names the copy and its record as subjects, and title, barcode and inventory number as facts.
void describe(journal::Operation& operation, const Copy& copy, const std::string& title);

} // namespace kitapdar::collection
