// What the sheets of periodicals share: fields, a line that says why not, and the button that does it (Ctrl+Enter).
#pragma once

#include "ui/shell/Context.h"
#include "ui/shell/Overlay.h"
#include "ui/widgets/Card.h"
#include "wording/Words.h"

class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class Label;

class PeriodicalSheet : public Overlay {
    Q_OBJECT

public:
    PeriodicalSheet(QWidget& window, const Context& context);

Q_SIGNALS:
    /// It is done: `id` of the subscription.
    void done(std::int64_t id);

protected:
    /// Calls finish() or refuse() when the answer is there.
    virtual void submit() = 0;

    void begin(Words title, Words go);
    void finish(std::int64_t id);
    void refuse(Words words);
    /// Enter in the field submits.
    QLineEdit* field(const char* name, const Words& label, Words hint = {});
    FormLayout& form() const { return *m_form; }
    Context& context() { return m_context; }
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go();

    Context m_context;
    Label* m_title;
    FormLayout* m_form;
    Label* m_said;
    QPushButton* m_go;
    bool m_busy = false; // an answer is on its way
};

} // namespace kitapdar::ui
