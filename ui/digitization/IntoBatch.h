// Puts chosen titles of the queue into a batch, many at once.
#pragma once

#include "core/digitization/Item.h"
#include "ui/shell/Context.h"

#include <cstdint>
#include <vector>

class QObject;

namespace kitapdar::ui {

/// Each title is one change that can be undone. Those that cannot be put there (sent already, no room in the batch)
/// stay where they are; the bottom line says how many. Main thread; works beside it.
void putIntoBatch(const Context& context, QObject& home, std::vector<std::int64_t> items, digitization::BatchId batch);

} // namespace kitapdar::ui
