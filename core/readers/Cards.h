// Cards that readers had before the ones of now. docs/circulation.md, 11.
#pragma once

#include "core/base/Time.h"
#include "core/readers/Reader.h"
#include "core/storage/Transaction.h"
#include "core/text/ScannedCode.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::readers {

enum class CardEnd {
    Lost,
    Replaced,
    Merged, // the card of a record that was made one with another
};
/// "lost", "replaced", "merged", as stored.
std::string_view code(CardEnd end);
std::optional<CardEnd> cardEndFromCode(std::string_view code);

struct FormerCard {
    std::int64_t id = 0;
    std::string card;
    ReaderId readerId{0};
    Day endedOn;
    CardEnd reason = CardEnd::Replaced;
    std::string cardNow; // of the reader
};

/// Whose former card the code is; nullopt: nobody's. A card of now is no former card. Whoever is shown the answer needs
/// Permission::ReaderView.
Result<std::optional<FormerCard>> cardOwner(storage::Snapshot& snapshot, const text::ScannedCode& card);

/// The newest first.
Result<std::vector<FormerCard>> formerCards(storage::Snapshot& snapshot, ReaderId reader);

} // namespace kitapdar::readers
