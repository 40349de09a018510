#include "wording/BatchWords.h"

#include "wording/CataloguingWords.h"
#include "wording/CollectionWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/PlaceWords.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace kitapdar {

namespace {

constexpr std::size_t namesShown = 3;

QString separator() { return QStringLiteral(" · "); }

/// The first names, and how many more there are.
QString listWords(const QStringList& names);

struct Batch {
    Q_DECLARE_TR_FUNCTIONS(Batch)

public:
    QString operator()(const Fault& fault) const {
        if (fault.kind == Fault::Kind::Cancelled) return tr("Stopped. Nothing was changed.");
        return words(fault);
    }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const collection::UnknownPlace& no) const { return words(no); }
    QString operator()(const collection::PlaceClosed& no) const { return words(no); }
    QString operator()(const catalogue::LanguageMalformed& no) const {
        return tr("MARC has no code “%1” of a language. Write three small letters: kaz, rus, eng.")
            .arg(qs(no.language));
    }
    QString operator()(const catalogue::NothingToFind&) const { return tr("Write a text first."); }
    QString operator()(const collection::PriceNegative&) const { return tr("A price is not negative."); }
    QString operator()(const collection::PriceInBooks& no) const { return words(collection::ChangeCopyRefusal(no)); }
    QString operator()(const catalogue::RecordsChangedSince& no) const {
        QStringList names;
        for (const auto& each : no.records) {
            const QString name =
                each.title.empty() ? tr("no. %1").arg(each.id.value) : QStringLiteral("«%1»").arg(qs(each.title));
            names << name + QStringLiteral(" (") + words(each.why) + QLatin1Char(')');
        }
        return changedSince(names);
    }
    QString operator()(const collection::CopiesChangedSince& no) const {
        QStringList names;
        for (const auto& each : no.copies) {
            const QString name = each.number.empty() ? tr("no. %1").arg(each.id.value) : qs(each.number);
            names << name + QStringLiteral(" (") + words(each.why) + QLatin1Char(')');
        }
        return changedSince(names);
    }

private:
    static QString changedSince(const QStringList& names) {
        return tr("Nothing was changed: somebody was there since the preview. Look at it again. %1")
            .arg(listWords(names));
    }
};

QString listWords(const QStringList& names) {
    QString text = names.first(std::min<qsizetype>(names.size(), namesShown)).join(separator());
    const auto more = std::ssize(names) - static_cast<std::int64_t>(namesShown);
    if (more > 0) text += separator() + Batch::tr("and %1 more").arg(numberText(more));
    return text;
}

QString tagWords(const catalogue::TagPlace& place) {
    return place.code == 0 ? qs(place.tag) : qs(place.tag) + QStringLiteral(" $") + QLatin1Char(place.code);
}

QString elementWords(const catalogue::ElementPlace& place) {
    const QString group = words(place.group);
    const QString element = words(place.element);
    return group == element ? element : group + QStringLiteral(": ") + element;
}

QString sideWords(const std::vector<catalogue::FieldDifference>& fields,
                  std::string catalogue::FieldDifference::*side) {
    QStringList lines;
    for (const auto& field : fields) {
        const std::string& line = field.*side;
        lines << (line.empty() ? QStringLiteral("–") : qs(line));
    }
    return lines.join(separator());
}

} // namespace

QString words(catalogue::RecordObstacle obstacle) {
    switch (obstacle) {
    case catalogue::RecordObstacle::Gone:
        return Batch::tr("is gone");
    case catalogue::RecordObstacle::ChangedSince:
        return Batch::tr("was changed since");
    case catalogue::RecordObstacle::Unreadable:
        return Batch::tr("its fields are damaged");
    case catalogue::RecordObstacle::NotInDialect:
        return Batch::tr("its format has no such field");
    case catalogue::RecordObstacle::FixedLength:
        return Batch::tr("the coded field would get another length");
    case catalogue::RecordObstacle::TitleLost:
        return Batch::tr("it would have no title");
    case catalogue::RecordObstacle::PartsLinked:
        return Batch::tr("volumes or articles are linked to it");
    case catalogue::RecordObstacle::NotRepeatable:
        return Batch::tr("it has this field already, and the format allows only one");
    case catalogue::RecordObstacle::ValueFaulty:
        return Batch::tr("the new value is wrong: an ISBN, an ISSN, a year or a code");
    }
    return {};
}

QString words(collection::CopyObstacle obstacle) {
    switch (obstacle) {
    case collection::CopyObstacle::Gone:
        return Batch::tr("is gone");
    case collection::CopyObstacle::ChangedSince:
        return Batch::tr("was changed since");
    case collection::CopyObstacle::WrittenOff:
        return Batch::tr("is written off");
    }
    return {};
}

QString words(const catalogue::RecordBatchRefusal& refusal) { return std::visit(Batch(), refusal); }
QString words(const collection::CopyBatchRefusal& refusal) { return std::visit(Batch(), refusal); }

QString placeWords(const catalogue::FieldPlaceWanted& place) {
    if (const auto* element = std::get_if<catalogue::ElementPlace>(&place)) return elementWords(*element);
    return tagWords(std::get<catalogue::TagPlace>(place));
}

QString dialectWords(const catalogue::FieldPlaceWanted& place) {
    QStringList parts;
    for (const auto& [family, name] : {std::pair(catalogue::MarcFamily::Unimarc, QStringLiteral("RUSMARC, UNIMARC")),
                                       std::pair(catalogue::MarcFamily::Marc21, QStringLiteral("MARC 21")),
                                       std::pair(catalogue::MarcFamily::Irbis, QStringLiteral("IRBIS"))}) {
        QString there = Batch::tr("no such field");
        if (std::holds_alternative<catalogue::ElementPlace>(place)) {
            if (const auto tag = catalogue::tagOf(place, family)) there = tagWords(*tag);
        } else {
            const auto element = catalogue::elementOf(std::get<catalogue::TagPlace>(place), family);
            there = element ? elementWords(*element) : Batch::tr("not in the form");
        }
        parts << name + QStringLiteral(": ") + there;
    }
    return parts.join(separator());
}

QString previewWords(const catalogue::BatchCounts& counts) {
    return Batch::tr("To be changed: %1 · already so: %2 · cannot be changed: %3")
        .arg(numberText(counts.changed), numberText(counts.same), numberText(counts.refused));
}

QString recordsChangedWords(const catalogue::BatchCounts& counts) {
    return Batch::tr("Records changed: %1. Already so: %2. Not changed: %3.")
        .arg(numberText(counts.changed), numberText(counts.same), numberText(counts.refused));
}

QString copiesChangedWords(const catalogue::BatchCounts& counts) {
    return Batch::tr("Copies changed: %1. Already so: %2. Not changed: %3.")
        .arg(numberText(counts.changed), numberText(counts.same), numberText(counts.refused));
}

QString beforeWords(const std::vector<catalogue::FieldDifference>& fields) {
    return sideWords(fields, &catalogue::FieldDifference::before);
}
QString afterWords(const std::vector<catalogue::FieldDifference>& fields) {
    return sideWords(fields, &catalogue::FieldDifference::after);
}

} // namespace kitapdar
