// A request that could not be met, noted where it was asked: what was wanted and why it was not given. No reader is
// named; acquisition and digitization count it.
#pragma once

#include "core/holds/Unmet.h"
#include "ui/forms/Choice.h"
#include "ui/shell/Context.h"
#include "ui/shell/Overlay.h"

#include <optional>

class QLineEdit;

namespace kitapdar::ui {

class Label;
class TitleLabel;

class UnmetSheet : public Overlay {
    Q_OBJECT

public:
    UnmetSheet(QWidget& window, const Context& context);

    /// `record`: the title that the page in front shows; nullopt: what was wanted is written.
    void begin(std::optional<catalogue::RecordId> record);

protected:
    QWidget* first() override;

private:
    void note();

    Context m_context;
    QLineEdit* m_wanted;
    TitleLabel* m_book;
    Choice<holds::UnmetReason> m_reason;
    Label* m_refusal;
    std::optional<catalogue::RecordId> m_record;
};

} // namespace kitapdar::ui
