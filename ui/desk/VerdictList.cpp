#include "ui/desk/VerdictList.h"

#include "ui/models/ConcealedRows.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Look.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <optional>
#include <utility>

namespace kitapdar::ui {

class VerdictModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<Scan> scans) {
        beginResetModel();
        m_scans = std::move(scans);
        m_verdicts.assign(m_scans.size(), std::nullopt);
        m_question = std::ranges::find_if(m_scans, &Scan::canBeConfirmed) - m_scans.begin();
        endResetModel();
    }
    void reword() {
        m_verdicts.assign(m_scans.size(), std::nullopt);
        if (!m_scans.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    /// Made when it is looked at: of a thousand scans that wait a dozen are on the screen.
    const Verdict& verdict(int row) const {
        auto& verdict = m_verdicts[static_cast<std::size_t>(row)];
        if (!verdict) verdict = worded(row);
        return *verdict;
    }
    /// The scan of this row, when it waits and can be taken out.
    std::optional<quint64> droppable(int row) const {
        if (row < 0 || row >= rowCount()) return std::nullopt;
        const auto* waiting = std::get_if<NotRecorded>(&m_scans[static_cast<std::size_t>(row)].outcome);
        return waiting && waiting->canBeDropped() ? std::optional(waiting->number) : std::nullopt;
    }
    int rowOf(quint64 number) const {
        for (int row = 0; row < rowCount(); ++row) {
            if (droppable(row) == number) return row;
        }
        return -1;
    }
    std::string newest() const { return m_scans.empty() ? std::string() : m_scans.front().code; }

    int rowCount(const QModelIndex& = {}) const override { return static_cast<int>(m_scans.size()); }
    QVariant data(const QModelIndex& index, int role) const override {
        if (isConcealed(role)) return {};
        const Verdict& each = verdict(index.row());
        if (role == Qt::DisplayRole) return each.title;
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
            QStringList parts{each.title, each.sentence, each.key, each.action};
            parts.removeAll(QString());
            return parts.join(QStringLiteral(", "));
        }
        return {};
    }

private:
    Verdict worded(int row) const {
        const Scan& scan = m_scans[static_cast<std::size_t>(row)];
        Verdict verdict = verdictOf(scan);
        // Ctrl+Enter answers the newest question only, Delete what is chosen, the other keys mean the newest scan: no
        // other row shows one.
        const bool shown = scan.canBeConfirmed() ? row == m_question : row == 0 || droppable(row);
        if (!shown) {
            verdict.key.clear();
            verdict.action.clear();
        }
        return verdict;
    }

    std::vector<Scan> m_scans;
    mutable std::vector<std::optional<Verdict>> m_verdicts;
    std::ptrdiff_t m_question = 0; // the newest one
};

namespace {

/// The scanned thing is big; where its title would be cut the letters become smaller first.
QFont titleFont(const Look& look, const QString& title, int width) {
    for (const Type type : {Type::Display, Type::Title}) {
        const QFont font = look.font(type, true);
        if (QFontMetrics(font).horizontalAdvance(title) <= width) return font;
    }
    return look.font(Type::Large, true);
}

QFont keyFont(const Look& look, bool last) { return look.font(Type::Body, last); }

/// Where a row tells its key and what the key does.
QRect actionRect(const Look& look, const QRect& whole, bool last, const Verdict& verdict) {
    const int pad = look.px(space::l);
    if (last) {
        const QRect rect = whole.adjusted(look.px(size::verdictBar) + pad + look.px(32) + look.px(space::m),
                                          look.px(space::m), -pad, -look.px(space::m));
        const int height = QFontMetrics(keyFont(look, true)).height();
        return {rect.left(), rect.bottom() - height, rect.width(), height};
    }
    const int width =
        QFontMetrics(keyFont(look, false)).horizontalAdvance(verdict.key + QLatin1Char(' ') + verdict.action);
    return {whole.right() - pad - width, whole.top(), width + 1, whole.height()};
}

class VerdictDelegate : public QStyledItemDelegate {
public:
    VerdictDelegate(const VerdictModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Look look = lookOf(option.widget);
        const QFontMetrics body(look.font());
        if (index.row() > 0) return {look.px(200), std::max(look.px(52), 2 * body.height() + look.px(14))};
        const QFontMetrics title(look.font(Type::Display, true));
        return {look.px(200), title.height() + 3 * body.height() + look.px(space::xl + space::m)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Look look = lookOf(option.widget);
        painter->save();
        painter->setClipRect(option.rect);
        if (index.row() == 0)
            paintLast(*painter, look, option.rect, m_model.verdict(0));
        else
            paintOlder(*painter, look, option.rect, m_model.verdict(index.row()), bool(m_model.droppable(index.row())));
        const QColor bar = look.tone(m_model.verdict(index.row()).tone);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(look.px(size::verdictBar), option.rect.height())), bar);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, look.colours().hairline);
        const auto* list = qobject_cast<const QAbstractItemView*>(option.widget);
        if (list && list->hasFocus() && list->currentIndex() == index && m_model.droppable(index.row())) {
            const int ring = look.px(size::focusRing);
            painter->setPen(QPen(look.colours().accent, ring, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter->drawRect(QRectF(option.rect).adjusted(ring / 2.0, ring / 2.0, -ring / 2.0, -ring / 2.0));
        }
        painter->restore();
    }

private:
    static void paintLast(QPainter& painter, const Look& look, const QRect& whole, const Verdict& verdict) {
        painter.fillRect(whole, look.tint(verdict.tone));
        const int pad = look.px(space::l);
        QRect rect = whole.adjusted(look.px(size::verdictBar) + pad, look.px(space::m), -pad, -look.px(space::m));
        const int icon = look.px(32);
        const QFont large = titleFont(look, verdict.title, rect.width() - look.px(32 + space::m));
        const QFontMetrics title(large);
        paintIcon(painter, verdict.icon, QRect(rect.left(), rect.top(), icon, title.height()), look.tone(verdict.tone));
        rect.setLeft(rect.left() + icon + look.px(space::m));
        painter.setFont(large);
        painter.setPen(look.colours().text);
        painter.drawText(QRect(rect.left(), rect.top(), rect.width(), title.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         title.elidedText(verdict.title, Qt::ElideMiddle, rect.width()));
        rect.setTop(rect.top() + title.height() + look.px(space::xs));
        const QFont body = look.font(Type::Body, true);
        const QFontMetrics metrics(body);
        painter.setFont(body);
        painter.drawText(QRect(rect.left(), rect.top(), rect.width(), 2 * metrics.height()),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, verdict.sentence);
        if (verdict.key.isEmpty()) return;
        const QRect line = actionRect(look, whole, true, verdict);
        painter.setPen(look.colours().accent);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, verdict.key);
        painter.setFont(look.font());
        painter.setPen(look.colours().secondary);
        const int after = metrics.horizontalAdvance(verdict.key) + look.px(space::s);
        painter.drawText(line.adjusted(after, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, verdict.action);
    }

    static void paintOlder(QPainter& painter, const Look& look, const QRect& whole, const Verdict& verdict,
                           bool waits) {
        painter.fillRect(whole, waits ? look.tint(verdict.tone) : look.colours().surface);
        const int pad = look.px(space::l);
        QRect rect = whole.adjusted(look.px(size::verdictBar) + pad, 0, -pad, 0);
        const int icon = look.px(size::icon);
        paintIcon(painter, verdict.icon, QRect(rect.left(), rect.top(), icon, rect.height()), look.tone(verdict.tone));
        rect.setLeft(rect.left() + icon + look.px(space::m));
        painter.setFont(look.font());
        const QFontMetrics metrics = painter.fontMetrics();
        if (!verdict.key.isEmpty()) {
            const QRect action = actionRect(look, whole, false, verdict);
            painter.setPen(waits ? look.colours().accent : look.colours().secondary);
            painter.drawText(action, Qt::AlignRight | Qt::AlignVCenter,
                             verdict.key + QLatin1Char(' ') + verdict.action);
            rect.setRight(action.left() - pad);
        }
        const int top = rect.top() + (rect.height() - 2 * metrics.height()) / 2;
        painter.setPen(look.colours().text);
        painter.drawText(QRect(rect.left(), top, rect.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(verdict.title, Qt::ElideMiddle, rect.width()));
        painter.setPen(look.colours().secondary);
        painter.drawText(QRect(rect.left(), top + metrics.height(), rect.width(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(verdict.sentence, Qt::ElideRight, rect.width()));
    }

    const VerdictModel& m_model;
};

} // namespace

VerdictList::VerdictList(QWidget* parent) : QListView(parent), m_model(new VerdictModel(this)) {
    setObjectName(QStringLiteral("verdicts"));
    setModel(m_model);
    setItemDelegate(new VerdictDelegate(*m_model, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setAccessibleName(tr("Scans"));
    onStyleChange(this, [this](const Look&) { scheduleDelayedItemsLayout(); });
    keepWorded(this, [this] {
        setAccessibleName(tr("Scans"));
        m_model->reword();
    });
}

void VerdictList::setScans(std::vector<Scan> scans) {
    const auto chosen = m_model->droppable(currentIndex().row());
    const int place = verticalScrollBar()->value();
    const bool news = static_cast<int>(scans.size()) > m_model->rowCount() ||
                      (!scans.empty() && scans.front().code != m_model->newest());
    m_model->set(std::move(scans));
    if (const int row = chosen ? m_model->rowOf(*chosen) : -1; row >= 0)
        selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::NoUpdate);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(news ? 0 : place);
}

bool VerdictList::isInSight(int row) {
    const QModelIndex index = m_model->index(row);
    if (!index.isValid()) return false;
    if (viewport()->rect().contains(visualRect(index).center())) return true;
    scrollTo(index);
    return false;
}

bool VerdictList::dropCurrent() {
    const auto number = m_model->droppable(currentIndex().row());
    if (number) Q_EMIT dropWanted(*number);
    return number.has_value();
}

void VerdictList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier && dropCurrent()) return;
    QListView::keyPressEvent(event);
}

bool VerdictList::isOnDrop(const QPoint& where) const {
    const QModelIndex index = indexAt(where);
    if (!index.isValid() || !m_model->droppable(index.row())) return false;
    return actionRect(lookOf(this), visualRect(index), index.row() == 0, m_model->verdict(index.row())).contains(where);
}

void VerdictList::mouseMoveEvent(QMouseEvent* event) {
    viewport()->setCursor(isOnDrop(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void VerdictList::mouseReleaseEvent(QMouseEvent* event) {
    const QPoint where = event->position().toPoint();
    const QModelIndex index = indexAt(where);
    const auto number = m_model->droppable(index.row());
    QListView::mouseReleaseEvent(event);
    if (number && event->button() == Qt::LeftButton && isOnDrop(where)) Q_EMIT dropWanted(*number);
}

} // namespace kitapdar::ui
