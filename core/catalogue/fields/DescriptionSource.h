// What a description needs of a record, as written. Private to the room.
#pragma once

#include "core/catalogue/RecordFields.h"

#include <string>
#include <vector>

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
    std::string other; // all of it as one text (MARC 21 773 $d and $g)
};

/// A place or a publisher, in the order in which they stand in the book.
struct ImprintPart {
    enum class What { Place, Publisher };
    What what = What::Place;
    std::string text;
};

struct DescriptionSource {
    std::string heading;        // "Әуезов, М. О."; "" when no person is one
    std::size_t persons = 0;    // authors who are persons
    std::string title;          // from the title to what stands before the responsibility; of a volume: of the set
    std::string responsibility; // all statements, "Мұхтар Әуезов ; пер. А. Кима"
    std::string volume;         // "Т. 2 : Поэмалар / Ә. Тәжібаев"; "" when it is no volume
    std::string edition;        // with its responsibility
    std::vector<ImprintPart> imprint;
    std::string dates; // "1978-1982", "1938-"
    std::string extent;
    std::string illustrations;
    std::string size;
    std::string accompanying;              // "1 CD-ROM"
    std::vector<std::string> series;       // each with its number
    std::string printRun;                  // "3000"
    std::string isbn;                      // with its hyphens
    std::string binding;                   // "в пер.", without brackets; of the book with this ISBN
    std::string price;                     // as written
    std::vector<std::string> bibliography; // notes: "Библиогр.: с. 470–478"
    std::string frequency;
    std::string numbering;
    std::string url;
    std::string urlNote;
    HostParts host;
};

/// `set`: the record of the whole that a volume belongs to, when the catalogue has it.
DescriptionSource descriptionSource(const MarcRecord& record, const RecordFields& fields, const MarcRecord* set);

} // namespace kitapdar::catalogue
