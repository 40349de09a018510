// The tags of a text of XML, one after the other, without a parser: comments, CDATA sections, declarations and
// instructions hold none. Each byte is looked at once, however the text comes in, and no text is too broken: a tag ends
// at its `>`, or before a `<`, which no tag can hold.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::exchange {

struct XmlTag {
    enum class Kind { Start, End, Empty };

    Kind kind = Kind::Start;
    std::string_view name;  // without its prefix; valid as long as the window
    std::int64_t begin = 0; // of `<`
    std::int64_t end = 0;   // behind `>`
    std::size_t attributes = 0;
};

class XmlTags {
public:
    /// The next tag in a window that begins at `position` of the text and reaches at least as far as the last one.
    /// nullopt: the window must grow; at the end of the text there is none.
    std::optional<XmlTag> next(std::string_view window, std::int64_t position, bool atEnd);

    /// From here on the bytes are needed: nothing before it is looked at again.
    std::int64_t needed() const;
    /// The text so far ends inside a comment or the like.
    bool isUnfinished() const { return m_inside != Inside::Text && m_inside != Inside::Tag; }

private:
    enum class Inside { Text, Markup, Comment, CharacterData, Instruction, Declaration, Tag };

    /// Moves on to the end of what the scanner is inside; false when the window ends before.
    bool skip(std::string_view window, std::int64_t position, std::string_view end);
    bool findTagEnd(std::string_view window, std::int64_t position, bool atEnd);
    bool skipDeclaration(std::string_view window, std::int64_t position);

    Inside m_inside = Inside::Text;
    std::int64_t m_begin = 0; // of the markup
    std::int64_t m_at = 0;    // what was looked at
    char m_quote = '\0';      // inside a value of an attribute
    std::size_t m_attributes = 0;
    int m_brackets = 0; // inside the internal subset of a declaration
};

} // namespace kitapdar::exchange
