// A record read into the form and written back, value by value.
#pragma once

#include "core/catalogue/editing/RecordForm.h"

#include <algorithm>
#include <string>
#include <vector>

namespace kitapdar::test {

template <class Visit>
void eachFormValue(const catalogue::MarcRecord& record, catalogue::MarcFamily family, Visit visit) {
    std::vector<catalogue::FormGroup> groups;
    for (const catalogue::GroupLine& line : catalogue::groupLines()) groups.push_back(line.group);
    for (const catalogue::ShownGroup& group : catalogue::formOf(record, family, groups)) {
        for (std::size_t field = 0; field < group.fields.size(); ++field) {
            for (const catalogue::ShownElement& element : group.fields[field]) {
                for (std::size_t value = 0; value < element.values.size(); ++value)
                    visit(catalogue::ValuePlace{group.group, field, element.element, value}, element.values[value]);
            }
        }
    }
}

/// A line shows no line end: values that have one are written back by nobody, and not here.
inline catalogue::MarcRecord writtenThroughForm(const catalogue::MarcRecord& record, catalogue::MarcFamily family) {
    catalogue::MarcRecord written = record;
    eachFormValue(record, family, [&](const catalogue::ValuePlace& place, const catalogue::ShownValue& value) {
        const std::string text = value.text + value.ending;
        if (std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < ' '; }))
            setValue(written, family, place, text);
    });
    return written;
}

} // namespace kitapdar::test
