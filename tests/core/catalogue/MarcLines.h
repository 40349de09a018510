// Records written as people read them, for tests.
#pragma once

#include "core/catalogue/MarcRecord.h"

#include <sstream>
#include <string>

namespace kitapdar::test {

/// Lines "245 10 $aАбай жолы :$bроман" with "#" for a blank indicator; a line without "$" is data ("920 PAZK").
inline catalogue::MarcRecord marcLines(const std::string& lines, std::string leader = "00000nam a2200000   4500") {
    catalogue::MarcRecord record{std::move(leader), {}};
    std::istringstream in(lines);
    for (std::string line; std::getline(in, line);) {
        const auto begin = line.find_first_not_of(' ');
        if (begin == std::string::npos) continue;
        line.erase(0, begin);
        catalogue::MarcField field;
        field.tag = line.substr(0, 3);
        auto mark = line.find('$');
        if (mark == std::string::npos) field.data = line.substr(4);
        if (mark != std::string::npos && mark >= 6) {
            field.indicator1 = line[4] == '#' ? ' ' : line[4];
            field.indicator2 = line[5] == '#' ? ' ' : line[5];
        }
        while (mark != std::string::npos) {
            const auto next = line.find('$', mark + 1);
            field.subfields.push_back({line[mark + 1], line.substr(mark + 2, next - mark - 2)});
            mark = next;
        }
        record.fields.push_back(std::move(field));
    }
    return record;
}

inline catalogue::MarcRecord irbisLines(const std::string& lines) { return marcLines(lines, {}); }
inline catalogue::MarcRecord unimarcLines(const std::string& lines, std::string leader = "00000nam0 2200000   450 ") {
    return marcLines(lines, std::move(leader));
}

} // namespace kitapdar::test
