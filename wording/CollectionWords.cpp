#include "wording/CollectionWords.h"

#include "wording/CatalogueWords.h"
#include "wording/FaultWords.h"
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
};

} // namespace

QString words(const collection::UnknownCopy& refusal) {
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
    case collection::CopyState::Bindery:
        return Copies::tr("at the bindery");
    case collection::CopyState::Withheld:
        return Copies::tr("withheld");
    case collection::CopyState::Missing:
        return Copies::tr("missing");
    case collection::CopyState::Lost:
        return Copies::tr("lost");
    case collection::CopyState::WrittenOff:
        return Copies::tr("written off");
    }
    return {};
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
QString words(const collection::EditCopyRefusal& refusal) { return std::visit(Copies(), refusal); }

} // namespace kitapdar
