#include "core/catalogue/editing/RecordMerge.h"

#include <algorithm>
#include <optional>

namespace kitapdar::catalogue {

namespace {

using Fields = std::vector<MarcField>;

/// What both sides made of a value; nothing when each made something else of it.
template <class T>
std::optional<T> mergedValue(const T& base, const T& typed, const T& stored) {
    if (typed == base || typed == stored) return stored;
    if (stored == base) return typed;
    return std::nullopt;
}

/// Runs of positions that one side changed stay whole: neighbours belong to one code.
std::optional<std::string> mergedText(const std::string& base, const std::string& typed, const std::string& stored) {
    if (auto whole = mergedValue(base, typed, stored)) return whole;
    if (base.size() != typed.size() || base.size() != stored.size()) return std::nullopt;
    std::string merged = stored;
    for (std::size_t at = 0; at < base.size(); ++at) {
        if (typed[at] == base[at]) continue;
        const auto changedThere = [&](std::size_t near) { return near < base.size() && stored[near] != base[near]; };
        if (typed[at] != stored[at] && (changedThere(at) || changedThere(at + 1) || (at > 0 && changedThere(at - 1))))
            return std::nullopt;
        merged[at] = typed[at];
    }
    return merged;
}

std::optional<MarcField> mergedField(const MarcField& base, const MarcField& typed, const MarcField& stored) {
    if (auto whole = mergedValue(base, typed, stored)) return whole;
    const bool coded = [&] {
        const auto one = [](const MarcField& field) { return field.subfields.size() == 1; };
        return one(base) && one(typed) && one(stored) && base.tag == "100" && base.value('a').size() >= 36;
    }();
    if (!coded && !(base.isControl() && typed.isControl() && stored.isControl())) return std::nullopt;
    const auto textOf = [&](const MarcField& field) { return coded ? field.value('a') : field.data; };
    const auto text = mergedText(textOf(base), textOf(typed), textOf(stored));
    if (!text) return std::nullopt;
    MarcField merged = stored;
    (coded ? merged.subfields.front().value : merged.data) = *text;
    return merged;
}

Fields fieldsWith(const MarcRecord& record, std::string_view tag) {
    Fields fields;
    for (const MarcField& field : record.fields) {
        if (field.tag == tag) fields.push_back(field);
    }
    return fields;
}

std::optional<Fields> mergedFields(const Fields& base, const Fields& typed, const Fields& stored) {
    if (auto whole = mergedValue(base, typed, stored)) return whole;
    if (base.size() != typed.size() || base.size() != stored.size()) return std::nullopt;
    Fields merged;
    for (std::size_t i = 0; i < base.size(); ++i) {
        auto field = mergedField(base[i], typed[i], stored[i]);
        if (!field) return std::nullopt;
        merged.push_back(std::move(*field));
    }
    return merged;
}

std::vector<std::string> tagsOf(std::initializer_list<const MarcRecord*> records) {
    std::vector<std::string> tags;
    for (const MarcRecord* record : records) {
        for (const MarcField& field : record->fields) {
            if (std::ranges::find(tags, field.tag) == tags.end()) tags.push_back(field.tag);
        }
    }
    return tags;
}

/// Puts the fields in the places of those with the tag; what is over goes behind them.
void replaceFields(MarcRecord& record, const std::string& tag, const Fields& fields) {
    std::size_t next = 0;
    std::size_t end = record.fields.size();
    for (std::size_t i = 0; i < record.fields.size();) {
        if (record.fields[i].tag != tag) {
            ++i;
        } else if (next < fields.size()) {
            record.fields[i++] = fields[next++];
            end = i;
        } else {
            record.fields.erase(record.fields.begin() + static_cast<std::ptrdiff_t>(i));
            end = std::min(end, record.fields.size());
        }
    }
    if (next == 0) {
        const auto higher = std::ranges::find_if(record.fields, [&](const MarcField& each) { return each.tag > tag; });
        end = static_cast<std::size_t>(higher - record.fields.begin());
    }
    record.fields.insert(record.fields.begin() + static_cast<std::ptrdiff_t>(end),
                         fields.begin() + static_cast<std::ptrdiff_t>(next), fields.end());
}

} // namespace

RecordMerge mergeRecords(const MarcRecord& base, const MarcRecord& typed, const MarcRecord& stored) {
    RecordMerge merge{stored, {}};
    if (auto leader = mergedText(base.leader, typed.leader, stored.leader))
        merge.record.leader = std::move(*leader);
    else
        merge.clashes.emplace_back("LDR");
    for (const std::string& tag : tagsOf({&base, &typed, &stored})) {
        const Fields there = fieldsWith(stored, tag);
        const auto fields = mergedFields(fieldsWith(base, tag), fieldsWith(typed, tag), there);
        if (!fields)
            merge.clashes.push_back(tag);
        else if (*fields != there)
            replaceFields(merge.record, tag, *fields);
    }
    // Only the order of different tags was changed here.
    if (merge.clashes.empty() && stored == base) merge.record = typed;
    return merge;
}

} // namespace kitapdar::catalogue
