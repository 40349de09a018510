// What codes mean for copies: before one is given out, and of many at once for imports. The rules are those of
// readers::meaningsOf().
#pragma once

#include "core/collection/Copy.h"
#include "core/storage/Transaction.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kitapdar::collection {

/// What a code means besides this copy, whose barcode or inventory number (`given`) it is to be. An inventory number is
/// laid down in the register: that a reader has a card of the same number is no reason to refuse it.
Result<std::optional<readers::CodeMeaning>> otherMeaning(storage::Snapshot& snapshot, CopyId copy,
                                                         const std::string& code, text::CodeKind given);

/// What a code that was scanned or typed names: readers::meaningsOf(), and where nothing has it as it is written, the
/// copies whose inventory number is the same but for zeros before its digits: "0001002" is 1002, "К-7" is "К-0007".
Result<std::vector<readers::CodeMeaning>> namedBy(storage::Snapshot& snapshot, const text::ScannedCode& code);

struct FoundCode {
    readers::CodeMeaning meaning;
    std::int64_t record = 0; // of the copy; 0: the code is a card
};

/// Tells everything that any of these codes names, in no promised order; a copy under each of its numbers. Codes that
/// differ in case alone are one code. The number of statements grows with the number of codes, by one for each 32.
Result<void> eachMeaning(storage::Snapshot& snapshot, std::span<const std::string> codes,
                         const std::function<void(const FoundCode&)>& found);

} // namespace kitapdar::collection
