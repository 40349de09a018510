// Collecting copies for an act of write-off or movement by what they have in common; how many that are is told while it
// is typed.
#pragma once

#include "core/movements/Movement.h"
#include "core/withdrawals/WriteOff.h"
#include "ui/forms/Choice.h"
#include "ui/shell/Context.h"
#include "ui/shell/Overlay.h"
#include "wording/Words.h"

#include <QTimer>

#include <optional>
#include <string>
#include <variant>

class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class Label;
class PlaceList;

class ActFilterSheet : public Overlay {
    Q_OBJECT

public:
    ActFilterSheet(QWidget& window, const Context& context);

    void begin(withdrawals::ActId act);
    void beginFor(movements::MovementId act);

Q_SIGNALS:
    void collected();

protected:
    QWidget* first() override;

private:
    std::optional<withdrawals::CopyFilter> filter() const;
    void begin();
    void showPlaces();
    void count();
    void submit();

    Context m_context;
    std::variant<std::monostate, withdrawals::ActId, movements::MovementId> m_act;
    PlaceList* m_places;
    Choice<std::string> m_place;
    QLineEdit* m_shelf;
    Choice<std::optional<collection::Condition>> m_condition;
    QLineEdit* m_printed;
    QLineEdit* m_lent;
    Label* m_said;
    QPushButton* m_collect;
    QTimer m_typing;
    int m_asked = 0;
};

} // namespace kitapdar::ui
