// The library's own name and the language of its slips.
#pragma once

#include "core/places/Place.h"
#include "ui/administration/Section.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormDraft.h"

class QPushButton;

namespace kitapdar::ui {

class LibrarySection : public Section {
    Q_OBJECT

public:
    explicit LibrarySection(const Context& context);

    void takeFocus() override;
    bool edit() override;
    bool save() override;

protected:
    void read() override;
    bool isTyped() const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show(const places::LibraryName& stored);
    FormDraft::Restored beginDraft(const places::LibraryName& shown);

    Form<places::LibraryName> m_form;
    FormDraft* m_draft;
    QPushButton* m_save;
    places::LibraryName m_base;
    bool m_shown = false;
    bool m_busy = false;
};

} // namespace kitapdar::ui
