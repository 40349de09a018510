#include "core/circulation/ReaderPapers.h"

#include "core/audit/AccessLog.h"
#include "core/charges/ChargeRepository.h"
#include "core/circulation/LoanRepository.h"
#include "core/readers/ReaderRepository.h"

namespace kitapdar::circulation {

namespace {

constexpr int mostLoans = 2000; // on a form

Result<readers::Reader, Refusal<readers::UnknownReader>> readerWith(storage::Snapshot& snapshot, readers::ReaderId id) {
    TRY(auto reader, readers::ReaderRepository().byId(snapshot, id));
    if (!reader || reader->forgottenOn) return fail(readers::UnknownReader{});
    return std::move(*reader);
}

} // namespace

Result<Clearance, Refusal<readers::UnknownReader>> ReaderPapers::clearance(
    storage::Snapshot& snapshot, const staff::Permitted<Permission::ReaderView>& by, readers::ReaderId id) const {
    Clearance clearance;
    TRY(clearance.reader, readerWith(snapshot, id));
    if (m_log) m_log->readerSeen(by, id.value, audit::Way::Card);
    TRY(clearance.open, LoanRepository().openOfReader(snapshot, id));
    TRY(clearance.owed, charges::ChargeRepository().owedBy(snapshot, id));
    return clearance;
}

Result<ReaderPaper, Refusal<readers::UnknownReader>> ReaderPapers::form(
    storage::Snapshot& snapshot, const staff::Permitted<Permission::ReaderHistory>& by, readers::ReaderId id) const {
    ReaderPaper paper;
    TRY(paper.reader, readerWith(snapshot, id));
    if (m_log) m_log->readerSeen(by, id.value, audit::Way::History);
    TRY(paper.loans, LoanRepository().historyOfReader(snapshot, id, mostLoans));
    return paper;
}

} // namespace kitapdar::circulation
