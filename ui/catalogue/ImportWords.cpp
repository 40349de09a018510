#include "ui/catalogue/ImportWords.h"

#include "wording/Format.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar::ui {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

} // namespace

QStringList importFacts(const exchange::ImportCounts& counts) {
    QStringList facts{ImportWords::tr("records: %1").arg(numberText(counts.records)),
                      ImportWords::tr("new titles: %1").arg(numberText(counts.imported)),
                      ImportWords::tr("copies: %1").arg(numberText(counts.copies)),
                      ImportWords::tr("already in the catalogue: %1").arg(numberText(counts.duplicates)),
                      ImportWords::tr("damaged: %1").arg(numberText(counts.damaged))};
    const auto add = [&](std::int64_t count, const QString& text) {
        if (count > 0) facts << text.arg(numberText(count));
    };
    add(counts.unsuitable, ImportWords::tr("not for the catalogue (headings, or without a title): %1"));
    add(counts.doubtfulTexts, ImportWords::tr("with a text to look at: %1"));
    add(counts.uncertain, ImportWords::tr("to be decided: %1"));
    add(counts.addedCopies, ImportWords::tr("copies for titles that are there: %1"));
    add(counts.knownCopies, ImportWords::tr("copies already there: %1"));
    add(counts.skippedCopies, ImportWords::tr("copies left out: %1"));
    return facts;
}

QStringList newPlaceFacts(const std::vector<std::string>& places) {
    if (places.empty()) return {};
    QStringList codes;
    for (const std::string& code : places) codes << qs(code);
    return {ImportWords::tr("new places: %1").arg(codes.join(QStringLiteral(", ")))};
}

QString importEndWords(const exchange::ImportReport& report) {
    if (report.cancelled && report.id)
        return ImportWords::tr("The import was stopped. What had been taken in is in the catalogue.");
    if (report.cancelled) return ImportWords::tr("The import was stopped. Nothing was taken in.");
    if (report.id) return ImportWords::tr("The import is done.");
    if (report.records > 0 && report.records == report.duplicates)
        return ImportWords::tr("Nothing was taken in: everything is in the catalogue already.");
    return ImportWords::tr("Nothing was taken in.");
}

QString undoImportWords(const std::optional<UndoableImport>& import) {
    constexpr int longestName = 40;
    if (!import) return ImportWords::tr("Undo an import");
    const QString& file = import->file;
    const QString name = file.size() > longestName ? file.left(longestName) + QStringLiteral("…") : file;
    return ImportWords::tr("Undo the import of %1 (titles: %2, copies: %3)")
        .arg(name, numberText(import->records), numberText(import->copies));
}

QString undoQuestionWords(const UndoableImport& import) {
    return ImportWords::
        tr("File: %1. Titles that came with it: %2; copies: %3. They are taken out of the catalogue. What was changed "
           "by hand since stays. This cannot be taken back.")
            .arg(import.file, numberText(import.records), numberText(import.copies));
}

QString undoneWords(const exchange::UndoneImport& undone) {
    QString said = ImportWords::tr("The import was undone. Taken out of the catalogue: titles %1, copies %2.")
                       .arg(numberText(undone.records), numberText(undone.copies));
    if (undone.keptRecords + undone.keptCopies > 0) {
        said += QLatin1Char(' ') +
                ImportWords::tr("What was changed by hand or is needed elsewhere stays: titles %1, copies %2.")
                    .arg(numberText(undone.keptRecords), numberText(undone.keptCopies));
    }
    return said;
}

} // namespace kitapdar::ui
