#include "ui/collection/ActTables.h"

#include "wording/Format.h"
#include "wording/Text.h"
#include "wording/WithdrawalWords.h"

#include <QCoreApplication>

#include <utility>

namespace kitapdar::ui {

namespace {

using documents::Cell;
using withdrawals::ActLine;
using withdrawals::ActRow;
using withdrawals::ActState;

struct ActTables {
    Q_DECLARE_TR_FUNCTIONS(ActTables)
};

ColumnHead headOf(const char* id, Words title, int width, Qt::Alignment alignment = Qt::AlignLeft, bool code = false) {
    return {QString::fromLatin1(id), std::move(title), alignment, {}, width, true, code};
}

std::optional<CellMark> markOf(const ActRow& row) {
    if (!row.reversedBy.empty()) return CellMark{Icon::Undo, Tone::Secondary};
    switch (row.act.state) {
    case ActState::Draft:
        return CellMark{Icon::Edit, Tone::Attention};
    case ActState::Posted:
        return CellMark{Icon::Clock, Tone::Attention};
    case ActState::Signed:
        break;
    }
    return CellMark{Icon::Check, Tone::Ok};
}

QString stateText(const ActRow& row) {
    return row.reversedBy.empty() ? words(row.act.state) : ActTables::tr("reversed by %1").arg(qs(row.reversedBy));
}

QString signerText(const ActRow& row) {
    if (!row.signature) return {};
    return row.signature->isAlone() ? ActTables::tr("one person alone") : qs(row.signature->name);
}

} // namespace

QString nameOf(const ActRow& row) {
    const QString number = qs(numberOf(row.act));
    return number.isEmpty() ? ActTables::tr("draft %1").arg(row.act.id.value) : number;
}

std::vector<Column<ActRow>> actColumns(const BookTerms& terms, const Languages& languages) {
    return {{.head = headOf(
                 "number", [] { return ActTables::tr("Act"); }, 110, Qt::AlignLeft, true),
             .text = [](const ActRow& row) { return nameOf(row); },
             .mark = markOf},
            {.head = headOf(
                 "state", [] { return ActTables::tr("State"); }, 130),
             .text = stateText},
            {.head = headOf(
                 "on", [] { return ActTables::tr("Date"); }, 110, Qt::AlignLeft, true),
             .text = [](const ActRow& row) { return dayText(row.act.on); },
             .value = [](const ActRow& row) { return Cell(row.act.on); }},
            {.head = headOf(
                 "reason", [] { return ActTables::tr("Reason"); }, 230),
             .text =
                 [terms, &languages](const ActRow& row) {
                     return termName(terms, accounts::TermList::Reason, row.act.reason, languages.current());
                 }},
            {.head = headOf(
                 "copies", [] { return ActTables::tr("Copies"); }, 90, Qt::AlignRight, true),
             .text = [](const ActRow& row) { return numberText(row.copies); },
             .value = [](const ActRow& row) { return Cell(row.copies); }},
            {.head = headOf(
                 "sum", [] { return ActTables::tr("Sum"); }, 140, Qt::AlignRight, true),
             .text = [](const ActRow& row) { return moneyText(row.value); },
             .value = [](const ActRow& row) { return Cell(row.value); }},
            {.head = headOf(
                 "ksu", [] { return ActTables::tr("KSU no."); }, 90, Qt::AlignLeft, true),
             .text = [](const ActRow& row) { return qs(row.ksu); }},
            {.head = headOf(
                 "prepared", [] { return ActTables::tr("Prepared by"); }, 150),
             .text = [](const ActRow& row) { return qs(row.act.preparedName); }},
            {.head = headOf(
                 "signed", [] { return ActTables::tr("Signed by"); }, 150),
             .text = signerText}};
}

std::vector<Column<ActLine>> actLineColumns(const PlaceList& places) {
    return {{.head = headOf(
                 "number", [] { return ActTables::tr("Inventory no."); }, 130, Qt::AlignLeft, true),
             .text = [](const ActLine& line) { return qs(line.number.empty() ? line.barcode : line.number); },
             .mark =
                 [](const ActLine& line) {
                     if (!line.blocks.empty()) return std::optional(CellMark{Icon::Refused, Tone::Refused});
                     if (!line.warnings.empty()) return std::optional(CellMark{Icon::Attention, Tone::Attention});
                     return std::optional<CellMark>();
                 }},
            {.head = headOf(
                 "title", [] { return ActTables::tr("Author and title"); }, 340),
             .text =
                 [](const ActLine& line) {
                     return line.author.empty() ? qs(line.title)
                                                : QStringLiteral("%1 · %2").arg(qs(line.author), qs(line.title));
                 }},
            {.head = headOf(
                 "remarks", [] { return ActTables::tr("Check"); }, 260),
             .text = remarksOf},
            {.head = headOf(
                 "year", [] { return ActTables::tr("Year"); }, 70, Qt::AlignRight, true),
             .text = [](const ActLine& line) { return line.year ? QString::number(*line.year) : QString(); },
             .value = [](const ActLine& line) { return documents::cellOf(line.year); }},
            {.head = headOf(
                 "value", [] { return ActTables::tr("Value in the books"); }, 140, Qt::AlignRight, true),
             .text = [](const ActLine& line) { return moneyText(line.counted.value); },
             .value = [](const ActLine& line) { return Cell(line.counted.value); }},
            {.head = headOf(
                 "shelf", [] { return ActTables::tr("Shelf mark"); }, 130),
             .text = [](const ActLine& line) { return qs(line.shelf); }},
            {.head = headOf(
                 "place", [] { return ActTables::tr("Place"); }, 140),
             .text = [&places](const ActLine& line) { return places.of(line.place); }}};
}

} // namespace kitapdar::ui
