#include "ui/theme/Icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>

namespace kitapdar::ui {

namespace {

constexpr std::array names{"desk",         "readers",    "reader",      "reader-add",   "catalogue",     "collection",
                           "digitization", "search",     "scan",        "book",         "copy",          "card",
                           "check",        "tick",       "info",        "attention",    "refused",       "undo",
                           "redo",         "history",    "import",      "export",       "download",      "upload",
                           "print",        "settings",   "language",    "theme",        "plus",          "minus",
                           "edit",         "trash",      "close",       "chevron-left", "chevron-right", "chevron-up",
                           "chevron-down", "arrow-left", "arrow-right", "arrow-up",     "arrow-down",    "calendar",
                           "clock",        "batch",      "page",        "pdf",          "word",          "zoom-in",
                           "zoom-out",     "filter",     "queue",       "columns",      "clipboard",     "lock",
                           "sound",        "sound-off",  "sun",         "moon",         "keyboard",      "help",
                           "refresh",      "money",      "report",      "bookmark",     "menu",          "more",
                           "link",         "qr",         "shelf",       "event",        "names"};
static_assert(names.size() == static_cast<std::size_t>(Icon::Names) + 1);

constexpr auto listed = [] {
    std::array<Icon, names.size()> icons{};
    for (std::size_t i = 0; i < icons.size(); ++i) icons[i] = static_cast<Icon>(i);
    return icons;
}();

class TintedEngine : public QIconEngine {
public:
    explicit TintedEngine(Icon icon, Tone tone) : m_icon(icon), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(*painter, m_icon, rect, colourOf(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        // Qt hands the size in device pixels and sets the ratio itself.
        const int side = std::min(size.width(), size.height());
        QPixmap picture =
            iconPixmap(m_icon, std::max(1, static_cast<int>(std::lround(side / scale))), scale, colourOf(mode));
        return picture;
    }
    QIconEngine* clone() const override { return new TintedEngine(m_icon, m_tone); }
    QString iconName() override { return nameOf(m_icon); }
    bool isNull() override { return false; }

private:
    QColor colourOf(QIcon::Mode mode) const {
        const Look look = lookOf();
        return mode == QIcon::Disabled ? look.disabledText() : look.tone(m_tone);
    }

    Icon m_icon;
    Tone m_tone;
};

} // namespace

std::span<const Icon> allIcons() { return listed; }

QString nameOf(Icon icon) { return QString::fromLatin1(names[static_cast<std::size_t>(icon)]); }

QIcon iconOf(Icon icon) { return iconOf(icon, Tone::Normal); }

QIcon iconOf(Icon icon, Tone tone) { return QIcon(new TintedEngine(icon, tone)); }

QPixmap iconPixmap(Icon icon, int side, double pixelRatio, const QColor& colour) {
    const int pixels = std::max(1, static_cast<int>(std::lround(side * pixelRatio)));
    const QString key = QStringLiteral("kitapdar-icon %1 %2 %3 %4")
                            .arg(static_cast<int>(icon))
                            .arg(pixels)
                            .arg(pixelRatio)
                            .arg(colour.rgba(), 0, 16);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture)) return picture;

    picture = QPixmap(pixels, pixels);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(QStringLiteral(":/icons/%1.svg").arg(nameOf(icon))).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), colour);
    painter.end();
    picture.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, picture);
    return picture;
}

void paintIcon(QPainter& painter, Icon icon, const QRect& where, const QColor& colour) {
    const int side = std::min(where.width(), where.height());
    if (side <= 0) return;
    const QPoint corner(where.x() + (where.width() - side) / 2, where.y() + (where.height() - side) / 2);
    painter.drawPixmap(corner, iconPixmap(icon, side, painter.device()->devicePixelRatioF(), colour));
}

} // namespace kitapdar::ui
