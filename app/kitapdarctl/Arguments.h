// The command line taken apart: command, arguments, options. Options may stand anywhere, "--" ends them; a single dash
// begins no option, so that a search may say "-word".
#pragma once

#include "app/kitapdarctl/Answer.h"
#include "wording/Languages.h"

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

/// "record show ID [--format …]", as it is typed.
std::string usageOf(const Command& command);
/// Whether the words are the command's name or its beginning; every name begins with no words.
bool beginsWith(const Command& command, std::span<const std::string> words);

/// Whether an option that takes no value stands among the words, whatever else is wrong with them.
bool hasFlag(std::span<const std::string> words, std::string_view flag);

class Arguments {
public:
    static constexpr std::size_t any = 1000000;

    /// Failures are of wrong usage. The language is that of --language, wherever it stands and whatever else is wrong;
    /// else as it was.
    static Result<Arguments, Failure> parse(std::span<const std::string> words, std::span<const Command> commands,
                                            Languages& languages);

    /// None with --help, `help` and --version.
    const Command* command() const { return m_command; }
    /// Whether the list of commands is asked for, and of which only: the words of a name or its beginning.
    bool wantsHelp() const { return m_wantsHelp; }

    const std::vector<std::string>& positional() const { return m_positional; }
    const std::string& at(std::size_t number) const { return m_positional[number]; }
    bool has(std::string_view option) const { return m_options.contains(option); }
    /// Whether the program's own version is asked for, not that of a record.
    bool wantsVersion() const { return value("--version") == std::string(); }
    /// The code of the place that the program's own --at names; nullopt: none, or the command has an --at of its own.
    std::optional<std::string> place() const;
    /// In which the answer is worded.
    Language language() const { return m_language; }
    std::optional<std::string> value(std::string_view option) const;
    std::string valueOr(std::string_view option, std::string_view otherwise) const;

    /// A whole number from `least` on, or the failure that says what is wrong with it.
    Result<std::int64_t, Failure> number(std::string_view name, std::string_view text, std::int64_t least) const;
    Result<std::int64_t, Failure> number(std::string_view option, std::int64_t least, std::int64_t otherwise) const;
    /// Given, and not empty.
    Result<std::string, Failure> required(std::string_view option) const;

    static Failure badValue(std::string_view name, std::string_view text);
    static Failure wrongUsage(const QString& sentence);

private:
    Result<void, Failure> take(std::span<const std::string> words, std::span<const Command> commands);
    Result<void, Failure> findHelp(std::span<const Command> commands);
    Result<void, Failure> findCommand(std::span<const Command> commands);
    Result<void, Failure> checkOptions() const;
    Result<void, Failure> checkNumber() const;
    Failure noCommand() const;

    const Command* m_command = nullptr;
    bool m_wantsHelp = false;
    Language m_language = Language::English;
    std::vector<std::string> m_positional;
    std::map<std::string, std::string, std::less<>> m_options;
};

/// The language of a locale, "kk_KZ.UTF-8"; none for others than the three.
std::optional<Language> languageOfLocale(std::string_view name);

} // namespace kitapdar::ctl
