#include "app/kitapdarctl/Options.h"

#include "app/kitapdarctl/Session.h"
#include "core/places/PlaceQueries.h"
#include "wording/PlaceWords.h"

#include <algorithm>
#include <string>

namespace kitapdar::ctl {

Result<std::optional<Day>, Failure> dayOf(const Arguments& arguments, std::string_view option) {
    const auto text = arguments.value(option);
    if (!text) return std::optional<Day>();
    const auto day = Day::fromIso(*text);
    if (!day) return fail(Arguments::badValue(option, *text));
    return std::optional(*day);
}

Result<Day, Failure> requiredDay(const Arguments& arguments, std::string_view option) {
    CHECK(arguments.required(option));
    TRY(const auto day, dayOf(arguments, option));
    return *day;
}

Result<void, Failure> checkOrder(const std::optional<Day>& first, const std::optional<Day>& last,
                                 std::string_view lastOption) {
    if (first && last && *last < *first) return fail(Arguments::badValue(lastOption, last->iso()));
    return {};
}

Result<std::vector<std::string>, Failure> codesOf(const Arguments& arguments, std::string_view option,
                                                  const std::function<bool(std::string_view)>& isKnown) {
    std::vector<std::string> codes;
    const auto text = arguments.value(option);
    if (!text) return codes;
    for (std::size_t begin = 0; begin <= text->size();) {
        const std::size_t end = std::min(text->find(',', begin), text->size());
        codes.push_back(text->substr(begin, end - begin));
        if (!isKnown(codes.back())) return fail(Arguments::badValue(option, codes.back()));
        begin = end + 1;
    }
    return codes;
}

Result<void, Failure> checkPlace(Session& session, Library& library, const Arguments& arguments,
                                 std::string_view option) {
    const std::string place = arguments.valueOr(option, "");
    if (place.empty() || place == "*") return {};
    const auto places = library.readNow(&places::PlaceQueries::tree);
    if (!places) return fail(session.failure(places.error()));
    const auto isNamed = [&](const places::PlaceRow& row) { return row.place.code == place; };
    if (std::ranges::any_of(*places, isNamed)) return {};
    return fail(session.failure(places::PlaceRefusal(places::UnknownPlace{place})));
}

Result<void, Failure> checkEnding(std::string_view argument, std::string_view path,
                                  std::initializer_list<std::string_view> endings) {
    const auto fits = [&](std::string_view ending) { return path.ends_with(ending); };
    if (std::ranges::any_of(endings, fits)) return {};
    QStringList known;
    for (const std::string_view each : endings) known << qs(each);
    return fail(Arguments::wrongUsage(Ctl::tr("%1: the name of the file ends in %2, not as \"%3\" does.")
                                          .arg(qs(argument), known.join(QStringLiteral(", ")), qs(path))));
}

} // namespace kitapdar::ctl
