// Desk: how it works at present, and what is done with all that a reader has.
#include "core/library/Library.h"
#include "ui/desk/Desk.h"
#include "ui/shell/Announcer.h"
#include "wording/DeskWords.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <algorithm>

namespace kitapdar::ui {

/// The session's state with what holds for the whole desk.
circulation::DeskState Desk::stateOf(const DeskSession& session) const {
    circulation::DeskState state = session.state();
    state.mode = m_mode;
    state.on = m_returnDay;
    return state;
}

void Desk::changeMode(circulation::DeskMode mode) {
    m_mode = mode == m_mode ? circulation::DeskMode::Auto : mode;
    Q_EMIT modeChanged();
    Q_EMIT changed();
}

void Desk::setReturnDay(std::optional<Day> day) {
    if (day && (*day >= m_context.library.clock().today() || m_current->reader)) day.reset();
    m_returnDay = day;
    Q_EMIT modeChanged();
    Q_EMIT changed();
}

/// What a reader brings to the desk comes back today, not when the book drop was filled.
void Desk::endBookDrop() {
    if (!m_returnDay) return;
    setReturnDay(std::nullopt);
    m_context.announcer.tell(Tone::Info, [] { return tr("The book drop has ended: a reader stands at the desk."); });
}

void Desk::setDueByHand(std::optional<Day> day) {
    m_current->memory.dueByHand = day;
    Q_EMIT changed();
}

void Desk::setLendsToRoom(bool lends) {
    m_current->memory.lendsToRoom = lends;
    Q_EMIT changed();
}

void Desk::rememberReader(const DeskSession& session) {
    if (!session.reader) return;
    std::erase_if(m_lastReaders, [&](const LastReader& each) { return each.card == session.reader->card; });
    m_lastReaders.insert(m_lastReaders.begin(),
                         {session.reader->card, fullName(session.reader->name), m_context.library.clock().now()});
    if (m_lastReaders.size() > mostLastReaders) m_lastReaders.pop_back();
}

void Desk::reopenLast() {
    if (m_lastReaders.empty())
        return m_context.announcer.tell(Tone::Info, [] { return tr("Nobody was served here yet."); });
    openCard(qs(text::ScannedCode(m_lastReaders.front().card, text::CodeKind::Card).written()));
}

void Desk::enqueue(const QStringList& codes) {
    for (const QString& code : codes) m_queue.enqueue(code);
}

void Desk::decline() {
    const auto place = question();
    if (!place) return;
    m_current->scans[*place].declined = true;
    Q_EMIT changed();
}

void Desk::showNext() {
    if (m_sessions.size() > 1) show(m_sessions[(current() + 1) % m_sessions.size()]);
}

void Desk::renewAll() {
    if (!m_current->reader) return;
    renewNext(m_current, m_current->loans, {});
}

/// One after another, so that the answers stand in the order of the loans.
void Desk::renewNext(const Session& session, std::vector<circulation::LoanRow> rest, circulation::RenewedAll all) {
    std::erase_if(rest, [](const auto& row) { return row.loan.usePlace == collection::Lending::ReadingRoom; });
    if (rest.empty()) {
        // The sentence stays to be read aloud as long as its reader is here, and belongs to nobody else.
        if (session == m_current) {
            const Tone tone = all.renewedCount() > 0 ? Tone::Ok : all.loans.empty() ? Tone::Info : Tone::Attention;
            m_context.announcer.tell(tone, [all] { return words(all); });
            m_isRenewalShown = true;
        }
        Q_EMIT renewedAll(all);
        return;
    }
    const circulation::LoanRow loan = rest.front();
    rest.erase(rest.begin());
    m_context.library
        .write(&circulation::LoanService::renewLoanAs, loan.loan.id,
               circulation::RenewRequest{session->memory.dueByHand})
        .then(this, [this, session, loan, rest = std::move(rest),
                     all = std::move(all)](const Result<circulation::Renewed, circulation::RenewRefusal>& answer) {
            renewed(session, loan, answer);
            circulation::RenewedAll more = all;
            if (answer)
                more.loans.push_back({loan, *answer});
            else
                more.loans.push_back({loan, answer.error()});
            renewNext(session, rest, std::move(more));
        });
}

} // namespace kitapdar::ui
