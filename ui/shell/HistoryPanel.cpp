#include "ui/shell/HistoryPanel.h"

#include "ui/Text.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Label.h"
#include "ui/wording/Format.h"
#include "ui/wording/JournalWords.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

class HistoryModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<journal::Entry> entries) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
    }
    const journal::Entry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& = {}) const override { return static_cast<int>(m_entries.size()); }
    QVariant data(const QModelIndex& index, int role) const override {
        const journal::Entry& each = entry(index.row());
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return words(each);
        if (role == Qt::AccessibleTextRole)
            return QStringList{words(each), momentText(each.at), qs(each.actor.operatorName)}.join(
                QStringLiteral(", "));
        return {};
    }

private:
    std::vector<journal::Entry> m_entries;
};

namespace {

constexpr int shown = 200;

class HistoryDelegate : public QStyledItemDelegate {
public:
    HistoryDelegate(const HistoryModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        const Look look = lookOf(option.widget);
        return {look.px(200), look.px(52)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Look look = lookOf(option.widget);
        const Colours& c = look.colours();
        const journal::Entry& entry = m_model.entry(index.row());
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, look.selection());
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, look.hover());
        const int pad = look.px(space::m);
        const QRect rect = option.rect.adjusted(pad, look.px(6), -pad, -look.px(6));
        QFont font = look.font();
        font.setStrikeOut(entry.undoneBy.has_value());
        painter->setFont(font);
        painter->setPen(entry.undoneBy ? c.secondary : c.text);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignTop,
                          painter->fontMetrics().elidedText(words(entry), Qt::ElideMiddle, rect.width()));
        painter->setFont(look.font());
        painter->setPen(c.secondary);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignBottom,
                          QStringLiteral("%1 · %2").arg(momentText(entry.at), qs(entry.actor.operatorName)));
        painter->restore();
    }

private:
    const HistoryModel& m_model;
};

} // namespace

HistoryPanel::HistoryPanel(Library& library, Announcer& announcer, Changes& changes, QWidget* parent)
    : QWidget(parent),
      m_library(library),
      m_announcer(announcer),
      m_model(new HistoryModel(this)),
      m_title(new Label({}, Type::Large, Tone::Normal, true)),
      m_hint(new Label({}, Type::Body, Tone::Secondary)),
      m_list(new QListView) {
    setObjectName(QStringLiteral("history"));
    m_title->setWords([] { return tr("History"); });
    m_hint->setWords([] { return tr("Ctrl+Enter takes the chosen step back"); });
    m_hint->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(*m_model, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    apply();
    connect(&changes, &Changes::committed, this, [this] {
        if (isVisible()) refresh();
    });
}

void HistoryPanel::takeFocus() { m_list->setFocus(Qt::ShortcutFocusReason); }

void HistoryPanel::apply() {
    const Look look = lookOf(this);
    layout()->setContentsMargins(0, look.px(space::m), 0, 0);
    layout()->setSpacing(look.px(space::xs));
    for (Label* label : {m_title, m_hint}) label->setContentsMargins(look.px(space::m), 0, look.px(space::m), 0);
    m_list->setAccessibleName(tr("History"));
}

void HistoryPanel::refresh() {
    m_library.read(&journal::Journal::latest, shown, std::nullopt)
        .then(this, [this](const Result<std::vector<journal::Entry>>& entries) {
            if (!entries) return m_announcer.fault(entries.error());
            const int row = m_list->currentIndex().row();
            m_model->set(*entries);
            if (m_model->rowCount() > 0)
                m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1)));
        });
}

void HistoryPanel::undoCurrent() {
    if (!m_list->currentIndex().isValid()) return;
    m_library.write(&journal::Journal::undo, m_model->entry(m_list->currentIndex().row()).seq)
        .then(this, [this](const Result<journal::Entry, journal::UndoRefusal>& entry) {
            if (!entry) return m_announcer.tell(Tone::Attention, words(entry.error()));
            m_announcer.done(tr("Undone: %1").arg(words(*entry)));
        });
}

void HistoryPanel::showEvent(QShowEvent* event) {
    refresh();
    QWidget::showEvent(event);
}

void HistoryPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
        apply();
        m_list->viewport()->update();
        m_list->doItemsLayout();
    }
    QWidget::changeEvent(event);
}

bool HistoryPanel::eventFilter(QObject* watched, QEvent* event) {
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (watched == m_list && (asks || event->type() == QEvent::KeyPress)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() & Qt::ControlModifier) { // here it is not the desk's "confirm"
            event->accept();
            if (!asks) undoCurrent();
            return true;
        }
        if (!asks && key->key() == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kitapdar::ui
