// Other catalogues that are asked while one catalogues: the list, its order, and a try of one of them.
#pragma once

#include "core/exchange/targets/TargetService.h"
#include "ui/administration/ListSection.h"
#include "ui/shell/OneJob.h"

namespace kitapdar::ui {

class TargetsSection : public ListSection<exchange::Target> {
public:
    explicit TargetsSection(const Context& context);

    /// Asks the catalogue as it is typed for a number that many have, and says what came of it.
    void tryTyped();
    /// Puts the chosen line one place earlier (-1) or later (1).
    void move(int by);

protected:
    void read() override;
    void store(const exchange::Target& value, bool isNew) override;
    void erase(const exchange::Target& value) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    OneJob m_trial;
};

} // namespace kitapdar::ui
