#include "app/kitapdarctl/Arguments.h"

#include "core/text/Encoding.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

namespace kitapdar::ctl {

namespace {

constexpr std::array<std::string_view, 6> globalOptions = {"--library",  "--language", "--json",
                                                           "--operator", "--help",     "--version"};
/// Options that take no value.
constexpr std::array<std::string_view, 6> flags = {"--json",    "--help",    "--version",
                                                   "--confirm", "--dry-run", "--show-iin"};

template <class Range>
bool contains(const Range& range, std::string_view text) {
    return std::find(range.begin(), range.end(), text) != range.end();
}

Language languageOfMachine() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value && *value) return languageFrom(value).value_or(Language::English);
    }
    return Language::English;
}

} // namespace

Result<Arguments, Failure> Arguments::parse(std::span<const std::string> words, std::span<const Command> commands) {
    Arguments arguments;
    arguments.m_language = languageOfMachine();
    CHECK(arguments.take(words));
    if (const auto language = arguments.value("--language")) {
        const auto known = languageFrom(*language);
        if (!known) return fail(arguments.badValue("--language", *language));
        arguments.m_language = *known;
    }
    if (arguments.has("--help") || arguments.has("--version")) return arguments;
    CHECK(arguments.findCommand(commands));
    CHECK(arguments.checkOptions());
    if (arguments.m_command->needsLibrary && arguments.valueOr("--library", "").empty())
        return fail(arguments.wrongUsage("no_library"));
    return arguments;
}

Result<void, Failure> Arguments::take(std::span<const std::string> words) {
    bool options = true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (!text::decode(word, text::Encoding::Utf8)) return fail(wrongUsage("not_utf8"));
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
        const bool flag = contains(flags, name);
        if (flag && equals != std::string::npos) return fail(wrongUsage("option_with_value", {name}));
        if (m_options.contains(name)) return fail(wrongUsage("option_twice", {name}));
        if (!flag && equals == std::string::npos && i + 1 == words.size()) {
            return fail(wrongUsage("option_without_value", {name}));
        }
        m_options[name] = flag ? std::string() : equals == std::string::npos ? words[++i] : word.substr(equals + 1);
        if (!text::decode(m_options[name], text::Encoding::Utf8)) return fail(wrongUsage("not_utf8"));
    }
    return {};
}

Result<void, Failure> Arguments::findCommand(std::span<const Command> commands) {
    if (m_positional.empty()) return fail(wrongUsage("no_command"));
    for (const Command& command : commands) { // the longer names stand before their beginnings
        const auto length = static_cast<std::ptrdiff_t>(command.name.size());
        if (m_positional.size() < command.name.size()) continue;
        if (!std::equal(command.name.begin(), command.name.end(), m_positional.begin())) continue;
        m_command = &command;
        m_positional.erase(m_positional.begin(), m_positional.begin() + length);
        break;
    }
    if (!m_command) return fail(wrongUsage("unknown_command", {m_positional.front()}));
    if (m_positional.size() < m_command->least || m_positional.size() > m_command->most) {
        return fail(wrongUsage("wrong_count", {std::string(m_command->usage)}));
    }
    return {};
}

Result<void, Failure> Arguments::checkOptions() const {
    for (const auto& [name, value] : m_options) {
        if (!contains(globalOptions, name) && !contains(m_command->options, name)) {
            return fail(wrongUsage("unknown_option", {name}));
        }
    }
    return {};
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
    if (!given) return fail(wrongUsage("option_missing", {std::string(option)}));
    return *given;
}

Failure Arguments::badValue(std::string_view name, std::string_view text) const {
    return wrongUsage("bad_value", {std::string(name), std::string(text)});
}

Failure Arguments::wrongUsage(std::string_view key, const std::vector<std::string>& arguments) const {
    return {Exit::WrongUsage, say(m_language, key, arguments)};
}

} // namespace kitapdar::ctl
