#include "ui/desk/ReaderStrip.h"

#include "ui/theme/Follow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StateLabel.h"
#include "ui/widgets/Worded.h"
#include "wording/CirculationWords.h"
#include "wording/Format.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

QString keyOfFinish() { return QStringLiteral("Enter"); }

} // namespace

ReaderStrip::ReaderStrip(QWidget* parent)
    : Card(parent),
      m_categoryWords(categoryWords),
      m_name(new Label({}, Type::Title, Tone::Normal, true)),
      m_facts(new Label({}, Type::Body, Tone::Secondary)),
      m_loans(new StateLabel),
      m_overdue(new StateLabel),
      m_registration(new StateLabel),
      m_debt(new StateLabel),
      m_ready(new StateLabel),
      m_note(new Label({}, Type::Body, Tone::Attention)),
      m_finish(makeButton([] { return tr("Finish with this reader: Enter"); }, Icon::Tick)),
      m_row(new QHBoxLayout),
      m_states(new FlowLayout) {
    setObjectName(QStringLiteral("reader"));
    auto* words = new QVBoxLayout;
    words->addWidget(m_name);
    words->addWidget(m_facts);
    words->addWidget(m_note);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_states);
    for (StateLabel* state : {m_debt, m_ready, m_overdue, m_registration, m_loans}) m_states->addWidget(state);
    m_finish->setObjectName(QStringLiteral("finish"));
    m_finish->setAutoDefault(false);
    m_finish->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard to the box
    m_states->addWidget(m_finish);
    connect(m_finish, &QPushButton::clicked, this, &ReaderStrip::finishWanted);
    content()->addLayout(m_row);
    for (Label* label : {m_name, m_facts, m_note}) label->setWordWrap(true);
    keepWorded(m_finish, [this] {
        m_finish->setToolTip(tr("Finish with this reader: Enter"));
        m_finish->setAccessibleName(tr("Finish with this reader: Enter"));
    });
    onLanguageChange(this, [this] { word(); });
    onStyleChange(this, [this](const Look&) { arrange(); });
}

void ReaderStrip::setBrief(bool brief) {
    if (m_brief == brief) return;
    m_brief = brief;
    m_name->setType(brief ? Type::Large : Type::Title, true);
    word();
    arrange();
}

void ReaderStrip::showSession(const DeskSession& session, Day today) {
    m_session = session;
    m_today = today;
    word();
}

void ReaderStrip::wordCategoriesBy(std::function<QString(const std::string&)> words) {
    m_categoryWords = std::move(words);
    word();
}

void ReaderStrip::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    arrange();
}

/// In a narrow window, or at a large scale, no state is cut and the name keeps its line; the button to finish is its
/// key alone before it takes a line.
void ReaderStrip::arrange() {
    const Look look = lookOf(this);
    const int edge = look.px(m_brief ? space::xs : space::m);
    QMargins margins = content()->contentsMargins();
    if (margins.top() != edge) {
        margins.setTop(edge);
        margins.setBottom(edge);
        content()->setContentsMargins(margins);
    }
    m_states->setSpacing(look.px(space::s));
    int words = 0;
    for (const Label* label : {m_name, m_facts})
        words = std::max(words, label->fontMetrics().horizontalAdvance(label->text()));
    // Not of the layout, which still has the width of before.
    const int room = width() - margins.left() - margins.right() - m_row->spacing();
    const auto statesWith = [this](const Words& finish) {
        setWords(*m_finish, finish);
        return m_states->sizeHint().width();
    };
    const Words whole = [] { return tr("Finish with this reader: Enter"); };
    int states = statesWith(whole);
    if (words + states > room) {
        const int withKey = statesWith(keyOfFinish);
        if (words + withKey > room && states <= room)
            statesWith(whole); // below the words there is room for all of it
        else
            states = withKey;
    }
    const bool below = !m_brief && words + states > room;
    m_row->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ReaderStrip::word() {
    const auto& reader = m_session.reader;
    const int overdue = m_session.overdue(m_today);
    m_loans->setVisible(reader.has_value());
    m_registration->setVisible(reader.has_value());
    m_overdue->setVisible(reader && overdue > 0);
    const auto ready = std::ranges::count_if(
        m_session.holds, [](const holds::HoldRow& row) { return row.hold.state == holds::HoldState::Ready; });
    m_debt->setVisible(reader && m_session.owed > 0);
    m_ready->setVisible(reader && ready > 0);
    m_finish->setVisible(reader && !m_brief);
    m_facts->setVisible(!m_brief);
    m_note->setVisible(false);
    setToolTip({});
    if (!reader) {
        setEdge(Tone::Normal);
        m_name->setText(m_session.returned > 0 ? tr("Returned: %n book(s)", nullptr, m_session.returned)
                                               : tr("No reader at the desk"));
        m_facts->setText(tr("A scanned book is taken back; a scanned card opens its reader."));
        return;
    }
    const bool blocked = readers::isBlocked(*reader, m_today);
    const bool valid = reader->registeredUntil >= m_today;
    setEdge(blocked ? Tone::Refused : overdue > 0 || !valid || m_session.owed > 0 ? Tone::Attention : Tone::Ok);
    m_name->setText(fullName(reader->name));
    QStringList facts{tr("Card %1").arg(qs(reader->card)), m_categoryWords(reader->category)};
    if (reader->birthDate) facts << dayText(reader->birthDate);
    if (reader->iin) facts << tr("IIN %1").arg(qs(text::maskIin(*reader->iin)));
    if (reader->sealed.iin) facts << tr("IIN: sealed");
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    QStringList notes;
    if (blocked)
        notes << words(circulation::Block(circulation::ReaderBlocked{reader->blockedReason, reader->blockedUntil}));
    for (const std::string& message : m_session.messages) notes << tr("Tell the reader: %1").arg(qs(message));
    if (!reader->note.empty()) notes << qs(reader->note);
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
    m_note->setTone(blocked ? Tone::Refused : Tone::Attention);

    const int have = m_session.atHome();
    const int inReadingRoom = static_cast<int>(m_session.loans.size()) - have;
    const bool full = m_session.limit && have >= *m_session.limit;
    QString loans = m_session.limit ? tr("Loans: %1 of %2").arg(have).arg(*m_session.limit) : tr("Loans: %1").arg(have);
    if (inReadingRoom > 0 && !m_brief)
        loans += QStringLiteral(" · ") + tr("in the reading room: %1").arg(inReadingRoom);
    m_loans->setState(loans, full ? Tone::Attention : Tone::Info, Icon::Book);
    m_overdue->setState(tr("Overdue: %1").arg(overdue), Tone::Attention);
    m_debt->setState(tr("Owes %1 · F8").arg(moneyText(Money{m_session.owed})), Tone::Attention, Icon::Money);
    m_ready->setState(tr("On the hold shelf: %1").arg(ready), Tone::Info, Icon::Bookmark);
    m_registration->setVisible(!m_brief || !valid);
    m_registration->setState(valid ? tr("Registered until %1").arg(dayText(reader->registeredUntil))
                                   : tr("Registration ended %1").arg(dayText(reader->registeredUntil)),
                             valid ? Tone::Ok : Tone::Attention, valid ? Icon::Check : Icon::Attention);
    if (m_brief) setToolTip(QStringList{m_facts->text(), m_registration->word()}.join(QLatin1Char('\n')));
    arrange();
}

} // namespace kitapdar::ui
