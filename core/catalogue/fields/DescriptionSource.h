// What a description needs of a record beyond RecordFields, as written. Private to the room.
#pragma once

#include "core/catalogue/RecordFields.h"

namespace kitapdar::catalogue {

/// The document an article stands in.
struct HostParts {
    std::string title;
    std::string place;
    std::string publisher;
    std::string year;
    std::string volume;
    std::string issue; // "№ 5", "15 февр."
    std::string pages; // "3", "5-310"
    std::string other; // all of it as one text (MARC 21 773 $g)
};

struct DescriptionSource {
    bool hasPersonHeading = false;
    std::size_t persons = 0; // authors who are persons
    std::string material;    // "[Электрондық ресурс]", without the brackets
    std::string dates;       // "1978-1982", "1938-"
    std::string seriesNumber;
    std::string printRun; // "3000"
    std::string isbn;     // with its hyphens
    std::string frequency;
    std::string numbering;
    std::string url;
    std::string urlNote;
    HostParts host;
};

DescriptionSource descriptionSource(const MarcRecord& record, const RecordFields& fields);

} // namespace kitapdar::catalogue
