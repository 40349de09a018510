#include "ui/shell/Signing.h"

#include <QWidget>

#include <utility>

namespace kitapdar::ui {

Signing::Signing(QWidget& window, Ask ask) : QObject(&window), m_ask(std::move(ask)) {}

Signing* Signing::of(const QWidget& widget) {
    return widget.window()->findChild<Signing*>(QString(), Qt::FindDirectChildrenOnly);
}

void Signing::ask(const staff::Act& act, const ActSummary& summary, std::function<void()> isSigned) const {
    m_ask(act, summary, std::move(isSigned));
}

} // namespace kitapdar::ui
