// What one reader owes and what became of it, and the loans that may come to no return: paid, waived, lost, claimed. A
// sheet over the window; F8 opens it with the reader whom the page in front shows, and Enter pays. Each thing that can
// be done has a button with its key.
#pragma once

#include "core/charges/ChargeQueries.h"
#include "core/charges/ChargeService.h"
#include "core/circulation/Loss.h"
#include "ui/forms/Choice.h"
#include "ui/shell/Context.h"
#include "ui/shell/Overlay.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Worded.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QLineEdit;
class QPushButton;
class QWidget;

namespace kitapdar::ui {

class Card;
class FlowLayout;
class Label;
class LineList;
class SlipPrinter;
class StateLabel;

class ChargesSheet : public Overlay {
    Q_OBJECT

public:
    ChargesSheet(QWidget& window, const Context& context);

    using Act = std::function<void(ChargesSheet&)>;

    /// As F8 does: with the row to pay, when something is owed; when all of it is paid there, the sheet goes.
    void begin(const ShownReader& reader);
    /// For something that is done to a loan of the reader: this one, else the only one. When there are several and none
    /// is named, the list asks for one.
    void beginWithLoan(const ShownReader& reader, std::optional<std::int64_t> loan, Act act);
    /// The sheet lies over the window and is about this reader.
    bool isOpenFor(const ShownReader& reader) const { return isVisible() && m_reader && m_reader->id == reader.id; }

    /// The row with the sum: Enter pays it.
    void pay();
    /// Of the charge that is chosen.
    void waive();
    void replace();
    void refund();
    /// A charge by hand, of any kind.
    void add();
    /// The line that is chosen, or the newest of the charge that can be.
    void reverse();
    /// Of the loan that is chosen.
    void lose();
    /// Another book is brought at once instead of the lost one.
    void loseInKind();
    void claim(circulation::Claim claim);
    void withdrawClaim();
    void damage();
    /// The receipt of the line that is chosen, or of the newest payment, once more.
    void printReceipt();

protected:
    QWidget* first() override;

private:
    /// Which fields a question has.
    enum class Fields { Sum, Reason, Brought, SumAndReason, KindSumAndReason };
    using Take = std::function<void(std::optional<Money> sum, const std::string& reason)>;

    void open(const ShownReader& reader);
    void read();
    void readLoans(readers::ReaderId id);
    void readAgain();
    void notRead(const Fault& fault);
    Money owed() const { return m_charges ? m_charges->owed : Money{}; }
    void word();
    void wordLists();
    void wordCharges();
    void wordLoans();
    void actOnLoan();
    FlowLayout* buttons(const std::vector<std::pair<const char*, Words>>& acts);
    void withCopy(const std::string& brought, const std::function<void(std::optional<collection::CopyId>)>& act);
    void lost(const circulation::LossRequest& request, collection::CopyId copy);
    void ask(const Words& question, Fields fields, const std::optional<Money>& sum, Take take);
    void answer();
    void askAgain(const Words& why);
    void leave();
    void say(Tone tone, const Words& words);
    const charges::ChargeHistory* chosenCharge();
    const circulation::LoanRow* chosenLoan();
    void taken(const charges::Receipt& receipt);
    void print(const charges::Receipt& receipt);
    bool eventFilter(QObject* watched, QEvent* event) override;

    Context m_context;
    SlipPrinter* m_printer;
    std::optional<ShownReader> m_reader;
    std::optional<charges::ReaderCharges> m_charges; // none: not read yet, or the last reading failed
    std::vector<circulation::LoanRow> m_loans;
    bool m_loansKnown = false;
    std::optional<Fault> m_fault; // why charges or loans are not known
    QString m_name;               // of the reader; "": not read yet, or not to be shown
    bool m_payWanted = false;     // as soon as the charges are read
    bool m_asksForBook = false;   // which was brought instead: its barcode can be scanned
    bool m_isFirst = false;       // the row was opened with the sheet, and goes with it
    Act m_loanAct;                // as soon as the loans are read
    std::optional<std::int64_t> m_loanOfAct;
    Take m_take;
    Label* m_title;
    StateLabel* m_owed;
    Card* m_row;
    Label* m_question;
    Choice<charges::ChargeKind> m_kind;
    QLineEdit* m_sum;
    QLineEdit* m_reason;
    QPushButton* m_done;
    Label* m_answer;
    Label* m_chargesTitle;
    LineList* m_chargeList;
    Label* m_loansTitle;
    LineList* m_loanList;
    QWidget* m_loanButtons;
};

} // namespace kitapdar::ui
