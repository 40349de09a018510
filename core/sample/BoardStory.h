// The digitization board of the sample library: 60 items over all states and a batch of 100 that is nearly done.
#pragma once

#include "core/circulation/Calendar.h"
#include "core/digitization/FileStore.h"
#include "core/digitization/ItemService.h"
#include "core/journal/Journal.h"
#include "core/sample/PageDrawer.h"
#include "core/sample/Stock.h"
#include "core/sample/Story.h"

#include <filesystem>

namespace kitapdar::sample {

/// Where the small PDFs are drawn and kept.
struct Scans {
    const PageDrawer& drawer;
    std::filesystem::path files; // the library's folder of attached files
};

/// Adds the items and their way to the story; draws the PDFs at once. Everything handed in outlives the story.
Result<void> planBoard(Story& story, const journal::Journal& journal, const Stock& stock, const Scans& scans,
                       const circulation::Calendar& calendar, Day today, Random& random);

} // namespace kitapdar::sample
