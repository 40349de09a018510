// Digitization: the board, the same titles as a list, the batches, and a title with its PDF.
#pragma once

#include "core/collection/CopyQueries.h"
#include "core/digitization/Item.h"
#include "ui/digitization/ItemPages.h"
#include "ui/models/ListModel.h"
#include "ui/settings/SavedViews.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Context.h"
#include "ui/shell/PageEntry.h"

#include <QTimer>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTabBar;

namespace kitapdar::ui {

class FrontStack;
class Look;
class BatchView;
class Board;
class ChoosingPane;
class DataTable;
class EmptyState;
class IncomingPane;
class ItemView;
class LabelSheet;
class Moves;
class ReadState;

class DigitizationPage : public Page {
    Q_OBJECT

public:
    explicit DigitizationPage(const Context& context, QWidget* parent = nullptr);

    static PageDescription description();
    static void addActions(const Context& context, const PageOf<DigitizationPage>& page);

    /// "item/12" is a title, "item/12?text=pages" its pages (ItemPages), "batch/3" a batch; the text of "digitization"
    /// is "list", "mine", "candidates", "batches", "incoming", or nothing: the board.
    void open(const Link& link) override;
    Link here() const override;
    bool takeFocus() override;
    bool filter() override;
    /// Opens the title whose book was scanned.
    bool scanned(const QString& code) override;

    Board& board() { return *m_board; }
    DataTable& table() { return *m_table; }
    BatchView& batches() { return *m_batches; }
    ChoosingPane& candidates() { return *m_candidates; }
    IncomingPane& incoming() { return *m_incoming; }
    ItemView& item() { return *m_item; }
    ItemPages& pages() { return *m_pages; }
    Moves& moves() { return *m_moves; }
    QLineEdit& searchField() { return *m_text; }
    QComboBox& states() { return *m_state; }
    QComboBox& categoryBox() { return *m_category; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Tab { OnBoard, InList, InMine, InCandidates, InBatches, InIncoming };

    QWidget* buildBar();
    void build();
    void connectViews();
    void goTo(const Link& link);
    void openItem(std::int64_t item);
    void leaveItem();
    void openPages(ItemPages::Place place);
    void openItemOf(const collection::Copy& copy);
    void showTab(Tab place);
    void step(const digitization::ItemRow& row, int direction);
    void stepCurrent(int direction);
    const digitization::ItemRow* currentRow();
    void withCurrent(const std::function<void(const digitization::ItemRow&)>& act);
    void printSlip(const digitization::ItemRow& row);
    void chooseBatch();
    void chooseFiles();
    void read();
    void showRows();
    void showBoard();
    void notRead(const Fault& fault);
    bool isNarrowed() const;
    void fitBar();
    void wordEmpty();
    void readAgain();
    void showBatches(const std::vector<digitization::BatchProgress>& batches);
    void rememberFilter();
    void restoreFilter();
    void committed(const ChangedRows& rows);
    void retranslate();
    void applyLook(const Look& look);

    Context m_context;
    std::vector<digitization::ItemRow> m_rows;
    ListModel<digitization::ItemRow> m_list;
    Tab m_tab = OnBoard;
    std::optional<std::int64_t> m_follow; // the card that gets the keyboard when the rows are read
    quint64 m_asked = 0;
    bool m_stale = true;
    QTimer m_reading;
    QTabBar* m_tabs;
    QLineEdit* m_text;
    QComboBox* m_state;
    QComboBox* m_category;
    QComboBox* m_batch;
    QPushButton* m_newBatch = nullptr;
    QWidget* m_bar;
    Moves* m_moves;
    FrontStack* m_stack;
    Board* m_board;
    EmptyState* m_empty;
    ReadState* m_unread; // in the place of the board while there is no answer
    DataTable* m_table;
    SavedViews m_views;                        // what the list is narrowed by, for the next start
    std::optional<std::int64_t> m_wantedBatch; // chosen when the batches are read
    BatchView* m_batches;
    ChoosingPane* m_candidates;
    IncomingPane* m_incoming;
    ItemView* m_item;
    LabelSheet* m_labels = nullptr; // of slips
    ItemPages* m_pages;
};

} // namespace kitapdar::ui
