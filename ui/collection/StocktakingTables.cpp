#include "ui/collection/StocktakingTables.h"

#include "wording/Format.h"
#include "wording/StocktakingWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <utility>

namespace kitapdar::ui {

namespace {

using documents::Cell;
using stocktaking::ExpectedRow;
using stocktaking::Stocktaking;
using stocktaking::StocktakingState;

struct StocktakingTables {
    Q_DECLARE_TR_FUNCTIONS(StocktakingTables)
};

ColumnHead headOf(const char* id, Words title, int width, Qt::Alignment alignment = Qt::AlignLeft, bool code = false) {
    return {QString::fromLatin1(id), std::move(title), alignment, {}, width, true, code};
}

CellMark markOf(StocktakingState state) {
    switch (state) {
    case StocktakingState::Running:
        return {Icon::Scan, Tone::Info};
    case StocktakingState::Closed:
        return {Icon::Clock, Tone::Attention};
    case StocktakingState::Signed:
        return {Icon::Check, Tone::Ok};
    case StocktakingState::Cancelled:
        break;
    }
    return {Icon::Close, Tone::Secondary};
}

} // namespace

std::vector<Column<Stocktaking>> stocktakingColumns(const PlaceList& places) {
    return {{.head = headOf(
                 "number", [] { return StocktakingTables::tr("No."); }, 100, Qt::AlignLeft, true),
             .text = [](const Stocktaking& row) { return qs(numberOf(row)); },
             .mark = [](const Stocktaking& row) { return std::optional(markOf(row.state)); }},
            {.head = headOf(
                 "state", [] { return StocktakingTables::tr("State"); }, 140),
             .text = [](const Stocktaking& row) { return words(row.state); }},
            {.head = headOf(
                 "place", [] { return StocktakingTables::tr("Place"); }, 240),
             .text = [&places](const Stocktaking& row) { return places.orLibrary(row.scope.place); }},
            {.head = headOf(
                 "shelves", [] { return StocktakingTables::tr("Shelf marks"); }, 180),
             .text =
                 [](const Stocktaking& row) {
                     if (row.scope.shelfFrom.empty() && row.scope.shelfTo.empty()) return QString();
                     return QStringLiteral("%1 – %2").arg(qs(row.scope.shelfFrom), qs(row.scope.shelfTo));
                 }},
            {.head = headOf(
                 "started", [] { return StocktakingTables::tr("Started"); }, 110, Qt::AlignLeft, true),
             .text = [](const Stocktaking& row) { return dayText(row.startedOn); },
             .value = [](const Stocktaking& row) { return Cell(row.startedOn); }},
            {.head = headOf(
                 "expected", [] { return StocktakingTables::tr("Expected"); }, 110, Qt::AlignRight, true),
             .text = [](const Stocktaking& row) { return numberText(row.expected); },
             .value = [](const Stocktaking& row) { return Cell(row.expected); }},
            {.head = headOf(
                 "signed", [] { return StocktakingTables::tr("Signed on"); }, 110, Qt::AlignLeft, true),
             .text = [](const Stocktaking& row) { return dayText(row.signedOn); },
             .value = [](const Stocktaking& row) { return documents::cellOf(row.signedOn); }}};
}

std::vector<Column<ExpectedRow>> expectedColumns(const PlaceList& places) {
    return {{.head = headOf(
                 "number", [] { return StocktakingTables::tr("Inventory no."); }, 130, Qt::AlignLeft, true),
             .text = [](const ExpectedRow& row) { return qs(row.copy.number); },
             .mark =
                 [](const ExpectedRow&) {
                     return std::optional(CellMark{Icon::Attention, Tone::Attention});
                 }},
            {.head = headOf(
                 "title", [] { return StocktakingTables::tr("Author and title"); }, 360),
             .text =
                 [](const ExpectedRow& row) {
                     return row.copy.authors.empty()
                                ? qs(row.copy.title)
                                : QStringLiteral("%1 · %2").arg(qs(row.copy.authors), qs(row.copy.title));
                 }},
            {.head = headOf(
                 "outcome", [] { return StocktakingTables::tr("What came of it"); }, 220),
             .text = [](const ExpectedRow& row) { return words(row.outcome); }},
            {.head = headOf(
                 "shelf", [] { return StocktakingTables::tr("Shelf mark"); }, 140),
             .text = [](const ExpectedRow& row) { return qs(row.copy.shelf); }},
            {.head = headOf(
                 "value", [] { return StocktakingTables::tr("Value in the books"); }, 140, Qt::AlignRight, true),
             .text = [](const ExpectedRow& row) { return moneyText(row.value); },
             .value = [](const ExpectedRow& row) { return Cell(row.value); }},
            {.head = headOf(
                 "place", [] { return StocktakingTables::tr("Place"); }, 160),
             .text = [&places](const ExpectedRow& row) { return places.of(row.copy.place); }}};
}

} // namespace kitapdar::ui
