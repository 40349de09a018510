// Records with their copies written to a file as MARC.
#pragma once

#include "core/exchange/ExportService.h"
#include "ui/shell/Context.h"

class QObject;
class QString;

namespace kitapdar::ui {

/// A job; what came of it is announced, with what the file could not take. Where one file got records of several
/// formats, a file for each is offered beside it. The name tells the form: *.xml is MARCXML, any other ISO 2709. Main
/// thread. `owner`: when it is gone, nothing is announced.
void writeRecords(const Context& context, QObject& owner, const QString& file,
                  const exchange::RecordSelection& selection,
                  exchange::ExportSplit split = exchange::ExportSplit::OneFile);

} // namespace kitapdar::ui
