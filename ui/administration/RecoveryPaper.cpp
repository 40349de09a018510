#include "ui/administration/RecoveryPaper.h"

#include "core/media/BarcodeSymbol.h"
#include "core/media/PaperFont.h"
#include "ui/administration/Administration.h"
#include "wording/Text.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace kitapdar::ui {

namespace {

constexpr int dotsPerInch = 300;
constexpr int groupsInLine = 4;

int dots(double millimetres) { return static_cast<int>(millimetres / 25.4 * dotsPerInch); }

void paintCode(QPainter& painter, const QString& text, const QRect& where) {
    const auto symbol = media::barcodeSymbol(utf8(text), documents::Symbology::Qr);
    if (!symbol || symbol->columns == 0) return; // the groups can be typed all the same
    const int side = std::max(1, std::min(where.width() / symbol->columns, where.height() / symbol->rows));
    for (int row = 0; row < symbol->rows; ++row) {
        for (int column = 0; column < symbol->columns; ++column) {
            if (symbol->isDark(column, row))
                painter.fillRect(where.left() + column * side, where.top() + row * side, side, side,
                                 painter.pen().color());
        }
    }
}

} // namespace

QByteArray recoveryPaper(const QString& sheet, const QString& library, const QString& day) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
    writer.setTitle(Administration::tr("Recovery sheet"));
    QPainter painter(&writer);
    const int wide = writer.width();
    int top = 0;
    const auto write = [&](const QString& text, double points, bool bold) {
        painter.setFont(media::paperFont(points, bold));
        QRect used;
        painter.drawText(QRect(0, top, wide, writer.height() - top), Qt::TextWordWrap, text, &used);
        top = used.bottom() + dots(4);
    };
    write(Administration::tr("Recovery sheet"), 22, true);
    write(library.isEmpty() ? day : library + QStringLiteral(" · ") + day, 12, false);
    top += dots(4);
    const QStringList groups = sheet.split(QLatin1Char('-'));
    for (qsizetype i = 0; i < groups.size(); i += groupsInLine)
        write(groups.mid(i, groupsInLine).join(QStringLiteral("  –  ")), 20, true);
    top += dots(4);
    constexpr int code = 45; // mm
    paintCode(painter, sheet, QRect(0, top, dots(code), dots(code)));
    top += dots(code) + dots(6);
    write(Administration::tr(
              "Whoever types these eight groups opens the restricted data of the readers: also when no desk is left, "
              "when "
              "nobody can change the accounts any more, and before a backup takes the place of a library that does not "
              "open."),
          11, false);
    write(Administration::tr("Keep one sheet in a safe and another one outside the building. Copy it nowhere else, "
                             "photograph it never. O is a zero, I and L are a one."),
          11, false);
    painter.end();
    return bytes;
}

} // namespace kitapdar::ui
