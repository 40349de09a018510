#include "core/deliveries/Delivery.h"

#include "core/base/Codes.h"

#include <algorithm>

namespace kitapdar::deliveries {

namespace {

constexpr Codes<ProblemKind, 27> problemCodes = {{{ProblemKind::TitleMissing, "title_missing"},
                                                  {ProblemKind::CopiesMalformed, "copies_malformed"},
                                                  {ProblemKind::PriceMalformed, "price_malformed"},
                                                  {ProblemKind::SumMalformed, "sum_malformed"},
                                                  {ProblemKind::SumDiffers, "sum_differs"},
                                                  {ProblemKind::TotalSumDiffers, "total_sum_differs"},
                                                  {ProblemKind::TotalCopiesDiffers, "total_copies_differ"},
                                                  {ProblemKind::InvoiceSumDiffers, "invoice_sum_differs"},
                                                  {ProblemKind::InvoiceCopiesDiffers, "invoice_copies_differ"},
                                                  {ProblemKind::PlacesDiffer, "places_differ"},
                                                  {ProblemKind::FormulaWithoutValue, "formula_without_value"},
                                                  {ProblemKind::CellError, "cell_error"},
                                                  {ProblemKind::CurrencyUnknown, "currency_unknown"},
                                                  {ProblemKind::RowDamaged, "row_damaged"},
                                                  {ProblemKind::CellTooLong, "cell_too_long"},
                                                  {ProblemKind::IsbnWrong, "isbn_wrong"},
                                                  {ProblemKind::TitleDiffers, "title_differs"},
                                                  {ProblemKind::SeveralRecords, "several_records"},
                                                  {ProblemKind::YearMalformed, "year_malformed"},
                                                  {ProblemKind::PriceMissing, "price_missing"},
                                                  {ProblemKind::LanguageMalformed, "language_malformed"},
                                                  {ProblemKind::KindMalformed, "kind_malformed"},
                                                  {ProblemKind::SameDocument, "same_document"},
                                                  {ProblemKind::SupplierNew, "supplier_new"},
                                                  {ProblemKind::PlaceLeft, "place_left"},
                                                  {ProblemKind::TitleAlone, "title_alone"},
                                                  {ProblemKind::Roubles, "roubles"}}};

constexpr Codes<RowMatch, 4> matchCodes = {
    {{RowMatch::Chosen, "chosen"}, {RowMatch::Isbn, "isbn"}, {RowMatch::Title, "title"}, {RowMatch::None, "none"}}};

} // namespace

std::string_view code(ProblemKind kind) { return codeIn(problemCodes, kind); }
bool keepsFromPosting(ProblemKind kind) { return kind <= ProblemKind::CellTooLong; }

std::string_view code(RowMatch match) { return codeIn(matchCodes, match); }
std::optional<RowMatch> rowMatchFromCode(std::string_view code) { return valueIn(matchCodes, code); }

bool DeliveryPlan::mayBePosted() const {
    return !rows.empty() && !refusal &&
           std::ranges::none_of(problems, [](const Problem& problem) { return keepsFromPosting(problem.kind); });
}

std::string actNumberOf(const Delivery& delivery) {
    return std::to_string(delivery.number) + '/' + std::to_string(delivery.year);
}

} // namespace kitapdar::deliveries
