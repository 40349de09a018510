// kk ru en: the switch of languages that is always there.
#pragma once

#include <QWidget>

#include <vector>

class QToolButton;

namespace kitapdar {
class Languages;
}

namespace kitapdar::ui {

class Settings;

class LanguageButtons : public QWidget {
    Q_OBJECT

public:
    /// Writes the choice into the settings; who listens to them speaks it.
    LanguageButtons(Languages& languages, Settings& settings, QWidget* parent = nullptr);

private:
    void mark();

    Languages& m_languages;
    std::vector<QToolButton*> m_buttons;
};

} // namespace kitapdar::ui
