// What the desk keeps for the case that the program ends in the midst of it, and takes up again.
#include "core/library/Library.h"
#include "ui/desk/Desk.h"
#include "ui/shell/Announcer.h"
#include "wording/Text.h"

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr std::int64_t stillHere = 10 * 60'000;          // ms after which nobody stands at the desk any more
constexpr std::int64_t stillTheirs = 12LL * 60 * 60'000; // ms: as long as nobody is signed in without the password
constexpr quint64 firstEarlier = quint64(1) << 62;

text::ScannedCode cardCode(const std::string& card) { return {card, text::CodeKind::Card}; }

} // namespace

/// Who waits at the desk waits for the program that is started again, too.
Desk::~Desk() {
    if (!m_takenUp) return;
    DeskMatters last = matters();
    last.isClosed = true;
    m_journal->write(last);
}

void Desk::keepIn(const std::filesystem::path& file, std::chrono::milliseconds quick, TakeUp when) {
    m_mayTakeUp = when == TakeUp::AtOnce;
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(quick);
    m_queue.hold(); // who comes now comes after those who were here
    m_journal = std::make_unique<DeskJournal>(file);
    connect(&m_keeping, &QTimer::timeout, this, &Desk::remember);
    connect(m_journal.get(), &DeskJournal::found, this, &Desk::fileRead);
    connect(m_journal.get(), &DeskJournal::failed, this, [this] {
        m_queue.setKept(false);
        m_context.announcer.tell(Tone::Attention, [] {
            return tr("This computer's disk takes nothing: scans that wait would be lost with the window.");
        });
        Q_EMIT changed(); // what waits says it, too
    });
    connect(m_journal.get(), &DeskJournal::recovered, this, [this] {
        m_queue.setKept(true);
        m_context.announcer.done([] { return tr("This computer's disk takes again what waits at the desk."); });
        Q_EMIT changed();
    });
    connect(&m_queue, &ScanQueue::depthChanged, this, &Desk::rememberSoon);
    connect(&m_queue, &ScanQueue::waitingChanged, this, &Desk::rememberSoon);
    connect(&m_retry, &ScanRetry::changed, this, &Desk::rememberSoon);
    connect(this, &Desk::sessionsChanged, this, &Desk::remember);
    connect(&m_context.connectivity, &Connectivity::returned, this, &Desk::restoreReaders);
}

/// A scan that waits behind another one, or for the connection, is kept at once; one in work when it takes long.
void Desk::rememberSoon() {
    const Instant now = m_context.library.clock().now();
    const auto note = [&](const ScanQueue::Waiting& each) {
        m_given.try_emplace(each.number, each.givenBefore ? Instant{*each.givenBefore} : now);
    };
    if (m_queue.inWork()) note(*m_queue.inWork());
    for (const auto& each : m_queue.waiting()) note(each);
    const bool allDone = m_queue.depth() == 0;
    if (allDone) m_given.clear();
    if (allDone) m_keeping.stop(); // the next scan gets a time of its own
    if (allDone || m_retry.waitReason() || m_queue.depth() > 1) return remember();
    if (!m_keeping.isActive()) m_keeping.start();
}

DeskMatters Desk::matters() const {
    DeskMatters matters;
    matters.at = m_context.library.clock().now();
    for (const Session& each : m_sessions) {
        if (each->reader) matters.readers.push_back({each->reader->card, each->since.value_or(matters.at)});
    }
    matters.readers.insert(matters.readers.end(), m_toRestore.begin(), m_toRestore.end());
    if (m_current->reader) matters.current = m_current->reader->card;
    if (!m_earlier.empty()) matters.current = m_earlierCard;
    for (const Earlier& each : m_earlier) matters.scans.push_back(each.scan);
    const auto keep = [&](const ScanQueue::Waiting& each) {
        const auto given = m_given.find(each.number);
        matters.scans.push_back({utf8(each.code), given == m_given.end() ? matters.at : given->second});
    };
    matters.owner = m_owner;
    for (const auto& [owner, left] : m_putAside) {
        PutAside aside{owner, left.at, left.readers};
        for (const Session& each : left.sessions) {
            if (each->reader) aside.readers.push_back({each->reader->card, each->since.value_or(left.at)});
        }
        if (!aside.readers.empty()) matters.aside.push_back(std::move(aside));
    }
    if (m_queue.inWork()) keep(*m_queue.inWork());
    for (const auto& each : m_queue.waiting()) keep(each);
    matters.scans.insert(matters.scans.end(), m_aside.begin(), m_aside.end());
    matters.shut = m_shut;
    return matters;
}

void Desk::giveWhileShut(const QString& code) {
    m_shut.push_back({utf8(code), m_context.library.clock().now()});
    m_sounds.play(Sound::NotRecorded);
    remember();
    Q_EMIT givenWhileShutChanged();
}

QStringList Desk::givenWhileShut() const {
    QStringList codes;
    for (const KeptScan& each : m_shut) codes << qs(each.code);
    return codes;
}

/// The queue has all of them before they are forgotten here: what is written down meanwhile holds each.
void Desk::recordGivenWhileShut() {
    enqueue(givenWhileShut());
    dropGivenWhileShut();
}

QStringList Desk::dropGivenWhileShut() {
    const QStringList codes = givenWhileShut();
    if (codes.isEmpty()) return codes;
    m_shut.clear();
    remember();
    Q_EMIT givenWhileShutChanged();
    return codes;
}

void Desk::setAside(const QStringList& codes) {
    const auto kept = static_cast<qsizetype>(m_aside.size());
    const Instant now = m_context.library.clock().now();
    m_aside.resize(static_cast<std::size_t>(std::min(kept, codes.size())));
    for (qsizetype i = kept; i < codes.size(); ++i) m_aside.push_back({utf8(codes[i]), now});
    if (codes.size() > kept) m_sounds.play(Sound::NotRecorded);
    remember();
}

void Desk::remember() {
    if (!m_takenUp && !m_found) return;
    DeskMatters now = m_takenUp ? matters() : *m_found;
    now.shut = m_shut;
    // A scan that was handed on a moment ago is as good as recorded; the timer asks again. One that is written down
    // already stays so until it is judged: the program may be killed before.
    const bool onlyQuick = m_takenUp && m_queue.depth() == 1 && !m_retry.waitReason() && m_keeping.isActive();
    if (onlyQuick) {
        const auto quick = now.scans.end() - static_cast<std::ptrdiff_t>(m_aside.size()) - 1;
        const bool isKept = std::ranges::find(m_kept.scans, *quick) != m_kept.scans.end() ||
                            std::ranges::find(m_kept.shut, quick->code, &KeptScan::code) != m_kept.shut.end();
        if (!isKept) now.scans.erase(quick);
    }
    if (now.isSame(m_kept)) return;
    m_kept = now;
    m_journal->write(now);
}

void Desk::handOver(const std::string& owner, Former former) {
    const std::string before = std::exchange(m_owner, owner);
    if (before == owner) return;
    if (former == Former::PutAside && !before.empty() && m_queue.depth() == 0) putAside(before);
    takeBack(owner);
    remember();
}

void Desk::putAside(const std::string& owner) {
    Aside& left = m_putAside[owner];
    left.at = m_context.library.clock().now();
    left.sessions.insert(left.sessions.end(), m_sessions.begin(), m_sessions.end());
    std::erase_if(left.sessions, [](const Session& each) { return !each->reader && each->scans.empty(); });
    left.readers.insert(left.readers.end(), m_toRestore.begin(), m_toRestore.end());
    m_toRestore.clear();
    m_toShow.reset();
    m_inDoubt = false;
    m_sessions = {std::make_shared<DeskSession>()};
    show(m_sessions.front());
}

/// Behind what was taken over; with nothing taken over it stands as it was left.
void Desk::takeBack(const std::string& owner) {
    auto found = m_putAside.extract(owner);
    if (!found) return;
    const Aside& left = found.mapped();
    std::erase_if(m_sessions, [](const Session& each) { return !each->reader && each->scans.empty(); });
    const bool alone = m_sessions.empty();
    for (const Session& each : left.sessions) {
        const bool here = each->reader && std::ranges::any_of(m_sessions, [&](const Session& other) {
                              return other->reader && other->reader->id == each->reader->id;
                          });
        if (!here) m_sessions.push_back(each);
    }
    if (m_sessions.empty()) m_sessions.push_back(std::make_shared<DeskSession>());
    m_toRestore.insert(m_toRestore.end(), left.readers.begin(), left.readers.end());
    const bool stands = std::ranges::find(m_sessions, m_current) != m_sessions.end();
    show(alone || !stands ? m_sessions.front() : m_current);
    restoreReaders();
}

/// What was given since the start stands behind what waited before.
void Desk::fileRead(const DeskMatters& matters) {
    m_found = m_kept = matters;
    m_shut.insert(m_shut.begin(), matters.shut.begin(), matters.shut.end());
    if (!matters.shut.empty()) Q_EMIT givenWhileShutChanged();
    if (m_mayTakeUp) return takeUp(*std::exchange(m_found, std::nullopt));
    remember();
}

void Desk::takeUpSoon() {
    m_mayTakeUp = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_found) takeUp(*std::exchange(m_found, std::nullopt));
        },
        Qt::QueuedConnection);
}

void Desk::takeUp(const DeskMatters& all) {
    m_takenUp = true;
    DeskMatters found = all;
    // Another person has signed in since than the one whose readers they are.
    if (!m_owner.empty() && !found.owner.empty() && found.owner != m_owner && !found.readers.empty()) {
        found.aside.push_back({found.owner, found.at, std::move(found.readers)});
        found.readers.clear();
        if (found.scans.empty()) found.current.reset();
    }
    const std::int64_t now = m_context.library.clock().now().milliseconds;
    for (const PutAside& each : found.aside) {
        if (each.owner == m_owner)
            found.readers.insert(found.readers.end(), each.readers.begin(), each.readers.end());
        else if (now - each.at.milliseconds < stillTheirs)
            m_putAside[each.owner] = {each.at, {}, each.readers};
    }
    // Readers do not stand there until tomorrow.
    if (found.isClosed && found.scans.empty() && now - found.at.milliseconds >= stillTheirs) {
        found.readers.clear();
        found.current.reset();
    }
    m_toRestore = found.readers;
    const bool recently = now - found.at.milliseconds < stillHere;
    if (recently || !found.scans.empty()) m_toShow = found.current;
    m_earlierCard = found.current;
    quint64 number = firstEarlier;
    for (const KeptScan& scan : found.scans) m_earlier.push_back({number++, scan});
    if (!found.readers.empty() || !found.scans.empty())
        m_context.announcer.tell(Tone::Attention, [scans = static_cast<int>(m_earlier.size()),
                                                   isClosed = found.isClosed] {
            return scans == 0 && isClosed ? tr("The readers who were at the desk are here again.")
                   : scans == 0 ? tr("The program ended unexpectedly. The readers who were at the desk are here again.")
                                : tr("%n scan(s) were not recorded before the program ended. They wait at the desk.",
                                     nullptr, scans);
        });
    restoreReaders();
    remember();
    m_queue.resume();
    Q_EMIT changed();
}

void Desk::restoreReaders() {
    for (const KeptReader& each : m_toRestore) {
        m_service({}, cardCode(each.card), {})
            .then(this, [this, each](const Result<circulation::DeskAnswer, circulation::ScanRefusal>& answer) {
                const Fault* fault = answer ? nullptr : faultIn(answer.error());
                if (fault && ScanRetry::waitReasonOf(*fault)) return; // when the connection is back
                if (std::erase(m_toRestore, each) == 0) return;       // restored meanwhile
                const auto* opened = answer ? std::get_if<circulation::ReaderOpened>(&*answer) : nullptr;
                if (opened) return restored(each, *opened);
                remember(); // there is no such reader any more
            });
    }
}

/// In a tab of its own; the one who stood there until just now stands there again.
void Desk::restored(const KeptReader& kept, const circulation::ReaderOpened& opened) {
    const bool here = std::ranges::any_of(
        m_sessions, [&](const Session& each) { return each->reader && each->reader->id == opened.reader.id; });
    if (here) return;
    auto session = std::make_shared<DeskSession>();
    session->reader = opened.reader;
    session->loans = opened.loans;
    session->limit = opened.limit;
    session->since = kept.since;
    for (const auto& row : opened.loans) {
        if (row.loan.lentAt >= kept.since) session->memory.lentThisSession.insert(row.barcode);
    }
    const auto free = std::ranges::find_if(m_sessions, [](const Session& each) { return !each->reader; });
    m_sessions.insert(free, session);
    if (m_toShow == kept.card && !m_current->reader && m_queue.depth() == 0) {
        m_toShow.reset();
        return show(session);
    }
    Q_EMIT sessionsChanged();
}

void Desk::recordEarlier() {
    if (m_earlier.empty() || refusedForScans()) return;
    m_context.announcer.clear(); // that they wait
    if (m_earlierCard) {
        m_queue.enqueue(qs(cardCode(*m_earlierCard).written()));
    } else if (m_current->reader) { // they were given when nobody stood there
        const auto free = std::ranges::find_if(m_sessions, [](const Session& each) { return !each->reader; });
        show(free != m_sessions.end() ? *free : m_sessions.emplace_back(std::make_shared<DeskSession>()));
    }
    // What is written down meanwhile holds each: in the queue, or still here.
    while (!m_earlier.empty()) {
        const Earlier next = m_earlier.front();
        m_earlier.erase(m_earlier.begin());
        m_queue.enqueue(qs(next.scan.code), next.scan.at.milliseconds);
    }
    Q_EMIT changed();
}

} // namespace kitapdar::ui
