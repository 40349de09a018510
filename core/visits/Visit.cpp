#include "core/visits/Visit.h"

#include "core/base/Codes.h"

namespace kitapdar::visits {

namespace {

constexpr Codes<Purpose, 4> purposes = {{{Purpose::Library, "library"},
                                         {Purpose::Event, "event"},
                                         {Purpose::Computer, "computer"},
                                         {Purpose::Other, "other"}}};

constexpr Codes<VisitWay, 3> visitWays = {
    {{VisitWay::Desk, "desk"}, {VisitWay::Typed, "typed"}, {VisitWay::Tally, "tally"}}};

constexpr Codes<ReferenceKind, 4> referenceKinds = {{{ReferenceKind::Thematic, "thematic"},
                                                     {ReferenceKind::Address, "address"},
                                                     {ReferenceKind::Factographic, "factographic"},
                                                     {ReferenceKind::Specifying, "specifying"}}};

constexpr Codes<ReferenceWay, 2> referenceWays = {{{ReferenceWay::Spoken, "spoken"}, {ReferenceWay::Remote, "remote"}}};

constexpr Codes<ReferenceResult, 2> referenceResults = {
    {{ReferenceResult::Answered, "answered"}, {ReferenceResult::Refused, "refused"}}};

} // namespace

std::string_view code(Purpose purpose) { return codeIn(purposes, purpose); }
std::optional<Purpose> purposeFromCode(std::string_view code) { return valueIn(purposes, code); }

std::string_view code(VisitWay way) { return codeIn(visitWays, way); }
std::optional<VisitWay> visitWayFromCode(std::string_view code) { return valueIn(visitWays, code); }

std::string_view code(ReferenceKind kind) { return codeIn(referenceKinds, kind); }
std::optional<ReferenceKind> referenceKindFromCode(std::string_view code) { return valueIn(referenceKinds, code); }

std::string_view code(ReferenceWay way) { return codeIn(referenceWays, way); }
std::optional<ReferenceWay> referenceWayFromCode(std::string_view code) { return valueIn(referenceWays, code); }

std::string_view code(ReferenceResult result) { return codeIn(referenceResults, result); }
std::optional<ReferenceResult> referenceResultFromCode(std::string_view code) {
    return valueIn(referenceResults, code);
}

} // namespace kitapdar::visits
