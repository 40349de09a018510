// Overdue loans in words, and the papers of a reader: reminders, the clearance slip, the reader's form. Papers are
// worded in the language that is given.
#pragma once

#include "core/circulation/ReaderPapers.h"
#include "core/circulation/Reminder.h"
#include "core/documents/Document.h"
#include "wording/Languages.h"

#include <QString>

#include <string>

namespace kitapdar {

/// "12 days late, reminded 1 time".
QString lateWords(const circulation::OverdueLoan& loan);
QString words(const circulation::ReminderRefusal& refusal);
QString words(const Refusal<readers::UnknownReader>& refusal);

/// `library`: its name, "" = not to be printed. The reader is named in full, for the letter is handed over or mailed.
documents::Document reminderLetter(const circulation::ReminderLetter& letter, const std::string& library, Day today,
                                   Language language);
documents::Document clearanceSlip(const circulation::Clearance& clearance, const std::string& library, Day today,
                                  Language language);
documents::Document readerForm(const circulation::ReaderPaper& paper, const std::string& library, Day today,
                               Language language);

} // namespace kitapdar
