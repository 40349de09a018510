// What is asked of whoever begins a library: how it is called, its first place and desk, the language of its slips.
// All of it can be changed later in the administration.
#pragma once

#include "core/library/NewLibrary.h"
#include "ui/connection/OpenRequest.h"
#include "ui/connection/StartPage.h"
#include "ui/forms/Form.h"

#include <QString>

#include <optional>

class QPushButton;

namespace kitapdar::ui {

class BeginPage : public StartPage {
    Q_OBJECT

public:
    explicit BeginPage(QWidget* parent = nullptr);

    /// For the library that is to be made; what was typed for the same one before is kept. Slips are printed in
    /// `language` unless another one is chosen.
    void ask(const OpenRequest& request, const std::string& language);
    void takeFocus() override;

Q_SIGNALS:
    /// The request with its answers.
    void requested(const kitapdar::ui::OpenRequest& request);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void begin();

    std::optional<OpenRequest> m_request; // asked for last
    Form<Beginning> m_form;
    Label* m_message;
    QPushButton* m_begin;
};

} // namespace kitapdar::ui
