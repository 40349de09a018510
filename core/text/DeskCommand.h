// The commands of the desk that can be scanned from a sheet.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::text {

enum class DeskCommand { Confirm, Undo, Renew, Finish };
inline constexpr std::array allDeskCommands{DeskCommand::Confirm, DeskCommand::Undo, DeskCommand::Renew,
                                            DeskCommand::Finish};

/// By the name of a ScannedCommand: "UNDO".
std::optional<DeskCommand> deskCommandNamed(std::string_view name);
/// What the scanner types: "%C-UNDO".
std::string scanOf(DeskCommand command);

} // namespace kitapdar::text
