#include "core/rendering/RenderServer.h"

#include "core/rendering/Protocol.h"
#include "core/rendering/RenderProgram.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kitapdar::rendering {

namespace {

constexpr int longestStart = 20'000; // ms

void waitForEnd(int process) {
    while (::waitpid(process, nullptr, 0) < 0 && errno == EINTR) {
    }
}

/// The order with two open files beside it: the foreign one and the child's end of the socket.
bool send(const disk::Descriptor& to, const ServerOrder& order, const std::array<int, 2>& files) {
    iovec bytes{const_cast<ServerOrder*>(&order), sizeof order};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof files)> beside{};
    msghdr message{};
    message.msg_iov = &bytes;
    message.msg_iovlen = 1;
    message.msg_control = beside.data();
    message.msg_controllen = beside.size();
    cmsghdr* const head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(sizeof files);
    std::memcpy(CMSG_DATA(head), files.data(), sizeof files);
    return ::sendmsg(to.number(), &message, MSG_NOSIGNAL) == static_cast<::ssize_t>(sizeof order);
}

/// 0: it did not answer.
std::int32_t numberFrom(const disk::Descriptor& from) {
    pollfd waiting{from.number(), POLLIN, 0};
    int ready = -1;
    while ((ready = ::poll(&waiting, 1, longestStart)) < 0 && errno == EINTR) {
    }
    std::int32_t number = 0;
    if (ready <= 0 || ::recv(from.number(), &number, sizeof number, 0) != static_cast<::ssize_t>(sizeof number))
        return 0;
    return number;
}

} // namespace

RenderServer::~RenderServer() { stop(); }

bool RenderServer::start() {
    std::array<int, 2> pair{};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair.data()) != 0) return false;
    disk::Descriptor ours(pair[0]);
    const disk::Descriptor childs(pair[1]);
    m_process = startRenderProgram(serverArgument, {{&childs, ordersFile}});
    if (m_process < 0) return false;
    m_socket = std::move(ours);
    return true;
}

void RenderServer::stop() {
    m_socket = disk::Descriptor(); // with it, its processes end
    if (m_process < 0) return;
    ::kill(m_process, SIGKILL);
    waitForEnd(m_process);
    m_process = -1;
}

std::optional<RenderServer::Child> RenderServer::made(const disk::Descriptor& file) {
    std::array<int, 2> pair{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0) return std::nullopt;
    disk::Descriptor ours(pair[0]);
    const disk::Descriptor childs(pair[1]);
    if (!send(m_socket, {ServerOrder::Kind::Make, 0}, {file.number(), childs.number()})) return std::nullopt;
    const std::int32_t process = numberFrom(m_socket);
    if (process <= 1) return std::nullopt;
    return Child{process, std::move(ours)};
}

std::optional<RenderServer::Child> RenderServer::child(const disk::Descriptor& file) {
    if (m_process >= 0) {
        if (auto child = made(file)) return child;
        stop(); // it was lost: another one
    }
    if (!start()) return std::nullopt;
    auto child = made(file);
    if (!child) stop();
    return child;
}

void RenderServer::end(int process) {
    if (m_process < 0) return; // its processes have ended with it
    // Its number is no other's before the server has taken note of its end.
    ::kill(process, SIGKILL);
    const ServerOrder order{ServerOrder::Kind::End, process};
    (void)::send(m_socket.number(), &order, sizeof order, MSG_NOSIGNAL);
}

} // namespace kitapdar::rendering
