// What the program writes: never a control character that came in with the data, and never a part of an answer that is
// taken for the whole.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::ctl {

/// Control characters but tab and line feed (C0, DEL, C1) as "\\x1b": a name must not command the terminal.
std::string forTerminal(std::string_view text);
/// The same of a JSON document, as "\\u009b": programs read the same text as before.
std::string jsonForTerminal(std::string_view document);

/// Shows the sentence and reads a line that is not shown. nullopt: nobody sits at a terminal, or nothing was typed.
std::optional<std::string> passwordFromTerminal(std::string_view sentence);

/// Whether everything that was printed has been taken: false when the disk behind the output is full.
bool wasPrinted();

} // namespace kitapdar::ctl
