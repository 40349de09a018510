#include "ui/catalogue/RecordExport.h"

#include "core/library/Library.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "wording/CatalogueWords.h"
#include "wording/Format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

#include <filesystem>

namespace kitapdar::ui {

namespace {

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

QString leftWords(const ExportReport& report) {
    QStringList all;
    if (report.skipped > 0) all << omittedWords(report);
    if (!report.omittedFields.empty()) all << omittedFieldsWords(report);
    if (report.isMixed()) all << mixedFormatsWords(report);
    return all.join(QLatin1Char(' '));
}

} // namespace

void writeRecords(const Context& context, QObject& owner, const QString& file,
                  const exchange::RecordSelection& selection, ExportSplit split) {
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
                selection,
                split](jobs::Progress& progress) { return exports.write(path, format, selection, progress, split); })
        .then(&owner, [context, name, offer](const Result<ExportReport, exchange::ExportRefusal>& report) {
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
