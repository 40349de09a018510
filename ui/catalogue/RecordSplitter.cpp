#include "ui/catalogue/RecordSplitter.h"

#include "ui/widgets/Worded.h"

#include <QPushButton>

namespace kitapdar::ui {

RecordSplitter::RecordSplitter(QWidget* parent)
    : QSplitter(parent), m_button(makeButton([] { return tr("Description, MARC"); }, Icon::ChevronUp)) {
    m_button->setObjectName(QStringLiteral("record-side"));
    m_button->setCheckable(true);
    m_button->hide();
    connect(m_button, &QPushButton::toggled, this, &RecordSplitter::share);
}

void RecordSplitter::setParts(QWidget* form, QWidget* side) {
    m_side = side;
    addWidget(form);
    addWidget(side);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setChildrenCollapsible(false);
}

void RecordSplitter::fit(Qt::Orientation wanted) {
    if (m_fitted == wanted) return;
    m_fitted = wanted;
    setOrientation(wanted);
    m_button->setVisible(wanted == Qt::Vertical);
    share();
}

void RecordSplitter::open() { m_button->setChecked(true); }

void RecordSplitter::share() {
    const bool below = m_fitted == Qt::Vertical;
    m_side->setVisible(!below || m_button->isChecked());
    m_button->setIcon(iconOf(m_button->isChecked() ? Icon::ChevronDown : Icon::ChevronUp));
    constexpr int whole = 1000; // shares of it
    if (below)
        setSizes({whole / 2, whole / 2});
    else
        setSizes({whole * 3 / 5, whole * 2 / 5});
}

} // namespace kitapdar::ui
