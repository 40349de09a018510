// Text within one line of fields parted by tabs: of a dump, and of what the server's COPY reads.
#pragma once

#include <string>
#include <string_view>

namespace kitapdar::storage {

/// Backslash, tab, line feed and carriage return as \\ \t \n \r; all else as it is.
inline void appendInLine(std::string& line, std::string_view text) {
    for (const char c : text) {
        switch (c) {
        case '\\':
            line += "\\\\";
            break;
        case '\t':
            line += "\\t";
            break;
        case '\n':
            line += "\\n";
            break;
        case '\r':
            line += "\\r";
            break;
        default:
            line += c;
        }
    }
}

} // namespace kitapdar::storage
