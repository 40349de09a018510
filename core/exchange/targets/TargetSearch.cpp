#include "core/exchange/targets/TargetSearch.h"

#include "core/exchange/MarcReader.h"
#include "core/exchange/targets/FileTarget.h"

#include <yaz/log.h>
#include <yaz/zoom.h>

#include <algorithm>
#include <list>
#include <memory>
#include <poll.h>
#include <string_view>
#include <utility>

namespace kitapdar::exchange {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t mostCandidates = 10;
constexpr auto beat = std::chrono::milliseconds(100);       // how long nobody looks whether the job is cancelled
constexpr auto beatOfFiles = std::chrono::milliseconds(20); // or whether a file is looked through

struct Free {
    void operator()(ZOOM_options options) const { ZOOM_options_destroy(options); }
    void operator()(ZOOM_connection connection) const { ZOOM_connection_destroy(connection); }
    void operator()(ZOOM_query query) const { ZOOM_query_destroy(query); }
    void operator()(ZOOM_resultset set) const { ZOOM_resultset_destroy(set); }
};
template <class Handle>
using Owned = std::unique_ptr<std::remove_pointer_t<Handle>, Free>;

/// "9780306406157" -> "0306406152": older catalogues hold the number as it stood in the book. Nothing for 979.
std::optional<std::string> tenDigits(const text::Isbn& isbn) {
    if (!isbn.digits.starts_with("978")) return std::nullopt;
    std::string ten = isbn.digits.substr(3, 9);
    int sum = 0;
    for (std::size_t i = 0; i < ten.size(); ++i) sum += static_cast<int>(10 - i) * (ten[i] - '0');
    const int check = (11 - sum % 11) % 11;
    return ten + (check == 10 ? 'X' : static_cast<char>('0' + check));
}

/// Diagnostics of the set Bib-1 of Z39.50 and of SRU, "info:srw/diagnostic/1".
TargetProblem diagnosticProblem(int code, std::string_view set) {
    if (code == 235) return TargetProblem::UnknownDatabase; // in both sets
    if (set.find("srw") != std::string_view::npos) {
        if (code == 3) return TargetProblem::LoginWanted;
        if (code == 15 || code == 16) return TargetProblem::UnknownIndex;
        return code == 66 || code == 67 || code == 71 ? TargetProblem::FormNotOffered : TargetProblem::Refused;
    }
    if (set != "Bib-1") return TargetProblem::Refused;
    switch (code) {
    case 109:
        return TargetProblem::UnknownDatabase;
    case 113:
    case 114:
    case 116:
    case 117:
        return TargetProblem::UnknownIndex;
    case 236:
    case 1010:
    case 1011:
    case 1014:
        return TargetProblem::LoginWanted;
    case 238:
    case 239:
        return TargetProblem::FormNotOffered;
    default:
        return TargetProblem::Refused;
    }
}

std::string questionOf(const Target& target, const text::Isbn& isbn) {
    const auto ten = tenDigits(isbn);
    if (target.protocol == TargetProtocol::Sru) {
        const std::string index = target.isbnIndex.empty() ? "bath.isbn" : target.isbnIndex;
        std::string question = index + "=" + isbn.digits;
        if (ten) question += " or " + index + "=" + *ten;
        return question;
    }
    const std::string use = "@attr 1=" + (target.isbnIndex.empty() ? "7" : target.isbnIndex) + " ";
    return ten ? "@or " + use + isbn.digits + " " + use + *ten : use + isbn.digits;
}

/// One conversation with one target.
class Conversation {
public:
    Conversation(const Target& target, const text::Isbn& isbn, std::chrono::milliseconds patience) : m_target(target) {
        const bool sru = target.protocol == TargetProtocol::Sru;
        Owned<ZOOM_options> options(ZOOM_options_create());
        const auto set = [&](const char* name, const std::string& value) {
            ZOOM_options_set(options.get(), name, value.c_str());
        };
        set("async", "1");
        set("timeout", std::to_string(std::chrono::ceil<std::chrono::seconds>(patience).count() + 1));
        set("count", std::to_string(mostCandidates));
        set("preferredRecordSyntax", target.format == catalogue::MarcFormat::Unimarc ? "unimarc" : "usmarc");
        if (sru) {
            set("sru", "get");
            set("schema", "marcxml");
        }
        m_connection.reset(ZOOM_connection_create(options.get()));
        m_query.reset(ZOOM_query_create());
        const std::string question = questionOf(target, isbn);
        const int wrong =
            sru ? ZOOM_query_cql(m_query.get(), question.c_str()) : ZOOM_query_prefix(m_query.get(), question.c_str());
        if (wrong != 0) {
            end(TargetProblem::Refused, question);
            return;
        }
        ZOOM_connection_connect(m_connection.get(), target.address.c_str(), 0);
        m_set.reset(ZOOM_connection_search(m_connection.get(), m_query.get()));
    }

    bool isOver() const { return m_over; }
    ZOOM_connection connection() const { return m_connection.get(); }

    /// What can be done without waiting.
    void proceed() {
        while (!m_over && ZOOM_connection_process(connection()) != 0) {
            if (ZOOM_connection_last_event(connection()) == ZOOM_EVENT_END) takeAnswer();
        }
        if (!m_over && ZOOM_connection_is_idle(connection()) != 0) takeAnswer();
    }
    pollfd waitsFor() const {
        const int mask = ZOOM_connection_get_mask(connection());
        short events = 0;
        if (mask & ZOOM_SELECT_READ) events |= POLLIN;
        if (mask & ZOOM_SELECT_WRITE) events |= POLLOUT;
        if (mask & ZOOM_SELECT_EXCEPT) events |= POLLPRI;
        return {ZOOM_connection_get_socket(connection()), events, 0};
    }
    void hear(short events) {
        int mask = 0;
        if (events & (POLLIN | POLLHUP)) mask |= ZOOM_SELECT_READ;
        if (events & POLLOUT) mask |= ZOOM_SELECT_WRITE;
        if (events & (POLLPRI | POLLERR | POLLNVAL)) mask |= ZOOM_SELECT_EXCEPT;
        if (mask != 0) ZOOM_connection_fire_event_socket(connection(), mask);
    }
    void stopWaiting() {
        if (!m_over) end(TargetProblem::TooSlow, {});
    }

    const TargetAnswer& answer() const& { return m_answer; }
    TargetAnswer answer() && { return std::move(m_answer); }

private:
    void end(std::optional<TargetProblem> problem, std::string detail) {
        m_over = true;
        m_answer.target = m_target.id;
        m_answer.problem = problem;
        m_answer.detail = std::move(detail);
    }

    void takeAnswer() {
        const char* message = nullptr;
        const char* more = nullptr;
        const char* set = nullptr;
        if (const int error = ZOOM_connection_error_x(connection(), &message, &more, &set); error != 0) {
            const std::string detail =
                std::string(message ? message : "") + (more && *more ? ": " + std::string(more) : std::string());
            return end(problemOf(error, set ? set : ""), detail);
        }
        m_answer.found = static_cast<std::int64_t>(ZOOM_resultset_size(m_set.get()));
        bool unreadable = false;
        for (std::size_t i = 0; i < mostCandidates && static_cast<std::int64_t>(i) < m_answer.found; ++i) {
            const ZOOM_record record = ZOOM_resultset_record_immediate(m_set.get(), i);
            if (!record || !take(record)) unreadable = true;
        }
        if (m_answer.candidates.empty() && unreadable) return end(TargetProblem::Unreadable, {});
        end(std::nullopt, {});
    }

    static TargetProblem problemOf(int error, std::string_view set) {
        switch (error) {
        case ZOOM_ERROR_CONNECT:
        case ZOOM_ERROR_CONNECTION_LOST:
        case ZOOM_ERROR_DECODE:
        case ZOOM_ERROR_ENCODE:
            return TargetProblem::Unreachable;
        case ZOOM_ERROR_TIMEOUT:
            return TargetProblem::TooSlow;
        default:
            return diagnosticProblem(error, set);
        }
    }

    bool take(ZOOM_record record) {
        int length = 0;
        const char* bytes = ZOOM_record_get(record, "raw", &length);
        if (!bytes || length == 0) return false;
        // Of a text the length is not told.
        std::string text = length > 0 ? std::string(bytes, static_cast<std::size_t>(length)) : std::string(bytes);
        auto reader = MarcReader::fromBytes(std::move(text), {m_target.encoding, BadBytes::Refuse});
        if (!reader) return false;
        auto item = reader->next();
        if (!item || !*item) return false;
        auto* marc = std::get_if<catalogue::MarcRecord>(&**item);
        if (!marc) return false;
        const auto format = catalogue::detectFormat(*marc);
        m_answer.candidates.push_back({std::move(*marc), format});
        return true;
    }

    const Target& m_target;
    Owned<ZOOM_connection> m_connection;
    Owned<ZOOM_query> m_query;
    Owned<ZOOM_resultset> m_set;
    TargetAnswer m_answer;
    bool m_over = false;
};

} // namespace

text::Isbn sampleIsbn() { return {"9780306406157"}; }

bool canAnswer(const Target& target, const TargetQuestion& question) {
    if (!target.inUse) return false;
    return question.isbn || (target.protocol == TargetProtocol::File && !question.title.empty());
}

Result<std::vector<TargetAnswer>> askTargets(std::span<const Target> targets, const TargetQuestion& question,
                                             std::chrono::milliseconds patience, const jobs::Progress& progress,
                                             const TargetListener& listener) {
    yaz_log_init_level(0); // what is amiss is in the answers, not on the terminal
    const auto end = Clock::now() + patience;
    std::vector<Conversation> all;
    std::list<FileSearch> files;
    all.reserve(targets.size());
    for (const Target& target : targets) {
        if (!canAnswer(target, question)) continue;
        if (target.protocol == TargetProtocol::File) {
            files.emplace_back(target, question);
            continue;
        }
        all.emplace_back(target, *question.isbn, patience);
        if (all.back().isOver() && listener) listener(std::as_const(all.back()).answer());
    }
    for (;;) {
        std::vector<pollfd> sockets;
        std::vector<Conversation*> waiting;
        for (Conversation& each : all) {
            if (each.isOver()) continue;
            each.proceed();
            if (each.isOver()) {
                if (listener) listener(std::as_const(each).answer());
                continue;
            }
            sockets.push_back(each.waitsFor());
            waiting.push_back(&each);
        }
        for (FileSearch& each : files) {
            if (each.hasEnded() && listener) listener(each.answer());
        }
        const bool isReading = std::ranges::any_of(files, [](const FileSearch& each) { return !each.isOver(); });
        if (waiting.empty() && !isReading) break;
        if (progress.cancelled()) return fail(cancelled());
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        if (left.count() <= 0) {
            for (Conversation* each : waiting) {
                each->stopWaiting();
                if (listener) listener(std::as_const(*each).answer());
            }
            for (FileSearch& each : files) {
                if (each.isOver()) continue;
                each.stopWaiting();
                if (listener) listener(each.answer());
            }
            break;
        }
        const auto rest = std::min(left, isReading ? beatOfFiles : beat);
        ::poll(sockets.data(), sockets.size(), static_cast<int>(rest.count()));
        for (std::size_t i = 0; i < waiting.size(); ++i) waiting[i]->hear(sockets[i].revents);
    }
    std::vector<TargetAnswer> answers;
    auto conversation = all.begin();
    auto file = files.begin();
    for (const Target& target : targets) {
        if (!canAnswer(target, question)) continue;
        if (target.protocol == TargetProtocol::File)
            answers.push_back((file++)->answer());
        else
            answers.push_back(std::move(*conversation++).answer());
    }
    return answers;
}

} // namespace kitapdar::exchange
