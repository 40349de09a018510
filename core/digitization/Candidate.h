// Choosing what is digitized: the titles of the catalogue that may be taken, what speaks for each of them, and what
// must be known before its book leaves the shelf. Rules: docs/digitization.md, 10.
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Record.h"
#include "core/digitization/Item.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::digitization {

/// What the record itself says; "rare" and "request" are a person's decision.
Category proposedCategory(std::string_view kind, bool localHistory);

/// What is known of a title when it is weighed.
struct CandidateFacts {
    Category category = Category::Other; // as proposed
    std::optional<int> year;
    std::int64_t copies = 0;    // in the stock
    std::int64_t missing = 0;   // of them: missing or lost
    std::int64_t damaged = 0;   // of them
    std::int64_t refused = 0;   // requests that were not met
    std::int64_t loans = 0;     // in the last three years
    bool rightsCleared = false; // somebody has decided that it may be delivered
};

/// What speaks for a title; `total` orders the list.
struct CandidateScore {
    int category = 0;  // local history, newspapers
    int refused = 0;   // requests that were not met
    int loans = 0;     // of the last three years
    int condition = 0; // a copy is damaged
    int rarity = 0;    // one copy only
    int age = 0;       // older than fifty years
    int rights = 0;    // cleared
    int total = 0;
    friend bool operator==(const CandidateScore&, const CandidateScore&) = default;
};

/// Pure. Source: docs/digitization.md, 10.3.
CandidateScore scoreOf(const CandidateFacts& facts, Day today);
/// The last copy of a title that is older than fifty years.
bool isRare(const CandidateFacts& facts, Day today);

enum class CandidateFlag {
    DoneHere,              // ready, packed, sent or accepted
    InQueue,               // on its way
    DroppedBefore,         // was on the queue and was dropped
    OtherEditionHere,      // the same work in another edition is done or on the queue
    DoneElsewhere,         // by ISBN, or by title, author and year
    OtherEditionElsewhere, // the same title and author of another year, or the same title and year with no author told
    NoCopy,                // nothing to be scanned: none in the stock, or all are missing
    NoneOnShelf,           // all copies are lent or away
    CopyMissing            // one of several
};
std::string_view code(CandidateFlag flag); // "done_here", "in_queue", "dropped_before", "other_edition_here" …

struct CandidateRow {
    catalogue::RecordRow record;
    CandidateFacts facts;
    CandidateScore score;
    std::vector<CandidateFlag> flags;   // in their order
    std::vector<std::string> elsewhere; // whose lists have it, or another edition of it

    bool has(CandidateFlag flag) const;
};

/// All that is asked for must hold.
struct CandidateFilter {
    bool localHistory = false;
    bool rare = false;    // isRare()
    bool refused = false; // a request for it was not met
    bool damaged = false; // a copy is
    bool rightsCleared = false;
    bool withCopies = false;   // a copy is there to be scanned
    bool newWorks = false;     // no other edition is done or on the queue, here or elsewhere
    bool withDone = false;     // also what is done or on the queue, here or elsewhere; flagged
    std::optional<int> before; // printed before this year
    std::string text;          // as the search of the catalogue takes it; "": any

    friend bool operator==(const CandidateFilter&, const CandidateFilter&) = default;
};

enum class CandidateOrder { Score, Title, Author, Year };
std::string_view code(CandidateOrder order); // "score", "title", "author", "year"
std::optional<CandidateOrder> candidateOrderFromCode(std::string_view code);

struct CandidateSort {
    CandidateOrder order = CandidateOrder::Score;
    bool descending = true;
    friend bool operator==(const CandidateSort&, const CandidateSort&) = default;
};

struct BatchLacksRoom { // more titles were chosen than the batch takes
    static constexpr std::string_view code = "batch_lacks_room";
    std::int64_t target = 0;
    std::int64_t room = 0;
    std::int64_t chosen = 0;
};
struct NothingChosen { // no title, or none that is not on the queue or done
    static constexpr std::string_view code = "nothing_chosen";
    std::int64_t skipped = 0;
};
struct TooManyChosen { // at once
    static constexpr std::string_view code = "too_many_chosen";
    std::int64_t most = 0;
};
using ChoosingRefusal = Refusal<catalogue::UnknownRecord, UnknownBatch, BatchLacksRoom, NothingChosen, TooManyChosen>;

} // namespace kitapdar::digitization
