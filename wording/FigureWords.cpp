#include "wording/FigureWords.h"

#include "wording/CatalogueWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/HoldWords.h"
#include "wording/JournalWords.h"
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
    QString operator()(const journal::ClockBehind& no) const { return words(no); }
    QString operator()(const readers::UnknownReader& no) const { return words(no); }
    QString operator()(const visits::VisitedAlready& no) const {
        return tr("Today's visit of the reader with the card %1 is noted already.").arg(qs(no.card));
    }
    QString operator()(const visits::CountOutOfRange& no) const {
        return tr("The number must be from 1 to %1.").arg(numberText(no.most));
    }
};

} // namespace

namespace {

QString ageWords(const std::string& band) {
    if (band == "60+") return Figures::tr("60 years and older");
    if (band == "other") return Figures::tr("other ages");
    return Figures::tr("%1 years").arg(qs(band).replace(QLatin1Char('-'), QStringLiteral("–")));
}

QString wayWords(const std::string& way) {
    if (way == "home") return Figures::tr("at home");
    if (way == "room") return Figures::tr("in the reading room");
    if (way == "desk") return Figures::tr("at the desk");
    if (way == "typed") return Figures::tr("noted by hand");
    if (way == "tally") return Figures::tr("counted without names");
    if (way == "new") return Figures::tr("new readers");
    if (way == "again") return Figures::tr("registered again");
    if (way == "spoken") return Figures::tr("asked in person");
    if (way == "remote") return Figures::tr("asked from afar");
    const auto reason = holds::unmetReasonFromCode(way);
    return reason ? words(*reason) : qs(way);
}

} // namespace

QString figureWords(reports::Axis axis, const std::string& code) {
    if (code.empty()) return Figures::tr("not known");
    switch (axis) {
    case reports::Axis::Act: {
        const auto measure = reports::measureFromCode(code);
        return measure ? words(*measure) : qs(code);
    }
    case reports::Axis::Age:
    case reports::Axis::Youth29:
    case reports::Axis::Youth35:
        return ageWords(code);
    case reports::Axis::Language:
        return code == "kk"   ? Figures::tr("in Kazakh")
               : code == "ru" ? Figures::tr("in Russian")
                              : Figures::tr("in other languages");
    case reports::Axis::Kind:
        return kindWords(code);
    case reports::Axis::Way:
        return wayWords(code);
    case reports::Axis::Sex:
        return code == "f" ? Figures::tr("women") : Figures::tr("men");
    case reports::Axis::Day:
        return dayText(Day::fromIso(code));
    case reports::Axis::Month: {
        constexpr int withPoint = 3; // behind the day: "01.03.2026"
        const auto first = Day::fromIso(code + "-01");
        return first ? dayText(*first).mid(withPoint) : qs(code);
    }
    case reports::Axis::Category:
        return code == "*" ? Figures::tr("several categories") : qs(code);
    case reports::Axis::Group:
    case reports::Axis::Place:
        break;
    }
    return qs(code);
}

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
