#include "wording/ChoosingWords.h"

#include "wording/CatalogueWords.h"
#include "wording/DigitizationWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

struct Choosing {
    Q_DECLARE_TR_FUNCTIONS(Choosing)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const catalogue::UnknownRecord& no) const { return words(no); }
    QString operator()(const digitization::UnknownBatch& no) const { return words(digitization::ItemRefusal(no)); }
    QString operator()(const digitization::BatchLacksRoom& no) const {
        return tr("Nothing was taken: chosen are %1, and the batch of %2 has room for %3.")
            .arg(numberText(no.chosen), numberText(no.target), numberText(no.room));
    }
    QString operator()(const digitization::NothingChosen& no) const {
        if (no.skipped > 0) return tr("Nothing was taken: all of these are on the queue or digitized already.");
        return tr("Nothing was taken: no title is chosen.");
    }
    QString operator()(const digitization::TooManyChosen& no) const {
        return tr("Nothing was taken: at most %1 titles can be taken at once.").arg(numberText(no.most));
    }

    QString operator()(const digitization::ElsewhereSourceMissing&) const {
        return tr("Say whose list it is, for example Kitap.kz.");
    }
    QString operator()(const digitization::ElsewhereListEmpty&) const {
        return tr("The list has no titles; the former one stays.");
    }
    QString operator()(const digitization::ElsewhereListTooLong& no) const {
        return tr("The list was not taken: it has more than %1 titles.").arg(numberText(no.most));
    }
    QString operator()(const digitization::UnknownElsewhereSource& no) const {
        return tr("There is no list of “%1”.").arg(qs(no.source));
    }

    QString operator()(const exchange::NotAList& no) const {
        return tr("%1 is no table, or it is damaged. CSV and XLSX are read.").arg(qs(no.path));
    }
    QString operator()(const exchange::ListFileTooLarge& no) const {
        return tr("%1 was not read: it is larger than any table that is taken.").arg(qs(no.path));
    }
    QString operator()(const exchange::ListNotReadable& no) const {
        return tr("%1 cannot be opened.").arg(qs(no.path));
    }
    QString operator()(const exchange::NoTitleColumn& no) const {
        return tr("Which column of %1 has the titles is not known. Say which one.").arg(qs(no.path));
    }
    QString operator()(const exchange::UnknownListColumn& no) const {
        return tr("The table has no column “%1”.").arg(qs(no.column));
    }
};

/// "300: local history"
void add(QStringList& parts, int points, const QString& reason) {
    if (points != 0) parts << QStringLiteral("%1: %2").arg(QString::number(points), reason);
}

} // namespace

QString words(digitization::CandidateFlag flag) {
    switch (flag) {
    case digitization::CandidateFlag::DoneHere:
        return Choosing::tr("digitized here");
    case digitization::CandidateFlag::InQueue:
        return Choosing::tr("on the queue");
    case digitization::CandidateFlag::DroppedBefore:
        return Choosing::tr("dropped from the queue before");
    case digitization::CandidateFlag::OtherEditionHere:
        return Choosing::tr("another edition is digitized or on the queue");
    case digitization::CandidateFlag::DoneElsewhere:
        return Choosing::tr("digitized elsewhere");
    case digitization::CandidateFlag::OtherEditionElsewhere:
        return Choosing::tr("another edition is digitized elsewhere");
    case digitization::CandidateFlag::NoCopy:
        return Choosing::tr("no copy to be scanned");
    case digitization::CandidateFlag::NoneOnShelf:
        return Choosing::tr("no copy on the shelf");
    case digitization::CandidateFlag::CopyMissing:
        return Choosing::tr("a copy is missing");
    }
    return {};
}

QString words(exchange::ListField field) {
    switch (field) {
    case exchange::ListField::Title:
        return Choosing::tr("Title");
    case exchange::ListField::Authors:
        return Choosing::tr("Author");
    case exchange::ListField::Year:
        return Choosing::tr("Year");
    case exchange::ListField::Isbn:
        return QStringLiteral("ISBN");
    }
    return {};
}

QString words(const digitization::ChoosingRefusal& refusal) { return std::visit(Choosing(), refusal); }
QString words(const digitization::ElsewhereRefusal& refusal) { return std::visit(Choosing(), refusal); }
QString words(const exchange::ListRefusal& refusal) { return std::visit(Choosing(), refusal); }

QStringList scoreParts(const digitization::CandidateRow& row) {
    const digitization::CandidateScore& score = row.score;
    QStringList parts;
    add(parts, score.category, words(row.facts.category));
    add(parts, score.refused, Choosing::tr("requests that were not met (%1)").arg(numberText(row.facts.refused)));
    add(parts, score.loans, Choosing::tr("loans of the last three years (%1)").arg(numberText(row.facts.loans)));
    add(parts, score.condition, Choosing::tr("a copy is damaged"));
    add(parts, score.rarity, Choosing::tr("the only copy"));
    add(parts, score.age, Choosing::tr("older than fifty years"));
    add(parts, score.rights, Choosing::tr("the rights are cleared"));
    return parts;
}

QString flagWords(const digitization::CandidateRow& row) {
    QStringList flags;
    for (const digitization::CandidateFlag flag : row.flags) {
        QString text = words(flag);
        const bool isElsewhere = flag == digitization::CandidateFlag::DoneElsewhere ||
                                 flag == digitization::CandidateFlag::OtherEditionElsewhere;
        if (isElsewhere && !row.elsewhere.empty()) {
            QStringList sources;
            for (const std::string& source : row.elsewhere) sources << qs(source);
            text += QStringLiteral(" (%1)").arg(sources.join(QStringLiteral(", ")));
        }
        flags << text;
    }
    return flags.join(QStringLiteral("; "));
}

QString words(const digitization::ElsewhereChange& change) {
    QString text = Choosing::tr("Added: %1. Removed: %2. As before: %3.")
                       .arg(numberText(change.added), numberText(change.removed), numberText(change.kept));
    if (change.repeated > 0)
        text += QLatin1Char(' ') + Choosing::tr("Repeated lines: %1.").arg(numberText(change.repeated));
    return text;
}

} // namespace kitapdar
