// What a code may mean: the one place that is asked when a code is scanned or typed, and before one is given out.
// Declared here, where the lowest room asks; defined in core/collection/Codes.cpp, where readers and copies are known.
#pragma once

#include "core/storage/Transaction.h"
#include "core/text/ScannedCode.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kitapdar::readers {

struct CodeMeaning {
    text::CodeKind kind;
    std::int64_t id;  // of the reader (Card) or of the copy
    std::string code; // as it is stored
};

/// Everything that the code names, in the order of CodeKind; a copy once, whichever of its numbers it is. Codes that
/// differ in case alone are one code. Of a code whose meaning was chosen (ScannedCode::meant) only what is so meant,
/// and of that only what is written exactly so, if anything is.
Result<std::vector<CodeMeaning>> meaningsOf(storage::Snapshot& snapshot, const text::ScannedCode& code);

/// The code cannot be given out: it means something else already.
struct CodeInUse {
    static constexpr std::string_view code = "code_in_use";
    std::string taken;
    text::CodeKind as;
};

} // namespace kitapdar::readers
