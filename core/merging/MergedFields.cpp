#include "core/merging/MergedFields.h"

#include "core/text/Fold.h"
#include "core/text/StandardNumber.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace kitapdar::merging {

namespace {

using catalogue::MarcField;
using catalogue::MarcFormat;
using catalogue::MarcRecord;

/// "5" before two other figures: all notes of MARC 21.
struct Tags {
    std::string_view isbn;
    std::span<const std::string_view> repeated; // a tag, or its beginning
};

constexpr std::array<std::string_view, 13> marc21Tags{"020", "022", "024", "028", "080", "082", "084",
                                                      "246", "5",   "6",   "740", "856", "490"};
constexpr std::array<std::string_view, 20> unimarcTags{"010", "011", "013", "014", "020", "021", "071",
                                                       "225", "3",   "510", "512", "514", "516", "517",
                                                       "540", "60",  "61",  "675", "686", "856"};
constexpr std::array<std::string_view, 15> irbisTags{"010", "011", "019", "225", "300", "320", "330", "331",
                                                     "517", "60",  "610", "621", "675", "686", "951"};

Tags tagsOf(MarcFormat format) {
    switch (format) {
    case MarcFormat::Marc21:
        return {"020", marc21Tags};
    case MarcFormat::Unimarc:
    case MarcFormat::Rusmarc:
        return {"010", unimarcTags};
    case MarcFormat::Irbis:
        break;
    }
    return {"010", irbisTags};
}

bool isOneDialect(MarcFormat one, MarcFormat other) {
    const auto family = [](MarcFormat format) { return format == MarcFormat::Rusmarc ? MarcFormat::Unimarc : format; };
    return family(one) == family(other);
}

bool isRepeated(const Tags& tags, std::string_view tag) {
    return std::ranges::any_of(tags.repeated, [&](std::string_view each) { return tag.starts_with(each); });
}

/// What a field says, however it is written.
std::string saidBy(const Tags& tags, const MarcField& field) {
    if (field.tag == tags.isbn) {
        if (auto number = text::standardNumber(field.value('a')); !number.empty()) return field.tag + number;
    }
    std::string said = field.tag;
    said.append(" ").append(text::exactText(field.data));
    for (const auto& part : field.subfields) {
        const std::string words = text::exactText(part.value);
        if (!words.empty()) said.append(" ").append(words);
    }
    return said;
}

bool saysNothing(const MarcField& field) {
    return text::words(field.data).empty() &&
           std::ranges::all_of(field.subfields, [](const auto& part) { return text::words(part.value).empty(); });
}

/// ISBN in the field of another dialect.
std::optional<MarcField> translated(const MarcField& field, const Tags& from, const Tags& into) {
    if (field.tag != from.isbn || !field.has('a')) return std::nullopt;
    return MarcField{std::string(into.isbn), ' ', ' ', {}, {{'a', field.value('a')}}};
}

} // namespace

std::vector<MarcField> fieldsToAdd(const MarcRecord& kept, MarcFormat keptFormat, const MarcRecord& other,
                                   MarcFormat otherFormat) {
    const Tags tags = tagsOf(keptFormat);
    std::set<std::string> said;
    for (const MarcField& field : kept.fields) {
        if (isRepeated(tags, field.tag)) said.insert(saidBy(tags, field));
    }
    std::vector<MarcField> fields;
    for (const MarcField& field : other.fields) {
        const auto coming =
            isOneDialect(keptFormat, otherFormat) ? std::optional(field) : translated(field, tagsOf(otherFormat), tags);
        if (!coming || !isRepeated(tags, coming->tag) || saysNothing(*coming)) continue;
        if (said.insert(saidBy(tags, *coming)).second) fields.push_back(*coming);
    }
    return fields;
}

MarcRecord withFields(MarcRecord record, const std::vector<MarcField>& fields) {
    for (const MarcField& field : fields) {
        const auto sameTag =
            std::ranges::find(record.fields.rbegin(), record.fields.rend(), field.tag, &MarcField::tag);
        const auto place =
            sameTag != record.fields.rend()
                ? sameTag.base()
                : std::ranges::find_if(record.fields, [&](const MarcField& each) { return each.tag > field.tag; });
        record.fields.insert(place, field);
    }
    return record;
}

} // namespace kitapdar::merging
