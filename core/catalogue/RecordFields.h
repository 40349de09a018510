// What people search, sort and read of a record, taken out of the fields of its dialect: MARC 21, UNIMARC, RUSMARC,
// IRBIS. Values are trimmed of the punctuation that cataloguing rules put between them (ISBD). Nothing is guessed: what
// the record does not say stays empty.
#pragma once

#include "core/base/Money.h"
#include "core/base/Time.h"
#include "core/catalogue/MarcRecord.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::catalogue {

/// What a record is found by beyond what is shown of it in lists. Each value as written, without ISBD punctuation.
struct FoundBy {
    std::vector<std::string> titles; // uniform, parallel, variant, original, of works inside, in another script
    std::vector<std::string> names;  // of all who are named, in full: "Әуезов, Мұхтар Омарханұлы"
    std::vector<std::string> publishers; // all of them
    std::vector<std::string> places;
    std::vector<std::string> series;
    std::vector<std::string> notes;   // contents, annotation, edition, roles of persons
    std::vector<std::string> numbers; // ISBN and ISSN, right or wrong, as text::standardNumber() writes them
    std::string setNumber;            // of a volume: the control number of the record of its set; "" not said
    std::string numberAsSet;          // its own control number when it is the record of a set; else ""
    std::vector<std::string> links;   // of an article: all other control numbers that its links name
};

struct RecordFields {
    std::string title;      // title proper
    std::string titleRest;  // other title information: "роман-эпопея"
    std::string partNumber; // "1-кітап", "Т. 2"
    std::string partTitle;  // "Поэмалар"
    bool volume = false;    // the record is of one volume: title is that of the whole, the part tells the volume
    std::string displayTitle; // for lists: "Абай жолы. 1-кітап"; a volume carries the title of the whole before its own
    std::string filingTitle;          // displayTitle without an article at its beginning: what lists are sorted by
    std::vector<std::string> authors; // persons and bodies, as headings: "Әуезов, М. О."
    std::string responsibility;       // as on the title page
    std::optional<int> year;          // first year of the imprint, else of the coded data
    std::string language;             // of the text, ISO 639-2: "kaz"; "" unknown
    std::string edition;
    std::string place;
    std::string publisher;
    std::string extent;        // "384 б."; IRBIS often has the number alone
    std::string illustrations; // "ил., портр."
    std::string size;          // "21 см"
    std::string series;
    std::vector<std::string> isbns; // thirteen digits, or as written when it is no ISBN
    std::string issn;
    std::vector<std::string> subjects; // headings with subdivisions, "Қазақстан – Тарихы", and keywords
    std::string classMark;             // the mark that shelves it when the record says, else BBK, else UDC, else any
    std::string authorMark;            // "Ә 82"
    std::string host;                  // title of the book, journal or newspaper an article stands in
    /// book, serial, newspaper, article, map, music, av, picture, electronic, manuscript, object, authority
    std::string kind = "book";
    /// The class or a geographic heading names the Kyzylorda region: BBK (5Қаз-4Қыз…), UDC 574.54.
    bool localHistory = false;
    FoundBy foundBy;
};

RecordFields projectFields(const MarcRecord& record);

/// A value that has a type, and is written so that nobody can tell which one is meant.
struct UnreadValue {
    enum class Of { Price, Date, Count };
    Of of = Of::Price;
    std::string written; // "910 $e -100"
};

/// A copy as the record tells of it; values as written where no type is given.
struct CopyFields {
    std::string tag;                 // of its first field
    std::vector<std::size_t> fields; // those of the record that tell of it, by their positions
    std::string inventoryNumber;
    std::string barcode;
    std::string place;
    std::string shelf;
    std::string note;
    std::optional<Money> price;
    std::string currency; // ISO 4217 when it is known ("KZT"), else as written; "" when not said
    std::optional<Day> date;
    std::string status;    // code of the dialect; IRBIS: "0" free, "1" lent, "6" written off …
    std::string ksuNumber; // record of the summary accounting book
    std::string actNumber; // act by which it was written off
    // Columns of Koha (notForLoan: of our 910, too): a number, "" or "0" when there is nothing to be told.
    std::string withdrawn;
    std::string lost;
    std::string damaged;
    std::string restricted;
    std::string notForLoan;
    std::string lentUntil; // a day
    std::string ownState;  // what this program wrote beside the codes of the dialect, with its prefix (CopyMap.h)
    int count = 1;         // copies of a group that is counted without numbers
    std::vector<UnreadValue> unread; // nothing is taken instead of them
};

struct RecordCopies {
    std::vector<CopyFields> copies;
    /// Fields that tell of holdings, but of no copy that could be made: "899 $a NLR $j 97-4/119".
    std::vector<std::string> withoutNumbers;
};

/// 910 (IRBIS), otherwise all of 952 and 995 (Koha), 910, 899 (RUSMARC), 949, 876, 852, 090, 999. A copy that two kinds
/// of fields name by the same number is one. A field of Koha or IRBIS without a number is a copy without one, unless
/// another kind of fields has told of copies before.
RecordCopies projectCopies(const MarcRecord& record);

} // namespace kitapdar::catalogue
