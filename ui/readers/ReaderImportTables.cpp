#include "ui/readers/ReaderImportTables.h"

#include "wording/CatalogueWords.h"
#include "wording/Format.h"
#include "wording/ReaderImportWords.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar::ui {

namespace {

using exchange::PastImport;
using exchange::ReaderPreviewRow;
using exchange::RowNote;

struct ReaderImportTables {
    Q_DECLARE_TR_FUNCTIONS(ReaderImportTables)
};

std::optional<CellMark> outcomeMark(const ReaderPreviewRow& row) {
    switch (row.outcome) {
    case exchange::RowOutcome::New:
        return std::nullopt;
    case exchange::RowOutcome::Same:
        return CellMark{Icon::Copy, Tone::Info};
    default:
        return CellMark{Icon::Attention, Tone::Attention};
    }
}

template <class Row>
Column<Row> number(const char* id, Words title, std::int64_t Row::*count) {
    return {.head = {.id = QLatin1String(id), .title = std::move(title), .alignment = Qt::AlignRight, .width = 110},
            .text = [count](const Row& row) { return numberText(row.*count); }};
}

} // namespace

std::vector<Column<ReaderPreviewRow>> readerPreviewColumns() {
    return {
        {.head = {.id = QStringLiteral("name"), .title = [] { return ReaderImportTables::tr("Reader"); }, .width = 300},
         .text = [](const ReaderPreviewRow& row) { return fullName(row.name); }},
        {.head = {.id = QStringLiteral("born"), .title = [] { return ReaderImportTables::tr("Born"); }, .width = 140},
         .text = [](const ReaderPreviewRow& row) { return row.birthDate ? dayText(*row.birthDate) : QString(); }},
        {.head = {.id = QStringLiteral("iin"), .title = [] { return ReaderImportTables::tr("IIN"); }, .width = 140},
         .text = [](const ReaderPreviewRow& row) { return qs(row.maskedIin); }},
        {.head = {.id = QStringLiteral("card"),
                  .title = [] { return ReaderImportTables::tr("Card"); },
                  .width = 140,
                  .code = true},
         .text = [](const ReaderPreviewRow& row) { return qs(row.card); }},
        {.head = {.id = QStringLiteral("category"),
                  .title = [] { return ReaderImportTables::tr("Category"); },
                  .width = 160},
         .text = [](const ReaderPreviewRow& row) { return categoryWords(row.category); }},
        {.head = {.id = QStringLiteral("outcome"),
                  .title = [] { return ReaderImportTables::tr("What becomes of it"); },
                  .width = 240},
         .text = [](const ReaderPreviewRow& row) { return words(row.outcome); },
         .mark = outcomeMark}};
}

std::vector<Column<RowNote>> rowNoteColumns() {
    return {
        number(
            "row", [] { return ReaderImportTables::tr("Row"); }, &RowNote::number),
        {.head = {.id = QStringLiteral("name"), .title = [] { return ReaderImportTables::tr("Reader"); }, .width = 140},
         .text = [](const RowNote& row) { return qs(row.maskedName); }},
        {.head = {.id = QStringLiteral("reason"), .title = [] { return ReaderImportTables::tr("Why"); }, .width = 460},
         .text = [](const RowNote& row) { return words(row.reason); },
         .mark =
             [](const RowNote&) {
                 return std::optional(CellMark{Icon::Attention, Tone::Attention});
             }},
        {.head = {.id = QStringLiteral("given"),
                  .title = [] { return ReaderImportTables::tr("In the file"); },
                  .width = 200},
         .text =
             [](const RowNote& row) {
                 const QString column = qs(row.column);
                 const QString value = qs(row.value);
                 return column.isEmpty() || value.isEmpty() ? column + value : column + QStringLiteral(": ") + value;
             }},
        {.head = {.id = QStringLiteral("copy"), .title = [] { return ReaderImportTables::tr("Copy"); }, .width = 140},
         .text = [](const RowNote& row) { return qs(row.copyCode); }},
        {.head = {.id = QStringLiteral("like"),
                  .title = [] { return ReaderImportTables::tr("Compare row"); },
                  .alignment = Qt::AlignRight,
                  .width = 130},
         .text = [](const RowNote& row) { return row.likeNumber > 0 ? numberText(row.likeNumber) : QString(); }}};
}

std::vector<Column<PastImport>> pastReaderImportColumns() {
    return {
        {.head = {.id = QStringLiteral("when"), .title = [] { return ReaderImportTables::tr("When"); }, .width = 140},
         .text = [](const PastImport& row) { return momentText(row.startedAt); }},
        {.head = {.id = QStringLiteral("file"), .title = [] { return ReaderImportTables::tr("File"); }, .width = 240},
         .text = [](const PastImport& row) { return qs(row.fileName); }},
        {.head = {.id = QStringLiteral("state"), .title = [] { return ReaderImportTables::tr("State"); }, .width = 160},
         .text = [](const PastImport& row) { return words(row.state); }},
        number(
            "added", [] { return ReaderImportTables::tr("New readers"); }, &PastImport::imported),
        number(
            "known", [] { return ReaderImportTables::tr("There already"); }, &PastImport::duplicates),
        number(
            "loans", [] { return ReaderImportTables::tr("Open loans"); }, &PastImport::copies),
        number(
            "refused", [] { return ReaderImportTables::tr("Not taken"); }, &PastImport::broken)};
}

} // namespace kitapdar::ui
