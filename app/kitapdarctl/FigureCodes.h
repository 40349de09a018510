// The codes that figures are given by: which there are, and what they are called.
#pragma once

#include "app/kitapdarctl/Answer.h"
#include "core/catalogue/ContentGroups.h"
#include "core/places/Place.h"
#include "core/readers/Category.h"
#include "core/reports/Figures.h"
#include "wording/Languages.h"

#include <QString>

#include <string>
#include <vector>

namespace kitapdar {
class Library;
}

namespace kitapdar::ctl {

class Session;

/// Of one library, in one language.
class FigureCodes {
public:
    static Result<FigureCodes, Failure> of(Session& session, Library& library, Language language);

    /// Whether a figure of this axis may have the code; "" always: of what is not known.
    bool isKnown(reports::Axis axis, const std::string& code) const;
    /// "Lendings", "15–29 years", the name of a place.
    QString words(reports::Axis axis, const std::string& code) const;

private:
    explicit FigureCodes(Language language) : m_language(language) {}

    Language m_language;
    std::vector<readers::Category> m_categories;
    std::vector<places::Place> m_places;
    std::vector<catalogue::ContentGroup> m_groups;
};

} // namespace kitapdar::ctl
