#include "ui/collection/MovementTables.h"

#include "wording/Format.h"
#include "wording/MovementWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <utility>

namespace kitapdar::ui {

namespace {

using documents::Cell;
using movements::MovementLine;
using movements::MovementRow;
using movements::MovementState;

struct MovementTables {
    Q_DECLARE_TR_FUNCTIONS(MovementTables)
};

ColumnHead headOf(const char* id, Words title, int width, Qt::Alignment alignment = Qt::AlignLeft, bool code = false) {
    return {QString::fromLatin1(id), std::move(title), alignment, {}, width, true, code};
}

std::optional<CellMark> markOf(const MovementRow& row) {
    if (!row.reversedBy.empty()) return CellMark{Icon::Undo, Tone::Secondary};
    if (row.act.state == MovementState::Draft) return CellMark{Icon::Edit, Tone::Attention};
    return row.away > 0 ? CellMark{Icon::Clock, Tone::Info} : CellMark{Icon::Check, Tone::Ok};
}

QString stateText(const MovementRow& row) {
    return row.reversedBy.empty() ? words(row.act.state) : MovementTables::tr("reversed by %1").arg(qs(row.reversedBy));
}

QString signerText(const MovementRow& row) {
    if (!row.signature) return {};
    return row.signature->isAlone() ? MovementTables::tr("one person alone") : qs(row.signature->name);
}

QString purposeText(const MovementRow& row, const PlaceList& places) {
    const bool isTransfer = row.act.kind == movements::MovementKind::Transfer;
    return isTransfer ? places.of(row.act.toPlace) : purposeOf(row);
}

Cell amountCell(const std::optional<Money>& value) { return documents::cellOf(value); }

} // namespace

QString nameOf(const MovementRow& row) {
    const QString number = qs(numberOf(row.act));
    return number.isEmpty() ? MovementTables::tr("draft %1").arg(row.act.id.value) : number;
}

std::vector<Column<MovementRow>> movementColumns(const PlaceList& places) {
    return {{.head = headOf(
                 "number", [] { return MovementTables::tr("Act"); }, 110, Qt::AlignLeft, true),
             .text = [](const MovementRow& row) { return nameOf(row); },
             .mark = markOf},
            {.head = headOf(
                 "kind", [] { return MovementTables::tr("Kind"); }, 140),
             .text = [](const MovementRow& row) { return words(row.act.kind); }},
            {.head = headOf(
                 "state", [] { return MovementTables::tr("State"); }, 130),
             .text = stateText},
            {.head = headOf(
                 "on", [] { return MovementTables::tr("Date"); }, 110, Qt::AlignLeft, true),
             .text = [](const MovementRow& row) { return dayText(row.act.on); },
             .value = [](const MovementRow& row) { return Cell(row.act.on); }},
            {.head = headOf(
                 "purpose", [] { return MovementTables::tr("Where to, or how"); }, 230),
             .text = [&places](const MovementRow& row) { return purposeText(row, places); }},
            {.head = headOf(
                 "copies", [] { return MovementTables::tr("Copies"); }, 90, Qt::AlignRight, true),
             .text = [](const MovementRow& row) { return numberText(row.copies); },
             .value = [](const MovementRow& row) { return Cell(row.copies); }},
            {.head = headOf(
                 "sum", [] { return MovementTables::tr("Sum"); }, 140, Qt::AlignRight, true),
             .text = [](const MovementRow& row) { return moneyText(row.value); },
             .value = [](const MovementRow& row) { return Cell(row.value); }},
            {.head = headOf(
                 "ksu", [] { return MovementTables::tr("KSU no."); }, 90, Qt::AlignLeft, true),
             .text = [](const MovementRow& row) { return qs(row.ksu); }},
            {.head = headOf(
                 "prepared", [] { return MovementTables::tr("Prepared by"); }, 150),
             .text = [](const MovementRow& row) { return qs(row.act.preparedName); }},
            {.head = headOf(
                 "signed", [] { return MovementTables::tr("Signed by"); }, 150),
             .text = signerText}};
}

std::vector<Column<MovementLine>> movementLineColumns(const PlaceList& places) {
    return {{.head = headOf(
                 "number", [] { return MovementTables::tr("Inventory no."); }, 130, Qt::AlignLeft, true),
             .text = [](const MovementLine& line) { return qs(line.number.empty() ? line.barcode : line.number); },
             .mark =
                 [](const MovementLine& line) {
                     if (!line.obstacles.empty()) return std::optional(CellMark{Icon::Refused, Tone::Refused});
                     if (!line.cautions.empty()) return std::optional(CellMark{Icon::Attention, Tone::Attention});
                     if (line.returnedOn) return std::optional(CellMark{Icon::Check, Tone::Ok});
                     return std::optional<CellMark>();
                 }},
            {.head = headOf(
                 "title", [] { return MovementTables::tr("Author and title"); }, 330),
             .text =
                 [](const MovementLine& line) {
                     return line.author.empty() ? qs(line.title)
                                                : QStringLiteral("%1 · %2").arg(qs(line.author), qs(line.title));
                 }},
            {.head = headOf(
                 "remarks", [] { return MovementTables::tr("Check"); }, 250),
             .text = remarksOf},
            {.head = headOf(
                 "from", [] { return MovementTables::tr("From where"); }, 160),
             .text = [&places](const MovementLine& line) { return places.of(line.fromPlace); }},
            {.head = headOf(
                 "value", [] { return MovementTables::tr("Value in the books"); }, 130, Qt::AlignRight, true),
             .text = [](const MovementLine& line) { return moneyText(line.value); },
             .value = [](const MovementLine& line) { return Cell(line.value); }},
            {.head = headOf(
                 "new-value", [] { return MovementTables::tr("New value in the books"); }, 130, Qt::AlignRight, true),
             .text = [](const MovementLine& line) { return line.newValue ? moneyText(*line.newValue) : QString(); },
             .value = [](const MovementLine& line) { return amountCell(line.newValue); }},
            {.head = headOf(
                 "year", [] { return MovementTables::tr("Year"); }, 70, Qt::AlignRight, true),
             .text = [](const MovementLine& line) { return line.year ? QString::number(*line.year) : QString(); },
             .value = [](const MovementLine& line) { return documents::cellOf(line.year); }},
            {.head = headOf(
                 "shelf", [] { return MovementTables::tr("Shelf mark"); }, 130),
             .text = [](const MovementLine& line) { return qs(line.shelf); }}};
}

} // namespace kitapdar::ui
