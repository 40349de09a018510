// A row of a delivery as a record would say it: the short record that is made of it, and what of it is compared with
// the records of the catalogue. Pure; any thread.
#pragma once

#include "core/base/Time.h"
#include "core/catalogue/Edition.h"
#include "core/catalogue/MarcRecord.h"
#include "core/catalogue/RecordFields.h"
#include "core/deliveries/Delivery.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::deliveries {

/// A title as lists write it: "Абай жолы. 1-кітап", "Қызылорда облысы: анықтамалық", "Абай жолы : роман / М. Әуезов".
struct TitleParts {
    std::string title;
    std::string subtitle;
    std::string volume; // "1-кітап"
    std::string responsibility;
};
TitleParts titlePartsOf(const DeliveryRow& row);

/// "Әуезов, М." of "М. Әуезов", "Әуезов М.", "Әуезов Мұхтар"; the first author. Of several full names without a comma
/// there are two forms, that with the likelier surname first: "Мүсірепов, Ғабит" of "Ғабит Мүсірепов". Empty: none.
std::vector<std::string> headingsOf(std::string_view authors);

/// A short record in the dialect, to be completed: of the kind, language, extent and class marks that the row tells. A
/// language that nobody says is guessed (guessedLanguageOf()), or left out.
catalogue::MarcRecord shortRecordOf(const DeliveryRow& row, catalogue::MarcFormat format, Day today,
                                    const std::string& cataloguingLanguage);

/// What a row may mean: the title may or may not hold a volume, the name may begin or end with the surname.
struct RowEditions {
    std::vector<catalogue::Edition> all; // at least one
    std::optional<std::string> isbn;     // thirteen digits
    std::string volumeNumber;            // digits; "": none is told
    std::vector<std::string> titles;     // of each of `all`, its words as search sees them
};
RowEditions rowEditionsOf(const DeliveryRow& row);

/// A record that the row may mean.
struct CandidateEdition {
    catalogue::Edition edition;
    std::string volumeNumber; // digits
    std::string title;        // its words as search sees them, with those of the subtitle
};
CandidateEdition candidateOf(const catalogue::MarcRecord& record, catalogue::MarcFormat format);

enum class Likeness { None, Title, Isbn };
/// By a common ISBN unless the volumes differ; else by title, volume and year, and by author where both name one.
Likeness likenessOf(const RowEditions& row, const CandidateEdition& candidate);
/// Of a likeness by title: neither the year nor an author stands on both sides. Two books may be called so.
bool isByTitleAlone(const RowEditions& row, const CandidateEdition& candidate);
/// Whether the titles are the same, however the row is read.
bool hasTitleOf(const RowEditions& row, const CandidateEdition& candidate);

} // namespace kitapdar::deliveries
