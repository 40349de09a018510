#include "core/visits/Visit.h"

#include <algorithm>
#include <utility>

namespace kitapdar::visits {

namespace {

constexpr std::array purposes = {
    std::pair{Purpose::Library, std::string_view("library")}, std::pair{Purpose::Event, std::string_view("event")},
    std::pair{Purpose::Computer, std::string_view("computer")}, std::pair{Purpose::Other, std::string_view("other")}};

constexpr std::array visitWays = {std::pair{VisitWay::Desk, std::string_view("desk")},
                                  std::pair{VisitWay::Typed, std::string_view("typed")},
                                  std::pair{VisitWay::Tally, std::string_view("tally")}};

constexpr std::array referenceKinds = {std::pair{ReferenceKind::Thematic, std::string_view("thematic")},
                                       std::pair{ReferenceKind::Address, std::string_view("address")},
                                       std::pair{ReferenceKind::Factographic, std::string_view("factographic")},
                                       std::pair{ReferenceKind::Specifying, std::string_view("specifying")}};

constexpr std::array referenceWays = {std::pair{ReferenceWay::Spoken, std::string_view("spoken")},
                                      std::pair{ReferenceWay::Remote, std::string_view("remote")}};

constexpr std::array referenceResults = {std::pair{ReferenceResult::Answered, std::string_view("answered")},
                                         std::pair{ReferenceResult::Refused, std::string_view("refused")}};

template <class Pairs, class Enum>
std::string_view codeIn(const Pairs& pairs, Enum value) {
    return std::ranges::find(pairs, value, [](const auto& pair) { return pair.first; })->second;
}

template <class Enum, class Pairs>
std::optional<Enum> valueIn(const Pairs& pairs, std::string_view code) {
    const auto found = std::ranges::find(pairs, code, [](const auto& pair) { return pair.second; });
    return found == pairs.end() ? std::nullopt : std::optional<Enum>(found->first);
}

} // namespace

std::string_view code(Purpose purpose) { return codeIn(purposes, purpose); }
std::optional<Purpose> purposeFromCode(std::string_view code) { return valueIn<Purpose>(purposes, code); }

std::string_view code(VisitWay way) { return codeIn(visitWays, way); }
std::optional<VisitWay> visitWayFromCode(std::string_view code) { return valueIn<VisitWay>(visitWays, code); }

std::string_view code(ReferenceKind kind) { return codeIn(referenceKinds, kind); }
std::optional<ReferenceKind> referenceKindFromCode(std::string_view code) {
    return valueIn<ReferenceKind>(referenceKinds, code);
}

std::string_view code(ReferenceWay way) { return codeIn(referenceWays, way); }
std::optional<ReferenceWay> referenceWayFromCode(std::string_view code) {
    return valueIn<ReferenceWay>(referenceWays, code);
}

std::string_view code(ReferenceResult result) { return codeIn(referenceResults, result); }
std::optional<ReferenceResult> referenceResultFromCode(std::string_view code) {
    return valueIn<ReferenceResult>(referenceResults, code);
}

} // namespace kitapdar::visits
