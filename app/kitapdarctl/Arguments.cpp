#include "app/kitapdarctl/Arguments.h"

#include "app/kitapdarctl/Texts.h"
#include "core/text/Encoding.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <set>
#include <utility>

namespace kitapdar::ctl {

namespace {

constexpr std::array<std::string_view, 8> globalOptions = {"--at",       "--library",     "--language", "--json",
                                                           "--operator", "--password-fd", "--help",     "--version"};
/// Options that take no value.
constexpr auto flags = std::to_array<std::string_view>({"--encrypt",
                                                        "--plain",
                                                        "--rotate",
                                                        "--json",
                                                        "--help",
                                                        "--version",
                                                        "--confirm",
                                                        "--parent",
                                                        "--lost",
                                                        "--dry-run",
                                                        "--dry",
                                                        "--denied",
                                                        "--whole",
                                                        "--any-case",
                                                        "--show-iin",
                                                        "--replace-bad-bytes",
                                                        "--add-fields",
                                                        "--right-first",
                                                        "--columns",
                                                        "--available",
                                                        "--on",
                                                        "--off",
                                                        "--other-library",
                                                        "--take-doubtful",
                                                        "--over",
                                                        "--split",
                                                        "--service",
                                                        "--preview",
                                                        "--room",
                                                        "--missing",
                                                        "--most-wanted",
                                                        "--all",
                                                        "--home",
                                                        "--forgive",
                                                        "--open",
                                                        "--no-charge",
                                                        "--in-kind",
                                                        "--returned",
                                                        "--never",
                                                        "--withdraw",
                                                        "--found",
                                                        "--force",
                                                        "--nightly",
                                                        "--as-proposed",
                                                        "--to-nobody",
                                                        "--set",
                                                        "--wait",
                                                        "--until-idle",
                                                        "--again",
                                                        "--finished",
                                                        "--show",
                                                        "--deliver",
                                                        "--download",
                                                        "--rare",
                                                        "--local-history",
                                                        "--refused",
                                                        "--damaged",
                                                        "--cleared",
                                                        "--with-copies",
                                                        "--new-works",
                                                        "--with-done",
                                                        "--waiting",
                                                        "--off-balance",
                                                        "--in-processing",
                                                        "--unsigned",
                                                        "--new-title",
                                                        "--without-numbers",
                                                        "--blocked",
                                                        "--equal",
                                                        "--take-back",
                                                        "--claim"});

/// Given twice, an option has both values, with a comma between them.
constexpr auto repeated = std::to_array<std::string_view>({"--kind", "--map"});

template <class Range>
bool contains(const Range& range, std::string_view text) {
    return std::find(range.begin(), range.end(), text) != range.end();
}

bool isOption(std::string_view name, std::span<const Command> commands) {
    return contains(globalOptions, name) ||
           std::ranges::any_of(commands, [name](const Command& each) { return contains(each.options, name); });
}

/// Whether the command's usage has a value behind the option: "--on DAY".
bool hasValueInUsage(const Command& command, std::string_view name) {
    const std::size_t at = command.usage.find(std::string(name) + ' ');
    if (at == std::string_view::npos) return false;
    const std::size_t value = at + name.size() + 1;
    return value < command.usage.size() && command.usage[value] >= 'A' && command.usage[value] <= 'Z';
}

/// "record edit 1 FILE --version 3" means the record's: behind its name a command's own option goes before the global
/// one. So does one that is a flag elsewhere: "return K-1 --on 2026-03-02".
bool takesValueHere(std::string_view name, std::span<const std::string> before, std::span<const Command> commands) {
    return std::ranges::any_of(commands, [&](const Command& each) {
        return contains(each.options, name) && (contains(globalOptions, name) || hasValueInUsage(each, name)) &&
               before.size() >= each.name.size() && beginsWith(each, before.first(each.name.size()));
    });
}

using Names = std::set<std::string_view>;

/// Where the alternatives of "A | B" or "--a|--b" are parted; "busy|other" are values of one option.
bool partsAlternatives(std::string_view usage, std::size_t bar) {
    const std::string_view behind = usage.substr(bar + 1);
    return behind.starts_with("--") || (behind.starts_with(' ') && bar > 0 && usage[bar - 1] == ' ');
}

/// A part of a usage up to its closing bracket: the options of each of its alternatives.
struct Alternatives {
    std::vector<Names> names = {{}};

    Names all() const {
        Names all;
        for (const Names& each : names) all.insert(each.begin(), each.end());
        return all;
    }
};

/// Reads one part from `at` on, brackets in it first; each part that is whole is shown to `visit`.
template <class Visit>
Names readAlternatives(std::string_view usage, std::size_t& at, const Visit& visit) {
    constexpr std::string_view ofNames = "abcdefghijklmnopqrstuvwxyz0123456789-";
    Alternatives part;
    while (at < usage.size()) {
        const char sign = usage[at];
        if (sign == '[' || sign == '(' || sign == '{') {
            const Names inner = readAlternatives(usage, ++at, visit);
            part.names.back().insert(inner.begin(), inner.end());
        } else if (sign == ']' || sign == ')' || sign == '}') {
            ++at;
            break;
        } else if (usage.substr(at).starts_with("--")) {
            const std::size_t end = std::min(usage.find_first_not_of(ofNames, at), usage.size());
            part.names.back().insert(usage.substr(at, end - at));
            at = end;
        } else {
            if (sign == '|' && partsAlternatives(usage, at)) part.names.emplace_back();
            ++at;
        }
    }
    visit(part);
    return part.all();
}

/// Two of the given options that the usage has as alternatives: "[--home | --room]".
std::optional<std::pair<std::string_view, std::string_view>> notTogether(std::string_view usage, const Names& given) {
    std::optional<std::pair<std::string_view, std::string_view>> found;
    std::size_t at = 0;
    readAlternatives(usage, at, [&](const Alternatives& part) {
        const Names options = part.all();
        Names here;
        std::ranges::set_intersection(given, options, std::inserter(here, here.end()));
        const auto holdsAll = [&](const Names& names) { return std::ranges::includes(names, here); };
        if (found || std::ranges::any_of(part.names, holdsAll)) return;
        // The first alternative of which something is given, and what is given beside it.
        for (const Names& names : part.names) {
            const auto one = std::ranges::find_if(here, [&](auto name) { return names.contains(name); });
            const auto other = std::ranges::find_if(here, [&](auto name) { return !names.contains(name); });
            if (one == here.end() || other == here.end()) continue;
            found.emplace(*one, *other);
            return;
        }
    });
    return found;
}

/// What --language says, before anything else is read: mistakes are told in it.
std::optional<Language> languageAmong(std::span<const std::string> words) {
    constexpr std::string_view option = "--language";
    for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
        const std::string_view word = words[i];
        if (word == option && i + 1 < words.size()) return languageOfLocale(words[i + 1]);
        if (word.starts_with("--language=")) return languageOfLocale(word.substr(option.size() + 1));
    }
    return std::nullopt;
}

} // namespace

std::string usageOf(const Command& command) {
    std::string text;
    for (const std::string_view word : command.name) text.append(text.empty() ? "" : " ").append(word);
    if (!command.usage.empty()) text.append(" ").append(command.usage);
    return text;
}

bool beginsWith(const Command& command, std::span<const std::string> words) {
    return words.size() <= command.name.size() && std::equal(words.begin(), words.end(), command.name.begin());
}

bool hasFlag(std::span<const std::string> words, std::string_view flag) {
    for (const std::string& word : words) {
        if (word == "--") return false;
        if (word == flag) return true;
    }
    return false;
}

Result<Arguments, Failure> Arguments::parse(std::span<const std::string> words, std::span<const Command> commands,
                                            Languages& languages) {
    if (const auto language = languageAmong(words)) languages.set(*language);
    Arguments arguments;
    arguments.m_language = languages.current();
    CHECK(arguments.take(words, commands));
    if (const auto language = arguments.value("--language"); language && !languageOfLocale(*language))
        return fail(badValue("--language", *language));
    if (arguments.wantsVersion()) return arguments;
    CHECK(arguments.findHelp(commands));
    if (arguments.wantsHelp()) return arguments;
    CHECK(arguments.findCommand(commands));
    CHECK(arguments.checkOptions());
    CHECK(arguments.checkNumber());
    if (arguments.m_command->needsLibrary && arguments.valueOr("--library", "").empty())
        return fail(wrongUsage(Ctl::tr("No library is given: --library FILE or postgresql://….")));
    return arguments;
}

Result<void, Failure> Arguments::take(std::span<const std::string> words, std::span<const Command> commands) {
    bool options = true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (!text::decode(word, text::Encoding::Utf8)) return fail(wrongUsage(Ctl::tr("An argument is not UTF-8.")));
        if (!options || !word.starts_with("--")) {
            m_positional.push_back(word);
            continue;
        }
        if (word == "--") {
            options = false;
            continue;
        }
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(0, equals);
        const bool flag = contains(flags, name) && !takesValueHere(name, m_positional, commands);
        if (!isOption(name, commands)) return fail(wrongUsage(Ctl::tr("There is no such option: %1.").arg(qs(name))));
        if (flag && equals != std::string::npos)
            return fail(wrongUsage(Ctl::tr("The option takes no value: %1.").arg(qs(name))));
        const bool isAgain = m_options.contains(name);
        if (isAgain && !contains(repeated, name))
            return fail(wrongUsage(Ctl::tr("The option is given twice: %1.").arg(qs(name))));
        if (!flag && equals == std::string::npos && i + 1 == words.size()) {
            return fail(wrongUsage(Ctl::tr("The option has no value: %1.").arg(qs(name))));
        }
        const std::string value = flag                          ? std::string()
                                  : equals == std::string::npos ? words[++i]
                                                                : word.substr(equals + 1);
        m_options[name] = isAgain ? m_options[name] + "," + value : value;
        if (!text::decode(m_options[name], text::Encoding::Utf8))
            return fail(wrongUsage(Ctl::tr("An argument is not UTF-8.")));
    }
    return {};
}

/// "help record show", "record show --help" and "--help" alone.
Result<void, Failure> Arguments::findHelp(std::span<const Command> commands) {
    if (!m_positional.empty() && m_positional.front() == "help") {
        m_wantsHelp = true;
        m_positional.erase(m_positional.begin());
    }
    m_wantsHelp = m_wantsHelp || has("--help");
    if (!m_wantsHelp) return {};
    // What is behind a name is let pass: somebody has typed the command and asks only then.
    while (!m_positional.empty() && std::ranges::none_of(commands, [this](const Command& command) {
        return beginsWith(command, m_positional);
    })) {
        if (m_positional.size() == 1) return fail(noCommand());
        m_positional.pop_back();
    }
    return {};
}

Failure Arguments::noCommand() const {
    constexpr std::size_t longestName = 2;
    QString name;
    for (std::size_t i = 0; i < std::min(m_positional.size(), longestName); ++i)
        name += (i == 0 ? QString() : QStringLiteral(" ")) + qs(m_positional[i]);
    return wrongUsage(Ctl::tr("There is no such command: %1.").arg(name));
}

Result<void, Failure> Arguments::findCommand(std::span<const Command> commands) {
    if (m_positional.empty()) return fail(wrongUsage(Ctl::tr("No command is given; for a list: kitapdarctl --help.")));
    for (const Command& command : commands) { // the longer names stand before their beginnings
        const auto length = static_cast<std::ptrdiff_t>(command.name.size());
        if (m_positional.size() < command.name.size()) continue;
        if (!std::equal(command.name.begin(), command.name.end(), m_positional.begin())) continue;
        m_command = &command;
        m_positional.erase(m_positional.begin(), m_positional.begin() + length);
        return {};
    }
    // Only where the first word is the beginning of a name the second belongs to it.
    if (std::ranges::none_of(commands, [this](const Command& command) {
            return beginsWith(command, std::span(m_positional).first(1));
        })) {
        m_positional.resize(1);
    }
    return fail(noCommand());
}

Result<void, Failure> Arguments::checkNumber() const {
    if (m_positional.size() < m_command->least || m_positional.size() > m_command->most) {
        return fail(wrongUsage(Ctl::tr("The number of arguments is wrong; it goes: %1.").arg(qs(usageOf(*m_command)))));
    }
    if (contains(m_positional, std::string_view())) {
        return fail(wrongUsage(Ctl::tr("An argument is empty; it goes: %1.").arg(qs(usageOf(*m_command)))));
    }
    return {};
}

Result<void, Failure> Arguments::checkOptions() const {
    for (const auto& [name, value] : m_options) {
        if (!contains(globalOptions, name) && !contains(m_command->options, name)) {
            return fail(wrongUsage(Ctl::tr("This command has no such option: %1.").arg(qs(name))));
        }
    }
    Names given;
    for (const auto& [name, value] : m_options) given.insert(name);
    if (const auto two = notTogether(m_command->usage, given))
        return fail(wrongUsage(Ctl::tr("Not together: %1 and %2.").arg(qs(two->first), qs(two->second))));
    return {};
}

std::optional<std::string> Arguments::place() const {
    const bool isOwn = m_command && contains(m_command->options, "--at");
    return isOwn ? std::nullopt : value("--at");
}

std::optional<std::string> Arguments::value(std::string_view option) const {
    const auto found = m_options.find(option);
    if (found == m_options.end()) return std::nullopt;
    return found->second;
}

std::string Arguments::valueOr(std::string_view option, std::string_view otherwise) const {
    return value(option).value_or(std::string(otherwise));
}

Result<std::int64_t, Failure> Arguments::number(std::string_view name, std::string_view text,
                                                std::int64_t least) const {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < least) return fail(badValue(name, text));
    return number;
}

Result<std::int64_t, Failure> Arguments::number(std::string_view option, std::int64_t least,
                                                std::int64_t otherwise) const {
    const auto given = value(option);
    if (!given) return otherwise;
    return number(option, *given, least);
}

Result<std::string, Failure> Arguments::required(std::string_view option) const {
    auto given = value(option);
    if (!given || given->empty()) return fail(wrongUsage(Ctl::tr("A required option is missing: %1.").arg(qs(option))));
    return *given;
}

Failure Arguments::badValue(std::string_view name, std::string_view text) {
    return wrongUsage(Ctl::tr("%1: not a valid value: %2.").arg(qs(name), qs(text)));
}

Failure Arguments::wrongUsage(const QString& sentence) { return {Exit::WrongUsage, utf8(sentence)}; }

std::optional<Language> languageOfLocale(std::string_view name) {
    return languageFrom(qs(name.substr(0, name.find_first_of("_.-@"))));
}

} // namespace kitapdar::ctl
