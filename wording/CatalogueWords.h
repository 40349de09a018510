// Records, imports and exports in words.
#pragma once

#include "core/catalogue/ContentGroups.h"
#include "core/catalogue/NameService.h"
#include "core/catalogue/Record.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/ImportQueries.h"
#include "core/exchange/ImportService.h"
#include "core/merging/Merge.h"

#include <QString>

namespace kitapdar {

/// "book", "serial" …; an unknown code is shown as it is.
QString kindWords(const std::string& kind);
/// Whether records have such a kind.
bool hasKindWords(const std::string& kind);
/// Codes of MARC, "kaz" → "Kazakh"; a rare one by its name in ICU, one that nobody knows as it is.
QString languageWords(const std::string& code);
/// The code of the language with this name, whole, in Kazakh, Russian or English: "орыс" is "rus"; what is no such name
/// as it is.
QString languageCodeOf(const QString& typed);
/// Why a record of a file could not be read, or what is to be told of a copy, by its stable code.
QString brokenWords(const std::string& reason);
/// What is said beyond the reason, worded where the words are the program's own.
QString brokenDetailWords(const std::string& detail);
/// Of the list of what was not taken from a file.
exchange::ErrorWords<exchange::BrokenRecord> recordErrorWords(const QString& file);
/// "year", "publisher": what two records are compared by.
QString words(catalogue::EditionPart part);
/// What speaks against two records being one title.
QString againstWords(const std::vector<catalogue::EditionPart>& against);
/// Which record a doubtful one is like, and what speaks against it.
QString uncertainWords(const exchange::PreviewRow& doubt);

QString words(exchange::ImportState state);
/// What to do about the newest one that was interrupted; "" when none was.
QString interruptedWords(const std::vector<exchange::PastImport>& imports);
/// "no. 12 “Title”: ISO 2709 has no field “98765”".
QString words(const exchange::OmittedRecord& record);
/// What an export left out, with the first three of it.
QString omittedWords(const exchange::ExportReport& report);
/// Which fields the exported records went without, "… 2006 (290)". Only of a report that has some.
QString omittedFieldsWords(const exchange::ExportReport& report);
/// "MARC 21 (3), RUSMARC (2)" in a sentence; "" for a file of one format.
QString mixedFormatsWords(const exchange::ExportReport& report);
QString words(const catalogue::UnknownRecord& refusal);
QString words(const catalogue::NameRefusal& refusal);
QString words(const catalogue::DistinctRefusal& refusal);
QString words(const merging::MergeRefusal& refusal);
QString words(const catalogue::GroupRefusal& refusal);
/// What went wrong, how far it came, and how it is taken back or gone on with.
QString words(const exchange::ImportInterrupted& refusal);
QString words(const exchange::ImportRefusal& refusal);
QString words(const exchange::ExportRefusal& refusal);

} // namespace kitapdar
