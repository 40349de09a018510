#include "core/catalogue/search/index/TsVectorText.h"

#include "core/catalogue/search/index/TsLexeme.h"

#include <algorithm>
#include <utility>

namespace kitapdar::catalogue {

namespace {

/// Calls visit(token) for each.
template <class Visit>
void eachToken(std::string_view text, Visit visit) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        visit(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

class Writer {
public:
    void column(std::string_view text, SearchField field) {
        eachToken(text, [&](std::string_view token) {
            const std::string place = ':' + std::to_string(++m_place);
            put(tsLexeme(token), place);
            if (field != SearchField::Any) put(tsInField(field, token), place);
            beginnings(token, place);
        });
        ++m_place;
    }

    void exact(std::string_view text) {
        eachToken(text, [&](std::string_view token) { put(tsLexeme(token), {}); });
    }

    void facets(std::string_view text) {
        eachToken(text, [&](std::string_view token) {
            put(tsLexeme(token), {});
            if (token.starts_with(kindMark)) put(tsBeginning(kindMark), {}); // in every record: "everything"
            if (token.starts_with(yearMark)) beginnings(token, {});          // a century
        });
    }

    void block(std::int64_t number) { put(tsBlock(number), {}); }

    std::string text() && { return std::move(m_text); }

private:
    void put(const std::string& lexeme, std::string_view place) {
        if (!m_text.empty()) m_text += ' ';
        m_text.append(lexeme).append(place);
    }

    void beginnings(std::string_view token, std::string_view place) {
        std::size_t before = 0;
        for (std::size_t letters = 1; letters <= longestBeginning; ++letters) {
            const std::size_t end = bytesOfLetters(token, letters);
            if (end == before) return;
            put(tsBeginning(token.substr(0, end)), place);
            before = end;
        }
    }

    std::string m_text;
    int m_place = 0;
};

} // namespace

std::string tsVectorText(const DocumentText& text, std::int64_t block) {
    Writer writer;
    writer.column(text.title, SearchField::Title);
    writer.column(text.author, SearchField::Author);
    writer.column(text.subject, SearchField::Subject);
    writer.column(text.publisher, SearchField::Publisher);
    writer.column(text.other, SearchField::Any);
    writer.exact(text.exact);
    writer.facets(text.facet);
    writer.block(block);
    return std::move(writer).text();
}

} // namespace kitapdar::catalogue
