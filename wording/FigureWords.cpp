#include "wording/FigureWords.h"

#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

struct Figures {
    Q_DECLARE_TR_FUNCTIONS(Figures)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const readers::UnknownReader& no) const { return words(no); }
    QString operator()(const visits::VisitedAlready& no) const {
        return tr("Today's visit of the reader with the card %1 is noted already.").arg(qs(no.card));
    }
    QString operator()(const visits::CountOutOfRange& no) const {
        return tr("The number must be from 1 to %1.").arg(numberText(no.most));
    }
};

} // namespace

QString words(const visits::VisitRefusal& refusal) { return std::visit(Figures(), refusal); }
QString words(const visits::ReferenceRefusal& refusal) { return std::visit(Figures(), refusal); }

QString words(visits::ReferenceKind kind) {
    switch (kind) {
    case visits::ReferenceKind::Thematic:
        return Figures::tr("thematic");
    case visits::ReferenceKind::Address:
        return Figures::tr("of a title's place");
    case visits::ReferenceKind::Factographic:
        return Figures::tr("factual");
    case visits::ReferenceKind::Specifying:
        break;
    }
    return Figures::tr("completing a description");
}

QString words(reports::Measure measure) {
    switch (measure) {
    case reports::Measure::Lend:
        return Figures::tr("Lendings");
    case reports::Measure::Renew:
        return Figures::tr("Renewals");
    case reports::Measure::InHouse:
        return Figures::tr("Uses in the library");
    case reports::Measure::Registered:
        return Figures::tr("Registrations");
    case reports::Measure::Visit:
        return Figures::tr("Visits");
    case reports::Measure::Reference:
        return Figures::tr("References");
    case reports::Measure::Unmet:
        break;
    }
    return Figures::tr("Unmet requests");
}

QString words(reports::Axis axis) {
    switch (axis) {
    case reports::Axis::Act:
        return Figures::tr("By action");
    case reports::Axis::Category:
        return Figures::tr("By reader category");
    case reports::Axis::Age:
        return Figures::tr("By age");
    case reports::Axis::Youth29:
        return Figures::tr("Youth aged 14 to 29");
    case reports::Axis::Youth35:
        return Figures::tr("Youth aged 14 to 35");
    case reports::Axis::Language:
        return Figures::tr("By language");
    case reports::Axis::Kind:
        return Figures::tr("By kind of publication");
    case reports::Axis::Group:
        return Figures::tr("By content");
    case reports::Axis::Place:
        return Figures::tr("By place");
    case reports::Axis::Way:
        return Figures::tr("By way");
    case reports::Axis::Sex:
        return Figures::tr("By sex");
    case reports::Axis::Day:
        return Figures::tr("By day");
    case reports::Axis::Month:
        break;
    }
    return Figures::tr("By month");
}

} // namespace kitapdar
