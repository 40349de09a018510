// What long work does at the moment. People read it in words (wording/JobWords.h).
#pragma once

#include <array>
#include <string_view>

namespace kitapdar::jobs {

enum class Stage {
    Reading,    // a file of records
    Writing,    // records, into the library or a file
    Indexing,   // the search
    Removing,   // what an import brought
    Copying,    // a backup, a table of a library that moves, a file
    Verifying,  // a backup or both sides of a move
    Upgrading,  // the library to this program's schema
    Files,      // copying of attached files
    SettingUp,  // the sample library, in this order: rules and calendar,
    Stock,      // titles and copies,
    Pages,      // scanned pages,
    LoanHistory // and what happened at the desk
};

inline constexpr std::array allStages{Stage::Reading,   Stage::Writing,   Stage::Indexing,  Stage::Removing,
                                      Stage::Copying,   Stage::Verifying, Stage::Upgrading, Stage::Files,
                                      Stage::SettingUp, Stage::Stock,     Stage::Pages,     Stage::LoanHistory};

} // namespace kitapdar::jobs
