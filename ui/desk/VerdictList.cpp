#include "ui/desk/VerdictList.h"

#include "ui/theme/Look.h"

#include <QAbstractListModel>
#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kitapdar::ui {

class VerdictModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const std::vector<Scan>& scans) {
        beginResetModel();
        m_scans = scans;
        word();
        endResetModel();
    }
    void reword() {
        word();
        if (!m_scans.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    const Verdict& verdict(int row) const { return m_verdicts[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& = {}) const override { return static_cast<int>(m_scans.size()); }
    QVariant data(const QModelIndex& index, int role) const override {
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
    void word() {
        m_verdicts.clear();
        bool asked = false;
        for (const Scan& scan : m_scans) {
            Verdict verdict = verdictOf(scan);
            // Ctrl+Enter answers the newest question only, the other keys mean the newest scan: no other row shows one.
            const bool question = scan.canBeConfirmed();
            if (question ? asked : !m_verdicts.empty()) {
                verdict.key.clear();
                verdict.action.clear();
            }
            asked = asked || question;
            m_verdicts.push_back(std::move(verdict));
        }
    }

    std::vector<Scan> m_scans;
    std::vector<Verdict> m_verdicts;
};

namespace {

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
            paintOlder(*painter, look, option.rect, m_model.verdict(index.row()));
        const QColor bar = look.tone(m_model.verdict(index.row()).tone);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(look.px(size::verdictBar), option.rect.height())), bar);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, look.colours().hairline);
        painter->restore();
    }

private:
    static void paintLast(QPainter& painter, const Look& look, const QRect& whole, const Verdict& verdict) {
        painter.fillRect(whole, look.tint(verdict.tone));
        const int pad = look.px(space::l);
        QRect rect = whole.adjusted(look.px(size::verdictBar) + pad, look.px(space::m), -pad, -look.px(space::m));
        const int icon = look.px(32);
        const QFont large = look.font(Type::Display, true);
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
        const int line = rect.bottom() - metrics.height();
        painter.setPen(look.colours().accent);
        painter.drawText(QRect(rect.left(), line, rect.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         verdict.key);
        painter.setFont(look.font());
        painter.setPen(look.colours().secondary);
        const int after = metrics.horizontalAdvance(verdict.key) + look.px(space::s);
        painter.drawText(QRect(rect.left() + after, line, rect.width() - after, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, verdict.action);
    }

    static void paintOlder(QPainter& painter, const Look& look, const QRect& whole, const Verdict& verdict) {
        painter.fillRect(whole, look.colours().surface);
        const int pad = look.px(space::l);
        QRect rect = whole.adjusted(look.px(size::verdictBar) + pad, 0, -pad, 0);
        const int icon = look.px(size::icon);
        paintIcon(painter, verdict.icon, QRect(rect.left(), rect.top(), icon, rect.height()), look.tone(verdict.tone));
        rect.setLeft(rect.left() + icon + look.px(space::m));
        painter.setFont(look.font());
        const QFontMetrics metrics = painter.fontMetrics();
        if (!verdict.key.isEmpty()) {
            const QString key = verdict.key + QLatin1Char(' ') + verdict.action;
            painter.setPen(look.colours().secondary);
            painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, key);
            rect.setRight(rect.right() - metrics.horizontalAdvance(key) - pad);
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
    setAccessibleName(tr("Scans"));
}

void VerdictList::setScans(const std::vector<Scan>& scans) {
    m_model->set(scans);
    scrollToTop();
}

void VerdictList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Scans"));
        m_model->reword();
    }
    if (event->type() == QEvent::StyleChange) scheduleDelayedItemsLayout();
    QListView::changeEvent(event);
}

} // namespace kitapdar::ui
