#include "core/recognition/TextIndex.h"

#include "core/recognition/Picture.h"
#include "core/recognition/TextRepository.h"

#include <map>

namespace kitapdar::recognition {

namespace {

std::string quoted(const std::string& token, char quote) {
    std::string text(1, quote);
    for (const char byte : token) {
        if (byte == quote) text += quote;
        text += byte;
    }
    return text + quote;
}

/// One text for all parts: `part` joined by `between`.
template <class Parts, class Write>
std::string joined(const Parts& parts, std::string_view between, Write write) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) text += between;
        text += write(parts[i], i);
    }
    return text;
}

/// For the right side of MATCH. Within a phrase FTS5 knows no alternatives: of each word its first form.
std::string fts5Text(const SearchedWords& words) {
    return joined(words.parts(), " AND ", [](const SearchedWords::Part& part, std::size_t) {
        if (part.words.size() > 1) {
            return joined(part.words, " + ", [](const auto& forms, std::size_t) { return quoted(forms.front(), '"'); });
        }
        return "(" +
               joined(
                   part.words.front(), " OR ",
                   [&](const std::string& form, std::size_t) { return quoted(form, '"') + (part.isOpen ? "*" : ""); }) +
               ")";
    });
}

std::string tsQueryText(const SearchedWords& words) {
    return joined(words.parts(), " & ", [](const SearchedWords::Part& part, std::size_t) {
        if (part.words.size() > 1) {
            return "(" +
                   joined(part.words, " <-> ",
                          [](const auto& forms, std::size_t) { return quoted(forms.front(), '\''); }) +
                   ")";
        }
        return "(" +
               joined(part.words.front(), " | ",
                      [&](const std::string& form, std::size_t) {
                          return quoted(form, '\'') + (part.isOpen ? ":*" : "");
                      }) +
               ")";
    });
}

/// The words with their places; of a word that stands there very often the first ones count.
std::string tsVectorText(const std::string& words) {
    constexpr std::size_t mostPlaces = 250;
    std::map<std::string, std::vector<std::size_t>> places;
    std::size_t place = 0;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        auto& of = places[words.substr(at, end - at)];
        ++place;
        if (of.size() < mostPlaces) of.push_back(place);
        at = end + 1;
    }
    std::string text;
    for (const auto& [word, at] : places) {
        if (!text.empty()) text += ' ';
        text += quoted(word, '\'') + ':' +
                joined(at, ",", [](std::size_t number, std::size_t) { return std::to_string(number); });
    }
    return text;
}

struct PlainPage {
    std::int64_t id = 0;
    std::string plain;
};

/// The next pages that have a text, with the present one.
Result<std::vector<PlainPage>> pagesAfter(storage::Snapshot& snapshot, std::int64_t after, int limit) {
    static const std::string texts = " from page_text t where " + isOfPictureSql("t", "p");
    static const std::string sql =
        "select p.id, (select t.plain" + texts +
        " order by case t.origin when 'person' then 1 else 0 end desc, t.version desc limit 1) from page p where "
        "p.id > $1 and exists (select 1" +
        texts + ") order by p.id limit $2";
    return snapshot.all(sql, {after, limit}, [](const storage::Row& row) {
        return PlainPage{row.integer(0), row.string(1)};
    });
}

} // namespace

std::string TextIndex::hitsSql(const SearchedWords& words, storage::Parameters& parameters) const {
    const bool isFile = m_engine == storage::Engine::Sqlite;
    parameters.emplace_back(isFile ? fts5Text(words) : tsQueryText(words));
    const std::string number = std::to_string(parameters.size());
    if (isFile) return "select rowid as id from page_search where page_search match $" + number;
    return "select page_id as id from page_search where words @@ (select cast($" + number + " as tsquery))";
}

Result<void> TextIndex::put(storage::Transaction& transaction, const PageText& text) const {
    const std::string words = indexedWords(text.plain);
    if (m_engine == storage::Engine::Sqlite) {
        CHECK(transaction.execute("insert into page_search (rowid, words, text_id) values ($1, $2, $3)",
                                  {text.pageId, words, text.id}));
    } else {
        CHECK(transaction.execute(
            "insert into page_search (page_id, words, text_id) values ($1, cast($2 as tsvector), $3)",
            {text.pageId, tsVectorText(words), text.id}));
    }
    return {};
}

Result<void> TextIndex::remove(storage::Transaction& transaction, std::int64_t page) const {
    CHECK(transaction.execute(m_engine == storage::Engine::Sqlite ? "delete from page_search where rowid = $1"
                                                                  : "delete from page_search where page_id = $1",
                              {page}));
    return {};
}

Result<void> TextIndex::renew(storage::Transaction& transaction, std::int64_t page) const {
    CHECK(remove(transaction, page));
    TRY(const auto text, TextRepository(transaction).present(pages::PageId(page)));
    return text ? put(transaction, *text) : Result<void>();
}

Result<void> TextIndex::refresh(storage::Transaction& transaction, std::int64_t page) const {
    TRY(const auto held,
        transaction.number(m_engine == storage::Engine::Sqlite ? "select text_id from page_search where rowid = $1"
                                                               : "select text_id from page_search where page_id = $1",
                           {page}));
    TRY(const auto present, TextRepository(transaction).presentId(pages::PageId(page)));
    // Versions are never changed: what holds this one holds its words.
    if (held == (present ? present->value : 0)) return {};
    return renew(transaction, page);
}

Result<std::optional<std::int64_t>> TextIndex::fill(storage::Transaction& transaction, std::int64_t last,
                                                    int limit) const {
    TRY(const auto pages, pagesAfter(transaction, last, limit));
    for (const PlainPage& page : pages) CHECK(renew(transaction, page.id));
    return pages.empty() ? std::nullopt : std::optional(pages.back().id);
}

Result<IndexedPages> TextIndex::compare(storage::Snapshot& snapshot, std::int64_t after, int limit) const {
    TRY(const auto pages, pagesAfter(snapshot, after, limit));
    IndexedPages compared;
    for (const PlainPage& page : pages) {
        compared.last = page.id;
        const std::string words = indexedWords(page.plain);
        const bool isFile = m_engine == storage::Engine::Sqlite;
        TRY(const auto held, snapshot.number(isFile ? "select count(*) from page_search where rowid = $1 and words = $2"
                                                    : "select count(*) from page_search where page_id = $1 and "
                                                      "words = cast($2 as tsvector)",
                                             {page.id, isFile ? words : tsVectorText(words)}));
        if (held == 0) compared.wrong.push_back(page.id);
    }
    return compared;
}

} // namespace kitapdar::recognition
