#include "ui/printing/SlipPrinter.h"

#include "core/jobs/RunOn.h"
#include "core/library/ChangedRow.h"
#include "core/library/Library.h"
#include "core/media/PdfRenderer.h"
#include "core/media/SlipRaster.h"
#include "core/places/PlaceQueries.h"
#include "ui/dialogs/FileQuestions.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Jobs.h"
#include "wording/FaultWords.h"
#include "wording/PaperWords.h"
#include "wording/PlaceWords.h"
#include "wording/Text.h"

#include <QFileInfo>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <filesystem>

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

/// Of the page or sheet that prints; nullptr: it has none.
QWidget* windowOf(const QObject& printer) {
    for (QObject* each = printer.parent(); each; each = each->parent()) {
        if (auto* widget = qobject_cast<QWidget*>(each)) return widget->window();
    }
    return nullptr;
}

} // namespace

SlipPrinter::SlipPrinter(const Context& context, QObject* parent)
    : QObject(parent), m_context(context), m_places(new PlaceList(context, this)) {
    m_thread.setMaxThreadCount(1);
    readName();
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto concerns = [](const ChangedRow& row) { return row.subject == Subject::LibraryName; };
        if (std::ranges::any_of(rows, concerns)) readName();
    });
}

SlipPrinter::~SlipPrinter() { m_thread.waitForDone(); }

void SlipPrinter::readName() {
    m_context.library.read(&places::PlaceQueries::libraryName)
        .then(this, [this](const Result<places::LibraryName>& name) {
            if (name) m_library = *name;
        });
}

bool SlipPrinter::isOn() const { return !m_context.settings.text(Setting::SlipPaper).isEmpty(); }

documents::Paper SlipPrinter::paper() const {
    const QString name = m_context.settings.text(Setting::SlipPaper);
    if (name == QLatin1String("58")) return documents::roll58;
    if (name == QLatin1String("80")) return documents::roll80;
    return documents::a4Slip;
}

/// As it is set at this desk, else in the library; a library without a name speaks as the window does.
Language SlipPrinter::language() const {
    const auto desk = languageFrom(m_context.settings.text(Setting::SlipLanguage));
    const auto library = m_library.id == 0 ? std::nullopt : languageFrom(qs(m_library.slipLanguage));
    return desk.value_or(library.value_or(m_context.languages.current()));
}

std::string SlipPrinter::libraryName() const { return utf8(nameOf(m_library, language())); }

std::vector<std::string> SlipPrinter::contact() const {
    const WordedIn worded(language());
    std::vector<std::string> lines;
    std::vector<places::Place> all;
    for (const places::PlaceRow& row : m_places->tree()) all.push_back(row.place);
    for (const QString& line : contactLines(all, m_places->here())) lines.push_back(utf8(line));
    return lines;
}

void SlipPrinter::print(const documents::Document& document) {
    draw(document, [this, document](const Answer& printed) {
        if (printed) return m_context.announcer.done([] { return tr("Sent to the printer."); });
        tellNotPrinted(document, [no = printed.error()] { return printWords(no); });
    });
}

void SlipPrinter::printQuietly(const documents::Document& document, const Words& failed) {
    draw(document, [this, document, failed](const Answer& printed) {
        if (printed) return;
        tellNotPrinted(document, [failed, no = printed.error()]() -> QString {
            return printWords(no) + QLatin1Char(' ') + failed();
        });
    });
}

void SlipPrinter::tellNotPrinted(const documents::Document& document, const Words& why) {
    m_context.announcer.tell(Tone::Attention, why,
                             {[] { return tr("Save as PDF…"); },
                              [slip = QPointer(this), document] {
                                  if (slip) slip->save(document);
                              }});
}

void SlipPrinter::save(const documents::Document& document) {
    QWidget* const window = windowOf(*this);
    if (!window) return;
    saveNewFile(m_context.dialogs, m_context.settings, *window,
                {tr("Save the slip"), tr("PDF (*.pdf)"), qs(document.title), QStringLiteral("pdf")},
                m_context.library.clock().today(), [this, document](const QString& file) { write(document, file); });
}

void SlipPrinter::write(const documents::Document& document, const QString& file) {
    const QString name = QFileInfo(file).fileName();
    using Written = Result<documents::Rendered, documents::DocumentRefusal>;
    m_context.jobs
        .start([name] { return tr("Slip to %1").arg(name); },
               [document, path = std::filesystem::path(file.toStdU16String()),
                &library = m_context.library](jobs::Progress& progress) -> Written {
                   return documents::writeDocument(path, library.address(), document, media::PdfRenderer(), progress);
               })
        .then(this, [this, name](const Written& written) {
            if (!written) return m_context.announcer.tell(Tone::Refused, [no = written.error()] { return words(no); });
            m_context.announcer.done([name] { return tr("Saved as %1.").arg(name); });
        });
}

void SlipPrinter::draw(const documents::Document& document, const std::function<void(const Answer&)>& answered) {
    jobs::runOn(m_thread, [document] { return drawn(document); }).then(this, [this, answered](const Drawn& job) {
        if (const Fault* fault = job ? nullptr : faultIn(job.error())) return m_context.announcer.fault(*fault);
        if (!job) return;
        m_context.printing.print(m_context.settings.text(Setting::SlipPrinter), *job).then(this, answered);
    });
}

} // namespace kitapdar::ui
