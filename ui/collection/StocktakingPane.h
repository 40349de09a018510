// A stocktaking: scanned with what each scan means at once, looked at while it runs, closed, signed by a second person.
#pragma once

#include "core/stocktaking/StocktakingQueries.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"
#include "ui/widgets/LineList.h"

#include <QTimer>
#include <QWidget>

#include <deque>
#include <optional>
#include <string>

class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class ActPersonsLabel;
class DataTable;
class Label;
class PlaceList;
class ShelfScans;
class StateLabel;
class StockPapers;
class StocktakingStartSheet;

class StocktakingPane : public QWidget {
    Q_OBJECT

public:
    explicit StocktakingPane(const Context& context, QWidget* parent = nullptr);

    void show(stocktaking::StocktakingId id);
    void read();
    void readSoon() { m_soon.start(); }
    void takeFocus();
    void scan(const QString& code);
    void editHead();
    /// Closes, or signs what is closed.
    void advance();
    void close();
    void reopen();
    void sign();
    void reverse();
    void cancel();
    void mergeFile();
    static QString unusedWords(const stocktaking::MergedScans& merged);
    void offerPapers();

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool isIn(stocktaking::StocktakingState state) const { return m_status && m_status->stocktaking.state == state; }
    using Change = Result<stocktaking::Stocktaking, stocktaking::CloseRefusal>;
    void answer(const Change& change, const Words& done);
    void showScan(const stocktaking::ScanAnswer& answer);
    void sound(stocktaking::ScanTone tone);
    void askToSign();
    void askToReverse();
    void readMissing();
    void tellPersons();
    void word();

    Context m_context;
    PlaceList* m_places;
    ShelfScans* m_scans;
    std::optional<stocktaking::StocktakingId> m_id;
    std::optional<stocktaking::StocktakingStatus> m_status;
    std::deque<ListLine> m_feed; // the newest first
    std::int64_t m_fed = 0;
    Label* m_title;
    StateLabel* m_state;
    Label* m_figures;
    ActPersonsLabel* m_persons;
    Label* m_last;
    QLineEdit* m_code;
    QPushButton* m_back;
    QPushButton* m_merge;
    QPushButton* m_head;
    QPushButton* m_close;
    QPushButton* m_reopen;
    QPushButton* m_sign;
    QPushButton* m_reverse;
    QPushButton* m_cancel;
    QPushButton* m_papersButton;
    LineList* m_list;
    ListModel<stocktaking::ExpectedRow> m_missing;
    DataTable* m_table;
    StockPapers* m_papers;
    StocktakingStartSheet* m_sheet = nullptr;
    QTimer m_soon; // figures follow scans after a while
    int m_asked = 0;
    bool m_busy = false;
};

} // namespace kitapdar::ui
