#include "core/digitization/ElsewhereRepository.h"

#include "core/storage/Columns.h"

namespace kitapdar::digitization {

namespace {

constexpr auto titleColumns = storage::columnsOf<ElsewhereTitle>(
    storage::edited("title", &ElsewhereTitle::title), storage::edited("authors", &ElsewhereTitle::authors),
    storage::edited("year", &ElsewhereTitle::year), storage::edited("isbn", &ElsewhereTitle::isbn));
constexpr auto storedColumns = storage::columnsOf<ElsewhereRepository::Stored>(
    storage::readOnly("e.id", &ElsewhereRepository::Stored::id),
    storage::part(titleColumns, "e", &ElsewhereRepository::Stored::title));

} // namespace

Result<std::vector<ElsewhereRepository::Stored>> ElsewhereRepository::titles(const std::string& source,
                                                                             std::int64_t most) {
    static const std::string sql =
        "select " + storedColumns.list() + " from digitized_elsewhere e where e.source = $1 order by e.id limit $2";
    return m_snapshot.all(sql, {source, most}, storedColumns);
}

Result<std::vector<ElsewhereSource>> ElsewhereRepository::sources() {
    return m_snapshot.all("select e.source, count(*) from digitized_elsewhere e group by e.source order by e.source",
                          {}, [](const storage::Row& row) {
                              return ElsewhereSource{row.string(0), row.integer(1)};
                          });
}

Result<std::int64_t> ElsewhereRepository::insert(journal::Operation& operation, const std::string& source,
                                                 const ElsewhereTitle& title) {
    const ElsewhereFingerprints prints = fingerprintsOf(title);
    journal::Columns columns = titleColumns.inserted(title);
    columns.emplace_back("source", source);
    columns.emplace_back("fingerprint", storage::Blob{prints.fingerprint});
    columns.emplace_back("other_fingerprint", storage::Blob{prints.other});
    return operation.insert("digitized_elsewhere", columns);
}

Result<void> ElsewhereRepository::erase(journal::Operation& operation, std::int64_t id) {
    return operation.erase("digitized_elsewhere", id);
}

Result<void> ElsewhereRepository::eachTitle(const EachTitle& use) {
    return m_snapshot.each("select source, fingerprint, other_fingerprint from digitized_elsewhere", {},
                           [&](const storage::Row& row) {
                               use(row.text(0), row.bytes(1), row.bytes(2));
                               return true;
                           });
}

Result<void> ElsewhereRepository::eachByIsbn(const std::function<void(std::int64_t, std::string_view)>& use) {
    return m_snapshot.each(
        "select i.record_id, e.source from digitized_elsewhere e join record_isbn i on i.isbn = e.isbn "
        "where e.isbn <> ''",
        {}, [&](const storage::Row& row) {
            use(row.integer(0), row.text(1));
            return true;
        });
}

} // namespace kitapdar::digitization
