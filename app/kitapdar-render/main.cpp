// Looks at one foreign file for the program that started it (core/rendering): the file is open, questions come and
// answers go by pipes. It ends with its last question, or is ended. With the argument "serve" it looks at none and
// makes such a process for each file that it is handed.
#include "app/kitapdar-render/Confinement.h"
#include "core/media/PageServer.h"

#include <QGuiApplication>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <string>
#include <string_view>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace kitapdar::rendering;

constexpr std::size_t longestQuestion = 1 << 16;
constexpr ::rlim_t secondsOfWork = 30;     // for each question
constexpr ::rlim_t secondsOfReading = 180; // of a page; of a PDF that is checked

bool readWhole(char* bytes, std::size_t size) {
    while (size > 0) {
        const ::ssize_t count = ::read(questionsFile, bytes, size);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        bytes += count;
        size -= static_cast<std::size_t>(count);
    }
    return true;
}

bool writeWhole(std::string_view bytes) {
    while (!bytes.empty()) {
        const ::ssize_t count = ::write(answersFile, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

/// A question that never ends is ended by the system, should the program not do it.
void allowMoreTime(Question question) {
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto spent = static_cast<::rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
    rlimit time{};
    ::getrlimit(RLIMIT_CPU, &time);
    time.rlim_cur = spent + (isLong(question) ? secondsOfReading : secondsOfWork);
    (void)::setrlimit(RLIMIT_CPU, &time);
}

/// Answers questions about the one file until there are no more.
int answer() {
    kitapdar::media::PageServer server(foreignFile);
    for (;;) {
        std::uint32_t length = 0;
        std::array<char, sizeof length> head{};
        if (!readWhole(head.data(), head.size())) return 0;
        std::memcpy(&length, head.data(), sizeof length);
        if (length > longestQuestion) return 2;
        std::string message(length, '\0');
        if (!readWhole(message.data(), message.size())) return 0;
        const auto asked = decodedAsked(message);
        if (!asked) return 2;
        allowMoreTime(asked->question);
        if (!writeWhole(encoded(server.answer(*asked)))) return 0;
    }
}

struct Received {
    ServerOrder order;
    std::array<int, 2> files{-1, -1}; // the foreign one, the socket of questions and answers
};

/// nullopt: there are no more orders, or what came is none.
std::optional<Received> nextOrder() {
    Received received;
    iovec bytes{&received.order, sizeof received.order};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof received.files)> beside{};
    msghdr message{};
    message.msg_iov = &bytes;
    message.msg_iovlen = 1;
    message.msg_control = beside.data();
    message.msg_controllen = beside.size();
    ::ssize_t size = -1;
    while ((size = ::recvmsg(ordersFile, &message, MSG_CMSG_CLOEXEC)) < 0 && errno == EINTR) {
    }
    if (size != static_cast<::ssize_t>(sizeof received.order)) return std::nullopt;
    const cmsghdr* const head = CMSG_FIRSTHDR(&message);
    if (head && head->cmsg_type == SCM_RIGHTS && head->cmsg_len == CMSG_LEN(sizeof received.files))
        std::memcpy(received.files.data(), CMSG_DATA(head), sizeof received.files);
    return received;
}

/// Makes a process for each file: this one has looked at none, so each begins as new.
int serve() {
    const ::pid_t own = ::getpid();
    while (const auto received = nextOrder()) {
        const auto& [order, files] = *received;
        if (order.kind == ServerOrder::Kind::End) {
            if (order.process > 1) (void)::waitpid(order.process, nullptr, 0);
            continue;
        }
        if (order.kind != ServerOrder::Kind::Make || files[0] < 0 || files[1] < 0) return 2;
        const ::pid_t made = ::fork();
        if (made == 0) {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            if (::getppid() != own) ::_exit(0);
            // Above the numbers of the child, so that moving one does not overwrite another.
            const int file = ::fcntl(files[0], F_DUPFD_CLOEXEC, foreignFile + 1);
            const int socket = ::fcntl(files[1], F_DUPFD_CLOEXEC, foreignFile + 1);
            const bool isReady = ::dup2(socket, questionsFile) >= 0 && ::dup2(socket, answersFile) >= 0 &&
                                 ::dup2(file, foreignFile) >= 0;
            for (const int each : {files[0], files[1], file, socket}) {
                if (each > foreignFile) ::close(each);
            }
            ::_exit(isReady ? answer() : 2);
        }
        for (const int each : files) ::close(each);
        const auto number = static_cast<std::int32_t>(made);
        if (::send(ordersFile, &number, sizeof number, MSG_NOSIGNAL) != static_cast<::ssize_t>(sizeof number)) return 0;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    kitapdar::render::confine();
    const QGuiApplication application(argc, argv);
    return argc == 2 && std::string_view(argv[1]) == serverArgument ? serve() : answer();
}
