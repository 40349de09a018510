// The places of the library, its desks and its own name, kept as they are: for lists that show a place by its code.
#pragma once

#include "core/places/Place.h"
#include "core/places/PlaceQueries.h"
#include "ui/shell/Context.h"

#include <QObject>

#include <string>
#include <vector>

namespace kitapdar::ui {

/// Main thread.
class PlaceList : public QObject {
    Q_OBJECT

public:
    explicit PlaceList(const Context& context, QObject* parent = nullptr);

    /// In the language of the window; an unknown code is shown as it is, "" as nothing.
    QString of(const std::string& code) const;
    /// The same; "": the library as a whole, by its name when it has one.
    QString orLibrary(const std::string& code) const;
    /// The code of the place of this window's desk; "": of none, or it is not read yet.
    std::string here() const;
    /// In the order of the tree.
    const std::vector<places::PlaceRow>& tree() const { return m_places; }

Q_SIGNALS:
    void changed();

private:
    void read();

    Context m_context;
    std::vector<places::PlaceRow> m_places;
    std::vector<places::Desk> m_desks;
    places::LibraryName m_library;
};

} // namespace kitapdar::ui
