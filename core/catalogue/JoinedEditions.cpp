#include "core/catalogue/JoinedEditions.h"

#include "core/base/Hex.h"
#include "core/storage/InList.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <concepts>
#include <utility>

namespace kitapdar::catalogue {

namespace {

class Writing {
public:
    /// The lowest byte first.
    template <std::unsigned_integral Number>
    void number(Number number) {
        for (std::size_t i = 0; i < sizeof number; ++i) m_bytes += static_cast<char>((number >> (8 * i)) & 0xFFU);
    }
    template <class Values, class Write>
    void list(const Values& values, Write write) {
        number(static_cast<std::uint32_t>(values.size()));
        for (const auto& each : values) write(each);
    }
    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

class Reading {
public:
    explicit Reading(std::string_view bytes) : m_bytes(bytes) {}

    template <std::unsigned_integral Number>
    Number number() {
        if (m_bytes.size() < sizeof(Number)) {
            m_isSound = false;
            m_bytes = {};
            return 0;
        }
        Number number = 0;
        for (std::size_t i = 0; i < sizeof number; ++i)
            number |= static_cast<Number>(static_cast<unsigned char>(m_bytes[i])) << (8 * i);
        m_bytes.remove_prefix(sizeof number);
        return number;
    }
    template <class Read>
    void list(Read read) {
        const auto size = number<std::uint32_t>();
        for (std::uint32_t i = 0; i < size && m_isSound; ++i) read();
    }
    bool isWhole() const { return m_isSound && m_bytes.empty(); }

private:
    std::string_view m_bytes;
    bool m_isSound = true;
};

} // namespace

void JoinedEditions::add(JoinedEdition joined) {
    std::vector<JoinedEdition>& known = m_byRecord[joined.record];
    const auto place = std::ranges::lower_bound(known, joined.fingerprint, {}, &JoinedEdition::fingerprint);
    const bool isThere = place != known.end() && place->fingerprint == joined.fingerprint;
    if (!isThere) known.insert(place, std::move(joined));
}

bool JoinedEditions::contains(const std::string& record, std::string_view fingerprint) const {
    const auto& known = of(record);
    return std::ranges::find(known, fingerprint, &JoinedEdition::fingerprint) != known.end();
}

const std::vector<JoinedEdition>& JoinedEditions::of(const std::string& record) const {
    static const std::vector<JoinedEdition> none;
    const auto found = m_byRecord.find(record);
    return found == m_byRecord.end() ? none : found->second;
}

Result<JoinedEditions> JoinedEditionRepository::of(storage::Snapshot& snapshot,
                                                   std::span<const storage::Value> fingerprints) const {
    JoinedEditions found;
    CHECK(storage::eachIn(snapshot,
                          "select record_edition, fingerprint, edition from joined_edition where record_edition",
                          fingerprints, [&](const storage::Row& row) {
                              auto edition = editionOfBytes(row.bytes(2));
                              const std::string fingerprint(row.bytes(1));
                              if (edition && isPresentForm(fingerprint))
                                  found.add({std::string(row.bytes(0)), fingerprint, std::move(*edition)});
                              return true;
                          }));
    return found;
}

Result<JoinedRows> JoinedEditionRepository::ofImport(storage::Snapshot& snapshot, ImportId import) const {
    JoinedRows found;
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash_state state{};
    crypto_generichash_init(&state, nullptr, 0, hash.size());
    const auto add = [&](std::string_view bytes) {
        Writing length;
        length.number(static_cast<std::uint64_t>(bytes.size()));
        const std::string size = length.take();
        for (const std::string_view each : {std::string_view(size), bytes})
            crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(each.data()), each.size());
    };
    CHECK(
        snapshot.each("select record_edition, fingerprint, edition from joined_edition where import_id = $1 "
                      "order by record_edition, fingerprint",
                      {import}, [&](const storage::Row& row) {
                          for (int column = 0; column < 3; ++column) add(row.bytes(column));
                          ++found.rows;
                          const auto edition = editionOfBytes(row.bytes(2));
                          const std::string_view fingerprint = row.bytes(1);
                          // One of an older form was made by other rules.
                          if (!edition || (isPresentForm(fingerprint) && fingerprintOf(*edition) != fingerprint))
                              found.strange.push_back(toHex(fingerprint));
                          return true;
                      }));
    crypto_generichash_final(&state, hash.data(), hash.size());
    found.digest = toHex({reinterpret_cast<const char*>(hash.data()), hash.size()});
    return found;
}

Result<void> JoinedEditionRepository::insertImported(storage::Transaction& transaction, ImportId import,
                                                     std::span<const JoinedEdition> joined) const {
    for (const JoinedEdition& each : joined) {
        CHECK(transaction.execute(
            "insert into joined_edition (record_edition, fingerprint, edition, import_id) values ($1, $2, $3, $4) "
            "on conflict (record_edition, fingerprint) do nothing",
            {storage::Blob{each.record}, storage::Blob{each.fingerprint}, storage::Blob{bytesOf(each.edition)},
             import}));
    }
    return {};
}

Result<void> JoinedEditionRepository::eraseImported(storage::Transaction& transaction, ImportId import) const {
    CHECK(transaction.execute("delete from joined_edition where import_id = $1", {import}));
    return {};
}

std::string bytesOf(const Edition& edition) {
    Writing out;
    for (const Edition::Hash hash : edition.hashes) out.number(hash);
    out.list(edition.authors, [&](const Edition::Author& author) {
        for (const Edition::Hash hash :
             {author.heading, author.name, author.secondLetter, author.secondName, author.born})
            out.number(hash);
    });
    out.list(edition.isbns, [&](std::uint64_t isbn) { out.number(isbn); });
    out.list(edition.numbers, [&](const Edition::Number& number) {
        out.number(static_cast<std::uint8_t>(number.sort));
        out.number(number.value);
    });
    return out.take();
}

std::optional<Edition> editionOfBytes(std::string_view bytes) {
    Reading in(bytes);
    Edition edition;
    for (Edition::Hash& hash : edition.hashes) hash = in.number<Edition::Hash>();
    in.list([&] {
        Edition::Author author;
        for (Edition::Hash* hash :
             {&author.heading, &author.name, &author.secondLetter, &author.secondName, &author.born})
            *hash = in.number<Edition::Hash>();
        edition.authors.push_back(author);
    });
    in.list([&] { edition.isbns.push_back(in.number<std::uint64_t>()); });
    in.list([&] {
        const auto sort = static_cast<Edition::Sort>(in.number<std::uint8_t>());
        edition.numbers.push_back({sort, in.number<Edition::Hash>()});
    });
    return in.isWhole() ? std::optional(std::move(edition)) : std::nullopt;
}

} // namespace kitapdar::catalogue
