// A batch edit of copies: one change of many of them, looked at before it is made.
#pragma once

#include "core/catalogue/RecordBatch.h"
#include "core/collection/Copy.h"
#include "core/collection/PriceInBooks.h"
#include "core/text/Replacing.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kitapdar::collection {

struct SetPlace {
    std::string place; // code of a place that is open; "": none
};
struct SetShelf { // the shelf mark; "": none
    std::string shelf;
};
struct SetLending {
    Lending lending = Lending::Home;
};
struct SetNote { // "": none
    std::string note;
};
struct SetParts { // what belongs to the copy and can be lost: "map, disc"; "": nothing
    std::string parts;
};
struct SetPrice {
    std::optional<Money> price; // not negative; in tenge
};
/// In the shelf mark or the note, each occurrence.
struct ReplaceInCopy {
    enum class Field { Shelf, Note };
    Field field = Field::Shelf;
    text::Pattern find;
    std::string with;
};

using CopyChange = std::variant<SetPlace, SetShelf, SetLending, SetNote, SetParts, SetPrice, ReplaceInCopy>;

/// Why one copy of many is not changed.
enum class CopyObstacle {
    Gone,
    ChangedSince, // somebody changed it after it was looked at
    WrittenOff,   // final
};
/// Stable: "gone", "changed_since", "written_off".
std::string_view code(CopyObstacle obstacle);

/// The copy after the change, or why it stays as it is. Whether the place is there is asked elsewhere. Pure.
Result<Copy, CopyObstacle> changed(const Copy& copy, const CopyChange& change);

/// What would become of one copy.
struct CopyBatchLine {
    CopyId id{0};
    std::int64_t version = 0; // as it was looked at
    std::string title;        // of its record
    Copy before;
    Copy after; // the same when it stays as it is
    std::optional<CopyObstacle> obstacle;
    bool isChanged = false;
};

struct SeenCopy {
    CopyId id{0};
    std::int64_t version = 0;
};

struct CopyNotChanged {
    CopyId id{0};
    std::string number; // inventory number, else barcode; "" of a copy that is gone
    CopyObstacle why = CopyObstacle::Gone;
};

/// Copies that were looked at are gone or were changed since: nothing was changed.
struct CopiesChangedSince {
    static constexpr std::string_view code = "copies_changed_since";
    std::vector<CopyNotChanged> copies; // in their order
};
using catalogue::NothingToFind;
struct PriceNegative {
    static constexpr std::string_view code = "price_negative";
};
using CopyBatchRefusal =
    Refusal<CopiesChangedSince, UnknownPlace, PlaceClosed, PriceNegative, NothingToFind, PriceInBooks>;

} // namespace kitapdar::collection
