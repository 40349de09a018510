// RecoverySheet: the key on paper. 160 random bits as eight groups of four signs and a check sign each, "7KQ2M-…":
// whoever types it back opens the library's key, also when no desk is left.
#pragma once

#include "core/base/Result.h"
#include "core/keys/Secret.h"

#include <string>
#include <string_view>
#include <variant>

namespace kitapdar::keys {

/// The group is not as it was printed: a sign is wrong, or groups have changed places. The first one is named.
struct WrongGroup {
    static constexpr std::string_view code = "wrong_group";
    int group = 0; // 1…8
};
/// The text has not eight groups of five signs.
struct SheetIncomplete {
    static constexpr std::string_view code = "sheet_incomplete";
    int groups = 0; // whole ones that were typed
};
using SheetRefusal = std::variant<WrongGroup, SheetIncomplete>;

/// Immutable; any thread.
class RecoverySheet {
public:
    static constexpr std::size_t bytes = 20;
    static constexpr int groups = 8;
    static constexpr int signsOfGroup = 5; // the last one checks the others and the number of the group

    static RecoverySheet make();
    /// What was typed: small letters, blanks, hyphens and line ends as they come; O is 0, I and L are 1. Every single
    /// wrong sign, two signs of a group that have changed places and two groups that have are found.
    static Result<RecoverySheet, SheetRefusal> read(std::string_view text);

    /// Digits and Latin letters without I, L, O and U: "7KQ2M-0V3XA-…", for paper.
    std::string text() const;
    /// 32 bytes that open the slot of the sheet.
    Secret key() const;

private:
    explicit RecoverySheet(Secret code) : m_code(std::move(code)) {}

    Secret m_code; // 160 bits
};

} // namespace kitapdar::keys
