// Titles with their copies written to a file as a table.
#pragma once

#include "core/exchange/ExportService.h"
#include "ui/shell/Context.h"

class QObject;
class QString;

namespace kitapdar::ui {

/// Whether a file of this name is a table: *.xlsx, *.csv.
bool isTableFile(const QString& file);
/// The kinds of files with tables, as a question for a name asks for them.
QString tableFileFilter();

/// A job; what came of it is announced. Main thread. `owner`: when it is gone, nothing is announced.
void writeHoldings(const Context& context, QObject& owner, const QString& file,
                   const exchange::RecordSelection& selection);

} // namespace kitapdar::ui
