// What is said of an import: its counts, its end, its undo.
#pragma once

#include "core/exchange/ImportService.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::ui {

/// An import that can be undone: its file and what it brought.
struct UndoableImport {
    std::int64_t id = 0;
    QString file;
    std::int64_t records = 0;
    std::int64_t copies = 0;
};

/// The same words before and after: what was promised can be compared with what was done.
QStringList importFacts(const exchange::ImportCounts& counts);
/// One line for places that copies name and the library had not: an import makes them. None when there are none.
QStringList newPlaceFacts(const std::vector<std::string>& places);
/// How it ended.
QString importEndWords(const exchange::ImportReport& report);
/// Of a button, which says which import it takes away; without one, what such a button does.
QString undoImportWords(const std::optional<UndoableImport>& import);
/// The question before an undo.
QString undoQuestionWords(const UndoableImport& import);
QString undoneWords(const exchange::UndoneImport& undone);

} // namespace kitapdar::ui
