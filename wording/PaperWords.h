// What papers say besides their content, in the language chosen for each, and the papers whose content is words of
// ours: the slip of due dates, a bibliographic list.
#pragma once

#include "core/circulation/Loan.h"
#include "core/documents/Renderer.h"
#include "wording/Languages.h"

#include <string>
#include <vector>

namespace kitapdar {

documents::PaperWords paperWords(Language language);

/// What a reader takes home from the desk.
struct DueSlip {
    std::string library; // its name, "" = not to be printed
    std::string card;    // the reader is named by the card only: slips lie about
    Instant at;
    std::vector<circulation::LoanRow> loans; // in the order in which they were lent
    std::vector<std::string> contact = {};   // the lines below the library's name: where it is found
};
documents::Document dueSlip(const DueSlip& slip, const documents::Paper& paper, Language language);

/// Numbered descriptions in the order of `next`, whose rows have the description as their first cell.
documents::Document bibliographicList(documents::NextRows next, std::int64_t expected, Day today, Language language);

QString words(const documents::DocumentRefusal& refusal);

} // namespace kitapdar
