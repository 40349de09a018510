#include "ui/theme/Look.h"

#include "ui/theme/Style.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace kitapdar::ui {

namespace {

QColor rgb(QRgb value) { return QColor(value); }

Colours coloursOf(ThemeName theme) {
    switch (theme) {
    case ThemeName::Dark:
        return {.window = rgb(0x1E2124),
                .surface = rgb(0x26292D),
                .text = rgb(0xE8EAED),
                .secondary = rgb(0xA7AFB9),
                .hairline = rgb(0x3A3F45),
                .edge = rgb(0x7A828C),
                .accent = rgb(0x4FC3CF),
                .onAccent = rgb(0x10292C),
                .ok = rgb(0x5FCB93),
                .info = rgb(0x8AB4F8),
                .attention = rgb(0xF2B457),
                .refused = rgb(0xF28B82),
                .paper = rgb(0xFFFFFF),
                .canvas = rgb(0x2B2D30)};
    case ThemeName::HighContrast:
        return {.window = rgb(0x000000),
                .surface = rgb(0x000000),
                .text = rgb(0xFFFFFF),
                .secondary = rgb(0xFFFFFF),
                .hairline = rgb(0xFFFFFF),
                .edge = rgb(0xFFFFFF),
                .accent = rgb(0x00FFFF),
                .onAccent = rgb(0x000000),
                .ok = rgb(0x00FF00),
                .info = rgb(0xFFFFFF),
                .attention = rgb(0xFFFF00),
                .refused = rgb(0xFF6060),
                .paper = rgb(0xFFFFFF),
                .canvas = rgb(0x000000)};
    case ThemeName::Light:
        break;
    }
    return {.window = rgb(0xF6F7F8),
            .surface = rgb(0xFFFFFF),
            .text = rgb(0x1C1F23),
            .secondary = rgb(0x5B6470),
            .hairline = rgb(0xDFE3E8),
            .edge = rgb(0x858D97),
            .accent = rgb(0x08727D),
            .onAccent = rgb(0xFFFFFF),
            .ok = rgb(0x1A7548),
            .info = rgb(0x2F5FA8),
            .attention = rgb(0x9A5B00),
            .refused = rgb(0xB3261E),
            .paper = rgb(0xFFFFFF),
            .canvas = rgb(0x3C4043)};
}

double pointsOf(Type type) {
    switch (type) {
    case Type::Body:
        return Look::bodyPoints;
    case Type::Large:
        return 13;
    case Type::Title:
        return 16.5;
    case Type::Display:
        return 20.5;
    case Type::Hero:
        return 25.5;
    }
    return Look::bodyPoints;
}

/// Relative luminance, WCAG 2.1.
double luminance(const QColor& colour) {
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor mix(const QColor& over, const QColor& under, double share) {
    const auto blend = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return QColor(blend(over.red(), under.red()), blend(over.green(), under.green()), blend(over.blue(), under.blue()));
}

double contrast(const QColor& a, const QColor& b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

Look::Look(ThemeName theme, int percent, const QString& family)
    : m_theme(theme),
      m_percent(std::clamp(percent, smallest, largest)),
      m_family(family),
      m_colours(coloursOf(theme)) {}

int Look::px(int at100) const { return std::max(1, static_cast<int>(std::lround(at100 * m_percent / 100.0))); }

QFont Look::font(Type type, bool bold) const {
    QFont font = m_family.isEmpty() ? QFont() : QFont(m_family);
    font.setPointSizeF(pointsOf(type) * m_percent / 100.0);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QColor Look::tone(Tone tone) const {
    switch (tone) {
    case Tone::Normal:
        return m_colours.text;
    case Tone::Secondary:
        return m_colours.secondary;
    case Tone::Accent:
        return m_colours.accent;
    case Tone::Ok:
        return m_colours.ok;
    case Tone::Info:
        return m_colours.info;
    case Tone::Attention:
        return m_colours.attention;
    case Tone::Refused:
        return m_colours.refused;
    }
    return m_colours.text;
}

QColor Look::tint(Tone tone) const { return mix(this->tone(tone), m_colours.surface, 0.08); }

QPalette Look::palette() const {
    const Colours& c = m_colours;
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.secondary);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.refused);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.hairline);
    palette.setColor(QPalette::Mid, c.hairline);
    palette.setColor(QPalette::Dark, c.edge);
    palette.setColor(QPalette::Shadow, c.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabledText());
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.hairline);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.text);
    return palette;
}

Look lookOf(const QWidget* widget) {
    const QStyle* style = widget ? widget->style() : QApplication::style();
    const auto* ours = dynamic_cast<const Style*>(style);
    return ours ? ours->look() : Look();
}

} // namespace kitapdar::ui
