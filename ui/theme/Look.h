// Every colour, size and type token of the window, in one file. No other file of ui names a colour.
// Contrast promise (computed by tests/ui/theme): text on any surface >= 4.5 : 1, icons and edges >= 3 : 1.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <array>

class QWidget;

namespace kitapdar::ui {

enum class ThemeName { Light, Dark, HighContrast };
inline constexpr std::array allThemes{ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast};

/// What a colour says. A status is always told by word and icon too (see widgets/StateLabel.h).
enum class Tone { Normal, Secondary, Accent, Ok, Info, Attention, Refused };
inline constexpr std::array allTones{Tone::Normal, Tone::Secondary, Tone::Accent, Tone::Ok,
                                     Tone::Info,   Tone::Attention, Tone::Refused};

/// The type scale: 10.5 · 13 · 16.5 · 20.5 · 25.5 points at 100 %.
enum class Type { Body, Large, Title, Display, Hero };

/// The grid, in pixels at 100 %; a widget multiplies by the scale with Look::px.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24;
} // namespace space
namespace size {
inline constexpr int radius = 6, control = 32, searchBox = 36, row = 30, icon = 18, focusRing = 2, edge = 3,
                     verdictBar = 4;
} // namespace size

struct Colours {
    QColor window, surface, text, secondary;
    QColor hairline; // divides two scrolling areas; decoration, carries no meaning
    QColor edge;     // outline of a control: must be seen, so >= 3 : 1
    QColor accent, onAccent;
    QColor ok, info, attention, refused;
    QColor paper, canvas; // a scanned page and the neutral dark behind it, the same in every theme
};

/// `share` (0…1) of `over` laid on `under`; both opaque.
QColor mix(const QColor& over, const QColor& under, double share);
/// WCAG 2 contrast ratio, 1…21.
double contrast(const QColor& a, const QColor& b);

/// A theme at a scale in a font: all a widget needs to paint itself. A value; cheap to copy.
class Look {
public:
    static constexpr int smallest = 80, largest = 200; // per cent
    static constexpr double bodyPoints = 10.5;

    explicit Look(ThemeName theme = ThemeName::Light, int percent = 100, const QString& family = {});

    ThemeName theme() const { return m_theme; }
    int percent() const { return m_percent; }
    const Colours& colours() const { return m_colours; }

    /// Pixels of a token at this scale, never less than 1.
    int px(int at100) const;
    QFont font(Type type = Type::Body, bool bold = false) const;
    QColor tone(Tone tone) const;

    /// Backgrounds made from the tokens: a hovered and a selected row of a surface, a strip of a status.
    QColor hover() const { return mix(m_colours.text, m_colours.surface, 0.04); }
    /// A sunken area in the window that cards lie in; it has an outline.
    QColor well() const {
        return mix(m_colours.hairline, m_colours.window, m_theme == ThemeName::HighContrast ? 0 : 0.45);
    }
    QColor selection() const { return mix(m_colours.accent, m_colours.surface, 0.12); }
    QColor tint(Tone tone) const;
    QColor disabledText() const { return mix(m_colours.secondary, m_colours.surface, 0.75); }

    QPalette palette() const;

private:
    ThemeName m_theme;
    int m_percent;
    QString m_family;
    Colours m_colours;
};

/// The look of the application, carried by its style (Style.h); the light one before a Theme exists.
/// It changes while the window is open: keep no copy, follow it (Follow.h).
Look lookOf(const QWidget* widget = nullptr);

} // namespace kitapdar::ui
