#include "core/media/SamplePdf.h"

#include "core/base/Disk.h"

#include <QBuffer>
#include <QByteArray>
#include <QFont>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QString>

namespace kitapdar::media {

namespace {

constexpr int dotsPerInch = 144; // coordinates only: letters are drawn as outlines of the font
constexpr int margin = 96;

void drawSheet(QPainter& painter, const QRect& page, const demo::Sheet& sheet, int number) {
    QFont heading(QStringLiteral("Noto Sans"), 15);
    heading.setBold(true);
    const QFont body(QStringLiteral("Noto Sans"), 10);
    QRect area = page.adjusted(margin, margin, -margin, -margin);
    QRect used;
    painter.setFont(heading);
    painter.drawText(area, Qt::TextWordWrap, QString::fromStdString(sheet.heading), &used);
    area.setTop(used.bottom() + margin / 2);
    painter.setFont(body);
    for (const std::string& paragraph : sheet.paragraphs) {
        painter.drawText(area, Qt::TextWordWrap, QString::fromStdString(paragraph), &used);
        area.setTop(used.bottom() + margin / 6);
    }
    painter.drawText(page.adjusted(0, 0, 0, -margin / 2), Qt::AlignHCenter | Qt::AlignBottom, QString::number(number));
}

} // namespace

Result<void> SamplePdf::draw(const std::filesystem::path& file, const std::string& title,
                             const std::vector<demo::Sheet>& sheets) const {
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A5));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(dotsPerInch);
    writer.setTitle(QString::fromStdString(title));
    QPainter painter;
    if (!painter.begin(&writer)) return fail(Fault{Fault::Kind::DiskFull, "cannot write the sample PDF", {}});
    const QRect page(0, 0, writer.width(), writer.height());
    int number = 0;
    for (const demo::Sheet& sheet : sheets) {
        if (number > 0) writer.newPage();
        drawSheet(painter, page, sheet, ++number);
    }
    if (!painter.end()) return fail(Fault{Fault::Kind::DiskFull, "cannot finish the sample PDF", {}});
    return disk::writeOver(file, {content.constData(), static_cast<std::size_t>(content.size())});
}

} // namespace kitapdar::media
