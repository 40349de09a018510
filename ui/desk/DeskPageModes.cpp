// DeskPage: what is asked in the window itself, and how the desk works at present.
#include "core/circulation/WhyService.h"
#include "core/library/Library.h"
#include "ui/desk/AskRow.h"
#include "ui/desk/BatchPanel.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/TrayBar.h"
#include "ui/desk/WhyPanel.h"
#include "ui/input/ActionRegistry.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Navigator.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LineList.h"
#include "wording/CirculationWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QAction>
#include <QPointer>

#include <algorithm>
#include <numeric>

namespace kitapdar::ui {

namespace {

QString modeWords(circulation::DeskMode mode) {
    switch (mode) {
    case circulation::DeskMode::Lend:
        return DeskPage::tr("Lend mode: what is in the reading room is taken home");
    case circulation::DeskMode::Return:
        return DeskPage::tr("Return mode: every book is taken back");
    case circulation::DeskMode::InHouse:
        return DeskPage::tr("Use in the reading room: counted, not lent");
    case circulation::DeskMode::Auto:
        break;
    }
    return {};
}

} // namespace

/// Why the rules are set aside: the answer goes into the journal, and on with the question.
void DeskPage::askReason() {
    m_ask->ask([] { return tr("Why is it lent past the rules? It is written into the journal."); },
               [] { return tr("Without a reason it is not lent."); }, {},
               [this](const QString& reason) {
                   if (reason.isEmpty()) return false;
                   m_desk.confirm(utf8(reason));
                   return true;
               });
}

void DeskPage::askDueDay() {
    if (!m_desk.session().reader)
        return m_context.announcer.tell(Tone::Info, [] { return tr("Scan a reader card first."); });
    const auto& now = m_desk.session().memory.dueByHand;
    const Day today = m_context.library.clock().today();
    m_ask->ask([] { return tr("Until which day does this reader borrow and renew now? Empty: by the rules."); },
               [] { return tr("Type a day that is to come, such as 15.03.2026."); }, now ? dayText(*now) : QString(),
               [this, today](const QString& text) {
                   const auto day = dayFrom(text, today.plusDays(3650));
                   if (!text.isEmpty() && (!day || *day < today)) return false;
                   m_desk.setDueByHand(text.isEmpty() ? std::nullopt : day);
                   return true;
               });
    m_ask->expectDay();
}

void DeskPage::lendToRoom() {
    if (!m_desk.session().reader)
        return m_context.announcer.tell(Tone::Info, [] { return tr("Scan a reader card first."); });
    m_desk.setLendsToRoom(!m_desk.session().memory.lendsToRoom);
}

void DeskPage::askReturnDay() {
    if (m_desk.returnDay()) return m_desk.setReturnDay(std::nullopt);
    if (m_desk.session().reader)
        return m_context.announcer.tell(
            Tone::Info, [] { return tr("Finish with this reader first: what the book drop holds is nobody's."); });
    const Day today = m_context.library.clock().today();
    m_ask->ask([] { return tr("On which day did these books come back?"); },
               [] { return tr("Type a day that is over, such as 01.03.2026."); }, dayText(today.plusDays(-1)),
               [this, today](const QString& text) {
                   const auto day = dayFrom(text, today);
                   if (!day || *day >= today) return false;
                   m_desk.setReturnDay(day);
                   return true;
               });
    m_ask->expectDay();
}

/// The scan whose verdict is asked about: the question, else the newest that is about a book.
const Scan* DeskPage::askedAbout() const {
    const auto& scans = m_desk.session().scans;
    if (const auto question = m_desk.question()) return &scans[*question];
    const auto about = std::ranges::find_if(scans, [](const Scan& scan) {
        return scan.changedLoan() || std::holds_alternative<circulation::NotLent>(scan.outcome);
    });
    return about == scans.end() ? nullptr : &*about;
}

void DeskPage::why() {
    if (m_why->isVisible()) return closeWhy();
    const Scan* scan = askedAbout();
    const auto& reader = m_desk.session().reader;
    const auto* loan = scan ? scan->changedLoan() : nullptr;
    const std::string card = reader ? reader->card : loan ? loan->readerCard : std::string();
    if (!scan || card.empty())
        return m_context.announcer.tell(Tone::Info, [] { return tr("Scan a book for a reader first."); });
    const text::Scanned read = text::readScan(scan->code);
    const auto* code = std::get_if<text::ScannedCode>(&read);
    circulation::LendRequest request;
    request.due = m_desk.session().memory.dueByHand;
    if (m_desk.session().memory.lendsToRoom) request.usePlace = collection::Lending::ReadingRoom;
    m_context.library
        .read(&circulation::WhyService::why, text::ScannedCode(card, text::CodeKind::Card),
              code ? *code : text::ScannedCode(scan->code), request)
        .then(this, [this](const Result<circulation::Explanation, circulation::WhyRefusal>& why) {
            if (why) return m_why->explain(*why);
            m_context.announcer.tell(Tone::Attention, [refusal = why.error()] { return words(refusal); });
        });
}

void DeskPage::closeWhy() {
    if (m_why->isVisible()) m_why->putAway();
}

void DeskPage::takeGivenWhileShut() {
    if (m_desk.givenWhileShut().isEmpty())
        return m_context.announcer.tell(Tone::Info,
                                        [] { return tr("Nothing was scanned here while nobody was signed in."); });
    m_context.announcer.clear(); // that they wait
    if (m_context.navigator.current() != this) m_context.navigator.open(id());
    m_desk.recordGivenWhileShut();
}

/// A slip of the hand loses nothing: they can be had back.
void DeskPage::dropGivenWhileShut() {
    const QStringList codes = m_desk.dropGivenWhileShut();
    m_context.announcer.tell(
        Tone::Attention,
        [codes] {
            return tr("Scanned while nobody was signed in and left out: %1.").arg(codes.join(QStringLiteral(", ")));
        },
        {[] { return tr("Keep it"); },
         [self = QPointer(this), codes] {
             if (!self) return;
             for (const QString& each : codes) self->m_desk.giveWhileShut(each);
         }});
}

void DeskPage::openBatch() { m_batch->open(); }

void DeskPage::takeAway(const QString& chip) {
    if (chip == QLatin1String("mode")) m_desk.changeMode(m_desk.mode());
    if (chip == QLatin1String("day")) m_desk.setReturnDay(std::nullopt);
    if (chip == QLatin1String("due")) m_desk.setDueByHand(std::nullopt);
    if (chip == QLatin1String("room")) m_desk.setLendsToRoom(false);
}

/// A command that another part of the window carries out, by the action that it has for it.
void DeskPage::runElsewhere(text::DeskCommand command) {
    if (command == text::DeskCommand::HoldShelf && m_context.navigator.open(QStringLiteral("holds"))) return;
    const QString id =
        command == text::DeskCommand::Lock ? QStringLiteral("staff.lock") : QStringLiteral("charges.pay");
    QAction* action = command == text::DeskCommand::HoldShelf ? nullptr : m_context.actions.find(id);
    if (action && action->isEnabled()) return action->trigger();
    m_context.announcer.tell(Tone::Info, [] { return tr("This command does nothing here."); });
}

void DeskPage::showMode() {
    const DeskSession& session = m_desk.session();
    std::vector<Chip> chips;
    if (m_desk.mode() != circulation::DeskMode::Auto)
        chips.push_back({QStringLiteral("mode"), modeWords(m_desk.mode())});
    if (const auto day = m_desk.returnDay())
        chips.push_back({QStringLiteral("day"), tr("Book drop: returned as of %1").arg(dayText(*day))});
    if (const auto due = session.memory.dueByHand)
        chips.push_back({QStringLiteral("due"), tr("Due date by hand: %1").arg(dayText(*due))});
    if (session.memory.lendsToRoom)
        chips.push_back({QStringLiteral("room"), tr("Lent to the reading room: back today")});
    m_banner->setVisible(!chips.empty());
    m_chips->setChips(std::move(chips));
    const int returned = std::accumulate(session.trays.begin(), session.trays.end(), 0);
    m_trays->setVisible(returned > 0 || m_desk.mode() == circulation::DeskMode::Return);
    m_trays->setCounts(session.trays, session.lastTray);
}

void DeskPage::showLastReaders() {
    const auto& last = m_desk.lastReaders();
    std::vector<ListLine> lines;
    for (std::size_t i = 0; i < last.size(); ++i)
        lines.push_back({static_cast<std::int64_t>(i + 1), last[i].name,
                         QStringLiteral("%1 · %2").arg(timeText(last[i].at), qs(last[i].card))});
    const bool any = !lines.empty() && !m_desk.session().reader;
    // As high as its lines, so that the list does not stand empty for those that are not there yet.
    m_lastReaders->setLines(std::move(lines));
    const int shown = std::min(m_lastReaders->lines(), 4);
    m_lastReaders->setFixedHeight(shown * std::max(m_lastReaders->sizeHintForRow(0), 0));
    m_lastReaders->setVisible(any);
    m_lastTitle->setVisible(any);
}

} // namespace kitapdar::ui
