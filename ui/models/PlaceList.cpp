#include "ui/models/PlaceList.h"

#include "core/library/Library.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Connectivity.h"
#include "wording/PlaceWords.h"
#include "wording/Text.h"

#include <algorithm>

namespace kitapdar::ui {

PlaceList::PlaceList(const Context& context, QObject* parent) : QObject(parent), m_context(context) {
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto ours = [](const ChangedRow& row) {
            return row.subject == Subject::Place || row.subject == Subject::Desk || row.subject == Subject::LibraryName;
        };
        if (std::ranges::any_of(rows, ours)) read();
    });
    connect(&context.connectivity, &Connectivity::returned, this, &PlaceList::read);
    read();
}

QString PlaceList::of(const std::string& code) const {
    const auto found = std::ranges::find(
        m_places, code, [](const places::PlaceRow& row) -> const auto& { return row.place.code; });
    return found == m_places.end() ? qs(code) : nameOf(found->place, m_context.languages.current());
}

QString PlaceList::orLibrary(const std::string& code) const {
    if (!code.empty()) return of(code);
    const QString name = nameOf(m_library, m_context.languages.current());
    return name.isEmpty() ? tr("the library") : name;
}

std::string PlaceList::here() const {
    const auto desk = std::ranges::find(m_desks, m_context.library.session().desk, &places::Desk::name);
    if (desk == m_desks.end()) return {};
    const auto place =
        std::ranges::find(m_places, desk->place, [](const places::PlaceRow& row) { return row.place.id; });
    return place == m_places.end() ? std::string() : place->place.code;
}

void PlaceList::read() {
    m_context.library.read(&places::PlaceQueries::desks)
        .then(this, [this](const Result<std::vector<places::Desk>>& desks) {
            if (!desks) return;
            m_desks = *desks;
            Q_EMIT changed();
        });
    m_context.library.read(&places::PlaceQueries::libraryName)
        .then(this, [this](const Result<places::LibraryName>& name) {
            if (!name) return;
            m_library = *name;
            Q_EMIT changed();
        });
    m_context.library.read(&places::PlaceQueries::tree)
        .then(this, [this](const Result<std::vector<places::PlaceRow>>& places) {
            if (!places) return;
            m_places = *places;
            Q_EMIT changed();
        });
}

} // namespace kitapdar::ui
