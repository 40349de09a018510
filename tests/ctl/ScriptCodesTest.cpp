// The codes of refusals and faults that scripts know. A reason whose struct has no member `code` has its name for one
// (ScriptCode.h): who renames such a struct gives it a `code` with the old text, and this test sees to it.
// UPDATE_APPROVED=1 writes the list anew: codes may come, those that scripts know stay.
#include "app/kitapdarctl/ScriptCode.h"
#include "core/accounts/Binding.h"
#include "core/accounts/Books.h"
#include "core/accounts/EntryService.h"
#include "core/accounts/Term.h"
#include "core/administration/ConnectionCheck.h"
#include "core/administration/DeskAccess.h"
#include "core/administration/DrillRun.h"
#include "core/administration/Forget.h"
#include "core/administration/Move.h"
#include "core/administration/RestoreAct.h"
#include "core/administration/Retain.h"
#include "core/administration/Seal.h"
#include "core/administration/Upgrade.h"
#include "core/backups/Recipient.h"
#include "core/catalogue/ContentGroups.h"
#include "core/catalogue/DoubtService.h"
#include "core/catalogue/NameService.h"
#include "core/catalogue/RecordBatch.h"
#include "core/catalogue/RecordService.h"
#include "core/catalogue/editing/AuthorMarks.h"
#include "core/charges/Charge.h"
#include "core/circulation/ClockService.h"
#include "core/circulation/DeskService.h"
#include "core/circulation/Erasure.h"
#include "core/circulation/Extract.h"
#include "core/circulation/LoanService.h"
#include "core/circulation/Loss.h"
#include "core/circulation/Reminder.h"
#include "core/circulation/WhyService.h"
#include "core/collection/CopyBatch.h"
#include "core/collection/CopyNumbers.h"
#include "core/collection/WriteOffByHand.h"
#include "core/deliveries/CopyEntryService.h"
#include "core/deliveries/Delivery.h"
#include "core/deliveries/DeliveryTable.h"
#include "core/deliveries/Posting.h"
#include "core/derivatives/BuildService.h"
#include "core/derivatives/MetsExport.h"
#include "core/digitization/Candidate.h"
#include "core/digitization/Elsewhere.h"
#include "core/digitization/Item.h"
#include "core/exchange/ElsewhereList.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/ImportService.h"
#include "core/exchange/readers/ReaderImport.h"
#include "core/exchange/targets/TargetService.h"
#include "core/holds/Hold.h"
#include "core/journal/Entry.h"
#include "core/keys/DeskKeys.h"
#include "core/merging/MergeService.h"
#include "core/merging/ReaderMerge.h"
#include "core/movements/Movement.h"
#include "core/numbers/Series.h"
#include "core/pages/Page.h"
#include "core/periodicals/Subscription.h"
#include "core/places/Place.h"
#include "core/readers/Category.h"
#include "core/readers/Consent.h"
#include "core/readers/Details.h"
#include "core/readers/Reader.h"
#include "core/readers/RetentionTerms.h"
#include "core/readers/SealingService.h"
#include "core/recognition/PageText.h"
#include "core/rules/CalendarService.h"
#include "core/staff/Rescue.h"
#include "core/staff/Role.h"
#include "core/staff/Signature.h"
#include "core/stocktaking/StocktakingService.h"
#include "core/visits/Visit.h"
#include "core/withdrawals/Replacement.h"
#include "core/workflow/Task.h"
#include "tests/support/Paths.h"
#include "tests/support/Samples.h"
#include "tests/support/Shared.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace kitapdar {
namespace {

namespace fs = std::filesystem;

/// By the name of the variant.
using Codes = std::map<std::string, std::set<std::string>>;

template <class Reasons>
void add(Codes& all, const std::string& name) {
    test::forEachReason<Reasons>([&](const Reasons& reason) { all[name].insert(ctl::scriptCode(reason)); });
}

Codes everyCode() {
    Codes all;
    add<collection::AddCopyRefusal>(all, "AddCopyRefusal");
    add<catalogue::AddRecordRefusal>(all, "AddRecordRefusal");
    add<catalogue::AuthorMarkRefusal>(all, "AuthorMarkRefusal");
    add<BackupRefusal>(all, "BackupRefusal");
    add<backups::RecipientRefusal>(all, "RecipientRefusal");
    add<DrillRefusal>(all, "DrillRefusal");
    add<ForgetRefusal>(all, "ForgetRefusal");
    add<NightlyRefusal>(all, "NightlyRefusal");
    add<circulation::Block>(all, "Block");
    add<rules::CalendarRefusal>(all, "CalendarRefusal");
    add<readers::CategoryRefusal>(all, "CategoryRefusal");
    add<circulation::Confirmation>(all, "Confirmation");
    add<ConnectionRefusal>(all, "ConnectionRefusal");
    add<places::DeskRefusal>(all, "DeskRefusal");
    add<collection::CopyBatchRefusal>(all, "CopyBatchRefusal");
    add<catalogue::RecordBatchRefusal>(all, "RecordBatchRefusal");
    add<collection::EditCopyRefusal>(all, "EditCopyRefusal");
    add<collection::ChangeCopyRefusal>(all, "ChangeCopyRefusal");
    add<collection::CopyNumberRefusal>(all, "CopyNumberRefusal");
    add<collection::CopyActionRefusal>(all, "CopyActionRefusal");
    add<catalogue::EditRecordRefusal>(all, "EditRecordRefusal");
    add<exchange::ExportRefusal>(all, "ExportRefusal");
    add<GrantRefusal>(all, "GrantRefusal");
    add<catalogue::GroupRefusal>(all, "GroupRefusal");
    add<exchange::ImportRefusal>(all, "ImportRefusal");
    add<digitization::ItemRefusal>(all, "ItemRefusal");
    add<workflow::WorkflowRefusal>(all, "WorkflowRefusal");
    add<workflow::RightsRefusal>(all, "RightsRefusal");
    add<workflow::StageRuleRefusal>(all, "StageRuleRefusal");
    add<pages::PageRefusal>(all, "PageRefusal");
    add<pages::IngestRefusal>(all, "IngestRefusal");
    add<recognition::TextRefusal>(all, "TextRefusal");
    add<derivatives::FileRefusal>(all, "FileRefusal");
    add<derivatives::BuildRefusal>(all, "BuildRefusal");
    add<derivatives::MetsRefusal>(all, "MetsRefusal");
    add<circulation::LendRefusal>(all, "LendRefusal");
    add<places::LibraryNameRefusal>(all, "LibraryNameRefusal");
    add<MoveRefusal>(all, "MoveRefusal");
    add<catalogue::NameRefusal>(all, "NameRefusal");
    add<circulation::Note>(all, "Note");
    add<places::PlaceRefusal>(all, "PlaceRefusal");
    add<staff::PasswordRefusal>(all, "PasswordRefusal");
    add<staff::PinRefusal>(all, "PinRefusal");
    add<staff::SignInRefusal>(all, "SignInRefusal");
    add<staff::SecretRefusal>(all, "SecretRefusal");
    add<staff::FirstPasswordRefusal>(all, "FirstPasswordRefusal");
    add<staff::EndRefusal>(all, "EndRefusal");
    add<staff::SignRefusal>(all, "SignRefusal");
    add<staff::ApprovalRefusal>(all, "ApprovalRefusal");
    add<stocktaking::StartRefusal>(all, "StartRefusal");
    add<stocktaking::ScanRefusal>(all, "ScanRefusal");
    add<stocktaking::MergeRefusal>(all, "MergeRefusal");
    add<stocktaking::CloseRefusal>(all, "CloseRefusal");
    add<stocktaking::SignActRefusal>(all, "SignActRefusal");
    add<stocktaking::ReverseActRefusal>(all, "ReverseActRefusal");
    add<visits::VisitRefusal>(all, "VisitRefusal");
    add<visits::ReferenceRefusal>(all, "ReferenceRefusal");
    add<readers::ConsentRefusal>(all, "ConsentRefusal");
    add<readers::ReaderRefusal>(all, "ReaderRefusal");
    add<readers::RetentionTermRefusal>(all, "RetentionTermRefusal");
    add<circulation::EraseRefusal>(all, "EraseRefusal");
    add<readers::RevealRefusal>(all, "RevealRefusal");
    add<readers::SealingRefusal>(all, "SealingRefusal");
    add<keys::MoveKeyRefusal>(all, "MoveKeyRefusal");
    add<SealReadersRefusal>(all, "SealReadersRefusal");
    add<RecoveryRefusal>(all, "RecoveryRefusal");
    add<staff::RescueRefusal>(all, "RescueRefusal");
    add<circulation::ExtractRefusal>(all, "ExtractRefusal");
    add<readers::ReaderWarning>(all, "ReaderWarning");
    add<catalogue::RemoveRecordRefusal>(all, "RemoveRecordRefusal");
    add<exchange::ReaderImportRefusal>(all, "ReaderImportRefusal");
    add<charges::AddChargeRefusal>(all, "AddChargeRefusal");
    add<charges::PayRefusal>(all, "PayRefusal");
    add<charges::WaiveRefusal>(all, "WaiveRefusal");
    add<charges::ReplaceRefusal>(all, "ReplaceRefusal");
    add<charges::RefundRefusal>(all, "RefundRefusal");
    add<charges::ReverseRefusal>(all, "ReverseRefusal");
    add<circulation::LossRefusal>(all, "LossRefusal");
    add<circulation::DamageRefusal>(all, "DamageRefusal");
    add<circulation::ClaimRefusal>(all, "ClaimRefusal");
    add<circulation::InHouseRefusal>(all, "InHouseRefusal");
    add<circulation::ReminderRefusal>(all, "ReminderRefusal");
    add<circulation::ClockRefusal>(all, "ClockRefusal");
    add<readers::DetailRefusal>(all, "DetailRefusal");
    add<merging::ReaderMergeRefusal>(all, "ReaderMergeRefusal");
    add<circulation::WhyRefusal>(all, "WhyRefusal");
    add<circulation::RenewRefusal>(all, "RenewRefusal");
    add<circulation::ReturnRefusal>(all, "ReturnRefusal");
    all["ScanRefusal"]; // faults alone
    add<SealRefusal>(all, "SealRefusal");
    add<numbers::SeriesRefusal>(all, "SeriesRefusal");
    add<staff::AccountRefusal>(all, "AccountRefusal");
    add<staff::RoleRefusal>(all, "RoleRefusal");
    add<staff::RoleGrantRefusal>(all, "RoleGrantRefusal");
    add<journal::UndoRefusal>(all, "UndoRefusal");
    add<UpgradeRefusal>(all, "UpgradeRefusal");
    add<catalogue::DistinctRefusal>(all, "DistinctRefusal");
    add<holds::ArrivalRefusal>(all, "ArrivalRefusal");
    add<holds::HoldRefusal>(all, "HoldRefusal");
    add<holds::PlaceHoldRefusal>(all, "PlaceHoldRefusal");
    add<holds::RequestRefusal>(all, "RequestRefusal");
    add<holds::UnmetRefusal>(all, "UnmetRefusal");
    add<transfers::SendRefusal>(all, "SendRefusal");
    add<merging::MergeRefusal>(all, "MergeRefusal");
    add<accounts::EnterRefusal>(all, "EnterRefusal");
    add<accounts::WithdrawRefusal>(all, "WithdrawRefusal");
    add<accounts::ReverseRefusal>(all, "ReverseRefusal");
    add<accounts::OpenRefusal>(all, "OpenRefusal");
    add<accounts::TakeBackOpeningRefusal>(all, "TakeBackOpeningRefusal");
    add<accounts::CorrectRefusal>(all, "CorrectRefusal");
    add<accounts::ReverseByHandRefusal>(all, "ReverseByHandRefusal");
    add<accounts::TermRefusal>(all, "TermRefusal");
    add<collection::WriteOffRefusal>(all, "WriteOffRefusal");
    add<withdrawals::DraftRefusal>(all, "DraftRefusal");
    add<withdrawals::EditActRefusal>(all, "EditActRefusal");
    add<withdrawals::ShowActRefusal>(all, "ShowActRefusal");
    add<withdrawals::SignActRefusal>(all, "SignActRefusal");
    add<withdrawals::ReverseActRefusal>(all, "ReverseActRefusal");
    add<withdrawals::ReplaceRefusal>(all, "ReplaceRefusal");
    add<movements::DraftMovementRefusal>(all, "DraftMovementRefusal");
    add<movements::EditMovementRefusal>(all, "EditMovementRefusal");
    add<movements::ShowMovementRefusal>(all, "ShowMovementRefusal");
    add<movements::SignMovementRefusal>(all, "SignMovementRefusal");
    add<movements::TakeBackRefusal>(all, "TakeBackRefusal");
    add<movements::ReverseMovementRefusal>(all, "ReverseMovementRefusal");
    add<deliveries::SupplierRefusal>(all, "SupplierRefusal");
    add<deliveries::DeliveryFileRefusal>(all, "DeliveryFileRefusal");
    add<deliveries::DeliveryListRefusal>(all, "DeliveryListRefusal");
    add<deliveries::HeadRefusal>(all, "HeadRefusal");
    add<deliveries::PostRefusal>(all, "PostRefusal");
    add<deliveries::SignRefusal>(all, "DeliverySignRefusal");
    add<deliveries::ReverseRefusal>(all, "DeliveryReverseRefusal");
    add<deliveries::EnterAgainRefusal>(all, "EnterAgainRefusal");
    add<deliveries::CopyEntryRefusal>(all, "CopyEntryRefusal");
    add<accounts::BindRefusal>(all, "BindRefusal");
    add<accounts::RevalueRefusal>(all, "RevalueRefusal");
    add<periodicals::SubscribeRefusal>(all, "SubscribeRefusal");
    add<periodicals::EditSubscriptionRefusal>(all, "EditSubscriptionRefusal");
    add<periodicals::RemoveSubscriptionRefusal>(all, "RemoveSubscriptionRefusal");
    add<periodicals::ArriveRefusal>(all, "ArriveRefusal");
    add<periodicals::TakeBackArrivalRefusal>(all, "TakeBackArrivalRefusal");
    add<periodicals::AddIssueRefusal>(all, "AddIssueRefusal");
    add<periodicals::RemoveIssueRefusal>(all, "RemoveIssueRefusal");
    add<periodicals::ClaimRefusal>(all, "SerialClaimRefusal");
    add<periodicals::PostYearRefusal>(all, "PostYearRefusal");
    add<periodicals::BindVolumeRefusal>(all, "BindVolumeRefusal");
    add<digitization::ChoosingRefusal>(all, "ChoosingRefusal");
    add<digitization::ElsewhereRefusal>(all, "ElsewhereRefusal");
    add<exchange::ListRefusal>(all, "ListRefusal");
    add<exchange::TargetRefusal>(all, "TargetRefusal");
    for (int kind = 0; kind <= static_cast<int>(Fault::Kind::Internal); ++kind)
        all["Fault"].insert(ctl::scriptCode(Fault{static_cast<Fault::Kind>(kind), {}, {}}));
    all["NotPermitted"].insert(ctl::scriptCode(NotPermitted{}));
    return all;
}

/// Refusals that no command answers.
const std::set<std::string> unanswered = {
    "RenderRefusal",   "MarcOpenRefusal", "Iso2709Refusal",    "ReplaceRefusal",   "NewOutputRefusal",
    "OutputRefusal",   "TableRefusal",    "ReaderFileRefusal", "ErrorFileRefusal", "UndoBeginRefusal",
    "DocumentRefusal", "LabelRefusal",    "LabelFileRefusal",  "OpenRefusal",      "SheetRefusal"};

TEST(ScriptCodes, AreThoseThatScriptsKnow) {
    std::string now;
    for (const auto& [name, codes] : everyCode()) {
        for (const std::string& code : codes) now += name + " " + code + "\n";
    }
    const fs::path file = test::sourceFolder() / "tests/ctl/approved_script_codes.txt";
    if (std::getenv("UPDATE_APPROVED")) std::ofstream(file, std::ios::binary) << now;
    std::istringstream approved(test::readFile(file));
    for (std::string line; std::getline(approved, line);)
        EXPECT_NE(("\n" + now).find("\n" + line + "\n"), std::string::npos)
            << line << ": scripts know this code; a reason that was renamed keeps it as its member `code`";
    EXPECT_EQ(test::readFile(file), now);
}

TEST(ScriptCodes, AreListedForEveryRefusalOfTheCore) {
    const Codes all = everyCode();
    std::set<std::string> listed = unanswered;
    std::ranges::transform(all, std::inserter(listed, listed.end()), [](const auto& each) { return each.first; });
    const std::regex alias(R"(using (\w*Refusal)\s*=)");
    for (const auto& entry : fs::recursive_directory_iterator(test::sourceFolder() / "core")) {
        if (entry.path().extension() != ".h") continue;
        const std::string text = test::readFile(entry.path());
        for (std::sregex_iterator found(text.begin(), text.end(), alias); found != std::sregex_iterator(); ++found) {
            const std::string name = (*found)[1];
            EXPECT_TRUE(name == "Refusal" || listed.contains(name))
                << entry.path() << ": " << name << " is not in this test's list";
        }
    }
}

} // namespace
} // namespace kitapdar
