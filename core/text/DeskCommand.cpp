#include "core/text/DeskCommand.h"

#include "core/text/Barcode.h"

#include <algorithm>

namespace kitapdar::text {

namespace {

std::string_view nameOf(DeskCommand command) {
    switch (command) {
    case DeskCommand::Finish:
        return "FINISH";
    case DeskCommand::Undo:
        return "UNDO";
    case DeskCommand::Renew:
        return "RENEW";
    case DeskCommand::RenewAll:
        return "RENEW_ALL";
    case DeskCommand::ReturnMode:
        return "RETURN";
    case DeskCommand::LendMode:
        return "LEND";
    case DeskCommand::InHouseMode:
        return "IN_HOUSE";
    case DeskCommand::Pay:
        return "PAY";
    case DeskCommand::HoldShelf:
        return "HOLD_SHELF";
    case DeskCommand::Lock:
        return "LOCK";
    case DeskCommand::Confirm:
        return "YES";
    case DeskCommand::Decline:
        return "NO";
    case DeskCommand::Next:
        return "NEXT";
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
