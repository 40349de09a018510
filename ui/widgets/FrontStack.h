// Pages that lie on one another, of which only the one in front has a say in how much room is needed.
#pragma once

#include <QStackedWidget>
#include <QVariant>

#include <algorithm>

namespace kitapdar::ui {

/// A QStackedWidget is as high as its highest page: a form left open on a page behind would make the one in front
/// scroll. Here the pages behind ask for no height.
class FrontStack : public QStackedWidget {
public:
    explicit FrontStack(QWidget* parent = nullptr) : QStackedWidget(parent) {
        connect(this, &QStackedWidget::currentChanged, this, &FrontStack::letFrontDecide);
    }

    /// Qt asks the pages behind too, whatever their policy.
    int heightForWidth(int width) const override {
        const QWidget* front = currentWidget();
        return front ? std::max(front->heightForWidth(width), front->minimumSizeHint().height()) : -1;
    }

private:
    void letFrontDecide() {
        for (int each = 0; each < count(); ++each) {
            if (widget(each) != currentWidget()) letCount(*widget(each), false);
        }
        if (currentWidget()) letCount(*currentWidget(), true);
        updateGeometry();
    }

    /// The policy a page came with is kept at it.
    static void letCount(QWidget& page, bool counts) {
        constexpr const char* own = "heightPolicyInFront";
        QSizePolicy policy = page.sizePolicy();
        const QVariant kept = page.property(own);
        if (counts == !kept.isValid()) return;
        page.setProperty(own, counts ? QVariant() : QVariant(static_cast<int>(policy.verticalPolicy())));
        policy.setVerticalPolicy(counts ? static_cast<QSizePolicy::Policy>(kept.toInt()) : QSizePolicy::Ignored);
        page.setSizePolicy(policy);
    }
};

} // namespace kitapdar::ui
