// Acts of the accounts of the stock on paper, as a commission and a chief accountant sign them. Worded in the language
// that is given. Each names whoever prepared it and whoever signed it in the program. Any thread.
#pragma once

#include "core/deliveries/DeliveryQueries.h"
#include "core/staff/ActPersons.h"
#include "core/stocktaking/StocktakingQueries.h"
#include "core/withdrawals/WriteOff.h"
#include "wording/BookPapers.h"

namespace kitapdar {

/// A write-off act with its list, its breakdowns and its totals in figures and in words; of a draft it says that it is
/// one.
documents::Document writeOffPaper(const withdrawals::CheckedAct& act, const staff::ActPersons& persons,
                                  const BookPaperHead& head, Language language);
/// The act of a stocktaking with the copies that were not found.
documents::Document stocktakingPaper(const stocktaking::StocktakingStatus& status,
                                     const std::vector<stocktaking::ExpectedRow>& missing,
                                     const staff::ActPersons& persons, const BookPaperHead& head, Language language);
/// The acceptance act of a delivery with its list, the numbers of the copies of each line, and its totals in figures
/// and in words. As of the others: what is not signed says so across its top, what was reversed says by what.
documents::Document acceptancePaper(const deliveries::DeliverySummary& summary,
                                    const std::vector<deliveries::DeliveryLine>& lines,
                                    const std::vector<deliveries::DeliveredCopy>& copies,
                                    const staff::ActPersons& persons, const BookPaperHead& head, Language language);
/// What each place gets of a delivery, to be signed there.
documents::Document distributionPaper(const deliveries::DeliverySummary& summary,
                                      const std::vector<deliveries::Distribution>& places, const BookPaperHead& head,
                                      Language language);

} // namespace kitapdar
