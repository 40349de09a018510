// Places of the library (one tree: branches, their departments, the sections of those), the desks that stand in them,
// and the library's own name.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/text/Name.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::places {

using PlaceId = Id<struct PlaceTag>;
using DeskId = Id<struct DeskTag>;

enum class Level { Branch, Department, Section };

/// Stable codes as stored: "branch", "department", "section".
std::string_view code(Level level);
std::optional<Level> levelFromCode(std::string_view code);

/// A name in the three languages; what is "" is shown in another of them.
struct PlaceName {
    std::string kk;
    std::string ru;
    std::string en;

    bool isEmpty() const { return kk.empty() && ru.empty() && en.empty(); }
    friend bool operator==(const PlaceName&, const PlaceName&) = default;
};

struct Place {
    PlaceId id{0};
    std::string code; // what copies and loan rules name; 1–16 characters, never changed
    PlaceName name;
    std::optional<PlaceId> parent;
    Level level = Level::Department;
    std::string address;                // in one line; "": that of the place in which it lies
    std::string phone;                  // as people write it; "": likewise
    bool closed = false;                // no copy is put there any more
    std::optional<std::int64_t> import; // that it came with; its undo takes it back
    std::int64_t version = 0;
};

struct Desk {
    DeskId id{0};
    std::string name;
    PlaceId place{0};
    std::int64_t version = 0;
};

/// How the library is called, and in which language its slips are printed: "kk", "ru", "en".
struct LibraryName {
    std::int64_t id = 0; // 0: it was never told
    std::string kk;
    std::string ru;
    std::string slipLanguage = "kk";
    std::int64_t version = 0;
};

using text::NameTooLong;

struct PlaceCodeMalformed { // see isPlaceCode()
    std::string code;
};
struct PlaceCodeTaken {
    std::string code;
};
struct PlaceUnnamed {};
struct UnknownPlace {
    static constexpr std::string_view code = "unknown_place";
    std::string place;
};
struct PlaceClosed {
    static constexpr std::string_view code = "place_closed";
    std::string place;
};
struct PlaceInUse {
    std::string place;
    std::int64_t copies;
    std::int64_t parts; // places in it
    std::int64_t desks;
    std::int64_t rules; // loan rules and lines of the calendar that name it
};
struct PlaceInItself { // its parent is it or one of its parts
    std::string place;
};
using PlaceRefusal =
    Refusal<PlaceCodeMalformed, PlaceCodeTaken, PlaceUnnamed, NameTooLong, UnknownPlace, PlaceInUse, PlaceInItself>;

struct DeskUnnamed {};
struct DeskNameTaken {
    std::string name;
};
struct UnknownDesk {
    std::string name;
};
using DeskRefusal = Refusal<DeskUnnamed, NameTooLong, DeskNameTaken, UnknownDesk, UnknownPlace>;

struct LibraryUnnamed {};
struct SlipLanguageUnknown {
    std::string language;
};
using LibraryNameRefusal = Refusal<LibraryUnnamed, NameTooLong, SlipLanguageUnknown>;

} // namespace kitapdar::places
