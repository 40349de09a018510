// Reads a list as a whole, past what a model has loaded: for papers and files of tables.
#pragma once

#include "core/base/Result.h"
#include "core/documents/Cell.h"
#include "wording/Languages.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <vector>

namespace kitapdar::ui {

struct ListedRow {
    std::int64_t id = 0;
    documents::Row cells; // of the columns that were asked for, in their order
};

/// One list in the order and with the filter it had when the reader was made. Main thread; never waits.
class RowReader {
public:
    using Rows = Result<std::vector<ListedRow>>;

    virtual ~RowReader() = default;
    /// Calls `use` with the next rows, in a later round of the loop or at once; none: that was all. One question at a
    /// time; nothing is called when `home` is destroyed before, and the reader lives as long as it.
    virtual void next(QObject* home, std::function<void(const Rows&)> use) = 0;
};

/// What a reader reads.
struct ReadColumns {
    std::vector<int> columns;              // of the model
    Language language = Language::English; // of the words in the cells
    std::vector<std::int64_t> also = {};   // rows that come behind the list unless they stand in it
};

} // namespace kitapdar::ui
