// A batch edit of records: one change of many of them, looked at before it is made.
#pragma once

#include "core/catalogue/Record.h"
#include "core/catalogue/editing/RecordChange.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::catalogue {

/// What would become of one record.
struct RecordBatchLine {
    RecordId id{0};
    std::int64_t version = 0; // as it was looked at
    std::string title;        // before; "" of a record that is gone
    MarcFormat format = MarcFormat::Marc21;
    std::vector<FieldDifference> fields; // none: it stays as it is
    std::optional<RecordObstacle> obstacle;

    bool isChanged() const { return !obstacle && !fields.empty(); }
};

/// How many records a batch changes, leaves as they are because they are so already, and cannot change.
struct BatchCounts {
    std::int64_t changed = 0;
    std::int64_t same = 0;
    std::int64_t refused = 0;

    friend bool operator==(const BatchCounts&, const BatchCounts&) = default;
};

/// A record and the version in which it was looked at.
struct SeenRecord {
    RecordId id{0};
    std::int64_t version = 0;
};

struct RecordNotChanged {
    RecordId id{0};
    std::string title;
    RecordObstacle why = RecordObstacle::Gone;
};

/// Records that were looked at are gone or were changed since: nothing was changed.
struct RecordsChangedSince {
    static constexpr std::string_view code = "records_changed_since";
    std::vector<RecordNotChanged> records; // in their order
};
/// No code that MARC has for a language.
struct LanguageMalformed {
    static constexpr std::string_view code = "language_malformed";
    std::string language;
};
/// A change that would find nothing: no text to look for.
struct NothingToFind {
    static constexpr std::string_view code = "nothing_to_find";
};
using RecordBatchRefusal = Refusal<RecordsChangedSince, LanguageMalformed, NothingToFind>;

/// Whether the change by itself makes sense.
Result<void, RecordBatchRefusal> checkChange(const RecordChange& change);

} // namespace kitapdar::catalogue
