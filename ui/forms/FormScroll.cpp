#include "ui/forms/FormScroll.h"

#include "ui/theme/Follow.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

FormScroll::FormScroll(std::initializer_list<QWidget*> forms, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* form : forms) {
        column->addWidget(form);
        form->installEventFilter(this);
        // A long choice is cut, not the form.
        for (QComboBox* box : form->findChildren<QComboBox*>()) {
            constexpr int letters = 6;
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(letters);
        }
    }
    setWidget(all);
    all->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, QWidget* now) {
        if (!now || !isAncestorOf(now)) return;
        for (QWidget* each = this; each; each = each->parentWidget()) { // the page may scroll, too
            if (auto* area = qobject_cast<QScrollArea*>(each)) area->ensureWidgetVisible(now);
        }
    });
    showWhatThereIs();
}

void FormScroll::showWhatThereIs() {
    const auto forms = widget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    setVisible(std::ranges::any_of(forms, [](const QWidget* form) { return !form->isHidden(); }));
}

QSize FormScroll::sizeHint() const {
    const QLayout* column = widget()->layout();
    const int width = viewport()->width();
    const int height =
        column->hasHeightForWidth() ? column->totalHeightForWidth(width) : column->totalSizeHint().height();
    return {column->totalSizeHint().width(), height};
}

QSize FormScroll::minimumSizeHint() const {
    constexpr int least = 120; // px at 100 %
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->layout()->totalMinimumSize().width() + bar,
            std::min(lookOf(this).px(least), sizeHint().height())};
}

bool FormScroll::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    if (watched != widget() && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)) {
        showWhatThereIs();
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void FormScroll::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) updateGeometry();
}

} // namespace kitapdar::ui
