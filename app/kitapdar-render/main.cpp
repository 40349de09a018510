// Looks at one foreign file for the program that started it (core/rendering): the file is open, questions come and
// answers go by pipes. It ends with its last question, or is ended.
#include "app/kitapdar-render/Confinement.h"
#include "core/media/PageServer.h"

#include <QGuiApplication>

#include <array>
#include <cerrno>
#include <cstring>
#include <string>
#include <string_view>
#include <sys/resource.h>
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

} // namespace

int main(int argc, char** argv) {
    kitapdar::render::confine();
    const QGuiApplication application(argc, argv);
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
