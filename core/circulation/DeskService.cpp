#include "core/circulation/DeskService.h"

#include "core/catalogue/RecordQueries.h"
#include "core/circulation/CalendarRepository.h"
#include "core/circulation/LoanRepository.h"
#include "core/readers/ReaderQueries.h"

namespace kitapdar::circulation {

namespace {

const LoanRepository loans;

Result<std::optional<DeskAnswer>> openReader(storage::Snapshot& snapshot, const text::ScannedCode& code) {
    TRY(auto reader, readers::ReaderQueries().byCard(snapshot, code));
    if (!reader) return std::optional<DeskAnswer>();
    TRY(auto open, loans.openOfReader(snapshot, reader->id));
    TRY(auto rules, CalendarRepository().rules(snapshot));
    const auto limit = LoanRules(std::move(rules)).limitOf(reader->category);
    return std::optional<DeskAnswer>(ReaderOpened{std::move(*reader), std::move(open), limit});
}

Result<DeskAnswer> show(storage::Snapshot& snapshot, const collection::Copy& copy) {
    TRY(auto rows, catalogue::RecordQueries().rows(snapshot, {copy.recordId}));
    catalogue::RecordRow record = rows.empty() ? catalogue::RecordRow{} : std::move(rows.front());
    return DeskAnswer(CopyShown{copy, std::move(record)});
}

} // namespace

Result<DeskAnswer, ScanRefusal> DeskService::scan(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::LoanLend>& by,
                                                  const DeskState& state, const text::ScannedCode& code,
                                                  bool confirmed) const {
    if (code.isEmpty()) return DeskAnswer(UnknownCode{});
    if (!state.card) {
        TRY(auto reader, openReader(transaction, code));
        if (reader) return std::move(*reader);
    }
    TRY(const auto copy, loans.copy(transaction, code));
    if (!copy) {
        if (!state.card) return DeskAnswer(UnknownCode{code.text()});
        TRY(auto reader, openReader(transaction, code));
        return reader ? std::move(*reader) : DeskAnswer(UnknownCode{code.text()});
    }

    const bool hisOwn = copy->holder && state.card && copy->holder->card == *state.card;
    if (state.card && !hisOwn) return lend(transaction, by, state, *copy, confirmed);
    if (hisOwn && state.lentThisSession.contains(copy->code())) {
        const LoanRow row = copy->row(*copy->loan, copy->holder->card);
        return DeskAnswer(NotLent{{AlreadyLentToThisReader{row.loan.id, true}}, {}, row});
    }
    if (!copy->loan && !copy->isFoundAgain()) {
        TRY(auto shown, show(transaction, copy->copy));
        return shown;
    }
    TRY(auto returned, m_loans.returnFound(transaction, by, *copy));
    return DeskAnswer(std::move(returned));
}

Result<DeskAnswer, ScanRefusal> DeskService::lend(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::LoanLend>& by,
                                                  const DeskState& state, const CopyFacts& copy, bool confirmed) const {
    TRY(auto answer, m_loans.lendFound(transaction, by, *state.card, copy, confirmed));
    const auto* no = std::get_if<NotLent>(&answer);
    if (no && !confirmed && state.allows(*no)) return lend(transaction, by, state, copy, true);
    return std::visit([](auto&& each) { return DeskAnswer(std::move(each)); }, std::move(answer));
}

} // namespace kitapdar::circulation
