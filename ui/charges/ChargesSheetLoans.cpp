// ChargesSheet: the loans that may come to no return.
#include "core/circulation/LoanQueries.h"
#include "core/circulation/LossService.h"
#include "core/library/Library.h"
#include "ui/charges/ChargesSheet.h"
#include "ui/shell/Announcer.h"
#include "ui/widgets/LineList.h"
#include "wording/ChargeWords.h"
#include "wording/DeskWords.h"
#include "wording/FaultWords.h"
#include "wording/Text.h"

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

void ChargesSheet::beginWithLoan(const ShownReader& reader, std::optional<std::int64_t> loan, Act act) {
    m_payWanted = false;
    m_loanAct = std::move(act);
    m_loanOfAct = loan;
    open(reader);
}

void ChargesSheet::readLoans(readers::ReaderId id) {
    m_context.library.read(&circulation::LoanQueries::openOfReader, id)
        .then(this, [this, id](const Result<std::vector<circulation::LoanRow>>& loans) {
            if (!m_reader || m_reader->id != id.value) return;
            m_loansKnown = loans.has_value();
            if (!loans) m_fault = loans.error();
            m_loans = loans ? *loans : std::vector<circulation::LoanRow>();
            word();
            if (m_loansKnown) actOnLoan();
        });
}

/// What the sheet was opened for.
void ChargesSheet::actOnLoan() {
    const Act act = std::exchange(m_loanAct, {});
    if (!act) return;
    m_loanList->setFocus(Qt::OtherFocusReason);
    const auto wanted =
        std::ranges::find_if(m_loans, [this](const auto& row) { return row.loan.id.value == m_loanOfAct; });
    if (wanted != m_loans.end()) {
        const auto row = static_cast<int>(wanted - m_loans.begin());
        m_loanList->setCurrentIndex(m_loanList->model()->index(row, 0));
    } else if (m_loans.size() != 1) {
        return say(Tone::Info, [] { return tr("Choose a loan in the list."); });
    }
    act(*this);
}

const circulation::LoanRow* ChargesSheet::chosenLoan() {
    const auto id = m_loanList->currentId();
    const auto found = std::ranges::find_if(m_loans, [&](const auto& row) { return row.loan.id.value == id; });
    if (found != m_loans.end()) return &*found;
    say(Tone::Info, [] { return tr("Choose a loan in the list."); });
    return nullptr;
}

void ChargesSheet::lose() {
    const circulation::LoanRow* const loan = chosenLoan();
    if (!loan) return;
    ask([title = qs(loan->title)] { return tr("«%1» is lost. The amount to charge; empty: its price.").arg(title); },
        Fields::SumAndReason, {},
        [this, copy = loan->loan.copyId](std::optional<Money> sum, const std::string& reason) {
            circulation::LossRequest request;
            request.amount = sum;
            request.reason = reason;
            lost(request, copy);
        });
}

void ChargesSheet::loseInKind() {
    const circulation::LoanRow* const loan = chosenLoan();
    if (!loan) return;
    ask(
        [title = qs(loan->title)] {
            return tr("«%1» is lost. Which book was brought instead? Its barcode, or a word about it.").arg(title);
        },
        Fields::Brought, {},
        [this, copy = loan->loan.copyId](std::optional<Money>, const std::string& brought) {
            withCopy(brought, [this, copy, brought](std::optional<collection::CopyId> other) {
                circulation::LossRequest request;
                request.compensation = circulation::Compensation::InKind;
                request.reason = brought;
                request.replacement = other;
                lost(request, copy);
            });
        });
}

void ChargesSheet::lost(const circulation::LossRequest& request, collection::CopyId copy) {
    const bool inKind = request.compensation == circulation::Compensation::InKind;
    m_context.library.write(&circulation::LossService::loseByReader, copy, request)
        .then(this, [this, inKind](const Result<circulation::Lost, circulation::LossRefusal>& lost) {
            if (!lost) return askAgain([no = lost.error()] { return notSavedWords(faultIn(no), words(no)); });
            m_context.announcer.done(
                [inKind] {
                    return inKind ? tr("The loan has ended; another book was taken for the lost one.")
                                  : tr("The loan has ended; the book is charged.");
                },
                Undo::Offered);
            read();
        });
}

void ChargesSheet::claim(circulation::Claim claim) {
    const circulation::LoanRow* const loan = chosenLoan();
    if (!loan) return;
    ask([claim] { return words(claim) + QLatin1Char(' ') + tr("What else was said?"); }, Fields::Reason, {},
        [this, claim, barcode = loan->barcode](std::optional<Money>, const std::string& note) {
            m_context.library
                .write(&circulation::LossService::claim, text::ScannedCode(barcode),
                       circulation::ClaimText{claim, note})
                .then(this, [this](const Result<circulation::Claimed, circulation::ClaimRefusal>& claimed) {
                    if (!claimed)
                        return askAgain([no = claimed.error()] { return notSavedWords(faultIn(no), words(no)); });
                    say(claimed->isOften() ? Tone::Attention : Tone::Ok, [said = *claimed] { return words(said); });
                    read();
                });
        });
}

void ChargesSheet::withdrawClaim() {
    const circulation::LoanRow* const loan = chosenLoan();
    if (!loan) return;
    m_context.library.write(&circulation::LossService::withdrawClaim, text::ScannedCode(loan->barcode), std::string())
        .then(this, [this](const Result<circulation::Claimed, circulation::ClaimRefusal>& claimed) {
            if (!claimed) return say(Tone::Refused, [no = claimed.error()] { return words(no); });
            say(Tone::Ok, [] { return tr("The claim is withdrawn."); });
            read();
        });
}

void ChargesSheet::damage() {
    const circulation::LoanRow* const loan = chosenLoan();
    if (!loan) return;
    ask(
        [title = qs(loan->title)] {
            return tr("«%1» came back damaged. The amount, empty: none; and what is wrong.").arg(title);
        },
        Fields::SumAndReason, {},
        [this, barcode = loan->barcode](std::optional<Money> sum, const std::string& note) {
            const circulation::DamageRequest request{note, sum};
            m_context.library.write(&circulation::LossService::damage, text::ScannedCode(barcode), request)
                .then(this, [this](const Result<circulation::DamagedCopy, circulation::DamageRefusal>& damaged) {
                    if (!damaged)
                        return askAgain([no = damaged.error()] { return notSavedWords(faultIn(no), words(no)); });
                    m_context.announcer.done([routing = damaged->routing] { return words(routing); }, Undo::Offered);
                    read();
                });
        });
}

} // namespace kitapdar::ui
