#include "wording/ReaderMergeWords.h"

#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/ReaderWords.h"
#include "wording/SealingWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

struct ReaderMerging {
    Q_DECLARE_TR_FUNCTIONS(ReaderMerging)

public:
    QString operator()(const merging::SameReader&) const { return tr("This is one and the same record."); }
    QString operator()(const merging::ReaderDataBlocked& no) const {
        return tr("The data of the card %1 are blocked, so they stay as they are.").arg(qs(no.card));
    }
    QString operator()(const merging::IinsDiffer&) const {
        return tr(
            "The two readers have two different IINs, so they are two persons. Nothing was changed. If one IIN was "
            "typed for the wrong reader, correct it there first.");
    }
    QString operator()(const readers::UnknownReader& no) const {
        return no.card.empty() ? tr("There is no such reader.") : words(no);
    }
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    /// Of sealed values: as when one is looked at.
    template <class OfSealing>
    QString operator()(const OfSealing& no) const {
        return words(readers::RevealRefusal(no));
    }
};

} // namespace

QString words(const merging::ReaderMergeRefusal& refusal) { return std::visit(ReaderMerging(), refusal); }

QString words(const merging::ReaderMergePreview& preview) {
    QStringList lines{
        ReaderMerging::tr("Stays: %1, card %2").arg(fullName(preview.kept.name), qs(preview.kept.card)),
        ReaderMerging::tr("Goes: %1, card %2").arg(fullName(preview.other.name), qs(preview.other.card)),
        ReaderMerging::tr("Loans that follow: %1, open ones: %2")
            .arg(numberText(preview.loans), numberText(preview.openLoans)),
        ReaderMerging::tr("Holds that follow: %1").arg(numberText(preview.holds)),
        ReaderMerging::tr("Charges that follow: %1").arg(numberText(preview.charges)),
        ReaderMerging::tr("Cards that follow: %1, registrations: %2, visits: %3")
            .arg(numberText(preview.cards), numberText(preview.registrations), numberText(preview.visits))};
    if (preview.namesDiffer) lines << ReaderMerging::tr("The names differ; check that it is one person.");
    if (preview.birthDatesDiffer) lines << ReaderMerging::tr("The birth dates differ; check that it is one person.");
    return lines.join(QLatin1Char('\n'));
}

} // namespace kitapdar
