// Another process of this test program, talked to by lines. It is started anew (not forked), runs one disabled test,
// DISABLED_<role> of the suite Child, and ends with it.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::test {

class ChildProcess {
public:
    /// `arguments` reach the child as childArguments().
    ChildProcess(const std::string& role, const std::vector<std::string>& arguments);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    void say(const std::string& line);
    /// The next whole line; none when the child is gone and everything it said was read.
    std::optional<std::string> hear();
    /// SIGKILL: no destructor, no flush, no goodbye.
    void kill();

private:
    int m_process = -1;
    int m_toChild = -1;
    int m_fromChild = -1;
    std::string m_heard;
};

/// Inside a child: what it was given, its next line from the parent (none when the parent closed), its answer.
std::vector<std::string> childArguments();
std::optional<std::string> hearParent();
void tellParent(const std::string& line);

} // namespace kitapdar::test
