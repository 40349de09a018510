// Values put into a field of a record. Pure. Private to core/exchange.
#pragma once

#include "core/catalogue/CopyMap.h"
#include "core/catalogue/MarcRecord.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace kitapdar::exchange {

/// The first subfield of `codes` that says something, as copies are read; nullptr: none does.
inline catalogue::MarcSubfield* sayingOne(catalogue::MarcField& field, std::string_view codes) {
    for (const char code : codes) {
        for (catalogue::MarcSubfield& part : field.subfields) {
            if (part.code != code) continue;
            if (!catalogue::copyText(part.value).empty()) return &part;
            break; // MarcField::value() looks at the first of a code
        }
    }
    return nullptr;
}

/// Makes a reader of `codes` find the value, in the subfield that says something now, else in a new one with the first
/// code. "" takes away all that say something.
inline void setSubfield(catalogue::MarcField& field, std::string_view codes, std::string value) {
    if (codes.empty()) return;
    if (value.empty()) {
        std::erase_if(field.subfields, [&](const catalogue::MarcSubfield& part) {
            return codes.find(part.code) != codes.npos && !catalogue::copyText(part.value).empty();
        });
        return;
    }
    if (auto* const part = sayingOne(field, codes)) {
        part->value = std::move(value);
        return;
    }
    // An empty one with the code would be read in its stead.
    std::erase_if(field.subfields, [&](const catalogue::MarcSubfield& part) {
        return part.code == codes.front() && catalogue::copyText(part.value).empty();
    });
    field.subfields.push_back({codes.front(), std::move(value)});
}

} // namespace kitapdar::exchange
