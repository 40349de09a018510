#include "core/media/PdfRenderer.h"

#include "core/documents/RowSpool.h"
#include "core/media/PageFlow.h"
#include "core/media/PdfSink.h"

#include <QPdfWriter>

#include <cmath>
#include <deque>

namespace kitapdar::media {

namespace {

using namespace documents;

constexpr int dotsPerMetre = 8000; // of slips

/// A document whose tables and lists can be walked through twice.
class Rewindable {
public:
    Rewindable(const Document& document, jobs::Progress& progress) : m_document(document), m_progress(progress) {}

    Result<void> spool() {
        for (Block& block : m_document.blocks) {
            if (auto* table = std::get_if<Table>(&block)) CHECK(keep(table->next, table->expected));
            if (auto* list = std::get_if<NumberedList>(&block)) CHECK(keep(list->next, list->expected));
        }
        return {};
    }
    /// From the beginning again.
    const Document& again() {
        auto spool = m_spools.begin();
        for (Block& block : m_document.blocks) {
            if (auto* table = std::get_if<Table>(&block)) table->next = (spool++)->again();
            if (auto* list = std::get_if<NumberedList>(&block)) list->next = (spool++)->again();
        }
        return m_document;
    }

private:
    Result<void> keep(const NextRows& next, std::int64_t& expected) {
        RowSpool& spool = m_spools.emplace_back();
        TRY(expected, eachRow(next, expected, m_progress, [&spool](const Row& row) { return spool.add(row); }));
        return {};
    }

    Document m_document;
    jobs::Progress& m_progress;
    std::deque<RowSpool> m_spools;
};

} // namespace

Result<Rendered, RenderRefusal> PdfRenderer::render(const Document& document, const Sink& sink,
                                                    jobs::Progress& progress) const {
    Rewindable rewindable(document, progress);
    CHECK(rewindable.spool());
    SinkDevice device(sink);
    QPdfWriter writer(&device);
    writer.setResolution(pdfDotsPerInch);
    writer.setTitle(QString::fromStdString(document.title));
    writer.setCreator(QStringLiteral("Kitapdar"));
    constexpr double anyLength = 100;
    const Paper& paper = document.paper;
    writer.setPageLayout(wholePage(paper.width, paper.isRoll() ? anyLength : paper.height));
    PageFlow measuring(rewindable.again(), writer, nullptr, 0, {});
    TRY(const auto measured, measuring.run(progress));
    if (paper.isRoll())
        writer.setPageLayout(wholePage(paper.width, measuring.end() / pdfDotsPerInch * millimetresPerInch));
    QPainter painter;
    if (!painter.begin(&writer)) return fail(Fault{Fault::Kind::DiskFull, "cannot begin a PDF", {}});
    PageFlow drawing(rewindable.again(), writer, &painter, measured.pages, [&writer] { writer.newPage(); });
    auto rendered = drawing.run(progress);
    const bool ended = painter.end();
    if (device.fault()) return fail(*device.fault());
    if (rendered && !ended) return fail(Fault{Fault::Kind::DiskFull, "cannot finish a PDF", {}});
    return rendered;
}

Result<QImage, RenderRefusal> slipPicture(const Document& document) {
    jobs::Progress progress;
    Rewindable rewindable(document, progress);
    CHECK(rewindable.spool());
    const auto blank = [&](double length) {
        const auto width = static_cast<int>(std::lround(document.paper.width * slipDotsPerMillimetre));
        QImage picture(width, std::max(1, static_cast<int>(std::ceil(length))), QImage::Format_Grayscale8);
        picture.setDotsPerMeterX(dotsPerMetre);
        picture.setDotsPerMeterY(dotsPerMetre);
        picture.fill(Qt::white);
        return picture;
    };
    QImage ruler = blank(1);
    PageFlow measuring(rewindable.again(), ruler, nullptr, 0, {});
    CHECK(measuring.run(progress));
    QImage picture = blank(measuring.end());
    QPainter painter(&picture);
    painter.setPen(Qt::black);
    PageFlow drawing(rewindable.again(), picture, &painter, 1, {});
    CHECK(drawing.run(progress));
    painter.end();
    return picture.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither | Qt::MonoOnly);
}

} // namespace kitapdar::media
