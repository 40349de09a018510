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
    JournalUndoAny,   // taking back what others did
    LoanOverride,     // lending past a limit or a block that may be passed
    ReaderView,       // readers and what they have now
    ReaderReveal,     // identification number, phone, e-mail and address, one by one and with a reason
    ReaderHistory,    // what a reader has read
    ReaderBlock,      // hiding a reader's data on request
    ReaderExtract,    // everything that is kept about a reader, for the reader
    ReaderErase,      // erasing a reader's data
    ConsentEdit,      // consents of readers, their forms
    PersonsExport,    // lists with restricted data of many readers
    RetentionRun,     // forgetting what was kept long enough
    StaffEdit,        // accounts, roles and what they may do
    KeyManage,        // keys of the restricted data, desks that hold them
    AuditView,        // who did and who saw what
    ActSign,          // the second signature
    BackupRestore,    // restoring over a library
    HoldEdit,         // holds and requests of readers
    TransferEdit,     // sending copies from place to place
    ChargeTake,       // charges of readers and what they pay
    ChargeWaive,      // waiving a charge, paying back
    ReaderMerge,      // making one reader of two
    ReportView,       // figures and the lists behind them
    ReportEnter,      // visits, references and refusals that no scan tells
};

inline constexpr std::array allPermissions = {
    Permission::CatalogueEdit, Permission::CopyEdit,      Permission::ReaderEdit,     Permission::LoanLend,
    Permission::CalendarEdit,  Permission::RulesEdit,     Permission::LibraryEdit,    Permission::DigitizationEdit,
    Permission::ImportRun,     Permission::JournalUndo,   Permission::JournalUndoAny, Permission::LoanOverride,
    Permission::ReaderView,    Permission::ReaderReveal,  Permission::ReaderHistory,  Permission::ReaderBlock,
    Permission::ReaderExtract, Permission::ReaderErase,   Permission::ConsentEdit,    Permission::PersonsExport,
    Permission::RetentionRun,  Permission::StaffEdit,     Permission::KeyManage,      Permission::AuditView,
    Permission::ActSign,       Permission::BackupRestore, Permission::HoldEdit,       Permission::TransferEdit,
    Permission::ChargeTake,    Permission::ChargeWaive,   Permission::ReaderMerge,    Permission::ReportView,
    Permission::ReportEnter,
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
    case Permission::JournalUndoAny:
        return "journal.undo_any";
    case Permission::LoanOverride:
        return "loan.override";
    case Permission::ReaderView:
        return "reader.view";
    case Permission::ReaderReveal:
        return "reader.reveal";
    case Permission::ReaderHistory:
        return "reader.history";
    case Permission::ReaderBlock:
        return "reader.block";
    case Permission::ReaderExtract:
        return "reader.extract";
    case Permission::ReaderErase:
        return "reader.erase";
    case Permission::ConsentEdit:
        return "consent.edit";
    case Permission::PersonsExport:
        return "persons.export";
    case Permission::RetentionRun:
        return "retention.run";
    case Permission::StaffEdit:
        return "staff.edit";
    case Permission::KeyManage:
        return "key.manage";
    case Permission::AuditView:
        return "audit.view";
    case Permission::ActSign:
        return "act.sign";
    case Permission::BackupRestore:
        return "backup.restore";
    case Permission::HoldEdit:
        return "hold.edit";
    case Permission::TransferEdit:
        return "transfer.edit";
    case Permission::ChargeTake:
        return "charge.take";
    case Permission::ChargeWaive:
        return "charge.waive";
    case Permission::ReaderMerge:
        return "reader.merge";
    case Permission::ReportView:
        return "report.view";
    case Permission::ReportEnter:
        return "report.enter";
    }
    return {};
}

} // namespace kitapdar
