// The cash of a day, as a desk counts it in the evening: what came in and went out, and the receipts. Opens the sheet
// of what a reader owes.
#pragma once

#include "core/charges/ChargeQueries.h"
#include "ui/charges/ChargesSheet.h"
#include "ui/shell/Context.h"
#include "ui/shell/PageEntry.h"

#include <optional>

class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class EmptyState;
class ReadState;
class Label;
class LineList;
class Look;

class ChargesPage : public Page {
    Q_OBJECT

public:
    explicit ChargesPage(const Context& context, QWidget* parent = nullptr);

    static PageDescription description();
    static void addActions(const Context& context, const PageOf<ChargesPage>& page);

    void open(const Link& link) override;
    bool takeFocus() override;

    /// The cash of another day, wherever one is: the page comes to the front.
    void goToDay(std::optional<int> days);
    /// The sheet, with the reader whom the page in front shows; when it lies there already, its row to pay.
    void pay();
    /// Something in the sheet, when it is open.
    void inSheet(void (ChargesSheet::*act)());
    /// Something that is done to a loan: in the sheet, which opens for it when it is not open.
    void onLoan(const ChargesSheet::Act& act);

private:
    ChargesSheet& sheet();
    void read();
    void notRead(const Fault& fault);
    /// To the day so many days later.
    void step(int days);
    void showToday();
    Day shownDay() const;
    void word();

    Context m_context;
    charges::CashDay m_cash;
    bool m_isRead = false;
    Label* m_title;
    QPushButton* m_before;
    QLineEdit* m_day;
    QPushButton* m_after;
    QPushButton* m_today;
    Label* m_total;
    LineList* m_sums;
    LineList* m_receipts;
    Label* m_receiptsTitle;
    EmptyState* m_empty; // in the place of the lists
    ReadState* m_unread; // the same while there is no answer
    ChargesSheet* m_sheet = nullptr;
};

} // namespace kitapdar::ui
