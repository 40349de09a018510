#include "core/exchange/OwnState.h"

#include "core/catalogue/CopyMap.h"

#include <algorithm>
#include <utility>

namespace kitapdar::exchange {

namespace {

using collection::Accounted;
using collection::Condition;

/// ';' parts the values.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '%') {
            out += "%25";
        } else if (c == ';') {
            out += "%3B";
        } else {
            out += c;
        }
    }
    return out;
}

std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view three = text.substr(at, 3);
        if (three == "%25" || three == "%3B") {
            out += three == "%25" ? '%' : ';';
            at += 2;
        } else {
            out += text[at];
        }
    }
    return out;
}

/// Whether the value is one that the name may have.
bool take(FullState& state, std::string_view name, std::string_view value) {
    const auto into = [](auto& target, const auto& read) {
        if (read) target = *read;
        return read.has_value();
    };
    if (name == "accounted") return into(state.parts.accounted, collection::accountedFromCode(value));
    if (name == "circulation") return into(state.parts.circulation, collection::circulationFromCode(value));
    if (name == "condition") return into(state.parts.condition, collection::conditionFromCode(value));
    if (name == "excluded_by") return into(state.excludedBy, std::optional(catalogue::copyText(unescaped(value))));
    if (name == "excluded_on") return into(state.excludedOn, Day::fromIso(value));
    if (name == "condition_on") return into(state.conditionOn, Day::fromIso(value));
    if (name == "reason") return into(state.conditionReason, std::optional(catalogue::copyText(unescaped(value))));
    if (name == "parts") return into(state.accompanying, std::optional(catalogue::copyText(unescaped(value))));
    return false;
}

/// A file that somebody edited may name the document of a copy that is not excluded.
FullState consistent(FullState state) {
    if (state.parts.accounted != Accounted::Excluded) {
        state.excludedBy.clear();
        state.excludedOn.reset();
    }
    if (state.parts.condition == Condition::Sound) {
        state.conditionOn.reset();
        state.conditionReason.clear();
    }
    return state;
}

} // namespace

FullState fullStateOf(const collection::Copy& copy) {
    return consistent({partsOf(copy), catalogue::copyText(copy.excludedBy), copy.excludedOn, copy.conditionOn,
                       catalogue::copyText(copy.conditionReason), catalogue::copyText(copy.parts)});
}

std::string ownStateText(const FullState& state) {
    const collection::StateParts onShelf;
    std::string text;
    const auto add = [&](std::string_view name, std::string_view value) {
        if (!text.empty()) text += ';';
        text.append(name).append("=").append(value);
    };
    if (state.parts.accounted != onShelf.accounted) add("accounted", code(state.parts.accounted));
    if (state.parts.circulation != onShelf.circulation) add("circulation", code(state.parts.circulation));
    if (state.parts.condition != onShelf.condition) add("condition", code(state.parts.condition));
    if (!state.excludedBy.empty()) add("excluded_by", escaped(state.excludedBy));
    if (state.excludedOn) add("excluded_on", state.excludedOn->iso());
    if (state.conditionOn) add("condition_on", state.conditionOn->iso());
    if (!state.conditionReason.empty()) add("reason", escaped(state.conditionReason));
    if (!state.accompanying.empty()) add("parts", escaped(state.accompanying));
    return std::string(catalogue::ownStatePrefix) + text;
}

std::optional<FullState> readOwnState(std::string_view text) {
    if (!text.starts_with(catalogue::ownStatePrefix)) return std::nullopt;
    text.remove_prefix(catalogue::ownStatePrefix.size());
    FullState state;
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find(';'));
        const std::size_t equals = pair.find('=');
        if (equals == pair.npos || !take(state, pair.substr(0, equals), pair.substr(equals + 1))) return std::nullopt;
        text.remove_prefix(std::min(pair.size() + 1, text.size()));
    }
    return consistent(std::move(state));
}

} // namespace kitapdar::exchange
