// What an import would do, found out by reading the whole file. Private to core/exchange.
#pragma once

#include "core/exchange/ImportErrors.h"
#include "core/exchange/ImportService.h"
#include "core/exchange/MarcReader.h"

namespace kitapdar::exchange {

/// `errors` gets a line for everything that would not be taken as it comes.
Result<ImportPreview, ImportRefusal> previewOf(storage::Store& store, MarcReader reader, ImportErrors& errors,
                                               jobs::Progress& progress);

} // namespace kitapdar::exchange
