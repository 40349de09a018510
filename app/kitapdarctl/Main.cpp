// kitapdarctl: a library without windows, for administrators, scripts and tests.
// Exit codes: 0 done, 1 refused or not found, 2 wrong usage, 3 fault. Errors are one sentence on stderr.
#include "app/kitapdarctl/Commands.h"
#include "app/kitapdarctl/Session.h"

#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

namespace kitapdar::ctl {
namespace {

int complained(const Failure& failure) {
    std::cerr << failure.sentence << '\n';
    return static_cast<int>(failure.exit);
}

/// Who the journal says it was: --operator, else the account of the machine.
std::string operatorOf(const Arguments& arguments) {
    const char* user = std::getenv("USER");
    return arguments.valueOr("--operator", user && *user ? user : "kitapdarctl");
}

int run(const std::vector<std::string>& words) {
    const auto arguments = Arguments::parse(words, commands());
    if (!arguments) return complained(arguments.error());
    if (arguments->has("--help")) {
        std::cout << helpText();
        return 0;
    }
    if (arguments->has("--version")) {
        std::cout << "kitapdarctl " KITAPDAR_VERSION "\n";
        return 0;
    }

    const SystemClock clock;
    const bool json = arguments->has("--json");
    auto address = storage::Address::parse(arguments->valueOr("--library", ""));
    if (!address) return complained(arguments->badValue("--library", address.error().detail));
    Session session(std::move(*address), arguments->language(), {operatorOf(*arguments), "kitapdarctl"}, json, clock);
    const Outcome outcome = arguments->command()->run(session, *arguments);
    if (!outcome) return complained(outcome.error());
    if (json) {
        std::cout << outcome->document.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    } else {
        std::cout << outcome->text;
    }
    for (const std::string& complaint : outcome->complaints) std::cerr << complaint << '\n';
    return static_cast<int>(outcome->exit);
}

} // namespace
} // namespace kitapdar::ctl

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    return kitapdar::ctl::run({argv + 1, argv + argc});
}
