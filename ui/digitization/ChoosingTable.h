// The titles that may be chosen for digitization as a table, and what the list is narrowed to as text for views that
// are kept.
#pragma once

#include "core/digitization/Candidate.h"
#include "ui/models/WindowModel.h"

#include <QJsonObject>
#include <QString>

#include <memory>
#include <vector>

namespace kitapdar {
class Library;
}

namespace kitapdar::ui {

std::vector<Column<digitization::CandidateRow>> choosingColumns();

/// The titles of a list that is known by its records; any length.
RowSource<digitization::CandidateRow> chosenFrom(Library& library,
                                                 std::shared_ptr<const std::vector<catalogue::RecordId>> records,
                                                 const digitization::CandidateFilter& filter);

QJsonObject jsonOf(const digitization::CandidateFilter& filter);
/// What is not understood narrows nothing.
digitization::CandidateFilter candidateFilterFrom(const QJsonObject& json);

/// What the arrows of the heads say of an order, and the other way round.
QList<SortBy> headsOf(const digitization::CandidateSort& sort);
digitization::CandidateSort candidateSortOf(const QList<SortBy>& heads);

} // namespace kitapdar::ui
