#include "core/catalogue/ClassMarks.h"

#include "core/catalogue/fields/FieldText.h"

#include <algorithm>
#include <array>

namespace kitapdar::catalogue {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// "ББК 84(5Каз)" is written in some files.
std::string_view withoutSystem(std::string_view mark) {
    constexpr std::array<std::string_view, 4> systems = {"ББК", "BBK", "УДК", "UDC"};
    for (const std::string_view system : systems) {
        if (mark.starts_with(system)) mark.remove_prefix(system.size());
    }
    while (!mark.empty() && mark.front() == ' ') mark.remove_prefix(1);
    return mark;
}

/// How many signs of the mark the beginning "2" or the range "60-68" covers; 0: it does not begin so.
std::size_t covered(std::string_view mark, std::string_view beginning) {
    const std::size_t dash = beginning.find('-');
    if (dash == std::string_view::npos) return mark.starts_with(beginning) ? beginning.size() : 0;
    const std::string_view first = beginning.substr(0, dash);
    const std::string_view last = beginning.substr(dash + 1);
    const std::string_view head = mark.substr(0, first.size());
    return head.size() == first.size() && head >= first && head <= last ? head.size() : 0;
}

std::size_t longest(std::string_view mark, std::string_view beginnings) {
    std::size_t most = 0;
    while (!beginnings.empty()) {
        const std::size_t blank = beginnings.find(' ');
        const std::string_view each = beginnings.substr(0, blank);
        if (!each.empty()) most = std::max(most, covered(mark, each));
        if (blank == std::string_view::npos) break;
        beginnings.remove_prefix(blank + 1);
    }
    return most;
}

std::optional<std::int64_t> groupIn(const std::vector<ContentGroup>& groups, std::string_view mark,
                                    std::string ContentGroup::*beginnings) {
    mark = withoutSystem(mark);
    std::optional<std::int64_t> group;
    std::size_t most = 0;
    for (const ContentGroup& each : groups) {
        const std::size_t length = longest(mark, each.*beginnings);
        if (length <= most) continue;
        most = length;
        group = each.id;
    }
    return group;
}

/// 084 of MARC 21 and 686 of UNIMARC name their system.
std::string firstBbk(const MarcRecord& record, std::string_view tag) {
    for (const MarcField* field : record.all(tag)) {
        if (field->value('2').starts_with("rubbk") && !field->value('a').empty()) return plain(field->value('a'));
    }
    return {};
}

/// IRBIS has fields without subfields.
std::string valueOrData(const MarcRecord& record, std::string_view tag) {
    const std::string& value = record.value(tag, 'a');
    return plain(value.empty() ? record.data(tag) : value);
}

} // namespace

ClassMarks classMarksOf(const MarcRecord& record, MarcFormat format) {
    switch (format) {
    case MarcFormat::Marc21:
        return {firstBbk(record, "084"), plain(record.value("080", 'a'))};
    case MarcFormat::Irbis:
        return {valueOrData(record, "621"), valueOrData(record, "675")};
    case MarcFormat::Unimarc:
    case MarcFormat::Rusmarc:
        break;
    }
    return {firstBbk(record, "686"), plain(record.value("675", 'a'))};
}

ClassMarks classMarksOf(std::string_view shelfMark) {
    const std::string_view mark = withoutSystem(shelfMark);
    const bool isUdc = mark.size() >= 3 && std::ranges::all_of(mark.substr(0, 3), isDigit);
    return isUdc ? ClassMarks{{}, std::string(mark)} : ClassMarks{std::string(mark), {}};
}

std::optional<std::int64_t> contentGroupOf(const std::vector<ContentGroup>& groups, const ClassMarks& marks) {
    const auto byBbk = groupIn(groups, marks.bbk, &ContentGroup::bbk);
    return byBbk ? byBbk : groupIn(groups, marks.udc, &ContentGroup::udc);
}

} // namespace kitapdar::catalogue
