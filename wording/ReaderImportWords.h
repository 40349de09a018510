// The import of readers in words.
#pragma once

#include "core/exchange/readers/ReaderImport.h"

#include <QString>
#include <QStringList>

namespace kitapdar {

QString words(exchange::ReaderField field);
/// Why a row was not taken, or what is to be said of it.
QString words(exchange::RowReason reason);
/// "row 12, А••• Ж., 000123: why; like row 3".
QString words(const exchange::RowNote& note);
/// Of the list of what was not taken from a file.
exchange::ErrorWords<exchange::RowNote> readerErrorWords(const QString& file);
QString words(exchange::RowOutcome outcome);
/// The same words before and after: what was promised can be compared with what was done.
QStringList readerImportFacts(const exchange::ReaderCounts& counts);
/// "headings: row 3"; "" where they stand in the first row, or nowhere.
QString headingRowWords(const exchange::ReaderColumns& columns);
QString words(const exchange::UndoneReaders& undone);
QString words(const exchange::ReaderImportRefusal& refusal);

} // namespace kitapdar
