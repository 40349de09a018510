// The command line taken apart: command, arguments, options. Options may stand anywhere, "--" ends them; a single dash
// begins no option, so that a search may say "-word".
#pragma once

#include "app/kitapdarctl/Answer.h"
#include "app/kitapdarctl/Words.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::ctl {

class Session;
class Arguments;

struct Command {
    std::vector<std::string_view> name; // {"record", "show"}
    std::string_view usage;             // what follows the name, for --help
    std::size_t least = 0;              // arguments
    std::size_t most = 0;
    std::vector<std::string_view> options = {}; // "--limit"; besides the global ones
    Outcome (*run)(Session& session, const Arguments& arguments) = nullptr;
    bool needsLibrary = true; // --library must be given
};

class Arguments {
public:
    static constexpr std::size_t any = 1000000;

    /// Failures are of wrong usage.
    static Result<Arguments, Failure> parse(std::span<const std::string> words, std::span<const Command> commands);

    /// None with --help and --version.
    const Command* command() const { return m_command; }
    Language language() const { return m_language; }

    const std::vector<std::string>& positional() const { return m_positional; }
    const std::string& at(std::size_t number) const { return m_positional[number]; }
    bool has(std::string_view option) const { return m_options.contains(option); }
    std::optional<std::string> value(std::string_view option) const;
    std::string valueOr(std::string_view option, std::string_view otherwise) const;

    /// A whole number from `least` on, or the failure that says what is wrong with it.
    Result<std::int64_t, Failure> number(std::string_view name, std::string_view text, std::int64_t least) const;
    Result<std::int64_t, Failure> number(std::string_view option, std::int64_t least, std::int64_t otherwise) const;
    Result<std::string, Failure> required(std::string_view option) const;

    Failure badValue(std::string_view name, std::string_view text) const;
    Failure wrongUsage(std::string_view key, const std::vector<std::string>& arguments = {}) const;

private:
    Result<void, Failure> take(std::span<const std::string> words);
    Result<void, Failure> findCommand(std::span<const Command> commands);
    Result<void, Failure> checkOptions() const;

    Language m_language = Language::English;
    const Command* m_command = nullptr;
    std::vector<std::string> m_positional;
    std::map<std::string, std::string, std::less<>> m_options;
};

} // namespace kitapdar::ctl
