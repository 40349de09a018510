#include "tests/support/CuttingProxy.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace kitapdar::test {

namespace {

sockaddr_in loopback(int port) {
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    place.sin_port = htons(static_cast<std::uint16_t>(port));
    return place;
}

void sendAtOnce(int socket) {
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

} // namespace

struct CuttingProxy::Pair {
    int client = -1;
    int server = -1;
    bool answerIsSwallowed = false; // the commit went through: its answer is the moment to cut
};

CuttingProxy::CuttingProxy(int serverPort) : m_serverPort(serverPort) {
    m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in place = loopback(0);
    socklen_t size = sizeof place;
    ::bind(m_listener, reinterpret_cast<sockaddr*>(&place), sizeof place);
    ::listen(m_listener, 64);
    ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&place), &size);
    m_port = ntohs(place.sin_port);
    m_thread = std::thread([this] { serve(); });
}

CuttingProxy::~CuttingProxy() {
    m_stop = true;
    m_thread.join();
    ::close(m_listener);
}

void CuttingProxy::next(Cut cut, int bytes) {
    m_bytes = bytes;
    m_next = cut;
}

bool CuttingProxy::isCut(Cut cut) {
    Cut wanted = cut;
    if (!m_next.compare_exchange_strong(wanted, Cut::Never)) return false;
    ++m_cuts;
    return true;
}

/// False when the pair is to be closed.
bool CuttingProxy::pass(Pair& pair, bool toServer) {
    char bytes[16384];
    const ssize_t count = ::recv(toServer ? pair.client : pair.server, bytes, sizeof bytes, 0);
    if (count <= 0) return false;
    const std::string_view said(bytes, static_cast<std::size_t>(count));
    if (toServer && said.find("; commit") != std::string_view::npos) {
        if (isCut(Cut::BeforeCommit)) return false;
        pair.answerIsSwallowed = m_next == Cut::AfterCommit;
    } else if (!toServer && pair.answerIsSwallowed && isCut(Cut::AfterCommit)) {
        return false;
    }
    if (m_next == Cut::AfterBytes && (m_bytes -= static_cast<int>(count)) < 0 && isCut(Cut::AfterBytes)) return false;
    return ::send(toServer ? pair.server : pair.client, bytes, said.size(), MSG_NOSIGNAL) == count;
}

void CuttingProxy::serve() {
    std::vector<Pair> pairs;
    while (!m_stop) {
        std::vector<pollfd> waiting{{m_listener, POLLIN, 0}};
        for (const Pair& pair : pairs) {
            waiting.push_back({pair.client, POLLIN, 0});
            waiting.push_back({pair.server, POLLIN, 0});
        }
        constexpr int pause = 20; // ms, to hear of the end
        if (::poll(waiting.data(), waiting.size(), pause) <= 0) continue;
        std::vector<Pair> open;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            Pair& pair = pairs[i];
            bool goesOn = true;
            if (waiting[2 * i + 1].revents != 0) goesOn = pass(pair, true);
            if (goesOn && waiting[2 * i + 2].revents != 0) goesOn = pass(pair, false);
            if (goesOn) {
                open.push_back(pair);
            } else {
                ::close(pair.client);
                ::close(pair.server);
            }
        }
        pairs = std::move(open);
        if (waiting.front().revents == 0) continue;
        Pair pair;
        pair.client = ::accept(m_listener, nullptr, nullptr);
        pair.server = ::socket(AF_INET, SOCK_STREAM, 0);
        const sockaddr_in place = loopback(m_serverPort);
        if (::connect(pair.server, reinterpret_cast<const sockaddr*>(&place), sizeof place) == 0) {
            sendAtOnce(pair.client);
            sendAtOnce(pair.server);
            pairs.push_back(pair);
        } else {
            ::close(pair.client);
            ::close(pair.server);
        }
    }
    for (const Pair& pair : pairs) {
        ::close(pair.client);
        ::close(pair.server);
    }
}

} // namespace kitapdar::test
