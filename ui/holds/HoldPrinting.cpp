#include "ui/holds/HoldPrinting.h"

#include "core/jobs/RunOn.h"
#include "core/library/Library.h"
#include "core/media/PdfRenderer.h"
#include "core/media/SlipRaster.h"
#include "core/places/PlaceQueries.h"
#include "ui/printing/Printing.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "wording/FaultWords.h"
#include "wording/HoldPapers.h"
#include "wording/PlaceWords.h"
#include "wording/Text.h"

namespace kitapdar::ui {

namespace {

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

} // namespace

HoldPrinting::HoldPrinting(const Context& context, QObject* parent) : QObject(parent), m_context(context) {
    m_thread.setMaxThreadCount(1);
    context.library.read(&places::PlaceQueries::libraryName)
        .then(this, [this](const Result<places::LibraryName>& name) {
            if (name) m_library = *name;
        });
    context.library.read(&places::PlaceQueries::tree)
        .then(this, [this](const Result<std::vector<places::PlaceRow>>& places) {
            if (!places) return;
            for (const places::PlaceRow& row : *places) m_places.push_back(row.place);
        });
}

HoldPrinting::~HoldPrinting() { m_thread.waitForDone(); }

documents::Paper HoldPrinting::paper() const {
    const QString name = m_context.settings.text(Setting::SlipPaper);
    if (name == QLatin1String("58")) return documents::roll58;
    if (name == QLatin1String("80")) return documents::roll80;
    return documents::a4Slip;
}

/// As it is set at this desk, else in the library; a library without a name speaks as the window does.
Language HoldPrinting::language() const {
    const auto desk = languageFrom(m_context.settings.text(Setting::SlipLanguage));
    const auto library = m_library.id == 0 ? std::nullopt : languageFrom(qs(m_library.slipLanguage));
    return desk.value_or(library.value_or(m_context.languages.current()));
}

std::string HoldPrinting::libraryName() const { return utf8(nameOf(m_library, language())); }

/// With places by their names: whoever fetches a book need not know codes.
holds::HoldRow HoldPrinting::named(holds::HoldRow row) const {
    row.copyPlace = utf8(placeWords(m_places, row.copyPlace, language()));
    row.hold.pickupPlace = utf8(placeWords(m_places, row.hold.pickupPlace, language()));
    return row;
}

void HoldPrinting::printRequests(const std::vector<holds::HoldRow>& rows) {
    if (rows.empty()) return;
    std::vector<holds::HoldRow> all;
    for (const holds::HoldRow& row : rows) all.push_back(named(row));
    print(requestSlips(all, m_context.library.clock().now(), libraryName(), paper(), language()));
}

void HoldPrinting::printHold(const holds::HoldRow& row) {
    print(holdSlip(named(row), m_context.library.clock().now(), libraryName(), paper(), language()));
}

void HoldPrinting::print(const documents::Document& document) {
    jobs::runOn(m_thread, [document] { return drawn(document); }).then(this, [this](const Drawn& job) {
        if (const Fault* fault = job ? nullptr : faultIn(job.error())) return m_context.announcer.fault(*fault);
        if (!job) return;
        m_context.printing.print(m_context.settings.text(Setting::SlipPrinter), *job)
            .then(this, [this](const Result<void, PrintRefusal>& printed) {
                if (printed) return m_context.announcer.done([] { return tr("Sent to the printer."); });
                m_context.announcer.tell(Tone::Attention, [no = printed.error()] { return printWords(no); });
            });
    });
}

} // namespace kitapdar::ui
