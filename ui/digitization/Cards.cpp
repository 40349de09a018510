#include "ui/digitization/Cards.h"

#include "ui/digitization/ItemTexts.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Style.h"
#include "ui/widgets/MenuKey.h"
#include "wording/CatalogueWords.h"
#include "wording/DigitizationWords.h"
#include "wording/Format.h"
#include "wording/Languages.h"
#include "wording/Text.h"
#include "wording/WorkflowWords.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QPointer>
#include <QTextLayout>

#include <algorithm>

namespace kitapdar::ui {

using digitization::ItemRow;

namespace {

constexpr int titleLines = 2;

/// At most two lines; the second one is elided.
void paintTitle(QPainter& painter, const QRect& where, const QString& title, const QFont& font, const QColor& colour) {
    QTextLayout layout(title.simplified(), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(colour);
    layout.beginLayout();
    for (int number = 0; number < titleLines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(where.width());
        const bool last = number == titleLines - 1;
        QString text = layout.text().mid(line.textStart(), last ? -1 : line.textLength());
        if (last) text = metrics.elidedText(text, Qt::ElideRight, where.width());
        painter.drawText(
            QRect(where.left(), where.top() + number * metrics.lineSpacing(), where.width(), metrics.lineSpacing()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
    layout.endLayout();
}

} // namespace

// --- model -----------------------------------------------------------------------------------------------------

void CardModel::setRows(std::vector<ItemRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const ItemRow* CardModel::rowAt(int row) const {
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int CardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString CardModel::metaText(const ItemRow& row) const {
    const auto state = workflow::taskStateFromCode(row.work.state);
    if (state == workflow::TaskState::Held) return tr("held: %1").arg(qs(row.work.reason));
    if (state == workflow::TaskState::Failed) return tr("failed: %1").arg(reasonWords(row.work.reason));
    QStringList parts;
    if (row.work.pass > 1) parts << tr("pass %1").arg(row.work.pass);
    if (!row.language.empty()) parts << languageWords(row.language);
    if (row.pages > 0) parts << tr("%n page(s)", nullptr, static_cast<int>(row.pages));
    parts << ageText(daysInState(row.item, m_clock.now()));
    return parts.join(QStringLiteral(" · "));
}

QString CardModel::whoText(const ItemRow& row) const {
    const QString holder = holderOf(row.work, m_languages.current());
    return holder.isEmpty() ? qs(row.item.assignee) : holder;
}

QVariant CardModel::data(const QModelIndex& index, int role) const {
    const ItemRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row) return {};
    if (role == Qt::DisplayRole) return qs(row->title);
    if (role == Qt::ToolTipRole) {
        QStringList lines{qs(row->title)};
        if (!row->authors.empty()) lines << qs(row->authors);
        lines << words(row->item.category) << priorityText(*row);
        if (row->item.dueOn) lines << tr("Due %1").arg(dayText(*row->item.dueOn));
        if (!row->batchName.empty()) lines << qs(row->batchName);
        if (const QString work = workWords(row->work, m_languages.current()); !work.isEmpty()) lines << work;
        return lines.join(QLatin1Char('\n'));
    }
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{qs(row->title), words(row->item.state), metaText(*row)};
        if (const QString who = whoText(*row); !who.isEmpty()) parts << who;
        if (row->overdue) parts << tr("overdue");
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

Qt::ItemFlags CardModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QMimeData* CardModel::mimeData(const QModelIndexList& indexes) const {
    auto* data = new QMimeData;
    if (const ItemRow* row = indexes.isEmpty() ? nullptr : rowAt(indexes.front().row())) {
        data->setData(QLatin1String(cardMime), QByteArray::number(static_cast<qlonglong>(row->item.id.value)));
        data->setText(qs(row->title));
    }
    return data;
}

// --- list ------------------------------------------------------------------------------------------------------

CardList::CardList(const Clock& clock, const Languages& languages, QWidget* parent)
    : QListView(parent), m_model(new CardModel(clock, languages, this)) {
    setModel(m_model);
    setItemDelegate(new CardDelegate(this));
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setMouseTracking(true);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    onStyleChange(this, [this](const Look&) { scheduleDelayedItemsLayout(); });
}

bool CardList::event(QEvent* event) {
    // Alt+← and Alt+→ are the window's way back and forward everywhere but on a card.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool ours = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right || key->key() == Qt::Key_Down;
        if (key->modifiers() == Qt::AltModifier && ours) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void CardList::contextMenuEvent(QContextMenuEvent* event) {
    if (!currentIndex().isValid()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](Icon icon, const QString& words, const QKeySequence& key, auto act) {
        const QString text = words + QLatin1Char('\t') + key.toString(QKeySequence::NativeText);
        connect(menu->addAction(iconOf(icon), text), &QAction::triggered, this, act);
    };
    offer(Icon::Digitization, tr("Open"), Qt::Key_Return, [this] { Q_EMIT activated(currentIndex()); });
    offer(Icon::ArrowRight, tr("Move forward"), Qt::ALT | Qt::Key_Right, [this] { Q_EMIT stepWanted(1); });
    offer(Icon::ArrowLeft, tr("Send back"), Qt::ALT | Qt::Key_Left, [this] { Q_EMIT stepWanted(-1); });
    const ItemRow* row = m_model->rowAt(currentIndex().row());
    if (const auto state = row ? workflow::taskStateFromCode(row->work.state) : std::nullopt) {
        const bool isTaken = state == workflow::TaskState::Active;
        const bool waits = state == workflow::TaskState::Held || state == workflow::TaskState::Failed;
        if (!waits)
            offer(Icon::Reader, isTaken ? tr("Give back") : tr("Take"), Qt::Key_Space, [this] { Q_EMIT takeWanted(); });
        offer(Icon::Clock, waits ? tr("Release") : tr("Hold…"), Qt::ALT | Qt::Key_Down,
              [this] { Q_EMIT holdWanted(); });
    }
    menu->popup(event->globalPos());
}

void CardList::keyPressEvent(QKeyEvent* event) {
    if (opensMenu(*this, *event)) return;
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) return Q_EMIT takeWanted();
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier && currentIndex().isValid())
        return Q_EMIT holdWanted();
    const int direction = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (direction == 0) return QListView::keyPressEvent(event);
    if (event->modifiers() & Qt::AltModifier)
        Q_EMIT stepWanted(direction);
    else
        Q_EMIT neighbourWanted(direction);
}

void CardList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0) setCurrentIndex(m_model->index(0));
}

/// A move that the library may refuse: the card stays until the library has moved it.
void CardList::startDrag(Qt::DropActions) {
    const ItemRow* row = m_model->rowAt(currentIndex().row());
    const QPointer<CardList> self(this); // the board may be gone when the card is let go
    Q_EMIT dragged(row ? std::optional(row->item.id.value) : std::nullopt);
    QListView::startDrag(Qt::CopyAction);
    if (self) Q_EMIT dragged(std::nullopt);
}

// --- picture ---------------------------------------------------------------------------------------------------

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const Look look = lookOf(option.widget);
    const int line = QFontMetrics(look.font()).lineSpacing();
    return {look.px(120), (titleLines + 1) * line + look.px(2 * space::s + space::xs)};
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& cards = static_cast<const CardList*>(option.widget)->cards();
    const ItemRow* row = cards.rowAt(index.row());
    if (!row) return;
    const Look look = lookOf(option.widget);
    const Colours colours = look.colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected) && option.widget->hasFocus();
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect card = option.rect.adjusted(0, 0, 0, -look.px(space::xs));
    painter->save();
    paintRounded(*painter, card, look.px(size::radius), hovered && !selected ? look.hover() : colours.surface,
                 selected ? colours.accent : colours.hairline, selected ? look.px(size::focusRing) : 1);
    if (row->overdue) {
        QPainterPath shape;
        shape.addRoundedRect(card, look.px(size::radius), look.px(size::radius));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setClipPath(shape);
        painter->fillRect(card.left(), card.top(), look.px(size::verdictBar), card.height(), colours.attention);
        painter->restore();
    }
    const int pad = look.px(space::s + 2);
    QRect text = card.adjusted(pad, look.px(space::s - 2), -pad, 0);
    const QFont font = look.font();
    const int line = QFontMetrics(font).lineSpacing();
    paintTitle(*painter, text, qs(row->title), font, colours.text);
    text.setTop(text.top() + titleLines * line + look.px(2));
    const QFontMetrics metrics(font);
    const int side = look.px(16);
    const QRect foot(text.left(), text.top(), text.width(), line);
    paintIcon(*painter, iconOf(row->item.category),
              QRect(foot.right() - side + 1, foot.top() + (line - side) / 2, side, side),
              row->item.category == digitization::Category::Other ? colours.secondary : colours.accent);
    const bool late = row->overdue && row->item.dueOn;
    const QString facts = late ? tr("due %1").arg(dayText(*row->item.dueOn)) : cards.metaText(*row);
    const int room = foot.width() - side - look.px(space::s);
    const int most = std::max(room * 2 / 5, room - metrics.horizontalAdvance(facts) - look.px(space::s));
    const QString who = metrics.elidedText(cards.whoText(*row), Qt::ElideRight, most);
    const int taken = who.isEmpty() ? 0 : metrics.horizontalAdvance(who) + look.px(space::s);
    painter->setPen(row->work.holder.empty() ? colours.secondary : colours.text); // planned, or in the hands of
    painter->drawText(foot.adjusted(0, 0, -side - look.px(space::s), 0), Qt::AlignRight | Qt::AlignVCenter, who);
    const bool waits = row->work.state == workflow::code(workflow::TaskState::Held) ||
                       row->work.state == workflow::code(workflow::TaskState::Failed);
    painter->setPen(late || waits ? colours.attention : colours.secondary);
    painter->drawText(foot.adjusted(0, 0, -side - look.px(space::s) - taken, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(facts, Qt::ElideRight, room - taken));
    painter->restore();
}

} // namespace kitapdar::ui
