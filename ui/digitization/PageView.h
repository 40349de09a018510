// The pages of a PDF one below the other on a dark canvas. Only pages that are looked at and their neighbours are
// drawn; until then a page is white paper of its size.
#pragma once

#include "ui/digitization/PdfFile.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

#include <deque>
#include <optional>
#include <vector>

namespace kitapdar::ui {

class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Fit { Width, Page, None };

    /// `file` outlives the view. What its search has found is marked on the pages.
    explicit PageView(PdfFile& file, QWidget* parent = nullptr);

    int page() const { return m_page; } // from 0
    void goTo(int page);
    /// Scrolls to a result of the search and marks it as the current one.
    void showResult(const PdfFile::Match& result);
    void clearResult();

    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// 1.0: as large as on paper.
    double zoom() const { return m_zoom; }
    void zoomBy(double factor);

Q_SIGNALS:
    void pageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fileChanged();
    void layOut();
    double placeOnPage() const;
    void follow();
    void request();
    void rendered(int page, const QImage& image, quint64 id);
    double scale() const; // logical pixels of a point of the page
    QSize sizeOf(int page) const;
    QRect rectOf(int page) const; // in the viewport
    int pageAt(int y) const;
    QRectF onPage(int page, const QRectF& points) const;

    PdfFile& m_file;
    std::vector<QSizeF> m_points; // of pages, in points
    std::vector<int> m_tops;
    int m_height = 0;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    int m_page = 0;
    QHash<int, QImage> m_images;
    std::deque<int> m_drawn; // of m_images, the latest at the back
    std::optional<std::pair<quint64, int>> m_inFlight;
    bool m_isLayingOut = false; // the scroll bars move without anybody having scrolled
    PdfFile::Match m_result;
};

} // namespace kitapdar::ui
