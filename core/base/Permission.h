// What a person may be allowed to do: `resource.action`. A use case says in its signature which one it needs
// (core/staff/Permitted.h).
#pragma once

#include "core/base/Result.h"

#include <array>
#include <string_view>

namespace kitapdar {

enum class Permission : int {
    CatalogueEdit,    // records and the table of names
    CopyEdit,         // copies
    ReaderEdit,       // readers and their registration
    LoanLend,         // lending, returning, renewing: the desk
    CalendarEdit,     // closed days
    RulesEdit,        // loan rules
    LibraryEdit,      // its names, places, desks, reader categories, number series
    DigitizationEdit, // the digitization queue, its files and batches
    ImportRun,        // imports, and taking them back
    JournalUndo,      // taking back one's own operations; the kind of each asks for its own permission besides
};

inline constexpr std::array allPermissions = {
    Permission::CatalogueEdit, Permission::CopyEdit,    Permission::ReaderEdit,  Permission::LoanLend,
    Permission::CalendarEdit,  Permission::RulesEdit,   Permission::LibraryEdit, Permission::DigitizationEdit,
    Permission::ImportRun,     Permission::JournalUndo,
};

/// "loan.lend"; stable, for storage and for programs that read it.
constexpr std::string_view code(Permission permission) {
    switch (permission) {
    case Permission::CatalogueEdit:
        return "catalogue.edit";
    case Permission::CopyEdit:
        return "copy.edit";
    case Permission::ReaderEdit:
        return "reader.edit";
    case Permission::LoanLend:
        return "loan.lend";
    case Permission::CalendarEdit:
        return "calendar.edit";
    case Permission::RulesEdit:
        return "rules.edit";
    case Permission::LibraryEdit:
        return "library.edit";
    case Permission::DigitizationEdit:
        return "digitization.edit";
    case Permission::ImportRun:
        return "import.run";
    case Permission::JournalUndo:
        return "journal.undo";
    }
    return {};
}

} // namespace kitapdar
