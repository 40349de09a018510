// Starting a stocktaking: which shelves, and by whom. How many copies its list would have is told while it is typed.
#pragma once

#include "core/stocktaking/Stocktaking.h"
#include "ui/forms/Choice.h"
#include "ui/shell/Context.h"
#include "ui/shell/Overlay.h"

#include <QTimer>

#include <optional>
#include <string>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace kitapdar::ui {

class Label;
class PlaceList;

class StocktakingStartSheet : public Overlay {
    Q_OBJECT

public:
    StocktakingStartSheet(QWidget& window, const Context& context);

    void beginNew();
    /// The commission of one that is not signed yet.
    void begin(const stocktaking::Stocktaking& existing);

Q_SIGNALS:
    void stored(std::int64_t stocktaking);

protected:
    QWidget* first() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    stocktaking::StartRequest request() const;
    void show();
    void showPlaces();
    void count();
    void submit();

    Context m_context;
    std::optional<stocktaking::Stocktaking> m_existing; // nullopt: a new one
    PlaceList* m_places;
    Label* m_title;
    Choice<std::string> m_place;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLineEdit* m_order;
    QLineEdit* m_chair;
    QPlainTextEdit* m_members;
    QLineEdit* m_note;
    Label* m_said;
    QPushButton* m_start;
    QTimer m_typing;
    int m_asked = 0;
    bool m_busy = false; // an answer is on its way
};

} // namespace kitapdar::ui
