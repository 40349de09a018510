#include "core/text/DeskCommand.h"

#include "core/text/Barcode.h"

#include <algorithm>

namespace kitapdar::text {

namespace {

std::string_view nameOf(DeskCommand command) {
    switch (command) {
    case DeskCommand::Confirm:
        return "YES";
    case DeskCommand::Undo:
        return "UNDO";
    case DeskCommand::Renew:
        return "RENEW";
    case DeskCommand::Finish:
        return "FINISH";
    }
    return {};
}

} // namespace

std::optional<DeskCommand> deskCommandNamed(std::string_view name) {
    const auto found = std::ranges::find(allDeskCommands, name, nameOf);
    return found == allDeskCommands.end() ? std::nullopt : std::optional(*found);
}

std::string scanOf(DeskCommand command) { return std::string(kCommandPrefix).append(nameOf(command)); }

} // namespace kitapdar::text
