#include "ui/catalogue/HoldingsExport.h"

#include "core/documents/Delimited.h"
#include "core/documents/Xlsx.h"
#include "core/library/Library.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "wording/Format.h"
#include "wording/HoldingsPaper.h"
#include "wording/PaperWords.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <filesystem>

namespace kitapdar::ui {

namespace {

struct HoldingsExport {
    Q_DECLARE_TR_FUNCTIONS(HoldingsExport)
};

const QString& workbookEnding() {
    static const QString ending = QStringLiteral(".xlsx");
    return ending;
}

} // namespace

bool isTableFile(const QString& file) {
    return file.endsWith(workbookEnding(), Qt::CaseInsensitive) ||
           file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

QString tableFileFilter() {
    return HoldingsExport::tr("Titles with copies, Excel workbook (%1)").arg(QStringLiteral("*.xlsx")) +
           QStringLiteral(";;") + HoldingsExport::tr("Titles with copies, CSV (%1)").arg(QStringLiteral("*.csv"));
}

void writeHoldings(const Context& context, QObject& owner, const QString& file,
                   const exchange::RecordSelection& selection) {
    const QString name = QFileInfo(file).fileName();
    const bool isWorkbook = file.endsWith(workbookEnding(), Qt::CaseInsensitive);
    using Written = Result<documents::Rendered, documents::DocumentRefusal>;
    context.jobs
        .start([name] { return HoldingsExport::tr("Export to %1").arg(name); },
               [&library = context.library, selection, isWorkbook, language = context.languages.current(),
                path = std::filesystem::path(file.toStdU16String())](jobs::Progress& progress) -> Written {
                   TRY(const auto titles, library.exports().titles(selection));
                   const documents::Document table = holdingsPaper(titles, {}, library.clock().today(), language);
                   if (isWorkbook)
                       return documents::writeDocument(path, library.address(), table, documents::XlsxRenderer(),
                                                       progress);
                   return documents::writeDocument(path, library.address(), table, documents::CsvRenderer(), progress);
               })
        .then(&owner, [context, name](const Written& written) {
            if (!written) return context.announcer.tell(Tone::Refused, [no = written.error()] { return words(no); });
            context.announcer.done([name, rows = written->rows] {
                return HoldingsExport::tr("Saved as %1. Rows: %2.").arg(name, numberText(rows));
            });
        });
}

} // namespace kitapdar::ui
