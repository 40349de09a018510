// The cards of one column of the board: their list, and how a card is painted. Private to Board.
#pragma once

#include "core/digitization/Item.h"

#include <QListView>
#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace kitapdar {
class Clock;
class Languages;
} // namespace kitapdar

namespace kitapdar::ui {

inline constexpr const char* cardMime = "application/x-kitapdar-item";

class CardModel : public QAbstractListModel {
    Q_OBJECT

public:
    CardModel(const Clock& clock, const Languages& languages, QObject* parent)
        : QAbstractListModel(parent), m_clock(clock), m_languages(languages) {}

    void setRows(std::vector<digitization::ItemRow> rows);
    const std::vector<digitization::ItemRow>& rows() const { return m_rows; }
    const digitization::ItemRow* rowAt(int row) const;
    /// "Kazakh · 312 pages · 3 d", "held: at the bindery", "pass 2 · 312 pages · 3 d"
    QString metaText(const digitization::ItemRow& row) const;
    /// Who has the work, else whom the coordinator has written down.
    QString whoText(const digitization::ItemRow& row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override { return {QLatin1String(cardMime)}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction | Qt::CopyAction; }

private:
    const Clock& m_clock;
    const Languages& m_languages;
    std::vector<digitization::ItemRow> m_rows;
};

class CardList : public QListView {
    Q_OBJECT

public:
    CardList(const Clock& clock, const Languages& languages, QWidget* parent);

    CardModel& cards() { return *m_model; }
    const CardModel& cards() const { return *m_model; }

Q_SIGNALS:
    void stepWanted(int direction);
    void takeWanted(); // Space
    void holdWanted(); // Alt+↓
    void neighbourWanted(int direction);
    /// A card is in the hand; none: it was let go.
    void dragged(std::optional<std::int64_t> item);

protected:
    bool event(QEvent* event) override;
    /// What can be done with the card, each with its key.
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    CardModel* m_model;
};

/// Title in two lines, one line of facts with the person and the category.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace kitapdar::ui
