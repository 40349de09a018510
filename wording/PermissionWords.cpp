#include "wording/PermissionWords.h"

#include "wording/FaultWords.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

struct Permissions {
    Q_DECLARE_TR_FUNCTIONS(Permissions)
};

} // namespace

QString words(Permission permission) {
    switch (permission) {
    case Permission::CatalogueEdit:
        return Permissions::tr("editing the catalogue");
    case Permission::CopyEdit:
        return Permissions::tr("editing copies");
    case Permission::ReaderEdit:
        return Permissions::tr("registering and editing readers");
    case Permission::LoanLend:
        return Permissions::tr("lending and taking back");
    case Permission::CalendarEdit:
        return Permissions::tr("editing the calendar");
    case Permission::RulesEdit:
        return Permissions::tr("editing the loan rules");
    case Permission::LibraryEdit:
        return Permissions::tr("setting up the library");
    case Permission::DigitizationEdit:
        return Permissions::tr("work on the digitization queue");
    case Permission::ImportRun:
        return Permissions::tr("imports");
    case Permission::JournalUndo:
        return Permissions::tr("undoing what was done");
    case Permission::JournalUndoAny:
        return Permissions::tr("undoing what others did");
    case Permission::LoanOverride:
        return Permissions::tr("lending past a limit");
    case Permission::ReaderView:
        return Permissions::tr("seeing readers");
    case Permission::ReaderReveal:
        return Permissions::tr("seeing identification numbers, phones and addresses");
    case Permission::ReaderHistory:
        return Permissions::tr("seeing what a reader has read");
    case Permission::ReaderBlock:
        return Permissions::tr("blocking a reader’s data");
    case Permission::ReaderExtract:
        return Permissions::tr("making an extract of a reader’s data");
    case Permission::ReaderErase:
        return Permissions::tr("erasing a reader’s data");
    case Permission::ConsentEdit:
        return Permissions::tr("recording consents");
    case Permission::PersonsExport:
        return Permissions::tr("exporting personal data");
    case Permission::RetentionRun:
        return Permissions::tr("removing data whose term is over");
    case Permission::StaffEdit:
        return Permissions::tr("accounts and permissions of the staff");
    case Permission::KeyManage:
        return Permissions::tr("keys of the library");
    case Permission::AuditView:
        return Permissions::tr("looking at what was done");
    case Permission::ActSign:
        return Permissions::tr("signing acts");
    case Permission::BackupRestore:
        return Permissions::tr("restoring a library");
    case Permission::HoldEdit:
        return Permissions::tr("holds and requests of readers");
    case Permission::TransferEdit:
        return Permissions::tr("sending copies from place to place");
    case Permission::ChargeTake:
        return Permissions::tr("charges of readers and their payments");
    case Permission::ChargeWaive:
        return Permissions::tr("waiving a charge and paying money back");
    case Permission::ReaderMerge:
        return Permissions::tr("making one reader of two");
    case Permission::ReportView:
        return Permissions::tr("figures and the lists behind them");
    case Permission::ReportEnter:
        return Permissions::tr("visits, references and refusals that no scan tells");
    }
    return {};
}

QString words(const NotPermitted& refusal) {
    switch (refusal.reason) {
    case Denial::SignedOut:
        return Permissions::tr("Sign in first.");
    case Denial::Suspended:
        return Permissions::tr("This account is switched off. Ask whoever keeps the accounts.");
    case Denial::OtherPlace:
        return Permissions::tr("Your permission is for another place. The permission needed: %1.")
            .arg(words(refusal.permission));
    case Denial::RoleMissing:
        break;
    }
    return Permissions::tr("You are not permitted to do this. The permission needed: %1.")
        .arg(words(refusal.permission));
}

QString words(const Refusal<>& refusal) {
    return std::visit([](const auto& reason) { return words(reason); }, refusal);
}

} // namespace kitapdar
