// Doubts: records that may be one title, found by imports, and what somebody decides of them.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/catalogue/Edition.h"
#include "core/catalogue/Record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::catalogue {

using DoubtId = Id<struct RecordDoubtTag>;

/// One of the two records of a doubt.
struct DoubtfulRecord {
    RecordId id{0};
    std::string title;
    std::string authors;
    std::optional<int> year;
    std::int64_t copies = 0;
    std::int64_t version = 0;
};

struct Doubt {
    DoubtId id{0};
    DoubtfulRecord record; // that an import has written
    DoubtfulRecord like;   // that was there
    int score = 0;         // 0…100: how much speaks for one title
    std::vector<EditionPart> against;
};

/// A doubt as an import finds it.
struct FoundDoubt {
    RecordId record{0};
    RecordId like{0};
    int score = 0;
    std::vector<EditionPart> against;
};

struct RecordPair {
    RecordId one{0};
    RecordId other{0};
};

enum class EditionVerdict { Same, Distinct };
/// "same", "distinct"
std::string_view code(EditionVerdict verdict);
std::optional<EditionVerdict> editionVerdictFromCode(std::string_view code);

struct SameRecord { // named twice
    static constexpr std::string_view code = "same_record";
    RecordId id;
};
struct AlreadyDecided { // they are two titles by an earlier decision, and nothing is doubted between them
    static constexpr std::string_view code = "already_decided";
    RecordId one;
    RecordId other;
};
using DistinctRefusal = Refusal<UnknownRecord, SameRecord, AlreadyDecided>;

} // namespace kitapdar::catalogue
