#include "ui/administration/PlaceSections.h"

#include "core/library/Library.h"
#include "core/places/PlaceService.h"
#include "ui/input/CodeField.h"
#include "wording/PlaceWords.h"
#include "wording/Text.h"

#include <algorithm>

namespace kitapdar::ui {

namespace {

using places::Place;
using places::PlaceName;
using places::PlaceRow;

constexpr int indent = 4; // blanks for each step down the tree

QString placeText(const PlaceRow& row, const Languages& languages) {
    return QString(indent * row.depth, QLatin1Char(' ')) + nameOf(row.place, languages.current());
}

std::vector<Column<PlaceRow>> placeColumns(const Languages& languages) {
    return {
        {.head = {.id = QStringLiteral("name"), .title = [] { return Administration::tr("Place"); }, .width = 420},
         .text = [&languages](const PlaceRow& row) { return placeText(row, languages); },
         .mark =
             [](const PlaceRow& row) {
                 return row.place.closed ? std::optional(CellMark{Icon::Lock, Tone::Secondary}) : std::nullopt;
             }},
        {.head = {.id = QStringLiteral("code"), .title = [] { return Administration::tr("Code"); }, .width = 140},
         .text = [](const PlaceRow& row) { return qs(row.place.code); }},
        {.head = {.id = QStringLiteral("level"), .title = [] { return Administration::tr("Kind"); }, .width = 160},
         .text = [](const PlaceRow& row) { return words(row.place.level); }},
        {.head = {.id = QStringLiteral("closed"), .title = [] { return Administration::tr("State"); }, .width = 140},
         .text = [](const PlaceRow& row) {
             return row.place.closed ? Administration::tr("closed") : Administration::tr("open");
         }}};
}

std::vector<Option<places::Level>> levels() {
    std::vector<Option<places::Level>> all;
    for (const auto each : {places::Level::Branch, places::Level::Department, places::Level::Section})
        all.push_back({each, [each] { return words(each); }});
    return all;
}

std::vector<Column<places::Desk>> deskColumns(const std::vector<PlaceRow>& rows, const Languages& languages) {
    return {{.head = {.id = QStringLiteral("name"), .title = [] { return Administration::tr("Desk"); }, .width = 300},
             .text = [](const places::Desk& desk) { return qs(desk.name); }},
            {.head = {.id = QStringLiteral("place"), .title = [] { return Administration::tr("Place"); }, .width = 420},
             .text = [&rows, &languages](const places::Desk& desk) {
                 const auto found =
                     std::ranges::find_if(rows, [&](const PlaceRow& row) { return row.place.id == desk.place; });
                 return found == rows.end() ? QString() : nameOf(found->place, languages.current());
             }}};
}

} // namespace

PlacesSection::PlacesSection(const Context& context)
    : ListSection(
          context, QStringLiteral("places"), [] { return Administration::tr("Places"); },
          [] {
              return Administration::tr(
                  "Branches, their departments and sections: where copies stand. A place with copies is not removed; "
                  "it may "
                  "be closed.");
          },
          placeColumns(context.languages), [](const PlaceRow& row) { return row.place.id.value; }) {
    const auto name = [](auto part) { return within(&PlaceRow::place, within(&Place::name, part)); };
    m_code = m_form.line(
        within(&PlaceRow::place, &Place::code), [] { return Administration::tr("Short code"); },
        [] { return Administration::tr("as it stands on labels; stays for good"); });
    m_form.line(name(&PlaceName::kk), [] { return Administration::tr("Name in Kazakh"); });
    m_form.line(name(&PlaceName::ru), [] { return Administration::tr("Name in Russian"); });
    m_form.line(name(&PlaceName::en), [] { return Administration::tr("Name in English"); });
    m_form.choice(
        within(&PlaceRow::place, &Place::level), [] { return Administration::tr("Kind"); }, levels());
    m_form.line(
        within(&PlaceRow::place, &Place::address), [] { return Administration::tr("Address"); },
        [] { return Administration::tr("on letters and slips; empty: as of the place it is part of"); });
    readKeys(*m_form.line(within(&PlaceRow::place, &Place::phone), [] { return Administration::tr("Phone"); }),
             KeysRead::Numbers);
    m_parent = m_form.choice(within(&PlaceRow::place, &Place::parent), [] { return Administration::tr("Part of"); });
    m_form.choice(
        within(&PlaceRow::place, &Place::closed), [] { return Administration::tr("State"); },
        {{false, [] { return Administration::tr("open"); }}, {true, [] { return Administration::tr("closed"); }}});
    showFields({"code", "kk", "ru", "en", "level", "address", "phone", "parent", "closed"});
    need(Permission::LibraryEdit);
    follow({Subject::Place});
}

void PlacesSection::read() {
    context().library.read(&places::PlaceQueries::tree).then(this, [this](const Result<std::vector<PlaceRow>>& tree) {
        if (!tree) return notRead(tree.error());
        std::vector<Option<Parent>> options = {
            {Parent(), [] { return Administration::tr("nothing: it stands by itself"); }}};
        for (const PlaceRow& row : *tree)
            options.push_back({row.place.id, [this, row] { return placeText(row, context().languages); }});
        m_parent->setOptions(std::move(options));
        setRows(*tree);
    });
}

void PlacesSection::formShown(const PlaceRow&, bool isNew) { m_code->setEnabled(isNew); }

void PlacesSection::store(const PlaceRow& value, bool isNew) {
    const auto home = [this](const Result<Place, places::PlaceRefusal>& answer) {
        stored(answer, answer ? std::optional(answer->id.value) : std::nullopt);
    };
    if (isNew)
        context().library.write(&places::PlaceService::add, value.place).then(this, home);
    else
        context().library.write(&places::PlaceService::edit, value.place).then(this, home);
}

void PlacesSection::erase(const PlaceRow& value) {
    context()
        .library.write(&places::PlaceService::remove, value.place.code)
        .then(this, [this](const Result<void, places::PlaceRefusal>& answer) { removed(answer); });
}

DesksSection::DesksSection(const Context& context)
    : ListSection(
          context, QStringLiteral("desks"), [] { return Administration::tr("Desks"); },
          [] { return Administration::tr("Where books are lent and taken back, each at a place."); },
          deskColumns(m_places, context.languages), [](const places::Desk& desk) { return desk.id.value; }) {
    m_form.line(&places::Desk::name, [] { return Administration::tr("Name"); });
    m_place = m_form.choice(&places::Desk::place, [] { return Administration::tr("Place"); });
    showFields({"name", "place"});
    need(Permission::LibraryEdit);
    follow({Subject::Desk, Subject::Place});
}

places::Desk DesksSection::blank() const {
    places::Desk desk;
    if (!m_places.empty()) desk.place = m_places.front().place.id;
    return desk;
}

void DesksSection::read() {
    context().library.read(&places::PlaceQueries::tree).then(this, [this](const Result<std::vector<PlaceRow>>& tree) {
        if (!tree) return notRead(tree.error());
        m_places = *tree;
        std::vector<Option<places::PlaceId>> options;
        for (const PlaceRow& row : m_places)
            options.push_back({row.place.id, [this, row] { return placeText(row, context().languages); }});
        m_place->setOptions(std::move(options));
    });
    context()
        .library.read(&places::PlaceQueries::desks)
        .then(this, [this](const Result<std::vector<places::Desk>>& desks) {
            if (!desks) return notRead(desks.error());
            setRows(*desks);
        });
}

void DesksSection::store(const places::Desk& value, bool isNew) {
    const auto home = [this](const Result<places::Desk, places::DeskRefusal>& answer) {
        stored(answer, answer ? std::optional(answer->id.value) : std::nullopt);
    };
    if (isNew)
        context().library.write(&places::PlaceService::addDesk, value).then(this, home);
    else
        context().library.write(&places::PlaceService::editDesk, value).then(this, home);
}

void DesksSection::erase(const places::Desk& value) {
    context()
        .library.write(&places::PlaceService::removeDesk, value.name)
        .then(this, [this](const Result<void, places::DeskRefusal>& answer) { removed(answer); });
}

} // namespace kitapdar::ui
