#include "core/readers/Cards.h"

#include "core/storage/Columns.h"

#include <array>
#include <utility>

namespace kitapdar::readers {

namespace {

constexpr std::array ends{std::pair{CardEnd::Lost, std::string_view("lost")},
                          std::pair{CardEnd::Replaced, std::string_view("replaced")},
                          std::pair{CardEnd::Merged, std::string_view("merged")}};

constexpr auto cardColumns = storage::columnsOf<FormerCard>(
    storage::readOnly("c.id", &FormerCard::id), storage::readOnly("c.card", &FormerCard::card),
    storage::readOnly("c.reader_id", &FormerCard::readerId), storage::readOnly("c.ended_on", &FormerCard::endedOn),
    storage::readOnly("c.reason", &FormerCard::reason, storage::codes(cardEndFromCode, CardEnd::Replaced)),
    storage::readOnly("r.card", &FormerCard::cardNow));

std::string selectCards(std::string_view tail) {
    return "select " + cardColumns.list() + " from reader_card c join reader r on r.id = c.reader_id " +
           std::string(tail);
}

} // namespace

std::string_view code(CardEnd end) {
    for (const auto& [each, text] : ends) {
        if (each == end) return text;
    }
    return {};
}

std::optional<CardEnd> cardEndFromCode(std::string_view code) {
    for (const auto& [each, text] : ends) {
        if (text == code) return each;
    }
    return std::nullopt;
}

Result<std::optional<FormerCard>> cardOwner(storage::Snapshot& snapshot, const text::ScannedCode& card) {
    static const std::string sql =
        selectCards("where upper(c.card) = $1 and r.forgotten_on is null order by c.id desc limit 1");
    return snapshot.first(sql, {card.inCapitals()}, cardColumns);
}

Result<std::vector<FormerCard>> formerCards(storage::Snapshot& snapshot, ReaderId reader) {
    static const std::string sql = selectCards("where c.reader_id = $1 order by c.id desc");
    return snapshot.all(sql, {reader}, cardColumns);
}

} // namespace kitapdar::readers
