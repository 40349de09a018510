// The commands of the desk that can be scanned from a sheet.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::text {

enum class DeskCommand {
    Finish,
    Undo,
    Renew, // the book of the row that waits, or that was scanned last
    RenewAll,
    ReturnMode,
    LendMode,
    InHouseMode,
    Pay,
    HoldShelf, // the tray of what is put aside
    Lock,
    Confirm, // YES
    Decline, // NO
    Next,    // the next parked reader
};
inline constexpr std::array allDeskCommands{DeskCommand::Confirm,    DeskCommand::Decline,   DeskCommand::Undo,
                                            DeskCommand::Renew,      DeskCommand::RenewAll,  DeskCommand::Finish,
                                            DeskCommand::ReturnMode, DeskCommand::LendMode,  DeskCommand::InHouseMode,
                                            DeskCommand::Pay,        DeskCommand::HoldShelf, DeskCommand::Next,
                                            DeskCommand::Lock};

/// By the name of a ScannedCommand: "UNDO".
std::optional<DeskCommand> deskCommandNamed(std::string_view name);
/// What the scanner types: "%C-UNDO".
std::string scanOf(DeskCommand command);

} // namespace kitapdar::text
