// What a search finds a record by, put together out of its fields. Private to the room.
#pragma once

#include "core/catalogue/RecordFields.h"
#include "core/catalogue/search/index/DocumentText.h"

namespace kitapdar::catalogue {

/// Any thread.
DocumentText searchTextOf(const RecordFields& fields);

} // namespace kitapdar::catalogue
