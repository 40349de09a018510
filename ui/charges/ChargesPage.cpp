#include "ui/charges/ChargesPage.h"

#include "core/library/ChangedRow.h"
#include "core/library/Library.h"
#include "ui/input/CodeField.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Connectivity.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LoanList.h"
#include "ui/widgets/ReadState.h"
#include "ui/widgets/Worded.h"
#include "wording/ChargeWords.h"
#include "wording/Format.h"
#include "wording/PlaceNaming.h"
#include "wording/Text.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace kitapdar::ui {

namespace {

constexpr Phrase category{"Actions", QT_TRANSLATE_NOOP("Actions", "Charges and cash")};

} // namespace

ChargesPage::ChargesPage(const Context& context, QWidget* parent)
    : Page(description(), parent),
      m_context(context),
      m_title(new Label({}, Type::Title, Tone::Normal, true)),
      m_before(makeButton([] { return tr("Day before"); }, Icon::ChevronLeft)),
      m_day(new QLineEdit),
      m_after(makeButton([] { return tr("Day after"); }, Icon::ChevronRight)),
      m_today(makeButton([] { return tr("Today"); }, Icon::Calendar)),
      m_total(new Label({}, Type::Large, Tone::Normal, true)),
      m_sums(new LineList),
      m_receipts(new LineList),
      m_receiptsTitle(new Label({}, Type::Body, Tone::Secondary, true)),
      m_empty(new EmptyState),
      m_unread(new ReadState) {
    m_day->setObjectName(QStringLiteral("cash-day"));
    m_sums->setObjectName(QStringLiteral("cash-sums"));
    m_receipts->setObjectName(QStringLiteral("cash-receipts"));
    m_total->setObjectName(QStringLiteral("cash-total"));
    m_before->setObjectName(QStringLiteral("cash-before"));
    m_after->setObjectName(QStringLiteral("cash-after"));
    m_today->setObjectName(QStringLiteral("cash-today"));
    auto* head = new FlowLayout;
    head->addWidget(m_title);
    for (QWidget* each : std::initializer_list<QWidget*>{m_before, m_day, m_after, m_today}) head->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_total);
    column->addWidget(m_sums, 1);
    column->addWidget(m_receiptsTitle);
    column->addWidget(m_receipts, 2);
    column->addWidget(m_empty, 2);
    column->addWidget(m_unread, 2);
    m_empty->setWords(Icon::Clipboard,
                      [] { return tr("No money was taken on this day. F8 takes it from the reader at the desk."); });
    m_title->setWords([] { return tr("Cash of the day"); });
    m_receiptsTitle->setWords([] { return tr("Receipts"); });
    connect(m_before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_today, &QPushButton::clicked, this, &ChargesPage::showToday);
    readKeys(*m_day, KeysRead::Numbers);
    connect(m_day, &QLineEdit::returnPressed, this, &ChargesPage::read);
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto ours = [](const ChangedRow& row) { return row.subject == Subject::ChargeLine; };
        if (std::ranges::any_of(rows, ours)) read();
    });
    connect(&context.connectivity, &Connectivity::returned, this, &ChargesPage::read);
    connect(m_unread, &ReadState::againWanted, this, &ChargesPage::read);
    keepStyled(this, [column](const Look& look) {
        const int side = look.px(space::l);
        column->setContentsMargins(side, look.px(space::m), side, side);
        column->setSpacing(look.px(space::s));
    });
    keepWorded(this, [this] { word(); });
}

PageDescription ChargesPage::description() {
    return {QStringLiteral("charges"), {}, Icon::Clipboard, [] { return tr("Cash"); }};
}

void ChargesPage::open(const Link&) { read(); }

bool ChargesPage::takeFocus() {
    QWidget* const first = m_receipts->isHidden() ? static_cast<QWidget*>(m_day) : m_receipts;
    first->setFocus(Qt::OtherFocusReason);
    return true;
}

Day ChargesPage::shownDay() const {
    const Day today = m_context.library.clock().today();
    return dayFrom(m_day->text(), today).value_or(today);
}

void ChargesPage::step(int days) {
    const Day today = m_context.library.clock().today();
    const Day wanted = shownDay().plusDays(days);
    if (wanted > today) return showToday(); // nothing was taken on a day that is to come
    m_day->setText(wanted == today ? QString() : dayText(wanted));
    read();
}

void ChargesPage::showToday() {
    m_day->clear();
    read();
}

void ChargesPage::goToDay(std::optional<int> days) {
    if (m_context.navigator.current() != this) return void(m_context.navigator.open(QStringLiteral("charges")));
    days ? step(*days) : showToday();
}

/// An empty line is today, also after midnight.
void ChargesPage::read() {
    const Day today = m_context.library.clock().today();
    const auto day = m_day->text().trimmed().isEmpty() ? std::optional(today) : dayFrom(m_day->text(), today);
    if (!day) return m_context.announcer.tell(Tone::Info, [] { return tr("There is no such day."); });
    if (!m_isRead) m_unread->showReading();
    m_context.library.read(&charges::CashQueries::day, *day, std::string())
        .then(this, [this](const Result<charges::CashDay>& cash) {
            if (!cash) return notRead(cash.error());
            m_cash = *cash;
            m_isRead = true;
            m_unread->clear();
            word();
        });
}

/// The cash of another day, or of before, is not shown as that of the day that was asked for.
void ChargesPage::notRead(const Fault& fault) {
    m_isRead = false;
    m_cash = {};
    m_unread->showFault(fault);
    word();
}

void ChargesPage::word() {
    const Day today = m_context.library.clock().today();
    m_day->setAccessibleName(tr("Day"));
    m_day->setPlaceholderText(dayText(today));
    m_after->setEnabled(shownDay() < today);
    m_today->setEnabled(shownDay() != today);
    m_sums->setAccessibleName(tr("Cash of the day"));
    m_receipts->setAccessibleName(tr("Receipts"));
    m_total->setText(m_isRead ? tr("Cash: %1").arg(moneyText(m_cash.total)) : tr("Cash: …"));
    std::vector<ListLine> sums;
    for (const charges::CashSum& sum : m_cash.sums) {
        QStringList where;
        for (const QString& part : {placeText(sum.place), qs(sum.desk)}) {
            if (!part.isEmpty()) where << part;
        }
        QStringList parts{tr("paid: %1").arg(moneyText(sum.paid))};
        if (sum.refunded.tiyn != 0) parts << tr("paid back: %1").arg(moneyText(sum.refunded));
        if (sum.reversed.tiyn != 0) parts << tr("reversed: %1").arg(moneyText(sum.reversed));
        where << words(sum.kind);
        sums.push_back({static_cast<std::int64_t>(sums.size() + 1), where.join(QStringLiteral(" · ")),
                        parts.join(QStringLiteral(" · ")), Tone::Secondary, false});
    }
    std::vector<ListLine> receipts;
    for (const charges::CashReceipt& receipt : m_cash.receipts) {
        const QString card = receipt.card.empty() ? QString() : tr("Card %1").arg(qs(receipt.card));
        receipts.push_back(
            {static_cast<std::int64_t>(receipts.size() + 1),
             tr("Receipt %1").arg(qs(receipt.number)) + QStringLiteral(" · ") + moneyText(receipt.amount),
             QStringList{timeText(receipt.at), qs(receipt.desk), card}.join(QStringLiteral(" · ")), Tone::Secondary,
             receipt.isReversed});
    }
    const bool hadKeyboard = m_sums->hasFocus() || m_receipts->hasFocus();
    const bool none = m_isRead && sums.empty() && receipts.empty(); // nothing is said of a day before it is known
    for (QWidget* each : std::initializer_list<QWidget*>{m_sums, m_receiptsTitle, m_receipts})
        each->setVisible(m_isRead && !none);
    m_empty->setVisible(none);
    if ((none || !m_isRead) && hadKeyboard)
        m_day->setFocus(Qt::OtherFocusReason); // it goes nowhere else with the lists
    m_sums->setLines(std::move(sums));
    m_receipts->setLines(std::move(receipts));
}

void ChargesPage::pay() {
    const Page* const front = m_context.navigator.current();
    const auto reader = front ? front->shownReader() : std::nullopt;
    if (!reader)
        return m_context.announcer.tell(Tone::Info,
                                        [] { return tr("Scan the card of the reader or open one first."); });
    if (m_sheet && m_sheet->isOpenFor(*reader)) return m_sheet->pay();
    sheet().begin(*reader);
}

ChargesSheet& ChargesPage::sheet() {
    if (!m_sheet) m_sheet = new ChargesSheet(*window(), m_context);
    return *m_sheet;
}

void ChargesPage::inSheet(void (ChargesSheet::*act)()) {
    if (m_sheet && m_sheet->isVisible()) return (m_sheet->*act)();
    m_context.announcer.tell(Tone::Info, [] { return tr("Open what the reader owes with F8 first."); });
}

void ChargesPage::onLoan(const ChargesSheet::Act& act) {
    if (m_sheet && m_sheet->isVisible()) return act(*m_sheet);
    const Page* const front = m_context.navigator.current();
    const auto reader = front ? front->shownReader() : std::nullopt;
    if (!reader)
        return m_context.announcer.tell(Tone::Info,
                                        [] { return tr("Scan the card of the reader or open one first."); });
    const auto* loans = dynamic_cast<LoanList*>(QApplication::focusWidget());
    sheet().beginWithLoan(*reader, loans ? loans->currentId() : std::nullopt, act);
}

void ChargesPage::addActions(const Context& context, const PageOf<ChargesPage>& page) {
    const Languages& languages = context.languages;
    const auto add = [&](const char* id, const char* text, const QKeySequence& key, Icon icon,
                         std::function<void(ChargesPage&)> act) {
        context.actions.add(command(languages, QString::fromLatin1(id), category, {"Actions", text}, key, icon),
                            [page, act = std::move(act)] { act(page()); });
    };
    const auto inSheet = [&](const char* id, const char* text, const QKeySequence& key, Icon icon,
                             void (ChargesSheet::*act)()) {
        add(id, text, key, icon, [act](ChargesPage& charges) { charges.inSheet(act); });
    };
    using circulation::Claim;
    add("charges.pay", QT_TRANSLATE_NOOP("Actions", "What the reader owes: pay"), Qt::Key_F8, Icon::Clipboard,
        [](ChargesPage& charges) { charges.pay(); });
    add("charges.day.before", QT_TRANSLATE_NOOP("Actions", "Cash: the day before"), Qt::ALT | Qt::Key_PageUp,
        Icon::ChevronLeft, [](ChargesPage& charges) { charges.goToDay(-1); });
    add("charges.day.after", QT_TRANSLATE_NOOP("Actions", "Cash: the day after"), Qt::ALT | Qt::Key_PageDown,
        Icon::ChevronRight, [](ChargesPage& charges) { charges.goToDay(1); });
    add("charges.day.today", QT_TRANSLATE_NOOP("Actions", "Cash: today"), {}, Icon::Calendar,
        [](ChargesPage& charges) { charges.goToDay(std::nullopt); });
    inSheet("charges.waive", QT_TRANSLATE_NOOP("Actions", "Waive the charge"), Qt::ALT | Qt::Key_W, Icon::Close,
            &ChargesSheet::waive);
    inSheet("charges.replace", QT_TRANSLATE_NOOP("Actions", "Another book instead of a lost one"), Qt::ALT | Qt::Key_B,
            Icon::Book, &ChargesSheet::replace);
    inSheet("charges.refund", QT_TRANSLATE_NOOP("Actions", "Pay money back"), Qt::ALT | Qt::Key_M, Icon::Undo,
            &ChargesSheet::refund);
    inSheet("charges.reverse", QT_TRANSLATE_NOOP("Actions", "Reverse a payment or a waiver"), Qt::ALT | Qt::Key_Z,
            Icon::History, &ChargesSheet::reverse);
    inSheet("charges.receipt", QT_TRANSLATE_NOOP("Actions", "Print the receipt again"), Qt::ALT | Qt::Key_F9,
            Icon::Print, &ChargesSheet::printReceipt);
    const auto onLoan = [&](const char* id, const char* text, const QKeySequence& key, Icon icon,
                            ChargesSheet::Act act) {
        add(id, text, key, icon, [act = std::move(act)](ChargesPage& charges) { charges.onLoan(act); });
    };
    inSheet("charges.add", QT_TRANSLATE_NOOP("Actions", "Add a charge by hand"), Qt::ALT | Qt::Key_E, Icon::Plus,
            &ChargesSheet::add);
    onLoan("charges.lost", QT_TRANSLATE_NOOP("Actions", "The reader has lost the book"), Qt::ALT | Qt::Key_L,
           Icon::Attention, &ChargesSheet::lose);
    onLoan("charges.lost.in_kind", QT_TRANSLATE_NOOP("Actions", "Lost: the reader brings another book instead"),
           Qt::ALT | Qt::Key_K, Icon::Book, &ChargesSheet::loseInKind);
    onLoan("charges.damaged", QT_TRANSLATE_NOOP("Actions", "The book came back damaged"), Qt::ALT | Qt::Key_D,
           Icon::Attention, &ChargesSheet::damage);
    onLoan("charges.claim.returned", QT_TRANSLATE_NOOP("Actions", "The reader says that it was returned"),
           Qt::ALT | Qt::Key_C, Icon::Info, [](ChargesSheet& sheet) { sheet.claim(Claim::Returned); });
    onLoan("charges.claim.never", QT_TRANSLATE_NOOP("Actions", "The reader says that it was never lent"),
           Qt::ALT | Qt::Key_V, Icon::Info, [](ChargesSheet& sheet) { sheet.claim(Claim::NeverLent); });
    onLoan("charges.claim.withdraw", QT_TRANSLATE_NOOP("Actions", "Withdraw what the reader said of the loan"),
           Qt::ALT | Qt::Key_Q, Icon::Undo, &ChargesSheet::withdrawClaim);
}

} // namespace kitapdar::ui
