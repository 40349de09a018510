#include "ui/catalogue/RecordSplitter.h"

#include "ui/catalogue/MarcPane.h"

#include <QScrollArea>

#include <algorithm>

namespace kitapdar::ui {

void RecordSplitter::setParts(QWidget* form, QWidget* side, MarcPane& pane) {
    m_pane = &pane;
    m_side = new QScrollArea;
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setWidgetResizable(true);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->setWidget(side);
    addWidget(form);
    addWidget(m_side);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setChildrenCollapsible(false);
    connect(&pane, &MarcPane::folded, this, &RecordSplitter::share);
}

void RecordSplitter::fit(Qt::Orientation wanted) {
    if (m_fitted != wanted) {
        m_fitted = wanted;
        setOrientation(wanted);
        m_pane->setFoldable(wanted == Qt::Vertical);
        m_side->setMinimumHeight(0);
        constexpr int whole = 1000; // shares of it
        if (wanted == Qt::Horizontal) setSizes({whole * 3 / 5, whole * 2 / 5});
    }
    share();
}

/// Below the lines the side takes what it needs, at most a quarter; the MARC text a half while it is open.
void RecordSplitter::share() {
    if (m_fitted != Qt::Vertical) return;
    const int whole = height() - handleWidth();
    const int needed = m_side->widget()->heightForWidth(width());
    const int part = m_pane->isFolded() ? std::min(needed, whole / 4) : whole / 2;
    setSizes({whole - part, part});
}

void RecordSplitter::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    share();
}

} // namespace kitapdar::ui
