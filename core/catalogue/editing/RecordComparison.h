// Records side by side: what each says, and where they differ. Pure; any thread.
#pragma once

#include "core/catalogue/RecordFields.h"
#include "core/catalogue/editing/FormFields.h"

#include <span>
#include <string>
#include <vector>

namespace kitapdar::catalogue {

struct ComparedValue {
    std::string text;     // several values parted by "; "
    bool differs = false; // from what the first record says; letter case, marks and the length of an ISBN do not count
};

/// One line: an element and what each of the records says of it.
struct ComparedLine {
    FormElement element = FormElement::Title;
    std::vector<ComparedValue> values; // one for each record
};

/// Lines of which no record says anything are left away.
std::vector<ComparedLine> compareRecords(std::span<const RecordFields> records);

} // namespace kitapdar::catalogue
