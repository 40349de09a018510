#include "ui/collection/StockPapers.h"

#include "core/accounts/TermService.h"
#include "core/documents/Xlsx.h"
#include "core/library/Library.h"
#include "core/media/PdfRenderer.h"
#include "ui/dialogs/FileQuestions.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "wording/PaperWords.h"
#include "wording/Text.h"

#include <QFileInfo>
#include <QMenu>

#include <memory>
#include <utility>

namespace kitapdar::ui {

namespace {

bool isWorkbook(const QString& file) { return QFileInfo(file).suffix().toLower() == QLatin1String("xlsx"); }

std::shared_ptr<const documents::Renderer> rendererFor(const QString& file) {
    if (isWorkbook(file)) return std::make_shared<documents::XlsxRenderer>();
    return std::make_shared<media::PdfRenderer>();
}

} // namespace

StockPapers::StockPapers(const Context& context, QWidget& home)
    : QObject(&home), m_context(context), m_home(home), m_printing(new PaperPrinting(context, this)) {}

void StockPapers::offer(QMenu& menu, const std::vector<StockPaper>& papers) {
    for (const StockPaper& paper : papers)
        addPaperTargets(*menu.addMenu(paper.name()),
                        [this, paper](PaperTarget target, Language language) { make(paper, target, language); });
}

void StockPapers::withHead(Language language, std::function<void(const BookPaperHead&)> use) {
    m_printing->withHead(language, [this, use = std::move(use)](const PaperHead& head) {
        m_context.library.read(&accounts::TermService::list)
            .then(this, [this, use, library = head.library](const Result<std::vector<accounts::Term>>& terms) {
                if (!terms) return m_context.announcer.fault(terms.error());
                use({library, *terms});
            });
    });
}

void StockPapers::make(const StockPaper& paper, PaperTarget target, Language language) {
    withHead(language, [this, paper, target, language](const BookPaperHead& head) {
        if (target == PaperTarget::Files) return save(paper, head, language);
        m_printing->print({paper.make(head, BookWidth::Sheets, language)});
    });
}

void StockPapers::save(const StockPaper& paper, const BookPaperHead& head, Language language) {
    using Written = Result<documents::Rendered, documents::DocumentRefusal>;
    const QString filter = QStringLiteral("PDF (*.pdf);;XLSX (*.xlsx)");
    const QString name = [&] {
        const WordedIn worded(language);
        return paper.name();
    }();
    saveNewFile(
        m_context.dialogs, m_context.settings, m_home, {name, filter, name, QStringLiteral("pdf")},
        m_context.library.clock().today(), [this, paper, head, language](const QString& file) {
            const BookWidth width = isWorkbook(file) ? BookWidth::Workbook : BookWidth::Sheets;
            const auto made = std::make_shared<documents::Document>(paper.make(head, width, language));
            const QString shortName = QFileInfo(file).fileName();
            m_context.jobs
                .start([shortName] { return tr("Paper to %1").arg(shortName); },
                       [made, renderer = rendererFor(file), &library = m_context.library,
                        path = std::filesystem::path(file.toStdU16String())](jobs::Progress& progress) -> Written {
                           return documents::writeDocument(path, library.address(), *made, *renderer, progress);
                       })
                .then(this, [this, shortName](const Written& written) {
                    if (!written)
                        return m_context.announcer.tell(Tone::Refused, [no = written.error()] { return words(no); });
                    m_context.announcer.done([shortName] { return tr("Saved as %1.").arg(shortName); });
                });
        });
}

} // namespace kitapdar::ui
