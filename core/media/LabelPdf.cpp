#include "core/media/LabelPdf.h"

#include "core/media/LabelPainter.h"
#include "core/media/PdfSink.h"

#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace kitapdar::media {

using namespace documents;

Result<int, LabelRefusal> renderLabels(const LabelPaper& paper, const Sink& sink, jobs::Progress& progress) {
    CHECK(checkLabels(paper));
    SinkDevice device(sink);
    QPdfWriter writer(&device);
    writer.setResolution(pdfDotsPerInch);
    writer.setTitle(QString::fromStdString(paper.title));
    writer.setCreator(QStringLiteral("Kitapdar"));
    writer.setPageLayout(wholePage(paper.format.paperWidth, paper.format.paperHeight));
    QPainter painter;
    if (!painter.begin(&writer)) return fail(Fault{Fault::Kind::DiskFull, "cannot begin a PDF", {}});
    const LabelPainter labels(paper, painter, pdfDotsPerInch / millimetresPerInch);
    int page = 0;
    for (std::size_t i = 0; i < paper.labels.size() && !progress.cancelled(); ++i) {
        if (cellOf(paper, i).page > page) {
            writer.newPage();
            ++page;
        }
        labels.draw(i);
        progress.report(
            {jobs::Stage::Writing, static_cast<std::int64_t>(i + 1), static_cast<std::int64_t>(paper.labels.size())});
    }
    const bool ended = painter.end();
    if (progress.cancelled()) return fail(cancelled());
    if (device.fault()) return fail(*device.fault());
    if (!ended) return fail(Fault{Fault::Kind::DiskFull, "cannot finish a PDF", {}});
    return pagesOf(paper);
}

Result<int, LabelFileRefusal> writeLabels(const std::filesystem::path& file, const storage::Address& library,
                                          const LabelPaper& paper, jobs::Progress& progress) {
    TRY(auto target, storage::OutputFile::make(file, library));
    const Sink sink = [&target](std::string_view bytes) { return target.write(bytes); };
    TRY(const int pages, renderLabels(paper, sink, progress));
    CHECK(target.finish());
    return pages;
}

Result<QImage, LabelRefusal> labelPicture(const LabelPaper& paper, QSize room) {
    const LabelPaper shown = firstPage(paper);
    CHECK(checkLabels(shown));
    const double scale = std::min(room.width() / shown.format.paperWidth, room.height() / shown.format.paperHeight);
    constexpr double millimetresPerMetre = 1000;
    QImage picture(std::max(1, static_cast<int>(shown.format.paperWidth * scale)),
                   std::max(1, static_cast<int>(shown.format.paperHeight * scale)), QImage::Format_RGB32);
    const int dotsPerMetre = static_cast<int>(std::lround(scale * millimetresPerMetre));
    picture.setDotsPerMeterX(dotsPerMetre);
    picture.setDotsPerMeterY(dotsPerMetre);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const LabelPainter labels(shown, painter, scale);
    for (std::size_t i = 0; i < shown.labels.size(); ++i) labels.draw(i);
    return picture;
}

} // namespace kitapdar::media
