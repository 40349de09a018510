#include "ui/shell/LanguageButtons.h"

#include "ui/settings/Settings.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Look.h"
#include "wording/Languages.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace kitapdar::ui {

LanguageButtons::LanguageButtons(Languages& languages, Settings& settings, QWidget* parent)
    : QWidget(parent), m_languages(languages) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(lookOf(this).px(space::xs));
    for (const Language language : allLanguages) {
        auto* button = new QToolButton;
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setText(codeOf(language));
        button->setCheckable(true);
        button->setAccessibleName(nameOf(language));
        button->setToolTip(nameOf(language));
        connect(button, &QToolButton::clicked, this, [this, &settings, language] {
            settings.set(Setting::Language, codeOf(language));
            mark(); // a click on the present one must not lift it
        });
        m_buttons.push_back(button);
        row->addWidget(button);
    }
    keepWorded(this, [this] { mark(); });
}

void LanguageButtons::mark() {
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(allLanguages[i] == m_languages.current());
}

} // namespace kitapdar::ui
