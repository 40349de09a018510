#include "ui/desk/Desk.h"

#include "core/charges/ChargeQueries.h"
#include "core/circulation/LoanQueries.h"
#include "core/collection/Copy.h"
#include "core/library/Library.h"
#include "core/readers/ReaderQueries.h"
#include "core/text/Barcode.h"
#include "core/text/DeskCommand.h"
#include "ui/models/KeepOrder.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Undoing.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int patience = 500; // ms until a lost server's silence is shown

std::int64_t loanId(const circulation::LoanRow& row) { return row.loan.id.value; }

/// As it came through the queue: the meaning that was chosen is written with it.
text::ScannedCode codeOf(const std::string& written) {
    const text::Scanned read = text::readScan(written);
    const auto* code = std::get_if<text::ScannedCode>(&read);
    return code ? *code : text::ScannedCode(written);
}

struct Taken {
    Scan operator()(const circulation::ReaderOpened&) const { return {}; } // not a verdict, see Desk::openReader
    template <class Answer>
    Scan operator()(const Answer& answer) const {
        return {{}, Outcome(answer)};
    }
};

} // namespace

Desk::Desk(const Context& context, Sounds& sounds, QObject* parent)
    : QObject(parent),
      m_context(context),
      m_sounds(sounds),
      m_service([&library = context.library](const circulation::DeskState& state, const text::ScannedCode& code,
                                             const circulation::Confirmed& confirmed) {
          return library.write(&circulation::DeskService::scan, state, code, confirmed);
      }),
      m_queue([this](const QString& code, const ScanQueue::Done& done) { handle(code, done); }),
      m_retry(context.connectivity) {
    m_current = m_sessions.emplace_back(std::make_shared<DeskSession>());
    connect(&context.undoing, &Undoing::undone, this, &Desk::undone);
    connect(&context.undoing, &Undoing::redone, this, &Desk::redone);
    connect(&context.changes, &Changes::committed, this, &Desk::committed);
    connect(&context.connectivity, &Connectivity::returned, this, [this] { refresh(m_current); });
    connect(&m_queue, &ScanQueue::depthChanged, this, &Desk::reportWaiting);
    connect(&m_queue, &ScanQueue::waitingChanged, this, &Desk::reportWaiting);
    connect(&m_queue, &ScanQueue::depthChanged, this, [this] {
        if (m_queue.depth() == 0 && m_isRefusalShown) m_context.announcer.clear();
    });
    connect(&context.announcer, &Announcer::cleared, this, [this] { m_isRefusalShown = m_isRenewalShown = false; });
    connect(&context.announcer, &Announcer::strip, this, [this] { m_isRefusalShown = m_isRenewalShown = false; });
    connect(&m_retry, &ScanRetry::changed, this, &Desk::reportWaiting);
    connect(&m_retry, &ScanRetry::due, &m_queue, &ScanQueue::resume);
    m_unanswered.setSingleShot(true);
    m_unanswered.setInterval(patience);
    connect(&m_unanswered, &QTimer::timeout, this, [this] {
        if (m_retry.waitReason() != WaitReason::Connection || !m_queue.inWork()) return;
        report(m_queue.inWork()->number);
        Q_EMIT changed();
    });
}

std::size_t Desk::current() const {
    return static_cast<std::size_t>(std::ranges::find(m_sessions, m_current) - m_sessions.begin());
}

void Desk::select(std::size_t index) {
    if (index >= m_sessions.size() || m_sessions[index] == m_current) return;
    if (refusedForScans()) return Q_EMIT sessionsChanged(); // the tabs go back
    show(m_sessions[index]);
}

void Desk::show(const Session& session) {
    if (session != m_current && m_isRenewalShown) m_context.announcer.clear(); // it is of the reader who goes away
    m_current = session;
    if (session->reader) endBookDrop();
    Q_EMIT sessionsChanged();
    Q_EMIT changed();
    refresh(session);
}

// --- the line of scans -----------------------------------------------------------------------------------------

void Desk::handle(const QString& code, const ScanQueue::Done& done) {
    const text::Scanned scanned = text::readScan(utf8(code));
    if (const auto* given = std::get_if<text::ScannedCode>(&scanned)) return ask(m_current, *given, done);
    beginHandling();
    runCommand(std::get<text::ScannedCommand>(scanned).name);
    endHandling(done);
}

/// An answer is there, or a command's turn has come: it is known now what becomes of the code in work.
void Desk::beginHandling() { m_late = m_queue.inWork() && m_reported.erase(m_queue.inWork()->number) > 0; }

void Desk::endHandling(const ScanQueue::Done& done) {
    if (std::exchange(m_late, false)) ++m_caughtUp;
    m_retry.succeeded();
    done();
    sayCaughtUp();
}

/// Tells of every scan that waits because something is in the way, once of each.
void Desk::reportWaiting() {
    if (m_retry.waitReason()) {
        for (const ScanQueue::Waiting& each : m_queue.waiting()) report(each.number);
        // Just handed on, it is refused in no time; after that, its commit was under way when the server was lost.
        if (m_queue.inWork() && !m_reported.contains(m_queue.inWork()->number) && !m_unanswered.isActive())
            m_unanswered.start();
    }
    if (!m_reported.empty()) Q_EMIT changed();
}

void Desk::report(quint64 number) {
    if (!m_reported.insert(number).second) return;
    m_wasLost = m_wasLost || m_retry.waitReason() == WaitReason::Connection;
    m_sounds.play(Sound::NotRecorded);
    if (m_retry.waitReason() != WaitReason::DiskFull || std::exchange(m_isFull, true)) return;
    m_context.announcer.tell(Tone::Attention, [] {
        return tr("The disk of the library is full: nothing is recorded until there is room. What is scanned waits.");
    });
}

/// Whom a code that waits is for when the one before it is for `before`. A card may be among them; one of somebody who
/// is not at the desk has no name here.
QString Desk::readerOf(const text::ScannedCode& code, const QString& before) const {
    const std::string given = code.inCapitals();
    const auto shape = [](std::string of) {
        std::ranges::replace_if(
            of, [](char each) { return each >= '0' && each <= '9'; }, '0');
        return of;
    };
    bool likeACard = false; // of another library's making: it looks like a card that is known
    for (const Session& each : m_sessions) {
        if (!each->reader) continue;
        const std::string card = text::ScannedCode(each->reader->card).inCapitals();
        if (card == given) return fullName(each->reader->name);
        likeACard = likeACard || shape(card) == shape(given);
    }
    if (code.meant() ? code.meant() == text::CodeKind::Card : given.starts_with(readers::ownCardPrefix))
        return qs(code.text());
    const bool copy = code.meant() || given.starts_with(collection::ownBarcodePrefix);
    return copy || !likeACard ? before : QString();
}

std::vector<Scan> Desk::notRecorded() const {
    std::vector<Scan> scans;
    QString reader;
    const auto add = [&](const std::string& given, NotRecorded waiting, bool isListed) {
        const text::ScannedCode code = codeOf(given);
        reader = readerOf(code, reader);
        waiting.reader = reader;
        waiting.isKept = m_queue.isKept();
        if (isListed) scans.push_back({code.text(), waiting});
    };
    if (m_earlierCard) reader = readerOf(text::ScannedCode(*m_earlierCard, text::CodeKind::Card), {});
    for (const Earlier& each : m_earlier)
        add(each.scan.code, NotRecorded{each.number, WaitReason::Earlier, false}, true);
    const auto by = m_retry.waitReason();
    const auto addWaiting = [&](const ScanQueue::Waiting& each, bool unanswered) {
        add(utf8(each.code), NotRecorded{each.number, by, unanswered}, m_reported.contains(each.number));
    };
    reader = m_current->reader ? fullName(m_current->reader->name) : QString();
    if (m_queue.inWork()) addWaiting(*m_queue.inWork(), by == WaitReason::Connection);
    for (const ScanQueue::Waiting& each : m_queue.waiting()) addWaiting(each, false);
    std::ranges::reverse(scans); // the newest first
    return scans;
}

void Desk::drop(quint64 number) {
    if (std::erase_if(m_earlier, [number](const Earlier& each) { return each.number == number; }) > 0) {
        remember();
        return Q_EMIT changed();
    }
    const auto& waiting = m_queue.waiting();
    const auto wanted = std::ranges::find(waiting, number, &ScanQueue::Waiting::number);
    if (wanted == waiting.end()) return;
    const QString code = wanted->code;
    const auto last = waiting.back().number;
    const auto later = static_cast<int>(waiting.end() - wanted) - 1;
    const auto take = [this](quint64 from, quint64 to) {
        m_queue.drop([&](const ScanQueue::Waiting& each) { return each.number >= from && each.number <= to; });
        m_reported.erase(m_reported.lower_bound(from), m_reported.upper_bound(to));
        Q_EMIT changed();
        sayCaughtUp();
    };
    take(number, number);
    if (later == 0)
        return m_context.announcer.tell(Tone::Info, [code] { return tr("%1 will not be recorded.").arg(code); });
    // Without the card the books after it would go to the reader before.
    m_context.announcer.tell(
        Tone::Attention,
        [code, later] {
            return tr("%1 will not be recorded. %n scan(s) after it still wait; if it was a reader card, they would "
                      "go to the reader before.",
                      nullptr, later)
                .arg(code);
        },
        {[] { return tr("Do not record these either"); },
         [self = QPointer(this), take, number, last] {
             if (self) take(number, last);
         }});
}

/// All that had waited is dealt with.
void Desk::sayCaughtUp() {
    if (!m_reported.empty()) return;
    const int all = std::exchange(m_caughtUp, 0);
    const int toReview = std::exchange(m_toReview, 0);
    const bool wasFull = std::exchange(m_isFull, false);
    if ((!std::exchange(m_wasLost, false) && !wasFull) || all == 0) return;
    const Words back = [recorded = all - toReview, wasFull] {
        return wasFull ? tr("There is room again; %n scan(s) were recorded.", nullptr, recorded)
                       : tr("The connection is back; %n scan(s) were recorded.", nullptr, recorded);
    };
    if (wasFull) m_context.announcer.clear(); // that nothing is recorded
    if (toReview == 0) return m_context.announcer.done(back);
    m_context.announcer.tell(Tone::Attention, [back, toReview] {
        return back() + QLatin1Char(' ') + tr("%n scan(s) need a look.", nullptr, toReview);
    });
}

bool Desk::refusedForScans() {
    const int depth = m_queue.depth();
    if (depth == 0) return false;
    const bool lost = m_retry.waitReason() == WaitReason::Connection;
    m_context.announcer.tell(Tone::Attention, [lost, depth] {
        return lost ? tr("No connection to the library: %n scan(s) are not recorded yet; the session stays open.",
                         nullptr, depth)
                    : tr("%n scan(s) are still waiting; the session stays open.", nullptr, depth);
    });
    m_isRefusalShown = true;
    return true;
}

void Desk::ask(const Session& session, const text::ScannedCode& code, const ScanQueue::Done& done) {
    circulation::DeskState state = stateOf(*session);
    if (m_queue.inWork() && m_queue.inWork()->givenBefore)
        state.unansweredSince = Instant{*m_queue.inWork()->givenBefore};
    m_service(state, code, {})
        .then(this,
              [this, session, code, done](const Result<circulation::DeskAnswer, circulation::ScanRefusal>& answer) {
                  const Fault* fault = answer ? nullptr : faultIn(answer.error());
                  const auto by = fault ? ScanRetry::waitReasonOf(*fault) : std::nullopt;
                  if (by) {
                      m_retry.failed(*by);
                      return m_queue.putBack();
                  }
                  beginHandling();
                  take(session, code.written(), answer);
                  endHandling(done);
              });
}

void Desk::runCommand(const std::string& name) {
    const auto command = text::deskCommandNamed(name);
    if (!command) return unrecognised(qs(text::kCommandPrefix) + qs(name));
    switch (*command) {
    case text::DeskCommand::Undo:
        return m_context.undoing.undo();
    case text::DeskCommand::Confirm:
        return confirm();
    case text::DeskCommand::Renew:
        return renewLast();
    case text::DeskCommand::Finish: // its own turn has come, so the scans before it are done
        return leave();
    case text::DeskCommand::Decline:
        return decline();
    case text::DeskCommand::RenewAll:
        return renewAll();
    case text::DeskCommand::ReturnMode:
        return changeMode(circulation::DeskMode::Return);
    case text::DeskCommand::LendMode:
        return changeMode(circulation::DeskMode::Lend);
    case text::DeskCommand::InHouseMode:
        return changeMode(circulation::DeskMode::InHouse);
    case text::DeskCommand::Next:
        return showNext();
    case text::DeskCommand::Pay:
    case text::DeskCommand::HoldShelf:
    case text::DeskCommand::Lock:
        Q_EMIT commanded(*command);
        return;
    }
}

void Desk::take(const Session& session, const std::string& code,
                const Result<circulation::DeskAnswer, circulation::ScanRefusal>& answer) {
    if (!answer) return add(session, {code, widen<Outcome>(answer.error())});
    if (const auto* opened = std::get_if<circulation::ReaderOpened>(&*answer)) return openReader(*opened);
    Scan scan = std::visit(Taken(), *answer);
    scan.code = code;
    add(session, std::move(scan));
}

void Desk::openReader(const circulation::ReaderOpened& opened) {
    const auto here = std::ranges::find_if(
        m_sessions, [&](const Session& each) { return each->reader && each->reader->id == opened.reader.id; });
    Session session = here == m_sessions.end() ? nullptr : *here;
    if (!session) { // the reader before has gone, the one in the next tab waits
        session = std::make_shared<DeskSession>();
        const auto place = std::ranges::find(m_sessions, m_current);
        if (m_current->hasOpenMatters())
            m_sessions.insert(place + 1, session);
        else
            *place = session;
    }
    m_inDoubt = false;
    session->reader = opened.reader;
    session->loans = inShownOrder(opened.loans, session->loans, loanId);
    session->limit = opened.limit;
    session->holds = opened.holds;
    session->owed = opened.owed;
    session->messages = opened.messages;
    if (!session->since) session->since = m_context.library.clock().now();
    m_sounds.play(Sound::Reader);
    show(session);
}

void Desk::committed(const ChangedRows& rows) {
    if (!m_current->reader) return;
    const auto loan = [](const ChangedRow& row) { // or what is owed
        return row.subject == Subject::Loan || row.subject == Subject::Charge || row.subject == Subject::ChargeLine;
    };
    const auto reader = [id = m_current->reader->id.value](const ChangedRow& row) {
        return row.subject == Subject::Reader && row.id == id;
    };
    if (std::ranges::any_of(rows, reader))
        refresh(m_current);
    else if (std::ranges::any_of(rows, loan))
        refreshLoans(m_current);
}

/// The reader and the loans as they are now: another desk may have changed both.
void Desk::refresh(const Session& session) {
    if (!session->reader) return;
    refreshLoans(session);
    m_context.library.read(&readers::ReaderQueries::byId, session->reader->id)
        .then(this, [this, session](const Result<std::optional<readers::Reader>>& reader) {
            if (!reader || !*reader) return;
            session->reader = *reader;
            if (session == m_current) Q_EMIT changed();
        });
}

void Desk::refreshLoans(const Session& session) {
    m_context.library.read(&charges::ChargeQueries::owedBy, session->reader->id)
        .then(this, [this, session](const Result<Money>& owed) {
            if (!owed) return;
            session->owed = owed->tiyn;
            if (session == m_current) Q_EMIT changed();
        });
    m_context.library.read(&circulation::LoanQueries::openOfReader, session->reader->id)
        .then(this, [this, session](const Result<std::vector<circulation::LoanRow>>& loans) {
            if (!loans) return;
            session->loans = inShownOrder(*loans, session->loans, loanId);
            if (session == m_current) Q_EMIT changed();
        });
}

void Desk::note(DeskSession& session, const Scan& scan) {
    if (const auto* lent = std::get_if<circulation::Lent>(&scan.outcome))
        session.memory.lentThisSession.insert(lent->row.barcode);
    if (const auto* returned = std::get_if<circulation::Returned>(&scan.outcome)) {
        session.memory.lentThisSession.erase(returned->row.barcode);
        ++session.returned;
        ++session.trays.at(static_cast<std::size_t>(returned->routing.tray));
        session.lastTray = returned->routing.tray;
    }
}

void Desk::add(const Session& session, Scan scan) {
    scan.withReader = session->reader.has_value();
    scan.late = m_late;
    // Nobody was told of the unknown code when it was scanned: it may have been the next reader's card.
    m_inDoubt = m_late && (m_inDoubt || std::holds_alternative<circulation::UnknownCode>(scan.outcome));
    scan.inDoubt = m_inDoubt && std::holds_alternative<circulation::Lent>(scan.outcome);
    if (m_late && scan.needsReview()) ++m_toReview;
    note(*session, scan);
    m_sounds.play(soundOf(scan));
    // The same book scanned again: the new verdict takes the place of the question that stood open.
    std::erase_if(session->scans, [&](const Scan& each) { return each.code == scan.code && each.canBeConfirmed(); });
    session->scans.insert(session->scans.begin(), std::move(scan));
    if (session == m_current) Q_EMIT changed();
    Q_EMIT scanned(session->scans.front());
}

void Desk::unrecognised(const QString& keys) { add(m_current, {utf8(keys), circulation::UnknownCode{utf8(keys)}}); }

void Desk::park() {
    if (refusedForScans()) return;
    const auto free = std::ranges::find_if(m_sessions, [](const Session& each) { return !each->reader; });
    if (m_current->reader && free == m_sessions.end() && m_sessions.size() <= mostReaders)
        return show(m_sessions.emplace_back(std::make_shared<DeskSession>()));
    show(m_sessions[(current() + 1) % m_sessions.size()]);
}

void Desk::finish() {
    if (!refusedForScans()) leave();
}

/// What came out after its reader had gone is kept in a tab until the librarian has seen to it.
bool Desk::staysForReview() const { return m_late && m_current->hasOpenMatters(); }

void Desk::leave() {
    const Session leaving = m_current;
    rememberReader(*leaving);
    const auto free =
        std::ranges::find_if(m_sessions, [this](const Session& each) { return each != m_current && !each->reader; });
    const Session next = free == m_sessions.end() ? std::make_shared<DeskSession>() : *free;
    if (free == m_sessions.end() && staysForReview())
        m_sessions.push_back(next);
    else if (free == m_sessions.end())
        *std::ranges::find(m_sessions, m_current) = next;
    else if (!staysForReview())
        m_sessions.erase(std::ranges::find(m_sessions, m_current));
    m_inDoubt = false;
    m_sounds.play(Sound::Done);
    m_context.announcer.clear();
    show(next);
    Q_EMIT finished(*leaving);
}

std::optional<std::size_t> Desk::question() const {
    const auto& scans = m_current->scans;
    const auto asked = std::ranges::find_if(scans, &Scan::canBeConfirmed);
    if (asked == scans.end()) return std::nullopt;
    return static_cast<std::size_t>(asked - scans.begin());
}

void Desk::confirm(const std::string& reason) {
    const auto place = question();
    if (!place) return;
    const Session session = m_current;
    Scan& asked = session->scans[*place];
    // Once for a reader: what was said of the first book holds for the others.
    const std::string& before = session->memory.allowed.reason();
    if (asked.wantsReason() && reason.empty() && before.empty()) return void(Q_EMIT reasonWanted());
    asked.confirmed = true;
    const auto& no = std::get<circulation::NotLent>(asked.outcome);
    circulation::Confirmed yes(no.confirmations);
    yes.because(reason.empty() ? before : reason);
    session->memory.allow(no, asked.wantsReason() ? yes.reason() : std::string());
    const std::string code = asked.code;
    m_service(stateOf(*session), codeOf(code), yes)
        .then(this, [this, session, code](const Result<circulation::DeskAnswer, circulation::ScanRefusal>& answer) {
            const auto same = [&](const Scan& scan) { return scan.code == code && scan.confirmed; };
            const auto place = std::ranges::find_if(session->scans, same);
            const Fault* fault = answer ? nullptr : faultIn(answer.error());
            if (fault && ScanRetry::waitReasonOf(*fault)) { // the question stays, yes can be said again
                if (place != session->scans.end()) place->confirmed = false;
                m_sounds.play(Sound::NotRecorded);
                m_context.announcer.fault(*fault);
                return;
            }
            if (place != session->scans.end()) session->scans.erase(place); // the answer takes the question's place
            take(session, code, answer);
        });
}

const std::vector<circulation::PossibleMeaning>& Desk::choices() const {
    static const std::vector<circulation::PossibleMeaning> none;
    const auto& scans = m_current->scans;
    const auto* several = scans.empty() ? nullptr : std::get_if<circulation::SeveralMeanings>(&scans.front().outcome);
    return several ? several->meanings : none;
}

void Desk::choose(std::size_t index) {
    if (index >= choices().size()) return;
    const QString code = qs(choices()[index].code.written());
    m_current->scans.erase(m_current->scans.begin()); // the answer takes the question's place
    m_queue.enqueue(code);
    Q_EMIT changed();
}

std::optional<std::size_t> Desk::renewable() const {
    const auto& scans = m_current->scans;
    const auto last = std::ranges::find_if(
        scans, [](const Scan& scan) { return !scan.undone && scan.changedLoan() && loanId(*scan.changedLoan()) > 0; });
    if (last == scans.end()) return std::nullopt;
    const bool returned = std::holds_alternative<circulation::Returned>(last->outcome);
    if (returned && (last != scans.begin() || !last->withReader)) return std::nullopt;
    return static_cast<std::size_t>(last - scans.begin());
}

void Desk::renewLast() {
    if (const auto last = renewable()) return renew(*m_current->scans[*last].changedLoan());
    m_context.announcer.tell(Tone::Info, [] { return tr("Nothing to renew: scan a book of this reader first."); });
}

void Desk::renew(const circulation::LoanRow& loan) {
    m_context.library
        .write(&circulation::LoanService::renewLoanAs, loan.loan.id,
               circulation::RenewRequest{m_current->memory.dueByHand})
        .then(this, [this, session = m_current,
                     loan = loan](const Result<circulation::Renewed, circulation::RenewRefusal>& answer) {
            renewed(session, loan, answer);
        });
}

void Desk::renewed(const Session& session, const circulation::LoanRow& loan,
                   const Result<circulation::Renewed, circulation::RenewRefusal>& answer) {
    if (!answer) return add(session, {loan.barcode, NotRenewed{answer.error(), loan.title, loan.barcode}});
    const auto returned = std::ranges::find_if(session->scans, [&](const Scan& each) {
        const auto* back = std::get_if<circulation::Returned>(&each.outcome);
        return back && !each.undone && back->row.loan.id == loan.loan.id;
    });
    if (returned != session->scans.end()) setUndone(session, *returned, true); // renewed instead
    add(session, {loan.barcode, *answer});
}

/// The newest scan about this copy is no longer true. The return that a renewal stood for is true again.
void Desk::undone(const journal::Entry& entry) {
    const std::string barcode = journal::factText(entry.facts, journal::FactName::Barcode);
    if (barcode.empty()) return;
    const bool insteadOfReturn = !journal::factText(entry.facts, journal::FactName::InsteadOf).empty();
    for (const Session& session : m_sessions) {
        const auto scan = std::ranges::find_if(
            session->scans, [&](const Scan& each) { return !each.undone && each.changedBarcode() == barcode; });
        if (scan == session->scans.end()) continue;
        setUndone(session, *scan, true);
        scan->undoneEntry = entry.seq;
        const auto returned = std::find_if(scan, session->scans.end(), [&](const Scan& each) {
            return each.changedBarcode() == barcode && std::holds_alternative<circulation::Returned>(each.outcome);
        });
        if (insteadOfReturn && returned != session->scans.end()) setUndone(session, *returned, false);
        if (session == m_current) Q_EMIT changed();
        return;
    }
}

/// The scan that an undo had made untrue is true again.
void Desk::redone(const journal::Entry& undo) {
    const std::string barcode = journal::factText(undo.facts, journal::FactName::Barcode);
    const bool insteadOfReturn = !journal::factText(undo.facts, journal::FactName::InsteadOf).empty();
    for (const Session& session : m_sessions) {
        const auto scan = std::ranges::find_if(
            session->scans, [&](const Scan& each) { return each.undone && each.undoneEntry == undo.undoes; });
        if (scan == session->scans.end()) continue;
        setUndone(session, *scan, false);
        const auto returned = std::find_if(scan, session->scans.end(), [&](const Scan& each) {
            return !each.undone && each.changedBarcode() == barcode &&
                   std::holds_alternative<circulation::Returned>(each.outcome);
        });
        if (insteadOfReturn && returned != session->scans.end()) setUndone(session, *returned, true);
        if (session == m_current) Q_EMIT changed();
        return;
    }
}

void Desk::setUndone(const Session& session, Scan& scan, bool undone) {
    scan.undone = undone;
    auto& lentNow = session->memory.lentThisSession;
    if (std::holds_alternative<circulation::Lent>(scan.outcome) && undone) lentNow.erase(scan.changedBarcode());
    if (std::holds_alternative<circulation::Lent>(scan.outcome) && !undone) lentNow.insert(scan.changedBarcode());
    const auto* returned = std::get_if<circulation::Returned>(&scan.outcome);
    if (!returned) return;
    session->returned += undone ? -1 : 1;
    session->trays.at(static_cast<std::size_t>(returned->routing.tray)) += undone ? -1 : 1;
}

} // namespace kitapdar::ui
