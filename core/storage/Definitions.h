// What a schema consists of, by name: as the migrations make it and as an engine tells it.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace kitapdar::storage {

/// What a definition is called ("index loan_open_copy"), and what it is.
using Definitions = std::map<std::string, std::string>;

/// A line each: "index loan_open_copy is missing", "table x does not belong here".
inline std::vector<std::string> differences(const Definitions& expected, const Definitions& found) {
    std::vector<std::string> lines;
    for (const auto& [name, definition] : expected) {
        const auto there = found.find(name);
        if (there == found.end()) {
            lines.push_back(name + " is missing");
        } else if (there->second != definition) {
            lines.push_back(name + " is another one");
        }
    }
    for (const auto& [name, definition] : found) {
        if (!expected.contains(name)) lines.push_back(name + " does not belong here");
    }
    return lines;
}

} // namespace kitapdar::storage
