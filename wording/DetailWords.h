// What the desk knows of a reader beside the card, in words.
#pragma once

#include "core/readers/Details.h"

#include <QString>

#include <string>

namespace kitapdar {

/// "lost"
QString words(readers::CardEnd end);
/// What the other one is for the reader: "Guarantor", "Answers for", "Family".
QString words(const readers::RelationRow& row);
/// Why a reader is blocked, as it is stored, in words: "was late with the copy KZL000000017", or what a librarian
/// wrote.
QString blockReasonWords(const std::string& reason);
/// "Blocked until 01.09.2026: reason".
QString blockWords(const readers::Reader& reader);
/// "Former card KZR000000017: lost on 01.09.2026, the reader has KZR000000025 now."
QString words(const readers::FormerCard& card);
QString words(const readers::DetailRefusal& refusal);

} // namespace kitapdar
