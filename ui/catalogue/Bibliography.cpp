#include "ui/catalogue/Bibliography.h"

#include "core/catalogue/Description.h"
#include "core/catalogue/RecordQueries.h"
#include "core/documents/Docx.h"
#include "core/library/Library.h"
#include "core/media/PdfRenderer.h"
#include "ui/catalogue/ChosenStandard.h"
#include "ui/dialogs/FileQuestions.h"
#include "ui/printing/ChosenRows.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "ui/widgets/DataTable.h"
#include "wording/Format.h"
#include "wording/PaperWords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

namespace kitapdar::ui {

namespace {

struct Bibliography {
    Q_DECLARE_TR_FUNCTIONS(Bibliography)
};

/// The descriptions of what the feed brings; a record that was deleted meanwhile is left out. On the thread of a job.
documents::NextRows descriptions(Library& library, catalogue::DescriptionStandard standard, RowFeed::Next next,
                                 const jobs::Progress& progress) {
    return [&library, standard, next = std::move(next), &progress]() -> Result<std::vector<documents::Row>> {
        std::vector<documents::Row> rows;
        while (rows.empty()) {
            TRY(const auto listed, next(progress));
            if (listed.empty()) break;
            for (const ListedRow& row : listed) {
                TRY(const auto record, library.readNow(&catalogue::RecordQueries::byId, catalogue::RecordId(row.id)));
                const auto description = record ? catalogue::describe(*record, standard) : std::nullopt;
                if (description) rows.push_back({description->text()});
            }
        }
        return rows;
    };
}

void write(const Context& context, DataTable& records, const QString& file) {
    const bool docx = file.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive);
    const std::shared_ptr<const documents::Renderer> renderer =
        docx ? std::shared_ptr<const documents::Renderer>(std::make_shared<documents::DocxRenderer>())
             : std::make_shared<media::PdfRenderer>();
    const Language language = context.languages.current();
    ChosenRows chosen = selectedOrAll(records);
    auto* feed = new RowFeed(records.list().reader({{}, language, chosen.also}), std::move(chosen.wanted), &records);
    const QString name = QFileInfo(file).fileName();
    using Written = Result<documents::Rendered, documents::DocumentRefusal>;
    context.jobs
        .start([name] { return Bibliography::tr("List of literature to %1").arg(name); },
               [&library = context.library, standard = chosenStandard(context.settings), next = feed->next(),
                rows = chosen.count, renderer, language, today = context.library.clock().today(),
                path = std::filesystem::path(file.toStdU16String())](jobs::Progress& progress) -> Written {
                   const documents::Document list =
                       bibliographicList(descriptions(library, standard, next, progress), rows, today, language);
                   return documents::writeDocument(path, library.address(), list, *renderer, progress);
               })
        .then(feed, [context, feed, name](const Written& written) {
            feed->deleteLater();
            if (!written) return context.announcer.tell(Tone::Refused, [no = written.error()] { return words(no); });
            context.announcer.done([name, rows = written->rows] {
                return Bibliography::tr("Saved as %1. Descriptions: %2.").arg(name, numberText(rows));
            });
        });
}

} // namespace

void saveBibliography(const Context& context, QWidget& window, DataTable& records) {
    const QString filter = Bibliography::tr("PDF (%1)").arg(QStringLiteral("*.pdf")) + QStringLiteral(";;") +
                           Bibliography::tr("Word processor (%1)").arg(QStringLiteral("*.docx"));
    const QString name = Bibliography::tr("List of literature");
    saveNewFile(context.dialogs, context.settings, window, {name, filter, name, QStringLiteral("pdf")},
                context.library.clock().today(), [context, records = QPointer(&records)](const QString& file) {
                    if (records) write(context, *records, file);
                });
}

} // namespace kitapdar::ui
