#include "ui/charges/ChargesSheet.h"

#include "core/collection/CopyQueries.h"
#include "core/library/Library.h"
#include "core/readers/ReaderQueries.h"
#include "ui/input/ActionRegistry.h"
#include "ui/input/CodeField.h"
#include "ui/printing/SlipPrinter.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Connectivity.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LoanList.h"
#include "ui/widgets/StateLabel.h"
#include "wording/Amounts.h"
#include "wording/ChargePapers.h"
#include "wording/ChargeWords.h"
#include "wording/CirculationWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/Languages.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int sheetWidth = 640;
constexpr int listHeight = 180; // pixels at 100 %
constexpr int loansHeight = 96;
constexpr int sumWidth = 110;
constexpr int reasonWidth = 160;
constexpr int kindWidth = 190;

using charges::ChargeHistory;
using charges::LineRow;

QString joined(const QStringList& parts) {
    QStringList present;
    for (const QString& part : parts) {
        if (!part.isEmpty()) present << part;
    }
    return present.join(QStringLiteral(" · "));
}

/// A line of a charge stands below it in the list, with its number below 0.
std::int64_t numberOf(const LineRow& row) { return -row.line.id.value; }

std::vector<Option<charges::ChargeKind>> kinds() {
    using charges::ChargeKind;
    std::vector<Option<ChargeKind>> all;
    for (const ChargeKind kind : {ChargeKind::Service, ChargeKind::Card, ChargeKind::Deposit, ChargeKind::Fine,
                                  ChargeKind::Lost, ChargeKind::Damage})
        all.push_back({kind, [kind] { return words(kind); }});
    return all;
}

bool canBeReversed(const LineRow& row) { return row.line.kind != charges::LineKind::Reversal && !row.isReversed; }

} // namespace

ChargesSheet::ChargesSheet(QWidget& window, const Context& context)
    : Overlay(window, sheetWidth),
      m_context(context),
      m_printer(new SlipPrinter(context, this)),
      m_title(new Label({}, Type::Large, Tone::Normal, true)),
      m_owed(new StateLabel),
      m_row(new Card),
      m_question(new Label({}, Type::Body, Tone::Normal, true)),
      m_kind(kinds()),
      m_sum(new QLineEdit),
      m_reason(new QLineEdit),
      m_done(makePrimaryButton([] { return tr("Done"); })),
      m_answer(new Label),
      m_chargesTitle(new Label({}, Type::Body, Tone::Secondary, true)),
      m_chargeList(new LineList),
      m_loansTitle(new Label({}, Type::Body, Tone::Secondary, true)),
      m_loanList(new LoanList),
      m_loanButtons(new QWidget) {
    setObjectName(QStringLiteral("charges-sheet"));
    m_sum->setObjectName(QStringLiteral("charge-sum"));
    m_reason->setObjectName(QStringLiteral("charge-reason"));
    m_chargeList->setObjectName(QStringLiteral("charge-list"));
    m_loanList->setObjectName(QStringLiteral("charge-loans"));
    m_answer->setObjectName(QStringLiteral("charge-answer"));
    m_question->setWordWrap(true);
    m_answer->setWordWrap(true);
    m_done->setAutoDefault(false);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_owed);
    m_kind.box()->setObjectName(QStringLiteral("charge-kind"));
    m_title->setObjectName(QStringLiteral("charge-reader"));
    m_title->setWordWrap(true);
    auto* fields = new QHBoxLayout;
    fields->addWidget(m_kind.box());
    fields->addWidget(m_sum, 1);
    fields->addWidget(m_reason, 2);
    fields->addWidget(m_done);
    m_row->content()->addWidget(m_question);
    m_row->content()->addLayout(fields);
    m_row->setEdge(Tone::Attention);
    m_row->hide();
    content()->addLayout(head);
    content()->addWidget(m_row);
    content()->addWidget(m_answer);
    content()->addWidget(m_chargesTitle);
    content()->addWidget(m_chargeList, 1);
    content()->addLayout(buttons({{"charges.pay", [] { return tr("Pay"); }},
                                  {"charges.add", [] { return tr("Add a charge"); }},
                                  {"charges.waive", [] { return tr("Waive"); }},
                                  {"charges.replace", [] { return tr("Another book instead"); }},
                                  {"charges.refund", [] { return tr("Pay back"); }},
                                  {"charges.reverse", [] { return tr("Reverse"); }},
                                  {"charges.receipt", [] { return tr("Receipt"); }}}));
    content()->addWidget(m_loansTitle);
    content()->addWidget(m_loanList, 1);
    m_loanButtons->setLayout(buttons({{"charges.lost", [] { return tr("Lost"); }},
                                      {"charges.lost.in_kind", [] { return tr("Lost, another book instead"); }},
                                      {"charges.damaged", [] { return tr("Damaged"); }},
                                      {"charges.claim.returned", [] { return tr("Says: returned"); }},
                                      {"charges.claim.never", [] { return tr("Says: never lent"); }},
                                      {"charges.claim.withdraw", [] { return tr("Withdraw it"); }}}));
    content()->addWidget(m_loanButtons);
    m_loansTitle->setWords([] { return tr("On loan"); });

    readKeys(*m_sum, KeysRead::Numbers);
    for (QLineEdit* field : {m_sum, m_reason}) {
        connect(field, &QLineEdit::returnPressed, this, &ChargesSheet::answer);
        field->installEventFilter(this);
    }
    m_kind.box()->installEventFilter(this);
    connect(m_done, &QPushButton::clicked, this, &ChargesSheet::answer);
    connect(m_chargeList, &LineList::opened, this, &ChargesSheet::pay);
    connect(m_loanList, &LineList::opened, this, &ChargesSheet::lose);
    for (LineList* list : {m_chargeList, m_loanList})
        connect(list, &LineList::againWanted, this, &ChargesSheet::readAgain);
    connect(&context.connectivity, &Connectivity::returned, this, [this] {
        if (isVisible()) readAgain();
    });
    keepStyled(this, [this](const Look& look) {
        // "100000,50" with its edges; the kind gives way, its list is as wide as its words.
        m_sum->setMinimumWidth(look.px(sumWidth));
        m_reason->setMinimumWidth(look.px(reasonWidth));
        m_kind.box()->setMaximumWidth(look.px(kindWidth));
        m_chargeList->setMinimumHeight(look.px(listHeight));
        m_loanList->setMinimumHeight(look.px(loansHeight));
    });
    keepWorded(this, [this] { word(); });
}

/// What can be done, each with its key. They take no keyboard by a click: it stays in the list that they are about.
FlowLayout* ChargesSheet::buttons(const std::vector<std::pair<const char*, Words>>& acts) {
    auto* row = new FlowLayout;
    for (const auto& [id, text] : acts) {
        QAction* action = m_context.actions.find(QString::fromLatin1(id));
        if (!action) continue;
        QPushButton* button = makeButton([text = text, action] {
            return QStringLiteral("%1  %2").arg(text(), action->shortcut().toString(QKeySequence::NativeText));
        });
        button->setObjectName(QString::fromLatin1(id));
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
        const auto follow = [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
        };
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    return row;
}

QWidget* ChargesSheet::first() { return m_chargeList; }

void ChargesSheet::begin(const ShownReader& reader) {
    m_payWanted = true;
    m_loanAct = {};
    open(reader);
}

void ChargesSheet::open(const ShownReader& reader) {
    m_reader = reader;
    m_name.clear();
    m_charges.reset();
    m_loans.clear();
    m_loansKnown = false;
    m_fault.reset();
    m_isFirst = false;
    m_take = {};
    m_answer->clear();
    m_row->hide();
    word();
    if (isHidden()) Overlay::open();
    m_context.library.read(&readers::ReaderQueries::byId, readers::ReaderId(reader.id))
        .then(this, [this, id = reader.id](const Result<std::optional<readers::Reader>>& found) {
            if (!found || !*found || !m_reader || m_reader->id != id) return; // a fault is told with the charges
            m_name = fullName((*found)->name);
            word();
        });
    read();
}

void ChargesSheet::read() {
    if (!m_reader) return;
    const readers::ReaderId id(m_reader->id);
    m_context.library.read(&charges::ChargeQueries::ofReader, id)
        .then(this, [this, id](const Result<charges::ReaderCharges>& all) {
            if (!m_reader || m_reader->id != id.value) return;
            if (!all) return notRead(all.error());
            m_charges = *all;
            word();
            if (!std::exchange(m_payWanted, false) || m_charges->owed.tiyn <= 0) return;
            pay();
            m_isFirst = true;
        });
    readLoans(id);
}

/// What was known may be true no more: a payment may have come in between.
void ChargesSheet::notRead(const Fault& fault) {
    m_charges.reset();
    m_fault = fault;
    word();
}

void ChargesSheet::readAgain() {
    m_fault.reset();
    word();
    read();
}

void ChargesSheet::word() {
    const QString card = m_reader ? tr("Card %1").arg(m_reader->card) : QString();
    m_title->setText(m_name.isEmpty() ? card : QStringLiteral("%1 · %2").arg(m_name, card));
    if (m_charges) {
        const bool owes = owed().tiyn > 0;
        m_owed->setState(owes ? tr("Owed: %1").arg(moneyText(owed())) : tr("Nothing is owed"),
                         owes ? Tone::Attention : Tone::Ok);
    } else {
        m_owed->setState(m_fault ? tr("What is owed is not known") : tr("Owed: …"),
                         m_fault ? Tone::Refused : Tone::Info);
    }
    m_sum->setAccessibleName(tr("Amount"));
    m_sum->setPlaceholderText(tr("Amount"));
    const QString asked = m_asksForBook ? tr("Barcode, or a word about the book") : tr("Reason");
    m_reason->setAccessibleName(asked);
    m_reason->setPlaceholderText(asked);
    m_chargeList->setAccessibleName(tr("Charges"));
    m_loanList->setAccessibleName(tr("On loan"));
    m_kind.box()->setAccessibleName(tr("What for"));
    wordLists();
}

void ChargesSheet::wordLists() {
    wordCharges();
    wordLoans();
}

void ChargesSheet::wordCharges() {
    const bool isAny = !m_charges || !m_charges->charges.empty();
    m_chargesTitle->setWords([isAny] { return isAny ? tr("Charges") : tr("Nothing was ever charged."); });
    if (!m_charges) return m_fault ? m_chargeList->showFault(*m_fault) : m_chargeList->showReading();
    std::vector<ListLine> lines;
    for (auto history = m_charges->charges.rbegin(); history != m_charges->charges.rend(); ++history) {
        const charges::ChargeRow& row = history->row;
        const bool isOpen = row.owed.tiyn > 0;
        lines.push_back({row.charge.id.value,
                         joined({words(row.charge.kind), moneyText(row.charge.amount), qs(row.title)}),
                         joined({isOpen ? tr("Owed: %1").arg(moneyText(row.owed)) : tr("Nothing is owed"),
                                 dayText(row.charge.on), qs(row.barcode), qs(row.charge.note)}),
                         isOpen ? Tone::Attention : Tone::Secondary, false});
        for (const LineRow& line : history->lines) {
            lines.push_back({numberOf(line),
                             QStringLiteral("    ") + joined({momentText(line.line.at), moneyText(line.line.amount)}),
                             QStringLiteral("    ") + words(line), Tone::Secondary, line.isReversed});
        }
    }
    m_chargeList->setLines(std::move(lines));
}

void ChargesSheet::wordLoans() {
    const bool isShown = !m_loansKnown || !m_loans.empty();
    m_loanList->setVisible(isShown);
    m_loansTitle->setVisible(isShown);
    m_loanButtons->setVisible(m_loansKnown && isShown);
    if (!m_loansKnown) return m_fault ? m_loanList->showFault(*m_fault) : m_loanList->showReading();
    const Day today = m_context.library.clock().today();
    std::vector<ListLine> loans;
    for (const circulation::LoanRow& row : m_loans) {
        const bool isOverdue = row.loan.dueOn < today;
        const QString due = dayText(row.loan.dueOn);
        const QString said = row.loan.claimedOn ? words(circulation::claimFromText(row.loan.claim).claim) : QString();
        loans.push_back(
            {row.loan.id.value, qs(row.title),
             joined({isOverdue ? tr("Overdue since %1").arg(due) : tr("Due %1").arg(due), qs(row.barcode), said}),
             isOverdue || row.loan.claimedOn ? Tone::Attention : Tone::Secondary, false});
    }
    m_loanList->setLines(std::move(loans));
}

void ChargesSheet::say(Tone tone, const Words& words) {
    m_answer->setTone(tone);
    m_answer->setWords(words);
}

void ChargesSheet::ask(const Words& question, Fields fields, const std::optional<Money>& sum, Take take) {
    m_take = std::move(take);
    m_isFirst = false;
    m_question->setWords(question);
    m_kind.box()->setVisible(fields == Fields::KindSumAndReason);
    m_asksForBook = fields == Fields::Brought;
    m_asksForBook ? takeCodes(*m_reason) : takeNoCodes(*m_reason);
    m_sum->setVisible(fields != Fields::Reason && !m_asksForBook);
    m_reason->setVisible(fields != Fields::Sum);
    if (fields == Fields::KindSumAndReason) m_kind.show(charges::ChargeKind::Service);
    m_sum->setText(sum ? amountText(*sum) : QString());
    m_sum->selectAll();
    m_reason->clear();
    m_answer->clear();
    word();
    m_row->show();
    const bool isReasonNext = fields == Fields::Reason || m_asksForBook || (fields == Fields::SumAndReason && sum);
    (isReasonNext ? m_reason : m_sum)->setFocus(Qt::ShortcutFocusReason);
}

/// What was typed and came to nothing stands there again, unless something else is asked by now.
void ChargesSheet::askAgain(const Words& why) {
    say(Tone::Refused, why);
    if (!m_row->isHidden() || !m_take) return;
    m_row->show();
    (m_sum->isHidden() ? m_reason : m_sum)->setFocus(Qt::OtherFocusReason);
}

void ChargesSheet::answer() {
    if (m_row->isHidden()) return;
    std::optional<Money> sum;
    const QString typed = m_sum->text().trimmed();
    if (!m_sum->isHidden() && !typed.isEmpty()) {
        sum = Money::fromTenge(utf8(typed));
        if (!sum) {
            m_sum->setFocus(Qt::OtherFocusReason);
            return say(Tone::Refused, [] { return tr("Write the amount in digits: 1500 or 1500,50."); });
        }
    }
    const Take take = m_take; // what comes of the answer may ask the next question, or this one again
    m_row->hide();
    m_chargeList->setFocus(Qt::OtherFocusReason);
    if (take) take(sum, utf8(m_reason->text().simplified()));
}

void ChargesSheet::leave() {
    m_take = {};
    m_row->hide();
    m_chargeList->setFocus(Qt::OtherFocusReason);
}

/// Escape leaves a question first and the sheet then; the question that came with the sheet goes with it.
bool ChargesSheet::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && (watched == m_sum || watched == m_reason || watched == m_kind.box())) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            m_isFirst ? dismiss() : leave();
            return true;
        }
    }
    return Overlay::eventFilter(watched, event);
}

const ChargeHistory* ChargesSheet::chosenCharge() {
    const auto id = m_chargeList->currentId();
    for (std::size_t i = 0; m_charges && i < m_charges->charges.size(); ++i) {
        const ChargeHistory& history = m_charges->charges[i];
        const bool isLine = std::ranges::any_of(history.lines, [&](const LineRow& row) { return numberOf(row) == id; });
        if (history.row.charge.id.value == id || isLine) return &history;
    }
    say(Tone::Info, [] { return tr("Choose a charge in the list."); });
    return nullptr;
}

void ChargesSheet::print(const charges::Receipt& receipt) {
    m_printer->print(receiptPaper(receipt, m_printer->libraryName(), m_printer->paper(), m_printer->language()));
}

void ChargesSheet::taken(const charges::Receipt& receipt) {
    m_context.announcer.done([receipt] {
        const QString sum = moneyText(receipt.amount);
        return receipt.isRefund ? tr("Paid back: %1. Receipt %2.").arg(sum, qs(receipt.number))
                                : tr("Paid: %1. Receipt %2.").arg(sum, qs(receipt.number));
    });
    if (m_printer->isOn()) print(receipt);
    read();
}

void ChargesSheet::pay() {
    if (!m_reader) return;
    if (!m_charges) {
        m_payWanted = true; // as soon as it is known what is owed
        return m_fault ? readAgain() : void();
    }
    if (owed().tiyn <= 0) return say(Tone::Info, [] { return tr("Nothing is owed"); });
    ask([owed = owed()] { return tr("How much is paid? Owed: %1").arg(moneyText(owed)); }, Fields::Sum, owed(),
        [this, owed = owed()](std::optional<Money> sum, const std::string&) {
            // F8 and Enter: all is paid, and the desk goes on where it was.
            const bool isAll = m_isFirst && sum.value_or(owed) == owed;
            const charges::Payment payment{.amount = sum, .shownOwed = owed};
            m_context.library.write(&charges::ChargeService::pay, text::ScannedCode(utf8(m_reader->card)), payment)
                .then(this, [this, isAll](const Result<charges::Receipt, charges::PayRefusal>& receipt) {
                    if (receipt && isAll) dismiss();
                    if (receipt) return taken(*receipt);
                    askAgain([no = receipt.error()] { return notSavedWords(faultIn(no), words(no)); });
                    read();
                });
        });
}

void ChargesSheet::add() {
    if (!m_reader) return;
    ask([] { return tr("What is charged, how much, and what for?"); }, Fields::KindSumAndReason, {},
        [this](std::optional<Money> sum, const std::string& reason) {
            charges::ChargeRequest request;
            request.kind = m_kind.chosen().value_or(charges::ChargeKind::Service);
            request.amount = sum.value_or(Money{});
            request.note = reason;
            m_context.library.write(&charges::ChargeService::add, text::ScannedCode(utf8(m_reader->card)), request)
                .then(this, [this](const Result<charges::ChargeRow, charges::AddChargeRefusal>& row) {
                    if (!row) return askAgain([no = row.error()] { return notSavedWords(faultIn(no), words(no)); });
                    say(Tone::Ok, [] { return tr("Charged."); });
                    read();
                });
        });
}

void ChargesSheet::waive() {
    const ChargeHistory* const history = chosenCharge();
    if (!history) return;
    if (history->row.owed.tiyn <= 0) return say(Tone::Info, [] { return tr("Nothing is owed"); });
    ask([owed = history->row.owed] { return tr("How much is waived, and why? Owed: %1").arg(moneyText(owed)); },
        Fields::SumAndReason, history->row.owed,
        [this, id = history->row.charge.id](std::optional<Money> sum, const std::string& reason) {
            m_context.library.write(&charges::ChargeService::waive, id, sum, reason)
                .then(this, [this](const Result<charges::ChargeRow, charges::WaiveRefusal>& row) {
                    if (!row) return askAgain([no = row.error()] { return notSavedWords(faultIn(no), words(no)); });
                    say(Tone::Ok, [] { return tr("Waived."); });
                    read();
                });
        });
}

void ChargesSheet::replace() {
    const ChargeHistory* const history = chosenCharge();
    if (!history) return;
    if (history->row.owed.tiyn <= 0) return say(Tone::Info, [] { return tr("Nothing is owed"); });
    ask([] { return tr("Which book was brought instead? Its barcode, or a word about it."); }, Fields::Brought, {},
        [this, id = history->row.charge.id](std::optional<Money>, const std::string& brought) {
            withCopy(brought, [this, id, brought](std::optional<collection::CopyId> copy) {
                m_context.library.write(&charges::ChargeService::replace, id, copy, brought)
                    .then(this, [this](const Result<charges::ChargeRow, charges::ReplaceRefusal>& row) {
                        if (!row) return askAgain([no = row.error()] { return notSavedWords(faultIn(no), words(no)); });
                        say(Tone::Ok, [] { return tr("Another book was taken for it."); });
                        read();
                    });
            });
        });
}

/// Of the book that was brought, when its barcode was given.
void ChargesSheet::withCopy(const std::string& brought,
                            const std::function<void(std::optional<collection::CopyId>)>& act) {
    m_context.library.read(&collection::CopyQueries::byCode, text::ScannedCode(brought))
        .then(this, [this, act](const Result<std::vector<collection::Copy>>& copies) {
            if (!copies) return askAgain([no = copies.error()] { return notSavedWords(&no, words(no)); });
            const bool isOne = copies->size() == 1;
            act(isOne ? std::optional(copies->front().id) : std::nullopt);
        });
}

void ChargesSheet::refund() {
    const ChargeHistory* const history = chosenCharge();
    if (!history) return;
    if (history->row.held.tiyn <= 0) {
        return say(Tone::Info, [] { return words(charges::RefundRefusal(charges::NothingHeld{})); });
    }
    ask([held = history->row.held] { return tr("How much is paid back, and why? Paid: %1").arg(moneyText(held)); },
        Fields::SumAndReason, history->row.held,
        [this, id = history->row.charge.id](std::optional<Money> sum, const std::string& reason) {
            m_context.library.write(&charges::ChargeService::refund, id, sum, reason)
                .then(this, [this](const Result<charges::Receipt, charges::RefundRefusal>& receipt) {
                    if (!receipt)
                        return askAgain([no = receipt.error()] { return notSavedWords(faultIn(no), words(no)); });
                    taken(*receipt);
                });
        });
}

void ChargesSheet::reverse() {
    const ChargeHistory* const history = chosenCharge();
    if (!history) return;
    const auto chosen = m_chargeList->currentId();
    const LineRow* line = nullptr;
    for (const LineRow& row : history->lines) {
        if (numberOf(row) == chosen || (chosen > 0 && canBeReversed(row))) line = &row;
    }
    if (!line) return say(Tone::Info, [] { return tr("There is nothing to reverse."); });
    ask(
        [row = *line] {
            return tr("Why is this reversed? %1").arg(joined({moneyText(row.line.amount), words(row)}));
        },
        Fields::Reason, {},
        [this, id = line->line.id](std::optional<Money>, const std::string& reason) {
            m_context.library.write(&charges::ChargeService::reverse, id, reason)
                .then(this, [this](const Result<charges::ChargeRow, charges::ReverseRefusal>& row) {
                    if (!row) return askAgain([no = row.error()] { return notSavedWords(faultIn(no), words(no)); });
                    say(Tone::Ok, [] { return tr("Reversed by a line of its own."); });
                    read();
                });
        });
}

void ChargesSheet::printReceipt() {
    const auto chosen = m_chargeList->currentId();
    std::string number;
    for (const ChargeHistory& history : m_charges ? m_charges->charges : std::vector<ChargeHistory>()) {
        for (const LineRow& row : history.lines) {
            if (!row.line.receipt.empty() && (number.empty() || numberOf(row) == chosen)) number = row.line.receipt;
        }
    }
    m_context.library.read(&charges::ChargeQueries::receipt, number)
        .then(this, [this](const Result<std::optional<charges::Receipt>>& receipt) {
            if (receipt && *receipt) return print(**receipt);
            say(Tone::Info, [] { return tr("There is no receipt to print."); });
        });
}

} // namespace kitapdar::ui
