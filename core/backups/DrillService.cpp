#include "core/backups/DrillService.h"

#include "core/backups/BackupColumns.h"
#include "core/backups/Kinds.h"
#include "core/journal/Journal.h"

namespace kitapdar::backups {

namespace {

const std::string& selected() {
    static const std::string sql = "select " + drillColumns.list() + " from backup_drill ";
    return sql;
}

} // namespace

Result<Drill> DrillService::record(storage::Transaction& transaction,
                                   const staff::Permitted<Permission::BackupRestore>& by, const Drill& given) const {
    Drill drill = given;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::drill);
    TRY(drill.id, operation.insert("backup_drill", drillColumns.inserted(drill)));
    drill.version = 1;
    operation.about("backup_drill", drill.id);
    operation.fact(journal::FactName::Value, drill.finding);
    operation.fact(journal::FactName::Note, drill.detail);
    operation.fact(journal::FactName::From, drill.openedIn);
    operation.fact(journal::FactName::To, drill.openedIn + drill.verifiedIn);
    CHECK(operation.finish());
    return drill;
}

Result<std::optional<Drill>> DrillService::newestGood(storage::Snapshot& snapshot) const {
    static const std::string sql = selected() + "where finding = '' order by made_at desc, id desc";
    return snapshot.first(sql, {}, drillColumns);
}

} // namespace kitapdar::backups
