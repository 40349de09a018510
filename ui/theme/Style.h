// How every standard control is painted: a proxy over Qt's Fusion that reads its colours and sizes from a Look.
// No style sheet: painting stays fast with thousands of cells, sharp at any scale, and palettes keep working.
#pragma once

#include "ui/theme/Look.h"

#include <QProxyStyle>

class QStyleOptionButton;

namespace kitapdar::ui {

/// A button with this dynamic property set to true is the primary action: filled with the accent.
/// (A dialog's default button is painted so by itself.)
inline constexpr const char* primaryProperty = "kitapdarPrimary";

/// Immutable: a new look is a new style (Theme does it).
class Style : public QProxyStyle {
public:
    explicit Style(const Look& look);

    const Look& look() const { return m_look; }

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    QPalette standardPalette() const override { return m_look.palette(); }
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

private:
    // StylePrimitives.cpp
    void drawField(const QStyleOption& option, QPainter& painter) const;
    void drawButton(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawToolButton(const QStyleOption& option, QPainter& painter) const;
    void drawIndicator(const QStyleOption& option, QPainter& painter, bool round) const;
    void drawRow(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    // StyleControls.cpp
    void drawHeaderSection(const QStyleOption& option, QPainter& painter) const;
    void drawMenuItem(const QStyleOption& option, QPainter& painter) const;
    void drawTab(const QStyleOption& option, QPainter& painter) const;
    void drawButtonLabel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawItem(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void drawComboBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void drawSpinBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    QRect scrollBarRect(const QStyleOptionComplex& option, SubControl part) const;

    static bool isPrimary(const QWidget* widget);
    /// Outline of a control: 1 px edge, or the focus ring in the accent.
    void outline(QPainter& painter, const QRect& rect, const QColor& fill, bool focused, bool enabled) const;

    Look m_look;
};

/// A rounded rectangle whose 1 px (or thicker) line lies inside `rect`, sharp at every pixel ratio.
void paintRounded(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& line = {},
                  double width = 1);

} // namespace kitapdar::ui
