#include "app/kitapdarctl/PlaceCommands.h"

#include "core/places/PlaceQueries.h"
#include "core/places/PlaceService.h"
#include "wording/PlaceWords.h"

#include <algorithm>

namespace kitapdar::ctl {

namespace {

using places::Place;
using places::PlaceRow;

/// Of the place with this id; "" for none.
std::string codeOf(const std::vector<PlaceRow>& rows, std::optional<places::PlaceId> id) {
    const auto found = std::ranges::find_if(rows, [&](const PlaceRow& row) { return id && row.place.id == *id; });
    return found == rows.end() ? std::string() : found->place.code;
}

Json documentOf(const Place& place, const std::vector<PlaceRow>& rows) {
    return {{"id", place.id.value},
            {"code", place.code},
            {"name_kk", place.name.kk},
            {"name_ru", place.name.ru},
            {"name_en", place.name.en},
            {"level", places::code(place.level)},
            {"in", codeOf(rows, place.parent)},
            {"address", place.address},
            {"phone", place.phone},
            {"closed", place.closed}};
}

QString lineOf(const Place& place) {
    QStringList names;
    for (const std::string& name : {place.name.kk, place.name.ru, place.name.en}) {
        if (!name.empty() && !names.contains(qs(name))) names << qs(name);
    }
    QString text =
        qs(place.code) + QLatin1Char('\t') + words(place.level) + QLatin1Char('\t') + names.join(QStringLiteral(" / "));
    for (const std::string& each : {place.address, place.phone}) {
        if (!each.empty()) text += QLatin1Char('\t') + qs(each);
    }
    return place.closed ? text + QLatin1Char('\t') + Ctl::tr("closed") : text;
}

Result<std::vector<PlaceRow>, Failure> placesOf(Session& session, Library& library) {
    auto rows = library.readNow(&places::PlaceQueries::tree);
    if (!rows) return fail(session.failure(rows.error()));
    return std::move(*rows);
}

Result<Place, Failure> placeWith(Session& session, const std::vector<PlaceRow>& rows, const std::string& code) {
    const auto found = std::ranges::find_if(rows, [&](const PlaceRow& row) { return row.place.code == code; });
    if (found == rows.end()) return fail(session.failure(places::PlaceRefusal(places::UnknownPlace{code})));
    return found->place;
}

/// What the options say of the place; "-" as --in takes it out of the one it is in.
Result<void, Failure> take(Session& session, const Arguments& arguments, const std::vector<PlaceRow>& rows,
                           Place& place) {
    place.name.kk = arguments.valueOr("--name-kk", place.name.kk);
    place.name.ru = arguments.valueOr("--name-ru", place.name.ru);
    place.name.en = arguments.valueOr("--name-en", place.name.en);
    place.address = arguments.valueOr("--address", place.address);
    place.phone = arguments.valueOr("--phone", place.phone);
    if (const auto text = arguments.value("--level")) {
        const auto level = places::levelFromCode(*text);
        if (!level) return fail(arguments.badValue("--level", *text));
        place.level = *level;
    }
    if (const auto whole = arguments.value("--in"); whole && *whole == "-") {
        place.parent.reset();
    } else if (whole) {
        TRY(const auto found, placeWith(session, rows, *whole));
        place.parent = found.id;
    }
    if (const auto closed = arguments.value("--closed")) {
        if (*closed != "yes" && *closed != "no") return fail(arguments.badValue("--closed", *closed));
        place.closed = *closed == "yes";
    }
    return {};
}

Json documentOf(const places::Desk& desk, const std::vector<PlaceRow>& rows) {
    return {{"id", desk.id.value}, {"name", desk.name}, {"place", codeOf(rows, desk.place)}};
}

Result<places::Desk, Failure> deskWith(Session& session, Library& library, const std::string& name) {
    const auto desks = library.readNow(&places::PlaceQueries::desks);
    if (!desks) return fail(session.failure(desks.error()));
    const auto found = std::ranges::find(*desks, name, &places::Desk::name);
    if (found == desks->end()) return fail(session.failure(places::DeskRefusal(places::UnknownDesk{name})));
    return *found;
}

Answer answerOf(const places::LibraryName& name) {
    return {{{"name_kk", name.kk}, {"name_ru", name.ru}, {"slips", name.slipLanguage}},
            line(qs(name.kk) + QStringLiteral(" / ") + qs(name.ru)) +
                line(Ctl::tr("slips in: %1").arg(qs(name.slipLanguage)))};
}

} // namespace

Outcome showLibrary(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto name = library->readNow(&places::PlaceQueries::libraryName);
    if (!name) return fail(session.failure(name.error()));
    return answerOf(*name);
}

Outcome setLibrary(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    auto name = library->readNow(&places::PlaceQueries::libraryName);
    if (!name) return fail(session.failure(name.error()));
    name->kk = arguments.valueOr("--name-kk", name->kk);
    name->ru = arguments.valueOr("--name-ru", name->ru);
    name->slipLanguage = arguments.valueOr("--slips", name->slipLanguage);
    const auto set = library->writeNow(&places::PlaceService::nameLibrary, *name);
    if (!set) return fail(session.failure(set.error()));
    return answerOf(*set);
}

Outcome listPlaces(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    TRY(const auto rows, placesOf(session, *library));
    Answer answer{Json::array(), {}};
    for (const PlaceRow& row : rows) {
        answer.document.push_back(documentOf(row.place, rows));
        answer.text += line(QString(2 * row.depth, QLatin1Char(' ')) + lineOf(row.place));
    }
    if (rows.empty()) answer.text = line(Ctl::tr("There are no places yet."));
    return answer;
}

Outcome addPlace(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto rows, placesOf(session, *library));
    Place place;
    place.code = arguments.at(0);
    CHECK(take(session, arguments, rows, place));
    const auto added = library->writeNow(&places::PlaceService::add, place);
    if (!added) return fail(session.failure(added.error()));
    return Answer{documentOf(*added, rows), line(lineOf(*added))};
}

Outcome setPlace(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto rows, placesOf(session, *library));
    TRY(Place place, placeWith(session, rows, arguments.at(0)));
    CHECK(take(session, arguments, rows, place));
    const auto edited = library->writeNow(&places::PlaceService::edit, place);
    if (!edited) return fail(session.failure(edited.error()));
    return Answer{documentOf(*edited, rows), line(lineOf(*edited))};
}

Outcome removePlace(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    const auto removed = library->writeNow(&places::PlaceService::remove, arguments.at(0));
    if (!removed) return fail(session.failure(removed.error()));
    return Answer{{{"removed", arguments.at(0)}}, line(Ctl::tr("Removed: %1").arg(qs(arguments.at(0))))};
}

Outcome listDesks(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    TRY(const auto rows, placesOf(session, *library));
    const auto desks = library->readNow(&places::PlaceQueries::desks);
    if (!desks) return fail(session.failure(desks.error()));
    Answer answer{Json::array(), {}};
    for (const places::Desk& desk : *desks) {
        answer.document.push_back(documentOf(desk, rows));
        answer.text += line(qs(desk.name) + QLatin1Char('\t') + qs(codeOf(rows, desk.place)));
    }
    if (desks->empty()) answer.text = line(Ctl::tr("There are no desks yet."));
    return answer;
}

Outcome addDesk(Session& session, const Arguments& arguments) {
    TRY(const auto code, arguments.required("--place"));
    TRY(Library* const library, session.library());
    TRY(const auto rows, placesOf(session, *library));
    TRY(const Place place, placeWith(session, rows, code));
    const places::Desk desk{places::DeskId(0), arguments.at(0), place.id, 0};
    const auto added = library->writeNow(&places::PlaceService::addDesk, desk);
    if (!added) return fail(session.failure(added.error()));
    return Answer{documentOf(*added, rows), line(qs(added->name) + QLatin1Char('\t') + qs(code))};
}

Outcome setDesk(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto rows, placesOf(session, *library));
    TRY(places::Desk desk, deskWith(session, *library, arguments.at(0)));
    desk.name = arguments.valueOr("--name", desk.name);
    if (const auto code = arguments.value("--place")) {
        TRY(const Place place, placeWith(session, rows, *code));
        desk.place = place.id;
    }
    const auto edited = library->writeNow(&places::PlaceService::editDesk, desk);
    if (!edited) return fail(session.failure(edited.error()));
    return Answer{documentOf(*edited, rows),
                  line(qs(edited->name) + QLatin1Char('\t') + qs(codeOf(rows, edited->place)))};
}

Outcome removeDesk(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    const auto removed = library->writeNow(&places::PlaceService::removeDesk, arguments.at(0));
    if (!removed) return fail(session.failure(removed.error()));
    return Answer{{{"removed", arguments.at(0)}}, line(Ctl::tr("Removed: %1").arg(qs(arguments.at(0))))};
}

} // namespace kitapdar::ctl
