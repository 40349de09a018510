#include "wording/CirculationWords.h"

#include "core/readers/Suspension.h"
#include "wording/CollectionWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/JournalWords.h"
#include "wording/PermissionWords.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace kitapdar {

namespace {

struct Circulation {
    Q_DECLARE_TR_FUNCTIONS(Circulation)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const collection::UnknownCopy& no) const { return words(no); }
    QString operator()(const collection::AmbiguousCode& no) const { return words(no); }
    QString operator()(const readers::UnknownReader& no) const { return words(no); }
    QString operator()(const circulation::CopyNotInStock& no) const {
        return tr("It cannot be lent. State of the copy: %1.").arg(words(no.state));
    }
    QString operator()(const circulation::FormerCard& no) const {
        return no.reason == "lost"
                   ? tr("This card was reported lost on %1. The reader has another one.").arg(dayText(no.ended))
                   : tr("This card has not been valid since %1. The reader has another one.").arg(dayText(no.ended));
    }
    QString operator()(const circulation::ReaderBlocked& no) const {
        const auto late = readers::suspendedFor(no.reason);
        const QString sentence =
            late && !late->empty() ? tr("Nothing is lent to this reader, who was late with the copy %1.").arg(qs(*late))
            : late                 ? tr("Nothing is lent to this reader for having been late.")
            : no.reason.empty()    ? tr("The reader is blocked.")
                                   : tr("The reader is blocked: %1").arg(qs(no.reason));
        return no.until ? joinedSentences({sentence, tr("The last day of it is %1.").arg(dayText(no.until))})
                        : sentence;
    }
    QString operator()(const circulation::LendingForbidden&) const {
        return tr("The loan rules do not let this reader borrow it.");
    }
    QString operator()(const circulation::AlreadyLentToThisReader& no) const {
        return no.sameSession ? tr("Scanned twice: it is lent to this reader already, nothing was changed.")
                              : tr("This reader has it already.");
    }

    QString operator()(const circulation::AlreadyInReadingRoom& no) const {
        return tr("This reader has it in the reading room until %1. Such a loan is not renewed: it is returned on that "
                  "day.")
            .arg(dayText(no.due));
    }
    QString operator()(const circulation::NoOpenDay& no) const {
        return tr("No day is open for a year from %1 on, so nothing can fall due. Look at the calendar.")
            .arg(dayText(no.from));
    }
    QString operator()(const circulation::NotRenewed& no) const {
        if (no.reason == circulation::RenewalReserved::code)
            return tr("This reader has it already, and it cannot be renewed: somebody waits for it.");
        return tr("This reader has it already, and it cannot be renewed.");
    }
    QString operator()(const circulation::OverdueRefused& no) const {
        return tr("The reader has %n overdue book(s); the rules lend nothing then.", nullptr, no.count);
    }
    QString operator()(const circulation::AgeRefused& no) const {
        return tr("The book is for readers from %1 years on; this reader is %2.").arg(no.mark).arg(no.age);
    }
    QString operator()(const circulation::DueDayBeforeLending& no) const {
        return tr("The due date that was typed, %1, is before the lending.").arg(dayText(no.due));
    }
    QString operator()(const circulation::LendingDayInFuture& no) const {
        return tr("%1 is still to come: nothing is lent on such a day.").arg(dayText(no.day));
    }

    QString operator()(const circulation::LendingDayBeforeBirth& no) const {
        return tr("On %1 the reader was not born. Look at the day that was typed, and at the birth date.")
            .arg(dayText(no.day));
    }

    QString operator()(const circulation::RegistrationExpired& no) const {
        return tr("The registration ended on %1.").arg(dayText(no.on));
    }
    QString operator()(const circulation::LimitReached& no) const {
        return tr("The limit is reached: %1 of %2.").arg(numberText(no.have), numberText(no.limit));
    }
    QString operator()(const circulation::KindLimitReached& no) const {
        return tr("The limit for this kind is reached: %1 of %2.").arg(numberText(no.have), numberText(no.limit));
    }
    QString operator()(const circulation::RoomLimitReached& no) const {
        return tr("The limit of the reading room is reached: %1 of %2.").arg(numberText(no.have), numberText(no.limit));
    }
    QString operator()(const circulation::DebtOverLimit& no) const {
        return tr("The reader owes %1, which is more than %2.")
            .arg(moneyText(Money{no.owed}), moneyText(Money{no.limit}));
    }
    QString operator()(const circulation::AgeBelowMark& no) const {
        return tr("The book is for readers from %1 years on; this reader is %2.").arg(no.mark).arg(no.age);
    }
    QString operator()(const circulation::ReserveWaiting& no) const {
        return no.isReady ? tr("It is put aside for another reader, card %1.").arg(qs(no.readerCard))
                          : tr("It was requested for another reader, card %1.").arg(qs(no.readerCard));
    }
    QString operator()(const circulation::Reserved& no) const {
        return tr("Another reader is the next to get it, card %1.").arg(qs(no.readerCard));
    }
    QString operator()(const circulation::RenewalAsked& no) const {
        return tr("This reader has it already, until %1. Renew it?").arg(dayText(no.due));
    }
    QString operator()(const circulation::TakeHomeAsked& no) const {
        return tr("This reader has it in the reading room until %1. Let it go home?").arg(dayText(no.due));
    }
    QString operator()(const circulation::LendingDayBeforeRegistration& no) const {
        return tr("The day of lending that was typed, %1, is before the reader was registered, %2.")
            .arg(dayText(no.day), dayText(no.registered));
    }
    QString operator()(const circulation::LendingDayBeforeCopy& no) const {
        return tr("The day of lending that was typed, %1, is before the library received the copy, %2.")
            .arg(dayText(no.day), dayText(no.received));
    }
    QString operator()(const circulation::LendingDayOfPastYear& no) const {
        return tr("The day of lending that was typed, %1, is in a year that is over: its figures change.")
            .arg(dayText(no.day));
    }
    QString operator()(const circulation::DueDayPast& no) const {
        return tr("The due date that was typed, %1, is over.").arg(dayText(no.due));
    }
    QString operator()(const circulation::DueDayClosed& no) const {
        return tr("The library is closed on the due date that was typed, %1.").arg(dayText(no.due));
    }
    QString operator()(const circulation::DueDayBeyondCard& no) const {
        return tr("The due date that was typed, %1, is after the end of the registration, %2.")
            .arg(dayText(no.due), dayText(no.registeredUntil));
    }
    QString operator()(const circulation::HasOverdue& no) const {
        return tr("The reader has %n overdue book(s).", nullptr, no.count);
    }
    QString operator()(const circulation::ReferenceOnly&) const { return tr("For the reading room only."); }
    QString operator()(const circulation::LentToAnother& no) const {
        return tr("Another reader has it, card %1.").arg(qs(no.readerCard));
    }
    QString operator()(const circulation::SameTitleAlreadyLent&) const {
        return tr("This reader has another copy of the same title.");
    }
    QString operator()(const circulation::ClockNotBehind&) const {
        return tr(
            "There is nothing to confirm: the library has no entry that is later than the clock of this computer.");
    }
    QString operator()(const circulation::ClockBehind& no) const {
        return tr("The clock of this computer may be wrong: the library has entries of %1, which is later.")
            .arg(dayText(no.newest));
    }

    QString operator()(const circulation::DueDateMoved& note) const {
        return tr("The library is closed on %1; due on %2.").arg(dayText(note.from), dayText(note.to));
    }
    QString operator()(const circulation::DueDateCut& note) const {
        return tr("The registration ends earlier; due on %1.").arg(dayText(note.to));
    }
    QString operator()(const circulation::CopyNote& note) const {
        return tr("Note on the copy: %1").arg(qs(note.note));
    }
    QString operator()(const circulation::CopyDamaged& note) const {
        return note.reason.empty() ? tr("The copy is damaged.") : tr("The copy is damaged: %1").arg(qs(note.reason));
    }
    QString operator()(const circulation::FoundAgain& note) const {
        return tr("Found again; its state was: %1.").arg(words(note.was));
    }
    QString operator()(const circulation::WasOverdue& note) const {
        return tr("It came back %n day(s) late.", nullptr, note.days);
    }

    QString operator()(const circulation::AgeUnknown& note) const {
        return tr("The book is marked %1+, and the reader's birth date is not known.").arg(note.mark);
    }
    QString operator()(const circulation::AccompanyingParts& note) const {
        return tr("It has parts: %1.").arg(qs(note.parts));
    }
    QString operator()(const circulation::DepositAsked& note) const {
        return tr("A deposit is asked for it: %1.").arg(moneyText(Money{note.amount}));
    }
    QString operator()(const circulation::HoldFulfilled&) const { return tr("The reader had waited for it."); }
    QString operator()(const circulation::HoldReleased& note) const {
        return note.hasAnother
                   ? tr("Another copy is requested for the reader with the card %1.").arg(qs(note.readerCard))
                   : tr("The reader with the card %1 stays the first in the queue.").arg(qs(note.readerCard));
    }
    QString operator()(const circulation::HoldCancelled& note) const {
        return tr("The hold of the reader with the card %1 was cancelled.").arg(qs(note.readerCard));
    }
    QString operator()(const circulation::TakenHome&) const { return tr("Taken home from the reading room."); }
    QString operator()(const circulation::FineCharged& note) const {
        return tr("A fine is charged: %1.").arg(moneyText(Money{note.amount}));
    }
    QString operator()(const circulation::LossWaived& note) const {
        return tr("What was owed for its loss is waived: %1.").arg(moneyText(Money{note.amount}));
    }
    QString operator()(const circulation::LossWasPaid& note) const {
        return tr("%1 was paid for its loss and can be given back.").arg(moneyText(Money{note.amount}));
    }
    QString operator()(const circulation::ReaderSuspended& note) const {
        return tr("The reader may borrow nothing until %1.").arg(dayText(note.until));
    }

    QString operator()(const circulation::NotLent& verdict) const { return words(verdict); }
    QString operator()(const collection::DayInFuture& no) const {
        return tr("%1 is still to come: nothing comes back on such a day.").arg(dayText(no.day));
    }
    QString operator()(const circulation::DayBeforeLending& no) const {
        return tr("%1 is before the day on which it was lent, %2.").arg(dayText(no.day), dayText(no.lent));
    }
    QString operator()(const circulation::NothingToReturn& no) const {
        return tr("«%1» was not on loan.").arg(qs(no.title));
    }
    QString operator()(const circulation::NotLentNow&) const {
        return tr("It is not on loan, so there is nothing to renew.");
    }
    QString operator()(const circulation::RenewalLimitReached& no) const {
        return tr("It was renewed %n time(s) already; no more is allowed.", nullptr, no.limit);
    }
    QString operator()(const circulation::RenewalOfOverdue& no) const {
        return tr("It is %n day(s) overdue and cannot be renewed.", nullptr, no.days);
    }
    QString operator()(const circulation::RenewalWithOverdue& no) const {
        return tr("The reader has %n overdue book(s), so nothing is renewed.", nullptr, no.count);
    }
    QString operator()(const circulation::RenewalReserved& no) const {
        return tr("It cannot be renewed: %n reader(s) wait for it.", nullptr, no.waiting);
    }
    QString operator()(const circulation::RenewalTooEarly& no) const {
        return tr("It can be renewed from %1 on.").arg(dayText(no.from));
    }
    QString operator()(const circulation::RenewalNeverInReadingRoom&) const {
        return tr("A loan to the reading room is not renewed.");
    }
    QString operator()(const circulation::RenewalWouldNotMoveDueDate& no) const {
        return tr("A renewal today would leave the due date as it is, %1.").arg(dayText(no.due));
    }
};

template <class Reason>
const Reason* among(const std::vector<circulation::Note>& notes) {
    for (const auto& note : notes) {
        if (const auto* reason = std::get_if<Reason>(&note)) return reason;
    }
    return nullptr;
}

bool isEnded(const QString& sentence) { return QStringLiteral(".!?…").contains(sentence.back()); }

/// The sentence, and after it the notes that are not told in it.
template <class... Included>
QString withOthers(QString sentence, const std::vector<circulation::Note>& notes) {
    for (const auto& note : notes) {
        if (!(std::holds_alternative<Included>(note) || ...)) sentence = joinedSentences({sentence, words(note)});
    }
    return sentence;
}

/// "13.12." beside a day of the same year.
QString dayBeside(Day day, Day other) {
    const QString whole = dayText(day);
    return day.year() == other.year() ? whole.left(5) : whole;
}

struct DueSentences {
    const char* plain;
    const char* moved;
    const char* cut;
};

QString untilDue(const DueSentences& say, Day due, const std::vector<circulation::Note>& notes) {
    using circulation::DueDateCut;
    using circulation::DueDateMoved;
    QString sentence;
    if (among<DueDateCut>(notes))
        sentence = Circulation::tr(say.cut).arg(dayText(due));
    else if (const auto* moved = among<DueDateMoved>(notes))
        sentence = Circulation::tr(say.moved).arg(dayText(due), dayBeside(moved->from, due));
    else
        sentence = Circulation::tr(say.plain).arg(dayText(due));
    return withOthers<DueDateCut, DueDateMoved>(sentence, notes);
}

constexpr DueSentences lentUntil{
    QT_TRANSLATE_NOOP("Circulation", "Lent until %1."),
    QT_TRANSLATE_NOOP("Circulation", "Lent until %1 (%2 is a closed day)."),
    QT_TRANSLATE_NOOP("Circulation", "Lent until %1, the end of the registration."),
};
constexpr DueSentences renewedUntil{
    QT_TRANSLATE_NOOP("Circulation", "Renewed until %1."),
    QT_TRANSLATE_NOOP("Circulation", "Renewed until %1 (%2 is a closed day)."),
    QT_TRANSLATE_NOOP("Circulation", "Renewed until %1, the end of the registration."),
};

} // namespace

QString words(const circulation::Lent& lent) { return untilDue(lentUntil, lent.row.loan.dueOn, lent.notes); }
QString words(const circulation::Renewed& renewed) {
    return untilDue(renewedUntil, renewed.row.loan.dueOn, renewed.notes);
}
QString words(const circulation::UsedInHouse& used) {
    return withOthers<>(Circulation::tr("Used in the reading room; counted."), used.notes);
}
QString words(const circulation::Returned& returned) {
    using circulation::WasOverdue;
    const bool isAsked = returned.routing.reason == circulation::TrayReason::ForReader ||
                         returned.routing.reason == circulation::TrayReason::ForReaderThere;
    if (returned.row.loan.id.value == 0 && isAsked && !among<circulation::FoundAgain>(returned.notes))
        return withOthers<>(Circulation::tr("A reader waits for it."), returned.notes);
    if (returned.row.loan.id.value == 0 && !among<circulation::FoundAgain>(returned.notes))
        return withOthers<>(Circulation::tr("It was not on loan; it goes where it belongs."), returned.notes);
    const auto* late = among<WasOverdue>(returned.notes);
    return withOthers<WasOverdue>(
        late ? Circulation::tr("Returned %n day(s) late.", nullptr, late->days) : Circulation::tr("Returned."),
        returned.notes);
}

namespace {

/// Lending asks about the clock; what only refuses says what to do.
template <class Refusal>
QString orOfClock(const Refusal& refusal) {
    if (const auto* behind = std::get_if<journal::ClockBehind>(&refusal)) return words(*behind);
    return std::visit(Circulation(), refusal);
}

} // namespace

QString words(const circulation::Block& reason) { return std::visit(Circulation(), reason); }
QString words(const circulation::Confirmation& reason) { return std::visit(Circulation(), reason); }
QString words(const circulation::Note& note) { return std::visit(Circulation(), note); }

QString words(const circulation::NotLent& verdict) {
    QStringList sentences;
    for (const auto& reason : verdict.blocks) sentences << words(reason);
    for (const auto& reason : verdict.confirmations) sentences << words(reason);
    return joinedSentences(sentences);
}

QString joinedSentences(const QStringList& sentences) {
    QString text;
    for (const QString& sentence : sentences) {
        if (!text.isEmpty()) text += isEnded(text) ? QStringLiteral(" ") : QStringLiteral(". ");
        text += sentence;
    }
    return text;
}

QString words(const circulation::LendRefusal& refusal) { return std::visit(Circulation(), refusal); }
QString words(const circulation::ReturnRefusal& refusal) { return std::visit(Circulation(), refusal); }
QString words(const circulation::InHouseRefusal& refusal) { return orOfClock(refusal); }
QString words(const circulation::ClockRefusal& refusal) { return std::visit(Circulation(), refusal); }
QString words(const circulation::WhyRefusal& refusal) { return std::visit(Circulation(), refusal); }
QString words(const circulation::RenewRefusal& refusal) { return orOfClock(refusal); }

QString words(circulation::CodeEffect effect) {
    switch (effect) {
    case circulation::CodeEffect::OpensReader:
        return Circulation::tr("opens the reader");
    case circulation::CodeEffect::Lends:
        return Circulation::tr("lends it to the reader at the desk");
    case circulation::CodeEffect::TakesBack:
        return Circulation::tr("takes it back");
    case circulation::CodeEffect::PutsAside:
        return Circulation::tr("puts it aside for the reader who waits for it");
    case circulation::CodeEffect::Shows:
        return Circulation::tr("shows it, nothing changes");
    case circulation::CodeEffect::AsksAboutAnotherReader:
        return Circulation::tr("another reader has it; asks first");
    case circulation::CodeEffect::UsesInHouse:
        return Circulation::tr("counts a use in the reading room");
    case circulation::CodeEffect::IsLentJustNow:
        return Circulation::tr("lent to this reader just now, nothing changes");
    }
    return {};
}

QString titleWords(const circulation::PossibleMeaning& meaning) {
    if (const auto* reader = std::get_if<readers::Reader>(&meaning.what)) return fullName(reader->name);
    return qs(std::get<circulation::CopyFacts>(meaning.what).title);
}

QString withCode(const QString& text, const std::string& code) {
    return code.empty() ? text : QStringLiteral("%1 · %2").arg(text, qs(code));
}

} // namespace kitapdar
