#include "core/circulation/Judge.h"

#include "core/circulation/DueDate.h"

namespace kitapdar::circulation {

namespace {

using collection::CopyState;
using collection::Lending;
using rules::Reaction;

/// Copies of a journal are different issues of one record, so a second one is no mistake.
bool isSerial(const std::string& recordKind) { return recordKind == "serial" || recordKind == "newspaper"; }

class Judge {
public:
    Judge(const CopyFacts& copy, const ReaderFacts& reader, const rules::LoanTerms& terms,
          const rules::Calendar& calendar, Day today, const LendRequest& request)
        : m_copy(copy),
          m_facts(reader),
          m_terms(terms),
          m_calendar(calendar),
          m_today(today),
          m_lentOn(request.on.value_or(today)),
          m_request(request) {}

    LendVerdict judge() {
        const bool own = m_copy.loan && m_copy.loan->readerId == m_facts.reader.id;
        const bool ownInRoom = own && m_copy.loan->usePlace == Lending::ReadingRoom;
        m_verdict.takesHome =
            ownInRoom && m_request.usePlace != Lending::ReadingRoom && (!isForRoom() || m_terms.nightLoan);
        if (ownInRoom && !m_verdict.takesHome) {
            m_verdict.usePlace = Lending::ReadingRoom;
            m_verdict.dueOn = m_copy.loan->dueOn;
            block(AlreadyInReadingRoom{m_copy.loan->id, m_copy.loan->dueOn});
            return std::move(m_verdict);
        }
        if (own && !m_verdict.takesHome) {
            m_verdict.usePlace = m_copy.loan->usePlace;
            m_verdict.dueOn = m_copy.loan->dueOn;
            ask(RenewalAsked{m_copy.loan->id, m_copy.loan->dueOn});
            return std::move(m_verdict);
        }
        if (m_verdict.takesHome && !m_request.usePlace) ask(TakeHomeAsked{m_copy.loan->id, m_copy.loan->dueOn});
        judgePlaceOfUse();
        judgeCopy();
        judgeReader();
        judgeHolds();
        if (m_copy.loan && !own) ask(LentToAnother{m_copy.loan->id, m_copy.holder->card});
        if (m_facts.sameTitle && !own && !isSerial(m_copy.recordKind)) ask(SameTitleAlreadyLent{*m_facts.sameTitle});
        judgeDueDay();
        if (m_verdict.takesHome) m_verdict.notes.emplace_back(TakenHome{});
        return std::move(m_verdict);
    }

private:
    template <class Reason>
    void block(Reason reason) {
        m_verdict.blocks.emplace_back(std::move(reason));
    }
    template <class Question>
    void ask(Question question) {
        m_verdict.confirmations.emplace_back(std::move(question));
    }
    template <class Added>
    void note(Added added) {
        m_verdict.notes.emplace_back(std::move(added));
    }

    bool isForRoom() const { return m_copy.copy.lending == Lending::ReadingRoom || m_terms.roomOnly; }
    bool goesHome() const { return m_verdict.usePlace == Lending::Home; }

    void judgePlaceOfUse() {
        if (m_verdict.takesHome) {
            m_verdict.usePlace = Lending::Home;
            return;
        }
        m_verdict.usePlace = m_request.usePlace.value_or(isForRoom() ? Lending::ReadingRoom : Lending::Home);
        if (isForRoom() && !m_terms.nightLoan) m_verdict.usePlace = Lending::ReadingRoom;
    }

    void judgeCopy() {
        collection::StateParts parts = collection::partsOf(m_copy.copy);
        if (m_copy.isFoundAgain()) {
            note(FoundAgain{collection::stateOf(parts)});
            parts.condition = collection::Condition::Sound;
        }
        // It is put aside or on its way for a reader: who may have it is asked with the holds.
        if (m_copy.capturedFor) parts.circulation = collection::Circulation::OnShelf;
        const CopyState state = collection::stateOf(parts);
        if (!collection::isLendable(state)) block(CopyNotInStock{state});
        if (state == CopyState::Damaged) note(CopyDamaged{m_copy.copy.conditionReason});
        if (!m_copy.copy.note.empty()) note(CopyNote{m_copy.copy.note});
        if (!m_copy.copy.parts.empty()) note(AccompanyingParts{m_copy.copy.parts});
    }

    void judgeReader() {
        const readers::Reader& reader = m_facts.reader;
        if (readers::isBlocked(reader, m_today)) block(ReaderBlocked{reader.blockedReason, reader.blockedUntil});
        if (m_lentOn > m_today) block(LendingDayInFuture{m_lentOn});
        if (reader.registeredUntil < m_lentOn) ask(RegistrationExpired{reader.registeredUntil});
        judgeTypedLendingDay();
        judgeLimits();
        judgeOverdue();
        if (m_terms.debtLimit && m_facts.owed > *m_terms.debtLimit)
            ask(DebtOverLimit{*m_terms.debtLimit, m_facts.owed});
        judgeAge();
        if (isForRoom() && !goesHome() && m_request.usePlace != Lending::ReadingRoom) ask(ReferenceOnly{});
        if (m_terms.deposit && *m_terms.deposit > 0 && goesHome()) note(DepositAsked{*m_terms.deposit});
    }

    /// A day in the past changes figures that were made: it is believed only where it can have been.
    void judgeTypedLendingDay() {
        if (!m_request.on || m_lentOn >= m_today) return;
        const readers::Reader& reader = m_facts.reader;
        if (reader.birthDate && m_lentOn < *reader.birthDate) block(LendingDayBeforeBirth{m_lentOn});
        const Day registered = m_facts.firstRegisteredOn.value_or(reader.registeredOn);
        if (m_lentOn < registered) ask(LendingDayBeforeRegistration{m_lentOn, registered});
        const auto& received = m_copy.copy.receivedOn;
        if (received && m_lentOn < *received) ask(LendingDayBeforeCopy{m_lentOn, *received});
        if (m_lentOn.year() < m_today.year()) ask(LendingDayOfPastYear{m_lentOn});
    }

    void judgeLimits() {
        // The loan that is taken home is one of those in the reading room.
        const int inRoom = m_facts.roomLoans - (m_verdict.takesHome ? 1 : 0);
        const int counted = m_facts.openLoans + (m_terms.roomCounts ? inRoom : 0);
        bool isForbidden = false;
        if (goesHome() || m_terms.roomCounts) isForbidden = judgeLimit<LimitReached>(m_terms.loanLimit, counted);
        if (goesHome())
            isForbidden = judgeLimit<KindLimitReached>(m_terms.kindLimit, m_facts.openLoansOfKind) || isForbidden;
        else
            isForbidden = judgeLimit<RoomLimitReached>(m_terms.roomLimit, inRoom) || isForbidden;
        if (isForbidden) block(LendingForbidden{});
    }

    /// True for a limit of 0.
    template <class Reached>
    bool judgeLimit(const std::optional<int>& limit, int have) {
        if (!limit) return false;
        if (*limit > 0 && have >= *limit) ask(Reached{*limit, have});
        return *limit == 0;
    }

    void judgeOverdue() {
        if (m_facts.overdueLoans == 0) return;
        if (m_terms.overdue == Reaction::Refuse) block(OverdueRefused{m_facts.overdueLoans});
        if (m_terms.overdue == Reaction::Ask) ask(HasOverdue{m_facts.overdueLoans});
    }

    void judgeAge() {
        if (!m_copy.ageMark || m_terms.ageMarks == Reaction::Ignore) return;
        if (!m_facts.reader.birthDate) return note(AgeUnknown{*m_copy.ageMark});
        const int age = ageOn(*m_facts.reader.birthDate, m_lentOn);
        if (age >= *m_copy.ageMark) return;
        if (m_terms.ageMarks == Reaction::Refuse)
            block(AgeRefused{*m_copy.ageMark, age});
        else
            ask(AgeBelowMark{*m_copy.ageMark, age});
    }

    void judgeHolds() {
        const auto& captured = m_copy.capturedFor;
        if (captured && captured->reader == m_facts.reader.id) return note(HoldFulfilled{captured->hold});
        if (captured) return ask(ReserveWaiting{captured->hold, captured->card, captured->isReady});
        const auto& next = m_copy.nextInQueue;
        if (!next) return;
        if (next->reader == m_facts.reader.id)
            note(HoldFulfilled{next->hold});
        else
            ask(Reserved{next->hold, next->card});
    }

    void judgeDueDay() {
        m_verdict.dueOn = m_lentOn;
        if (m_request.due) return judgeTypedDueDay(*m_request.due);
        if (!goesHome()) return; // given back the same day
        DueDate due = dueDate(m_calendar, m_terms, m_terms.loanDays, m_lentOn, m_facts.reader.registeredUntil);
        m_verdict.dueOn = due.day;
        if (due.closedFrom) return block(NoOpenDay{*due.closedFrom});
        m_verdict.notes.insert(m_verdict.notes.begin(), due.notes.begin(), due.notes.end());
    }

    void judgeTypedDueDay(Day due) {
        m_verdict.dueOn = due;
        const Day until = m_facts.reader.registeredUntil;
        if (due < m_lentOn) return block(DueDayBeforeLending{due});
        if (due < m_today) ask(DueDayPast{due});
        if (m_calendar.isClosed(due)) ask(DueDayClosed{due});
        if (until >= m_lentOn && due > until) ask(DueDayBeyondCard{due, until});
    }

    const CopyFacts& m_copy;
    const ReaderFacts& m_facts;
    const rules::LoanTerms& m_terms;
    const rules::Calendar& m_calendar;
    const Day m_today;
    const Day m_lentOn;
    const LendRequest& m_request;
    LendVerdict m_verdict;
};

} // namespace

LendVerdict judgeLending(const CopyFacts& copy, const ReaderFacts& reader, const rules::LoanTerms& terms,
                         const rules::Calendar& calendar, Day today, const LendRequest& request) {
    return Judge(copy, reader, terms, calendar, today, request).judge();
}

} // namespace kitapdar::circulation
