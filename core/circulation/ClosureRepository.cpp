#include "core/circulation/ClosureRepository.h"

namespace kitapdar::circulation {

Result<std::vector<OpenDue>> ClosureRepository::openDueFrom(storage::Snapshot& snapshot, Day from) const {
    return snapshot.all(
        "select l.id, l.row_version, l.lent_on, l.due_on, c.place, d.category, r.kind, r.title, "
        "coalesce(c.barcode, c.inventory_number, '') from loan l join copy c on c.id = l.copy_id "
        "join record r on r.id = c.record_id join reader d on d.id = l.reader_id "
        "where l.returned_at is null and l.use_place = 'home' and l.due_on >= $1 "
        "order by l.due_on, l.id",
        {from.iso()}, [](const storage::Row& row) {
            OpenDue loan;
            loan.id = LoanId(row.integer(0));
            loan.version = row.integer(1);
            loan.lentOn = row.day(2);
            loan.dueOn = row.day(3);
            loan.place = row.string(4);
            loan.category = row.string(5);
            loan.kind = row.string(6);
            loan.title = row.string(7);
            loan.barcode = row.string(8);
            return loan;
        });
}

Result<void> ClosureRepository::moveDue(journal::Operation& operation, const OpenDue& loan, Day dueOn) const {
    return operation.update("loan", loan.id.value, {{"due_on", dueOn.iso()}}, loan.version);
}

} // namespace kitapdar::circulation
