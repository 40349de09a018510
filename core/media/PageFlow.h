// Lays out a document on pages and draws it, the same way for a PDF, a printer and the picture of a slip.
#pragma once

#include "core/documents/Renderer.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRectF>

#include <functional>
#include <vector>

namespace kitapdar::media {

/// Sizes of letters, in points: a slip is read at arm's length, a file lies on the table.
struct PaperType {
    double body = 9;
    double large = 13;
    double small = 7.5;
};

/// One walk through a document. Without a painter it only measures, so that a second walk can say how many pages there
/// are; both take the same steps. Rows are read from the document, so the second walk needs a document whose tables
/// begin anew. One thread.
class PageFlow {
public:
    /// `pages`: how many there will be; 0 while that is measured. `newPage` is called between two pages.
    PageFlow(const documents::Document& document, QPaintDevice& device, QPainter* painter, int pages,
             std::function<void()> newPage);

    Result<documents::Rendered, documents::RenderRefusal> run(jobs::Progress& progress);
    /// Where the last page ends, in dots from its top: how long a slip is.
    double end() const { return m_y + m_bottomMargin; }

private:
    friend class FlowBlocks;
    struct Piece { // of a row, ready to be drawn
        QStringList lines;
        const QFont* font = nullptr;
        double left = 0;
        double width = 0;
        documents::Align align = documents::Align::Left;
    };

    double dots(double millimetres) const { return millimetres * m_dotsPerMillimetre; }
    QStringList broken(const std::string& text, const QFont& font, double width) const;
    void drawPiece(const Piece& piece, double top) const;
    void drawRow(const std::vector<Piece>& row);
    double heightOf(const std::vector<Piece>& row) const;
    double longestWord(const std::string& text, const QFont& font) const;
    double lineHeight(const QFont& font) const;
    void rule(double y, double left, double width, double millimetres) const;
    void text(const std::string& text, const QFont& font, double before, double after);
    /// Whether a page had to end for it.
    bool makeRoom(double height);
    void endPage();
    void drawFoot();

    const documents::Document& m_document;
    QPaintDevice& m_device;
    QPainter* m_painter;
    int m_pages;
    std::function<void()> m_newPage;
    double m_dotsPerMillimetre;
    double m_bottomMargin;
    QRectF m_body; // where blocks stand
    QFont m_plain, m_strong, m_large, m_small;
    double m_y = 0;
    int m_page = 1;
};

} // namespace kitapdar::media
