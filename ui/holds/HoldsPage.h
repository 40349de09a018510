// Holds of the library: who waits, what is to be taken from the shelves, what stands on the hold shelf, what is over,
// and what is on its way.
#pragma once

#include "core/holds/HoldService.h"
#include "core/holds/Unmet.h"
#include "core/transfers/TransferService.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"
#include "ui/shell/PageEntry.h"

#include <QTimer>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTabBar;

namespace kitapdar::ui {

class DataTable;
class FrontStack;
class HoldPrinting;
class HoldQuestion;
class HoldSheet;
class Look;
class PlaceList;
class SendSheet;
class UnmetSheet;

class HoldsPage : public Page {
    Q_OBJECT

public:
    explicit HoldsPage(const Context& context, QWidget* parent = nullptr);

    static PageDescription description();
    static void addActions(const Context& context, const PageOf<HoldsPage>& page);

    /// "holds", "holds?requests": one of the lists.
    void open(const Link& link) override;
    Link here() const override;
    bool takeFocus() override;
    bool filter() override;
    /// A copy of a request was taken, one on its way has arrived.
    bool scanned(const QString& code) override;

    /// The sheet, with the reader and the title that the page in front shows.
    void place();
    void move(holds::Move move);
    void cancel();
    void suspendOrResume();
    void revert();
    void refuse();
    /// The request that is chosen was taken from its shelf.
    void takeChosen();
    /// The hold that is chosen is over; its copy goes to the next reader.
    void passOn();
    void openReader();
    /// The copy that is chosen on its way has arrived, or did not leave.
    void receiveChosen();
    void callOff();
    /// The sheets, with what the page in front shows.
    void send();
    void noteUnmet();
    void expireAll();
    void print();

private:
    enum List { Waiting, Requests, Shelf, Outdated, OnTheWay, Wanted };
    /// A list of holds with the columns that belong to it.
    struct ListOfHolds {
        ListModel<holds::HoldRow> model;
        DataTable* table;
    };

    QWidget* buildBar();
    /// The menu of a row has what the list in front can do, with the keys.
    void offerActions();
    void goTo(List list);
    void ask();
    void askTransfers();
    void askWanted();
    DataTable& front() const;
    /// The list of holds in front; nullptr: another list is.
    ListOfHolds* holdsInFront() const;
    std::vector<DataTable*> tables() const;
    void showPlaces();
    void showButtons();
    void showRows();
    void word();
    void wordEmpty();
    void applyLook(const Look& look);
    holds::Routed named(holds::Routed routed) const;
    void refuseChange(const holds::HoldRefusal& refusal);
    const holds::HoldRow* chosen();
    const transfers::TransferRow* chosenWay();
    void answered(const Result<holds::Changed, holds::HoldRefusal>& answer, const Words& done);
    void take(const QString& code);
    void receive(const QString& code);

    Context m_context;
    PlaceList* m_places;
    std::array<std::unique_ptr<ListOfHolds>, 4> m_holds; // in the order of List
    ListModel<transfers::TransferRow> m_ways;
    ListModel<holds::MostWanted> m_wanted;
    std::vector<holds::HoldRow> m_rows; // before they are narrowed
    std::vector<transfers::TransferRow> m_wayRows;
    QTabBar* m_tabs;
    QLineEdit* m_text;
    QComboBox* m_place;
    QPushButton* m_expire;
    QPushButton* m_print;
    HoldQuestion* m_question;
    FrontStack* m_stack;
    DataTable* m_wayTable;
    DataTable* m_wantedTable;
    HoldPrinting* m_printing;
    HoldSheet* m_sheet = nullptr;
    SendSheet* m_sendSheet = nullptr;
    UnmetSheet* m_unmetSheet = nullptr;
    List m_list = Requests;
    int m_asked = 0; // the number of the last question
    QTimer m_pause;
};

} // namespace kitapdar::ui
