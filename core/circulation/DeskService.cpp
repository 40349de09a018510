#include "core/circulation/DeskService.h"

#include "core/catalogue/RecordQueries.h"
#include "core/circulation/LoanQueries.h"
#include "core/circulation/LoanRepository.h"
#include "core/readers/ReaderQueries.h"
#include "core/text/Barcode.h"

namespace kitapdar::circulation {

namespace {

Result<std::optional<DeskAnswer>> openReader(storage::Snapshot& snapshot, const std::string& code) {
    TRY(auto reader, readers::ReaderQueries().byCard(snapshot, code));
    if (!reader) return std::optional<DeskAnswer>();
    TRY(auto loans, LoanQueries().openOfReader(snapshot, reader->id));
    return std::optional<DeskAnswer>(ReaderOpened{std::move(*reader), std::move(loans)});
}

Result<DeskAnswer> show(storage::Snapshot& snapshot, collection::Copy copy) {
    TRY(auto rows, catalogue::RecordQueries().rows(snapshot, {copy.recordId}));
    catalogue::RecordRow record = rows.empty() ? catalogue::RecordRow{} : std::move(rows.front());
    return DeskAnswer(CopyShown{std::move(copy), std::move(record)});
}

} // namespace

Result<DeskAnswer, ScanRefusal> DeskService::scan(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::LoanLend>& by,
                                                  const DeskState& state, const std::string& given,
                                                  bool confirmed) const {
    const std::string code = text::normalizeScan(given);
    if (code.empty() || text::isCommandScan(code)) return DeskAnswer(UnknownCode{code});

    if (!state.card) {
        TRY(auto reader, openReader(transaction, code));
        if (reader) return std::move(*reader);
    }
    TRY(const auto copy, LoanRepository().copy(transaction, code));
    if (!copy) {
        if (!state.card) return DeskAnswer(UnknownCode{code});
        TRY(auto reader, openReader(transaction, code));
        return reader ? std::move(*reader) : DeskAnswer(UnknownCode{code});
    }

    const bool hisOwn = copy->holder && state.card && copy->holder->card == readers::asStored(*state.card);
    if (hisOwn && state.lentThisSession.contains(copy->code())) {
        const LoanRow row = copy->row(*copy->openLoan, copy->holder->card);
        return DeskAnswer(NotLent{{AlreadyLentToThisReader{row.loan.id, true}}, {}, row});
    }
    if (state.card && !hisOwn) {
        auto lent = m_loans.lend(transaction, by, *state.card, code, confirmed);
        if (lent) return DeskAnswer(std::move(*lent));
        if (auto* refused = std::get_if<NotLent>(&lent.error())) return DeskAnswer(std::move(*refused));
        if (const auto* no = std::get_if<NotPermitted>(&lent.error())) return fail(*no);
        return fail(*faultIn(lent.error()));
    }
    auto returned = m_loans.returnCopy(transaction, by, code);
    if (returned) return DeskAnswer(std::move(*returned));
    if (const auto* no = std::get_if<NotPermitted>(&returned.error())) return fail(*no);
    if (const Fault* fault = faultIn(returned.error())) return fail(*fault);
    return show(transaction, copy->copy);
}

} // namespace kitapdar::circulation
