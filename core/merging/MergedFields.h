// Which fields of a record that goes may be added to the one that stays. Pure.
#pragma once

#include "core/catalogue/MarcRecord.h"

#include <vector>

namespace kitapdar::merging {

/// Repeatable fields of `other` that say what no field of `kept` with the same tag says: numbers, class marks, variant
/// titles, notes, subjects, links. Case, punctuation and blanks make no difference. What a record says once (title,
/// imprint, names) stays as `kept` has it. Between different dialects only ISBN are carried over, as UNIMARC and
/// RUSMARC are one dialect here.
std::vector<catalogue::MarcField> fieldsToAdd(const catalogue::MarcRecord& kept, catalogue::MarcFormat keptFormat,
                                              const catalogue::MarcRecord& other, catalogue::MarcFormat otherFormat);

/// The record with these fields, each behind the last one of its tag, else where the order of tags wants it.
catalogue::MarcRecord withFields(catalogue::MarcRecord record, const std::vector<catalogue::MarcField>& fields);

} // namespace kitapdar::merging
