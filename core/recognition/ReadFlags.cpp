#include "core/recognition/ReadFlags.h"

#include "core/recognition/LetterCheck.h"

#include <algorithm>
#include <array>

namespace kitapdar::recognition {

namespace {

constexpr std::array ofReading = {pages::Flag::NoText, pages::Flag::LostColumn, pages::Flag::WrongLanguage};

/// Whether a page of this kind has text as a rule: on a plate or a cover ink is a picture.
bool isOfText(pages::PageKind kind) {
    using pages::PageKind;
    return kind == PageKind::Normal || kind == PageKind::Title || kind == PageKind::Imprint ||
           kind == PageKind::Contents;
}

struct HeldFlag {
    std::int64_t id = 0;
    std::string code;
    std::int64_t value = 0;
};

} // namespace

std::vector<std::pair<pages::Flag, std::int64_t>> flagsOf(const FlagFacts& facts) {
    std::vector<std::pair<pages::Flag, std::int64_t>> flags;
    if (isOfText(facts.kind) && facts.ink >= inkedFrom) {
        if (facts.words == 0) {
            flags.emplace_back(pages::Flag::NoText, 0);
        } else if (facts.inkOutside >= lostFrom) {
            flags.emplace_back(pages::Flag::LostColumn, facts.inkOutside);
        }
    }
    if (facts.isMarkedKazakh) {
        const LetterCounts letters = lettersOf(facts.plain);
        if (letters.cyrillic >= leastLetters && letters.kazakh == 0) flags.emplace_back(pages::Flag::WrongLanguage, 0);
    }
    return flags;
}

Result<void> writeFlags(storage::Transaction& transaction, journal::Operation& operation, pages::PageId page,
                        const std::vector<std::pair<pages::Flag, std::int64_t>>& flags) {
    TRY(const auto held, transaction.all("select id, code, value from page_flag where page_id = $1 order by id", {page},
                                         [](const storage::Row& row) {
                                             return HeldFlag{row.integer(0), row.string(1), row.integer(2)};
                                         }));
    for (const pages::Flag flag : ofReading) {
        const auto wanted = std::ranges::find(flags, flag, &std::pair<pages::Flag, std::int64_t>::first);
        const auto found = std::ranges::find(held, pages::code(flag), &HeldFlag::code);
        const bool isHeld = found != held.end();
        if (wanted == flags.end()) {
            if (isHeld) CHECK(operation.erase("page_flag", found->id));
        } else if (!isHeld) {
            CHECK(operation.insert("page_flag",
                                   {{"page_id", page}, {"code", pages::code(flag)}, {"value", wanted->second}}));
        } else if (found->value != wanted->second) {
            CHECK(operation.update("page_flag", found->id, {{"value", wanted->second}}));
        }
    }
    return {};
}

} // namespace kitapdar::recognition
