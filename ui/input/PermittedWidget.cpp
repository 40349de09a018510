#include "ui/input/PermittedWidget.h"

#include "ui/input/ActionRegistry.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QWidget>

namespace kitapdar::ui {

namespace {

class PermittedWidget : public QObject {
public:
    PermittedWidget(const ActionRegistry& actions, QWidget& widget, Permission permission)
        : QObject(&widget), m_actions(actions), m_widget(widget), m_permission(permission) {
        note();
        widget.installEventFilter(this);
        connect(&actions, &ActionRegistry::permissionsChanged, this, [this] { follow(); });
        follow();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched != &m_widget || m_mine) return false;
        // Its owner has switched it, or given it another tool tip.
        if (event->type() == QEvent::EnabledChange) {
            m_isWanted = !m_widget.testAttribute(Qt::WA_ForceDisabled);
            follow();
        } else if (event->type() == QEvent::ToolTipChange) {
            m_tip = m_widget.toolTip();
            follow();
        }
        return false;
    }

private:
    void note() {
        m_isWanted = !m_widget.testAttribute(Qt::WA_ForceDisabled);
        m_tip = m_widget.toolTip();
    }
    void follow() {
        const QScopedValueRollback mine(m_mine, true);
        const QString why = m_actions.whyNot(m_permission);
        const bool on = m_isWanted && why.isEmpty();
        const QString& tip = why.isEmpty() ? m_tip : why;
        if (on == m_widget.testAttribute(Qt::WA_ForceDisabled)) m_widget.setEnabled(on);
        if (m_widget.toolTip() != tip) m_widget.setToolTip(tip);
    }

    const ActionRegistry& m_actions;
    QWidget& m_widget;
    Permission m_permission;
    bool m_isWanted = true;
    QString m_tip;
    bool m_mine = false;
};

} // namespace

void keepPermitted(const ActionRegistry& actions, QWidget& widget, Permission permission) {
    new PermittedWidget(actions, widget, permission);
}

} // namespace kitapdar::ui
