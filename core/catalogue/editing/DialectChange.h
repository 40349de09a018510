// A record that is being typed, brought into another dialect before it is stored. Pure; any thread.
#pragma once

#include "core/catalogue/editing/TakenRecord.h"

namespace kitapdar::catalogue {

/// `begun`, an empty record of its dialect, with what was typed into another one: the difference between `typed` and
/// `blank`, with which the form began, both of the dialect of `typed`. A name in parts becomes "Булгаков, М. А." in
/// MARC 21 and is parted again in the others. What the dialect of `begun` has no place for is told as in TakenRecord.
TakenRecord changeDialect(const RecordInDialect& begun, const RecordInDialect& typed, const MarcRecord& blank);

} // namespace kitapdar::catalogue
