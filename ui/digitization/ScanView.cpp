#include "ui/digitization/ScanView.h"

#include "ui/theme/Follow.h"
#include "ui/theme/Look.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kitapdar::ui {

namespace {

constexpr double smallest = 0.02, largest = 4;

} // namespace

ScanView::ScanView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::OpenHandCursor);
    onStyleChange(this, [this](const Look&) {
        if (isVisible()) layOut();
    });
}

void ScanView::setPage(QSize scan, const QString& instead) {
    m_scan = scan;
    m_instead = instead;
    m_image = {};
    m_isMissing = false;
    m_marks.clear();
    m_current.reset();
    m_cut.reset();
    layOut();
    verticalScrollBar()->setValue(0);
}

void ScanView::setImage(const QImage& image) {
    m_image = image;
    m_isMissing = image.isNull();
    viewport()->update();
}

QSizeF ScanView::sizeOnScreen() const { return QSizeF(m_scan) * m_scale; }

QSize ScanView::pixels() const {
    if (m_scan.isEmpty()) return {};
    return (sizeOnScreen() * devicePixelRatioF()).toSize().expandedTo({1, 1});
}

double ScanView::zoom() const { return m_scale * devicePixelRatioF(); }

void ScanView::layOut() {
    if (!m_scan.isEmpty() && m_fit != Fit::None) {
        const int gap = lookOf(this).px(4);
        // As wide as the view without a bar that comes and goes.
        const QSize room = maximumViewportSize() - QSize(2 * gap, 2 * gap);
        const double bar = m_fit == Fit::Width ? verticalScrollBar()->sizeHint().width() : 0;
        const double across = (room.width() - bar) / m_scan.width();
        const double down = double(room.height()) / m_scan.height();
        m_scale = std::clamp(m_fit == Fit::Width ? across : std::min(across, down), smallest, largest);
    }
    const QSize size = m_scan.isEmpty() ? QSize() : sizeOnScreen().toSize();
    const auto range = [](QScrollBar& bar, int length, int room) {
        bar.setRange(0, std::max(0, length - room));
        bar.setPageStep(room);
        bar.setSingleStep(std::max(1, room / 12));
    };
    range(*verticalScrollBar(), size.height(), viewport()->height());
    range(*horizontalScrollBar(), size.width(), viewport()->width());
    viewport()->update();
    Q_EMIT resized();
}

QRectF ScanView::pageRect() const {
    const QSizeF size = sizeOnScreen();
    const auto begin = [](double length, int room, int scrolled) {
        return length < room ? (room - length) / 2 : -double(scrolled);
    };
    return {begin(size.width(), viewport()->width(), horizontalScrollBar()->value()),
            begin(size.height(), viewport()->height(), verticalScrollBar()->value()), size.width(), size.height()};
}

QRectF ScanView::onScreen(const QRectF& shares) const {
    const QRectF page = pageRect();
    return {page.x() + shares.x() * page.width(), page.y() + shares.y() * page.height(), shares.width() * page.width(),
            shares.height() * page.height()};
}

void ScanView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const Look look = lookOf(this);
    const Look light(ThemeName::Light); // the paper is white in every theme
    const Colours colours = look.colours();
    painter.fillRect(event->rect(), colours.canvas);
    const bool isThere = !m_scan.isEmpty();
    const QRectF page = isThere ? pageRect() : QRectF(viewport()->rect()).adjusted(20, 20, -20, -20);
    if (isThere || !m_instead.isEmpty()) painter.fillRect(page, colours.paper);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (isThere && !m_image.isNull()) painter.drawImage(page, m_image);
    const QString instead = isThere && m_isMissing ? tr("This page cannot be shown.") : m_instead;
    if (!isThere || m_isMissing) {
        painter.setPen(light.colours().text);
        painter.setFont(look.font(Type::Large));
        painter.drawText(page.adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap, instead);
    }
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const QRectF& each : m_marks)
        painter.fillRect(onScreen(each), mix(light.tone(Tone::Accent), colours.paper, 0.25));
    if (m_current) painter.fillRect(onScreen(*m_current), mix(light.tone(Tone::Attention), colours.paper, 0.5));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    if (m_cut && isThere) {
        const double x = page.x() + *m_cut * page.width();
        painter.setPen(QPen(light.tone(Tone::Refused), look.px(size::edge), Qt::DashLine));
        painter.drawLine(QPointF(x, page.top()), QPointF(x, page.bottom()));
    }
    if (hasFocus()) {
        const int ring = look.px(size::focusRing);
        painter.setPen(QPen(colours.accent, ring));
        painter.drawRect(viewport()->rect().adjusted(ring / 2, ring / 2, -ring, -ring));
    }
}

void ScanView::resizeEvent(QResizeEvent*) { layOut(); }

void ScanView::scrollContentsBy(int, int) { viewport()->update(); }

void ScanView::setFit(Fit fit) {
    m_fit = fit;
    layOut();
}

void ScanView::zoomBy(double factor) {
    m_fit = Fit::None;
    // What is in the middle stays there.
    const QPointF middle = QRectF(viewport()->rect()).center();
    const QRectF before = pageRect();
    const double across = (middle.x() - before.x()) / std::max(1.0, before.width());
    const double down = (middle.y() - before.y()) / std::max(1.0, before.height());
    m_scale = std::clamp(m_scale * factor, smallest, largest);
    layOut();
    const QSizeF size = sizeOnScreen();
    horizontalScrollBar()->setValue(qRound(across * size.width() - middle.x()));
    verticalScrollBar()->setValue(qRound(down * size.height() - middle.y()));
}

void ScanView::showArea(const QRectF& shares) {
    const QSizeF part(shares.width() * m_scan.width(), shares.height() * m_scan.height());
    if (part.width() < 1 || part.height() < 1) return;
    m_fit = Fit::None;
    const double across = viewport()->width() * 0.94 / part.width();
    const double down = viewport()->height() * 0.5 / part.height();
    m_scale = std::clamp(std::min(across, down), smallest, largest);
    layOut();
    const QPointF middle(shares.center().x() * m_scan.width() * m_scale,
                         shares.center().y() * m_scan.height() * m_scale);
    horizontalScrollBar()->setValue(qRound(middle.x() - viewport()->width() / 2.0));
    verticalScrollBar()->setValue(qRound(middle.y() - viewport()->height() / 2.0));
}

void ScanView::setMarks(std::vector<QRectF> marks) {
    m_marks = std::move(marks);
    viewport()->update();
}

void ScanView::setCurrentMark(std::optional<QRectF> mark) {
    m_current = mark;
    viewport()->update();
    if (!mark) return;
    const QRectF where = onScreen(*mark);
    const QRectF room = QRectF(viewport()->rect()).adjusted(8, 8, -8, -8);
    if (room.contains(where)) return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(where.center().y() - room.center().y()));
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(where.center().x() - room.center().x()));
}

void ScanView::setCut(std::optional<double> at) {
    m_cut = at ? std::optional(std::clamp(*at, 0.01, 0.99)) : std::nullopt;
    viewport()->update();
}

void ScanView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
    zoomBy(std::pow(1.1, event->angleDelta().y() / 120.0));
    event->accept();
}

void ScanView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QAbstractScrollArea::mousePressEvent(event);
    m_dragged = event->pos();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void ScanView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_dragged) return QAbstractScrollArea::mouseMoveEvent(event);
    const QPoint by = event->pos() - *m_dragged;
    m_dragged = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

void ScanView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QAbstractScrollArea::mouseReleaseEvent(event);
    m_dragged.reset();
    viewport()->setCursor(Qt::OpenHandCursor);
}

} // namespace kitapdar::ui
