// Invented readers. Their identification numbers are wrong on purpose: the birth date in them is right, the check digit
// is not, so none can belong to a living person.
#pragma once

#include "core/base/Time.h"
#include "core/demo/DemoData.h"
#include "core/demo/Random.h"
#include "core/readers/Reader.h"

#include <set>
#include <string>

namespace kitapdar::demo {

class People {
public:
    People(const DemoData& data, Day today) : m_data(data), m_today(today) {}

    /// A reader of a likely age, name and category, without a card. A third are 14 to 29 years old, two thirds have an
    /// identification number, never the same twice.
    readers::NewReader next(Random& random);

private:
    const DemoData& m_data;
    Day m_today;
    std::set<std::string> m_given;
};

/// Twelve digits with the right date and century of birth and a check digit that does not fit.
std::string invalidIin(Day birth, bool female, Random& random);

} // namespace kitapdar::demo
