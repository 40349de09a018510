// What the desk knows of a reader beside the card, in words.
#pragma once

#include "core/readers/Details.h"

#include <QString>

namespace kitapdar {

/// "lost"
QString words(readers::CardEnd end);
/// What the other one is for the reader: "Guarantor", "Answers for", "Family".
QString words(const readers::RelationRow& row);
/// "Blocked until 01.09.2026: reason".
QString blockWords(const readers::Reader& reader);
/// "Former card KZR000000017: lost on 01.09.2026, the reader has KZR000000025 now."
QString words(const readers::FormerCard& card);
QString words(const readers::DetailRefusal& refusal);

} // namespace kitapdar
