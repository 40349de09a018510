// A movement act: its list with what keeps copies and what is to be known, collected by scan or filter; signed by a
// second person, its copies taken back from the bindery by scan, taken back as a whole by a reversing act.
#pragma once

#include "core/movements/Movement.h"
#include "ui/collection/MovementTables.h"
#include "ui/shell/Context.h"

#include <QWidget>

#include <optional>

class QAction;
class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class ActFilterSheet;
class ActPersonsLabel;
class DataTable;
class Label;
class MovementHeadSheet;
class StateLabel;
class StockPapers;

class MovementActPane : public QWidget {
    Q_OBJECT

public:
    explicit MovementActPane(const Context& context, QWidget* parent = nullptr);

    void show(movements::MovementId act);
    /// The same act again.
    void read();
    void takeFocus();
    /// Puts the copy on a draft; a copy that is away it takes back.
    void scan(const QString& code);

    // What can be done with the act; each says why when it cannot.
    void editHead();
    void collect();
    void takeOff();
    void takeOffBlocked();
    void beginValue();
    void setValue();
    void takeBack();
    void takeBackAll();
    void sign();
    void reverse();
    void discard();
    void offerPapers();

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool isDraft() const { return m_act && m_act->row.act.state == movements::MovementState::Draft; }
    bool isRevaluation() const { return m_act && m_act->row.act.kind == movements::MovementKind::Revaluation; }
    bool isWaiting() const { return m_act && m_act->row.away > 0; }
    bool needsDraft();
    void addCopy(collection::CopyId id);
    using Removed = Result<std::int64_t, movements::EditMovementRefusal>;
    void tookOff(const Removed& removed);
    void bringBack(const std::vector<collection::CopyId>& copies);
    std::vector<collection::CopyId> chosen() const;
    void askToSign();
    void writeReversal();
    void askToReverse();
    void word();

    Context m_context;
    PlaceList* m_places;
    std::optional<movements::MovementId> m_id;
    std::optional<movements::CheckedMovement> m_act;
    std::optional<collection::CopyId> m_added; // whose value is to be typed when the list is read
    Label* m_title;
    StateLabel* m_state;
    Label* m_totals;
    Label* m_head;
    ActPersonsLabel* m_persons;
    QLineEdit* m_code;
    QLineEdit* m_value;
    QPushButton* m_back;
    QPushButton* m_filter;
    QPushButton* m_headButton;
    QPushButton* m_clean;
    QPushButton* m_sign;
    QPushButton* m_return;
    QPushButton* m_reverse;
    QPushButton* m_papersButton;
    QPushButton* m_discard;
    QAction* m_takeOffAction;
    QAction* m_valueAction;
    QAction* m_returnAction;
    ListModel<movements::MovementLine> m_model;
    DataTable* m_table;
    StockPapers* m_papers;
    MovementHeadSheet* m_headSheet = nullptr;
    ActFilterSheet* m_filterSheet = nullptr;
    int m_asked = 0;
    bool m_busy = false; // a signing is on its way
};

} // namespace kitapdar::ui
