#include "ui/desk/Desk.h"

#include "core/text/Barcode.h"
#include "ui/Text.h"
#include "ui/shell/Undoing.h"

#include <algorithm>

namespace kitapdar::ui {

namespace {

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
      m_queue([this](const QString& code, const ScanQueue::Done& done) { handle(code, done); }) {
    m_current = m_sessions.emplace_back(std::make_shared<DeskSession>());
    connect(&context.undoing, &Undoing::undone, this, &Desk::undone);
    connect(&context.changes, &Changes::committed, this, [this](const std::vector<ChangedRow>& rows) {
        const auto loans = [](const ChangedRow& row) { return row.table == QLatin1String("loan"); };
        if (m_current->reader && std::ranges::any_of(rows, loans)) refreshLoans(m_current);
    });
}

std::size_t Desk::current() const {
    return static_cast<std::size_t>(std::ranges::find(m_sessions, m_current) - m_sessions.begin());
}

void Desk::select(std::size_t index) {
    if (index < m_sessions.size()) show(m_sessions[index]);
}

void Desk::show(const Session& session) {
    m_current = session;
    Q_EMIT sessionsChanged();
    Q_EMIT changed();
    if (session->reader) refreshLoans(session);
}

void Desk::handle(const QString& code, const ScanQueue::Done& done) {
    if (runCommand(code)) return done();
    ask(m_current, utf8(code), false, done);
}

void Desk::ask(const Session& session, const std::string& code, bool confirmed, const ScanQueue::Done& done) {
    m_context.library.write(&circulation::DeskService::scan, session->state(), code, confirmed)
        .then(this, [this, session, code, confirmed, done](const Result<circulation::DeskAnswer>& answer) {
            const auto* no = answer ? std::get_if<circulation::NotLent>(&*answer) : nullptr;
            if (no && !confirmed && session->allows(*no)) return ask(session, code, true, done);
            take(session, code, answer);
            done();
        });
}

bool Desk::runCommand(const QString& code) {
    if (!text::isCommandScan(text::normalizeScan(utf8(code)))) return false;
    const QString name = code.trimmed().mid(static_cast<qsizetype>(text::kCommandPrefix.size())).toUpper();
    if (name == QLatin1String("UNDO"))
        m_context.undoing.undo();
    else if (name == QLatin1String("YES"))
        confirm();
    else if (name == QLatin1String("RENEW"))
        renewLast();
    else if (name == QLatin1String("FINISH")) // its own turn has come, so the scans before it are done
        QMetaObject::invokeMethod(this, &Desk::finish, Qt::QueuedConnection);
    else
        add(m_current, {utf8(code), circulation::UnknownCode{utf8(code)}});
    return true;
}

void Desk::take(const Session& session, const std::string& code, const Result<circulation::DeskAnswer>& answer) {
    if (!answer) return add(session, {code, answer.error()});
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
        *std::ranges::find(m_sessions, m_current) = session;
    }
    session->reader = opened.reader;
    session->loans = opened.loans;
    m_sounds.play(Sound::Reader);
    show(session);
    readLimit(session);
}

void Desk::readLimit(const Session& session) {
    m_context.library.read(&circulation::CalendarService::rules)
        .then(this, [this, session](const Result<circulation::LoanRules>& rules) {
            if (!rules || !session->reader) return;
            session->limit = rules->terms("*", session->reader->category, "*").loanLimit;
            if (session == m_current) Q_EMIT changed();
        });
}

void Desk::refreshLoans(const Session& session) {
    m_context.library
        .read<circulation::LoanQueries, Result<std::vector<circulation::LoanRow>>, readers::ReaderId>(
            &circulation::LoanQueries::openOf, session->reader->id)
        .then(this, [this, session](const Result<std::vector<circulation::LoanRow>>& loans) {
            if (!loans) return;
            session->loans = *loans;
            if (session == m_current) Q_EMIT changed();
        });
}

void Desk::note(DeskSession& session, const Scan& scan) {
    if (const auto* lent = std::get_if<circulation::Lent>(&scan.outcome)) session.lent.insert(lent->row.barcode);
    if (const auto* returned = std::get_if<circulation::Returned>(&scan.outcome)) {
        session.lent.erase(returned->row.barcode);
        ++session.returned;
    }
}

void Desk::add(const Session& session, Scan scan) {
    scan.withReader = session->reader.has_value();
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
    const auto free = std::ranges::find_if(m_sessions, [](const Session& each) { return !each->reader; });
    if (m_current->reader && free == m_sessions.end() && m_sessions.size() <= mostReaders)
        return show(m_sessions.emplace_back(std::make_shared<DeskSession>()));
    show(m_sessions[(current() + 1) % m_sessions.size()]);
}

void Desk::finish() {
    if (m_queue.depth() > 0) {
        m_context.announcer.tell(Tone::Attention,
                                 tr("%n scan(s) are still waiting; the session stays open.", nullptr, m_queue.depth()));
        return;
    }
    const auto free =
        std::ranges::find_if(m_sessions, [this](const Session& each) { return each != m_current && !each->reader; });
    const Session next = free == m_sessions.end() ? std::make_shared<DeskSession>() : *free;
    if (free == m_sessions.end())
        *std::ranges::find(m_sessions, m_current) = next;
    else
        m_sessions.erase(std::ranges::find(m_sessions, m_current));
    m_sounds.play(Sound::Done);
    m_context.announcer.clear();
    show(next);
}

void Desk::confirm() {
    const Session session = m_current;
    const auto asked = std::ranges::find_if(session->scans, &Scan::canBeConfirmed);
    if (asked == session->scans.end()) return;
    asked->confirmed = true;
    for (const auto& question : std::get<circulation::NotLent>(asked->outcome).questions) {
        if (isAboutReader(question)) session->allowed.insert(circulation::code(question));
    }
    const std::string code = asked->code;
    m_context.library.write(&circulation::DeskService::scan, session->state(), code, true)
        .then(this, [this, session, code](const Result<circulation::DeskAnswer>& answer) {
            const auto same = [&](const Scan& scan) { return scan.code == code && scan.confirmed; };
            const auto place = std::ranges::find_if(session->scans, same);
            if (place != session->scans.end()) session->scans.erase(place); // the answer takes the question's place
            take(session, code, answer);
        });
}

void Desk::renewLast() {
    const auto last = std::ranges::find_if(
        m_current->scans, [](const Scan& scan) { return !scan.undone && !scan.changedBarcode().empty(); });
    if (last == m_current->scans.end()) {
        m_context.announcer.tell(Tone::Info, tr("Nothing to renew: scan a book of this reader first."));
        return;
    }
    const std::string barcode = last->changedBarcode();
    const auto* returned = std::get_if<circulation::Returned>(&last->outcome);
    if (!returned) return renew(barcode, {});
    if (last != m_current->scans.begin() || !last->withReader) return;
    m_context.library.write(&journal::Journal::undoLast)
        .then(this,
              [this, barcode, title = returned->row.title](const Result<journal::Entry, journal::UndoRefusal>& entry) {
                  if (!entry) return;
                  undone(*entry);
                  renew(barcode, title);
              });
}

void Desk::renew(const std::string& barcode, const std::string& title) {
    m_context.library.write(&circulation::LoanService::renew, barcode)
        .then(this, [this, session = m_current, barcode,
                     title](const Result<circulation::Renewed, circulation::RenewRefusal>& renewed) {
            if (renewed) return add(session, {barcode, *renewed});
            add(session, {barcode, NotRenewed{renewed.error(), title.empty() ? barcode : title, barcode}});
        });
}

/// The newest scan about this copy is no longer true.
void Desk::undone(const journal::Entry& entry) {
    const auto barcode = entry.facts.find("barcode");
    if (barcode == entry.facts.end() || !barcode->is_string()) return;
    for (const Session& session : m_sessions) {
        const auto scan = std::ranges::find_if(session->scans, [&](const Scan& each) {
            return !each.undone && each.changedBarcode() == barcode->get<std::string>();
        });
        if (scan == session->scans.end()) continue;
        scan->undone = true;
        if (std::holds_alternative<circulation::Lent>(scan->outcome)) session->lent.erase(scan->changedBarcode());
        if (std::holds_alternative<circulation::Returned>(scan->outcome)) --session->returned;
        if (session == m_current) Q_EMIT changed();
        return;
    }
}

} // namespace kitapdar::ui
