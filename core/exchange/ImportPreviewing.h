// What an import would do, found out by reading the whole file. Private to core/exchange.
#pragma once

#include "core/exchange/ImportService.h"
#include "core/exchange/MarcReader.h"

namespace kitapdar::exchange {

Result<ImportPreview, ImportRefusal> previewOf(storage::Store& store, MarcReader reader, jobs::Progress& progress);

} // namespace kitapdar::exchange
