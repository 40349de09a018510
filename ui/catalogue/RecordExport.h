// Records with their copies written to a file as MARC.
#pragma once

#include "core/exchange/ExportService.h"
#include "ui/shell/Context.h"

class QString;
class QWidget;

namespace kitapdar::ui {

/// A job; what came of it is announced, with what the file could not take. Where one file got records of several
/// formats, a file for each is offered beside it; files of these names that are there already are replaced after one
/// question only. The name tells the form: *.xml is MARCXML, any other ISO 2709. Main
/// thread. `owner`: when it is gone, nothing is announced.
void writeRecords(const Context& context, QWidget& owner, const QString& file,
                  const exchange::RecordSelection& selection,
                  exchange::ExportSplit split = exchange::ExportSplit::OneFile,
                  exchange::ExistingFiles existing = exchange::ExistingFiles::Keep);

} // namespace kitapdar::ui
