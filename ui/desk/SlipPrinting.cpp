#include "ui/desk/SlipPrinting.h"

#include "core/jobs/RunOn.h"
#include "core/library/ChangedRow.h"
#include "core/library/Library.h"
#include "core/media/PdfRenderer.h"
#include "core/media/SlipRaster.h"
#include "core/places/PlaceQueries.h"
#include "ui/printing/Printing.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "wording/FaultWords.h"
#include "wording/HoldPapers.h"
#include "wording/PlaceWords.h"
#include "wording/Text.h"

#include <algorithm>
#include <set>
#include <utility>

namespace kitapdar::ui {

namespace {

documents::Paper paperNamed(const QString& name) {
    if (name == QLatin1String("58")) return documents::roll58;
    if (name == QLatin1String("80")) return documents::roll80;
    return documents::a4Slip;
}

using Drawn = Result<PrintJob, documents::RenderRefusal>;

Drawn drawn(const documents::Document& document) {
    PrintJob job{qs(document.title), {}, PrintJob::Kind::Pdf};
    if (document.paper.isRoll()) {
        TRY(const QImage picture, media::slipPicture(document));
        job.bytes = QByteArray::fromStdString(media::slipRaster(picture));
        job.kind = PrintJob::Kind::Raster;
        return job;
    }
    jobs::Progress progress;
    const auto take = [&job](std::string_view bytes) -> Result<void> {
        job.bytes.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        return {};
    };
    CHECK(media::PdfRenderer().render(document, take, progress));
    return job;
}

/// What the reader takes along: each book as its newest scan has it.
std::vector<circulation::LoanRow> takenAlong(const DeskSession& session) {
    std::vector<circulation::LoanRow> taken;
    std::set<std::int64_t> known;
    for (const Scan& scan : session.scans) { // the newest first
        const circulation::LoanRow* row = scan.undone ? nullptr : scan.changedLoan();
        if (!row || !known.insert(row->loan.id.value).second) continue;
        if (!std::holds_alternative<circulation::Returned>(scan.outcome)) taken.insert(taken.begin(), *row);
    }
    return taken;
}

} // namespace

SlipPrinting::SlipPrinting(const Context& context, QObject* parent) : QObject(parent), m_context(context) {
    m_thread.setMaxThreadCount(1);
    readName();
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        if (std::ranges::any_of(rows, [](const ChangedRow& row) { return row.subject == Subject::LibraryName; }))
            readName();
    });
}

SlipPrinting::~SlipPrinting() { m_thread.waitForDone(); }

void SlipPrinting::readName() {
    m_context.library.read(&places::PlaceQueries::libraryName)
        .then(this, [this](const Result<places::LibraryName>& name) {
            if (name) m_library = *name;
        });
}

/// As it is set at this desk, else in the library; a library without a name speaks as the window does.
Language SlipPrinting::language() const {
    const auto desk = languageFrom(m_context.settings.text(Setting::SlipLanguage));
    const auto library = m_library.id == 0 ? std::nullopt : languageFrom(qs(m_library.slipLanguage));
    return desk.value_or(library.value_or(m_context.languages.current()));
}

void SlipPrinting::finished(const DeskSession& session) {
    const auto slip = slipOf(session);
    if (!slip) return;
    m_last = slip;
    if (!m_context.settings.text(Setting::SlipPaper).isEmpty()) print(*slip);
}

/// None for a reader who takes nothing along.
std::optional<DueSlip> SlipPrinting::slipOf(const DeskSession& session) const {
    if (!session.reader) return std::nullopt;
    DueSlip slip{{}, session.reader->card, m_context.library.clock().now(), takenAlong(session)};
    return slip.loans.empty() ? std::nullopt : std::optional(std::move(slip));
}

void SlipPrinting::printLast(const std::vector<const DeskSession*>& here) {
    for (const DeskSession* session : here) {
        if (auto slip = slipOf(*session)) return print(std::move(*slip));
        if (m_last) return print(*m_last);
    }
    m_context.announcer.tell(
        Tone::Info, [] { return tr("No slip yet: it is made when you finish with a reader who takes books along."); });
}

void SlipPrinting::putAside(const holds::HoldRow& hold) {
    const QString paper = m_context.settings.text(Setting::SlipPaper);
    if (paper.isEmpty()) return;
    print(holdSlip(hold, m_context.library.clock().now(), utf8(nameOf(m_library, language())), paperNamed(paper),
                   language()),
          [] { return tr("The book is put aside. The page of holds prints its slip again."); });
}

void SlipPrinting::print(DueSlip slip) {
    slip.library = utf8(nameOf(m_library, language()));
    print(dueSlip(slip, paperNamed(m_context.settings.text(Setting::SlipPaper)), language()),
          [] { return tr("The loans are recorded. F9 prints the slip again."); });
}

/// `failed`: what holds although it was not printed.
void SlipPrinting::print(const documents::Document& document, const Words& failed) {
    jobs::runOn(m_thread, [document] { return drawn(document); }).then(this, [this, failed](const Drawn& job) {
        if (const Fault* fault = job ? nullptr : faultIn(job.error())) return m_context.announcer.fault(*fault);
        if (!job) return;
        m_context.printing.print(m_context.settings.text(Setting::SlipPrinter), *job)
            .then(this, [this, failed](const Result<void, PrintRefusal>& printed) {
                if (printed) return;
                m_context.announcer.tell(Tone::Attention, [failed, no = printed.error()]() -> QString {
                    return printWords(no) + QLatin1Char(' ') + failed();
                });
            });
    });
}

} // namespace kitapdar::ui
