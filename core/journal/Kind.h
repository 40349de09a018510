// Kind: what is known beforehand of every operation of one sort. Each room lists its own in Kinds.h.
#pragma once

#include "core/base/Permission.h"
#include "core/base/Result.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string_view>

namespace kitapdar::storage {
class Snapshot;
}

namespace kitapdar::journal {

struct Entry;

enum class Undo {
    PutBack, // the rows are put back as they were before
    OwnUndo, // the room has a use case of its own for it, as an import has
    Reverse, // another operation reverses it and both stay: money, signed acts
};

/// Why an operation is not taken back although its rows could be put back.
enum class Objection {
    RulesOfRoom,    // what its room promises would not hold
    CopyNotInStock, // a copy would be lent that is written off, in the bindery …
    TooLongAgo,     // Kind::undoneWithinDays
    CodeInUse,      // Kind::codeVeto
};

/// True when the room forbids an undo.
using Veto = Result<bool> (*)(storage::Snapshot& snapshot, const Entry& entry);

/// The tables of the things that operations of a kind are about.
class Subjects {
public:
    constexpr Subjects(std::initializer_list<std::string_view> tables) : m_size(tables.size()) {
        std::ranges::copy(tables, m_tables.begin());
    }
    constexpr bool contains(std::string_view table) const {
        const auto end = m_tables.begin() + static_cast<std::ptrdiff_t>(m_size);
        return std::find(m_tables.begin(), end, table) != end;
    }

private:
    std::array<std::string_view, 4> m_tables{};
    std::size_t m_size = 0;
};

struct Kind {
    std::string_view code; // stored: "loan.lend"
    Permission permission; // to do it, and to take it back
    Subjects subjects;     // operation.about() names no others
    Undo undo = Undo::PutBack;
    Veto veto = nullptr; // asked when the rows were put back: what is there is what the undo would leave
    Objection objection = Objection::RulesOfRoom; // of the veto
    int undoneWithinDays = 31;                    // later it is history, not a slip; 0: whenever the rows allow it
    Veto vetoBefore = nullptr;                    // asked before: of rows that the undo takes away
    Veto codeVeto = nullptr; // asked as `veto`: a card or number that was put back means something else by now
};

/// A room's list is an array of these.
using Kinds = std::span<const Kind* const>;

/// The journal's own: an operation that takes another one back. Their subjects and permission are those of that one.
namespace kinds {
inline constexpr Kind undo{"undo", Permission::JournalUndo, {}};
inline constexpr Kind redo{"redo", Permission::JournalUndo, {}}; // an undo taken back; itself undoable again
inline constexpr std::array all = {&undo, &redo};
/// Rows that no entry held are entered as they are: administration/Seal.h.
inline constexpr Kind seal{"journal.seal", Permission::ImportRun, {"import_run"}, Undo::Reverse};
inline constexpr std::array ofRoom = {&seal};
} // namespace kinds

} // namespace kitapdar::journal
