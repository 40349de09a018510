#include "wording/StocktakingWords.h"

#include "wording/CirculationWords.h"
#include "wording/CollectionWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/PlaceWords.h"
#include "wording/SignInWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <variant>

namespace kitapdar {

namespace {

using stocktaking::Outcome;
using stocktaking::ScanClass;
using stocktaking::StocktakingState;

struct Stocktakings {
    Q_DECLARE_TR_FUNCTIONS(Stocktakings)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const places::UnknownPlace& no) const { return words(places::PlaceRefusal(no)); }
    QString operator()(const staff::SignatureMissing& no) const { return words(staff::ApprovalRefusal(no)); }
    QString operator()(const collection::AmbiguousCode& no) const {
        return tr("Several copies have the code “%1”. Scan the other code of the copy.").arg(qs(no.text));
    }

    QString operator()(const stocktaking::UnknownStocktaking&) const { return tr("There is no such stocktaking."); }
    QString operator()(const stocktaking::NothingExpected&) const {
        return tr("By the books no copy stands there. Choose another place or other shelf marks.");
    }
    QString operator()(const stocktaking::StocktakingOverlaps& no) const {
        return tr("Some of these copies are on the list of stocktaking %1, whose act is not signed yet. Sign or cancel "
                  "that one first.")
            .arg(qs(no.other));
    }
    QString operator()(const stocktaking::ShelfRangeEmpty&) const {
        return tr("The first shelf mark comes after the last one. Exchange them.");
    }
    QString operator()(const stocktaking::StocktakingNotIn& no) const {
        switch (no.state) {
        case StocktakingState::Running:
            return tr("Scanning still goes on in this stocktaking. Close it first.");
        case StocktakingState::Closed:
            return tr("This stocktaking is closed. Reopen it to go on scanning.");
        case StocktakingState::Signed:
            return tr("The act of this stocktaking is signed. Reverse the act first.");
        case StocktakingState::Cancelled:
            return tr("This stocktaking was cancelled. Start a new one.");
        }
        return {};
    }
    QString operator()(const stocktaking::ScanWithoutCode&) const { return tr("There is no code to be scanned."); }
    QString operator()(const stocktaking::ScanOfReader&) const {
        return tr("This is the card of a reader. It was not kept.");
    }
    QString operator()(const stocktaking::ScanTokenTaken&) const {
        return tr("This scanner has sent another code under this number. Nothing was kept; scan the copy again.");
    }
    QString operator()(const stocktaking::CommissionMissing&) const {
        return tr("The act needs a chair of the commission. Enter one first.");
    }
    QString operator()(const stocktaking::ResultOutdated& no) const {
        return tr("The result no longer holds for copy %1: since the stocktaking was closed it was seen, lent or "
                  "withdrawn. Reopen the stocktaking and close it again.")
            .arg(qs(no.number));
    }
};

template <class Refusal>
QString visited(const Refusal& refusal) {
    return std::visit(Stocktakings(), refusal);
}

} // namespace

QString words(StocktakingState state) {
    switch (state) {
    case StocktakingState::Running:
        return Stocktakings::tr("running");
    case StocktakingState::Closed:
        return Stocktakings::tr("closed");
    case StocktakingState::Signed:
        return Stocktakings::tr("signed");
    case StocktakingState::Cancelled:
        return Stocktakings::tr("cancelled");
    }
    return {};
}

QString words(ScanClass what) {
    switch (what) {
    case ScanClass::Found:
        return Stocktakings::tr("Found");
    case ScanClass::FoundAgain:
        return Stocktakings::tr("Found again: it was missing");
    case ScanClass::OutOfOrder:
        return Stocktakings::tr("Out of order on the shelf");
    case ScanClass::Repeated:
        return Stocktakings::tr("Scanned before");
    case ScanClass::Misplaced:
        return Stocktakings::tr("Belongs elsewhere");
    case ScanClass::OnLoan:
        return Stocktakings::tr("On loan by the books, but here");
    case ScanClass::WrittenOff:
        return Stocktakings::tr("Written off, but here");
    case ScanClass::NotEntered:
        return Stocktakings::tr("Not on the list: new or not entered");
    case ScanClass::Unknown:
        return Stocktakings::tr("Unknown code");
    }
    return {};
}

QString words(Outcome outcome) {
    switch (outcome) {
    case Outcome::Open:
        return Stocktakings::tr("not scanned yet");
    case Outcome::Found:
        return Stocktakings::tr("found");
    case Outcome::FoundAgain:
        return Stocktakings::tr("found again");
    case Outcome::SeenAtDesk:
        return Stocktakings::tr("came back since the start");
    case Outcome::OnLoan:
        return Stocktakings::tr("with a reader");
    case Outcome::Elsewhere:
        return Stocktakings::tr("elsewhere: bindery, display, on the way");
    case Outcome::Lost:
        return Stocktakings::tr("lost");
    case Outcome::Missing:
        return Stocktakings::tr("missing for the first time");
    case Outcome::MissingAgain:
        return Stocktakings::tr("missing for the second time");
    case Outcome::Left:
        return Stocktakings::tr("left since the start");
    }
    return {};
}

QString words(const stocktaking::StartRefusal& refusal) { return visited(refusal); }
QString words(const stocktaking::ScanRefusal& refusal) { return visited(refusal); }
QString words(const stocktaking::MergeRefusal& refusal) { return visited(refusal); }
QString words(const stocktaking::CloseRefusal& refusal) { return visited(refusal); }
QString words(const stocktaking::SignActRefusal& refusal) { return visited(refusal); }
QString words(const stocktaking::ReverseActRefusal& refusal) { return visited(refusal); }

} // namespace kitapdar
