// What a dialect gathers while it goes through the fields of a record. Private to the room.
#pragma once

#include "core/catalogue/RecordFields.h"
#include "core/catalogue/fields/FieldText.h"
#include "core/text/StandardNumber.h"

#include <string_view>

namespace kitapdar::catalogue {

class FoundByLists {
public:
    /// Once, when all fields were read; the numbers of a set are the caller's.
    FoundBy take() {
        return {m_titles.take(),
                m_names.take(),
                m_publishers.take(),
                m_places.take(),
                m_series.take(),
                m_notes.take(),
                m_numbers.take(),
                {},
                {}};
    }

protected:
    /// ISBN or ISSN in subfields of these codes.
    void addNumbers(const MarcField& field, std::string_view codes) {
        for (const auto& part : field.subfields) {
            if (codes.find(part.code) != std::string_view::npos) m_numbers.add(text::standardNumber(part.value));
        }
    }

    OnceList m_titles;
    OnceList m_names;
    OnceList m_publishers;
    OnceList m_places;
    OnceList m_series;
    OnceList m_notes;
    OnceList m_numbers;
};

} // namespace kitapdar::catalogue
