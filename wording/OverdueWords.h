// Overdue loans in words, and the papers of a reader: reminders, the clearance slip, the reader's form. Papers are
// worded in the language that is given.
#pragma once

#include "core/circulation/ReaderPapers.h"
#include "core/circulation/Reminder.h"
#include "core/documents/Document.h"
#include "core/places/Place.h"
#include "wording/Languages.h"

#include <QString>

#include <string>
#include <vector>

namespace kitapdar {

/// "days late: 12, reminder 1 written, the next reminder is due from 01.04.2026": also why nobody is reminded just now.
QString lateWords(const circulation::OverdueLoan& loan);
QString words(const circulation::ReminderRefusal& refusal);
QString words(const Refusal<readers::UnknownReader>& refusal);

/// What stands above a paper: who writes.
struct PaperHead {
    std::string library;               // its name; "" = not to be printed
    std::vector<places::Place> places; // by which codes of places are named, with their addresses
};

/// Names the place of the books below the library, when they are all of one, and where it is found. The reader is named
/// in full, for the letter is handed over or mailed.
documents::Document reminderLetter(const circulation::ReminderLetter& letter, const PaperHead& head, Day today,
                                   Language language);
documents::Document clearanceSlip(const circulation::Clearance& clearance, const PaperHead& head, Day today,
                                  Language language);
documents::Document readerForm(const circulation::ReaderPaper& paper, const PaperHead& head, Day today,
                               Language language);

} // namespace kitapdar
