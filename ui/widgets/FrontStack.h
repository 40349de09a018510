// Pages that lie on one another, of which only the one in front has a say in how much room is needed.
#pragma once

#include <QStackedLayout>
#include <QWidget>

#include <algorithm>

namespace kitapdar::ui {

/// A QStackedLayout is as high as its highest page: a form left open on a page behind would make the one in front
/// scroll. This one asks the page in front alone.
class FrontLayout : public QStackedLayout {
public:
    explicit FrontLayout(QWidget* parent) : QStackedLayout(parent) {}

    QSize sizeHint() const override { return front() ? front()->sizeHint() : QSize(0, 0); }
    QSize minimumSize() const override { return front() ? front()->minimumSize() : QSize(0, 0); }
    bool hasHeightForWidth() const override { return front() && front()->hasHeightForWidth(); }
    int heightForWidth(int width) const override { return front() ? front()->heightForWidth(width) : -1; }
    int minimumHeightForWidth(int width) const override { return front() ? front()->minimumHeightForWidth(width) : -1; }

private:
    QLayoutItem* front() const { return itemAt(currentIndex()); }
};

class FrontStack : public QWidget {
public:
    explicit FrontStack(QWidget* parent = nullptr) : QWidget(parent), m_layout(new FrontLayout(this)) {
        connect(m_layout, &QStackedLayout::currentChanged, this, [this] {
            m_layout->invalidate();
            updateGeometry();
        });
    }

    void addWidget(QWidget* page) { m_layout->addWidget(page); }
    void setCurrentWidget(QWidget* page) { m_layout->setCurrentWidget(page); }
    QWidget* currentWidget() const { return m_layout->currentWidget(); }

protected:
    /// The height below which something of the page in front would be cut.
    int leastHeight(int width) const {
        return m_layout->hasHeightForWidth() ? m_layout->minimumHeightForWidth(width)
                                             : m_layout->minimumSize().height();
    }

private:
    FrontLayout* m_layout;
};

} // namespace kitapdar::ui
