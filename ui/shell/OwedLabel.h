// What a reader owes, in one word beside the name; hidden when nothing is owed. Reads by itself and follows payments at
// all desks.
#pragma once

#include "core/base/Money.h"
#include "core/readers/Reader.h"
#include "ui/shell/Context.h"
#include "ui/widgets/StateLabel.h"

#include <optional>

namespace kitapdar::ui {

class OwedLabel : public StateLabel {
    Q_OBJECT

public:
    explicit OwedLabel(const Context& context, QWidget* parent = nullptr);

    /// nullopt: nobody.
    void setReader(std::optional<readers::ReaderId> reader);
    /// nullopt: not known.
    std::optional<Money> owed() const { return m_owed; }

private:
    void read();
    void word();

    Context m_context;
    std::optional<readers::ReaderId> m_reader;
    std::optional<Money> m_owed;
    bool m_isUnread = false; // the last reading failed
};

} // namespace kitapdar::ui
