// Stands between a desk and its server and cuts the connection at the worst moments. Any thread.
#pragma once

#include <atomic>
#include <thread>

namespace kitapdar::test {

class CuttingProxy {
public:
    enum class Cut {
        Never,
        BeforeCommit, // the server never hears of it
        AfterCommit,  // the server has done it, the desk never hears of it
        AfterBytes    // somewhere
    };

    explicit CuttingProxy(int serverPort);
    ~CuttingProxy();
    CuttingProxy(const CuttingProxy&) = delete;
    CuttingProxy& operator=(const CuttingProxy&) = delete;

    int port() const { return m_port; }
    /// The next cut; once it was made there is none. `bytes` are counted over all connections.
    void next(Cut cut, int bytes = 0);
    int cuts() const { return m_cuts; }

private:
    struct Pair;
    void serve();
    bool pass(Pair& pair, bool toServer);
    bool isCut(Cut cut);

    int m_serverPort;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<Cut> m_next = Cut::Never;
    std::atomic<int> m_bytes = 0;
    std::atomic<int> m_cuts = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace kitapdar::test
