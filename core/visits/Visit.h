// Visits and references: what the figures of a library count beside loans. docs/circulation.md, 10.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/journal/ClockBehind.h"
#include "core/readers/Reader.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::visits {

using VisitId = Id<struct VisitTag>;
using ReferenceId = Id<struct ReferenceTag>;

enum class Purpose { Library, Event, Computer, Other };
/// "library", "event", "computer", "other", as stored.
std::string_view code(Purpose purpose);
std::optional<Purpose> purposeFromCode(std::string_view code);

/// How it is known that somebody came.
enum class VisitWay {
    Desk,  // a scan at the desk told
    Typed, // somebody noted the visit of a reader
    Tally, // persons without names, counted
};
/// "desk", "typed", "tally", as stored.
std::string_view code(VisitWay way);
std::optional<VisitWay> visitWayFromCode(std::string_view code);

struct Visit {
    VisitId id{0};
    Day on;
    std::string place; // code of the place of the desk; "": it has none
    Purpose purpose = Purpose::Library;
    std::optional<readers::ReaderId> readerId; // nullopt: of a tally, or forgotten
    int n = 1;                                 // of a reader 1
    VisitWay way = VisitWay::Typed;
};

/// At most so many persons in one tally: more is a slip of the finger.
inline constexpr int mostCounted = 10000;

struct VisitedAlready { // this reader, today, at this place
    static constexpr std::string_view code = "visited_already";
    std::string card;
};
struct CountOutOfRange { // 1 to `most`
    static constexpr std::string_view code = "count_out_of_range";
    std::int64_t given = 0;
    std::int64_t most = mostCounted;
};
using VisitRefusal = Refusal<readers::UnknownReader, VisitedAlready, CountOutOfRange, journal::ClockBehind>;

enum class ReferenceKind {
    Thematic,     // literature on a subject
    Address,      // whether the library has a title, and where
    Factographic, // a fact
    Specifying,   // what a description lacks
};
inline constexpr std::array allReferenceKinds = {ReferenceKind::Thematic, ReferenceKind::Address,
                                                 ReferenceKind::Factographic, ReferenceKind::Specifying};
/// "thematic", "address", "factographic", "specifying", as stored.
std::string_view code(ReferenceKind kind);
std::optional<ReferenceKind> referenceKindFromCode(std::string_view code);

enum class ReferenceWay { Spoken, Remote };
/// "spoken", "remote", as stored.
std::string_view code(ReferenceWay way);
std::optional<ReferenceWay> referenceWayFromCode(std::string_view code);

enum class ReferenceResult { Answered, Refused };
/// "answered", "refused", as stored.
std::string_view code(ReferenceResult result);
std::optional<ReferenceResult> referenceResultFromCode(std::string_view code);

/// References that were answered on a day, of one kind.
struct Reference {
    ReferenceId id{0};
    Day on;
    std::string place;
    ReferenceKind kind = ReferenceKind::Thematic;
    ReferenceWay way = ReferenceWay::Spoken;
    ReferenceResult result = ReferenceResult::Answered;
    int n = 1;
};
using ReferenceRefusal = Refusal<CountOutOfRange, journal::ClockBehind>;

} // namespace kitapdar::visits
