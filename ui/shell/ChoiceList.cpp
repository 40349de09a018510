#include "ui/shell/ChoiceList.h"

#include "ui/models/ConcealedRows.h"
#include "ui/theme/Look.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>

namespace kitapdar::ui {

class ChoiceModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    struct Line {
        bool heading = false;
        Answer answer; // of a heading: its title only
    };

    void set(const std::vector<ChoiceGroup>& groups, const QString& typed) {
        beginResetModel();
        m_lines.clear();
        m_words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const ChoiceGroup& group : groups) {
            if (group.answers.empty() && !group.note) continue;
            if (!group.title.isEmpty()) {
                Line heading{true, {}};
                heading.answer.title = group.title;
                m_lines.push_back(heading);
            }
            for (const Answer& answer : group.answers) m_lines.push_back({false, answer});
        }
        endResetModel();
    }

    const Line& line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    const QStringList& words() const { return m_words; }
    bool canBeTaken(int row) const { return row >= 0 && row < rowCount() && !line(row).heading; }

    int rowCount(const QModelIndex& = {}) const override { return static_cast<int>(m_lines.size()); }
    QVariant data(const QModelIndex& index, int role) const override {
        if (isConcealed(role)) return {};
        const Line& each = line(index.row());
        if (role == Qt::DisplayRole) return each.answer.title;
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
            QStringList parts{each.answer.title, each.answer.detail, each.answer.key};
            parts.removeAll(QString());
            return parts.join(QStringLiteral(", "));
        }
        return {};
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override {
        return line(index.row()).heading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }

private:
    std::vector<Line> m_lines;
    QStringList m_words;
};

namespace {

class ChoiceDelegate : public QStyledItemDelegate {
public:
    ChoiceDelegate(const ChoiceModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Look look = lookOf(option.widget);
        return {look.px(200), look.px(m_model.line(index.row()).heading ? 28 : 34)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Look look = lookOf(option.widget);
        const ChoiceModel::Line& line = m_model.line(index.row());
        painter->save();
        if (line.heading)
            paintHeading(*painter, look, option.rect, line.answer.title);
        else
            paintChoice(*painter, look, option, line.answer);
        painter->restore();
    }

private:
    static void paintHeading(QPainter& painter, const Look& look, const QRect& rect, const QString& title) {
        QFont font = look.font(Type::Body);
        font.setPointSizeF(font.pointSizeF() * 0.9);
        painter.setFont(font);
        painter.setPen(look.colours().secondary);
        painter.drawText(rect.adjusted(look.px(space::m), 0, -look.px(space::m), -look.px(2)),
                         Qt::AlignLeft | Qt::AlignBottom, title);
    }

    void paintChoice(QPainter& painter, const Look& look, const QStyleOptionViewItem& option,
                     const Answer& answer) const {
        const bool current = option.state & QStyle::State_Selected;
        const int pad = look.px(space::m);
        if (current) {
            painter.fillRect(option.rect, look.selection());
            painter.fillRect(QRect(option.rect.topLeft(), QSize(look.px(size::edge), option.rect.height())),
                             look.colours().accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter.fillRect(option.rect, look.hover());
        }
        const QColor text = answer.enabled ? look.colours().text : look.disabledText();
        QRect rest = option.rect.adjusted(pad, 0, -pad, 0);
        const int icon = look.px(size::icon);
        paintIcon(painter, answer.icon, QRect(rest.left(), rest.top(), icon, rest.height()),
                  answer.enabled ? look.colours().secondary : look.disabledText());
        rest.setLeft(rest.left() + icon + look.px(space::s));
        painter.setFont(look.font());
        if (!answer.key.isEmpty()) {
            painter.setPen(look.colours().secondary);
            painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, answer.key);
            rest.setRight(rest.right() - painter.fontMetrics().horizontalAdvance(answer.key) - pad);
        }
        const int used = paintTitle(painter, look, rest, answer.title, text);
        rest.setLeft(rest.left() + used + pad);
        if (answer.detail.isEmpty() || rest.width() < look.px(40)) return;
        painter.setFont(look.font());
        painter.setPen(look.colours().secondary);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(answer.detail, Qt::ElideRight, rest.width()));
    }

    /// The title with the typed words in bold; the width it took.
    int paintTitle(QPainter& painter, const Look& look, const QRect& rect, const QString& title,
                   const QColor& colour) const {
        const QFontMetrics bold(look.font(Type::Body, true));
        const QString shown = bold.elidedText(title, Qt::ElideMiddle, rect.width());
        QTextLayout layout(shown, look.font());
        QList<QTextLayout::FormatRange> formats;
        for (const QString& word : m_model.words()) {
            const qsizetype at = shown.indexOf(word, 0, Qt::CaseInsensitive);
            if (at < 0) continue;
            QTextCharFormat format;
            format.setFontWeight(QFont::Bold);
            formats.push_back({static_cast<int>(at), static_cast<int>(word.size()), format});
        }
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(rect.width());
        layout.endLayout();
        painter.setPen(colour);
        layout.draw(&painter, QPointF(rect.left(), rect.center().y() - line.height() / 2));
        return static_cast<int>(line.naturalTextWidth());
    }

    const ChoiceModel& m_model;
};

} // namespace

ChoiceList::ChoiceList(QWidget* parent) : QListView(parent), m_model(new ChoiceModel(this)) {
    setModel(m_model);
    setItemDelegate(new ChoiceDelegate(*m_model, this));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListView::clicked, this, &ChoiceList::taken);
}

void ChoiceList::setGroups(const std::vector<ChoiceGroup>& groups, const QString& typed) {
    m_model->set(groups, typed);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->canBeTaken(row)) continue;
        setCurrentIndex(m_model->index(row));
        break;
    }
}

void ChoiceList::move(int key) {
    const int step = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : key == Qt::Key_PageUp ? -8 : 8;
    int left = std::abs(step);
    const int one = step < 0 ? -1 : 1;
    int at = currentIndex().row();
    for (int row = at + one; left > 0 && row >= 0 && row < m_model->rowCount(); row += one) {
        if (!m_model->canBeTaken(row)) continue;
        at = row;
        --left;
    }
    if (m_model->canBeTaken(at)) setCurrentIndex(m_model->index(at));
    if (at <= 1) scrollToTop();
}

const Answer* ChoiceList::chosen() const {
    const int row = currentIndex().row();
    return m_model->canBeTaken(row) ? &m_model->line(row).answer : nullptr;
}

int ChoiceList::choices() const {
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) count += m_model->canBeTaken(row) ? 1 : 0;
    return count;
}

void ChoiceList::setPreferredHeight(int height) {
    m_preferred = height;
    updateGeometry();
}

QSize ChoiceList::sizeHint() const {
    const QSize hint = QListView::sizeHint();
    return m_preferred > 0 ? QSize(hint.width(), m_preferred) : hint;
}

int ChoiceList::heightFor(int rows) const {
    int height = 0;
    for (int row = 0; row < std::min(rows, m_model->rowCount()); ++row) height += sizeHintForRow(row);
    return height;
}

} // namespace kitapdar::ui
