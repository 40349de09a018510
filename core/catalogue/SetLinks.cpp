#include "core/catalogue/SetLinks.h"

#include "core/catalogue/fields/FieldText.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace kitapdar::catalogue {

namespace {

bool isLink(std::string_view tag, std::string_view first, std::string_view last) {
    return tag.size() == first.size() && first <= tag && tag <= last;
}

/// Where the number begins in the value of a subfield; npos when it holds none.
std::size_t numberIn(const std::string& tag, const MarcSubfield& part) {
    constexpr std::string_view embedded = "001";
    const bool whole = isLink(tag, "461", "464");
    if (part.code == 'w' && isLink(tag, "760", "787")) return part.value.find(')') + 1;
    if (part.code == '0' && whole) return 0;
    if (part.code == '1' && whole && part.value.starts_with(embedded)) return embedded.size();
    return std::string::npos;
}

bool leadsTo(const std::string& tag, const MarcSubfield& part, const std::string& to) {
    const std::size_t number = numberIn(tag, part);
    return number != std::string::npos && plain(part.value.substr(number)) == to;
}

} // namespace

std::string controlNumber(const MarcRecord& record) { return plain(record.data("001")); }

bool linksTo(const MarcRecord& record, const std::string& number) {
    return std::ranges::any_of(record.fields, [&](const MarcField& field) {
        return std::ranges::any_of(field.subfields,
                                   [&](const MarcSubfield& part) { return leadsTo(field.tag, part, number); });
    });
}

std::vector<std::string> linkedNumbers(const MarcRecord& record) {
    std::vector<std::string> numbers;
    std::unordered_set<std::string> seen; // of a record with a hundred thousand links
    for (const MarcField& field : record.fields) {
        for (const MarcSubfield& part : field.subfields) {
            const std::size_t begin = numberIn(field.tag, part);
            if (begin == std::string::npos) continue;
            std::string number = plain(part.value.substr(begin));
            if (!number.empty() && seen.insert(number).second) numbers.push_back(std::move(number));
        }
    }
    return numbers;
}

MarcRecord relinked(MarcRecord record, const std::string& from, const std::string& to) {
    for (MarcField& field : record.fields) {
        for (MarcSubfield& part : field.subfields) {
            if (!leadsTo(field.tag, part, from)) continue;
            part.value.resize(numberIn(field.tag, part));
            part.value += to;
        }
    }
    return record;
}

} // namespace kitapdar::catalogue
