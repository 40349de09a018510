#include "wording/HoldWords.h"

#include "wording/CatalogueWords.h"
#include "wording/CollectionWords.h"
#include "wording/DetailWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/PlaceNaming.h"
#include "wording/PlaceWords.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <variant>

namespace kitapdar {

namespace {

struct Holds {
    Q_DECLARE_TR_FUNCTIONS(Holds)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const readers::UnknownReader& no) const { return words(no); }
    QString operator()(const catalogue::UnknownRecord& no) const { return words(no); }
    QString operator()(const collection::UnknownCopy& no) const { return words(no); }
    QString operator()(const collection::AmbiguousCode& no) const { return words(no); }
    QString operator()(const places::UnknownPlace& no) const { return words(no); }
    QString operator()(const places::PlaceClosed& no) const { return words(no); }
    QString operator()(const collection::CopyOnLoan&) const { return tr("The copy is on loan; take it back first."); }

    QString operator()(const holds::ReaderBlocked& no) const {
        return no.reason.empty() ? tr("The reader is blocked.")
                                 : tr("The reader is blocked: %1").arg(blockReasonWords(no.reason));
    }
    QString operator()(const holds::RegistrationExpired& no) const {
        return tr("The registration ended on %1.").arg(dayText(no.on));
    }
    QString operator()(const holds::HoldsNotAllowed&) const { return tr("The rules allow this reader no hold on it."); }
    QString operator()(const holds::RequestsNotAllowed&) const {
        return tr("A copy stands on the shelf; the reader takes it there.");
    }
    QString operator()(const holds::HoldLimitReached& no) const {
        return tr("The reader has as many holds as the rules allow: %1 of %2.")
            .arg(numberText(no.have), numberText(no.limit));
    }
    QString operator()(const holds::HoldsPerDayReached& no) const {
        return tr("The reader has placed as many holds today as the rules allow: %1 of %2.")
            .arg(numberText(no.have), numberText(no.limit));
    }
    QString operator()(const holds::HoldAlready&) const { return tr("The reader has a hold on it already."); }
    QString operator()(const holds::HasItAlready&) const { return tr("The reader has it on loan."); }
    QString operator()(const holds::NothingToHold&) const {
        return tr("There is no copy to wait for: none was entered, or all are lost or written off.");
    }
    QString operator()(const holds::CopyNotHoldable& no) const {
        return tr("Nobody can wait for this copy. Its state: %1.").arg(words(no.state));
    }
    QString operator()(const holds::ReadingRoomOnly&) const {
        return tr("It is read in the reading room only. Place the hold for the reading room.");
    }
    QString operator()(const holds::DayInPast& no) const {
        return tr("The day must not be over: %1.").arg(dayText(no.day));
    }
    QString operator()(const holds::AgeBelowMark& no) const { return ageWords(no.mark, no.age); }
    QString operator()(const holds::AgeRefused& no) const { return ageWords(no.mark, no.age); }

    QString operator()(const holds::UnknownHold&) const { return tr("There is no such hold."); }
    QString operator()(const holds::HoldEnded& no) const {
        return tr("The hold has ended. Its state: %1.").arg(words(no.state));
    }
    QString operator()(const holds::HoldNotWaiting& no) const {
        return tr("A copy is kept for the hold already. Its state: %1.").arg(words(no.state));
    }
    QString operator()(const holds::HoldNotCaptured&) const { return tr("No copy is kept for the hold."); }
    QString operator()(const holds::HoldNotSuspended&) const { return tr("The hold is not suspended."); }
    QString operator()(const holds::HoldCannotMove&) const { return tr("The hold stands there already."); }
    QString operator()(const holds::NotRequested&) const { return tr("Nobody has requested this copy."); }
    QString operator()(const holds::WantedMissing&) const {
        return tr("Name the title that was asked for, or write what the reader wanted.");
    }

    QString operator()(const transfers::AlreadyInTransit& no) const {
        return tr("The copy is on its way already. It goes to: %1.").arg(placeText(no.toPlace));
    }
    QString operator()(const transfers::NotInTransit&) const { return tr("The copy is not on its way."); }
    QString operator()(const transfers::AlreadyThere& no) const {
        return tr("The copy is at this place already: %1.").arg(placeText(no.place));
    }
    QString operator()(const transfers::CopyNotOnShelf& no) const {
        return tr("The copy cannot be sent. Its state: %1.").arg(words(no.state));
    }
    QString operator()(const transfers::TransferPlaceMissing&) const { return tr("Say to which place the copy goes."); }

private:
    static QString ageWords(int mark, int age) {
        return tr("The book is for readers from %1 years on; this reader is %2.").arg(mark).arg(age);
    }
};

} // namespace

QString words(holds::HoldState state) {
    switch (state) {
    case holds::HoldState::Waiting:
        return Holds::tr("waiting");
    case holds::HoldState::Requested:
        return Holds::tr("requested");
    case holds::HoldState::InTransit:
        return Holds::tr("on the way");
    case holds::HoldState::Ready:
        return Holds::tr("on the hold shelf");
    case holds::HoldState::Fulfilled:
        return Holds::tr("fulfilled");
    case holds::HoldState::Cancelled:
        return Holds::tr("cancelled");
    case holds::HoldState::Expired:
        return Holds::tr("expired");
    case holds::HoldState::Refused:
        return Holds::tr("not met");
    }
    return {};
}

QString words(holds::UnmetReason reason) {
    switch (reason) {
    case holds::UnmetReason::Busy:
        return Holds::tr("in use");
    case holds::UnmetReason::NotInPlace:
        return Holds::tr("not in its place");
    case holds::UnmetReason::NotInShelfList:
        return Holds::tr("not in the shelf list");
    case holds::UnmetReason::Bindery:
        return Holds::tr("in the bindery");
    case holds::UnmetReason::WrittenOff:
        return Holds::tr("written off");
    case holds::UnmetReason::Lacuna:
        return Holds::tr("the library does not have it");
    case holds::UnmetReason::Defective:
        return Holds::tr("defective");
    case holds::UnmetReason::Decrepit:
        return Holds::tr("worn out");
    case holds::UnmetReason::Redirected:
        return Holds::tr("redirected to another department");
    case holds::UnmetReason::Other:
        return Holds::tr("another reason");
    }
    return {};
}

QString words(transfers::TransferReason reason) {
    switch (reason) {
    case transfers::TransferReason::Home:
        return Holds::tr("home");
    case transfers::TransferReason::Hold:
        return Holds::tr("for a reader");
    case transfers::TransferReason::Sent:
        return Holds::tr("sent");
    }
    return {};
}

QString words(const holds::Routed& routed) {
    switch (routed.where) {
    case holds::Routed::Where::Shelf:
        return Holds::tr("To its shelf.");
    case holds::Routed::Where::HoldShelf:
        return routed.hold && routed.hold->readyUntil
                   ? Holds::tr("To the hold shelf until %1.").arg(dayText(*routed.hold->readyUntil))
                   : Holds::tr("To the hold shelf.");
    case holds::Routed::Where::ToPickup:
        return Holds::tr("To the reader who waits. Place: %1.").arg(placeText(routed.to));
    case holds::Routed::Where::Home:
        return Holds::tr("Home. Place: %1.").arg(placeText(routed.to));
    case holds::Routed::Where::Onwards:
        return Holds::tr("It goes on. Place: %1.").arg(placeText(routed.to));
    }
    return {};
}

QString words(const holds::PlaceHoldRefusal& refusal) { return std::visit(Holds(), refusal); }
QString words(const holds::HoldRefusal& refusal) { return std::visit(Holds(), refusal); }
QString words(const holds::RequestRefusal& refusal) { return std::visit(Holds(), refusal); }
QString words(const holds::UnmetRefusal& refusal) { return std::visit(Holds(), refusal); }
QString words(const holds::ArrivalRefusal& refusal) { return std::visit(Holds(), refusal); }
QString words(const transfers::SendRefusal& refusal) { return std::visit(Holds(), refusal); }

} // namespace kitapdar
