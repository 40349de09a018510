#include "app/kitapdarctl/Reasons.h"

namespace kitapdar::ctl {

namespace {

template <class Tag>
std::string textOf(Id<Tag> id) {
    return std::to_string(id.value);
}

std::string textOf(std::string_view code) { return std::string(code); }

std::string_view keyOf(Fault::Kind kind) {
    switch (kind) {
    case Fault::Kind::Busy:
        return "fault_busy";
    case Fault::Kind::Conflict:
        return "fault_conflict";
    case Fault::Kind::Corrupt:
        return "fault_corrupt";
    case Fault::Kind::DiskFull:
        return "fault_disk_full";
    case Fault::Kind::Offline:
        return "fault_offline";
    case Fault::Kind::NotFound:
        return "fault_not_found";
    case Fault::Kind::Denied:
        return "fault_denied";
    case Fault::Kind::ReadOnly:
        return "fault_read_only";
    case Fault::Kind::SchemaTooNew:
        return "fault_schema_too_new";
    case Fault::Kind::SchemaTooOld:
        return "fault_schema_too_old";
    case Fault::Kind::Unfinished:
        return "fault_unfinished";
    case Fault::Kind::Cancelled:
        return "fault_cancelled";
    case Fault::Kind::Internal:
        break;
    }
    return "fault_internal";
}

} // namespace

Reason reasonOf(const Fault& fault) { return {keyOf(fault.kind), {fault.detail}}; }
Reason reasonOf(const NotPermitted& refusal) { return {"not_permitted", {textOf(code(refusal.permission))}}; }

Reason reasonOf(const catalogue::UnknownRecord& refusal) { return {"unknown_record", {textOf(refusal.id)}}; }
Reason reasonOf(const collection::UnknownCopy& refusal) { return {"unknown_copy", {refusal.barcode}}; }
Reason reasonOf(const collection::BarcodeTaken& refusal) { return {"barcode_taken", {refusal.barcode}}; }
Reason reasonOf(const collection::InventoryNumberTaken& refusal) {
    return {"inventory_number_taken", {refusal.inventoryNumber}};
}
Reason reasonOf(const collection::BarcodeMalformed& refusal) { return {"barcode_malformed", {refusal.barcode}}; }

Reason reasonOf(const readers::NameMissing&) { return {"name_missing"}; }
Reason reasonOf(const readers::CardTaken& refusal) { return {"card_taken", {refusal.card}}; }
Reason reasonOf(const readers::CardMalformed& refusal) { return {"card_malformed", {refusal.card}}; }
Reason reasonOf(const readers::IinTaken& refusal) { return {"iin_taken", {textOf(refusal.by)}}; }
Reason reasonOf(const readers::BirthDateInFuture& refusal) {
    return {"birth_date_in_future", {refusal.birthDate.iso()}};
}
Reason reasonOf(const readers::UnknownCategory& refusal) { return {"unknown_category", {refusal.category}}; }
Reason reasonOf(const readers::UnknownReader& refusal) { return {"unknown_reader", {refusal.card}}; }
Reason reasonOf(const readers::IinDoubtful&) { return {"iin_doubtful"}; }
Reason reasonOf(const readers::IinDisagreesWithBirthDate& warning) {
    return {"iin_disagrees_with_birth_date", {warning.fromIin.iso()}};
}
Reason reasonOf(const readers::SameNameAndBirthDate& warning) {
    return {"same_name_and_birth_date", {textOf(warning.reader)}};
}

Reason reasonOf(const circulation::CopyNotInStock& reason) {
    return {"copy_not_in_stock", {textOf(collection::code(reason.state))}};
}
Reason reasonOf(const circulation::ReaderBlocked& reason) { return {"reader_blocked", {reason.reason}}; }
Reason reasonOf(const circulation::LendingForbidden&) { return {"lending_forbidden"}; }
Reason reasonOf(const circulation::AlreadyLentToThisReader&) { return {"already_lent_to_this_reader"}; }
Reason reasonOf(const circulation::RegistrationExpired& reason) { return {"registration_expired", {reason.on.iso()}}; }
Reason reasonOf(const circulation::LimitReached& reason) {
    return {"limit_reached", {std::to_string(reason.limit), std::to_string(reason.have)}};
}
Reason reasonOf(const circulation::HasOverdue& reason) { return {"has_overdue", {std::to_string(reason.count)}}; }
Reason reasonOf(const circulation::ReferenceOnly&) { return {"reference_only"}; }
Reason reasonOf(const circulation::LentToAnother& reason) { return {"lent_to_another", {reason.readerCard}}; }
Reason reasonOf(const circulation::SameTitleAlreadyLent&) { return {"same_title_already_lent"}; }
Reason reasonOf(const circulation::DueDateMoved& reason) {
    return {"due_date_moved", {reason.from.iso(), reason.to.iso()}};
}
Reason reasonOf(const circulation::DueDateCut& reason) { return {"due_date_cut", {reason.to.iso()}}; }
Reason reasonOf(const circulation::CopyNote& reason) { return {"copy_note", {reason.note}}; }
Reason reasonOf(const circulation::FoundAgain& reason) {
    return {"found_again", {textOf(collection::code(reason.was))}};
}
Reason reasonOf(const circulation::WasOverdue& reason) { return {"was_overdue", {std::to_string(reason.days)}}; }
Reason reasonOf(const circulation::NothingToReturn&) { return {"nothing_to_return"}; }
Reason reasonOf(const circulation::NotLentNow&) { return {"not_lent_now"}; }
Reason reasonOf(const circulation::RenewalLimitReached& refusal) {
    return {"renewal_limit_reached", {std::to_string(refusal.limit)}};
}
Reason reasonOf(const circulation::RenewalOfOverdue& refusal) {
    return {"renewal_of_overdue", {std::to_string(refusal.days)}};
}
Reason reasonOf(const circulation::RenewalNeverInReadingRoom&) { return {"renewal_never_in_reading_room"}; }
Reason reasonOf(const circulation::RenewalWouldNotMoveDueDate& refusal) {
    return {"renewal_would_not_move_due_date", {refusal.due.iso()}};
}

Reason reasonOf(const digitization::AlreadyQueued& refusal) { return {"already_queued", {textOf(refusal.item)}}; }
Reason reasonOf(const digitization::UnknownItem& refusal) { return {"unknown_item", {textOf(refusal.id)}}; }
Reason reasonOf(const digitization::MoveNotAllowed& refusal) {
    return {"move_not_allowed", {textOf(digitization::code(refusal.from)), textOf(digitization::code(refusal.to))}};
}
Reason reasonOf(const digitization::FileMissing& refusal) {
    return {"file_missing", {textOf(digitization::code(refusal.to))}};
}
Reason reasonOf(const digitization::ReasonMissing& refusal) {
    return {"reason_missing", {textOf(digitization::code(refusal.to))}};
}
Reason reasonOf(const digitization::BatchFull& refusal) { return {"batch_full", {std::to_string(refusal.target)}}; }
Reason reasonOf(const digitization::UnknownBatch& refusal) { return {"unknown_batch", {textOf(refusal.id)}}; }
Reason reasonOf(const digitization::BatchNameTaken& refusal) { return {"batch_name_taken", {refusal.name}}; }
Reason reasonOf(const digitization::FileUnreadable& refusal) { return {"file_unreadable", {refusal.path}}; }
Reason reasonOf(const digitization::FileAttachedAlready&) { return {"file_attached_already"}; }

Reason reasonOf(const exchange::FileNotReadable& refusal) { return {"file_not_readable", {refusal.path}}; }
Reason reasonOf(const exchange::NotARecordFile& refusal) { return {"not_a_record_file", {refusal.path}}; }
Reason reasonOf(const exchange::UnknownImport& refusal) { return {"unknown_import", {textOf(refusal.id)}}; }
Reason reasonOf(const exchange::ImportAlreadyUndone& refusal) {
    return {"import_already_undone", {textOf(refusal.id)}};
}
Reason reasonOf(const exchange::ImportInUse& refusal) {
    return {"import_in_use", {std::to_string(refusal.copies), std::to_string(refusal.items)}};
}
Reason reasonOf(const exchange::FileNotWritable& refusal) { return {"file_not_writable", {refusal.path}}; }

Reason reasonOf(const journal::NothingToUndo&) { return {"nothing_to_undo"}; }
Reason reasonOf(const journal::NotUndoable& refusal) { return {"not_undoable", {refusal.kind}}; }
Reason reasonOf(const journal::AlreadyUndone& refusal) { return {"already_undone", {std::to_string(refusal.by)}}; }
Reason reasonOf(const journal::ChangedSince& refusal) {
    return {"changed_since", {refusal.table, std::to_string(refusal.id)}};
}

Reason reasonOf(const BackupExists& refusal) { return {"backup_exists", {refusal.path}}; }
Reason reasonOf(const LibraryInUse& refusal) {
    std::string place = refusal.path;
    for (const std::string& who : refusal.who) place += (&who == &refusal.who.front() ? ": " : ", ") + who;
    return {"library_in_use", {place}};
}
Reason reasonOf(const SourceDamaged& refusal) { return {"source_damaged", {refusal.detail}}; }
Reason reasonOf(const ToolMissing& refusal) { return {"tool_missing", {refusal.name}}; }
Reason reasonOf(const MayNotCreateDatabase& refusal) { return {"may_not_create_database", {refusal.role}}; }
Reason reasonOf(const BackupOfFile& refusal) { return {"copy_of_file", {refusal.path}}; }
Reason reasonOf(const BackupOfServer& refusal) { return {"copy_of_server", {refusal.path}}; }
Reason reasonOf(const AlreadyUpToDate& refusal) { return {"already_up_to_date", {std::to_string(refusal.schema)}}; }
Reason reasonOf(const UnknownRole& refusal) { return {"unknown_role", {refusal.role}}; }
Reason reasonOf(const NotShared& refusal) { return {"not_shared", {refusal.place}}; }
Reason reasonOf(const TargetNotEmpty& refusal) { return {"target_not_empty", {refusal.place}}; }
Reason reasonOf(const OtherMoveUnderWay& refusal) { return {"other_move_under_way", {refusal.place, refusal.from}}; }
Reason reasonOf(const MoveDiffers& refusal) {
    std::string list;
    for (const std::string& table : refusal.tables) list += (list.empty() ? "" : ", ") + table;
    return {"move_differs", {list}};
}

} // namespace kitapdar::ctl
