#include "core/exchange/marc/XmlTags.h"

#include "core/exchange/marc/Limits.h"

#include <algorithm>

namespace kitapdar::exchange {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::string_view comment = "<!--";
constexpr std::string_view characterData = "<![CDATA[";

bool isNameEnd(char c) { return c == '/' || c == '>' || c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '<'; }

XmlTag tagIn(std::string_view text, std::int64_t begin, std::size_t attributes) {
    XmlTag tag;
    tag.begin = begin;
    tag.end = begin + static_cast<std::int64_t>(text.size());
    tag.attributes = attributes;
    text.remove_prefix(1);
    if (text.starts_with('/')) {
        tag.kind = XmlTag::Kind::End;
        text.remove_prefix(1);
    } else if (text.ends_with("/>")) {
        tag.kind = XmlTag::Kind::Empty;
    }
    const auto* end = std::find_if(text.begin(), text.end(), isNameEnd);
    tag.name = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    tag.name.remove_prefix(std::min(tag.name.rfind(':') + 1, tag.name.size()));
    return tag;
}

} // namespace

bool XmlTags::skip(std::string_view window, std::int64_t position, std::string_view end) {
    const auto from = static_cast<std::size_t>(m_at - position);
    const auto found = window.find(end, from);
    if (found == npos) { // its beginning may stand at the end of the window
        const auto size = static_cast<std::int64_t>(window.size());
        m_at = std::max(m_at, position + size - static_cast<std::int64_t>(end.size()) + 1);
        return false;
    }
    m_at = position + static_cast<std::int64_t>(found + end.size());
    return true;
}

bool XmlTags::skipDeclaration(std::string_view window, std::int64_t position) {
    for (auto at = static_cast<std::size_t>(m_at - position); at < window.size(); ++at) {
        m_at = position + static_cast<std::int64_t>(at) + 1;
        if (window[at] == '[') ++m_brackets;
        if (window[at] == ']' && m_brackets > 0) --m_brackets;
        if (window[at] == '>' && m_brackets == 0) return true;
    }
    return false;
}

bool XmlTags::findTagEnd(std::string_view window, std::int64_t position, bool atEnd) {
    for (auto at = static_cast<std::size_t>(m_at - position); at < window.size(); ++at) {
        const char c = window[at];
        m_at = position + static_cast<std::int64_t>(at);
        if (c == '<') return true;
        ++m_at;
        if (m_quote != '\0') {
            if (c == m_quote) m_quote = '\0';
        } else if (c == '"' || c == '\'') {
            m_quote = c;
            ++m_attributes;
        } else if (c == '>') {
            return true;
        }
        if (m_at - m_begin > static_cast<std::int64_t>(limits::tagBytes)) return true;
    }
    return atEnd;
}

std::optional<XmlTag> XmlTags::next(std::string_view window, std::int64_t position, bool atEnd) {
    for (;;) {
        switch (m_inside) {
        case Inside::Text: {
            const auto open = window.find('<', static_cast<std::size_t>(m_at - position));
            m_begin = m_at = position + static_cast<std::int64_t>(std::min(open, window.size()));
            if (open == npos) return std::nullopt;
            m_inside = Inside::Markup;
            break;
        }
        case Inside::Markup: {
            const auto rest = window.substr(static_cast<std::size_t>(m_begin - position));
            if (rest.size() < characterData.size() && !atEnd) return std::nullopt;
            m_at = m_begin + 1;
            if (rest.starts_with(comment)) {
                m_inside = Inside::Comment;
                m_at = m_begin + static_cast<std::int64_t>(comment.size());
            } else if (rest.starts_with(characterData)) {
                m_inside = Inside::CharacterData;
            } else if (rest.starts_with("<?")) {
                m_inside = Inside::Instruction;
            } else if (rest.starts_with("<!")) {
                m_inside = Inside::Declaration;
                m_brackets = 0;
            } else {
                m_inside = Inside::Tag;
                m_quote = '\0';
                m_attributes = 0;
            }
            break;
        }
        case Inside::Comment:
        case Inside::CharacterData:
        case Inside::Instruction: {
            const auto* end = m_inside == Inside::Comment ? "-->" : m_inside == Inside::CharacterData ? "]]>" : "?>";
            if (!skip(window, position, end)) return std::nullopt;
            m_inside = Inside::Text;
            break;
        }
        case Inside::Declaration:
            if (!skipDeclaration(window, position)) return std::nullopt;
            m_inside = Inside::Text;
            break;
        case Inside::Tag: {
            if (!findTagEnd(window, position, atEnd)) return std::nullopt;
            m_inside = Inside::Text;
            const auto text =
                window.substr(static_cast<std::size_t>(m_begin - position), static_cast<std::size_t>(m_at - m_begin));
            return tagIn(text, m_begin, m_attributes);
        }
        }
    }
}

std::int64_t XmlTags::needed() const {
    if (m_inside == Inside::Text) return m_at;
    return m_inside == Inside::Tag || m_inside == Inside::Markup ? m_begin : std::max(m_begin, m_at - 1);
}

} // namespace kitapdar::exchange
