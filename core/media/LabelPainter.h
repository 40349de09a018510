// Draws labels on their sheets, the same way for a PDF and for the picture of a page.
#pragma once

#include "core/documents/labels/LabelParts.h"
#include "core/media/BarcodeSymbol.h"

#include <QPainter>
#include <QRectF>

#include <optional>

namespace kitapdar::media {

/// Of a code in its box: how wide a module is and where the first one begins, in millimetres from the corner of the
/// page. Modules are whole dots of the printers that print such sheets, so that all bars come out alike.
struct SymbolPlace {
    double module = 0;
    double left = 0;
    double top = 0;
    double height = 0;
};
/// nullopt: it does not fit.
std::optional<SymbolPlace> placeOf(const BarcodeSymbol& symbol, const documents::Box& box, bool onRoll);

/// Whether all can be drawn as it is meant: every code fits its label and the first cell is one. Any thread.
Result<void, documents::LabelRefusal> checkLabels(const documents::LabelPaper& paper);

/// One thread. `paper` was checked and outlives the painter.
class LabelPainter {
public:
    /// `dotsPerMillimetre`: of the painter's device.
    LabelPainter(const documents::LabelPaper& paper, QPainter& painter, double dotsPerMillimetre);

    /// The label with this number, on the page where its cell is.
    void draw(std::size_t number) const;

private:
    QRectF dots(const documents::Box& box) const;
    void drawText(const documents::TextPart& part, const documents::Box& box) const;
    void drawCode(const std::string& code, const documents::Box& box) const;

    const documents::LabelPaper& m_paper;
    QPainter& m_painter;
    double m_dotsPerMillimetre;
};

} // namespace kitapdar::media
