// Reads scanned pages without a window, for as long as it runs: what `kitapdarctl worker` does, under a name of its own
// for services and lists of processes. It becomes the kitapdarctl that lies beside it, so there is one program that
// opens a library and signs in.
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <iostream>
#include <string>
#include <system_error>
#include <unistd.h>
#include <vector>

int main(int argc, char** argv) {
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error).parent_path() / "kitapdarctl";
    std::string name = "kitapdar-worker";
    std::string command = "worker";
    std::vector<char*> arguments{name.data(), command.data()};
    arguments.insert(arguments.end(), argv + 1, argv + argc);
    arguments.push_back(nullptr);
    ::execv(program.c_str(), arguments.data());
    std::cerr << program.string() << ": " << std::strerror(errno) << '\n';
    return 3;
}
