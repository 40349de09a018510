// What the program writes: never a control character that came in with the data, and never a part of an answer that is
// taken for the whole.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::ctl {

/// Control characters but tab and line feed (C0, DEL, C1) as "\\x1b", and as "\\u202e" those that turn the direction of
/// writing or end a line (Unicode Bidi_Control; U+2028, U+2029): a name must not command the terminal, nor be shown as
/// another one.
std::string forTerminal(std::string_view text);
/// The same with line feeds, too, as "\\x0a": a name or note stays on the line of which it is a part.
std::string oneLine(std::string_view text);
/// The same of a JSON document, as "\\u009b": programs read the same text as before.
std::string jsonForTerminal(std::string_view document);
/// The same of an XML document, as "&#x202e;".
std::string xmlForTerminal(std::string_view document);

/// Shows the sentence and reads a line that is not shown. nullopt: nobody sits at a terminal, or nothing was typed.
std::optional<std::string> passwordFromTerminal(std::string_view sentence);

/// The first line that can be read from an open descriptor, at most 4 KiB. nullopt: there is none, or it is empty.
std::optional<std::string> secretFromDescriptor(int descriptor);

/// Whether everything that was printed has been taken: false when the disk behind the output is full.
bool wasPrinted();

} // namespace kitapdar::ctl
