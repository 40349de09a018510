#include "ui/collection/ActPersonsLabel.h"

#include "core/library/Library.h"
#include "core/staff/SignatureQueries.h"
#include "wording/ActPersonsWords.h"

namespace kitapdar::ui {

ActPersonsLabel::ActPersonsLabel(Library& library, QWidget* parent)
    : Label({}, Type::Body, Tone::Secondary, false, parent), m_library(library) {
    setObjectName(QStringLiteral("act-persons"));
    setWordWrap(true);
    word();
}

void ActPersonsLabel::tell(const std::optional<staff::ActReference>& act) {
    const int asked = ++m_asked;
    if (!act) {
        m_persons = {};
        return word();
    }
    m_library.read(&staff::SignatureQueries::persons, *act)
        .then(this, [this, asked](const Result<staff::ActPersons>& persons) {
            if (asked != m_asked) return;
            m_persons = persons ? *persons : staff::ActPersons(); // a fault is told by the page that reads the act
            word();
        });
}

void ActPersonsLabel::word() {
    setWords([persons = m_persons] { return personsWords(persons).join(QLatin1Char(' ')); });
    setVisible(!personsWords(m_persons).isEmpty());
}

} // namespace kitapdar::ui
