#include "ui/readers/ReaderCard.h"

#include "core/circulation/LoanQueries.h"
#include "core/circulation/LoanService.h"
#include "core/journal/Journal.h"
#include "core/library/Library.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "core/rules/Calendar.h"
#include "ui/input/PermittedWidget.h"
#include "ui/models/CategoryNames.h"
#include "ui/models/KeepOrder.h"
#include "ui/readers/PersonalDataMenu.h"
#include "ui/readers/ReaderDetailsPane.h"
#include "ui/readers/RevealRow.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Connectivity.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/OwedLabel.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Style.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/StateLabel.h"
#include "wording/ChangeWords.h"
#include "wording/CirculationWords.h"
#include "wording/DetailWords.h"
#include "wording/Format.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

namespace {

constexpr int remembered = 200; // past loans shown

} // namespace

ReaderCard::ReaderCard(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_categories(new CategoryNames(context, this)),
      m_card(new Card),
      m_name(new Label({}, Type::Title, Tone::Normal, true)),
      m_facts(new Label({}, Type::Body, Tone::Secondary)),
      m_contact(new Label({}, Type::Body, Tone::Secondary)),
      m_note(new Label({}, Type::Body, Tone::Attention)),
      m_changed(new Label({}, Type::Body, Tone::Secondary)),
      m_owed(new OwedLabel(context)),
      m_registration(new StateLabel),
      m_blocked(new StateLabel),
      m_serve(new QPushButton),
      m_again(new QPushButton),
      m_edit(new QPushButton),
      m_print(new QPushButton),
      m_reveal(new QPushButton),
      m_personal(new QPushButton),
      m_rights(new PersonalDataMenu(context, *m_personal)),
      m_revealed(new RevealRow(context)),
      m_details(new ReaderDetailsPane(context)),
      m_openTitle(new Label({}, Type::Body, Tone::Secondary, true)),
      m_pastTitle(new Label({}, Type::Body, Tone::Secondary, true)),
      m_openList(new LineList),
      m_pastList(new LineList) {
    setObjectName(QStringLiteral("reader-card"));
    m_serve->setIcon(iconOf(Icon::Desk));
    m_again->setIcon(iconOf(Icon::Calendar));
    m_edit->setIcon(iconOf(Icon::Edit));
    m_print->setIcon(iconOf(Icon::Print));
    for (Label* label : {m_name, m_facts, m_note, m_contact, m_changed}) label->setWordWrap(true);
    m_changed->setObjectName(QStringLiteral("reader-changed"));
    auto* states = new FlowLayout(Qt::AlignRight);
    states->addWidget(m_owed);
    states->addWidget(m_blocked);
    states->addWidget(m_registration);
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addLayout(states);
    auto* buttons = new FlowLayout;
    for (QPushButton* button : {m_serve, m_again, m_edit, m_print, m_details->button(), m_reveal, m_personal}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_card->content()->addLayout(head);
    for (Label* label : {m_facts, m_contact, m_note, m_changed}) m_card->content()->addWidget(label);
    m_card->content()->addWidget(m_details);
    m_card->content()->addLayout(buttons);
    m_card->content()->addWidget(m_revealed);
    keepPermitted(context.actions, *m_reveal, Permission::ReaderReveal);
    for (QPushButton* each : {m_again, m_edit}) keepPermitted(context.actions, *each, Permission::ReaderEdit);
    m_reveal->hide(); // until there is something to show
    auto* lists = new QHBoxLayout;
    lists->setObjectName(QStringLiteral("lists"));
    lists->addWidget(makePane(m_openTitle, m_openList), 1);
    lists->addWidget(makePane(m_pastTitle, m_pastList), 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_card);
    column->addLayout(lists, 1);

    connect(m_serve, &QPushButton::clicked, this, &ReaderCard::serve);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_id) registerAgain(*m_id);
    });
    connect(m_edit, &QPushButton::clicked, this, &ReaderCard::editWanted);
    connect(m_reveal, &QPushButton::clicked, this, &ReaderCard::reveal);
    connect(m_revealed, &RevealRow::shownChanged, this, &ReaderCard::word);
    connect(m_print, &QPushButton::clicked, this, &ReaderCard::cardWanted);
    connect(m_details, &ReaderDetailsPane::mergeWanted, this, &ReaderCard::mergeWanted);
    for (LineList* list : {m_openList, m_pastList}) {
        connect(list, &LineList::opened, this, [this](std::int64_t loan) {
            for (const auto* rows : {&m_open, &m_past}) {
                for (const auto& row : rows->value_or(std::vector<circulation::LoanRow>())) {
                    if (row.loan.id.value == loan)
                        m_context.navigator.open(Link{QStringLiteral("copy"), row.loan.copyId.value, {}});
                }
            }
        });
    }
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto ours = [](const ChangedRow& row) {
            return row.subject == Subject::Reader || row.subject == Subject::Loan;
        };
        if (m_id && std::ranges::any_of(rows, ours)) read();
    });
    const auto readAgain = [this] {
        m_fault.reset();
        if (m_id) read();
    };
    connect(&context.connectivity, &Connectivity::returned, this, readAgain);
    for (LineList* list : {m_openList, m_pastList}) connect(list, &LineList::againWanted, this, readAgain);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    keepWorded(this, [this] { word(); });
}

QWidget* ReaderCard::makePane(Label* title, LineList* list) {
    auto* pane = new QWidget;
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(pane);
    column->addWidget(title);
    column->addWidget(list, 1);
    return pane;
}

void ReaderCard::showReader(readers::ReaderId reader) {
    m_owed->setReader(reader);
    if (m_id != reader) {
        m_revealed->conceal();
        m_revealWanted = false;
        m_reader.reset();
        m_open.reset();
        m_past.reset();
        m_fault.reset();
        m_entries.clear();
        m_changes.clear();
        m_id = reader;
        word();
    }
    read();
}

void ReaderCard::reveal() {
    m_revealWanted = !m_reader.has_value();
    if (m_reader) m_revealed->ask(*m_reader);
}

void ReaderCard::takeFocus() { m_openList->setFocus(Qt::OtherFocusReason); }

void ReaderCard::read() {
    const readers::ReaderId id = *m_id;
    using Loans = Result<std::vector<circulation::LoanRow>>;
    Library& library = m_context.library;
    library.read(&readers::ReaderQueries::byId, id)
        .then(this, [this, id](const Result<std::optional<readers::Reader>>& reader) {
            if (id != m_id) return;
            if (!reader) return notRead(reader.error());
            m_reader = *reader;
            word();
            if (m_revealWanted) reveal();
        });
    library.read(&circulation::LoanQueries::openOfReader, id).then(this, [this, id](const Loans& loans) {
        if (id != m_id) return;
        if (!loans) return notRead(loans.error());
        const std::vector<circulation::LoanRow> shown = m_open.value_or(std::vector<circulation::LoanRow>());
        m_open = inShownOrder(*loans, shown, [](const auto& row) { return row.loan.id; });
        word();
    });
    library.read(&circulation::LoanQueries::historyOfReader, id, remembered).then(this, [this, id](const Loans& loans) {
        if (id != m_id) return;
        if (!loans) return notRead(loans.error());
        m_past = *loans;
        std::erase_if(*m_past, [](const auto& row) { return !row.loan.returnedAt; });
        word();
    });
    readChanges();
}

/// What was read of the same reader before stays, and the message says that it may be older.
void ReaderCard::notRead(const Fault& fault) {
    m_fault = fault;
    word();
    if (m_open && m_past) m_context.announcer.fault(fault);
}

void ReaderCard::readChanges() {
    const journal::Subject subject{"reader", m_id->value};
    m_context.library.read(&journal::ChangeQueries::of, subject, remembered)
        .then(this, [this, id = *m_id](const Result<journal::FieldChanges>& changes) {
            if (id != m_id || !changes) return;
            m_changes = *changes;
            wordChanges();
        });
    m_context.library.read(&journal::Journal::history, subject, remembered)
        .then(this, [this, id = *m_id](const Result<std::vector<journal::Entry>>& entries) {
            if (id != m_id || !entries) return;
            m_entries = *entries;
            wordChanges();
        });
}

void ReaderCard::wordChanges() {
    QStringList lines;
    for (const journal::Entry& entry : m_entries) {
        const auto changed = m_changes.find(entry.seq);
        const QString what = changed == m_changes.end() ? QString() : words(changed->second);
        if (!what.isEmpty())
            lines << QStringLiteral("%1, %2: %3").arg(momentText(entry.at), qs(entry.operatorName), what);
    }
    m_changed->setVisible(!lines.isEmpty());
    m_changed->setText(lines.isEmpty() ? QString() : tr("Changed last: %1").arg(lines.front()));
    m_changed->setToolTip(lines.join(QLatin1Char('\n')));
}

void ReaderCard::serve() {
    if (m_reader) m_context.navigator.open(Link{QStringLiteral("desk"), std::nullopt, qs(m_reader->card)});
}

bool ReaderCard::renew() {
    const auto chosen = m_openList->currentId();
    if (!m_open) return false;
    const auto loan = std::ranges::find_if(*m_open, [&](const auto& row) { return row.loan.id.value == chosen; });
    if (loan == m_open->end()) return false;
    m_context.library.write(&circulation::LoanService::renewLoan, loan->loan.id)
        .then(this,
              [this, title = qs(loan->title)](const Result<circulation::Renewed, circulation::RenewRefusal>& renewed) {
                  if (!renewed)
                      return m_context.announcer.tell(Tone::Refused, [title, why = renewed.error()] {
                          return QStringLiteral("«%1»: %2").arg(title, words(why));
                      });
                  m_context.announcer.done(
                      [title, until = renewed->row.loan.dueOn] {
                          return tr("Renewed until %1: «%2».").arg(dayText(until), title);
                      },
                      Undo::Offered);
              });
    return true;
}

void ReaderCard::registerAgain(readers::ReaderId id) {
    m_context.library.write(&readers::ReaderService::registerAgain, id)
        .then(this, [this](const Result<readers::Reader, readers::ReaderRefusal>& reader) {
            if (!reader) return m_context.announcer.tell(Tone::Refused, [why = reader.error()] { return words(why); });
            m_context.announcer.done(
                [until = reader->registeredUntil] { return tr("Registered until %1.").arg(dayText(until)); },
                Undo::Offered);
        });
}

void ReaderCard::word() {
    const Day today = m_context.library.clock().today();
    m_serve->setText(tr("Serve at the desk"));
    m_serve->setToolTip(QStringLiteral("Ctrl+D"));
    m_again->setText(tr("Register for this year"));
    m_again->setToolTip(QStringLiteral("Ctrl+R"));
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(QStringLiteral("F2"));
    m_print->setText(tr("Print card"));
    m_personal->setText(tr("Personal data…"));
    m_rights->setReader(m_reader);
    m_details->setReader(m_reader);
    m_reveal->setText(tr("Show restricted data…"));
    m_reveal->setToolTip(QStringLiteral("Ctrl+Shift+I"));
    m_print->setToolTip(QStringLiteral("Ctrl+T"));
    m_openList->setAccessibleName(tr("On loan"));
    m_pastList->setAccessibleName(tr("Borrowed before"));
    for (QPushButton* button : {m_serve, m_again, m_edit, m_print})
        button->setEnabled(m_reader && !m_reader->forgottenOn);
    m_blocked->setVisible(m_reader && (readers::isBlocked(*m_reader, today) || m_reader->blockedData));
    m_registration->setVisible(m_reader && !m_reader->forgottenOn);

    std::vector<ListLine> open, past;
    for (const auto& row : m_open.value_or(std::vector<circulation::LoanRow>())) {
        const bool overdue = row.loan.dueOn < today;
        const QString due = dayText(row.loan.dueOn);
        open.push_back({row.loan.id.value, qs(row.title),
                        overdue ? tr("Overdue since %1").arg(due) : tr("Due %1").arg(due),
                        overdue ? Tone::Attention : Tone::Secondary, false, row.barcode});
    }
    for (const auto& row : m_past.value_or(std::vector<circulation::LoanRow>()))
        past.push_back(
            {row.loan.id.value, qs(row.title),
             QStringLiteral("%1 – %2").arg(dayText(row.loan.lentOn), momentText(*row.loan.returnedAt).left(10)),
             Tone::Secondary, false, row.barcode});
    wordChanges();
    m_openTitle->setText(m_open && open.empty() ? tr("Nothing is on loan.") : tr("On loan"));
    m_pastTitle->setText(m_past && past.empty() ? tr("Nothing was borrowed before.") : tr("Borrowed before"));
    const auto show = [this](LineList& list, bool isKnown, std::vector<ListLine> lines) {
        if (isKnown) return list.setLines(std::move(lines));
        m_fault ? list.showFault(*m_fault) : list.showReading();
    };
    show(*m_openList, m_open.has_value(), std::move(open));
    show(*m_pastList, m_past.has_value(), std::move(past));
    if (!m_reader) {
        for (Label* label : {m_name, m_facts, m_contact, m_note}) label->clear();
        return;
    }
    if (m_reader->forgottenOn) {
        m_name->setText(tr("Forgotten reader"));
        m_facts->setText(tr("Erased on %1").arg(dayText(*m_reader->forgottenOn)));
        for (Label* label : {m_contact, m_note}) label->clear();
        return;
    }
    m_name->setText(fullName(m_reader->name));
    QStringList facts{tr("Card %1").arg(qs(m_reader->card)), m_categories->of(m_reader->category)};
    if (m_reader->birthDate) facts << tr("born %1").arg(dayText(m_reader->birthDate));
    if (m_reader->iin) facts << tr("IIN %1").arg(qs(text::maskIin(*m_reader->iin)));
    if (m_reader->sealed.iin) facts << sealedWords(readers::RestrictedField::Iin, tr("IIN: sealed"));
    for (const std::string* each : {&m_reader->institution, &m_reader->education, &m_reader->locality}) {
        if (!each->empty()) facts << qs(*each);
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    QStringList contact{qs(m_reader->phone), qs(m_reader->address)};
    if (m_reader->sealed.phone) contact << sealedWords(readers::RestrictedField::Phone, tr("Phone: sealed"));
    if (m_reader->sealed.address) contact << sealedWords(readers::RestrictedField::Address, tr("Address: sealed"));
    const readers::SealedValues& sealed = m_reader->sealed;
    m_reveal->setVisible(sealed.iin || sealed.phone || sealed.address);
    contact.removeAll(QString());
    m_contact->setText(contact.join(QStringLiteral(" · ")));
    m_contact->setVisible(!contact.isEmpty());
    m_note->setText(qs(m_reader->note));
    m_note->setVisible(!m_reader->note.empty());
    m_blocked->setState(readers::isBlocked(*m_reader, today) ? blockWords(*m_reader) : tr("Data blocked"),
                        Tone::Refused);
    const bool valid = m_reader->registeredUntil >= today;
    m_registration->setState(valid ? tr("Registered until %1").arg(dayText(m_reader->registeredUntil))
                                   : tr("Registration ended %1").arg(dayText(m_reader->registeredUntil)),
                             valid ? Tone::Ok : Tone::Attention);
}

/// A line does not call sealed what stands in clear below it.
QString ReaderCard::sealedWords(readers::RestrictedField field, const QString& sealed) const {
    if (m_revealed->shown() != field) return sealed;
    switch (field) {
    case readers::RestrictedField::Iin:
        return tr("IIN: shown below");
    case readers::RestrictedField::Phone:
        return tr("Phone: shown below");
    case readers::RestrictedField::Address:
        break;
    }
    return tr("Address: shown below");
}

void ReaderCard::applyLook(const Look& look) {
    layout()->setContentsMargins(look.px(space::l), look.px(space::s), look.px(space::l), look.px(space::s));
    layout()->setSpacing(look.px(space::m));
    if (auto* lists = findChild<QHBoxLayout*>(QStringLiteral("lists"))) lists->setSpacing(look.px(space::m));
    for (LineList* list : {m_openList, m_pastList}) {
        QLayout* pane = list->parentWidget()->layout();
        pane->setContentsMargins(0, look.px(space::m), 0, 0);
        pane->setSpacing(look.px(space::xs));
    }
    for (Label* title : {m_openTitle, m_pastTitle})
        title->setContentsMargins(look.px(space::m), 0, look.px(space::m), 0);
}

} // namespace kitapdar::ui
