#include "ui/digitization/PageThumbnails.h"

#include "ui/digitization/PageModel.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Look.h"
#include "ui/widgets/MenuKey.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace kitapdar::ui {

namespace {

/// A sign on a round of the theme's surface, so that it is seen on white and on black paper.
void paintSign(QPainter& painter, Icon icon, const QRect& where, const QColor& colour, const Colours& colours) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(colours.surface);
    painter.drawEllipse(where);
    const int in = where.width() / 6;
    paintIcon(painter, icon, where.adjusted(in, in, -in, -in), colour);
}

/// The current page has a frame in the accent colour, in every theme; its picture keeps its own colours.
class PageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto& list = static_cast<const PageThumbnails&>(*option.widget);
        const pages::PageRow* row = list.pages().rowAt(index.row());
        if (!row) return;
        const Look look = lookOf(option.widget);
        const Colours colours = look.colours();
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const QFont font = look.font(Type::Body, isCurrent);
        const QFontMetrics metrics(font);
        const int line = metrics.height();
        const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
        const QRect room = option.rect.adjusted(0, 0, 0, -line);
        QRect paper(QPoint(), picture.deviceIndependentSize().toSize());
        paper.moveCenter(room.center());
        painter->save();
        painter->drawPixmap(paper.topLeft(), picture);
        const int width = isCurrent ? look.px(size::edge) : 1;
        const QRectF frame = QRectF(paper).adjusted(-width / 2.0, -width / 2.0, width / 2.0, width / 2.0);
        painter->setPen(
            QPen(isCurrent ? colours.accent : colours.hairline, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(frame);
        const int side = look.px(20), gap = look.px(2);
        const QRect lower(paper.left() + gap, paper.bottom() - side - gap, side, side);
        if (!row->scan)
            paintSign(*painter, Icon::Minus, lower.translated(paper.width() - side - 2 * gap, 0), colours.attention,
                      colours);
        if (row->page.verdict == pages::Verdict::Good) paintSign(*painter, Icon::Tick, lower, colours.ok, colours);
        if (row->page.verdict == pages::Verdict::Defect)
            paintSign(*painter, Icon::Close, lower, colours.refused, colours);
        if (!row->flags.empty())
            paintSign(*painter, Icon::Attention, QRect(paper.left() + gap, paper.top() + gap, side, side),
                      colours.attention, colours);
        painter->setFont(font);
        painter->setPen(isCurrent ? colours.accent : colours.text);
        painter->drawText(
            QRect(option.rect.left(), room.bottom() + 1, option.rect.width(), line), Qt::AlignCenter,
            metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, option.rect.width()));
        painter->restore();
    }
};

} // namespace

PageThumbnails::PageThumbnails(PageModel& pages, QWidget* parent) : QListView(parent), m_pages(pages) {
    setModel(&pages);
    setItemDelegate(new PageDelegate(this));
    setViewMode(IconMode);
    setFlow(TopToBottom);
    setWrapping(false);
    setMovement(Static);
    setDragEnabled(false);
    setAcceptDrops(false); // files are dropped on the place around it
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

void PageThumbnails::applyLook(const Look& look) {
    QPalette palette = look.palette();
    palette.setColor(QPalette::Base, look.colours().window); // so that white paper has an edge
    setPalette(palette);
    const QSize picture(look.px(96), look.px(132));
    setIconSize(picture);
    const int gap = look.px(space::m);
    setGridSize({picture.width() + gap, picture.height() + gap + QFontMetrics(look.font()).height()});
    setFixedWidth(picture.width() + 3 * gap + look.px(14)); // the scroll bar
    m_pages.setThumbnailSize(picture, devicePixelRatioF());
}

void PageThumbnails::contextMenuEvent(QContextMenuEvent* event) {
    if (currentIndex().isValid()) Q_EMIT menuWanted(event->globalPos());
}

void PageThumbnails::keyPressEvent(QKeyEvent* event) {
    if (!opensMenu(*this, *event)) QListView::keyPressEvent(event);
}

void PageThumbnails::showEvent(QShowEvent* event) {
    QListView::showEvent(event);
    if (currentIndex().isValid()) scrollTo(currentIndex());
}

} // namespace kitapdar::ui
