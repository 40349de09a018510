#include "ui/theme/Theme.h"

#include "ui/theme/Style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>

namespace kitapdar::ui {

namespace {

ThemeName nearestTheme(const QPalette& palette) {
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    if (window.lightness() >= text.lightness()) return ThemeName::Light;
    return contrast(window, text) > 20 ? ThemeName::HighContrast : ThemeName::Dark;
}

} // namespace

bool drawsKazakh(const QString& family) {
    if (family.isEmpty() || family.startsWith(QStringLiteral("Liberation"), Qt::CaseInsensitive)) return false;
    const QRawFont font = QRawFont::fromFont(QFont(family), QFontDatabase::Cyrillic);
    if (!font.isValid() || font.familyName().compare(family, Qt::CaseInsensitive) != 0) return false;
    const QString needed = QStringLiteral("әғқңөұүһіӘҒҚҢӨҰҮҺІ₸№«»");
    if (!std::ranges::all_of(needed, [&](QChar letter) { return font.supportsCharacter(letter); })) return false;
    const auto figures = font.glyphIndexesForString(QStringLiteral("0123456789"));
    const auto widths = font.advancesForGlyphIndexes(figures);
    return std::ranges::all_of(widths, [&](const QPointF& width) { return qFuzzyCompare(width.x(), widths[0].x()); });
}

QString chooseFamily() {
    QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    for (const QString& family : {system, QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"),
                                  QStringLiteral("PT Sans"), QStringLiteral("DejaVu Sans")}) {
        if (drawsKazakh(family)) return family;
    }
    return system;
}

Theme::Theme(QApplication& application, QObject* parent)
    : QObject(parent),
      m_application(application),
      m_desktop(nearestTheme(QApplication::palette())),
      m_family(chooseFamily()),
      m_look(ThemeName::Light, 100, m_family) {
    apply(m_look);
}

void Theme::setTheme(ThemeName theme) {
    if (theme != m_look.theme()) apply(Look(theme, m_look.percent(), m_family));
}

void Theme::setScale(int percent) {
    const Look look(m_look.theme(), percent, m_family);
    if (look.percent() != m_look.percent()) apply(look);
}

void Theme::apply(const Look& look) {
    m_look = look;
    // The style carries the look, so it goes first: handlers of the palette and font events ask it.
    m_application.setStyle(new Style(look));
    m_application.setPalette(look.palette());
    m_application.setFont(look.font());
    Q_EMIT changed();
}

} // namespace kitapdar::ui
