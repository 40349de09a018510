#include "ui/printing/PaperPrinting.h"

#include "core/library/Library.h"
#include "core/media/PdfRenderer.h"
#include "core/places/PlaceQueries.h"
#include "ui/printing/Printing.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PlaceWords.h"
#include "wording/Text.h"

#include <QMenu>

#include <iterator>
#include <utility>

namespace kitapdar::ui {

void addPaperTargets(QMenu& menu, std::function<void(PaperTarget, Language)> chosen) {
    const auto add = [&](const QString& text, PaperTarget target, Language language) {
        menu.addAction(text, &menu, [chosen, target, language] { chosen(target, language); });
    };
    add(PaperPrinting::tr("Print in Kazakh"), PaperTarget::Printer, Language::Kazakh);
    add(PaperPrinting::tr("Print in Russian"), PaperTarget::Printer, Language::Russian);
    add(PaperPrinting::tr("Save in Kazakh…"), PaperTarget::Files, Language::Kazakh);
    add(PaperPrinting::tr("Save in Russian…"), PaperTarget::Files, Language::Russian);
}

PaperPrinting::PaperPrinting(const Context& context, QObject* parent) : QObject(parent), m_context(context) {}

void PaperPrinting::withHead(Language language, std::function<void(const PaperHead&)> use) {
    m_context.library.read(&places::PlaceQueries::libraryName)
        .then(this, [this, language, use = std::move(use)](const Result<places::LibraryName>& name) {
            if (!name) return m_context.announcer.fault(name.error());
            m_context.library.read(&places::PlaceQueries::tree)
                .then(this, [this, library = utf8(nameOf(*name, language)),
                             use](const Result<std::vector<places::PlaceRow>>& tree) {
                    if (!tree) return m_context.announcer.fault(tree.error());
                    PaperHead head{library, {}};
                    for (const places::PlaceRow& each : *tree) head.places.push_back(each.place);
                    use(head);
                });
        });
}

void PaperPrinting::print(std::vector<documents::Document> papers, Words failed) {
    using All = Result<std::vector<Drawn>, documents::RenderRefusal>;
    m_context.jobs
        .start([] { return tr("Printing papers"); },
               [papers = std::move(papers)](jobs::Progress& progress) -> All {
                   std::vector<Drawn> all;
                   for (const documents::Document& paper : papers) {
                       Drawn& drawn = all.emplace_back(Drawn{qs(paper.title), {}});
                       const auto take = [&drawn](std::string_view bytes) -> Result<void> {
                           drawn.pdf.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
                           return {};
                       };
                       CHECK(media::PdfRenderer().render(paper, take, progress));
                   }
                   return all;
               })
        .then(this, [this, failed = std::move(failed)](const All& all) {
            if (all) return send(*all, 0, failed);
            if (const Fault* fault = faultIn(all.error())) m_context.announcer.fault(*fault);
        });
}

void PaperPrinting::send(std::vector<Drawn> drawn, std::size_t next, const Words& failed) {
    if (next == drawn.size()) {
        return m_context.announcer.done(
            [count = std::ssize(drawn)] { return tr("Papers sent to the printer: %1.").arg(numberText(count)); });
    }
    const PrintJob job{drawn[next].title, drawn[next].pdf, PrintJob::Kind::Pdf};
    m_context.printing.print(m_context.settings.text(Setting::PaperPrinter), job)
        .then(this, [this, drawn = std::move(drawn), next, failed](const Result<void, PrintRefusal>& printed) {
            if (printed) return send(drawn, next + 1, failed);
            m_context.announcer.tell(Tone::Refused, [no = printed.error(), failed]() -> QString {
                return failed ? printWords(no) + QLatin1Char(' ') + failed() : printWords(no);
            });
        });
}

} // namespace kitapdar::ui
