// Opening the books of account of a stock that has no history: an opening balance on a day.
#pragma once

#include "ui/shell/Context.h"
#include "ui/shell/Overlay.h"
#include "ui/theme/Look.h"
#include "wording/Words.h"

#include <cstdint>

class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class Label;

class OpeningSheet : public Overlay {
    Q_OBJECT

public:
    OpeningSheet(QWidget& window, const Context& context);

    /// `copies`: how many the balance would begin with.
    void begin(std::int64_t copies);

Q_SIGNALS:
    void opened();

protected:
    QWidget* first() override;

private:
    void submit();
    void say(Tone tone, const Words& words);

    Context m_context;
    Label* m_what;
    QLineEdit* m_day;
    Label* m_said;
    QPushButton* m_open;
    bool m_busy = false;
};

} // namespace kitapdar::ui
