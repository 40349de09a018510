#include "ui/catalogue/RecordExport.h"

#include "core/library/Library.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "wording/CatalogueWords.h"
#include "wording/Format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QWidget>

#include <filesystem>

namespace kitapdar::ui {

namespace {

using exchange::ExistingFiles;
using exchange::ExportReport;
using exchange::ExportSplit;

struct RecordExport {
    Q_DECLARE_TR_FUNCTIONS(RecordExport)
};

/// The names of the files that were written, without their folder.
QString namesOf(const ExportReport& report) {
    QStringList names;
    for (const std::filesystem::path& file : report.files)
        names << QFileInfo(QString::fromStdU16String(file.u16string())).fileName();
    return names.join(QStringLiteral(", "));
}

/// One question for all files of a split.
void askToReplace(const Context& context, QWidget& owner, const QString& file,
                  const exchange::RecordSelection& selection, const exchange::FilesExist& exist) {
    QStringList names;
    for (const std::string& path : exist.paths) names << QFileInfo(QString::fromStdString(path)).fileName();
    const Question question{
        RecordExport::tr("Replace files"),
        RecordExport::tr(
            "These files are there already: %1. They are replaced by the export, and what is in them is lost.")
            .arg(names.join(QStringLiteral(", "))),
        RecordExport::tr("Replace the files"), RecordExport::tr("Keep the files"), Tone::Attention};
    context.dialogs.ask(owner, question, [context, guard = QPointer(&owner), file, selection](bool replace) {
        if (!guard || !replace) return;
        writeRecords(context, *guard, file, selection, ExportSplit::ByFamily, ExistingFiles::Replace);
    });
}

QString leftWords(const ExportReport& report) {
    QStringList all;
    if (report.skipped > 0) all << omittedWords(report);
    if (!report.omittedFields.empty()) all << omittedFieldsWords(report);
    if (report.isMixed()) all << mixedFormatsWords(report);
    return all.join(QLatin1Char(' '));
}

} // namespace

void writeRecords(const Context& context, QWidget& owner, const QString& file,
                  const exchange::RecordSelection& selection, ExportSplit split, ExistingFiles existing) {
    const auto format = file.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive) ? exchange::ExportFormat::MarcXml
                                                                                  : exchange::ExportFormat::Iso2709;
    const QString name = QFileInfo(file).fileName();
    const auto offer = [context, guard = QPointer(&owner), file, selection]() -> Offer {
        return {[] { return RecordExport::tr("A file for each format"); },
                [context, guard, file, selection] {
                    if (guard) writeRecords(context, *guard, file, selection, ExportSplit::ByFamily);
                }};
    };
    context.jobs
        .start([name] { return RecordExport::tr("Export to %1").arg(name); },
               [&exports = context.library.exports(), path = std::filesystem::path(file.toStdU16String()), format,
                selection, split, existing](jobs::Progress& progress) {
                   return exports.write(path, format, selection, progress, split, existing);
               })
        .then(&owner, [context, guard = QPointer(&owner), file, selection, name,
                       offer](const Result<ExportReport, exchange::ExportRefusal>& report) {
            const auto* exist = report ? nullptr : std::get_if<exchange::FilesExist>(&report.error());
            if (exist && guard) return askToReplace(context, *guard, file, selection, *exist);
            if (!report) return context.announcer.tell(Tone::Refused, [why = report.error()] { return words(why); });
            const QString names = report->files.empty() ? name : namesOf(*report);
            context.announcer.done([names, records = report->records] {
                return RecordExport::tr("Exported to %1. Records: %2.").arg(names, numberText(records));
            });
            if (leftWords(*report).isEmpty()) return;
            context.announcer.tell(
                Tone::Attention, [report = *report] { return leftWords(report); },
                report->isMixed() ? offer() : Offer());
        });
}

} // namespace kitapdar::ui
