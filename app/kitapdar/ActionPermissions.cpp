#include "app/kitapdar/ActionPermissions.h"

#include "core/library/Library.h"
#include "core/staff/Gate.h"
#include "core/storage/Store.h"
#include "ui/input/ActionRegistry.h"
#include "wording/PermissionWords.h"

#include <QAction>

#include <array>
#include <map>

namespace kitapdar::app {

namespace {

struct Need {
    const char* action;
    Permission permission;
};

constexpr std::array needs = {
    Need{"catalogue.new", Permission::CatalogueEdit},
    Need{"catalogue.editRecord", Permission::CatalogueEdit},
    Need{"catalogue.like", Permission::CatalogueEdit},
    Need{"catalogue.nextVolume", Permission::CatalogueEdit},
    Need{"catalogue.remove", Permission::CatalogueEdit},
    Need{"catalogue.batch", Permission::CatalogueEdit},
    Need{"catalogue.doubts", Permission::CatalogueEdit},
    Need{"catalogue.import", Permission::ImportRun},
    Need{"catalogue.addCopy", Permission::CopyEdit},
    Need{"catalogue.copyBatch", Permission::CopyEdit},
    Need{"catalogue.copyDamaged", Permission::CopyEdit},
    Need{"catalogue.copyFound", Permission::CopyEdit},
    Need{"catalogue.copyLost", Permission::CopyEdit},
    Need{"catalogue.copyWriteOff", Permission::CopyEdit},
    Need{"catalogue.digitize", Permission::DigitizationEdit},
    Need{"collection.newAct", Permission::CopyEdit},
    Need{"collection.newMovement", Permission::CopyEdit},
    Need{"collection.newDelivery", Permission::CopyEdit},
    Need{"collection.openDelivery", Permission::CopyEdit},
    Need{"collection.newStocktaking", Permission::CopyEdit},
    Need{"collection.open", Permission::LibraryEdit},
    Need{"collection.takeBack", Permission::LibraryEdit},
    Need{"digitization.attach", Permission::DigitizationEdit},
    Need{"digitization.back", Permission::DigitizationEdit},
    Need{"digitization.choose", Permission::DigitizationEdit},
    Need{"digitization.chooseFirst", Permission::DigitizationEdit},
    Need{"digitization.forward", Permission::DigitizationEdit},
    Need{"digitization.intoBatch", Permission::DigitizationEdit},
    Need{"digitization.hold", Permission::DigitizationEdit},
    Need{"digitization.newBatch", Permission::DigitizationEdit},
    Need{"digitization.skip", Permission::DigitizationEdit},
    Need{"digitization.take", Permission::DigitizationEdit},
    Need{"readers.new", Permission::ReaderEdit},
    Need{"readers.again", Permission::ReaderEdit},
    Need{"readers.merge", Permission::ReaderMerge},
    Need{"readers.import", Permission::ImportRun},
    Need{"readers.overdue", Permission::ReaderView},
    Need{"readers.duplicates", Permission::ReaderMerge},
    Need{"readers.reveal", Permission::ReaderReveal},
    Need{"readers.looks", Permission::AuditView},
    Need{"audit.access", Permission::AuditView},
    Need{"audit.account", Permission::AuditView},
    Need{"audit.reader", Permission::AuditView},
    Need{"holds.place", Permission::HoldEdit},
    Need{"holds.cancel", Permission::HoldEdit},
    Need{"holds.suspend", Permission::HoldEdit},
    Need{"holds.up", Permission::HoldEdit},
    Need{"holds.down", Permission::HoldEdit},
    Need{"holds.top", Permission::HoldEdit},
    Need{"holds.bottom", Permission::HoldEdit},
    Need{"holds.revert", Permission::HoldEdit},
    Need{"holds.refuse", Permission::HoldEdit},
    Need{"holds.print", Permission::HoldEdit},
    Need{"holds.expire", Permission::HoldEdit},
    Need{"library.backup", Permission::BackupRestore}, // the schedule is the program's own
    Need{"library.clock", Permission::LoanLend},
    Need{"library.restore", Permission::BackupRestore},
    Need{"staff.firstPerson", Permission::StaffEdit},
    Need{"staff.firstPassword", Permission::StaffEdit},
    Need{"staff.turnOff", Permission::StaffEdit},
    Need{"changes.undo", Permission::JournalUndo},
    Need{"changes.redo", Permission::JournalUndo},
    Need{"desk.renew", Permission::LoanLend},
    Need{"desk.renew_all", Permission::LoanLend},
    Need{"desk.batch", Permission::LoanLend},
    Need{"desk.due", Permission::LoanLend},
    Need{"desk.drop_day", Permission::LoanLend},
    Need{"desk.mode.return", Permission::LoanLend},
    Need{"desk.mode.in_house", Permission::LoanLend},
    Need{"desk.to_room", Permission::LoanLend},
    Need{"visit.note", Permission::ReportEnter},
    Need{"charges.add", Permission::ChargeTake},
    Need{"charges.replace", Permission::ChargeTake},
    Need{"charges.waive", Permission::ChargeWaive},
    Need{"charges.refund", Permission::ChargeWaive},
    Need{"charges.reverse", Permission::ChargeWaive},
    Need{"charges.lost", Permission::LoanLend},
    Need{"charges.lost.in_kind", Permission::LoanLend},
    Need{"charges.damaged", Permission::LoanLend},
    Need{"charges.claim.returned", Permission::LoanLend},
    Need{"charges.claim.never", Permission::LoanLend},
    Need{"charges.claim.withdraw", Permission::LoanLend},
};

} // namespace

void needPermissions(ui::ActionRegistry& actions) {
    for (const Need& each : needs) actions.need(QString::fromLatin1(each.action), each.permission);
}

void readPermissions(Library& library, ui::ActionRegistry& actions) {
    using Denied = std::map<Permission, Denial>;
    library.store()
        .read([session = library.session(), &clock = library.clock()](storage::Snapshot& snapshot) -> Result<Denied> {
            Denied denied;
            for (const Permission each : allPermissions) {
                const auto admitted = staff::Gate(clock).check(snapshot, session, each);
                if (admitted) continue;
                if (const Fault* fault = faultIn(admitted.error())) return fail(*fault);
                if (const auto* no = std::get_if<NotPermitted>(&admitted.error())) denied.emplace(each, no->reason);
            }
            return denied;
        })
        .then(&actions, [&library, &actions, asked = library.session().signIn](const Result<Denied>& denied) {
            if (library.session().signIn != asked) return; // somebody else works here by now, and was asked for
            std::map<Permission, Words> reasons;
            if (denied) {
                for (const auto& [permission, reason] : *denied)
                    reasons.emplace(permission, [no = NotPermitted{permission, reason}] { return words(no); });
            }
            actions.setDenied(std::move(reasons));
        });
}

} // namespace kitapdar::app
