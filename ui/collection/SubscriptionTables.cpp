#include "ui/collection/SubscriptionTables.h"

#include "wording/Format.h"
#include "wording/PeriodicalWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <utility>

namespace kitapdar::ui {

namespace {

using documents::Cell;
using periodicals::SubscriptionSummary;

struct SubscriptionTables {
    Q_DECLARE_TR_FUNCTIONS(SubscriptionTables)
};

ColumnHead headOf(const char* id, Words title, int width, Qt::Alignment alignment = Qt::AlignLeft, bool code = false) {
    return {QString::fromLatin1(id), std::move(title), alignment, {}, width, true, code};
}

Column<SubscriptionSummary> countColumn(const char* id, Words title, std::int64_t SubscriptionSummary::*count) {
    return {.head = headOf(id, std::move(title), 100, Qt::AlignRight, true),
            .text = [count](const SubscriptionSummary& row) { return numberText(row.*count); },
            .value = [count](const SubscriptionSummary& row) { return Cell(row.*count); }};
}

std::optional<CellMark> markOf(const SubscriptionSummary& row) {
    if (row.late > 0) return CellMark{Icon::Attention, Tone::Attention};
    if (row.bound == row.expected) return CellMark{Icon::Book, Tone::Info};
    if (row.arrived == row.expected) return CellMark{Icon::Check, Tone::Ok};
    return CellMark{Icon::Clock, Tone::Secondary};
}

} // namespace

std::vector<Column<SubscriptionSummary>> subscriptionColumns() {
    return {{.head = headOf(
                 "title", [] { return SubscriptionTables::tr("Periodical"); }, 320),
             .text = [](const SubscriptionSummary& row) { return qs(row.title); },
             .mark = markOf},
            {.head = headOf(
                 "period", [] { return SubscriptionTables::tr("Period"); }, 150),
             .text = [](const SubscriptionSummary& row) { return subscriptionPeriod(row.subscription); }},
            {.head = headOf(
                 "supplier", [] { return SubscriptionTables::tr("Supplier"); }, 160),
             .text = [](const SubscriptionSummary& row) { return qs(row.supplier); }},
            countColumn(
                "sets", [] { return SubscriptionTables::tr("Sets"); }, &SubscriptionSummary::sets),
            countColumn(
                "expected", [] { return SubscriptionTables::tr("Issues"); }, &SubscriptionSummary::expected),
            countColumn(
                "arrived", [] { return SubscriptionTables::tr("Arrived"); }, &SubscriptionSummary::arrived),
            countColumn(
                "late", [] { return SubscriptionTables::tr("Late"); }, &SubscriptionSummary::late),
            countColumn(
                "posted", [] { return SubscriptionTables::tr("In the books"); }, &SubscriptionSummary::posted),
            countColumn(
                "bound", [] { return SubscriptionTables::tr("Bound"); }, &SubscriptionSummary::bound),
            {.head = headOf(
                 "price", [] { return SubscriptionTables::tr("Price of a set"); }, 130, Qt::AlignRight, true),
             .text =
                 [](const SubscriptionSummary& row) {
                     return row.subscription.price ? moneyText(*row.subscription.price) : QString();
                 },
             .value = [](const SubscriptionSummary& row) { return documents::cellOf(row.subscription.price); }}};
}

} // namespace kitapdar::ui
