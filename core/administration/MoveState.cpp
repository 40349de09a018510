#include "core/administration/MoveState.h"

#include "core/base/Hex.h"

#include <nlohmann/json.hpp>

namespace kitapdar {

std::string MoveState::text() const {
    auto key = nlohmann::json::array();
    for (const storage::Value& value : last) {
        // Text of a damaged file may be no UTF-8.
        if (const auto* number = std::get_if<std::int64_t>(&value)) key.push_back(*number);
        if (const auto* word = std::get_if<std::string>(&value)) key.push_back(toHex(*word));
    }
    const nlohmann::json document = {{"from", from}, {"source", source}, {"stage", stage}, {"last", key}};
    return document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::optional<MoveState> MoveState::parse(std::string_view text) {
    const auto document = nlohmann::json::parse(text, nullptr, false);
    if (!document.is_object()) return std::nullopt;
    for (const char* name : {"from", "source", "stage"}) {
        if (!document.contains(name) || !document[name].is_string()) return std::nullopt;
    }
    if (!document.contains("last") || !document["last"].is_array()) return std::nullopt;
    MoveState state{document["from"], document["source"], document["stage"], {}};
    for (const auto& each : document["last"]) {
        if (each.is_number_integer()) {
            state.last.emplace_back(each.get<std::int64_t>());
        } else if (const auto word = fromHex(each.is_string() ? each.get<std::string>() : "?")) {
            state.last.emplace_back(*word);
        } else {
            return std::nullopt;
        }
    }
    return state;
}

} // namespace kitapdar
