#include "core/media/PaperText.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace kitapdar::media {

QString drawable(const std::string& text) {
    QString result = QString::fromStdString(text);
    for (QChar& letter : result) {
        const bool turns = letter.unicode() >= 0x202A && letter.unicode() <= 0x202E; // marks of direction
        if (letter.category() == QChar::Other_Control || turns) letter = QLatin1Char(' ');
    }
    return result;
}

QStringList brokenLines(const QString& text, const QFont& font, QPaintDevice& device, double width, qsizetype most,
                        double indent) {
    const QFontMetricsF metrics(font, &device);
    if (text.isEmpty()) return {};
    if (metrics.horizontalAdvance(text) <= width - indent) return {text};
    QStringList lines;
    QTextLayout layout(text, font, &device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double room = lines.isEmpty() ? width - indent : width;
        line.setLineWidth(room);
        if (lines.size() + 1 == most) {
            lines << metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, room);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace kitapdar::media
