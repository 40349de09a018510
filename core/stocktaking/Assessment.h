// What came of a stocktaking, by its list and its scans: the same in whichever order they came. Pure; any thread.
#pragma once

#include "core/stocktaking/Outcome.h"
#include "core/stocktaking/Walk.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::stocktaking {

/// A copy of the list and what is known of it now.
struct ListedFacts {
    std::int64_t id = 0; // of the row
    collection::CopyId copyId{0};
    Position position = 0;
    std::int64_t value = 0;          // tiyn
    Outcome outcome = Outcome::Open; // as it was written at the end
    ExpectedFacts facts;             // isScanned is made by assess()
    std::optional<Instant> lentAt;   // of its open loan
};

/// A scan and what is known of its copy now.
struct ScannedFacts {
    ScanId id{0};
    std::size_t scanner = 0; // number among Evidence::scanners
    std::int64_t sequence = 0;
    Instant at;
    std::string code;
    std::optional<collection::CopyId> copyId; // nullopt: of no copy
    std::string closedAs;                     // code of a class, when the stocktaking is closed
    // Of a copy that is not on the list.
    collection::Accounted accounted = collection::Accounted::Entered;
    bool isInScope = false;
    std::int64_t value = 0;        // tiyn
    std::optional<Instant> lentAt; // of its open loan
};

struct Evidence {
    bool isRunning = true;
    std::vector<std::string> scanners; // in the order of their names
    std::vector<ListedFacts> list;     // in the order of the positions
    std::vector<ScannedFacts> scans;   // in the order of scanners and sequences
};

struct AssessedMove {
    std::size_t scan = 0;              // index
    std::size_t copy = 0;              // index of the list
    std::optional<std::size_t> after;  // indexes of the list: what stands right and on its left …
    std::optional<std::size_t> before; // … and on its right
};

struct Assessment {
    std::vector<Outcome> outcomes;  // of the list; Open while it is running and a copy would be missing
    std::vector<Outcome> atClosing; // of the list, as if scanning ended now
    std::vector<ScanClass> classes; // of the scans
    std::vector<bool> isFirst;      // of the scans: none before it, by scanner and number, was of the same copy or code
    std::vector<AssessedMove> moves; // in the order of scanners and sequences, each copy once
    StocktakingFigures figures;
};

Assessment assess(const Evidence& evidence);

} // namespace kitapdar::stocktaking
