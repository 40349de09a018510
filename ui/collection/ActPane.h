// A write-off act: its list with what blocks and what warns, collected by scan or filter; signed by a second person,
// taken back by a reversing act.
#pragma once

#include "core/withdrawals/WriteOff.h"
#include "ui/collection/ActTables.h"
#include "ui/shell/Context.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace kitapdar::staff {
struct Act;
}

namespace kitapdar::ui {

class ActFilterSheet;
class ActHeadSheet;
class ActPersonsLabel;
class DataTable;
class Label;
class StateLabel;
class StockPapers;

class ActPane : public QWidget {
    Q_OBJECT

public:
    explicit ActPane(const Context& context, QWidget* parent = nullptr);

    void setTerms(const BookTerms& terms) { m_terms = terms; }
    void show(withdrawals::ActId act);
    /// The same act again.
    void read();
    void takeFocus();
    void add(const QString& code);

    // What can be done with the act; each says why when it cannot.
    void editHead();
    void collect();
    void takeOff();
    void takeOffBlocked();
    void sign();
    void reverse();
    void discard();
    void offerPapers();

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool isDraft() const { return m_act && m_act->row.act.state == withdrawals::ActState::Draft; }
    bool isToSign() const;
    bool needsDraft();
    void addCopy(collection::CopyId id);
    using Removed = Result<std::int64_t, withdrawals::EditActRefusal>;
    void tookOff(const Removed& removed);
    void askToSign();
    void writeReversal();
    void askToReverse();
    void word();

    Context m_context;
    PlaceList* m_places;
    BookTerms m_terms;
    std::optional<withdrawals::ActId> m_id;
    std::optional<withdrawals::CheckedAct> m_act;
    Label* m_title;
    StateLabel* m_state;
    Label* m_totals;
    Label* m_head;
    ActPersonsLabel* m_persons;
    QLineEdit* m_code;
    QPushButton* m_back;
    QPushButton* m_filter;
    QPushButton* m_headButton;
    QPushButton* m_clean;
    QPushButton* m_sign;
    QPushButton* m_reverse;
    QPushButton* m_papersButton;
    QPushButton* m_discard;
    ListModel<withdrawals::ActLine> m_model;
    DataTable* m_table;
    StockPapers* m_papers;
    ActHeadSheet* m_headSheet = nullptr;
    ActFilterSheet* m_filterSheet = nullptr;
    int m_asked = 0;
    bool m_busy = false; // a signing is on its way
};

} // namespace kitapdar::ui
