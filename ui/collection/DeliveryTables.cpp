#include "ui/collection/DeliveryTables.h"

#include "wording/DeliveryWords.h"
#include "wording/Format.h"
#include "wording/Prices.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

using deliveries::DeliverySummary;
using documents::Cell;

struct DeliveryTables {
    Q_DECLARE_TR_FUNCTIONS(DeliveryTables)
};

ColumnHead headOf(const char* id, Words title, int width, Qt::Alignment alignment = Qt::AlignLeft, bool code = false) {
    return {QString::fromLatin1(id), std::move(title), alignment, {}, width, true, code};
}

std::optional<CellMark> markOf(const PreviewRow& row) {
    const bool stops = std::ranges::any_of(
        row.problems, [](const deliveries::Problem& problem) { return deliveries::keepsFromPosting(problem.kind); });
    if (stops) return CellMark{Icon::Refused, Tone::Refused};
    if (!row.problems.empty()) return CellMark{Icon::Attention, Tone::Attention};
    if (!row.planned.record) return CellMark{Icon::Plus, Tone::Info};
    return CellMark{Icon::Check, Tone::Ok};
}

QString problemText(const PreviewRow& row) {
    QStringList all;
    for (const deliveries::Problem& each : row.problems) all << words(each);
    return all.join(QStringLiteral("; "));
}

QString matchText(const PreviewRow& row) {
    const deliveries::PlannedRow& planned = row.planned;
    if (!planned.record) return words(planned.match);
    return QStringLiteral("%1: %2").arg(words(planned.match), qs(planned.recordTitle));
}

QString stateText(const DeliverySummary& row) {
    if (row.delivery.isReversed()) return DeliveryTables::tr("reversed");
    if (!row.delivery.isSigned()) return DeliveryTables::tr("not signed");
    return row.delivery.signedBy.empty() ? DeliveryTables::tr("signed by one person alone")
                                         : DeliveryTables::tr("signed: %1").arg(qs(row.delivery.signedBy));
}

CellMark stateMark(const DeliverySummary& row) {
    if (row.delivery.isReversed()) return {Icon::Undo, Tone::Secondary};
    return row.delivery.isSigned() ? CellMark{Icon::Check, Tone::Ok} : CellMark{Icon::Edit, Tone::Attention};
}

} // namespace

std::vector<PreviewRow> previewRows(const deliveries::DeliveryPlan& plan) {
    std::vector<PreviewRow> rows;
    for (const deliveries::PlannedRow& each : plan.rows) {
        PreviewRow row{static_cast<std::int64_t>(rows.size()) + 1, each, {}};
        std::ranges::copy_if(plan.problems, std::back_inserter(row.problems), [&](const deliveries::Problem& problem) {
            return problem.row != 0 && problem.row == each.row.row;
        });
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Column<PreviewRow>> deliveryRowColumns(const BookTerms& terms, const Languages& languages) {
    return {
        {.head = headOf(
             "row", [] { return DeliveryTables::tr("Row"); }, 80, Qt::AlignRight, true),
         .text = [](const PreviewRow& row) { return numberText(row.planned.row.row); },
         .mark = markOf,
         .value = [](const PreviewRow& row) { return Cell(row.planned.row.row); }},
        {.head = headOf(
             "title", [] { return DeliveryTables::tr("Title"); }, 320),
         .text =
             [](const PreviewRow& row) {
                 const deliveries::DeliveryRow& own = row.planned.row;
                 const QString title =
                     own.volume.empty() ? qs(own.title) : QStringLiteral("%1. %2").arg(qs(own.title), qs(own.volume));
                 return own.authors.empty() ? title : QStringLiteral("%1 · %2").arg(qs(own.authors), title);
             }},
        {.head = headOf(
             "match", [] { return DeliveryTables::tr("In the catalogue"); }, 260),
         .text = matchText},
        {.head = headOf(
             "counted", [] { return DeliveryTables::tr("In the books"); }, 280),
         .text =
             [&terms, &languages](const PreviewRow& row) {
                 static const std::vector<accounts::Term> none;
                 return countedAs(row.planned.counted, terms ? *terms : none, languages.current());
             }},
        {.head = headOf(
             "copies", [] { return DeliveryTables::tr("Copies"); }, 90, Qt::AlignRight, true),
         .text = [](const PreviewRow& row) { return numberText(row.planned.row.copies); },
         .value = [](const PreviewRow& row) { return Cell(std::int64_t{row.planned.row.copies}); }},
        {.head = headOf(
             "price", [] { return DeliveryTables::tr("Price"); }, 120, Qt::AlignRight, true),
         .text = [](const PreviewRow& row) { return priceText(row.planned.row.price, row.planned.row.currency); },
         .value = [](const PreviewRow& row) { return priceCell(row.planned.row.price, row.planned.row.currency); }},
        {.head = headOf(
             "sum", [] { return DeliveryTables::tr("Sum"); }, 130, Qt::AlignRight, true),
         .text = [](const PreviewRow& row) { return priceText(Money{row.planned.sum}, row.planned.row.currency); },
         .value = [](const PreviewRow& row) { return priceCell(Money{row.planned.sum}, row.planned.row.currency); }},
        {.head = headOf(
             "problems", [] { return DeliveryTables::tr("Check"); }, 320),
         .text = problemText}};
}

std::vector<Column<DeliverySummary>> deliveryColumns(const BookTerms& terms, const Languages& languages) {
    return {{.head = headOf(
                 "act", [] { return DeliveryTables::tr("Act"); }, 100, Qt::AlignLeft, true),
             .text = [](const DeliverySummary& row) { return qs(actNumberOf(row.delivery)); },
             .mark = [](const DeliverySummary& row) { return std::optional(stateMark(row)); }},
            {.head = headOf(
                 "on", [] { return DeliveryTables::tr("Date"); }, 110, Qt::AlignLeft, true),
             .text = [](const DeliverySummary& row) { return dayText(row.delivery.on); },
             .value = [](const DeliverySummary& row) { return Cell(row.delivery.on); }},
            {.head = headOf(
                 "source", [] { return DeliveryTables::tr("Source"); }, 170),
             .text =
                 [terms, &languages](const DeliverySummary& row) {
                     return termName(terms, accounts::TermList::Source, row.delivery.source, languages.current());
                 }},
            {.head = headOf(
                 "supplier", [] { return DeliveryTables::tr("Supplier"); }, 200),
             .text = [](const DeliverySummary& row) { return qs(row.supplier); }},
            {.head = headOf(
                 "document", [] { return DeliveryTables::tr("Document"); }, 140),
             .text = [](const DeliverySummary& row) { return qs(row.delivery.documentNumber); }},
            {.head = headOf(
                 "titles", [] { return DeliveryTables::tr("Titles"); }, 90, Qt::AlignRight, true),
             .text = [](const DeliverySummary& row) { return numberText(row.titles); },
             .value = [](const DeliverySummary& row) { return Cell(row.titles); }},
            {.head = headOf(
                 "copies", [] { return DeliveryTables::tr("Copies"); }, 90, Qt::AlignRight, true),
             .text = [](const DeliverySummary& row) { return numberText(row.copies); },
             .value = [](const DeliverySummary& row) { return Cell(row.copies); }},
            {.head = headOf(
                 "sum", [] { return DeliveryTables::tr("Sum"); }, 140, Qt::AlignRight, true),
             .text = [](const DeliverySummary& row) { return moneyText(Money{row.sum}); },
             .value = [](const DeliverySummary& row) { return Cell(Money{row.sum}); }},
            {.head = headOf(
                 "ksu", [] { return DeliveryTables::tr("KSU no."); }, 90, Qt::AlignLeft, true),
             .text = [](const DeliverySummary& row) { return qs(row.ksu); }},
            {.head = headOf(
                 "numbers", [] { return DeliveryTables::tr("Inventory numbers"); }, 160),
             .text =
                 [](const DeliverySummary& row) {
                     return row.first.empty() ? QString() : QStringLiteral("%1 – %2").arg(qs(row.first), qs(row.last));
                 }},
            {.head = headOf(
                 "state", [] { return DeliveryTables::tr("State"); }, 170),
             .text = stateText}};
}

} // namespace kitapdar::ui
