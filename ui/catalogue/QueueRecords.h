// Puts chosen records on the digitization queue, many at once.
#pragma once

#include "ui/shell/Context.h"

#include <cstdint>
#include <vector>

class QObject;

namespace kitapdar::ui {

/// Each record is one change that can be undone. One that is on the queue already, or went meanwhile, is left as it is;
/// the bottom line says how many were put there and how many were not. Main thread; works beside it.
void queueRecords(const Context& context, QObject& home, std::vector<std::int64_t> records);

} // namespace kitapdar::ui
