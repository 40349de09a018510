// Copy cataloguing: a record of another catalogue as it is taken into the form, with what was typed there before.
// Pure; any thread.
#pragma once

#include "core/base/Time.h"
#include "core/catalogue/editing/FormFields.h"

#include <string>
#include <vector>

namespace kitapdar::catalogue {

/// A record and its dialect.
struct RecordInDialect {
    MarcRecord record;
    MarcFormat format = MarcFormat::Rusmarc;
};

/// The record without what the other catalogue alone has of it: copies, local fields, numbers that lead to other
/// records of that catalogue. Its control number becomes field 035 with the agency before it. Where the record does not
/// say whose it is, `source`, the name of that catalogue, stands in 040 $a (MARC 21) or 801 $b (UNIMARC). A record of
/// IRBIS, which has no fields for either, says nothing of its source.
MarcRecord withoutForeignData(const MarcRecord& offered, MarcFormat format, const std::string& source, Day today);

struct TakenRecord {
    MarcRecord record;
    std::vector<FormElement> kept;        // typed, and the offered record says otherwise: what was typed stands
    std::vector<FormElement> omitted;     // typed, and the dialect of the offered record has no place for it
    std::vector<std::string> omittedTags; // fields typed as MARC that the form does not show, in another dialect
};

/// `offered` with what was typed by hand: the difference between `typed` and `blank`, with which the form began, both
/// of the dialect of `typed`. What both say alike stands once; an ISBN counts as the same in either length.
TakenRecord takeRecord(const RecordInDialect& offered, const RecordInDialect& typed, const MarcRecord& blank,
                       const std::string& source, Day today);
/// The same with a record that is taken as it stands: no field of it is left out.
TakenRecord withTyped(const RecordInDialect& begun, const RecordInDialect& typed, const MarcRecord& blank);

} // namespace kitapdar::catalogue
