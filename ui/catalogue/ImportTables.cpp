#include "ui/catalogue/ImportTables.h"

#include "wording/CatalogueWords.h"
#include "wording/Format.h"
#include "wording/RecordFileWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar::ui {

namespace {

using exchange::BrokenRecord;
using exchange::ImportState;
using exchange::PastImport;
using exchange::PreviewRow;

struct ImportTables {
    Q_DECLARE_TR_FUNCTIONS(ImportTables)
};

template <class Row>
Column<Row> number(const char* id, Words title, std::int64_t Row::*count) {
    return {.head = {.id = QLatin1String(id), .title = std::move(title), .alignment = Qt::AlignRight, .width = 100},
            .text = [count](const Row& row) { return numberText(row.*count); },
            .value = [count](const Row& row) { return documents::Cell(row.*count); }};
}

QString outcomeText(const PreviewRow& row) {
    switch (row.outcome) {
    case exchange::RecordOutcome::New:
        return {};
    case exchange::RecordOutcome::Same:
        return row.copies > 0 ? ImportTables::tr("there already; its copies are added")
                              : ImportTables::tr("there already");
    case exchange::RecordOutcome::Uncertain:
        break;
    }
    return ImportTables::tr("imported, to be decided");
}

std::optional<CellMark> outcomeMark(const PreviewRow& row) {
    switch (row.outcome) {
    case exchange::RecordOutcome::New:
        return std::nullopt;
    case exchange::RecordOutcome::Same:
        return CellMark{Icon::Copy, Tone::Info};
    case exchange::RecordOutcome::Uncertain:
        break;
    }
    return CellMark{Icon::Attention, Tone::Attention};
}

CellMark stateMark(ImportState state) {
    switch (state) {
    case ImportState::Running:
        return {Icon::Clock, Tone::Info};
    case ImportState::Done:
        return {Icon::Check, Tone::Ok};
    case ImportState::Cancelled:
    case ImportState::Interrupted:
        return {Icon::Attention, Tone::Attention};
    case ImportState::Undone:
        break;
    }
    return {Icon::Undo, Tone::Secondary};
}

} // namespace

std::vector<Column<PreviewRow>> previewColumns() {
    return {{.head = {.id = QStringLiteral("title"), .title = [] { return ImportTables::tr("Title"); }, .width = 380},
             .text = [](const PreviewRow& row) { return qs(row.title); }},
            {.head = {.id = QStringLiteral("author"), .title = [] { return ImportTables::tr("Author"); }, .width = 220},
             .text = [](const PreviewRow& row) { return qs(row.authors); }},
            {.head = {.id = QStringLiteral("year"),
                      .title = [] { return ImportTables::tr("Year"); },
                      .alignment = Qt::AlignRight,
                      .width = 72},
             .text = [](const PreviewRow& row) { return row.year ? QString::number(*row.year) : QString(); },
             .value = [](const PreviewRow& row) { return documents::cellOf(row.year); }},
            {.head = {.id = QStringLiteral("copies"),
                      .title = [] { return ImportTables::tr("Copies"); },
                      .alignment = Qt::AlignRight,
                      .width = 80},
             .text = [](const PreviewRow& row) { return QString::number(row.copies); },
             .value = [](const PreviewRow& row) { return documents::Cell(std::int64_t(row.copies)); }},
            {.head = {.id = QStringLiteral("note"),
                      .title = [] { return ImportTables::tr("What becomes of it"); },
                      .width = 300},
             .text =
                 [](const PreviewRow& row) {
                     QString outcome = outcomeText(row);
                     if (!row.doubt) return outcome;
                     const QString doubt = brokenWords(std::string(code(*row.doubt)));
                     return outcome.isEmpty() ? doubt : doubt + QStringLiteral(" · ") + outcome;
                 },
             .mark =
                 [](const PreviewRow& row) {
                     return row.doubt ? std::optional(CellMark{Icon::Attention, Tone::Attention}) : outcomeMark(row);
                 }},
            {.head = {.id = QStringLiteral("left"),
                      .title = [] { return ImportTables::tr("Copies not added"); },
                      .alignment = Qt::AlignRight,
                      .width = 130},
             .text = [](const PreviewRow& row) {
                 return row.knownCopies > 0 ? QString::number(row.knownCopies) : QString();
             }}};
}

std::vector<Column<PreviewRow>> uncertainColumns() {
    return {number(
                "number", [] { return ImportTables::tr("Record no."); }, &PreviewRow::number),
            {.head = {.id = QStringLiteral("title"), .title = [] { return ImportTables::tr("Title"); }, .width = 320},
             .text = [](const PreviewRow& row) { return qs(row.title); }},
            {.head = {.id = QStringLiteral("year"),
                      .title = [] { return ImportTables::tr("Year"); },
                      .alignment = Qt::AlignRight,
                      .width = 72},
             .text = [](const PreviewRow& row) { return row.year ? QString::number(*row.year) : QString(); },
             .value = [](const PreviewRow& row) { return documents::cellOf(row.year); }},
            {.head = {.id = QStringLiteral("like"), .title = [] { return ImportTables::tr("Why"); }, .width = 420},
             .text = [](const PreviewRow& row) { return uncertainWords(row); },
             .mark =
                 [](const PreviewRow&) {
                     return std::optional(CellMark{Icon::Attention, Tone::Attention});
                 }},
            {.head = {.id = QStringLiteral("score"),
                      .title = [] { return ImportTables::tr("Likeness, of 100"); },
                      .alignment = Qt::AlignRight,
                      .width = 130},
             .text = [](const PreviewRow& row) { return QString::number(row.score); },
             .value = [](const PreviewRow& row) { return documents::Cell(std::int64_t(row.score)); }}};
}

std::vector<Column<BrokenRecord>> brokenColumns() {
    return {{.head = {.id = QStringLiteral("number"),
                      .title = [] { return ImportTables::tr("Record no."); },
                      .alignment = Qt::AlignRight,
                      .width = 110},
             .text = [](const BrokenRecord& row) { return numberText(row.number); },
             .value = [](const BrokenRecord& row) { return documents::Cell(std::int64_t(row.number)); }},
            {.head = {.id = QStringLiteral("reason"), .title = [] { return ImportTables::tr("Why"); }, .width = 340},
             .text = [](const BrokenRecord& row) { return brokenWords(row.reason); },
             .mark =
                 [](const BrokenRecord&) {
                     return std::optional(CellMark{Icon::Attention, Tone::Attention});
                 }},
            {.head = {.id = QStringLiteral("detail"), .title = [] { return ImportTables::tr("Detail"); }, .width = 300},
             .text = [](const BrokenRecord& row) { return brokenDetailWords(row.detail); }},
            {.head = {.id = QStringLiteral("offset"),
                      .title = [] { return ImportTables::tr("Place in the file"); },
                      .alignment = Qt::AlignRight,
                      .width = 140,
                      .shown = false},
             .text = [](const BrokenRecord& row) { return numberText(row.offset); },
             .value = [](const BrokenRecord& row) { return documents::Cell(std::int64_t(row.offset)); }}};
}

std::vector<Column<PastImport>> pastColumns() {
    return {
        {.head = {.id = QStringLiteral("when"), .title = [] { return ImportTables::tr("When"); }, .width = 140},
         .text = [](const PastImport& row) { return momentText(row.startedAt); }},
        {.head = {.id = QStringLiteral("file"), .title = [] { return ImportTables::tr("File"); }, .width = 220},
         .text = [](const PastImport& row) { return qs(row.fileName); }},
        {.head = {.id = QStringLiteral("state"), .title = [] { return ImportTables::tr("State"); }, .width = 150},
         .text = [](const PastImport& row) { return words(row.state); },
         .mark = [](const PastImport& row) { return std::optional(stateMark(row.state)); }},
        number(
            "imported", [] { return ImportTables::tr("Imported"); }, &PastImport::imported),
        number(
            "copies", [] { return ImportTables::tr("Copies"); }, &PastImport::copies),
        number(
            "duplicates", [] { return ImportTables::tr("Duplicates"); }, &PastImport::duplicates),
        number(
            "broken", [] { return ImportTables::tr("Not taken"); }, &PastImport::broken),
        {.head = {.id = QStringLiteral("format"), .title = [] { return ImportTables::tr("Format"); }, .width = 110},
         .text = [](const PastImport& row) { return marcFormatWords(row.format); }},
        {.head = {.id = QStringLiteral("encoding"), .title = [] { return ImportTables::tr("Encoding"); }, .width = 120},
         .text = [](const PastImport& row) { return encodingWords(row.encoding); }}};
}

} // namespace kitapdar::ui
