#include "core/catalogue/fields/TitleArea.h"

#include "core/catalogue/fields/FieldText.h"

#include <algorithm>
#include <vector>

namespace kitapdar::catalogue {
namespace {

std::string withoutBrackets(std::string text) {
    std::erase_if(text, [](char c) { return c == '[' || c == ']'; });
    return withoutIsbd(text);
}

/// Some write the mark before a part into the part: "= История Казахстана".
std::string withoutLeadingMark(std::string text) {
    const auto begin = text.find_first_not_of("=:;/ ");
    return begin == std::string::npos ? std::string() : text.substr(begin);
}

/// The mark that a value ends with stands before the next one.
char markAtEnd(std::string_view value) {
    const auto text = plain(value);
    return text.empty() ? ' ' : text.back();
}

std::string_view afterStop(const std::string& area) { return area.ends_with('.') ? " " : ". "; }

/// A statement of responsibility; the first one begins them.
void addStatement(TitleArea& area, const std::string& statement) {
    appendPart(area.responsibility, " ; ", withoutLeadingMark(statement));
}

std::vector<MarcSubfield> inOrder(const MarcField& field, TitleOrder order) {
    std::vector<MarcSubfield> parts = field.subfields;
    if (order == TitleOrder::AsWritten) return parts;
    constexpr std::string_view irbis = "abcdehivfg";
    std::ranges::stable_sort(parts, {}, [&](const MarcSubfield& part) { return irbis.find(part.code); });
    return parts;
}

/// Walks through 200; statements of responsibility of a further work stand where they are, not at the end.
class Walk {
public:
    explicit Walk(bool volume) : m_volume(volume) {}

    void add(const MarcSubfield& part) {
        switch (part.code) {
        case 'a':
            return addTitle(" ; ", withoutIsbd(part.value));
        case 'b':
            if (auto material = withoutBrackets(part.value); !material.empty())
                appendPart(m_area.title, " ", "[" + material + "]");
            return;
        case 'c':
            return addTitle(". ", withoutIsbd(part.value));
        case 'd':
            return appendPart(m_area.title, " = ", withoutLeadingMark(withoutIsbd(part.value)));
        case 'e':
            return appendPart(m_area.title, " : ", withoutLeadingMark(withoutMarks(part.value)));
        case 'h':
        case 'i':
        case 'v':
            return addPart(part.code, withoutIsbd(part.value));
        case 'f':
        case 'g':
            return addStatement(m_area, withoutMarks(part.value));
        default:
            return;
        }
    }

    TitleArea take() { return std::move(m_area); }

private:
    /// What was said of a work before a further one begins stays with it.
    void addTitle(std::string_view mark, const std::string& title) {
        if (title.empty()) return;
        const bool further = !m_area.responsibility.empty();
        appendPart(m_area.title, " / ", m_area.responsibility);
        m_area.responsibility.clear();
        appendPart(m_area.title, further ? afterStop(m_area.title) : mark, title);
        m_numbered = false;
    }

    void addPart(char code, const std::string& part) {
        if (part.empty()) return;
        if (m_volume) {
            const std::string_view mark = code == 'i' ? " : " : m_named ? " ; " : ", ";
            appendPart(m_area.title, mark, part);
            m_named = m_named || code == 'i';
        } else {
            appendPart(m_area.title, code == 'i' && m_numbered ? ", " : afterStop(m_area.title), part);
            m_numbered = code != 'i';
        }
    }

    bool m_volume;
    bool m_numbered = false; // the number of a part came just before
    bool m_named = false;    // the title of a part came before
    TitleArea m_area;
};

TitleArea walked(const MarcField& title, TitleOrder order, bool volume, std::string_view without) {
    Walk walk(volume);
    for (const MarcSubfield& part : inOrder(title, order)) {
        if (without.find(part.code) == std::string_view::npos) walk.add(part);
    }
    return walk.take();
}

} // namespace

std::string TitleArea::text() const {
    auto area = title;
    appendPart(area, " / ", responsibility);
    return area;
}

void appendPart(std::string& area, std::string_view mark, std::string_view part) {
    if (part.empty()) return;
    if (!area.empty()) area += mark;
    area += part;
}

TitleArea marc21TitleArea(const MarcField& title) {
    TitleArea area;
    std::string part; // "1-кітап, Поэмалар": behind all the rest of the title
    char mark = ' ';
    for (const auto& each : title.subfields) {
        switch (each.code) {
        case 'a':
            appendPart(area.title, " ; ", withoutIsbd(each.value));
            break;
        case 'h':
            if (auto material = withoutBrackets(each.value); !material.empty())
                appendPart(area.title, " ", "[" + material + "]");
            break;
        case 'b': {
            const auto text = plain(each.value);
            if (text.starts_with('=')) mark = '=';
            const std::string_view before = mark == '=' ? " = " : mark == ';' ? " ; " : " : ";
            appendPart(area.title, before, withoutLeadingMark(withoutIsbd(text)));
            break;
        }
        case 'n':
        case 'p':
            appendPart(part, ", ", withoutIsbd(each.value));
            break;
        case 'c':
            addStatement(area, withoutIsbd(each.value));
            break;
        default:
            break;
        }
        mark = markAtEnd(each.value);
    }
    appendPart(area.title, afterStop(area.title), part);
    return area;
}

TitleArea unimarcTitleArea(const MarcField& title, TitleOrder order) { return walked(title, order, false, {}); }

std::string volumeArea(const MarcField& title, TitleOrder order, const std::string& number) {
    auto own = walked(title, order, true, "v").text();
    if (number.empty() || withoutIsbd(title.value('a')) == number) return own;
    auto area = number;
    appendPart(area, " : ", own);
    return area;
}

} // namespace kitapdar::catalogue
