#include "core/catalogue/fields/LinkedRecord.h"

#include "core/catalogue/fields/FieldText.h"

#include <algorithm>

namespace kitapdar::catalogue {
namespace {

constexpr std::size_t tagLength = 3;
constexpr std::size_t headLength = 5; // tag and two indicators

void put(MarcField& field, char code, const std::string& value) {
    if (!value.empty()) field.subfields.push_back({code, value});
}

/// 461 ^c title, ^e rest of the title, ^f responsibility, ^d place, ^g publisher; 961 persons of the whole.
MarcRecord irbisSet(const MarcRecord& record, const MarcField& link) {
    MarcRecord set;
    MarcField title{"200", ' ', ' ', {}, {}};
    put(title, 'a', link.value('c'));
    put(title, 'e', link.value('e'));
    put(title, 'f', link.value('f'));
    MarcField imprint{"210", ' ', ' ', {}, {}};
    put(imprint, 'a', link.value('d'));
    put(imprint, 'c', link.value('g'));
    set.fields = {std::move(title), std::move(imprint)};
    for (const auto* person : record.all("961")) {
        set.fields.push_back(*person);
        set.fields.back().tag = set.has("700") ? "701" : "700";
    }
    return set;
}

} // namespace

std::vector<MarcField> embeddedFields(const MarcField& field) {
    std::vector<MarcField> fields;
    for (const auto& part : field.subfields) {
        if (part.code != '1') {
            if (!fields.empty() && !fields.back().isControl()) fields.back().subfields.push_back(part);
            continue;
        }
        MarcField inside;
        inside.tag = part.value.substr(0, tagLength);
        if (inside.tag.size() < tagLength) continue;
        if (inside.isControl()) {
            inside.data = part.value.substr(tagLength);
        } else if (part.value.size() >= headLength) {
            inside.indicator1 = part.value[tagLength];
            inside.indicator2 = part.value[tagLength + 1];
        }
        fields.push_back(std::move(inside));
    }
    return fields;
}

std::optional<MarcRecord> setInside(const MarcRecord& record, bool irbis) {
    const auto* link = record.first("461");
    if (!link) return std::nullopt;
    if (irbis) return irbisSet(record, *link);
    MarcRecord set;
    set.fields = embeddedFields(*link);
    for (MarcField& field : set.fields) { // the number of the volume is none of the set
        if (field.tag == "200")
            std::erase_if(field.subfields, [](const MarcSubfield& part) { return part.code == 'v'; });
    }
    if (!set.has("200") && link->has('t')) {
        MarcField title{"200", ' ', ' ', {}, {}};
        put(title, 'a', link->value('t'));
        put(title, 'f', link->value('f'));
        set.fields.push_back(std::move(title));
    }
    if (!set.has("001") && link->has('0')) set.fields.push_back({"001", ' ', ' ', link->value('0'), {}});
    return set;
}

std::string hostNumber(const MarcRecord& record) {
    for (const char* tag : {"463", "461"}) {
        for (const auto* link : record.all(tag)) {
            for (const MarcField& inside : embeddedFields(*link)) {
                if (inside.tag == "001" && !plain(inside.data).empty()) return plain(inside.data);
            }
        }
    }
    return {};
}

std::string numberInSet(const MarcRecord& record, bool irbis) {
    if (irbis) return withoutIsbd(record.value("461", 'v'));
    for (const auto* link : record.all("461")) {
        for (const auto& part : link->subfields) {
            if (part.code == 'v') {
                if (auto number = withoutIsbd(part.value); !number.empty()) return number;
            }
        }
    }
    return {};
}

} // namespace kitapdar::catalogue
