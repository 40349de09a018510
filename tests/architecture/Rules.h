// The rules of the house, as docs/architecture.md states them. Each check tells where a rule is broken and which.
#pragma once

#include "tests/architecture/Source.h"

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::architecture {

struct Violation {
    std::string path;
    int line = 0;
    std::string rule;
    std::string found;

    friend std::ostream& operator<<(std::ostream& out, const Violation& violation) {
        return out << violation.path << ':' << violation.line << ": " << violation.rule << ": " << violation.found;
    }
};
using Violations = std::vector<Violation>;

/// Who may include whom: layers, ranks of the rooms of core, folders of ui, libraries that belong to one room.
Violations checkIncludes(const Source& source);

/// A .cpp includes its own header first, which proves that the header compiles alone. `hasHeader`: there is one beside
/// it. (Headers without a .cpp are compiled for that alone, see resources/cmake/Kitapdar.cmake.)
Violations checkOwnHeaderFirst(const Source& source, bool hasHeader);

/// Answers come home through Pending. A continuation that is attached to a QFuture in the moment of its answer can end
/// the program (Qt 6.4), so none is used.
Violations checkFutures(const Source& source);

/// What must not be said: words and calls that belong to another layer, and SQL that only one engine understands.
Violations checkWords(const Source& source);

/// Words that no name has: the list in Names.cpp says what to say instead.
Violations checkNames(const Source& source);

/// The rank of a room of core; -1 for a folder that is none.
int rankOf(std::string_view room);

/// Whose table a statement names: rooms read their own tables and those of rooms below, and write none but their own.
Violations checkTables(const Source& source);

/// A header's services and queries are among those that the room lists in its Room.cpp, whose text this is.
Violations checkServices(const Source& source, const std::string& roomSource);

/// SQL above the seam of a migration file that is meant for every engine.
Violations checkPortableSql(std::string_view path, std::string_view text);

/// Files past 600 lines.
Violations checkSize(const Source& source);

/// Paths of somebody's machine, names of networks and package registries: the project is the same everywhere.
Violations checkPlaces(std::string_view path, std::string_view text);

} // namespace kitapdar::architecture
