#include "ui/widgets/LineList.h"

#include "ui/models/ConcealedRows.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/MenuKey.h"
#include "ui/widgets/ReadState.h"
#include "ui/widgets/StateLabel.h"
#include "wording/CirculationWords.h"
#include "wording/Text.h"

#include <QAbstractListModel>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>

namespace kitapdar::ui {

namespace {

QString detailWith(const ListLine& line) { return withCode(line.detail, line.code); }

bool hasIcon(const ListLine& line) { return line.tone != Tone::Secondary && line.tone != Tone::Normal; }

/// Where the parts of a line stand.
struct Placed {
    QStringList title; // in two lines where one has no room; what is longer ends in dots
    bool isCodeAbove = false;
};

QStringList inTwoLines(const QString& text, const QFont& font, int width) {
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width || width <= 0) return {text};
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    const int length = first.textLength();
    if (length >= text.size()) return {text};
    return {text.left(length).trimmed(), metrics.elidedText(text.mid(length).trimmed(), Qt::ElideRight, width)};
}

Placed placed(const Look& look, const ListLine& line, int width) {
    const QFontMetrics metrics(look.font());
    const int icon = hasIcon(line) ? metrics.ascent() + look.px(space::xs) : 0;
    Placed place;
    place.isCodeAbove = !line.code.empty() && metrics.horizontalAdvance(detailWith(line)) + icon > width;
    const int beside = place.isCodeAbove ? metrics.horizontalAdvance(qs(line.code)) + look.px(space::m) : 0;
    place.title = inTwoLines(line.title, look.font(), width - beside);
    return place;
}

} // namespace

class LineModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<ListLine> lines) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    }
    const ListLine& line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    int rowOf(std::int64_t id) const {
        return static_cast<int>(std::ranges::find(m_lines, id, &ListLine::id) - m_lines.begin());
    }

    int rowCount(const QModelIndex& = {}) const override { return static_cast<int>(m_lines.size()); }
    QVariant data(const QModelIndex& index, int role) const override {
        if (isConcealed(role)) return {};
        const ListLine& each = line(index.row());
        if (role == Qt::DisplayRole) return each.title;
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return each.title + QStringLiteral(", ") + detailWith(each);
        return {};
    }

private:
    std::vector<ListLine> m_lines;
};

namespace {

class LineDelegate : public QStyledItemDelegate {
public:
    LineDelegate(const LineModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Look look = lookOf(option.widget);
        const auto* list = qobject_cast<const QAbstractScrollArea*>(option.widget);
        const int width = (list ? list->viewport()->width() : look.px(160)) - 2 * look.px(space::m);
        const auto lines = static_cast<int>(placed(look, m_model.line(index.row()), width).title.size()) + 1;
        return {look.px(160), lines * QFontMetrics(look.font()).height() + look.px(space::m)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Look look = lookOf(option.widget);
        const ListLine& line = m_model.line(index.row());
        painter->save();
        const bool focused = option.widget && option.widget->hasFocus();
        if (option.state & QStyle::State_Selected && focused) {
            painter->fillRect(option.rect, look.selection());
            painter->fillRect(QRect(option.rect.topLeft(), QSize(look.px(size::edge), option.rect.height())),
                              look.colours().accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(option.rect, look.hover());
        }
        QRect rect = option.rect.adjusted(look.px(space::m), look.px(6), -look.px(space::m), -look.px(6));
        QFont font = look.font();
        font.setStrikeOut(line.struck);
        painter->setFont(font);
        painter->setPen(line.struck ? look.colours().secondary : look.colours().text);
        const QFontMetrics metrics = painter->fontMetrics();
        const Placed place = placed(look, line, rect.width());
        const bool status = hasIcon(line);
        for (qsizetype i = 0; i < place.title.size(); ++i)
            painter->drawText(rect.translated(0, static_cast<int>(i) * metrics.height()), Qt::AlignLeft | Qt::AlignTop,
                              place.title.at(i));
        painter->setFont(look.font());
        painter->setPen(look.tone(Tone::Secondary));
        if (place.isCodeAbove) painter->drawText(rect, Qt::AlignRight | Qt::AlignTop, qs(line.code));
        painter->setPen(look.tone(line.tone));
        if (status) {
            const int side = metrics.ascent();
            paintIcon(*painter, iconOfTone(line.tone),
                      QRect(rect.left(), rect.bottom() - metrics.height() + metrics.descent() / 2 + 2, side, side),
                      look.tone(line.tone));
            rect.setLeft(rect.left() + side + look.px(space::xs));
        }
        painter->drawText(
            rect, Qt::AlignLeft | Qt::AlignBottom,
            metrics.elidedText(place.isCodeAbove ? line.detail : detailWith(line), Qt::ElideRight, rect.width()));
        painter->restore();
    }

private:
    const LineModel& m_model;
};

} // namespace

LineList::LineList(QWidget* parent)
    : QListView(parent), m_model(new LineModel(this)), m_unread(new ReadState(viewport())) {
    setModel(m_model);
    setItemDelegate(new LineDelegate(*m_model, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust); // a title takes one line or two
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    onStyleChange(this, [this](const Look&) { scheduleDelayedItemsLayout(); });
    connect(this, &QListView::doubleClicked, this, [this] {
        if (const auto id = currentId()) Q_EMIT opened(*id);
    });
    connect(m_unread, &ReadState::againWanted, this, &LineList::againWanted);
}

void LineList::showReading() {
    m_model->set({});
    m_unread->showReading();
}

void LineList::showFault(const Fault& fault) {
    m_model->set({});
    m_unread->showFault(fault);
}

void LineList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    m_unread->setGeometry(viewport()->rect());
}

void LineList::setLines(std::vector<ListLine> lines) {
    const auto before = currentId();
    const int place = verticalScrollBar()->value();
    m_unread->clear();
    m_model->set(std::move(lines));
    if (m_model->rowCount() == 0) return;
    const int row = before ? m_model->rowOf(*before) : 0;
    setCurrentIndex(m_model->index(row < m_model->rowCount() ? row : 0));
    if (!before) return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(place);
}

std::optional<std::int64_t> LineList::currentId() const {
    const int row = currentIndex().row();
    if (row < 0 || row >= m_model->rowCount()) return std::nullopt;
    return m_model->line(row).id;
}

int LineList::lines() const { return m_model->rowCount(); }

void LineList::contextMenuEvent(QContextMenuEvent* event) {
    if (actions().isEmpty() || !currentId()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

void LineList::keyPressEvent(QKeyEvent* event) {
    if (opensMenu(*this, *event)) return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentId()) {
        Q_EMIT opened(*currentId());
        return;
    }
    QListView::keyPressEvent(event);
}

void LineList::focusInEvent(QFocusEvent* event) {
    if (!currentIndex().isValid() && m_model->rowCount() > 0) setCurrentIndex(m_model->index(0));
    QListView::focusInEvent(event);
}

} // namespace kitapdar::ui
