// Which permissions the roles begin with. Each is named here, so that a new permission is in none of them by itself.
#include "core/staff/Role.h"

namespace kitapdar::staff {

namespace {

Role suggested(std::string code, Permissions permissions) {
    Role role;
    role.code = std::move(code);
    role.permissions = std::move(permissions);
    return role;
}

} // namespace

std::optional<Permission> permissionFromCode(std::string_view text) {
    for (const Permission each : allPermissions) {
        if (code(each) == text) return each;
    }
    return std::nullopt;
}

const std::vector<Role>& suggestedRoles() {
    using enum Permission;
    static const std::vector<Role> all = {
        suggested("clerk", {LoanLend, ReaderEdit, ReaderView, JournalUndo, HoldEdit, ChargeTake, ReportEnter}),
        suggested("senior", {LoanLend, LoanOverride, ReaderEdit, ReaderView, ReaderReveal, ReaderHistory, ReaderBlock,
                             ReaderExtract, ConsentEdit, CalendarEdit, JournalUndo, JournalUndoAny, HoldEdit,
                             TransferEdit, ChargeTake, ChargeWaive, ReaderMerge, ReportView, ReportEnter}),
        suggested("fund", {CatalogueEdit, CopyEdit, ImportRun, JournalUndo, TransferEdit}),
        suggested("digitization", {DigitizationEdit, JournalUndo}),
        suggested("reports", {AuditView, ReportView, ReportEnter}),
        // Keeps the program, not the readers: it sees none of their data.
        suggested("admin", {StaffEdit, KeyManage, BackupRestore, AuditView, LibraryEdit, RulesEdit, CalendarEdit,
                            RetentionRun, JournalUndo}),
        suggested("director", {ReaderView, ReaderReveal, ReaderHistory, ReaderErase, PersonsExport, ActSign, AuditView,
                               RulesEdit, JournalUndo, ReportView, ChargeWaive}),
    };
    return all;
}

} // namespace kitapdar::staff
