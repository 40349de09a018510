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
    }
    return {};
}

QString words(const NotPermitted& refusal) {
    return Permissions::tr("You are not permitted to do this. The permission needed: %1.")
        .arg(words(refusal.permission));
}

QString words(const Refusal<>& refusal) {
    return std::visit([](const auto& reason) { return words(reason); }, refusal);
}

} // namespace kitapdar
