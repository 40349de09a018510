// Who prepared an act and who signed it: a line below its head.
#pragma once

#include "core/staff/ActPersons.h"
#include "ui/widgets/Label.h"

#include <optional>

namespace kitapdar {
class Library;
}

namespace kitapdar::ui {

class ActPersonsLabel : public Label {
    Q_OBJECT

public:
    /// `library` outlives it.
    explicit ActPersonsLabel(Library& library, QWidget* parent = nullptr);

    /// Reads the persons behind an act; nullopt: tells nobody.
    void tell(const std::optional<staff::ActReference>& act);
    /// As far as they were read; for papers.
    const staff::ActPersons& persons() const { return m_persons; }

private:
    void word();

    Library& m_library;
    staff::ActPersons m_persons;
    int m_asked = 0;
};

} // namespace kitapdar::ui
