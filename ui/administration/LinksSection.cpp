#include "ui/administration/LinksSection.h"

#include "ui/input/ActionRegistry.h"
#include "ui/widgets/ChoiceButton.h"

#include <QAction>
#include <QVBoxLayout>

#include <utility>

namespace kitapdar::ui {

LinksSection::LinksSection(const Context& context, const QString& name, Words title, Words purpose,
                           const std::vector<PartLink>& links)
    : Section(context, name, std::move(title), std::move(purpose)) {
    for (const PartLink& each : links) {
        auto* button = new ChoiceButton(Icon::ArrowRight, each.what, each.detail);
        connect(button, &ChoiceButton::clicked, this, [&actions = context.actions, id = each.action] {
            if (QAction* action = actions.find(id)) action->trigger();
        });
        column()->addWidget(button);
        m_buttons.push_back(button);
    }
    column()->addStretch(1);
}

void LinksSection::takeFocus() {
    if (!m_buttons.empty()) m_buttons.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace kitapdar::ui
