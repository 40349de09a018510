#include "wording/CollectionWords.h"

#include "core/text/Barcode.h"
#include "core/text/ScannedCode.h"
#include "wording/CatalogueWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/PlaceWords.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

struct Copies {
    Q_DECLARE_TR_FUNCTIONS(Copies)

public:
    static QString misread(const std::string& code) {
        return tr("%1 begins as a code of this program, and its check sign is missing or wrong. Scan it again, or "
                  "type it whole.")
            .arg(qs(code));
    }
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const catalogue::UnknownRecord& no) const { return words(no); }
    QString operator()(const collection::UnknownCopy& no) const { return words(no); }
    QString operator()(const collection::BarcodeTaken& no) const {
        return tr("Another copy has the barcode %1 already.").arg(qs(no.barcode));
    }
    QString operator()(const collection::InventoryNumberTaken& no) const {
        return tr("Another copy has the inventory number %1 already.").arg(qs(no.inventoryNumber));
    }
    QString operator()(const collection::BarcodeMalformed& no) const {
        if (text::looksMisread(no.barcode, collection::ownBarcodePrefix)) return misread(no.barcode);
        return tr("%1 cannot be a barcode: use 3 to 64 Latin letters, digits, points, hyphens and underscores.")
            .arg(qs(no.barcode));
    }
    QString operator()(const collection::CodeInUse& no) const { return words(no); }
    QString operator()(const collection::UnknownPlace& no) const { return words(no); }
    QString operator()(const collection::PlaceClosed& no) const { return words(no); }
    QString operator()(const collection::UnknownSeries& no) const { return words(no); }
    QString operator()(const collection::CopyOnLoan&) const { return tr("The copy is on loan; take it back first."); }
    QString operator()(const collection::CopyWrittenOff&) const {
        return tr("The copy is written off; only a reversing act brings it back.");
    }
    QString operator()(const collection::NumbersOfOneCopy&) const {
        return tr("A barcode or inventory number is of one copy. Leave both empty to add several copies.");
    }
    QString operator()(const collection::CopyCountOutOfRange& no) const {
        return tr("From 1 to %1 copies are added at once.").arg(no.most);
    }
    QString operator()(const collection::ActNeeded&) const {
        return tr("The copy stands in the books of account: it is written off by an act that a second person signs.");
    }
    QString operator()(const collection::PriceInBooks& no) const {
        return tr("Copy %1 stands in the books of account with its price: what it is worth there is changed by an act "
                  "of re-valuation, or corrected in the inventory book, and a second person signs.")
            .arg(qs(no.number));
    }
    QString operator()(const collection::DayOutsideBooks& no) const {
        return tr("The books take no withdrawal of this copy with a day before %1.").arg(dayText(no.from));
    }
    QString operator()(const collection::DocumentMissing&) const {
        return tr("A copy is written off by a document: give its number and date.");
    }
    QString operator()(const collection::DayInFuture& no) const {
        return tr("%1 is still to come.").arg(dayText(no.day));
    }
    QString operator()(const collection::CopyWithoutNumber&) const {
        return tr("A copy needs a number. Give it a barcode or an inventory number.");
    }
    QString operator()(const collection::CirculationNotByHand& no) const {
        return no.wanted == collection::Circulation::Held
                   ? tr("A copy is put aside by a hold, not by hand. Place a hold for the reader.")
                   : tr("A copy is on its way by a transfer, not by hand. Send it to its place.");
    }
    QString operator()(const collection::CopyAlready& no) const {
        return tr("Nothing to change. State of the copy: %1.").arg(words(no.state));
    }
    QString operator()(const collection::CopyNotAstray& no) const {
        return tr("The copy is neither missing nor lost. Its state: %1.").arg(words(no.state));
    }
};

} // namespace

QString words(const collection::UnknownCopy& refusal) {
    if (text::ScannedCode(refusal.barcode).isMisread(collection::ownBarcodePrefix))
        return Copies::misread(refusal.barcode);
    return Copies::tr("No copy has the number %1.").arg(qs(refusal.barcode));
}

QString words(const collection::AmbiguousCode& refusal) {
    return Copies::tr("%1 is the number of several copies; say which one is meant by its other number.")
        .arg(qs(refusal.text));
}

QString words(collection::CopyState state) {
    switch (state) {
    case collection::CopyState::InStock:
        return Copies::tr("in stock");
    case collection::CopyState::Expected:
        return Copies::tr("expected");
    case collection::CopyState::Held:
        return words(collection::Circulation::Held);
    case collection::CopyState::InTransit:
        return words(collection::Circulation::InTransit);
    case collection::CopyState::OnDisplay:
        return words(collection::Circulation::OnDisplay);
    case collection::CopyState::Bindery:
        return words(collection::Circulation::Bindery);
    case collection::CopyState::Digitization:
        return words(collection::Circulation::Digitization);
    case collection::CopyState::Withheld:
        return words(collection::Circulation::Withheld);
    case collection::CopyState::Damaged:
        return words(collection::Condition::Damaged);
    case collection::CopyState::Missing:
        return words(collection::Condition::Missing);
    case collection::CopyState::Lost:
        return words(collection::Condition::Lost);
    case collection::CopyState::WrittenOff:
        return words(collection::Accounted::Excluded);
    }
    return {};
}

QString words(collection::Accounted accounted) {
    switch (accounted) {
    case collection::Accounted::Expected:
        return Copies::tr("expected");
    case collection::Accounted::Entered:
        return Copies::tr("entered in the books");
    case collection::Accounted::Excluded:
        return Copies::tr("written off");
    }
    return {};
}

QString words(collection::Circulation circulation) {
    switch (circulation) {
    case collection::Circulation::OnShelf:
        return Copies::tr("on the shelf");
    case collection::Circulation::Held:
        return Copies::tr("held for a reader");
    case collection::Circulation::InTransit:
        return Copies::tr("in transit");
    case collection::Circulation::OnDisplay:
        return Copies::tr("on display");
    case collection::Circulation::Bindery:
        return Copies::tr("at the bindery");
    case collection::Circulation::Digitization:
        return Copies::tr("in digitization");
    case collection::Circulation::Withheld:
        return Copies::tr("withheld");
    }
    return {};
}

QString words(collection::Condition condition) {
    switch (condition) {
    case collection::Condition::Sound:
        return Copies::tr("sound");
    case collection::Condition::Damaged:
        return Copies::tr("damaged");
    case collection::Condition::Missing:
        return Copies::tr("missing");
    case collection::Condition::Lost:
        return Copies::tr("lost");
    }
    return {};
}

QString stateWords(const collection::Copy& copy) {
    const collection::CopyState state = stateOf(copy);
    QString text = words(state);
    if (state == collection::CopyState::WrittenOff) {
        if (!copy.excludedBy.empty()) text += QStringLiteral(", ") + Copies::tr("act %1").arg(qs(copy.excludedBy));
        if (copy.excludedOn) text += QStringLiteral(", ") + dayText(*copy.excludedOn);
    } else if (copy.condition != collection::Condition::Sound) {
        if (state != collection::stateOf(collection::StateParts{.condition = copy.condition}))
            text += QStringLiteral(", ") + words(copy.condition);
        if (copy.conditionOn) text += QStringLiteral(", ") + dayText(*copy.conditionOn);
        if (!copy.conditionReason.empty()) text += QStringLiteral(": ") + qs(copy.conditionReason);
    }
    return text;
}

QString words(collection::Lending lending) {
    switch (lending) {
    case collection::Lending::Home:
        return Copies::tr("for home loan");
    case collection::Lending::ReadingRoom:
        return Copies::tr("reading room only");
    }
    return {};
}

QString words(const collection::AddCopyRefusal& refusal) { return std::visit(Copies(), refusal); }
QString words(const collection::ChangeCopyRefusal& refusal) { return std::visit(Copies(), refusal); }
QString words(const collection::CopyActionRefusal& refusal) { return std::visit(Copies(), refusal); }
QString words(const collection::WriteOffRefusal& refusal) { return std::visit(Copies(), refusal); }

} // namespace kitapdar
