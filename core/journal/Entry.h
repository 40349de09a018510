// An entry of the journal as people read it, and why it cannot be taken back.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/journal/FactName.h"
#include "core/journal/Kind.h"

#include <nlohmann/json_fwd.hpp>

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kitapdar::journal {

/// A thing the operation is about: its table and row. Its history is found by this.
struct Subject {
    std::string table;
    std::int64_t id = 0;
    friend auto operator<=>(const Subject&, const Subject&) = default;
};

/// Facts for people who read the journal, by the code of a FactName: {"title": "Абай жолы"}. No IIN, no address, no
/// phone. Those about persons (People.h) can be forgotten.
using Fact = std::variant<std::int64_t, std::string>;
using Facts = std::map<std::string, Fact, std::less<>>;
/// As an object.
nlohmann::json toJson(const Facts& facts);
/// The text of a fact; "" when there is none.
std::string factText(const Facts& facts, FactName name);

/// A row that an entry wrote.
struct WrittenRow {
    std::string table;
    std::int64_t id = 0;
    bool inserted = false; // by this entry; else changed or erased
};

/// An entry as people read it.
struct Entry {
    std::int64_t seq = 0;
    Instant at;
    std::string operatorName;
    std::string desk;
    std::string kind;
    Facts facts;
    std::vector<WrittenRow> rows;         // in the order of writing; none of a bulk import
    std::optional<std::int64_t> undoes;   // this entry took that one back
    std::optional<std::int64_t> undoneBy; // that entry took this one back
    bool undoable = false;
    std::string operatorCode = {}; // of the account; "" where nobody had signed in
    bool forgotten = false;        // the rows and facts about persons are no longer kept: `rows` is empty
};

struct NothingToUndo {};
struct NotUndoable { // its kind is not undone by putting rows back, or it is no entry of this program
    std::string kind;
};
/// The rows could be put back, but the room forbids what would come of it.
struct UndoForbidden {
    std::string kind;
    Objection why;
};
struct AlreadyUndone {
    std::int64_t by;
};
/// A row was changed after the operation; the later entry tells who and when, when it is known.
struct ChangedSince {
    std::string table;
    std::int64_t id;
    std::optional<Entry> later;
};
using UndoRefusal = Refusal<NothingToUndo, NotUndoable, UndoForbidden, AlreadyUndone, ChangedSince>;

} // namespace kitapdar::journal
