// What a movement act says of itself: its kind, where to or by how much, day, commission, who takes over. For a new act
// and for a draft, whose kind stays.
#pragma once

#include "core/movements/Movement.h"
#include "ui/forms/Choice.h"
#include "ui/shell/Context.h"
#include "ui/shell/Overlay.h"
#include "wording/Words.h"

#include <optional>
#include <string>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace kitapdar::ui {

class FormLayout;
class Label;
class PlaceList;

class MovementHeadSheet : public Overlay {
    Q_OBJECT

public:
    MovementHeadSheet(QWidget& window, const Context& context);

    /// A new act, with the commission of the newest one.
    void beginNew();
    void begin(const movements::MovementAct& act);

Q_SIGNALS:
    /// The draft is there, or is another one than before.
    void stored(std::int64_t act);

protected:
    QWidget* first() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show(const movements::MovementAct& act);
    void showPlaces();
    void showKind();
    movements::MovementKind kind() const;
    void submit();
    void say(const Words& words);

    Context m_context;
    std::optional<movements::MovementAct> m_act; // nullopt: a new one
    PlaceList* m_places;
    Label* m_title;
    FormLayout* m_form;
    Choice<movements::MovementKind> m_kind;
    Choice<std::string> m_place;
    QLineEdit* m_coefficient;
    QLineEdit* m_day;
    QLineEdit* m_receiver;
    QLineEdit* m_chair;
    QPlainTextEdit* m_members;
    QLineEdit* m_order;
    QLineEdit* m_orderDay;
    QLineEdit* m_note;
    Label* m_said;
    QPushButton* m_save;
    bool m_busy = false; // an answer is on its way
};

} // namespace kitapdar::ui
