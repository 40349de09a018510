// Replacement in kind: the lost copy, the equal book that was brought for it, and in what it is equal. Both acts are
// posted in one step.
#pragma once

#include "core/withdrawals/Replacement.h"
#include "ui/shell/Context.h"
#include "ui/shell/Overlay.h"
#include "wording/Words.h"

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class Label;

class ReplacementSheet : public Overlay {
    Q_OBJECT

public:
    ReplacementSheet(QWidget& window, const Context& context);

    /// `lost`: a code of the copy, when it is known already.
    void begin(const QString& lost = {});

Q_SIGNALS:
    /// The act by which the lost copy left.
    void posted(std::int64_t act);

protected:
    QWidget* first() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Copies = Result<std::vector<withdrawals::ReplaceableCopy>>;

    void build();
    void lookAtLost();
    void lookAtBrought();
    void show(Label& about, const Copies& copies, const Words& none);
    void submit();
    void post(withdrawals::ReplacementRequest request);
    void say(const Words& words);

    Context m_context;
    QLineEdit* m_lost;
    Label* m_aboutLost;
    QLineEdit* m_brought;
    Label* m_aboutBrought;
    QLineEdit* m_value;
    QLineEdit* m_day;
    QLineEdit* m_note;
    std::vector<QCheckBox*> m_likeness; // as withdrawals::allLikenesses
    Label* m_said;
    QPushButton* m_post;
    int m_askedLost = 0;
    int m_askedBrought = 0;
    bool m_busy = false; // an answer is on its way
};

} // namespace kitapdar::ui
