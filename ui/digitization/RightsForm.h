// A decision on rights, typed by the one who decides: its ground, what may be done, the document, until when.
#pragma once

#include "core/workflow/Task.h"
#include "ui/forms/Form.h"
#include "ui/shell/Context.h"

#include <QWidget>

class QCheckBox;

namespace kitapdar::ui {

class RightsForm : public QWidget {
    Q_OBJECT

public:
    explicit RightsForm(const Context& context, QWidget* parent = nullptr);

    /// Opens the form for the decision on a record, filled with the last one.
    void open(catalogue::RecordId record, const std::optional<workflow::RightsDecision>& last);

    QComboBox& basis() { return *m_basis->box(); }
    QLineEdit& document() { return *m_document; }

Q_SIGNALS:
    void decided();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    void retranslate();
    void applyLook(const Look& look);

    Context m_context;
    Form<workflow::RightsDecision> m_form;
    workflow::RightsDecision m_decision;
    std::shared_ptr<Choice<workflow::RightsBasis>> m_basis;
    QLineEdit* m_document;
    QLineEdit* m_until;
    QCheckBox* m_show;
    QCheckBox* m_deliver;
    QCheckBox* m_download;
};

} // namespace kitapdar::ui
