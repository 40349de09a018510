// One scanned page on a dark canvas: as a whole, as wide as the view or larger, dragged by the mouse. Places on it are
// shares of its width and height, so they fit whatever picture of it is there.
#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <QRectF>

#include <optional>
#include <vector>

namespace kitapdar::ui {

class ScanView : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Fit { Width, Page, None };

    explicit ScanView(QWidget* parent = nullptr);

    /// Another page, of that size in pixels of its scan; the zoom stays, what was marked goes. An empty size: `instead`
    /// stands there.
    void setPage(QSize scan, const QString& instead = {});
    /// The page's picture, of whatever resolution; null: it cannot be drawn.
    void setImage(const QImage& image);
    bool hasImage() const { return !m_image.isNull(); }

    /// How large the page is on the screen, in pixels of the screen. Empty: there is none.
    QSize pixels() const;

    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// 1.0: a pixel of the scan is one of the screen.
    double zoom() const;
    void zoomBy(double factor);

    /// A part of the page as wide as the view, but not so large that it is higher than half of it.
    void showArea(const QRectF& shares);

    void setMarks(std::vector<QRectF> marks);
    /// The one of the marks that is looked at; it is brought into sight.
    void setCurrentMark(std::optional<QRectF> mark);
    /// A line from top to bottom where the page is to be cut, as a share of its width.
    void setCut(std::optional<double> at);
    std::optional<double> cut() const { return m_cut; }

Q_SIGNALS:
    /// The page is larger or smaller on the screen now.
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void layOut();
    QSizeF sizeOnScreen() const; // logical pixels
    QRectF pageRect() const;     // in the viewport
    QRectF onScreen(const QRectF& shares) const;

    QSize m_scan;
    QString m_instead;
    QImage m_image;
    bool m_isMissing = false; // the picture cannot be drawn
    Fit m_fit = Fit::Page;
    double m_scale = 1; // logical pixels of the screen for a pixel of the scan
    std::vector<QRectF> m_marks;
    std::optional<QRectF> m_current;
    std::optional<double> m_cut;
    std::optional<QPoint> m_dragged;
};

} // namespace kitapdar::ui
