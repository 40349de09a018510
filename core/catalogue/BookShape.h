// What a title is like for the figures of a day.
#pragma once

#include "core/catalogue/ContentGroups.h"
#include "core/catalogue/MarcRecord.h"
#include "core/catalogue/Record.h"
#include "core/figures/Shape.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::catalogue {

/// What of a record its shape is made of.
struct ShapedRecord {
    std::string kind;
    std::string language; // ISO 639-2
    std::string classMark;
    std::string format;
    bool localHistory = false;
    std::string marc; // stored form
};

/// The content group by the record's BBK or UDC, else by the mark of its shelf; the language that it names first; for
/// children: the coded audience, up to fourteen years. Pure.
figures::BookShape bookShapeOf(const ShapedRecord& record, const std::vector<ContentGroup>& groups);

/// As the record is now; an empty shape when it is gone. Two indexed questions and one parsed record: it runs at every
/// lending.
Result<figures::BookShape> bookShapeOf(storage::Snapshot& snapshot, RecordId record);

} // namespace kitapdar::catalogue
