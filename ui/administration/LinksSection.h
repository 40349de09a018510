// A part whose things stand elsewhere in the window: each line says what it is and leads there.
#pragma once

#include "ui/administration/Section.h"

#include <vector>

namespace kitapdar::ui {

class ChoiceButton;

/// What an action of the window does, by its id: "library.connection".
struct PartLink {
    QString action;
    Words what;
    Words detail;
};

class LinksSection : public Section {
    Q_OBJECT

public:
    LinksSection(const Context& context, const QString& name, Words title, Words purpose,
                 const std::vector<PartLink>& links);

    void takeFocus() override;

protected:
    void read() override {}

private:
    std::vector<ChoiceButton*> m_buttons;
};

} // namespace kitapdar::ui
