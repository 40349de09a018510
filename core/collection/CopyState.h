// The state of a copy in three parts that change for different reasons: how it is accounted for, whether it circulates,
// and in which condition it is. One word is made of them for lists and for lending. Pure functions; any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::collection {

/// Whether the copy stands in the books of account.
enum class Accounted {
    Expected, // ordered or arrived, not entered yet
    Entered,
    Excluded // by a document: Copy::excludedBy, Copy::excludedOn
};
/// Where the copy is when nobody has it. That it is on loan is told by its loan and stored nowhere else.
enum class Circulation { OnShelf, Held, InTransit, OnDisplay, Bindery, Digitization, Withheld };
enum class Condition { Sound, Damaged, Missing, Lost };

/// The three parts in one word.
enum class CopyState {
    InStock,
    Expected,
    Held,
    InTransit,
    OnDisplay,
    Bindery,
    Digitization,
    Withheld,
    Damaged,
    Missing,
    Lost,
    WrittenOff
};

/// Stable codes as stored and as kitapdarctl prints them: "on_shelf", "in_stock" …
std::string_view code(Accounted accounted);
std::string_view code(Circulation circulation);
std::string_view code(Condition condition);
std::string_view code(CopyState state);
std::optional<Accounted> accountedFromCode(std::string_view code);
std::optional<Circulation> circulationFromCode(std::string_view code);
std::optional<Condition> conditionFromCode(std::string_view code);

struct StateParts {
    Accounted accounted = Accounted::Entered;
    Circulation circulation = Circulation::OnShelf;
    Condition condition = Condition::Sound;
    friend bool operator==(const StateParts&, const StateParts&) = default;
};

/// What weighs most: the account, then that nobody finds the copy, then where it is, then that it is damaged.
CopyState stateOf(const StateParts& parts);
/// The parts of which this is the word, all others as they are on the shelf: stateOf(partsOf(state)) == state.
StateParts partsOf(CopyState state);

/// Whether nothing in the state keeps the copy from being lent. A damaged one is lent, with a note.
bool isLendable(CopyState state);
/// Whether nobody knows where the copy is: missing, lost.
bool isAstray(CopyState state);

/// The condition isLendable(stateOf(…)) in SQL; `copy` is the name of the table in the statement: "c".
std::string lendableSql(std::string_view copy);

} // namespace kitapdar::collection
