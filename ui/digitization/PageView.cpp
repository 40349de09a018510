#include "ui/digitization/PageView.h"

#include "ui/theme/Follow.h"
#include "ui/theme/Look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kitapdar::ui {

namespace {

constexpr double smallest = 0.1, largest = 4;
constexpr int keptImages = 8;
constexpr double pointsPerInch = 72;

} // namespace

PageView::PageView(PdfFile& file, QWidget* parent) : QAbstractScrollArea(parent), m_file(file) {
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    connect(&file, &PdfFile::drawn, this, &PageView::rendered);
    connect(&file, &PdfFile::changed, this, &PageView::fileChanged);
    connect(&file, &PdfFile::matchesChanged, viewport(), qOverload<>(&QWidget::update));
    onStyleChange(this, [this](const Look&) {
        if (isVisible()) layOut();
    });
}

void PageView::fileChanged() {
    m_images.clear();
    m_drawn.clear();
    m_inFlight.reset();
    m_points.clear();
    m_page = 0;
    clearResult();
    for (int page = 0; page < m_file.pageCount(); ++page) {
        const QSizeF size = m_file.pageSize(page);
        m_points.push_back(size.isEmpty() ? QSizeF(1, 1) : size);
    }
    layOut();
    verticalScrollBar()->setValue(0);
    Q_EMIT pageChanged(0);
}

double PageView::scale() const {
    const double inch = logicalDpiX();
    return m_zoom * inch / pointsPerInch;
}

QSize PageView::sizeOf(int page) const {
    const QSizeF size = m_points[static_cast<std::size_t>(page)] * scale();
    return {std::max(1, qRound(size.width())), std::max(1, qRound(size.height()))};
}

/// Where the top of the view stands on the page that is being read, as a share of the page's height; negative when the
/// page before it is still in sight.
double PageView::placeOnPage() const {
    const auto page = static_cast<std::size_t>(m_page);
    if (page >= m_tops.size() || page >= m_points.size()) return 0;
    return double(verticalScrollBar()->value() - m_tops[page]) / sizeOf(m_page).height();
}

/// Keeps the place on the page that is being read.
void PageView::layOut() {
    const Look look = lookOf(this);
    const int gap = look.px(space::m);
    const double place = placeOnPage();
    double widest = 1, tallest = 1;
    for (const QSizeF& size : m_points) {
        widest = std::max(widest, size.width());
        tallest = std::max(tallest, size.height());
    }
    const double inch = logicalDpiX() / pointsPerInch;
    const double across = (viewport()->width() - 2 * gap) / (widest * inch);
    const double down = (viewport()->height() - 2 * gap) / (tallest * inch);
    if (m_fit == Fit::Width && !m_points.empty()) m_zoom = std::clamp(across, smallest, largest);
    if (m_fit == Fit::Page && !m_points.empty()) m_zoom = std::clamp(std::min(across, down), smallest, largest);

    // Shorter bars scroll by themselves, and the page that is read must not be another one for that.
    const QScopedValueRollback layingOut(m_isLayingOut, true);
    m_tops.clear();
    m_height = gap;
    int width = 0;
    for (int page = 0; page < static_cast<int>(m_points.size()); ++page) {
        m_tops.push_back(m_height);
        m_height += sizeOf(page).height() + gap;
        width = std::max(width, sizeOf(page).width() + 2 * gap);
    }
    verticalScrollBar()->setRange(0, std::max(0, m_height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(look.px(40));
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    if (m_page > 0 && m_page < static_cast<int>(m_tops.size()))
        verticalScrollBar()->setValue(m_tops[static_cast<std::size_t>(m_page)] +
                                      qRound(place * sizeOf(m_page).height()));
    request();
    viewport()->update();
    Q_EMIT zoomChanged();
}

QRect PageView::rectOf(int page) const {
    const QSize size = sizeOf(page);
    const int room = viewport()->width() - size.width();
    const int left = room > 0 ? room / 2 : lookOf(this).px(space::m) - horizontalScrollBar()->value();
    return {{left, m_tops[static_cast<std::size_t>(page)] - verticalScrollBar()->value()}, size};
}

int PageView::pageAt(int y) const {
    const auto after = std::ranges::upper_bound(m_tops, y);
    return after == m_tops.begin() ? 0 : static_cast<int>(after - m_tops.begin()) - 1;
}

/// The page that has the middle of the view is the one being read.
void PageView::follow() {
    if (m_tops.empty() || m_isLayingOut) return;
    const int page = pageAt(verticalScrollBar()->value() + viewport()->height() / 2);
    if (page == m_page) return;
    m_page = page;
    Q_EMIT pageChanged(page);
}

/// One page at a time, the nearest first: what was scrolled past is never drawn.
void PageView::request() {
    if (m_inFlight || m_tops.empty() || !isVisible()) return;
    const int first = pageAt(verticalScrollBar()->value());
    const int last = pageAt(verticalScrollBar()->value() + viewport()->height());
    std::vector<int> wanted;
    for (int page = first; page <= last; ++page) wanted.push_back(page);
    wanted.push_back(last + 1);
    wanted.push_back(first - 1);
    for (const int page : wanted) {
        if (page < 0 || page >= static_cast<int>(m_tops.size())) continue;
        const QSize pixels = sizeOf(page) * devicePixelRatioF();
        const auto known = m_images.constFind(page);
        // What could not be drawn is not asked for again.
        if (known != m_images.cend() && (known->size() == pixels || known->isNull())) continue;
        m_inFlight = {m_file.draw(page, pixels), page};
        return;
    }
}

void PageView::rendered(int page, const QImage& image, quint64 id) {
    if (!m_inFlight || m_inFlight->first != id) return; // of another document
    m_inFlight.reset();
    m_images.insert(page, image);
    std::erase(m_drawn, page);
    m_drawn.push_back(page);
    if (m_drawn.size() > keptImages) {
        m_images.remove(m_drawn.front());
        m_drawn.pop_front();
    }
    if (page < static_cast<int>(m_tops.size())) viewport()->update(rectOf(page));
    request();
}

QRectF PageView::onPage(int page, const QRectF& points) const {
    const QRect rect = rectOf(page);
    return {rect.x() + points.x() * scale(), rect.y() + points.y() * scale(), points.width() * scale(),
            points.height() * scale()};
}

void PageView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const Colours colours = lookOf(this).colours();
    painter.fillRect(event->rect(), colours.canvas);
    if (m_tops.empty()) return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int from = pageAt(verticalScrollBar()->value() + event->rect().top());
    const int to = pageAt(verticalScrollBar()->value() + event->rect().bottom());
    for (int page = from; page <= to; ++page) {
        const QRect rect = rectOf(page);
        painter.fillRect(rect, colours.paper);
        const auto image = m_images.constFind(page);
        if (image != m_images.cend() && image->isNull()) {
            painter.setPen(Look(ThemeName::Light).tone(Tone::Refused));
            painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, tr("This page cannot be shown."));
        }
        if (image != m_images.cend()) painter.drawImage(rect, *image);
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        const Look light(ThemeName::Light); // the paper is white in every theme
        for (const PdfFile::Match& match : m_file.matchesOn(page)) {
            for (const QRectF& each : match.rectangles)
                painter.fillRect(onPage(page, each), mix(light.tone(Tone::Accent), colours.paper, 0.25));
        }
        if (page == m_result.page) {
            for (const QRectF& each : m_result.rectangles)
                painter.fillRect(onPage(page, each), mix(light.tone(Tone::Attention), colours.paper, 0.5));
        }
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    }
    if (hasFocus()) {
        const int ring = lookOf(this).px(size::focusRing);
        painter.setPen(QPen(colours.accent, ring));
        painter.drawRect(viewport()->rect().adjusted(ring / 2, ring / 2, -ring, -ring));
    }
}

void PageView::resizeEvent(QResizeEvent*) { layOut(); }

void PageView::scrollContentsBy(int, int) {
    follow();
    request();
    viewport()->update();
}

void PageView::goTo(int page) {
    if (page < 0 || page >= static_cast<int>(m_tops.size())) return;
    verticalScrollBar()->setValue(m_tops[static_cast<std::size_t>(page)] - lookOf(this).px(space::m));
    if (m_page != page) { // near the end the view cannot scroll as far
        m_page = page;
        Q_EMIT pageChanged(page);
    }
}

void PageView::showResult(const PdfFile::Match& result) {
    m_result = result;
    if (m_result.page >= 0 && m_result.page < static_cast<int>(m_tops.size()) && !m_result.rectangles.empty()) {
        const int y =
            m_tops[static_cast<std::size_t>(m_result.page)] + qRound(m_result.rectangles.front().y() * scale());
        const int top = verticalScrollBar()->value();
        if (y < top || y > top + viewport()->height() * 3 / 4)
            verticalScrollBar()->setValue(y - viewport()->height() / 3);
    }
    viewport()->update();
}

void PageView::clearResult() {
    m_result = {};
    viewport()->update();
}

void PageView::setFit(Fit fit) {
    m_fit = fit;
    layOut();
    if (fit == Fit::Page) goTo(m_page); // the whole of it
}

void PageView::zoomBy(double factor) {
    m_fit = Fit::None;
    m_zoom = std::clamp(m_zoom * factor, smallest, largest);
    layOut();
}

void PageView::keyPressEvent(QKeyEvent* event) {
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Space:
        bar->setValue(bar->value() + (event->modifiers() & Qt::ShiftModifier ? -1 : 1) * viewport()->height() * 9 / 10);
        return;
    case Qt::Key_PageDown:
        return goTo(m_page + 1);
    case Qt::Key_PageUp:
        return goTo(m_page - 1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(static_cast<int>(m_tops.size()) - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
    zoomBy(std::pow(1.1, event->angleDelta().y() / 120.0));
    event->accept();
}

} // namespace kitapdar::ui
