// Every refusal of the core as a stable code and the words it needs: a new refusal does not compile until it is here.
#pragma once

#include "app/kitapdarctl/Answer.h"
#include "app/kitapdarctl/Words.h"
#include "core/administration/Backup.h"
#include "core/administration/DeskAccess.h"
#include "core/administration/Move.h"
#include "core/administration/Upgrade.h"
#include "core/circulation/LoanService.h"
#include "core/digitization/Item.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/ImportService.h"
#include "core/journal/Entry.h"
#include "core/library/Library.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kitapdar::ctl {

/// A key of Words.cpp and its arguments.
struct Reason {
    std::string_view code;
    std::vector<std::string> arguments = {};
};

Reason reasonOf(const Fault& fault);
Reason reasonOf(const NotPermitted& refusal);
Reason reasonOf(const catalogue::UnknownRecord& refusal);
Reason reasonOf(const collection::UnknownCopy& refusal);
Reason reasonOf(const collection::BarcodeTaken& refusal);
Reason reasonOf(const collection::InventoryNumberTaken& refusal);
Reason reasonOf(const collection::BarcodeMalformed& refusal);
Reason reasonOf(const readers::NameMissing& refusal);
Reason reasonOf(const readers::CardTaken& refusal);
Reason reasonOf(const readers::CardMalformed& refusal);
Reason reasonOf(const readers::IinTaken& refusal);
Reason reasonOf(const readers::BirthDateInFuture& refusal);
Reason reasonOf(const readers::UnknownCategory& refusal);
Reason reasonOf(const readers::UnknownReader& refusal);
Reason reasonOf(const readers::IinDoubtful& warning);
Reason reasonOf(const readers::IinDisagreesWithBirthDate& warning);
Reason reasonOf(const readers::SameNameAndBirthDate& warning);
Reason reasonOf(const circulation::CopyNotInStock& reason);
Reason reasonOf(const circulation::ReaderBlocked& reason);
Reason reasonOf(const circulation::LendingForbidden& reason);
Reason reasonOf(const circulation::AlreadyLentToThisReader& reason);
Reason reasonOf(const circulation::RegistrationExpired& reason);
Reason reasonOf(const circulation::LimitReached& reason);
Reason reasonOf(const circulation::HasOverdue& reason);
Reason reasonOf(const circulation::ReferenceOnly& reason);
Reason reasonOf(const circulation::LentToAnother& reason);
Reason reasonOf(const circulation::SameTitleAlreadyLent& reason);
Reason reasonOf(const circulation::DueDateMoved& reason);
Reason reasonOf(const circulation::DueDateCut& reason);
Reason reasonOf(const circulation::CopyNote& reason);
Reason reasonOf(const circulation::FoundAgain& reason);
Reason reasonOf(const circulation::WasOverdue& reason);
Reason reasonOf(const circulation::NothingToReturn& refusal);
Reason reasonOf(const circulation::NotLentNow& refusal);
Reason reasonOf(const circulation::RenewalLimitReached& refusal);
Reason reasonOf(const circulation::RenewalOfOverdue& refusal);
Reason reasonOf(const circulation::RenewalNeverInReadingRoom& refusal);
Reason reasonOf(const circulation::RenewalWouldNotMoveDueDate& refusal);
Reason reasonOf(const digitization::AlreadyQueued& refusal);
Reason reasonOf(const digitization::UnknownItem& refusal);
Reason reasonOf(const digitization::MoveNotAllowed& refusal);
Reason reasonOf(const digitization::FileMissing& refusal);
Reason reasonOf(const digitization::ReasonMissing& refusal);
Reason reasonOf(const digitization::BatchFull& refusal);
Reason reasonOf(const digitization::UnknownBatch& refusal);
Reason reasonOf(const digitization::BatchNameTaken& refusal);
Reason reasonOf(const digitization::FileUnreadable& refusal);
Reason reasonOf(const digitization::FileAttachedAlready& refusal);
Reason reasonOf(const exchange::FileNotReadable& refusal);
Reason reasonOf(const exchange::NotARecordFile& refusal);
Reason reasonOf(const exchange::UnknownImport& refusal);
Reason reasonOf(const exchange::ImportAlreadyUndone& refusal);
Reason reasonOf(const exchange::ImportInUse& refusal);
Reason reasonOf(const exchange::FileNotWritable& refusal);
Reason reasonOf(const journal::NothingToUndo& refusal);
Reason reasonOf(const journal::NotUndoable& refusal);
Reason reasonOf(const journal::AlreadyUndone& refusal);
Reason reasonOf(const journal::ChangedSince& refusal);
Reason reasonOf(const BackupExists& refusal);
Reason reasonOf(const LibraryInUse& refusal);
Reason reasonOf(const SourceDamaged& refusal);
Reason reasonOf(const ToolMissing& refusal);
Reason reasonOf(const MayNotCreateDatabase& refusal);
Reason reasonOf(const BackupOfFile& refusal);
Reason reasonOf(const BackupOfServer& refusal);
Reason reasonOf(const AlreadyUpToDate& refusal);
Reason reasonOf(const UnknownRole& refusal);
Reason reasonOf(const NotShared& refusal);
Reason reasonOf(const TargetNotEmpty& refusal);
Reason reasonOf(const OtherMoveUnderWay& refusal);
Reason reasonOf(const MoveDiffers& refusal);

template <class... Reasons>
Reason reasonOf(const std::variant<Reasons...>& error) {
    return std::visit([](const auto& each) { return reasonOf(each); }, error);
}

/// The failure of a command whose use case said no.
template <class Error>
Failure failureOf(Language language, const Error& error) {
    const Reason reason = reasonOf(error);
    Exit exit = Exit::Refused;
    if constexpr (requires { faultIn(error); }) exit = faultIn(error) ? Exit::Fault : Exit::Refused;
    return {exit, say(language, reason.code, reason.arguments)};
}

} // namespace kitapdar::ctl
