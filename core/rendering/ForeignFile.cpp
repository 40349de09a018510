#include "core/rendering/ForeignFile.h"

#include "core/rendering/ForeignSheets.h"
#include "core/rendering/Protocol.h"
#include "core/rendering/RenderProgram.h"
#include "core/rendering/RenderServer.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kitapdar::rendering {

namespace {

namespace fs = std::filesystem;
using Moment = std::chrono::steady_clock::time_point;

constexpr std::chrono::milliseconds look{100};

Fault fault(const char* what) { return {Fault::Kind::Internal, what, {}}; }

enum class Waited { Ready, Late, Cancelled };

Waited waitFor(const disk::Descriptor& socket, short events, Moment until,
               const ForeignFile::ShouldContinue& shouldContinue) {
    for (;;) {
        if (shouldContinue && !shouldContinue()) return Waited::Cancelled;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        if (left.count() <= 0) return Waited::Late;
        pollfd waiting{socket.number(), events, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(std::min(left, look).count()));
        if (ready > 0) return Waited::Ready;
        if (ready < 0 && errno != EINTR) return Waited::Late;
    }
}

RenderRefusal refusalOf(Waited waited) {
    if (waited == Waited::Cancelled) return cancelled();
    return TooHeavy{};
}

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

} // namespace

ForeignFile::ForeignFile(disk::Descriptor file, std::string password, ShouldContinue shouldContinue,
                         RenderLimits limits, std::shared_ptr<RenderServer> server)
    : m_file(std::move(file)),
      m_password(std::move(password)),
      m_shouldContinue(std::move(shouldContinue)),
      m_limits(limits),
      m_server(std::move(server)) {}

ForeignFile::~ForeignFile() { end(); }

Result<std::unique_ptr<ForeignFile>, RenderRefusal> ForeignFile::open(const fs::path& file, const std::string& password,
                                                                      ShouldContinue shouldContinue,
                                                                      RenderLimits limits,
                                                                      std::shared_ptr<RenderServer> server) {
    auto opened = disk::openToRead(file);
    if (!opened) return fail(NotReadable{});
    std::unique_ptr<ForeignFile> foreign(
        new ForeignFile(std::move(*opened), password, std::move(shouldContinue), limits, std::move(server)));
    CHECK(foreign->begin());
    return foreign;
}

Result<std::unique_ptr<ForeignFile>, RenderRefusal> ForeignFile::openWith(const std::vector<std::string>& passwords,
                                                                          const fs::path& file,
                                                                          const ShouldContinue& shouldContinue,
                                                                          const std::shared_ptr<RenderServer>& server) {
    auto opened = open(file, {}, shouldContinue, {}, server);
    for (const std::string& password : passwords) {
        if (opened || !std::holds_alternative<PasswordNeeded>(opened.error())) break;
        opened = open(file, password, shouldContinue, {}, server);
    }
    return opened;
}

Result<void, RenderRefusal> ForeignFile::begin() {
    CHECK(start());
    TRY(const Answered answered, exchange({Question::Open, 0, 0, 0, 0, m_password}));
    if (answered.pages < 1) return fail(NotReadable{});
    m_pages = answered.pages;
    return {};
}

Result<void, RenderRefusal> ForeignFile::start() {
    end();
    if (m_server) {
        auto child = m_server->child(m_file);
        if (!child) return fail(fault("kitapdar-render cannot be started"));
        m_process = child->process;
        m_socket = std::move(child->socket);
        ::fcntl(m_socket.number(), F_SETFL, O_NONBLOCK);
        return {};
    }
    std::array<int, 2> pair{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0) return fail(fault("no socket"));
    disk::Descriptor ours(pair[0]);
    const disk::Descriptor childs(pair[1]);
    m_process = startRenderProgram("", {{&childs, questionsFile}, {&childs, answersFile}, {&m_file, foreignFile}});
    if (m_process < 0) return fail(fault("kitapdar-render cannot be started"));
    m_socket = std::move(ours);
    ::fcntl(m_socket.number(), F_SETFL, O_NONBLOCK);
    return {};
}

void ForeignFile::end() {
    m_socket = disk::Descriptor();
    if (m_process < 0) return;
    if (m_server) {
        m_server->end(m_process);
        m_process = -1;
        return;
    }
    ::kill(m_process, SIGKILL);
    while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
    }
    m_process = -1;
}

Result<Answered, RenderRefusal> ForeignFile::ask(const Asked& asked) {
    if (m_process < 0) CHECK(begin());
    return exchange(asked);
}

/// A child that does not answer as it should is ended; the next question starts another.
Result<Answered, RenderRefusal> ForeignFile::exchange(const Asked& asked) {
    const Moment until =
        std::chrono::steady_clock::now() + (asked.question == Question::Recognise ? m_limits.reading : m_limits.wait);
    const auto lost = [this](RenderRefusal why) {
        end();
        return fail(std::move(why));
    };
    const std::string message = encoded(asked);
    for (std::string_view rest = message; !rest.empty();) {
        const Waited waited = waitFor(m_socket, POLLOUT, until, m_shouldContinue);
        if (waited != Waited::Ready) return lost(refusalOf(waited));
        const ::ssize_t sent = ::send(m_socket.number(), rest.data(), rest.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno != EAGAIN && errno != EINTR) return lost(TooHeavy{});
        if (sent > 0) rest.remove_prefix(static_cast<std::size_t>(sent));
    }
    std::string received;
    std::uint32_t length = 0;
    for (std::size_t wanted = sizeof length; received.size() < wanted;) {
        const Waited waited = waitFor(m_socket, POLLIN, until, m_shouldContinue);
        if (waited != Waited::Ready) return lost(refusalOf(waited));
        const std::size_t before = received.size();
        received.resize(std::min(wanted, before + (std::size_t{1} << 20U)));
        const ::ssize_t size = ::recv(m_socket.number(), received.data() + before, received.size() - before, 0);
        received.resize(before + static_cast<std::size_t>(std::max<::ssize_t>(size, 0)));
        if (size == 0 || (size < 0 && errno != EAGAIN && errno != EINTR)) return lost(TooHeavy{});
        if (wanted == sizeof length && received.size() == wanted) {
            std::memcpy(&length, received.data(), sizeof length);
            if (length > longestMessage) return lost(TooHeavy{});
            wanted += length;
        }
    }
    auto answered = decodedAnswered(std::string_view(received).substr(sizeof length));
    if (!answered) return lost(TooHeavy{});
    switch (answered->status) {
    case Status::Done:
        return std::move(*answered);
    case Status::NeedsPassword:
        return fail(PasswordNeeded{});
    case Status::Malformed:
        return fail(Malformed{});
    case Status::Unreadable:
    case Status::Refused:
        break;
    }
    return fail(NotReadable{});
}

Result<std::vector<PageSize>, RenderRefusal> ForeignFile::sizes(int first, int count) {
    TRY(const Answered answered, ask({Question::Sizes, first, count, 0, 0, {}}));
    std::vector<PageSize> sizes;
    for (std::size_t i = 0; i + 1 < answered.numbers.size(); i += 2)
        sizes.push_back({answered.numbers[i], answered.numbers[i + 1]});
    return sizes;
}

Result<DrawnPage, RenderRefusal> ForeignFile::draw(int page, int width, int height) {
    TRY(Answered answered, ask({Question::Draw, page, 0, width, height, {}}));
    const bool fits = answered.width > 0 && answered.height > 0 && answered.width <= width &&
                      answered.height <= height &&
                      answered.bytes.size() == std::size_t{4} * static_cast<std::size_t>(answered.width) *
                                                   static_cast<std::size_t>(answered.height);
    if (!fits) return fail(NotReadable{});
    return DrawnPage{answered.width, answered.height, std::move(answered.bytes)};
}

Result<std::vector<std::vector<PageRect>>, RenderRefusal> ForeignFile::find(int page, const std::string& text) {
    TRY(const Answered answered, ask({Question::Find, page, 0, 0, 0, text}));
    std::vector<std::vector<PageRect>> matches;
    double match = -1;
    const auto& numbers = answered.numbers;
    for (std::size_t i = 0; i + 4 < numbers.size(); i += 5) {
        if (numbers[i] != match) matches.emplace_back();
        match = numbers[i];
        matches.back().push_back({numbers[i + 1], numbers[i + 2], numbers[i + 3], numbers[i + 4]});
    }
    return matches;
}

Result<bool, RenderRefusal> ForeignFile::hasText(int page) {
    TRY(const Answered answered, ask({Question::HasText, page, 0, 0, 0, {}}));
    return !answered.numbers.empty() && answered.numbers.front() != 0;
}

Result<PictureFacts, RenderRefusal> ForeignFile::measure(int page) {
    TRY(const Answered answered, ask({Question::Measure, page, 0, 0, 0, {}}));
    const auto facts = factsOf(answered.numbers);
    if (!facts) return fail(NotReadable{});
    return *facts;
}

Result<std::string, RenderRefusal> ForeignFile::recognise(int page, int width, int height, const std::string& task) {
    TRY(Answered answered, ask({Question::Recognise, page, 0, width, height, task}));
    return std::move(answered.bytes);
}

Result<CarriedPage, RenderRefusal> ForeignFile::carry(int page, int width, int height) {
    TRY(const Answered answered, ask({Question::Carry, page, 0, width, height, {}}));
    struct stat facts {};
    if (::fstat(m_file.number(), &facts) != 0) return fail(NotReadable{});
    auto carried = carriedPageOf(answered.numbers, answered.bytes, facts.st_size);
    if (!carried) return fail(NotReadable{});
    return std::move(*carried);
}

Result<std::string, RenderRefusal> ForeignFile::picture(int page, int width, int height, const PagePart& part,
                                                        int longest) {
    TRY(Answered answered, ask({Question::Picture, page, longest, width, height, encodedPart(part)}));
    if (!std::string_view(answered.bytes).starts_with("\xff\xd8\xff")) return fail(NotReadable{});
    return std::move(answered.bytes);
}

Result<std::vector<std::string>, RenderRefusal> ForeignFile::pdfProblems(const fs::path& file,
                                                                         ShouldContinue shouldContinue) {
    auto opened = disk::openToRead(file);
    if (!opened) return fail(NotReadable{});
    ForeignFile foreign(std::move(*opened), {}, std::move(shouldContinue), {}, {});
    CHECK(foreign.start());
    TRY(const Answered answered, foreign.exchange({Question::CheckPdf, 0, 0, 0, 0, {}}));
    return linesOf(answered.bytes);
}

Result<ForeignSheets, RenderRefusal> ForeignFile::sheets(const fs::path& workbook, ShouldContinue shouldContinue) {
    auto opened = disk::openToRead(workbook);
    if (!opened) return fail(NotReadable{});
    ForeignFile foreign(std::move(*opened), {}, std::move(shouldContinue), {}, {});
    CHECK(foreign.start());
    TRY(const Answered answered, foreign.exchange({Question::Sheets, 0, 0, 0, 0, {}}));
    auto sheets = decodedSheets(answered.bytes);
    if (!sheets) return fail(TooHeavy{});
    return std::move(*sheets);
}

Result<std::vector<std::string>, RenderRefusal> ForeignFile::models(ShouldContinue shouldContinue) {
    ForeignFile none(disk::Descriptor(::open("/dev/null", O_RDONLY | O_CLOEXEC)), {}, std::move(shouldContinue), {},
                     {});
    CHECK(none.start());
    TRY(const Answered answered, none.exchange({Question::Models, 0, 0, 0, 0, {}}));
    return linesOf(answered.bytes);
}

} // namespace kitapdar::rendering
