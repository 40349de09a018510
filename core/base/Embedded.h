// Data files of the core (migrations, tables) that are built into the program.
#pragma once

#include <span>
#include <string_view>

namespace kitapdar::embedded {

struct File {
    std::string_view name; // path from the project's root: "core/storage/migrations/0001-first.sql"
    std::string_view bytes;
};

/// Every embedded file, in the order of names. Any thread.
std::span<const File> files();

/// The bytes of one file; empty when there is none of that name. Any thread.
inline std::string_view file(std::string_view name) {
    for (const File& each : files()) {
        if (each.name == name) return each.bytes;
    }
    return {};
}

} // namespace kitapdar::embedded
