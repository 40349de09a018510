// A row that goes on in the next line where it does not fit: of buttons and states, whose words are of any length in
// one of the three languages.
#pragma once

#include <QLayout>
#include <QList>

namespace kitapdar::ui {

class FlowLayout : public QLayout {
public:
    /// Each line lies at the left or, with Qt::AlignRight, at the right.
    explicit FlowLayout(Qt::Alignment side = Qt::AlignLeft) : m_side(side) { setContentsMargins(0, 0, 0, 0); }
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    /// Before the item that stands at `at`.
    void insertWidget(int at, QWidget* widget);
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;

    /// In one line.
    QSize sizeHint() const override;
    /// The widest item.
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect& rect) override;

private:
    /// Returns the height; sets geometries when `apply`.
    int place(const QRect& rect, bool apply) const;

    QList<QLayoutItem*> m_items;
    Qt::Alignment m_side;
};

} // namespace kitapdar::ui
