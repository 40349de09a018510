// The digitization board of the sample library: 60 items over all states and a batch of 100 that is nearly done.
#pragma once

#include "core/demo/PageDrawer.h"
#include "core/demo/Script.h"
#include "core/demo/Stock.h"
#include "core/digitization/FileStore.h"
#include "core/digitization/ItemService.h"
#include "core/journal/Journal.h"
#include "core/rules/Calendar.h"

#include <filesystem>

namespace kitapdar::demo {

/// Where the small PDFs are drawn and kept.
struct Scans {
    const PageDrawer& drawer;
    std::filesystem::path files; // the library's folder of attached files
};

/// Adds the items and their way to the script; draws the PDFs at once. Everything handed in outlives the script.
Result<void> planBoard(Script& script, const journal::Journal& journal, const Stock& stock, const Scans& scans,
                       const rules::Calendar& calendar, Day today, Random& random);

} // namespace kitapdar::demo
